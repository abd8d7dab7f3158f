using System.Text;

namespace StaticNA.Tests;

public sealed class InternedTextsTests
{
    [Fact]
    public void Each_text_keeps_its_number_however_many_come_after_it()
    {
        string[] texts = [.. Enumerable.Range(0, 5000).Select(i => i == 7 ? "" : $"/{i:X}/é{new string('x', i % 90)}/")];
        var interned = new InternedTexts();
        foreach (int i in Enumerable.Range(0, 2 * texts.Length))
        {
            Assert.Equal(i % texts.Length, interned.Intern(Encoding.UTF8.GetBytes(texts[i % texts.Length])));
        }

        Assert.Equal(texts.Length, interned.Count);
        Assert.Equal(texts, Enumerable.Range(0, texts.Length).Select(i => interned[i]));
        Assert.Equal(Enumerable.Range(0, texts.Length), texts.Select(text => interned.Find(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void Text_that_was_not_added_is_not_found()
    {
        var interned = new InternedTexts();
        Assert.Equal(-1, interned.Find(""u8));
        interned.Intern("/a/"u8);
        Assert.Equal(-1, interned.Find("/a"u8));
        Assert.Equal(-1, interned.Find("/b/"u8));
        Assert.Equal(1, interned.Count);
    }
}
