namespace StaticNA;

/// <summary>A set of data as CSV, one row each, the names of the columns first.</summary>
internal sealed class DataCsv(DataTable table) : IExport
{
    public string Name => "csv";

    public Route Route => table.Csv;

    public bool IsNeededFor(Briefing briefing) => briefing.Site.IsEnabled("data");

    public void Write(ExportContext context, ReusedStream stream)
    {
        var csv = new CsvWriter(stream);
        DataField[] columns = [.. table.Columns];
        foreach (DataField column in columns)
        {
            csv.Append(column.Name);
            csv.EndCell();
        }

        csv.EndRecord();
        foreach (object row in table.Rows)
        {
            foreach (DataField column in columns)
            {
                if (column.Value(row) is { } value)
                {
                    column.Shape.WriteCell(csv, value);
                }

                csv.EndCell();
            }

            csv.EndRecord();
        }
    }
}
