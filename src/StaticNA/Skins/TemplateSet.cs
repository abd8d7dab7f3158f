namespace StaticNA;

/// <summary>The templates of a skin, parsed.</summary>
internal sealed class TemplateSet
{
    private const string Folder = "templates";
    private const string PartialsFolder = "templates/partials";
    private const string Extension = ".hbs";

    private TemplateSet(IReadOnlyDictionary<string, Template> pages, IReadOnlyDictionary<string, Template> partials) =>
        (Pages, Partials) = (pages, partials);

    /// <summary>Templates of pages, by name.</summary>
    public IReadOnlyDictionary<string, Template> Pages { get; }

    /// <summary>Partials, by name.</summary>
    public IReadOnlyDictionary<string, Template> Partials { get; }

    /// <summary>Templates that can't be parsed are reported and stay empty.</summary>
    public static TemplateSet Parse(SkinFiles files, DiagnosticBag diagnostics)
    {
        var pages = new Dictionary<string, Template>(StringComparer.Ordinal);
        var partials = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (SkinFile file in files.Under(Folder))
        {
            string folder = Path.GetDirectoryName(file.Path)!.Replace('\\', '/');
            string shown = files.Shown(file);
            if (Path.GetExtension(file.Path) != Extension || folder is not (Folder or PartialsFolder))
            {
                diagnostics.Add(ReadingRules.FileIsStray(
                    shown, "templates are templates/NAME.hbs and templates/partials/NAME.hbs"));
                continue;
            }

            if (TextDecoder.Decode(file.Bytes, shown, diagnostics) is string text)
            {
                string name = Path.GetFileNameWithoutExtension(file.Path);
                var template = new Template(name, shown, text.Replace("\r\n", "\n", StringComparison.Ordinal));
                (folder == Folder ? pages : partials).Add(name, TemplateParser.Parse(template, diagnostics));
            }
        }

        return new TemplateSet(pages, partials);
    }
}
