using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Parses the lists: people, countries, bodies, series, glossary.</summary>
internal static class ListParser
{
    public static ImmutableArray<Person> ReadPeople(YamlMapping list, DiagnosticBag diagnostics) =>
        ReadAll(list, "a person", diagnostics, (id, reader) =>
        {
            Located<string>? name = reader.RequiredText("name");
            return new Person
            {
                Id = id.Value,
                Route = Route.Person(id.Value),
                Location = id.Location,
                Name = SharedKeys.Line(name) ?? id.Value,
                SortAs = reader.Text("sort-as")?.Value ?? SharedKeys.Line(name) ?? id.Value,
                Country = reader.Text("country"),
                Note = SharedKeys.Line(reader.Text("note")),
                Attested = reader.List("attested", "an attested role", ReadAttestation),
            };
        });

    public static ImmutableArray<Country> ReadCountries(YamlMapping list, DiagnosticBag diagnostics) =>
        ReadAll(list, "a country", diagnostics, (id, reader) => new Country(
            id.Value, reader.RequiredText("name")?.Value ?? id.Value, reader.Text("acronym")?.Value, id.Location));

    public static ImmutableArray<Body> ReadBodies(YamlMapping list, DiagnosticBag diagnostics) =>
        ReadAll(list, "a body", diagnostics, (id, reader) =>
        {
            string name = reader.RequiredText("name")?.Value ?? id.Value;
            Based<string> basis = SharedKeys.ReadBased(reader, "name", name)!;
            return new Body(
                id.Value,
                name,
                reader.Text("acronym")?.Value,
                reader.Word<BodyKind>("kind"),
                reader.Texts("parties"),
                basis.Basis,
                basis.Note,
                SharedKeys.Line(reader.Text("note")),
                CitationParser.Read(reader),
                id.Location);
        });

    public static ImmutableArray<Series> ReadSeries(YamlMapping list, DiagnosticBag diagnostics) =>
        ReadAll(list, "a series", diagnostics, (id, reader) => new Series(
            id.Value,
            reader.RequiredText("name")?.Value ?? id.Value,
            reader.Text("frequency")?.Value,
            reader.Word<MeetingLevel>("level"),
            SharedKeys.Line(reader.Text("note")),
            CitationParser.Read(reader),
            id.Location));

    public static ImmutableArray<Term> ReadTerms(YamlMapping list, DiagnosticBag diagnostics) =>
        ReadAll(list, "a glossary term", diagnostics, (id, reader) =>
        {
            string definition = SharedKeys.Line(reader.RequiredText("definition")) ?? "";
            Based<string> basis = SharedKeys.ReadBased(reader, "definition", definition)!;
            return new Term(
                id.Value,
                reader.RequiredText("term")?.Value ?? id.Value,
                reader.Text("acronym")?.Value,
                definition,
                basis.Basis,
                basis.Note,
                CitationParser.Read(reader),
                id.Location);
        });

    private static Attestation? ReadAttestation(MappingReader reader)
    {
        Located<string>? role = reader.RequiredText("role");
        Located<string>? party = reader.Text("for");
        BriefingDate? date = reader.Date("date");
        Citation? citation = CitationParser.ReadSingle(reader);
        string? note = SharedKeys.Line(reader.Text("note"));
        return role is null || citation is null ? null : new Attestation(role.Value.Value, party, date, citation, note);
    }

    private static ImmutableArray<T> ReadAll<T>(
        YamlMapping list, string what, DiagnosticBag diagnostics, Func<Located<string>, MappingReader, T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>(list.Pairs.Count);
        foreach (KeyValuePair<YamlScalar, YamlNode> pair in list.Pairs)
        {
            // Countries are known by upper-case codes; addresses have them in lower case.
            string id = typeof(T) == typeof(Country) ? pair.Key.Value.ToLowerInvariant() : pair.Key.Value;
            if (Slug.Problem(id) is string problem)
            {
                diagnostics.Add(FrontMatterRules.NameIsNoSlug(pair.Key.Location, pair.Key.Value, problem));
            }

            MappingReader reader = Open(pair, what, diagnostics);
            items.Add(read(new(pair.Key.Value, pair.Key.Location), reader));
            reader.Finish();
        }

        return items.DrainToImmutable();
    }

    /// <summary>What has another shape is reported and read as if it were empty, so that references to its id stay right.</summary>
    private static MappingReader Open(KeyValuePair<YamlScalar, YamlNode> pair, string what, DiagnosticBag diagnostics)
    {
        if (pair.Value is YamlMapping mapping)
        {
            return new MappingReader(mapping, what, diagnostics);
        }

        diagnostics.Add(FrontMatterRules.ShapeIsWrong(pair.Value, pair.Key.Value, "keys with values"));
        return new MappingReader(new YamlMapping([], pair.Value.Location), what, new DiagnosticBag());
    }
}
