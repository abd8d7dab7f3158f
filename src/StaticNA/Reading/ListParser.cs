using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Parses the lists: people, countries, bodies, series, glossary.</summary>
internal static class ListParser
{
    public static ImmutableArray<Person> ReadPeople(YamlMapping list, DiagnosticBag diagnostics) =>
        ReadAll(list, FrontMatterTypes.People, diagnostics, (id, reader) =>
        {
            Located<string>? name = reader.Text(PersonKeys.Name);
            return new Person
            {
                Id = id.Value,
                Route = Route.Person(id.Value),
                Location = id.Location,
                Name = SharedKeys.Line(name) ?? id.Value,
                SortAs = reader.Text(PersonKeys.SortAs)?.Value ?? SharedKeys.Line(name) ?? id.Value,
                Country = reader.Text(PersonKeys.Country),
                Note = SharedKeys.Line(reader.Text(PersonKeys.Note)),
                Attested = reader.List(PersonKeys.Attested, ReadAttestation),
            };
        });

    public static ImmutableArray<Country> ReadCountries(YamlMapping list, DiagnosticBag diagnostics) =>
        ReadAll(list, FrontMatterTypes.Countries, diagnostics, (id, reader) => new Country(
            id.Value, reader.Text(CountryKeys.Name)?.Value ?? id.Value, reader.Text(CountryKeys.Acronym)?.Value, id.Location));

    public static ImmutableArray<Body> ReadBodies(YamlMapping list, DiagnosticBag diagnostics) =>
        ReadAll(list, FrontMatterTypes.Bodies, diagnostics, (id, reader) =>
        {
            string name = reader.Text(BodyKeys.Name)?.Value ?? id.Value;
            Based<string> basis = SharedKeys.ReadBased(reader, BodyKeys.NameBasis, name)!;
            return new Body(
                id.Value,
                name,
                reader.Text(BodyKeys.Acronym)?.Value,
                reader.Word(BodyKeys.Kind),
                reader.Texts(BodyKeys.Parties),
                basis.Basis,
                basis.Note,
                SharedKeys.Line(reader.Text(BodyKeys.Note)),
                CitationParser.Read(reader, BodyKeys.Sources),
                id.Location);
        });

    public static ImmutableArray<Series> ReadSeries(YamlMapping list, DiagnosticBag diagnostics) =>
        ReadAll(list, FrontMatterTypes.Series, diagnostics, (id, reader) => new Series(
            id.Value,
            reader.Text(SeriesKeys.Name)?.Value ?? id.Value,
            reader.Text(SeriesKeys.Frequency)?.Value,
            reader.Word(SeriesKeys.Level),
            SharedKeys.Line(reader.Text(SeriesKeys.Note)),
            CitationParser.Read(reader, SeriesKeys.Sources),
            id.Location));

    public static ImmutableArray<Term> ReadTerms(YamlMapping list, DiagnosticBag diagnostics) =>
        ReadAll(list, FrontMatterTypes.Glossary, diagnostics, (id, reader) =>
        {
            string definition = SharedKeys.Line(reader.Text(TermKeys.Meaning)) ?? "";
            Based<string> basis = SharedKeys.ReadBased(reader, TermKeys.MeaningBasis, definition)!;
            return new Term(
                id.Value,
                reader.Text(TermKeys.Term)?.Value ?? id.Value,
                reader.Text(TermKeys.Acronym)?.Value,
                definition,
                basis.Basis,
                basis.Note,
                CitationParser.Read(reader, TermKeys.Sources),
                id.Location);
        });

    private static Attestation? ReadAttestation(MappingReader reader)
    {
        Located<string>? role = reader.Text(AttestationKeys.Role);
        Located<string>? party = reader.Text(AttestationKeys.For);
        BriefingDate? date = reader.Date(AttestationKeys.Date);
        Citation? citation = CitationParser.ReadSingle(reader);
        string? note = SharedKeys.Line(reader.Text(AttestationKeys.Note));
        return role is null || citation is null ? null : new Attestation(role.Value.Value, party, date, citation, note);
    }

    private static ImmutableArray<T> ReadAll<T>(
        YamlMapping list, FrontMatterType type, DiagnosticBag diagnostics, Func<Located<string>, MappingReader, T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>(list.Pairs.Count);
        foreach (KeyValuePair<YamlScalar, YamlNode> pair in list.Pairs)
        {
            if (type.Id!.Check(pair.Key, pair.Key.Value) is Diagnostic refusal)
            {
                diagnostics.Add(refusal);
            }

            MappingReader reader = Open(pair, type.Keys, diagnostics);
            items.Add(read(new(pair.Key.Value, pair.Key.Location), reader));
            reader.Finish();
        }

        return items.DrainToImmutable();
    }

    /// <summary>What has another shape is reported and read as if it were empty, so that references to its id stay right.</summary>
    private static MappingReader Open(
        KeyValuePair<YamlScalar, YamlNode> pair, MappingDefinition definition, DiagnosticBag diagnostics)
    {
        if (pair.Value is YamlMapping mapping)
        {
            return new MappingReader(mapping, definition, diagnostics);
        }

        diagnostics.Add(FrontMatterRules.ShapeIsWrong(pair.Value, pair.Key.Value, "keys with values"));
        return new MappingReader(new YamlMapping([], pair.Value.Location), definition, new DiagnosticBag());
    }
}
