namespace StaticNA;

/// <summary>What a build leaves of its entries, by which the next can tell whether only the wording of some texts has changed.</summary>
/// <param name="IsSilent">Whether there was nothing to say of the pages as they came out.</param>
/// <param name="Entries">Each entry by its file, as <see cref="SourceLocation.File"/>.</param>
internal sealed record TextRecord(bool IsSilent, IReadOnlyDictionary<string, EntryTrace> Entries)
{
    public static TextRecord Of(Briefing briefing, bool isSilent) =>
        new(isSilent, briefing.Entries.ToDictionary(entry => entry.Location.File, EntryTrace.Of, StringComparer.Ordinal));

    public void Write(BinaryWriter writer)
    {
        writer.Write(IsSilent);
        writer.Write(Entries.Count);
        foreach ((string file, EntryTrace trace) in Entries)
        {
            writer.Write(file);
            writer.Write((ulong)(trace.Fingerprint >> 64));
            writer.Write((ulong)trace.Fingerprint);
            writer.Write(trace.IsPlain);
        }
    }

    public static TextRecord Read(BinaryReader reader)
    {
        bool isSilent = reader.ReadBoolean();
        int count = reader.ReadInt32();
        var entries = new Dictionary<string, EntryTrace>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            entries.Add(reader.ReadString(), new EntryTrace(new UInt128(reader.ReadUInt64(), reader.ReadUInt64()), reader.ReadBoolean()));
        }

        return new TextRecord(isSilent, entries);
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
