namespace StaticNA;

/// <summary>Brings the record of a source up to date with another text of its document, and keeps the author's work.</summary>
internal static class RecordUpdater
{
    public static IngestPlan Plan(IngestOptions options, ReceivedDocument received, string record) =>
        IngestPlan.Refuse("", $"{Ingester.Shown(options, record)}: {received.Name} can't be compared yet");
}
