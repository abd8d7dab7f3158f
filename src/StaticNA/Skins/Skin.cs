using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// The look of the site, loaded and checked once: <c>templates/*.hbs</c>, <c>templates/partials/*.hbs</c>,
/// <c>assets/</c> and
/// <c>strings/LANGUAGE.yml</c>. Immutable and safe for use by several threads.
/// </summary>
public sealed class Skin
{
    private readonly SkinSetup _setup;
    private readonly FrozenDictionary<string, SkinAsset> _assets;
    private readonly IReadOnlyDictionary<string, BoundTemplate> _templates;

    private Skin(SkinFiles files, SkinSetup setup, UiStrings strings, TemplateSet templates, DiagnosticBag diagnostics)
    {
        _setup = setup;
        Name = files.Name;
        Strings = strings;
        Assets = SkinAsset.From(files);
        _assets = Assets.ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);
        var calls = new CallChecker(strings, Assets, diagnostics);
        var expressions = new ExpressionBinder(calls, new SkinHelpers(strings, name => setup.Address.To(Asset(name).Route), name => Asset(name).Integrity), diagnostics);
        _templates = new TemplateBinder(templates, expressions, diagnostics).Bind(files, setup.Models);
    }

    /// <summary>The name of its folder.</summary>
    public string Name { get; }

    /// <summary>The texts of the user interface, in the site's language.</summary>
    public UiStrings Strings { get; }

    /// <summary>The files to publish beside the pages, by name (ordinal).</summary>
    public ImmutableArray<SkinAsset> Assets { get; }

    /// <summary>
    /// Reads strings and templates, and checks each expression of each template against <see cref="SkinSetup.Models"/>.
    /// Null, with diagnostics, if the skin has mistakes.
    /// </summary>
    public static Skin? Load(SkinFiles files, SkinSetup setup, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return Load(files, setup, UiStringsReader.Read(files, setup.Language, diagnostics), diagnostics);
    }

    /// <summary>The same for strings that were read already; null if they could not be.</summary>
    internal static Skin? Load(SkinFiles files, SkinSetup setup, UiStrings? strings, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        TemplateSet templates = TemplateSet.Parse(files, found);

        // Templates are bound only if everything could be read, as one mistake would else be reported many times.
        Skin? skin = strings is null || found.HasErrors ? null : new Skin(files, setup, strings, templates, found);
        foreach (Diagnostic diagnostic in found.ToSortedList())
        {
            diagnostics.Add(diagnostic);
        }

        return found.HasErrors ? null : skin;
    }

    /// <summary>An asset, from its name such as <c>style.css</c>.</summary>
    /// <exception cref="SkinException">There is no such asset.</exception>
    public SkinAsset Asset(string name) =>
        _assets.TryGetValue(name, out SkinAsset? asset)
            ? asset
            : throw new SkinException($"the skin '{Name}' has no asset '{name}'");

    /// <summary>Writes a page. Thread-safe; each thread needs its own writer.</summary>
    /// <exception cref="SkinException">
    /// There is no such template, it is for another type of model, the model asked for a text that there is not, or partials call each
    /// other without end.
    /// </exception>
    public void Render(string template, object model, PageWriter writer)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(writer);
        if (!_setup.Models.TryGetValue(template, out Type? expected) || expected != model.GetType())
        {
            throw new SkinException($"the template '{template}' is not for a {model.GetType().Name}");
        }

        try
        {
            _templates[template].Write(new TemplateFrame(model, model), writer);
        }
        catch (InsufficientExecutionStackException endless)
        {
            throw new SkinException("partials call each other without end", endless);
        }
    }

    /// <summary>A template's file as diagnostics show it.</summary>
    internal SourceLocation FileOf(string template) => SourceLocation.StartOf($"themes/{Name}/templates/{template}.hbs");
}
