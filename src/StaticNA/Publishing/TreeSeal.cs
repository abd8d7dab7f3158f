namespace StaticNA;

/// <summary>What <see cref="IdleTree.Seal"/> writes.</summary>
/// <param name="Manifest">The bytes of the tree's manifest.</param>
/// <param name="RecordFile">As <see cref="TreeRecord.PathFor"/>.</param>
/// <param name="Record">All but the time of the root, which the manifest changes.</param>
internal sealed record TreeSeal(byte[] Manifest, string RecordFile, RecordDraft Record);
