using System.Net;

namespace StaticNA.Cli.External;

/// <summary>Asks the external links of a site, each address once.</summary>
/// <param name="cache">Answers of earlier runs, which are not asked for again.</param>
/// <param name="clock">Times pauses.</param>
internal sealed class ExternalLinkChecker(AnswerCache cache, TimeProvider clock)
{
    private const int HostsAtOnce = 8;

    /// <summary>Between two requests to one host.</summary>
    internal TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Until when an answer must begin.</summary>
    internal TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Which addresses may be connected to.</summary>
    internal Func<IPAddress, bool> Allows { get; init; } = PublicAddresses.Contain;

    /// <summary>How many addresses the last check asked, and did not find in the cache.</summary>
    internal int Asked { get; private set; }

    /// <summary>A diagnostic for each place of each link that is not simply alive.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; answers so far are kept.</exception>
    /// <exception cref="IOException">The answers can't be kept.</exception>
    internal IReadOnlyList<Diagnostic> Check(IReadOnlyList<Located<string>> links, CancellationToken cancellation)
    {
        string[] addresses = [.. links.Select(link => link.Value).Distinct(StringComparer.Ordinal)];
        Dictionary<string, LinkAnswer> answers = addresses.Select(address => (Address: address, Answer: cache.Find(address)))
            .Where(known => known.Answer is not null)
            .ToDictionary(known => known.Address, known => known.Answer!, StringComparer.Ordinal);
        string[] others = [.. addresses.Where(address => !answers.ContainsKey(address))];
        Asked = others.Length;
        AskAll(others, answers, cancellation);
        return [.. links.Select(link => answers[link.Value].At(link)).OfType<Diagnostic>()];
    }

    private void AskAll(string[] addresses, Dictionary<string, LinkAnswer> answers, CancellationToken cancellation)
    {
        if (addresses.Length == 0)
        {
            return;
        }

        using var client = new LinkClient(Allows, Longest);
        using var gates = new HostGates(Pause, HostsAtOnce, clock);
        var asker = new LinkAsker(client, gates);
        Task<LinkAnswer>[] asking = [.. addresses.Select(address => asker.AskAsync(new Uri(address), cancellation))];
        try
        {
            Task.WhenAll(asking).GetAwaiter().GetResult();
        }
        finally
        {
            for (int index = 0; index < asking.Length; index++)
            {
                if (asking[index].IsCompletedSuccessfully)
                {
                    answers[addresses[index]] = asking[index].Result;
                    cache.Keep(addresses[index], asking[index].Result);
                }
            }

            cache.Save();
        }
    }
}
