using System.Collections.Immutable;
using System.Text.RegularExpressions;
using static StaticNA.ChromeVocabulary;

namespace StaticNA;

/// <summary>
/// Decides of each block of a document whether it is a passage, by what it looks like, where it stands, and what page furniture is
/// called. What is left out always has a reason; when in doubt, whole sentences are kept.
/// </summary>
internal sealed partial class BlockClassifier
{
    public const string Heading = "heading";
    public const string HeadlineReason = "headline, link or label: no sentence";
    public const string BylineReason = "byline or date line";

    /// <summary>A block of more words than this is never taken for a label.</summary>
    private const int LongestLabel = 9;

    /// <summary>Sentences about the page are short; a long paragraph that has such words is text.</summary>
    private const int LongestNotice = 90;

    /// <summary>A paragraph of so many words resumes the text after a list of headlines.</summary>
    private const int SurelyText = 35;

    private readonly ImmutableArray<TextBlock> _blocks;
    private readonly string?[] _reasons;
    private readonly int[] _words;

    private BlockClassifier(ImmutableArray<TextBlock> blocks)
    {
        _blocks = blocks;
        _reasons = new string?[blocks.Length];
        _words = [.. blocks.Select(block => TextFeatures.CountWords(block.Text))];
    }

    public static ImmutableArray<ClassifiedBlock> Classify(ImmutableArray<TextBlock> blocks)
    {
        var classifier = new BlockClassifier(blocks);
        classifier.JudgeEach();
        classifier.CloseParts();
        classifier.JudgeLists();
        classifier.LeaveOutBiographies();
        classifier.LeaveOutRepetitions();
        classifier.TellHeadings();
        return [.. blocks.Select((block, index) => new ClassifiedBlock(block, classifier._reasons[index])
        {
            BylineLength = classifier._reasons[index] is null ? Byline.LengthIn(block.Text) : 0,
        })];
    }

    private void JudgeEach()
    {
        for (int i = 0; i < _blocks.Length; i++)
        {
            _reasons[i] = Judge(_blocks[i], _words[i]);
        }
    }

    private static string? Judge(TextBlock block, int words)
    {
        string text = block.Text;
        if (block.OutsideBecause is string outside)
        {
            return outside;
        }

        if (block.Mark == BlockMark.Heading)
        {
            return ReasonOfPart(text) ?? HeadlineReason;
        }

        bool isSentence = TextFeatures.EndsSentence(text) || (words >= 8 && text[^1] is '"' or '”' or '»');
        if (words <= LongestLabel && (!isSentence || words <= 3) && ReasonOfLabel(text) is string label)
        {
            return label;
        }

        if (!text.Any(char.IsLetter) || Times().IsMatch(text))
        {
            return Reasons.Player;
        }

        if (words <= LongestNotice && ReasonOfSentence(text) is string notice)
        {
            return notice;
        }

        if (Byline.IsLine(text, words))
        {
            return BylineReason;
        }

        bool isHeadline = words <= 20 && TextFeatures.IsTitleCase(text) && text[^1] is '?' or '!';
        bool introducesList = text[^1] is ':' or ';' && words >= 3;
        return (isSentence && words >= 2 && !isHeadline) || introducesList || words >= SurelyText + 5 ? null : HeadlineReason;
    }

    /// <summary>After a heading such as that of the comments, what looks like text is none.</summary>
    private void CloseParts()
    {
        for (int i = 0; i < _blocks.Length; i++)
        {
            if (_words[i] > LongestLabel || ReasonOfPart(_blocks[i].Text) is not string part || _reasons[i] is null)
            {
                continue;
            }

            int end = part switch
            {
                Reasons.Comments => EndOfComments(i),
                Reasons.Author => EndOfPart(i, endsAtHeading: true),
                Reasons.Related => EndOfRelated(i),
                Reasons.SignUp or Reasons.Consent => EndOfPrompt(i),
                _ => i + 1,
            };
            for (int inside = i; inside < end; inside++)
            {
                _reasons[inside] = _reasons[inside] is null or HeadlineReason ? part : _reasons[inside];
            }

            if (part == Reasons.Contents)
            {
                for (int item = i + 1; item < _blocks.Length && _reasons[item] == HeadlineReason && IsListed(i, item); item++)
                {
                    _reasons[item] = part;
                }
            }
        }
    }

    private bool IsListed(int heading, int item) =>
        _blocks[item].Mark == BlockMark.ListItem || _blocks[item].StartLine - _blocks[heading].EndLine == item - heading;

    private int TextWords(int from, int to)
    {
        int sum = 0;
        for (int i = from; i < to; i++)
        {
            sum += _reasons[i] is null ? _words[i] : 0;
        }

        return sum;
    }

    /// <summary>Comments go on to the end of the page, if most of the text stands before them.</summary>
    private int EndOfComments(int heading) =>
        TextWords(0, heading) > TextWords(heading, _blocks.Length) ? _blocks.Length : heading + 1;

    private int EndOfPart(int heading, bool endsAtHeading)
    {
        if (TextWords(0, heading) < TextWords(heading, _blocks.Length))
        {
            return heading + 1;
        }

        int end = heading + 1;
        while (end < _blocks.Length && !(endsAtHeading && _reasons[end] == HeadlineReason))
        {
            end++;
        }

        return end;
    }

    /// <summary>Headlines with short teasers between them; a long paragraph, or two running, are text again.</summary>
    private int EndOfRelated(int heading)
    {
        int end = heading + 1;
        while (end < _blocks.Length)
        {
            bool isLast = end + 1 == _blocks.Length;
            bool isTeaser = _reasons[end] is null && _words[end] < SurelyText && _reasons[end - 1] is not null
                && (isLast || _reasons[end + 1] is not null) && TextWords(0, heading) > 0;
            if (_reasons[end] is null && !isTeaser)
            {
                return end;
            }

            end++;
        }

        return end;
    }

    /// <summary>A prompt has a sentence or two right after its heading.</summary>
    private int EndOfPrompt(int heading)
    {
        int end = heading + 1;
        while (end < _blocks.Length && end <= heading + 2 && (_reasons[end] is not null || _words[end] <= 20))
        {
            if (_reasons[end] == HeadlineReason && _words[end] > 3)
            {
                break;
            }

            end++;
        }

        return end;
    }

    /// <summary>Items of a list that the text introduces are text, whether or not they end as sentences.</summary>
    private void JudgeLists()
    {
        bool isIntroduced = false;
        for (int i = 0; i < _blocks.Length; i++)
        {
            TextBlock block = _blocks[i];
            if (_reasons[i] == HeadlineReason && block.Mark == BlockMark.ListItem
                && (isIntroduced || (_words[i] >= 4 && block.Text[^1] is ';' or ',')))
            {
                _reasons[i] = null;
            }
            else if (_reasons[i] == HeadlineReason && isIntroduced && _words[i] >= 3 && block.Text[^1] is ';' or ',')
            {
                _reasons[i] = null;
            }
            else
            {
                isIntroduced = _reasons[i] is null && (block.Text[^1] is ':' || (isIntroduced && block.Mark == BlockMark.ListItem));
            }
        }
    }

    /// <summary>A note on the author stands at the end, or in the first lines.</summary>
    private void LeaveOutBiographies()
    {
        int textAfter = 0;
        for (int i = _blocks.Length - 1; i >= 0 && textAfter < 2; i--)
        {
            if (_reasons[i] is not null)
            {
                continue;
            }

            if (_words[i] <= 70 && SoundsLikeBiography(_blocks[i].Text) && TextWords(0, i) > _words[i])
            {
                _reasons[i] = Reasons.Author;
            }
            else
            {
                textAfter++;
            }
        }
    }

    private void LeaveOutRepetitions()
    {
        string[] keys = [.. _blocks.Select(block => $" {TextFeatures.Key(block.Text)} ")];
        for (int i = 0; i < _blocks.Length; i++)
        {
            if (_reasons[i] is not null || _words[i] < 4)
            {
                continue;
            }

            for (int other = 0; other < _blocks.Length; other++)
            {
                bool isSame = keys[other] == keys[i];
                bool isPart = keys[other].Length > keys[i].Length && keys[other].Contains(keys[i].TrimEnd(), StringComparison.Ordinal);
                if (other != i && _reasons[other] is null && (isSame ? other < i : isPart))
                {
                    _reasons[i] = $"repeats line {_blocks[other].StartLine}";
                    break;
                }
            }
        }
    }

    /// <summary>Of what is no sentence, that is a heading which text follows before the next one.</summary>
    private void TellHeadings()
    {
        for (int i = 0; i + 1 < _blocks.Length; i++)
        {
            if (_reasons[i] == HeadlineReason && _reasons[i + 1] is null or Heading)
            {
                _reasons[i] = Heading;
            }
        }
    }

    [GeneratedRegex(@"^[\d:/\s.,|–-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
