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

    /// <param name="templates">Pages and partials, checked.</param>
    /// <param name="helpers">What templates can call.</param>
    public SkinEngine(TemplateSet templates, SkinHelpers helpers)
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
        foreach (Template partial in templates.Partials.Values)
        {
            var lazy = new Lazy<HandlebarsTemplate<TextWriter, object, object>>(() => Compile(partial.Text));
            _handlebars.RegisterTemplate(partial.Name, (writer, context, data) => lazy.Value(writer, context, data));
        }

        _compiled = new(templates.Pages.Select(page => KeyValuePair.Create(
            page.Key, new Lazy<HandlebarsTemplate<TextWriter, object, object>>(() => Compile(page.Value.Text)))));
    }

    public void Render(string template, object model, TextWriter writer) =>
        _compiled[template].Value(writer, model, null!);

    private HandlebarsTemplate<TextWriter, object, object> Compile(string text)
    {
        lock (_compiling)
        {
            using var reader = new StringReader(text);
            return _handlebars.Compile(reader);
        }
    }
}
