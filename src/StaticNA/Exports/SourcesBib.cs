namespace StaticNA;

/// <summary><c>data/sources.bib</c>: the references to all sources, then to all entries, for BibTeX.</summary>
internal sealed class SourcesBib : IExport
{
    public string Name => "data";

    public Route Route => Place;

    public static Route Place { get; } = new("/data/sources.bib");

    public bool IsNeededFor(Briefing briefing) => briefing.Site.IsEnabled("references");

    public void Write(ExportContext context, ReusedStream stream)
    {
        foreach (Reference reference in context.References())
        {
            BibTex.Write(stream, reference);
            stream.Write("\n"u8);
        }
    }
}
