namespace StaticNA.Cli.Commands;

/// <summary>How much a command says besides diagnostics, which always come.</summary>
internal enum Verbosity
{
    /// <summary>Nothing.</summary>
    Quiet,

    /// <summary>Stages and the summary.</summary>
    Normal,

    /// <summary>The time of each stage as well, and the whole of an internal error.</summary>
    Detailed,
}
