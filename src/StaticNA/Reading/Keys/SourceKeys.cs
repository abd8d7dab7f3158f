namespace StaticNA;

/// <summary>Front matter of <c>input/sources/id.md</c>.</summary>
internal static class SourceKeys
{
    public static readonly TextKey Title = new(
        "title", "The document's heading, or a description in square brackets where it has none")
    {
        IsRequired = true,
    };

    public static readonly TextKey Summary = SharedKeys.Summary(isRequired: false);

    public static readonly EnumKey<SourceKind> Kind = new("kind", "What the document is") { IsRequired = true };

    public static readonly TextKey Publisher = new("publisher", "Who published it, as far as stated or checked");

    public static readonly TextKey Author = new("author", "Who wrote it, as far as stated or checked");

    public static readonly TextKey Url = new("url", "Where it is to be found, as far as stated or checked")
    {
        Form = TextForms.ExternalAddress,
    };

    public static readonly TextKey Language = new("language", "Its language, as a tag such as `en`");

    public static readonly DateKey Dated = new("dated", "The document's own date, in EDTF");

    public static readonly DateKey Published = new("published", "When it was published, in EDTF");

    public static readonly DateKey Retrieved = new("retrieved", "When it was retrieved, in EDTF");

    public static readonly EnumKey<Rights> Rights = new("rights", "How much of it may be published") { Default = "unknown" };

    public static readonly TextKey Licence = new("licence", "Which licence; needed, and allowed, where `rights` is `licensed`");

    public static readonly TextKey Note = new("note", "What a reader should know about the record");

    public static readonly MappingKey Document = new("document", "The document as it was received", DocumentKeys.Definition);

    public static readonly MappingsKey Digest = new(
        "digest", "What each passage says, in your own words, one item for each", DigestKeys.Definition)
    {
        IsRequired = true,
        AllowsTexts = true,
    };

    public static readonly BasisKeys KindBasis = new("kind");

    public static readonly BasisKeys PublisherBasis = new("publisher");

    public static readonly BasisKeys AuthorBasis = new("author");

    public static readonly BasisKeys UrlBasis = new("url");

    public static readonly BasisKeys LanguageBasis = new("language");

    public static readonly BasisKeys DatedBasis = new("dated");

    public static readonly BasisKeys PublishedBasis = new("published");

    public static readonly BasisKeys RetrievedBasis = new("retrieved");

    public static readonly BasisKeys RightsBasis = new("rights");

    public static readonly MappingDefinition Definition = new(
        "a source",
        Title, Summary, Kind, KindBasis.Basis, KindBasis.Note, Publisher, PublisherBasis.Basis, PublisherBasis.Note,
        Author, AuthorBasis.Basis, AuthorBasis.Note, Url, UrlBasis.Basis, UrlBasis.Note, Language, LanguageBasis.Basis, LanguageBasis.Note,
        Dated, DatedBasis.Basis, DatedBasis.Note, Published, PublishedBasis.Basis, PublishedBasis.Note,
        Retrieved, RetrievedBasis.Basis, RetrievedBasis.Note, Rights, RightsBasis.Basis, RightsBasis.Note, Licence, Note, Document, Digest,
        SharedKeys.Aliases, SharedKeys.Draft, SharedKeys.Updated, SharedKeys.Corrections)
    {
        Conditions =
        [
            KindBasis.Condition, PublisherBasis.Condition, AuthorBasis.Condition, UrlBasis.Condition, LanguageBasis.Condition,
            DatedBasis.Condition, PublishedBasis.Condition, RetrievedBasis.Condition, RightsBasis.Condition,
            new NeededWhen(Licence, Rights, ["licensed"], reader => Licence.Missing(reader.LocationOf(Rights), "a licensed source")),
            new AllowedWhen(Licence, Rights, "licensed", reader => FrontMatterRules.KeysContradict(
                reader.LocationOf(Licence), "a licence is named, but 'rights' is not licensed", "write rights: licensed")),
        ],
    };
}
