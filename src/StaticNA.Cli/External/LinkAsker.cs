using System.Net;

namespace StaticNA.Cli.External;

/// <summary>Finds out whether a link is alive: HEAD first, GET where that is not answered well, redirects followed.</summary>
internal sealed class LinkAsker(LinkClient client, HostGates gates)
{
    private const int MostRedirects = 10;

    internal async Task<LinkAnswer> AskAsync(Uri link, CancellationToken cancellation)
    {
        try
        {
            return await FollowAsync(link, cancellation).ConfigureAwait(false);
        }
        catch (PrivateAddressException refused)
        {
            return new LinkAnswer(LinkAnswerKind.Private, refused.Host, IsFromHost: false);
        }
        catch (TimeoutException late)
        {
            return new LinkAnswer(LinkAnswerKind.Unconfirmed, late.Message, IsFromHost: false);
        }
        catch (HttpRequestException failure)
        {
            return new LinkAnswer(LinkAnswerKind.Unconfirmed, LinkClient.Explain(failure), IsFromHost: false);
        }
    }

    private async Task<LinkAnswer> FollowAsync(Uri link, CancellationToken cancellation)
    {
        Uri at = link;
        Uri? moved = null;
        bool isForGood = true;
        for (int redirects = 0; redirects <= MostRedirects; redirects++)
        {
            (HttpStatusCode status, string? reason, Uri? location) = await AskOnceAsync(at, cancellation).ConfigureAwait(false);
            if (status is < HttpStatusCode.Ambiguous or HttpStatusCode.NotModified || (int)status >= 400)
            {
                return Judge(status, reason, moved);
            }

            if (location is null || !Uri.TryCreate(at, location, out Uri? next) || next.Scheme is not ("http" or "https"))
            {
                return new LinkAnswer(LinkAnswerKind.Unconfirmed, $"{Words(status, reason)} that leads nowhere", IsFromHost: true);
            }

            // Only what is for good from the first step on is a new address of the link itself.
            isForGood &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            moved = isForGood ? next : moved;
            at = next;
        }

        return new LinkAnswer(LinkAnswerKind.Broken, $"more than {MostRedirects} redirects", IsFromHost: true);
    }

    private async Task<(HttpStatusCode Status, string? Reason, Uri? Location)> AskOnceAsync(Uri address, CancellationToken cancellation)
    {
        var head = await gates.PassAsync(
            address.Authority, () => client.AskAsync(HttpMethod.Head, address, cancellation), cancellation).ConfigureAwait(false);

        // Many hosts answer HEAD wrongly; only a good answer is believed. 429 asks for fewer requests, not for another.
        bool isBelieved = (int)head.Status < 400 || head.Status == HttpStatusCode.TooManyRequests;
        return isBelieved ? head : await gates.PassAsync(
            address.Authority, () => client.AskAsync(HttpMethod.Get, address, cancellation), cancellation).ConfigureAwait(false);
    }

    private static LinkAnswer Judge(HttpStatusCode status, string? reason, Uri? moved)
    {
        string words = Words(status, reason);
        return status switch
        {
            HttpStatusCode.NotFound or HttpStatusCode.Gone => new(LinkAnswerKind.Broken, words, IsFromHost: true),
            < HttpStatusCode.BadRequest when moved is not null => new(LinkAnswerKind.Moved, moved.AbsoluteUri, IsFromHost: true),
            < HttpStatusCode.BadRequest => new(LinkAnswerKind.Alive, words, IsFromHost: true),
            _ => new(LinkAnswerKind.Unconfirmed, words, IsFromHost: true),
        };
    }

    private static string Words(HttpStatusCode status, string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? $"{(int)status}" : $"{(int)status} {reason}";
}
