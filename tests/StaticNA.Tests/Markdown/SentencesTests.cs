namespace StaticNA.Tests;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("One.", "One.")]
    [InlineData("no stop at the end", "no stop at the end")]
    [InlineData("They met. They talked! Did they? Yes…", "They met.", "They talked!", "Did they?", "Yes…")]
    [InlineData("They met. later, they talked.", "They met. later, they talked.")]
    [InlineData("He said “Stop.” Then he left.", "He said “Stop.”", "Then he left.")]
    [InlineData("It is so (or nearly.) Still, it is.", "It is so (or nearly.)", "Still, it is.")]
    [InlineData("It rose by 3.5 percent. In 2015 it fell.", "It rose by 3.5 percent.", "In 2015 it fell.")]
    [InlineData("See example.org. The rest", "See example.org.", "The rest")]
    [InlineData("What?! No.", "What?!", "No.")]
    public void Text_is_cut_after_each_stop_before_a_capital(string text, params string[] sentences) =>
        Assert.Equal(sentences, Cut(text));

    [Theory]
    [InlineData("Mr. Ames met Dr. Bell in St. John.")]
    [InlineData("J. Ames and M. B. Cole met.")]
    [InlineData("The U.S. Embassy and the D.C. Council agree.")]
    [InlineData("It lists forms, e.g. Form 7, in No. 12 and on p. 4.")]
    [InlineData("Harbour Co. Limited came on Sept. 3 with Gen. Dale.")]
    [InlineData("M. Roy et Mme. Côté ont vu la p. 12 de l’art. 4.")]
    [InlineData("El Sr. Ruiz y la Dra. Vega fueron a EE. UU. Norte, p. ej. Maine, núm. 3.")]
    public void Abbreviation_or_initial_ends_no_sentence(string text) => Assert.Single(Cut(text));

    [Theory]
    [InlineData("They met in the U.S. The talks went on.", "They met in the U.S.")]
    [InlineData("She chose plan B. It failed.", "She chose plan B.")]
    [InlineData("They asked Harbour Co. No answer came.", "They asked Harbour Co.")]
    [InlineData("The answer was no. Ames left.", "The answer was no.")]
    [InlineData("Ils sont aux É.-U. Les travaux continuent.", "Ils sont aux É.-U.")]
    [InlineData("Ils vont à la S.N.C.F. L’accord tient.", "Ils vont à la S.N.C.F.")]
    [InlineData("Vive en EE. UU. El acuerdo sigue.", "Vive en EE. UU.")]
    public void Abbreviation_ends_a_sentence_before_a_word_that_begins_one(string text, string first) =>
        Assert.Equal([first, text[(first.Length + 1)..]], Cut(text));

    [Theory]
    [InlineData("« Bien. » Ils partent.", "« Bien. »", "Ils partent.")]
    [InlineData("Est-ce vrai ? Oui.", "Est-ce vrai ?", "Oui.")]
    [InlineData("¿Es cierto? ¡Sí! Fueron.", "¿Es cierto?", "¡Sí!", "Fueron.")]
    [InlineData("Se fueron. ¿Por qué?", "Se fueron.", "¿Por qué?")]
    public void French_and_Spanish_marks_are_known(string text, params string[] sentences) => Assert.Equal(sentences, Cut(text));

    [Theory]
    [InlineData('.')]
    [InlineData('…')]
    [InlineData('\u00A0')]
    public void Long_runs_take_no_long_time(char letter)
    {
        string text = "A." + new string(letter, 500_000) + "A";

        Assert.True(Cut(text).Length <= 2);
    }

    private static string[] Cut(string text) => [.. Sentences.Of(text).Select(range => text[range.Start..range.End])];
}
