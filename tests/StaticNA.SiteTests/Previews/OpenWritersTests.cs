using StaticNA.Cli.Preview;

namespace StaticNA.SiteTests.Previews;

public sealed class OpenWritersTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_has_a_writer_until_it_is_closed()
    {
        string file = _folder["text.md"];
        using (FileStream stream = File.Create(file))
        {
            Assert.Equal(OperatingSystem.IsLinux() ? true : null, OpenWriters.Has(file));
        }

        Assert.NotEqual(true, OpenWriters.Has(file));
    }

    [Fact]
    public void A_reader_is_no_writer()
    {
        _folder.Write("text.md", "text");
        using FileStream reader = File.OpenRead(_folder["text.md"]);

        Assert.NotEqual(true, OpenWriters.Has(_folder["text.md"]));
    }

    [Fact]
    public void Of_a_file_that_is_gone_and_a_folder_it_cannot_be_told()
    {
        Assert.Null(OpenWriters.Has(_folder["nothing.md"]));
        Assert.Null(OpenWriters.Has(_folder.Path));
    }
}
