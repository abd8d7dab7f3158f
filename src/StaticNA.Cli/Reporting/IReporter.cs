namespace StaticNA.Cli.Reporting;

/// <summary>Prints a report in one format.</summary>
internal interface IReporter
{
    void Print(Report report);
}
