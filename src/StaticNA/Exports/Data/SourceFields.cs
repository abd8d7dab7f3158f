using System.Collections.Immutable;

namespace StaticNA;

/// <summary>The fields of sources.</summary>
internal static class SourceFields
{
    public static ImmutableArray<DataField> Of(SiteSettings site) =>
    [
        Field("id", DataShape.Text, source => source.Id).Required(),
        Field("title", DataShape.Text, source => source.Title.Value).Required(),
        Field("url", DataShape.Page(site.Address), source => site.IsEnabled("sources") ? source.Route.Path : null),
        Field("kind", DataShape.Word<SourceKind>(), source => KebabWords.Of(source.Kind.Value)).Required(),
        .. Fact("author", DataShape.Text, source => source.Author),
        .. Fact("publisher", DataShape.Text, source => source.Publisher),
        .. Fact("address", DataShape.Address, source =>
            source.Url is { } url ? new Based<string>(AddressOf(url.Value), url.Basis, url.Note) : null),
        .. Fact("language", DataShape.Text, source => source.Language),
        .. Fact("dated", DataShape.Date, source => source.Dated),
        .. Fact("published", DataShape.Date, source => source.Published),
        .. Fact("retrieved", DataShape.Date, source => source.Retrieved),
        Field("rights", DataShape.Word<Rights>(), source => KebabWords.Of(source.Rights.Value)).Required(),
        Field("licence", DataShape.Text, source => source.Licence),
        Field("note", DataShape.Text, source => source.Note),
        Field("sha256", DataShape.Text, source => source.Document?.Sha256.Value),
        Field("passages", DataShape.Whole, source => source.Digest.Length).Required(),
        Field("digest", DataShape.Objects(
            DataField.Of<DigestItem>("text", DataShape.Text, item => item.Text).Required(),
            DataField.Of<DigestItem>("assessment", DataShape.Word<Assessment>(), item => KebabWords.Of(item.Assessment)).Required(),
            DataField.Of<DigestItem>("note", DataShape.Text, item => item.Note),
            DataField.Of<DigestItem>("notUsed", DataShape.Text, item => item.NotUsed)),
            source => DataField.Items(source.Digest)).Required(),
        Field("updated", DataShape.Date, source => source.Updated),
        Field("corrections", DataShape.Objects(
            DataField.Of<Correction>("date", DataShape.Date, correction => correction.Date).Required(),
            DataField.Of<Correction>("text", DataShape.Text, correction => correction.Text).Required()),
            source => DataField.Items(source.Corrections)).Required(),
    ];

    /// <summary>An address as authors may write it, with the signs escaped that a URI (RFC 3986) must not hold.</summary>
    private static string AddressOf(string written) => Uri.TryCreate(written, UriKind.Absolute, out Uri? uri) ? uri.AbsoluteUri : written;

    /// <summary>A fact, and what it rests on.</summary>
    private static ImmutableArray<DataField> Fact<T>(string name, DataShape shape, Func<Source, Based<T>?> fact)
        where T : class =>
    [
        Field(name, shape, source => fact(source)?.Value),
        Field(name + "Basis", DataShape.Word<DateBasis>(), source =>
            fact(source) is { } known ? KebabWords.Of(known.Basis) : null),
    ];

    private static DataField Field(string name, DataShape shape, Func<Source, object?> value) => DataField.Of(name, shape, value);
}
