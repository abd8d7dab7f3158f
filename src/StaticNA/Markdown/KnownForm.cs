namespace StaticNA;

/// <summary>One way of writing a known name.</summary>
/// <param name="Text">As it is written; a small first letter may also be a capital, as where a sentence begins.</param>
/// <param name="Name">Whose.</param>
/// <param name="Kind">What the form is.</param>
internal sealed record KnownForm(string Text, KnownName Name, KnownFormKind Kind);
