namespace StaticNA;

/// <summary>What a build leaves of its entries, by which the next can tell whether only the wording of some texts has changed.</summary>
/// <param name="IsSilent">Whether there was nothing to say of the pages as they came out.</param>
/// <param name="Fingerprints">That of each entry by its file, as <see cref="SourceLocation.File"/>.</param>
internal sealed record TextRecord(bool IsSilent, IReadOnlyDictionary<string, UInt128> Fingerprints)
{
    public static TextRecord Of(Briefing briefing, bool isSilent) =>
        new(isSilent, briefing.Entries.ToDictionary(entry => entry.Location.File, entry => entry.Fingerprint, StringComparer.Ordinal));

    public void Write(BinaryWriter writer)
    {
        writer.Write(IsSilent);
        writer.Write(Fingerprints.Count);
        foreach ((string file, UInt128 fingerprint) in Fingerprints)
        {
            writer.Write(file);
            writer.Write((ulong)(fingerprint >> 64));
            writer.Write((ulong)fingerprint);
        }
    }

    public static TextRecord Read(BinaryReader reader)
    {
        bool isSilent = reader.ReadBoolean();
        int count = reader.ReadInt32();
        var fingerprints = new Dictionary<string, UInt128>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            fingerprints.Add(reader.ReadString(), new UInt128(reader.ReadUInt64(), reader.ReadUInt64()));
        }

        return new TextRecord(isSilent, fingerprints);
    }
}
