using System.Collections.Immutable;

namespace StaticNA;

/// <summary>The fields of commitments.</summary>
internal static class CommitmentFields
{
    public static ImmutableArray<DataField> Of(SiteSettings site) =>
    [
        Field("id", DataShape.Text, made => made.Claim.Id.Value).Required(),
        Field("entry", DataShape.Text, made => made.Entry.Slug).Required(),
        Field("url", DataShape.Address, made => $"{site.Address.Absolute(made.Entry.Route)}#{made.Claim.Id.Value}").Required(),
        Field("date", DataShape.Date, made => made.Entry.Date.Date).Required(),
        Field("parties", DataShape.Texts, made => EntryFields.Values(made.Claim.Parties)).Required(),
        Field("text", DataShape.Text, made => made.Claim.Text).Required(),
        Field("theme", DataShape.Text, made => Ledger.ThemeOf(made) is { Length: > 0 } theme ? theme : null),
        Field("due", DataShape.Date, made => made.Claim.Due),
        Field("dueWords", DataShape.Text, made => made.Claim.DueWords),
        Field("status", DataShape.Word<CommitmentStatus>(), made => KebabWords.Of(made.Claim.Status)).Required(),
        Field("history", DataShape.Objects(
            DataField.Of<StatusChange>("date", DataShape.Date, change => change.Date).Required(),
            DataField.Of<StatusChange>(
                "status", DataShape.Word<CommitmentStatus>(), change => KebabWords.Of(change.Status)).Required(),
            DataField.Of<StatusChange>("note", DataShape.Text, change => change.Note),
            DataField.Of<StatusChange>("sources", DataShape.Citations, change => DataField.Items(change.Sources)).Required()),
            made => DataField.Items(made.Claim.History)).Required(),
        Field("sources", DataShape.Citations, made => DataField.Items(made.Claim.Sources)).Required(),
    ];

    private static DataField Field(string name, DataShape shape, Func<Made<Commitment>, object?> value) =>
        DataField.Of(name, shape, value);
}
