using System.Collections.Immutable;

namespace StaticNA;

/// <summary>How far sources are used by entries, and entries rest on sources.</summary>
/// <param name="Sources">By id.</param>
/// <param name="Claims">Sentences of entries without a citation, by location.</param>
public sealed record Coverage(ImmutableArray<SourceCoverage> Sources, ImmutableArray<UncitedClaim> Claims)
{
    /// <summary>Whether each passage is cited or set aside, and each figure and date is cited.</summary>
    public bool IsComplete => Sources.All(source => source.Uncited.IsEmpty) && !Claims.Any(claim => claim.IsGap);

    /// <param name="briefing">Its bodies were read with <see cref="MarkdownContext.Uncited"/>.</param>
    internal static Coverage Of(Briefing briefing)
    {
        var finder = new ClaimFinder(briefing);
        UncitedSentence[] sentences = [.. briefing.Entries.SelectMany(entry => entry.Body.Uncited)];
        var claims = new UncitedClaim[sentences.Length];
        Parallel.For(0, claims.Length, i => claims[i] = new UncitedClaim(sentences[i], finder.KindsOf(sentences[i].Text)));
        return new Coverage(
            [.. briefing.Sources.Select(source => SourceCoverage.Of(source, briefing))],
            [.. claims.Where(claim => claim.Kinds != ClaimKinds.None).OrderBy(claim => claim.Sentence.Location)]);
    }
}
