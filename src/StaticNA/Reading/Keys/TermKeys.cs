namespace StaticNA;

/// <summary>Keys of a word in <c>input/glossary.yml</c>.</summary>
internal static class TermKeys
{
    public static readonly TextKey Term = new("term", "The word") { IsRequired = true };

    public static readonly TextKey Acronym = new("acronym", "How texts abbreviate it");

    public static readonly TextKey Meaning = new("definition", "What it means") { IsRequired = true };

    public static readonly BasisKeys MeaningBasis = new("definition");

    public static readonly CitationsKey Sources = SharedKeys.NamedIn();

    public static readonly MappingDefinition Definition = new(
        "a glossary term", Term, Acronym, Meaning, MeaningBasis.Basis, MeaningBasis.Note, Sources)
    {
        Conditions = [MeaningBasis.Condition],
    };
}
