namespace StaticNA;

/// <summary>What <see cref="BuildStage.Rendering"/> consists of: pages on all cores, and beside them exports, then the search index.</summary>
public enum BuildPart
{
    Pages,
    Exports,
    SearchIndex,
}
