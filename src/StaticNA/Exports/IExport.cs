namespace StaticNA;

/// <summary>A file for machines that is made from the whole briefing.</summary>
internal interface IExport
{
    /// <summary>The word by which <c>site.yml</c> disables it; one that it does not know, for a file that every site has.</summary>
    string Name { get; }

    /// <summary>Where it is published.</summary>
    Route Route { get; }

    /// <summary>Whether there is anything to put in it.</summary>
    bool IsNeededFor(Briefing briefing) => true;

    /// <summary>Writes it: UTF-8 without byte order mark, lines ending in LF unless the format asks for CRLF.</summary>
    void Write(ExportContext context, ReusedStream stream);
}
