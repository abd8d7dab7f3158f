namespace StaticNA.Cli.External;

/// <summary>What came of asking a link.</summary>
/// <param name="Kind">What that says of it.</param>
/// <param name="Words">The answer or the reason in words; of what moved, the new address; of what is private, the host.</param>
/// <param name="IsFromHost">Whether the host answered; if not, the fault may be on this side.</param>
internal sealed record LinkAnswer(LinkAnswerKind Kind, string Words, bool IsFromHost)
{
    /// <summary>The diagnostic for a place where the link is written; null if there is nothing to say.</summary>
    internal Diagnostic? At(Located<string> link) => Kind switch
    {
        LinkAnswerKind.Broken => ExternalLinkRules.IsBroken(link, Words),
        LinkAnswerKind.Moved => ExternalLinkRules.HasMoved(link, Words),
        LinkAnswerKind.Unconfirmed => ExternalLinkRules.IsUnconfirmed(link, Words),
        LinkAnswerKind.Private => ExternalLinkRules.IsPrivate(link, Words),
        _ => null,
    };
}
