using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What a build leaves of its entries, by which the next can tell whether only the wording of some texts has changed.</summary>
/// <param name="IsSilent">Whether there was nothing to say of the pages as they came out.</param>
/// <param name="Entries">Each entry by its file, as <see cref="SourceLocation.File"/>.</param>
internal sealed record TextRecord(bool IsSilent, IReadOnlyDictionary<string, EntryTrace> Entries)
{
    public static void WriteEntries(BinaryWriter writer, ImmutableArray<Entry> entries)
    {
        writer.Write(entries.Length);
        foreach (Entry entry in entries)
        {
            EntryTrace trace = EntryTrace.Of(entry);
            writer.Write(entry.Location.File);
            writer.Write((ulong)(trace.Fingerprint >> 64));
            writer.Write((ulong)trace.Fingerprint);
            writer.Write(trace.IsPlain);
        }
    }

    public static Dictionary<string, EntryTrace> ReadEntries(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        var entries = new Dictionary<string, EntryTrace>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            entries.Add(reader.ReadString(), new EntryTrace(new UInt128(reader.ReadUInt64(), reader.ReadUInt64()), reader.ReadBoolean()));
        }

        return entries;
    }
}

/// <summary>What a build leaves of an entry.</summary>
/// <param name="Fingerprint">See <see cref="EntryFingerprint"/>.</param>
/// <param name="IsPlain">Whether there is a text, which neither cites nor quotes.</param>
internal readonly record struct EntryTrace(UInt128 Fingerprint, bool IsPlain)
{
    public static EntryTrace Of(Entry entry) => new(
        entry.Fingerprint, !entry.Body.IsEmpty && entry.Body.Citations.IsEmpty && entry.Body.Quotations.IsEmpty);
}
