namespace StaticNA;

/// <summary>What the call of a partial encloses; it is checked where the partial puts it out.</summary>
/// <param name="Template">Where it stands.</param>
/// <param name="Nodes">What it holds.</param>
/// <param name="CallerBody">What <c>@partial-block</c> means inside it; null if nothing.</param>
internal sealed record TemplateBody(Template Template, IReadOnlyList<TemplateNode> Nodes, TemplateBody? CallerBody)
{
    /// <summary>Whether the partial puts it out anywhere.</summary>
    public bool IsUsed { get; set; }
}
