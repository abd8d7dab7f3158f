namespace StaticNA;

/// <summary>What a block of a template is being written with; the values behind the types of <see cref="TemplateScope"/>.</summary>
internal sealed class TemplateFrame
{
    /// <param name="value">What <c>this</c> is.</param>
    /// <param name="root">The model of the page.</param>
    public TemplateFrame(object? value, object root) => (Value, Root) = (value, root);

    /// <summary><c>this</c>; null if what a path led to is absent.</summary>
    public object? Value { get; set; }

    /// <summary><c>@root</c>.</summary>
    public object Root { get; }

    /// <summary>What <c>../</c> leads to; null in a template's or partial's own frame.</summary>
    public TemplateFrame? Parent { get; init; }

    /// <summary><c>@index</c> of the innermost <c>each</c>, from 0.</summary>
    public int Index { get; set; }

    /// <summary>How many items that <c>each</c> goes through.</summary>
    public int Count { get; init; }

    /// <summary>The frame that so many steps outward lead to.</summary>
    public TemplateFrame Outward(int steps)
    {
        TemplateFrame frame = this;
        for (; steps > 0; steps--)
        {
            frame = frame.Parent!;
        }

        return frame;
    }
}
