namespace StaticNA;

/// <summary><c>data/sources.csl.json</c>: the references to all sources, then to all entries, as CSL-JSON.</summary>
internal sealed class SourcesCsl : IExport
{
    public string Name => "data";

    public Route Route => Place;

    public static Route Place { get; } = new("/data/sources.csl.json");

    public bool IsNeededFor(Briefing briefing) => briefing.Site.IsEnabled("references");

    public void Write(ExportContext context, ReusedStream stream)
    {
        using var json = JsonFile.Create(stream);
        json.WriteStartArray();
        foreach (Reference reference in context.References())
        {
            CslJson.Write(json, reference);
        }

        json.WriteEndArray();
    }
}
