using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What a host says that a file is (RFC 6838), by the ending of its name.</summary>
internal sealed record MediaType
{
    /// <param name="name">Without parameters.</param>
    /// <param name="isText">Whether it is text, which is always UTF-8 and compresses well.</param>
    /// <param name="extensions">Without dots, in small letters.</param>
    public MediaType(string name, bool isText, params ImmutableArray<string> extensions)
    {
        Name = name;
        IsText = isText;
        Extensions = extensions;
    }

    public string Name { get; }

    public bool IsText { get; }

    public ImmutableArray<string> Extensions { get; }

    public bool Has(ReadOnlySpan<char> extension)
    {
        foreach (string own in Extensions)
        {
            if (extension.Equals(own, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
