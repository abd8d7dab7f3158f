namespace StaticNA.SiteTests;

/// <summary>A file of the repository that is made from the code.</summary>
internal static class GeneratedFile
{
    /// <summary>Compares; with <c>UPDATE_SNAPSHOTS=1</c> writes instead.</summary>
    internal static void AssertCurrent(string relative, string text)
    {
        string path = Checkout.At(relative);
        if (Checkout.UpdatesSnapshots)
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(text, File.Exists(path) ? File.ReadAllText(path) : "(missing: run with UPDATE_SNAPSHOTS=1)");
    }
}
