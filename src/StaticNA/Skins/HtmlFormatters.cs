using System.Diagnostics.CodeAnalysis;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace StaticNA;

/// <summary>
/// Tells Handlebars how our own types are written: <see cref="RenderedHtml"/> as it is, <see cref="Href"/> escaped.
/// </summary>
internal sealed class HtmlFormatters : IFormatterProvider
{
    private static readonly RenderedHtmlFormatter OfRenderedHtml = new();
    private static readonly HrefFormatter OfHref = new();

    public bool TryCreateFormatter(Type type, [MaybeNullWhen(false)] out IFormatter formatter)
    {
        formatter = type == typeof(RenderedHtml) ? OfRenderedHtml : type == typeof(Href) ? OfHref : null;
        return formatter is not null;
    }

    private sealed class RenderedHtmlFormatter : IFormatter
    {
        public void Format<T>(T value, in EncodedTextWriter writer) =>
            writer.Write(((RenderedHtml)(object)value!).Value, encode: false);
    }

    private sealed class HrefFormatter : IFormatter
    {
        public void Format<T>(T value, in EncodedTextWriter writer) =>
            writer.Write(((Href)(object)value!).Value, encode: true);
    }
}
