namespace StaticNA.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    internal const int Clean = 0;

    /// <summary>The content has errors, or warnings under <c>--strict</c>.</summary>
    internal const int ContentHasErrors = 1;

    internal const int WrongCommandLine = 2;

    /// <summary>A file could not be read or written, or another build holds the lock.</summary>
    internal const int InputOutput = 3;

    /// <summary>EX_SOFTWARE of <c>sysexits.h</c>: a bug in StaticNA.</summary>
    internal const int InternalError = 70;

    /// <summary>128 and the number of the signal, as shells have it.</summary>
    internal const int Interrupted = 130;

    /// <summary>128 and the number of the signal, as shells have it.</summary>
    internal const int Terminated = 143;
}
