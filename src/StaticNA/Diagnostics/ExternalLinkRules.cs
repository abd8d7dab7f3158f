namespace StaticNA;

/// <summary>SNA08xx: links to the web, when they are asked. One factory per mistake.</summary>
public static class ExternalLinkRules
{
    private static readonly Rule Broken = new("SNA0801", Severity.Error, "External link is broken",
        "The host answers that there is nothing at this address (404 or 410), or leads in a circle.",
        "Mend the address, link to a stored copy, or remove the link.")
    {
        IsAdjustable = true,
    };

    private static readonly Rule Moved = new("SNA0802", Severity.Warning, "External link has moved",
        "The host answers that the page has moved for good (301 or 308), and says where to.",
        "Write the new address, after a look at what is there.");

    private static readonly Rule Unconfirmed = new("SNA0803", Severity.Warning, "External link could not be confirmed",
        "There was no answer that says whether the page is there: no network, no such host, no secure connection, no answer in time, or a "
            + "host that does not answer programs (401, 403, 429, 5xx).",
        "Look at it in a browser. Try again later if the network or the host was down.");

    private static readonly Rule Private = new("SNA0804", Severity.Warning, "External link into a private network",
        "The host is this machine or one of a private network: readers can't reach it, and it was not asked.",
        "Link to a public address. For a site inside such a network, check with --external-allow-private.");

    internal static IReadOnlyList<Rule> All { get; } = [Broken, Moved, Unconfirmed, Private];

    /// <param name="link">What is written, and where.</param>
    /// <param name="answer">What the host said: <c>404 Not Found</c>.</param>
    public static Diagnostic IsBroken(Located<string> link, string answer) =>
        new(Broken, link.Location, $"'{link.Value}' is broken: {answer}", null);

    /// <param name="link">What is written, and where.</param>
    /// <param name="target">Where it is now.</param>
    public static Diagnostic HasMoved(Located<string> link, string target) =>
        new(Moved, link.Location, $"'{link.Value}' has moved for good", $"it is now at {target}");

    /// <param name="link">What is written, and where.</param>
    /// <param name="reason">Why not: <c>no answer in 20 s</c>.</param>
    public static Diagnostic IsUnconfirmed(Located<string> link, string reason) =>
        new(Unconfirmed, link.Location, $"'{link.Value}' could not be confirmed: {reason}", null);

    /// <param name="link">What is written, and where.</param>
    /// <param name="host">Which of its hosts: a redirect may lead to another.</param>
    public static Diagnostic IsPrivate(Located<string> link, string host) =>
        new(Private, link.Location, $"'{link.Value}' leads into a private network ({host}) and was not asked", null);
}
