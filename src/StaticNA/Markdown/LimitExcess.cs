namespace StaticNA;

/// <summary>Where a body goes beyond a limit of <see cref="MarkdownLimits"/>.</summary>
/// <param name="Offset">0-based offset into the body.</param>
/// <param name="Limit">Most that is read.</param>
/// <param name="What">Of what, in the plural.</param>
internal readonly record struct LimitExcess(int Offset, int Limit, string What);
