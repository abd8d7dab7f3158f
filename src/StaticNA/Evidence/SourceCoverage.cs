using System.Collections.Immutable;

namespace StaticNA;

/// <summary>How much of a source the entries rest on, in passages.</summary>
/// <param name="Source">The source.</param>
/// <param name="Cited">Passages that an entry cites, in its text or in a claim.</param>
/// <param name="SetAside">Passages that none cites, for a reason given.</param>
/// <param name="Uncited">Numbers of the others, ascending.</param>
public sealed record SourceCoverage(Source Source, int Cited, int SetAside, ImmutableArray<int> Uncited)
{
    public int Passages => Source.Digest.Length;

    /// <summary>The part that is cited, in per cent, rounded down; 100 only if that is all; null without passages.</summary>
    public int? Share => Passages == 0 ? null : (int)(100L * Cited / Passages);

    public static SourceCoverage Of(Source source, Briefing briefing)
    {
        int cited = 0;
        int setAside = 0;
        var uncited = ImmutableArray.CreateBuilder<int>();
        for (int passage = 1; passage <= source.Digest.Length; passage++)
        {
            if (briefing.UsesOf(source.Id, passage).Any(use => use.Kind == PassageUseKind.Entry))
            {
                cited++;
            }
            else if (source.Digest[passage - 1].NotUsed is not null)
            {
                setAside++;
            }
            else
            {
                uncited.Add(passage);
            }
        }

        return new SourceCoverage(source, cited, setAside, uncited.ToImmutable());
    }
}
