namespace StaticNA.SiteTests;

/// <summary>
/// A test that needs a program that <c>tests/run.sh</c> installs. In CI it runs, and fails, without it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    /// <param name="file">What must be there, from the root of the working copy.</param>
    public ToolFactAttribute(string file)
    {
        File = file;
        if (!System.IO.File.Exists(Checkout.At(file)) && !Checkout.IsContinuousIntegration)
        {
            Skip = $"{file} is not installed; tests/run.sh does that";
        }
    }

    public string File { get; }
}
