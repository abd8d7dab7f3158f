namespace StaticNA;

/// <summary>A key that holds a list of whole numbers from 1 to <paramref name="largest"/>, each once.</summary>
internal sealed class NumbersKey(string name, string description, int largest) : Key(name, description)
{
    public int Largest { get; } = largest;
}
