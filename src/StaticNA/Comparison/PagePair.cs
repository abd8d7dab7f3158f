using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// What is kept of a page of both sites, or of one of them. Texts are kept only where the two differ, so that a site of which every
/// page has another frame can be compared in little memory.
/// </summary>
/// <param name="Path">In both sites.</param>
internal sealed record PagePair(string Path)
{
    /// <summary>In the old site; null if it is not there, leads on, or says the same as the new one.</summary>
    public PageText? Old { get; init; }

    /// <summary>In the new site; null if it is not there, leads on, or says the same as the old one.</summary>
    public PageText? New { get; init; }

    /// <summary>Where the new one leads on, as written, where the old one was a page to be read.</summary>
    public string? LeadsTo { get; init; }

    public string Title { get; init; } = "";

    /// <summary>See <see cref="PageDifference.LostAnchors"/>.</summary>
    public ImmutableArray<string> LostAnchors { get; init; } = [];

    /// <summary>Whether a site has it whose files are not to be had.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Whether it is too large or nested too deeply.</summary>
    public bool IsTooLarge { get; init; }

    /// <summary>Reads a page of both sites; safe to call from several threads.</summary>
    /// <exception cref="IOException">A file is not what the manifest lists.</exception>
    public static PagePair Read(string path, ComparedSite old, ComparedSite current)
    {
        if ((old.Has(path) && !old.HasFiles) || (current.Has(path) && !current.HasFiles))
        {
            PageText? known = Text(current);
            return new PagePair(path) { IsUnknown = true, LeadsTo = known?.LeadsTo, Title = known?.Title ?? "" };
        }

        PageText? before = Text(old);
        PageText? after = Text(current);
        if ((before is null && old.Has(path)) || (after is null && current.Has(path)))
        {
            return new PagePair(path) { IsTooLarge = true, Title = after?.Title ?? before?.Title ?? "" };
        }

        before = before?.LeadsTo is null ? before : null;
        if (after?.LeadsTo is string leadsTo)
        {
            return new PagePair(path) { Old = before, LeadsTo = before is null ? null : leadsTo };
        }

        bool same = before is not null && after is not null && before.Blocks.SequenceEqual(after.Blocks, StringComparer.Ordinal);
        return new PagePair(path)
        {
            Old = same ? null : before,
            New = same ? null : after,
            Title = after?.Title ?? before?.Title ?? "",
            LostAnchors = before is null || after is null || path.StartsWith("print/", StringComparison.Ordinal)
                ? []
                : [.. before.Ids.Except(after.Ids, StringComparer.Ordinal).Where(id => !PageTextReader.IsNumbered(id))],
        };

        PageText? Text(ComparedSite site) =>
            site.Read(path, PageTextReader.Limit) is byte[] html ? PageTextReader.Read(html) : null;
    }
}
