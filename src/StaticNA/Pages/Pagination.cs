namespace StaticNA;

/// <summary>The way through a list that goes over several pages.</summary>
/// <param name="Pages">Links to the first, the last and the neighbouring pages.</param>
/// <param name="PreviousHref">Null on the first page.</param>
/// <param name="NextHref">Null on the last page.</param>
internal sealed record Pagination(IReadOnlyList<PageNumber> Pages, Href? PreviousHref, Href? NextHref)
{
    /// <summary>How many rows go on one page.</summary>
    public const int PageSize = 100;

    private const int Neighbours = 3;

    /// <summary>How many pages a list takes; an empty one takes one.</summary>
    public static int PagesFor(int rows) => Math.Max(1, (rows + PageSize - 1) / PageSize);

    /// <summary>Null for a list of one page.</summary>
    public static Pagination? Of(Route list, int number, int total, SiteLinks links)
    {
        if (total == 1)
        {
            return null;
        }

        var pages = new List<PageNumber>();
        int last = 0;
        foreach (int page in Enumerable.Range(number - Neighbours, (2 * Neighbours) + 1).Prepend(1).Append(total))
        {
            if (page > last && page <= total)
            {
                Href href = links.ToSibling(list.PageNumber(page));
                pages.Add(new PageNumber(page, href, page == number, page > last + 1));
                last = page;
            }
        }

        return new Pagination(
            pages,
            number > 1 ? links.ToSibling(list.PageNumber(number - 1)) : null,
            number < total ? links.ToSibling(list.PageNumber(number + 1)) : null);
    }
}

/// <summary>A link to one page of a list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Href">The page.</param>
/// <param name="IsCurrent">Whether it is the page on which the link stands.</param>
/// <param name="FollowsGap">Whether pages are left out before it.</param>
internal sealed record PageNumber(int Number, Href Href, bool IsCurrent, bool FollowsGap);
