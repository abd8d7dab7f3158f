namespace StaticNA;

/// <summary><c>.nojekyll</c>: GitHub Pages publishes a branch that has it as it stands, names with a leading underscore included.</summary>
internal sealed class NoJekyllFile : IExport
{
    public string Name => "nojekyll";

    public Route Route => new("/.nojekyll");

    public void Write(ExportContext context, ReusedStream stream)
    {
        // It only has to be there.
    }
}
