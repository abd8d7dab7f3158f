using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Finds the heading of a document: a line before its text that speaks of what the text speaks of.</summary>
internal static class TitleFinder
{
    private const int MostWords = 30;

    /// <summary>A line after the first passage is more likely to head a part of the text.</summary>
    private const double LatePenalty = 0.4;

    /// <summary>Null if nothing before the second passage looks like one.</summary>
    public static TextBlock? Find(ImmutableArray<ClassifiedBlock> blocks)
    {
        HashSet<string> spoken =
            [.. blocks.Where(block => block.IsPassage).SelectMany(block => LongWords(block.Block.Text))];
        HashSet<string> seen = [];
        HashSet<string> repeated =
            [.. blocks.Select(block => TextFeatures.Key(block.Block.Text)).Where(key => !seen.Add(key))];
        TextBlock? best = null;
        double bestScore = 0.3;
        int passages = 0;
        foreach (ClassifiedBlock block in blocks)
        {
            passages += block.IsPassage ? 1 : 0;
            if (passages > 1)
            {
                break;
            }

            double score = IsCandidate(block) ? Score(block.Block, spoken, repeated) - (passages * LatePenalty) : 0;
            if (score > bestScore)
            {
                (best, bestScore) = (block.Block, score);
            }
        }

        return best;
    }

    private static bool IsCandidate(ClassifiedBlock block) =>
        block.LeftOutBecause is Reasons.Heading or Reasons.Headline
        && block.Block.Mark != BlockMark.ListItem
        && TextFeatures.CountWords(block.Block.Text) is >= 2 and <= MostWords;

    private static double Score(TextBlock block, HashSet<string> spoken, HashSet<string> repeated)
    {
        string[] words = [.. LongWords(block.Text)];
        double shared = words.Length == 0 ? 0 : (double)words.Count(spoken.Contains) / words.Length;
        return shared
            + (repeated.Contains(TextFeatures.Key(block.Text)) ? 0.3 : 0)
            + (block.Mark == BlockMark.Heading ? 0.5 : 0)
            + (TextFeatures.CountWords(block.Text) >= 4 ? 0.1 : 0);
    }

    private static IEnumerable<string> LongWords(string text) =>
        TextFeatures.Words(text).Where(word => word.Length >= 4).Select(word => word.ToLowerInvariant());
}
