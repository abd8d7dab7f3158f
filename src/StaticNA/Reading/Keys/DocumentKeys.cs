namespace StaticNA;

/// <summary>Keys of a source's <c>document</c>.</summary>
internal static class DocumentKeys
{
    public static readonly TextKey File = new("file", "Its file name, without a folder")
    {
        IsRequired = true,
        Form = TextForms.FileName,
    };

    public static readonly TextKey Hash = new("sha256", "Its SHA-256 sum, as `sha256sum` prints it")
    {
        IsRequired = true,
        Form = TextForms.Hash,
    };

    public static readonly TextsKey Passages = new(
        "passages", "`LINE`, `LINE-LINE`, or with columns `LINE:COLUMN-LINE:COLUMN`, both ends included, in the document's order")
    {
        IsRequired = true,
        Form = TextForms.PassageRange,
    };

    public static readonly MappingDefinition Definition = new("a document", File, Hash, Passages);
}
