namespace StaticNA;

/// <summary>Resolves the references between parsed files, sorts them, and indexes them both ways.</summary>
internal static class BriefingBuilder;
