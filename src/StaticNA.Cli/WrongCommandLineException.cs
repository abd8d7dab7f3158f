namespace StaticNA.Cli;

/// <summary>
/// The command line, or the environment beside it, asks for what can't be. The message says what, for the user.
/// </summary>
internal sealed class WrongCommandLineException(string message) : Exception(message);
