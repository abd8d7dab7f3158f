using System.Collections.Immutable;
using AngleSharp.Dom;
using static StaticNA.ChromeVocabulary;

namespace StaticNA;

/// <summary>Which elements of a page hold furniture, by their names, roles and class names.</summary>
internal static class HtmlChrome
{
    /// <summary>Words of class names and ids, whole between hyphens and the like.</summary>
    private static readonly ImmutableArray<(string Reason, HashSet<string> Words)> Names =
    [
        (Reasons.Consent, ["cookie", "cookies", "consent", "gdpr", "onetrust", "privacy"]),
        (Reasons.Share, ["share", "sharing", "sharebar", "social", "sharedaddy", "addthis"]),
        (Reasons.Related, ["related", "recommended", "recommendations", "trending", "popular", "jp-relatedposts", "readmore"]),
        (Reasons.Comments, ["comment", "comments", "commentlist", "respond", "disqus"]),
        (Reasons.SignUp, ["newsletter", "subscribe", "subscription", "signup", "paywall", "donate", "promo"]),
        (Reasons.Navigation, ["nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "sidebar", "pagination", "masthead"]),
        (Reasons.Contents, ["toc", "tableofcontents"]),
        (Reasons.Author, ["author", "bio", "byline", "authorbox"]),
        (Reasons.PhotoCredit, ["credit", "credits", "photocredit"]),
        (Reasons.Footer, ["footer", "copyright", "disclaimer"]),
        (Reasons.Player, ["player", "audioplayer", "videoplayer"]),
    ];

    /// <summary>Null if the element may hold text of the document.</summary>
    public static string? ReasonOf(IElement element)
    {
        if (element.LocalName is "body" or "main" or "article" or "html")
        {
            return null;
        }

        string? role = element.GetAttribute("role")?.ToLowerInvariant();
        return (element.LocalName, role) switch
        {
            ("nav", _) or (_, "navigation" or "search" or "menu" or "menubar") => Reasons.Navigation,
            ("footer", _) or (_, "contentinfo") => Reasons.Footer,
            ("aside", _) or (_, "complementary") => "side column",
            ("header", _) when element.Closest("article, main") is null => Reasons.Navigation,
            ("form" or "button" or "input" or "textarea", _) or (_, "button" or "form") => "form or button",
            ("dialog", _) or (_, "dialog" or "alertdialog") => Reasons.Consent,
            ("figcaption", _) => "picture caption",
            ("table", _) when !HoldsTheText(element) && element.QuerySelector("p, table") is null => "table",
            _ => HoldsTheText(element) ? null : ReasonOfNames(element),
        };
    }

    /// <summary>Themes give the strangest names to what holds the whole page; that is never furniture.</summary>
    private static bool HoldsTheText(IElement element) =>
        element.QuerySelector("main, h1") is not null
        || (element.QuerySelector("article") is IElement article && 2 * article.TextContent.Length > element.Owner!.Body!.TextContent.Length);

    private static string? ReasonOfNames(IElement element)
    {
        string names = $"{element.ClassName} {element.Id}".ToLowerInvariant();
        string[] words = names.Split([' ', '-', '_', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return Names.FirstOrDefault(known => words.Any(known.Words.Contains)).Reason;
    }
}
