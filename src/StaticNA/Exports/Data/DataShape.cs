using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace StaticNA;

/// <summary>
/// What the values of a data field are: says so in a JSON Schema, writes them as JSON, and as the text of a CSV cell.
/// </summary>
internal abstract record DataShape
{
    /// <summary>Plain text.</summary>
    public static DataShape Text { get; } = new TextShape(null);

    /// <summary>An absolute address.</summary>
    public static DataShape Address { get; } = new TextShape("uri");

    /// <summary>The absolute address of a page of this site, given as the <see cref="Route.Path"/> of its route.</summary>
    public static DataShape Page(SiteAddress site) => new PageShape(site);

    /// <summary>A <see cref="DateOnly"/>, as <c>2015-01-31</c>.</summary>
    public static DataShape Day { get; } = new DayShape();

    /// <summary>A <see cref="BriefingDate"/>, in EDTF.</summary>
    public static DataShape Date { get; } = new DateShape();

    /// <summary>A whole number.</summary>
    public static DataShape Whole { get; } = new NumberShape("integer");

    public static DataShape Number { get; } = new NumberShape("number");

    /// <summary>A list of texts, as an array.</summary>
    public static DataShape Texts { get; } = new ListShape(Text);

    /// <summary>A list of <see cref="Citation"/> as an array; each source is written once.</summary>
    public static DataShape Citations => new ListShape(CitationShape.Instance);

    /// <summary>Whether a CSV cell can hold it.</summary>
    public virtual bool HasCell => true;

    /// <summary>One of the words of an enumeration.</summary>
    public static DataShape Word<T>()
        where T : struct, Enum => new WordShape(KebabWords.All<T>());

    /// <summary>A list of objects with these fields, as an array; no CSV cell holds it.</summary>
    public static DataShape Objects(params ReadOnlySpan<DataField> fields) => new ListShape(new ObjectShape([.. fields]));

    public abstract void WriteValue(Utf8JsonWriter json, object value);

    /// <summary>The members of its schema, into an object that is open.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="describe">What a field of that name means.</param>
    public abstract void WriteSchema(Utf8JsonWriter json, Func<string, string> describe);

    /// <summary>Appends what a cell holds.</summary>
    public abstract void WriteCell(CsvWriter csv, object value);

    private sealed record TextShape(string? Format) : DataShape
    {
        public override void WriteValue(Utf8JsonWriter json, object value) => json.WriteStringValue((string)value);

        public override void WriteSchema(Utf8JsonWriter json, Func<string, string> describe)
        {
            json.WriteString("type", "string");
            if (Format is not null)
            {
                json.WriteString("format", Format);
            }
        }

        public override void WriteCell(CsvWriter csv, object value) => csv.AppendText((string)value);
    }

    private sealed record PageShape(SiteAddress Site) : DataShape
    {
        public override void WriteValue(Utf8JsonWriter json, object value) =>
            json.WriteAddressValue(Site, ((string)value).AsSpan(1));

        public override void WriteSchema(Utf8JsonWriter json, Func<string, string> describe) => Address.WriteSchema(json, describe);

        public override void WriteCell(CsvWriter csv, object value)
        {
            csv.Append(Site.BaseUrl);
            csv.Append(((string)value).AsSpan(1));
        }
    }

    private sealed record DayShape : DataShape
    {
        private const int Length = 10;

        public override void WriteValue(Utf8JsonWriter json, object value) =>
            json.WriteStringValue(Digits((DateOnly)value, stackalloc char[Length]));

        public override void WriteSchema(Utf8JsonWriter json, Func<string, string> describe)
        {
            json.WriteString("type", "string");
            json.WriteString("format", "date");
        }

        public override void WriteCell(CsvWriter csv, object value) => csv.Append(Digits((DateOnly)value, stackalloc char[Length]));

        private static Span<char> Digits(DateOnly day, Span<char> room)
        {
            day.TryFormat(room, out int length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            return room[..length];
        }
    }

    private sealed record DateShape : DataShape
    {
        // What BriefingDateParser reads, but for days that no month has and intervals that end before they start.
        private const string One =
            @"(\d{4}(-(0[1-9]|1[0-2]|2[1-4]|XX)(-(0[1-9]|[12]\d|3[01]|XX))?)?|\d{3}X|\d{2}XX)[?~%]?";

        public override void WriteValue(Utf8JsonWriter json, object value) => json.WriteStringValue(((BriefingDate)value).Text);

        public override void WriteSchema(Utf8JsonWriter json, Func<string, string> describe)
        {
            json.WriteString("type", "string");
            json.WriteString("pattern", $"^({One}|{One}/{One}|{One}/\\.\\.|\\.\\./{One})$");
        }

        public override void WriteCell(CsvWriter csv, object value) => csv.Append(((BriefingDate)value).Text);
    }

    private sealed record NumberShape(string Type) : DataShape
    {
        public override void WriteValue(Utf8JsonWriter json, object value) =>
            json.WriteNumberValue(Convert.ToDecimal(value, CultureInfo.InvariantCulture));

        public override void WriteSchema(Utf8JsonWriter json, Func<string, string> describe) => json.WriteString("type", Type);

        public override void WriteCell(CsvWriter csv, object value) =>
            csv.Append(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
    }

    private sealed record WordShape(ImmutableArray<string> Words) : DataShape
    {
        public override void WriteValue(Utf8JsonWriter json, object value) => json.WriteStringValue((string)value);

        public override void WriteSchema(Utf8JsonWriter json, Func<string, string> describe)
        {
            json.WriteStartArray("enum");
            foreach (string word in Words)
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
        }

        public override void WriteCell(CsvWriter csv, object value) => csv.Append((string)value);
    }

    private sealed record ListShape(DataShape Item) : DataShape
    {
        public override bool HasCell => Item.HasCell;

        public override void WriteValue(Utf8JsonWriter json, object value)
        {
            json.WriteStartArray();
            foreach (object item in Items(value))
            {
                Item.WriteValue(json, item);
            }

            json.WriteEndArray();
        }

        public override void WriteSchema(Utf8JsonWriter json, Func<string, string> describe)
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            Item.WriteSchema(json, describe);
            json.WriteEndObject();
        }

        public override void WriteCell(CsvWriter csv, object value)
        {
            string separator = "";
            foreach (object item in Items(value))
            {
                csv.Append(separator);
                Item.WriteCell(csv, item);
                separator = ";";
            }
        }

        private object[] Items(object value) => ReferenceEquals(Item, CitationShape.Instance)
            ? CitationShape.Grouped((Citation[])value)
            : (object[])value;
    }
}
