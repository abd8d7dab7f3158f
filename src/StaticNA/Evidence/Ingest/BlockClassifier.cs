using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// Decides of each block of a document whether it is a passage, by what it looks like, where it stands, and what page
/// furniture is called. What is left out always has a reason; when in doubt, whole sentences are kept.
/// </summary>
internal sealed class BlockClassifier
{
    /// <summary>A paragraph of so many words resumes the text after a list of headlines.</summary>
    private const int SurelyText = 35;

    /// <summary>A longer sentence is not taken for a part of a box of furniture.</summary>
    private const int LongestInBox = 30;

    /// <summary>A longer question that stands alone is not taken for a headline.</summary>
    private const int LongestQuestion = 14;

    private readonly ImmutableArray<TextBlock> _blocks;
    private readonly string?[] _reasons;
    private readonly int[] _words;

    private BlockClassifier(ImmutableArray<TextBlock> blocks)
    {
        _blocks = blocks;
        _words = [.. blocks.Select(block => TextFeatures.CountWords(block.Text))];
        _reasons = [.. blocks.Select((block, index) => BlockJudge.ReasonOf(block, _words[index]))];
    }

    public static ImmutableArray<ClassifiedBlock> Classify(ImmutableArray<TextBlock> blocks)
    {
        var classifier = new BlockClassifier(blocks);
        classifier.CloseParts();
        classifier.TakeInListItems();
        classifier.LeaveOutBoxes();
        classifier.LeaveOutLoneQuestions();
        classifier.LeaveOutBiographies();
        classifier.LeaveOutRepetitions();
        classifier.LeaveOutTail();
        classifier.TellHeadings();
        return [.. blocks.Select((block, index) => new ClassifiedBlock(block, classifier._reasons[index])
        {
            BylineLength = classifier._reasons[index] is null ? Byline.LengthIn(block.Text) : 0,
        })];
    }

    private int TextWords(int from, int to)
    {
        int sum = 0;
        for (int i = from; i < to; i++)
        {
            sum += _reasons[i] is null ? _words[i] : 0;
        }

        return sum;
    }

    private bool IsMostTextBefore(int index) => TextWords(0, index) > TextWords(index, _blocks.Length);

    private bool IsPassage(int index) => index >= 0 && index < _blocks.Length && _reasons[index] is null;

    /// <summary>Whether no blank line parts a block from the one before it.</summary>
    private bool IsJoined(int index) => _blocks[index].StartLine == _blocks[index - 1].EndLine + 1;

    /// <summary>After a heading such as that of the comments, what looks like text is none.</summary>
    private void CloseParts()
    {
        for (int i = 0; i < _blocks.Length; i++)
        {
            if (_words[i] > BlockJudge.LongestLabel || _reasons[i] is null
                || ChromeVocabulary.ReasonOfPart(_blocks[i].Text) is not string part)
            {
                continue;
            }

            int end = part switch
            {
                Reasons.Comments when IsMostTextBefore(i) => _blocks.Length,
                Reasons.End when TextWords(0, i) > 4 * TextWords(i, _blocks.Length) => _blocks.Length,
                Reasons.Author => EndOfNotesOnAuthors(i),
                Reasons.Related => EndOfRelated(i),
                Reasons.Contents => EndOfContents(i),
                Reasons.SignUp or Reasons.Consent or Reasons.Footer => EndOfPrompt(i),
                _ => i + 1,
            };
            for (int inside = i; inside < end; inside++)
            {
                _reasons[inside] = _reasons[inside] is null or Reasons.Headline ? part : _reasons[inside];
            }
        }
    }

    private int EndOfContents(int heading)
    {
        int end = heading + 1;
        while (end < _blocks.Length && _reasons[end] == Reasons.Headline
            && (_blocks[end].Mark == BlockMark.ListItem || IsJoined(end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Up to a heading that is no name.</summary>
    private int EndOfNotesOnAuthors(int heading)
    {
        if (!IsMostTextBefore(heading))
        {
            return heading + 1;
        }

        int end = heading + 1;
        while (end < _blocks.Length && (_reasons[end] != Reasons.Headline || TextFeatures.IsName(_blocks[end].Text)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Headlines with short teasers between them; a long paragraph, or two running, are text again.</summary>
    private int EndOfRelated(int heading)
    {
        bool hasTextBefore = TextWords(0, heading) > 0;
        int end = heading + 1;
        while (end < _blocks.Length)
        {
            bool isTeaser = _words[end] < SurelyText && !IsPassage(end - 1) && !IsPassage(end + 1) && hasTextBefore;
            if (IsPassage(end) && !isTeaser)
            {
                return end;
            }

            end++;
        }

        return end;
    }

    /// <summary>A prompt has a sentence or two between its heading and its button or another prompt.</summary>
    private int EndOfPrompt(int heading)
    {
        int end = heading + 1;
        int sentences = 0;
        for (int i = heading + 1; i < _blocks.Length && i <= heading + 5; i++)
        {
            bool isSentence = IsPassage(i);
            sentences += isSentence ? 1 : 0;
            if (sentences > 2 || (isSentence && _words[i] > LongestInBox) || _blocks[i].Mark == BlockMark.Heading)
            {
                break;
            }

            if (_reasons[i] is Reasons.SignUp or Reasons.Consent or Reasons.Form or Reasons.Footer)
            {
                end = i + 1;
            }
        }

        return end;
    }

    /// <summary>Items of a list that the text introduces, and the speaker of a quotation, are text.</summary>
    private void TakeInListItems()
    {
        bool isIntroduced = false;
        for (int i = 0; i < _blocks.Length; i++)
        {
            TextBlock block = _blocks[i];
            bool goesOn = block.Text[^1] is ';' or ',';
            bool isItem = block.Mark == BlockMark.ListItem;
            bool isTakenIn = _reasons[i] == Reasons.Headline
                ? (isItem && (isIntroduced || (_words[i] >= 4 && goesOn))) || (isIntroduced && _words[i] >= 3 && goesOn)
                    || NamesSpeaker(i)
                : isItem && isIntroduced && _words[i] >= 3 && block.OutsideBecause is null;
            if (isTakenIn)
            {
                _reasons[i] = null;
            }
            else
            {
                isIntroduced = _reasons[i] is null && (block.Text[^1] is ':' || (isIntroduced && isItem));
            }
        }
    }

    /// <summary>A line with a dash after a quotation.</summary>
    private bool NamesSpeaker(int index) =>
        IsPassage(index - 1) && _blocks[index].Text[0] is '—' or '–'
        && _blocks[index - 1].Text[^1] is '"' or '”' or '»';

    /// <summary>
    /// Where blank lines part the paragraphs of a plain text, lines without a blank line between them are a box: short
    /// sentences among furniture belong to it, and lines above a credit are the picture's caption.
    /// </summary>
    private void LeaveOutBoxes()
    {
        if (!ArePartedByBlankLines())
        {
            return;
        }

        for (int start = 0; start < _blocks.Length; start++)
        {
            int end = start + 1;
            while (end < _blocks.Length && IsJoined(end))
            {
                end++;
            }

            int[] box = [.. Enumerable.Range(start, end - start)];
            bool isShort = box.All(index => _words[index] <= LongestInBox);
            if (isShort && box.Length > 1)
            {
                string? reason = _reasons[end - 1] == Reasons.PhotoCredit ? Reasons.Caption
                    : 2 * box.Count(index => Reasons.IsFurniture(_reasons[index])) > box.Length
                        ? box.Select(index => _reasons[index]).First(Reasons.IsFurniture)
                        : null;
                LeaveOut(box.Where(index => reason is not null && IsPassage(index) && !IsStandfirst(index)), reason);
            }

            start = end - 1;
        }
    }

    /// <summary>A sentence between the headline and who wrote it.</summary>
    private bool IsStandfirst(int index) =>
        index > 0 && index + 1 < _blocks.Length && _reasons[index - 1] == Reasons.Headline && _reasons[index + 1] == Reasons.Byline
        && TextWords(0, index) < TextWords(index, _blocks.Length);

    private bool ArePartedByBlankLines()
    {
        int[] text = [.. Passages().Where(index => _words[index] >= LongestInBox / 2)];
        int alone = text.Count(index => (index == 0 || !IsJoined(index))
            && (index + 1 == _blocks.Length || !IsJoined(index + 1)));
        return alone > 0.7 * text.Length;
    }

    /// <summary>A short question with no text before or after it is a headline.</summary>
    private void LeaveOutLoneQuestions() => LeaveOut(
        [
            .. Passages().Where(index => _words[index] <= LongestQuestion && _blocks[index].Text[^1] is '?'
                && !IsPassage(index - 1) && !IsPassage(index + 1)),
        ],
        Reasons.Headline);

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

            if (_words[i] <= 70 && ChromeVocabulary.SoundsLikeBiography(_blocks[i].Text) && TextWords(0, i) > _words[i])
            {
                _reasons[i] = Reasons.Author;
            }
            else
            {
                textAfter++;
            }
        }
    }

    /// <summary>Of equal blocks the one in the text is kept, and of two the longer if it has all words of the other.</summary>
    private void LeaveOutRepetitions()
    {
        string[] keys = [.. _blocks.Select(block => $" {TextFeatures.Key(block.Text)} ")];
        int[] candidates = [.. Passages().Where(index => _words[index] >= 4)];
        foreach (IGrouping<string, int> equal in candidates.GroupBy(index => keys[index]))
        {
            // The first, unless that is a lead set apart from the text which begins with it.
            int first = equal.First();
            int kept = equal.MaxBy(index => TextAround(index) + (index == first ? 1 : 0));
            LeaveOut(equal.Where(index => index != kept), Reasons.Repeats(_blocks[kept].StartLine));
        }

        foreach (int part in candidates.Where(IsPassage))
        {
            string key = keys[part].TrimEnd();
            int whole = Passages().FirstOrDefault(
                index => keys[index].Length > keys[part].Length && keys[index].Contains(key, StringComparison.Ordinal), -1);
            if (whole >= 0)
            {
                _reasons[part] = Reasons.Repeats(_blocks[whole].StartLine);
            }
        }
    }

    private IEnumerable<int> Passages() => Enumerable.Range(0, _blocks.Length).Where(IsPassage);

    private int TextAround(int index) => Enumerable.Range(index - 2, 5).Count(IsPassage);

    /// <summary>A short sentence or two after comments, credits or notes on the page belong to these.</summary>
    private void LeaveOutTail()
    {
        int all = TextWords(0, _blocks.Length);
        for (int last = Array.LastIndexOf(_reasons, null); last >= 0; last = Array.LastIndexOf(_reasons, null))
        {
            int first = last;
            while (IsPassage(first - 1))
            {
                first--;
            }

            int before = first == 0 ? -1 : Array.LastIndexOf(_reasons, null, first - 1);
            bool isShort = TextWords(first, last + 1) <= LongestInBox && TextWords(0, first) >= 0.85 * all;
            if (!isShort || before < 0 || !_reasons[(before + 1)..first].Any(ClosesText))
            {
                return;
            }

            LeaveOut(Enumerable.Range(first, last - first + 1), Reasons.End);
        }
    }

    private static bool ClosesText(string? reason) =>
        reason is Reasons.Footer or Reasons.Comments or Reasons.Author or Reasons.Credit or Reasons.End;

    /// <summary>Of what is no sentence, that is a heading which text follows before the next one.</summary>
    private void TellHeadings()
    {
        for (int i = 0; i + 1 < _blocks.Length; i++)
        {
            if (_reasons[i] == Reasons.Headline && _reasons[i + 1] is null or Reasons.Heading)
            {
                _reasons[i] = Reasons.Heading;
            }
        }
    }

    private void LeaveOut(IEnumerable<int> blocks, string? reason)
    {
        foreach (int index in blocks)
        {
            _reasons[index] = reason;
        }
    }
}
