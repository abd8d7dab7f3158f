namespace StaticNA.SiteTests;

/// <summary>Like <see cref="NodeFactAttribute"/>, for several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = new NodeFactAttribute().Skip;
}
