using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StaticNA;

/// <summary>Where a site sends its readers on the web: links of texts, addresses of sources, and addresses in notes.</summary>
public static partial class ExternalLinks
{
    /// <summary>Whole addresses (http, https) without what follows <c>#</c>, by place; each once for a place.</summary>
    public static ImmutableArray<Located<string>> Of(Briefing briefing)
    {
        ArgumentNullException.ThrowIfNull(briefing);
        IEnumerable<MarkdownBody> bodies = briefing.Entries.Select(entry => entry.Body)
            .Concat(briefing.Themes.Select(theme => theme.Body))
            .Concat(briefing.Sources.Select(source => source.Body))
            .Append(briefing.Site.About ?? MarkdownBody.Empty);
        return
        [
            .. bodies.SelectMany(body => body.ExternalLinks)
                .Concat(briefing.Sources.SelectMany(OfRecord))
                .Concat(briefing.Entries.SelectMany(entry => InNote(entry.Date.Note, entry.DateLocation)))
                .Select(link => link with { Value = WithoutFragment(link.Value) })
                .Distinct().OrderBy(link => link.Location).ThenBy(link => link.Value, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Located<string>> OfRecord(Source source)
    {
        IEnumerable<Located<string>> url = source.Url is { } based && IsWeb(based.Value)
            ? [new Located<string>(based.Value, based.Location)]
            : [];
        return url
            .Concat(InNote(source.Url?.Note, source.Url?.Location))
            .Concat(InNote(source.Publisher?.Note, source.Publisher?.Location))
            .Concat(InNote(source.Author?.Note, source.Author?.Location))
            .Concat(InNote(source.Language?.Note, source.Language?.Location))
            .Concat(InNote(source.Dated?.Note, source.Dated?.Location))
            .Concat(InNote(source.Published?.Note, source.Published?.Location))
            .Concat(InNote(source.Retrieved?.Note, source.Retrieved?.Location))
            .Concat(InNote(source.Rights.Note, source.Rights.Location))
            .Concat(InNote(source.Note, source.Location));
    }

    /// <summary>At the place of what the note is about.</summary>
    private static IEnumerable<Located<string>> InNote(string? note, SourceLocation? at) =>
        note is null || at is not SourceLocation place
            ? []
            : Address().Matches(note).Select(match => match.Value.TrimEnd('.', ',', ';', ':', '!', '?'))
                .Where(IsWeb).Select(address => new Located<string>(address, place));

    private static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0;

    private static string WithoutFragment(string address) => new Uri(address).GetComponents(
        UriComponents.HttpRequestUrl, UriFormat.UriEscaped);

    [GeneratedRegex(@"https?://[^\s<>""'()\[\]{}|\\^`]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
