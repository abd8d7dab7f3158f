namespace StaticNA;

/// <summary>A key that holds a whole number from 1 to <paramref name="largest"/>.</summary>
internal sealed class NumberKey(string name, string description, int largest) : Key(name, description)
{
    public int Largest { get; } = largest;
}
