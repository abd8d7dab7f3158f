using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Compares the records of one kind.</summary>
internal static class RecordComparer
{
    /// <summary>The fields that tell what was added or removed, where a record has them.</summary>
    private static readonly string[] Telling = ["date", "status", "summary"];

    /// <param name="old">The records of the old site that may have changed.</param>
    /// <param name="current">Those of the new one.</param>
    /// <param name="moves">New addresses by old ones: what moved is the same record, though its id is another.</param>
    public static IEnumerable<RecordDifference> Compare(
        IEnumerable<ComparedRecord> old, IEnumerable<ComparedRecord> current, IReadOnlyDictionary<string, string> moves)
    {
        Dictionary<string, ComparedRecord> before = ById(old);
        Dictionary<string, ComparedRecord> after = ById(current);
        var renamed = Renamed(before, after, moves);
        foreach (ComparedRecord record in before.Values)
        {
            ComparedRecord? now = after.GetValueOrDefault(renamed.GetValueOrDefault(record.Id, record.Id));
            if (now is null)
            {
                yield return Whole(record, DifferenceKind.Removed);
            }
            else if (Fields(record, now) is { IsEmpty: false } fields)
            {
                yield return new RecordDifference(now.Kind, DifferenceKind.Changed, now.Title)
                {
                    Id = now.Id,
                    Address = now.Address ?? record.Address,
                    Fields = fields,
                };
            }
        }

        HashSet<string> known = [.. before.Keys.Select(id => renamed.GetValueOrDefault(id, id))];
        foreach (ComparedRecord record in after.Values.Where(record => !known.Contains(record.Id)))
        {
            yield return Whole(record, DifferenceKind.Added);
        }
    }

    /// <summary>New ids by old ones, of records whose address moved to that of a record with another id.</summary>
    private static Dictionary<string, string> Renamed(
        Dictionary<string, ComparedRecord> before,
        Dictionary<string, ComparedRecord> after,
        IReadOnlyDictionary<string, string> moves)
    {
        var byAddress = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ComparedRecord record in after.Values.Where(record => record.Address is not null && !before.ContainsKey(record.Id)))
        {
            byAddress.TryAdd(record.Address!, record.Id);
        }

        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ComparedRecord record in before.Values.Where(record => record.Address is not null && !after.ContainsKey(record.Id)))
        {
            if (Moved(record.Address!, moves) is string address && byAddress.Remove(address, out string? id))
            {
                renamed[record.Id] = id;
            }
        }

        return renamed;
    }

    private static string? Moved(string address, IReadOnlyDictionary<string, string> moves)
    {
        int anchor = address.IndexOf('#', StringComparison.Ordinal);
        string page = anchor < 0 ? address : address[..anchor];
        return moves.TryGetValue(page, out string? to) ? to + address[page.Length..] : null;
    }

    private static ImmutableArray<FieldDifference> Fields(ComparedRecord old, ComparedRecord current)
    {
        var differences = ImmutableArray.CreateBuilder<FieldDifference>();
        // A commitment stands where its entry does.
        bool hasOwnPage = old.Kind != RecordKind.Commitment && old.Address is not null && current.Address is not null;
        if (hasOwnPage && old.Address != current.Address)
        {
            differences.Add(new FieldDifference("address", old.Address, current.Address));
        }

        foreach (string name in current.Fields.Concat(old.Fields).Select(field => field.Name).Distinct(StringComparer.Ordinal))
        {
            FieldDifference? difference = ComparedField.Compare(name, Named(old, name), Named(current, name));
            if (difference is not null)
            {
                differences.Add(difference);
            }
        }

        return differences.DrainToImmutable();
    }

    private static RecordDifference Whole(ComparedRecord record, DifferenceKind change) => new(record.Kind, change, record.Title)
    {
        Id = record.Id,
        Address = record.Address,
        Fields =
        [
            .. from name in Telling
               where Named(record, name) is { Values.IsEmpty: false }
               select change == DifferenceKind.Added
                   ? ComparedField.Compare(name, null, Named(record, name))
                   : ComparedField.Compare(name, Named(record, name), null),
        ],
    };

    private static ComparedField? Named(ComparedRecord record, string name) => record.Fields.FirstOrDefault(field => field.Name == name);

    private static Dictionary<string, ComparedRecord> ById(IEnumerable<ComparedRecord> records)
    {
        var byId = new Dictionary<string, ComparedRecord>(StringComparer.Ordinal);
        foreach (ComparedRecord record in records)
        {
            byId.TryAdd(record.Id, record);
        }

        return byId;
    }
}
