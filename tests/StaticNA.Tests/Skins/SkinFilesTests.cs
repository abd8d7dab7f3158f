using System.Text;

namespace StaticNA.Tests;

public sealed class SkinFilesTests : IDisposable
{
    private static readonly SourceLocation SkinKey = new("input/site.yml", 3, 7);

    private readonly string _root = Directory.CreateTempSubdirectory("staticna-skin-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Skin_in_the_root_is_read_instead_of_the_embedded_one()
    {
        Write("themes/briefing/templates/home.hbs", "mine");
        Write("themes/briefing/.cache/x", "hidden");

        SkinFiles files = Read("briefing")!;

        SkinFile file = Assert.Single(files.Under("templates"));
        Assert.Equal("mine", Encoding.UTF8.GetString(file.Bytes));
        Assert.Equal("themes/briefing/templates/home.hbs", files.Shown(file));
        Assert.Null(files.Find("strings/en.yml"));
        Assert.Empty(files.Under(".cache"));
    }

    [Fact]
    public void Skin_that_leads_out_of_the_root_is_refused()
    {
        Write("themes/mine/strings/en.yml", "");
        string secret = Path.GetTempFileName();
        File.CreateSymbolicLink(Path.Combine(_root, "themes/mine/strings/fr.yml"), secret);
        var diagnostics = new DiagnosticBag();

        SkinFiles files = SkinFiles.Read(_root, new("mine", SkinKey), diagnostics)!;
        File.Delete(secret);

        Diagnostic diagnostic = Assert.Single(diagnostics.ToSortedList());
        Assert.Equal("SNA0105 themes/mine/strings/fr.yml:1:1", $"{diagnostic.Rule.Code} {diagnostic.Location}");
        Assert.Equal(["strings/en.yml"], files.Under("strings").Select(file => file.Path));
    }

    [Fact]
    public void Skin_that_is_not_in_the_root_is_the_embedded_one()
    {
        SkinFiles files = Read("briefing")!;

        string english = Encoding.UTF8.GetString(files.Find("strings/en.yml")!.Bytes);
        Assert.Contains("number.group", english, StringComparison.Ordinal);
        Assert.Equal(
            ["strings/en.yml", "strings/es.yml", "strings/fr.yml"], files.Under("strings").Select(file => file.Path));
    }

    [Theory]
    [InlineData("breifing")]
    [InlineData("../themes/briefing")]
    [InlineData("")]
    public void Skin_that_is_nowhere_is_refused_where_the_site_asks_for_it(string name)
    {
        var diagnostics = new DiagnosticBag();
        Write("themes/other/strings/en.yml", "");

        Assert.Null(SkinFiles.Read(_root, new(name, SkinKey), diagnostics));

        Diagnostic diagnostic = Assert.Single(diagnostics.ToSortedList());
        Assert.Equal("SNA0601", diagnostic.Rule.Code);
        Assert.Equal(SkinKey, diagnostic.Location);
        Assert.Contains("briefing", diagnostic.Help!, StringComparison.Ordinal);
    }

    private SkinFiles? Read(string name) => SkinFiles.Read(_root, new(name, SkinKey), new DiagnosticBag());

    private void Write(string path, string text)
    {
        string full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
