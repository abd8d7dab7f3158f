namespace StaticNA;

/// <summary>One kind of page: the timeline, the themes, the entries …</summary>
public interface IPageKind
{
    /// <summary>
    /// The word that leaves it out under <c>disable</c> in <c>site.yml</c>, and the first part of its routes.
    /// </summary>
    string Name { get; }

    /// <summary>The pages, without their models: cheap, also for 10,000 entries. Other kinds are planned beside it.</summary>
    IEnumerable<Page> Plan(PlanningContext context);
}
