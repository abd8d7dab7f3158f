using System.Collections.Concurrent;
using System.Globalization;
using HandlebarsDotNet;

namespace StaticNA;

/// <summary>Handlebars, set up for one skin. Templates are compiled when they are first used, each once.</summary>
internal sealed class SkinEngine
{
    private readonly IHandlebars _handlebars;
    private readonly ConcurrentDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>>> _compiled;
    private readonly Lock _compiling = new();

    /// <param name="pages">Name and text of the templates of pages.</param>
    /// <param name="partials">Name and text of the partials.</param>
    /// <param name="helpers">What templates can call.</param>
    public SkinEngine(
        IReadOnlyDictionary<string, string> pages, IReadOnlyDictionary<string, string> partials, SkinHelpers helpers)
    {
        var configuration = new HandlebarsConfiguration
        {
            TextEncoder = new HtmlText(),
            FormatProvider = CultureInfo.InvariantCulture,
        };
        configuration.FormatterProviders.Add(new HtmlFormatters());
        configuration.ObjectDescriptorProviders.Add(new ModelAccess());
        _handlebars = Handlebars.Create(configuration);
        helpers.RegisterIn(_handlebars);
        foreach ((string name, string text) in partials)
        {
            var lazy = new Lazy<HandlebarsTemplate<TextWriter, object, object>>(() => Compile(text));
            _handlebars.RegisterTemplate(name, (writer, context, data) => lazy.Value(writer, context, data));
        }

        _compiled = new(pages.Select(page => KeyValuePair.Create(
            page.Key, new Lazy<HandlebarsTemplate<TextWriter, object, object>>(() => Compile(page.Value)))));
    }

    public void Render(string template, object model, TextWriter writer) => _compiled[template].Value(writer, model, null!);

    private HandlebarsTemplate<TextWriter, object, object> Compile(string text)
    {
        lock (_compiling)
        {
            using var reader = new StringReader(text);
            return _handlebars.Compile(reader);
        }
    }
}
