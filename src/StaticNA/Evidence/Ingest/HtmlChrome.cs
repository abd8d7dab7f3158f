using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace StaticNA;

/// <summary>Which elements of a page hold furniture, by their names, roles, class names and places.</summary>
internal sealed partial class HtmlChrome
{
    /// <summary>Words of class names and ids, whole between hyphens, capitals and the like.</summary>
    private static readonly ImmutableArray<(string Reason, HashSet<string> Words)> Names =
    [
        (Reasons.ScreenReaders, ["sr", "sronly", "visuallyhidden", "screenreader"]),
        (Reasons.Consent, ["cookie", "cookies", "consent", "gdpr", "rgpd", "onetrust", "privacy"]),
        (Reasons.Share, ["share", "sharing", "sharebar", "social", "socials", "sharedaddy", "addthis", "partage", "rrss"]),
        (Reasons.Related,
        [
            "related", "recommended", "recommendations", "trending", "popular", "relatedposts", "readmore", "readnext",
            "mostread", "teaser", "teasers", "recirculation", "outbrain", "taboola", "onward",
        ]),
        (Reasons.Comments,
        [
            "comment", "comments", "commentlist", "respond", "disqus", "reactions", "replies", "commentaires", "comentarios",
        ]),
        (Reasons.SignUp,
        [
            "newsletter", "newsletters", "subscribe", "subscription", "signup", "paywall", "donate", "donation", "promo", "cta",
        ]),
        (Reasons.Advertisement, ["ad", "ads", "adslot", "advert", "advertisement", "sponsored", "publicite", "publicidad"]),
        (Reasons.Navigation,
        [
            "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "sidebar", "pagination", "masthead", "tags",
        ]),
        (Reasons.Contents, ["toc", "tableofcontents"]),
        (Reasons.Author, ["author", "authors", "bio", "byline", "authorbox"]),
        (Reasons.Byline, ["meta", "timestamp", "auteur", "autor"]),
        (Reasons.PhotoCredit, ["credit", "credits", "photocredit", "credito"]),
        (Reasons.Caption, ["caption", "captions", "legende"]),
        (Reasons.PullQuote, ["pullquote"]),
        (Reasons.Correction, ["correction", "corrections"]),
        (Reasons.Notes, ["footnotes", "endnotes"]),
        (Reasons.Footer, ["footer", "copyright", "disclaimer", "colophon"]),
        (Reasons.Player, ["player", "audioplayer", "videoplayer"]),
    ];

    private readonly int _textLength;
    private readonly IElement? _main;
    private readonly bool _isHeaded;

    public HtmlChrome(IElement body)
    {
        _textLength = TextLength(body);
        // The innermost; whoever marks it up twice means the same. On old pages a cell of a table is the middle column.
        _main = body.QuerySelectorAll("main, article, [role=main], td").LastOrDefault(HoldsMostText);
        _isHeaded = _main?.QuerySelector("h1") is not null;
    }

    /// <summary>Null if the element may hold text of the document.</summary>
    public string? ReasonOf(IElement element)
    {
        if (element == _main || element.LocalName is "body" or "main" or "article" or "html")
        {
            return null;
        }

        string? role = element.GetAttribute("role")?.ToLowerInvariant();
        return (element.LocalName, role) switch
        {
            ("nav", _) or (_, "navigation" or "search" or "menu" or "menubar" or "banner") => Reasons.Navigation,
            ("footer", _) or (_, "contentinfo") => Reasons.Footer,
            ("aside", _) or (_, "complementary") => Reasons.SideColumn,
            ("header", _) when element.Closest("article, main") is null && element.QuerySelector("h1") is null =>
                Reasons.Navigation,
            ("button" or "input" or "textarea", _) or (_, "button") => Reasons.Form,
            ("form", _) or (_, "form") when !HoldsMostText(element) => Reasons.Form,
            ("dialog", _) or (_, "dialog" or "alertdialog") => Reasons.Consent,
            ("figcaption", _) => Reasons.Caption,
            ("table", _) when IsDataTable(element) => Reasons.Table,
            _ when IsOutsideMain(element) => Reasons.OutsideMain,
            _ => ReasonOfNames(element),
        };
    }

    private bool IsDataTable(IElement table) =>
        table.QuerySelector("main, h1, p, table, br + br") is null && !HoldsMostText(table);

    /// <summary>What follows the main part, or stands before it while its heading is inside.</summary>
    private bool IsOutsideMain(IElement element)
    {
        if (_main is null || element.Contains(_main) || _main.Contains(element))
        {
            return false;
        }

        bool isAfter = element.CompareDocumentPosition(_main).HasFlag(DocumentPositions.Preceding);
        return isAfter || _isHeaded;
    }

    private string? ReasonOfNames(IElement element)
    {
        string names = Capital().Replace($"{element.ClassName} {element.Id}", "-$1").ToLowerInvariant();
        string[] words = names.Split([' ', '-', '_', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        string? reason = Names.FirstOrDefault(known => words.Any(known.Words.Contains)).Reason;

        // Themes give the strangest names to what holds the whole page; that is never furniture. Comments may be long.
        bool holdsText = reason is not null
            && (element.QuerySelector("main, h1") is not null
                || (reason != Reasons.Comments && HoldsMostText(element)));
        return holdsText ? null : reason;
    }

    private bool HoldsMostText(IElement element) => 2 * TextLength(element) > _textLength;

    private static int TextLength(IElement element) => element.Descendants<IText>()
        .Where(text => text.ParentElement?.LocalName is not ("script" or "style" or "noscript" or "template"))
        .Sum(text => text.Data.AsSpan().Trim().Length);

    [GeneratedRegex("(?<=[a-z])([A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();
}
