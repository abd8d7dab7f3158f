namespace StaticNA;

/// <summary>Whether it took place. What is only announced stays <see cref="Planned"/>.</summary>
public enum EntryStatus
{
    Unknown,
    Held,
    Planned,
    Ongoing,
}
