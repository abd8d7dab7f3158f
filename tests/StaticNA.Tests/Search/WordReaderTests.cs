namespace StaticNA.Tests;

public class WordReaderTests
{
    [Theory]
    [InlineData("Kerry's and Kerry’s words", "kerry and kerry words")]
    [InlineData("the U.S. and Mexico", "the us and mexico")]
    [InlineData("12,000 people, 2.5 years", "12000 people 25 years")]
    [InlineData("COVID-19: pre-screening", "covid 19 pre screening")]
    [InlineData("l’accord d’Ottawa", "l accord d ottawa")]
    [InlineData("Peña Nieto, Pen\u0303a NIETO", "pena nieto pena nieto")]
    [InlineData("Œuvre, Straße", "oeuvre strasse")]
    [InlineData("\u0301 !?", "")]
    public void Text_is_cut_into_folded_words(string text, string words) => Assert.Equal(words, WordsOf(text));

    [Fact]
    public void Long_word_counts_by_its_start() => Assert.Equal(new string('a', 40), WordsOf(new string('a', 41)));

    [Fact]
    public void Of_ASCII_letters_and_digits_are_parts_of_words() =>
        Assert.All(
            Enumerable.Range(0, 128).Select(code => (char)code),
            c => Assert.Equal(
                char.IsAsciiLetterOrDigit(c) ? $"ab{char.ToLowerInvariant(c)}cd" : "ab cd", WordsOf($"ab{c}cd")));

    [Theory]
    [InlineData("Ottawa", "OTTAWA’s")]
    [InlineData("us", "U.S.")]
    [InlineData("12000", "12,000")]
    [InlineData("oeuvre", "Œ\u0301uvre\u0301")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaas", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaßb")]
    public void Same_word_has_the_same_hash_however_it_is_written(string word, string other)
    {
        var reader = new WordReader(word, stackalloc char[WordReader.BufferSize]);
        var otherReader = new WordReader(other, stackalloc char[WordReader.BufferSize]);

        Assert.True(reader.Next() && otherReader.Next());
        Assert.Equal(reader.Word.ToString(), otherReader.Word.ToString());
        Assert.Equal(reader.Hash, otherReader.Hash);
    }

    /// <summary>The script of the search page is held against the same file.</summary>
    [Fact]
    public void Words_are_those_that_the_script_finds()
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "words.tsv"));

        Assert.True(lines.Length > 10);
        Assert.All(lines, line => Assert.Equal(line.Split('\t')[1], WordsOf(line.Split('\t')[0])));
    }

    private static string WordsOf(string text)
    {
        var words = new List<string>();
        var reader = new WordReader(text, stackalloc char[WordReader.BufferSize]);
        while (reader.Next())
        {
            words.Add(reader.Word.ToString());
        }

        return string.Join(' ', words);
    }
}
