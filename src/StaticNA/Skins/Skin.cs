using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using HandlebarsDotNet;

namespace StaticNA;

/// <summary>
/// The look of the site, loaded and checked once: <c>templates/*.hbs</c>, <c>templates/partials/*.hbs</c>, <c>assets/</c> and
/// <c>strings/LANGUAGE.yml</c>. Immutable and safe for use by several threads.
/// </summary>
public sealed class Skin
{
    private const string Extension = ".hbs";

    private readonly SkinEngine _engine;
    private readonly SkinSetup _setup;
    private readonly FrozenDictionary<string, Href> _addresses;

    private Skin(SkinFiles files, SkinSetup setup, UiStrings strings)
    {
        _setup = setup;
        Name = files.Name;
        Strings = strings;
        Assets = [.. files.Under("assets").Select(ToAsset)];
        _addresses = Assets.ToFrozenDictionary(
            asset => asset.Name, asset => setup.Address.To(asset.Route), StringComparer.Ordinal);
        var partials = new Dictionary<string, string>(StringComparer.Ordinal);
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (SkinFile file in files.Under("templates").Where(file => file.Path.EndsWith(Extension, StringComparison.Ordinal)))
        {
            string name = Path.GetFileNameWithoutExtension(file.Path);
            bool isPartial = file.Path.StartsWith("templates/partials/", StringComparison.Ordinal);
            (isPartial ? partials : pages).Add(name, Encoding.UTF8.GetString(file.Bytes));
        }

        _engine = new SkinEngine(pages, partials, new SkinHelpers(strings, Asset));
    }

    /// <summary>The name of its folder.</summary>
    public string Name { get; }

    /// <summary>The texts of the user interface, in the site's language.</summary>
    public UiStrings Strings { get; }

    /// <summary>The files to publish beside the pages, by name (ordinal).</summary>
    public IReadOnlyList<SkinAsset> Assets { get; }

    /// <summary>Null, with diagnostics, if the skin has mistakes.</summary>
    public static Skin? Load(SkinFiles files, SkinSetup setup, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(setup);
        UiStrings? strings = UiStringsReader.Read(files, setup.Language, diagnostics);
        return strings is null ? null : new Skin(files, setup, strings);
    }

    /// <summary>The address of an asset, from its name such as <c>style.css</c>.</summary>
    /// <exception cref="SkinException">There is no such asset.</exception>
    public Href Asset(string name) =>
        _addresses.TryGetValue(name, out Href address)
            ? address
            : throw new SkinException($"the skin '{Name}' has no asset '{name}'");

    /// <summary>Writes a page. Thread-safe; the writer is not closed.</summary>
    /// <exception cref="SkinException">
    /// There is no such template, it is for another type of model, or the model asked for a text that there is not.
    /// </exception>
    public void Render(string template, object model, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (!_setup.Models.TryGetValue(template, out Type? expected) || expected != model.GetType())
        {
            throw new SkinException($"the template '{template}' is not for a {model.GetType().Name}");
        }

        try
        {
            _engine.Render(template, model, writer);
        }
        catch (Exception failure) when (failure is SkinException or HandlebarsException)
        {
            throw new SkinException($"template '{template}': {failure.Message}", failure);
        }
    }

    private static SkinAsset ToAsset(SkinFile file)
    {
        string name = file.Path["assets/".Length..];
        string hash = Convert.ToHexStringLower(SHA256.HashData(file.Bytes))[..10];
        string extension = Path.GetExtension(name);
        var route = new Route($"/assets/{name[..^extension.Length]}.{hash}{extension}");
        return new SkinAsset(name, route, file.Bytes);
    }
}
