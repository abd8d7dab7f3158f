namespace StaticNA;

/// <summary>A key that holds <c>true</c> or <c>false</c>, the latter where it is not given.</summary>
internal sealed class FlagKey(string name, string description) : Key(name, description);
