namespace StaticNA.Cli.Preview;

/// <summary>One mistake as the browser shows it.</summary>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Code">Of the rule; empty for what has none.</param>
/// <param name="Place"><c>file:line:column</c>; empty if there is none.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">How to mend it; null if the message says so.</param>
/// <param name="Lines">The lines around it, each with its number, and a caret under the place.</param>
internal sealed record Problem(
    string Severity, string Code, string Place, string Message, string? Help, IReadOnlyList<string> Lines);
