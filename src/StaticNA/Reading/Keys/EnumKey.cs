namespace StaticNA;

/// <summary>A key that holds a word for a value of an enumeration; see <see cref="KebabWords"/>.</summary>
internal sealed class EnumKey<T>(string name, string description) : WordKey(name, description, KebabWords.All<T>())
    where T : struct, Enum;
