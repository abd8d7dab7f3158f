using System.Text.RegularExpressions;

namespace StaticNA;

/// <summary>Decides what a block is by itself, whatever stands around it.</summary>
internal static partial class BlockJudge
{
    /// <summary>A block of more words than this is never taken for a label.</summary>
    public const int LongestLabel = 9;

    /// <summary>Sentences about the page are short; a long paragraph that has such words is text.</summary>
    private const int LongestNotice = 90;

    /// <summary>A short paragraph with an e-mail address tells whom to write to.</summary>
    private const int LongestContact = 40;

    /// <summary>A block of so many words is text even if it ends in the middle of a sentence.</summary>
    private const int SurelyText = 40;

    /// <summary>Null if it looks like text.</summary>
    public static string? ReasonOf(TextBlock block, int words)
    {
        string text = block.Text;
        if (block.OutsideBecause is string outside)
        {
            return outside;
        }

        if (block.Mark == BlockMark.Heading)
        {
            return ChromeVocabulary.ReasonOfPart(text) ?? Reasons.Headline;
        }

        bool isSentence = IsSentence(text, words);
        bool goesOn = text[^1] is ';' or ',';
        if (words <= LongestLabel && !goesOn && (!isSentence || words <= 3)
            && ChromeVocabulary.ReasonOfLabel(text) is string label)
        {
            return label;
        }

        if (!text.Any(char.IsLetter) || Times().IsMatch(text))
        {
            return Reasons.Player;
        }

        if (words <= LongestNotice && ChromeVocabulary.ReasonOfSentence(text) is string notice)
        {
            return notice;
        }

        if (words <= LongestContact && Address().IsMatch(text))
        {
            return Reasons.Footer;
        }

        if (Byline.IsLine(text, words))
        {
            return Reasons.Byline;
        }

        if (IsInCapitals(text) && !TextFeatures.EndsSentence(text))
        {
            return text.Contains('/', StringComparison.Ordinal) ? Reasons.PhotoCredit : Reasons.Headline;
        }

        bool introducesList = text[^1] is ':' or ';' && words >= 3;
        bool isCutOff = words >= SurelyText && !TextFeatures.IsTitleCase(text);
        return isSentence || introducesList || isCutOff ? null : Reasons.Headline;
    }

    private static bool IsSentence(string text, int words)
    {
        if (!TextFeatures.EndsSentence(text))
        {
            return words >= 8 && text[^1] is '"' or '”' or '»';
        }

        bool isHeadline = words <= 20 && text[^1] is '?' or '!' && TextFeatures.IsTitleCase(text);
        bool isCall = words <= 3 && text[^1] is '!';
        bool isPrompt = words <= 6 && (text[^1] is '…' || text.EndsWith("...", StringComparison.Ordinal));
        return words >= 2 && !isHeadline && !isCall && !isPrompt;
    }

    private static bool IsInCapitals(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);

    [GeneratedRegex(@"^[\d:/\s.,|–-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Times();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
