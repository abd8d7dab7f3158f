namespace StaticNA;

/// <summary>Why a block of a document is no passage, in the words of the record's comments.</summary>
internal static class Reasons
{
    public const string Title = "title";
    public const string Heading = "heading";
    public const string Headline = "headline, link or label: no sentence";
    public const string Link = "link";
    public const string Byline = "byline or date line";
    public const string BylineBefore = "byline";
    public const string Caption = "picture caption";
    public const string PhotoCredit = "photo credit";
    public const string PullQuote = "pull quote";
    public const string Table = "table";
    public const string Notes = "footnotes";
    public const string Form = "form or button";
    public const string Player = "player control";
    public const string SizePicker = "size picker";
    public const string Consent = "cookie or privacy notice";
    public const string Share = "share bar";
    public const string SignUp = "sign-up prompt";
    public const string Advertisement = "advertisement";
    public const string Navigation = "navigation";
    public const string Contents = "table of contents";
    public const string Related = "related articles or headlines";
    public const string SideColumn = "side column";
    public const string Comments = "comments or comment form";
    public const string Author = "note on the author";
    public const string Credit = "credit of those who worked on it";
    public const string Correction = "note on a correction";
    public const string Footer = "footer or note on the page";
    public const string BeforeTitle = "before the title";
    public const string OutsideMain = "outside the page's main part";
    public const string ScreenReaders = "for screen readers only";
    public const string End = "after the end of the text";

    /// <summary>Whether it is known to be furniture, and does not only lack the form of a sentence.</summary>
    public static bool IsFurniture(string? reason) => reason is not (null or Title or Heading or Headline or Byline);

    public static string Repeats(int line) => FormattableString.Invariant($"repeats line {line}");
}
