namespace StaticNA;

/// <summary>
/// A page asked a skin for something that it does not have. The check at load finds all that templates ask for by name,
/// so this is a mistake in a page's model: an unknown template, or a UI string or asset whose name the model computed.
/// </summary>
public sealed class SkinException : Exception
{
    public SkinException(string message)
        : base(message)
    {
    }

    public SkinException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
