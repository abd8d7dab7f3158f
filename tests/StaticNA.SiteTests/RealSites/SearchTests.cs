using System.Text.Json;

namespace StaticNA.SiteTests.RealSites;

/// <summary>The questions of <c>tests/search/queries.tsv</c>, asked by the script that readers get.</summary>
[Collection(RealSiteSharing.Name)]
public sealed class SearchTests(RealSite real)
{
    private const string Script = "tests/tools/search/ours.cjs";
    private const int MostBytes = 30_000;

    [NodeFact]
    public void Questions_find_their_pages_from_few_bytes()
    {
        Answer[] answers = Ask();

        Assert.Equal(60, answers.Length);
        Assert.InRange(answers.Count(answer => answer.Rank == 1), 52, 60);
        Assert.Empty(answers.Where(answer => answer.Rank is 0 or > 3).Select(answer => $"{answer.Query}: {answer.Rank}"));
        Assert.Empty(answers.Where(answer => answer.Bytes > MostBytes).Select(answer => $"{answer.Query}: {answer.Bytes} bytes"));
    }

    /// <summary>The library's own words are held against the same file.</summary>
    [NodeFact]
    public void Script_cuts_texts_into_the_words_that_the_index_holds()
    {
        const string Program = """
            const fs = require('node:fs');
            const { wordsOf } = require(process.argv[1]);
            const lines = fs.readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).map(line => line.split('\t'));
            console.log(JSON.stringify(lines.filter(([text, words]) => wordsOf(text).join(' ') !== words)));
            """;
        ProcessRun run = ProcessRun.Of(
            "node", ["-e", Program, Checkout.At("themes/briefing/assets/search.js"), Checkout.At("tests/search/words.tsv")]);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal("[]", run.Output.Trim());
    }

    private Answer[] Ask()
    {
        ProcessRun run = ProcessRun.Of(
            "node", [Checkout.At(Script), real.WithoutDocuments.Folder, Checkout.At("tests/search/queries.tsv")]);
        Assert.True(run.ExitCode == 0, run.Error);
        return JsonSerializer.Deserialize<Answer[]>(run.Output, JsonSerializerOptions.Web)!;
    }

    private sealed record Answer(string Query, int Rank, int Bytes);
}
