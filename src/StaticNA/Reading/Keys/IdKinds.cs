namespace StaticNA;

/// <summary>What an id may be declared as.</summary>
[Flags]
internal enum IdKinds
{
    None = 0,
    Theme = 1,
    Person = 2,
    Source = 4,
    Country = 8,
    Body = 16,
    Series = 32,
    Entry = 64,

    /// <summary>Who acts.</summary>
    Party = Country | Body,

    /// <summary>Who says something.</summary>
    Speaker = Party | Person,
}
