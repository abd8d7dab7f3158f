using System.Diagnostics.CodeAnalysis;

namespace StaticNA;

/// <summary>What <see cref="BriefingDate.Parse"/> makes of a text: a date, or why it is none.</summary>
public sealed record BriefingDateResult
{
    private BriefingDateResult()
    {
    }

    /// <summary>The date; null if the text was refused.</summary>
    public BriefingDate? Date { get; private init; }

    /// <summary>One lower-case sentence that names what was refused; null if the text is a date.</summary>
    public string? Problem { get; private init; }

    /// <summary>
    /// How to write it instead, with the finished date where it can be worked out; null if the text is a date.
    /// </summary>
    public string? Help { get; private init; }

    /// <summary>
    /// Where the offending part starts in the text, in UTF-16 units from 0 up to and including the text's length; 0 if
    /// the text is a date.
    /// </summary>
    public int Offset { get; private init; }

    [MemberNotNullWhen(true, nameof(Date))]
    [MemberNotNullWhen(false, nameof(Problem), nameof(Help))]
    public bool IsDate => Date is not null;

    internal static BriefingDateResult Of(BriefingDate date) => new() { Date = date };

    internal static BriefingDateResult Refuse(string problem, string help, int offset) =>
        new() { Problem = problem, Help = help, Offset = offset };

    /// <summary>The same refusal, of a text that starts further on in a longer one.</summary>
    internal BriefingDateResult Shifted(int by) => this with { Offset = Offset + by };
}
