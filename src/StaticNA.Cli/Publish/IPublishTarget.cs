namespace StaticNA.Cli.Publish;

/// <summary>A place that a site is published to.</summary>
internal interface IPublishTarget
{
    /// <summary>For messages.</summary>
    string Name { get; }

    /// <summary>Reads what is there; changes nothing.</summary>
    TargetContents Look(CancellationToken cancellation);

    /// <summary>Makes the target hold the site. Of what is there, only files that the manifest before lists are removed.</summary>
    /// <returns>What else there is to say, or null.</returns>
    string? Send(Shipment shipment, CancellationToken cancellation);
}
