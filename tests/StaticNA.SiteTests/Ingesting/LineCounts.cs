namespace StaticNA.SiteTests.Ingesting;

/// <summary>Of the lines of labelled pages: how many there are of each label, and how many of these <c>ingest</c> kept.</summary>
internal sealed record LineCounts
{
    internal required int Body { get; init; }

    internal required int BodyKept { get; init; }

    internal required int Chrome { get; init; }

    internal required int ChromeKept { get; init; }

    internal required int HeadingsKept { get; init; }

    internal required int CaptionsKept { get; init; }

    internal int ChromeLeftOut => Chrome - ChromeKept;

    /// <summary>Kept lines of the body and kept lines that a passage must not be; captions are neither.</summary>
    internal int KeptAsBody => BodyKept + ChromeKept + HeadingsKept;

    internal LineCounts With(LineCounts other) => new()
    {
        Body = Body + other.Body,
        BodyKept = BodyKept + other.BodyKept,
        Chrome = Chrome + other.Chrome,
        ChromeKept = ChromeKept + other.ChromeKept,
        HeadingsKept = HeadingsKept + other.HeadingsKept,
        CaptionsKept = CaptionsKept + other.CaptionsKept,
    };
}
