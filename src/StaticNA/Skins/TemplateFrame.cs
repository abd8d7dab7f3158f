using System.Collections;

namespace StaticNA;

/// <summary>What a block of a template is being written with; the values behind the types of <see cref="TemplateScope"/>.</summary>
internal sealed class TemplateFrame
{
    private TemplateFrame? _inner;
    private object?[] _items = [];

    /// <param name="value">What <c>this</c> is.</param>
    /// <param name="root">The model of the page.</param>
    public TemplateFrame(object? value, object root) => (Value, Root) = (value, root);

    /// <summary><c>this</c>; null if what a path led to is absent.</summary>
    public object? Value { get; set; }

    /// <summary><c>@root</c>.</summary>
    public object Root { get; }

    /// <summary>What <c>../</c> leads to; null in a template's or partial's own frame.</summary>
    public TemplateFrame? Parent { get; private set; }

    /// <summary><c>@index</c> of the innermost <c>each</c>, from 0.</summary>
    public int Index { get; set; }

    /// <summary>How many items that <c>each</c> goes through.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// The frame of a block inside this one's. One object serves for all blocks that follow each other here: none is used once the next begins.
    /// </summary>
    public TemplateFrame ForBlock(object? value, int index, int count) => Inner(value, this, index, count);

    /// <summary>The frame of a partial that is called from this one's.</summary>
    public TemplateFrame ForPartial(object? value) => Inner(value, null, 0, 0);

    /// <summary>The items of the list that this frame's <c>each</c> goes through; valid until the next one is asked for.</summary>
    public ReadOnlySpan<object?> Items(ICollection list, int count)
    {
        if (_items.Length < count)
        {
            _items = new object?[count];
        }

        list.CopyTo(_items, 0);
        return _items.AsSpan(0, count);
    }

    private TemplateFrame Inner(object? value, TemplateFrame? parent, int index, int count)
    {
        TemplateFrame inner = _inner ??= new TemplateFrame(null, Root);
        (inner.Value, inner.Parent, inner.Index, inner.Count) = (value, parent, index, count);
        return inner;
    }

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
