namespace StaticNA;

/// <summary>The feed of all corrections, the latest first; there is none if nothing was corrected.</summary>
internal sealed class CorrectionsFeed : IExport
{
    public string Name => "feed";

    public Route Route => Route.CorrectionsFeed;

    public bool IsNeededFor(Briefing briefing) => !briefing.Corrections.IsEmpty && briefing.Site.IsEnabled("corrections");

    public void Write(ExportContext context, ReusedStream stream)
    {
        SiteSettings site = context.Briefing.Site;
        string page = site.Address.Absolute(Route.Section("corrections"));
        using var atom = new AtomWriter(stream, site, Route);
        atom.WriteHead(
            $"{context.Strings.Text("nav.corrections")} – {site.Title}", context.Strings.Text("corrections.description"), page, page,
            context.Briefing.Corrections[0].Correction.Date.Latest);
        foreach (CorrectedPage corrected in context.Briefing.Corrections)
        {
            string address = site.Address.Absolute(corrected.Route);
            Correction made = corrected.Correction;
            atom.WriteEntry(
                corrected.Title, $"{address}#{made.Anchor}", address, made.Date.Latest, made.Text, themes: []);
        }
    }
}
