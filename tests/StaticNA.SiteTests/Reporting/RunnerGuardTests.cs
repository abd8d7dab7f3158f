using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using StaticNA.Cli.Reporting;

namespace StaticNA.SiteTests.Reporting;

public sealed class RunnerGuardTests
{
    [Fact]
    public void Text_for_people_never_holds_a_command_however_it_is_written() => Prop.ForAll(
        HostileText.Any.ListOf().ToArbitrary(),
        texts =>
        {
            string log = Write(texts);

            Assert.Empty(RunnerLog.CommandsIn(log));
            Assert.Equal(string.Concat(texts), log.Replace("\u200B", "", StringComparison.Ordinal));
        }).Check(HostileText.Fixed);

    [Theory]
    [InlineData("a::b ## [c] #[d]\n")]
    [InlineData("input/a.md:1:2: error SNA0101: it is wrong\n")]
    public void Text_without_commands_stays_as_it_is(string text) => Assert.Equal(text, Write([text]));

    private static string Write(IEnumerable<string> texts)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var guard = new RunnerGuard(output);
        foreach (string text in texts)
        {
            guard.Write(text);
        }

        return output.ToString();
    }
}
