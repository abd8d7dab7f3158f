using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace StaticNA;

/// <summary>
/// A template, a partial or a branch of one, bound to the types that it is written with: what is left to do for each page, in order.
/// </summary>
internal sealed class BoundTemplate
{
    private readonly List<Step> _steps = [];
    private string _literal = "";

    private delegate void Step(TemplateFrame frame, PageWriter writer);

    /// <summary>Thread-safe once nothing is added any more.</summary>
    /// <exception cref="InsufficientExecutionStackException">Partials call each other without end.</exception>
    public void Write(TemplateFrame frame, PageWriter writer)
    {
        foreach (Step step in CollectionsMarshal.AsSpan(_steps))
        {
            step(frame, writer);
        }
    }

    /// <summary>Ends the adding.</summary>
    public BoundTemplate Finish()
    {
        if (_literal.Length > 0)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(_literal);
            _literal = "";
            _steps.Add((_, writer) => writer.WriteUtf8(bytes));
        }

        return this;
    }

    /// <summary>Adds markup.</summary>
    public void AddLiteral(string text) => _literal += text;

    /// <summary>Adds a value, escaped unless it is <see cref="RenderedHtml"/>.</summary>
    public void AddValue(BoundValue value)
    {
        if (value.Constant is { } constant)
        {
            AddLiteral(HtmlText.Escape(TextOf(constant)));
            return;
        }

        Func<TemplateFrame, object?> read = value.Read;
        if (ModelType.WithoutNull(value.Type) == typeof(RenderedHtml))
        {
            Add((frame, writer) => writer.WriteUtf8(((RenderedHtml?)read(frame) ?? RenderedHtml.Empty).Utf8));
        }
        else
        {
            Add((frame, writer) => HtmlText.Write(TextOf(read(frame)), writer));
        }
    }

    /// <summary>Adds <c>if</c> or, with the branches exchanged, <c>unless</c>.</summary>
    public void AddIf(BoundValue value, BoundTemplate body, BoundTemplate inverse)
    {
        Func<TemplateFrame, object?> read = value.Read;
        Add((frame, writer) => (IsThere(read(frame)) ? body : inverse).Write(frame, writer));
    }

    /// <summary>Adds <c>eq</c>. Literals are texts or ints, so numbers and texts are compared by their text.</summary>
    public void AddComparison(BoundValue left, BoundValue right, BoundTemplate body, BoundTemplate inverse) =>
        Add((frame, writer) =>
        {
            bool same = string.Equals(TextOf(left.Read(frame)), TextOf(right.Read(frame)), StringComparison.Ordinal);
            (same ? body : inverse).Write(frame, writer);
        });

    public void AddWith(BoundValue value, BoundTemplate body, BoundTemplate inverse)
    {
        Func<TemplateFrame, object?> read = value.Read;
        Add((frame, writer) =>
        {
            if (read(frame) is { } inner)
            {
                body.Write(frame.ForBlock(inner, frame.Index, frame.Count), writer);
            }
            else
            {
                inverse.Write(frame, writer);
            }
        });
    }

    public void AddEach(BoundValue value, BoundTemplate body, BoundTemplate inverse)
    {
        Func<TemplateFrame, object?> read = value.Read;
        Add((frame, writer) =>
        {
            ICollection items = ListOf(read(frame));
            int count = items.Count;
            if (count == 0)
            {
                inverse.Write(frame, writer);
                return;
            }

            // Asked for one by one, items cost more than most of what is written of them: lists are of a hundred types.
            TemplateFrame inner = frame.ForBlock(null, 0, count);
            ReadOnlySpan<object?> all = inner.Items(items, count);
            for (int i = 0; i < count; i++)
            {
                (inner.Value, inner.Index) = (all[i], i);
                body.Write(inner, writer);
            }
        });
    }

    /// <summary>Adds the call of a partial, which sees nothing of its caller but the root and what it is given.</summary>
    /// <param name="partial">It may still be unfinished: a partial can call itself.</param>
    /// <param name="argument">Null for the caller's <c>this</c>.</param>
    public void AddPartial(BoundTemplate partial, BoundValue? argument)
    {
        if (argument is null)
        {
            Add((frame, writer) => WritePartial(partial, frame, writer));
            return;
        }

        Add((frame, writer) => WritePartial(partial, frame.ForPartial(argument.Read(frame)), writer));
    }

    /// <summary>Nothing but partials can call each other without end.</summary>
    private static void WritePartial(BoundTemplate partial, TemplateFrame frame, PageWriter writer)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        partial.Write(frame, writer);
    }

    /// <summary>A value as templates write and compare it; nothing for an absent one.</summary>
    public static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        Href address => address.Value,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private void Add(Step step)
    {
        Finish();
        _steps.Add(step);
    }

    /// <summary>Neither absent nor false, 0, an empty text or an empty list.</summary>
    private static bool IsThere(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        string text => text.Length > 0,
        ICollection list => list.Count > 0,
        int number => number != 0,
        long number => number != 0,
        IEnumerable items => ListOf(items).Count > 0,
        _ => true,
    };

    private static ICollection ListOf(object? value) => value switch
    {
        null => Array.Empty<object>(),
        ICollection list => list,
        _ => ((IEnumerable)value).Cast<object?>().ToArray(),
    };
}
