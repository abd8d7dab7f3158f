namespace StaticNA;

/// <summary>How far the markup of a template has been read at some point of it.</summary>
internal sealed record MarkupState
{
    public static MarkupState Start { get; } = new();

    public MarkupMode Mode { get; init; }

    /// <summary>The name of the tag that is open, in small letters; with a slash if it closes an element.</summary>
    public string Tag { get; init; } = "";

    /// <summary>Where that tag starts.</summary>
    public int TagAt { get; init; }

    /// <summary>The attribute that was read last, in small letters.</summary>
    public string Attribute { get; init; } = "";

    /// <summary>Where that attribute starts.</summary>
    public int AttributeAt { get; init; }

    /// <summary>The sign that ends the value; a space if it is not quoted.</summary>
    public char Quote { get; init; }

    /// <summary>Whether the tag has a <c>src</c>.</summary>
    public bool HasSource { get; init; }

    /// <summary>Whether the tag has an <c>alt</c>.</summary>
    public bool HasAlternative { get; init; }

    /// <summary>Whether nothing of the value has been read yet.</summary>
    public bool IsValueStart { get; init; }

    /// <summary>Whether the value has come to a <c>#</c>, after which browsers only look for an anchor.</summary>
    public bool IsFragment { get; init; }

    /// <summary>
    /// The state after two branches, of which either may be taken. Null if they leave the markup in different places.
    /// </summary>
    public MarkupState? Join(MarkupState other)
    {
        (MarkupState left, MarkupState right) = (Settled(), other.Settled());
        bool agree = left.Mode == right.Mode && left.Tag == right.Tag && left.Quote == right.Quote
            && (left.Mode != MarkupMode.Value || left.Attribute == right.Attribute);
        return agree
            ? left with
            {
                HasSource = left.HasSource && right.HasSource,
                HasAlternative = left.HasAlternative && right.HasAlternative,
                IsValueStart = left.IsValueStart && right.IsValueStart,
                IsFragment = left.IsFragment && right.IsFragment,
            }
            : null;
    }

    /// <summary>Inside a tag, a name that has ended counts as read.</summary>
    public MarkupState Settled() => Mode is MarkupMode.TagName or MarkupMode.AttributeName
        ? this with { Mode = MarkupMode.Tag }
        : this;
}
