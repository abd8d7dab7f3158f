using System.Text.RegularExpressions;
using StaticNA.Cli;
using StaticNA.SiteTests.CommandLines;

namespace StaticNA.SiteTests.Authoring;

/// <summary>docs/authoring.md: whoever does what its first part says, and nothing else, has a page on screen.</summary>
public sealed partial class AuthoringGuideTests : IDisposable
{
    private const int MostCommands = 10;

    private static readonly string Part = FirstPart(File.ReadAllText(Checkout.At("docs/authoring.md")));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Commands_lead_from_an_empty_folder_to_a_page()
    {
        string[] commands = [.. Commands()];
        Assert.InRange(commands.Length, 5, MostCommands);
        string here = _folder.Path;
        foreach (string command in commands)
        {
            if (command.StartsWith("cd ", StringComparison.Ordinal))
            {
                here = Path.Combine(here, command[3..]);
            }
            else if (command.StartsWith("staticna preview", StringComparison.Ordinal))
            {
                // It runs until somebody ends it; its own tests see to it.
                Assert.Equal(commands[^1], command);
            }
            else if (command.StartsWith("staticna ", StringComparison.Ordinal))
            {
                Run(here, command);
            }
        }

        string page = Directory.GetFiles(Path.Combine(here, "output/entries"), "index.html", SearchOption.AllDirectories)
            .Single(path => Part.Contains(Path.GetRelativePath(here, path), StringComparison.Ordinal));
        Assert.Contains("share the cost", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_before_those_of_the_tool_build_it() => Assert.Equal(
        ["dotnet publish", "export PATH"],
        Commands().TakeWhile(command => !command.StartsWith("staticna ", StringComparison.Ordinal)).Select(command => command[..14].TrimEnd())
            .Select(command => string.Join(' ', command.Split(' ', '=')[..2])));

    private static void Run(string folder, string command)
    {
        string[] arguments = [.. Words().Matches(command).Skip(1).Select(word => word.Value.Trim('"'))];
        var run = new CommandLineRun { Folder = folder, Build = SiteBuilder.Build };
        int code = run.Of(arguments);
        Assert.True(code == ExitCode.Clean, $"{command}: {code}\n{run.Output}{run.Error}");
        if (run.Output.StartsWith("wrote input/entries/", StringComparison.Ordinal))
        {
            // What the guide says between the commands.
            string entry = Path.Combine(folder, run.Output.Split('\n')[0]["wrote ".Length..]);
            string text = File.ReadAllText(entry);
            Assert.Contains("\ndraft: true\n", text, StringComparison.Ordinal);
            File.WriteAllText(entry, text.Replace("\ndraft: true\n", "\n", StringComparison.Ordinal) + "\n" + Blocks("markdown").Single());
        }
    }

    private static IEnumerable<string> Commands() =>
        Blocks("sh").SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Blocks(string language) =>
        Fences().Matches(Part).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value);

    private static string FirstPart(string guide)
    {
        string part = guide[guide.IndexOf("\n## From an empty folder", StringComparison.Ordinal)..];
        return part[..part.IndexOf("\n### ", StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Fences();

    [GeneratedRegex(@"""[^""]*""|\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
