using System.Text;

namespace StaticNA;

/// <summary>A file to be made, or lines to be added to one. Nothing is written before <see cref="Write"/>.</summary>
public sealed record NewContentPlan
{
    /// <summary>Absolute path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>The slug or id.</summary>
    public required string Name { get; init; }

    /// <summary>All that is to be written.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether it goes to the end of what the file holds.</summary>
    public bool Appends { get; init; }

    /// <summary>Why it can't be done, for the author; null if it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Makes the file, and never touches one that is there; or adds to the end of one, and leaves the rest as it is.</summary>
    /// <exception cref="IOException">The file is there already, or can't be written.</exception>
    public void Write()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        using var stream = new FileStream(Path, Appends ? FileMode.Append : FileMode.CreateNew, FileAccess.Write);
        stream.Write(Encoding.UTF8.GetBytes(Text));
    }
}
