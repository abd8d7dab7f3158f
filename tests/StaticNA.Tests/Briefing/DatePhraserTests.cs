namespace StaticNA.Tests;

public sealed class DatePhraserTests
{
    private static readonly string[] Languages = ["en", "fr", "es"];

    private static readonly Dictionary<string, Dictionary<string, string>> Strings =
        Languages.ToDictionary(language => language, Read, StringComparer.Ordinal);

    [Theory]
    [InlineData("2015-01-31", "31 January 2015", "31 janvier 2015", "31 de enero de 2015")]
    [InlineData("2015-01-01", "1 January 2015", "1er janvier 2015", "1 de enero de 2015")]
    [InlineData("2014-04", "April 2014", "avril 2014", "abril de 2014")]
    [InlineData("0033", "33", "33", "33")]
    [InlineData("201X", "2010s", "années 2010", "década de 2010")]
    [InlineData("20XX", "between 2000 and 2099", "entre 2000 et 2099", "entre 2000 y 2099")]
    [InlineData("2025-21", "spring 2025", "printemps 2025", "primavera de 2025")]
    [InlineData("2025-24", "winter 2025–2026", "hiver 2025–2026", "invierno de 2025–2026")]
    [InlineData("2016-XX", "2016, month not known", "2016, mois inconnu", "2016, mes desconocido")]
    [InlineData(
        "2016-04-XX", "April 2016, day not known", "avril 2016, jour inconnu", "abril de 2016, día desconocido")]
    [InlineData(
        "2016-XX-XX", "2016, month and day not known", "2016, mois et jour inconnus", "2016, mes y día desconocidos")]
    public void Single_date_is_said_in_each_language(string text, string english, string french, string spanish) =>
        AssertPhrases(text, english, french, spanish);

    [Theory]
    [InlineData(
        "2022-06-13?",
        "13 June 2022 (uncertain)", "13 juin 2022 (date incertaine)", "13 de junio de 2022 (fecha incierta)")]
    [InlineData("2022-06-13~", "about 13 June 2022", "vers le 13 juin 2022", "hacia el 13 de junio de 2022")]
    [InlineData("2016~", "about 2016", "vers 2016", "hacia 2016")]
    [InlineData("2016%", "about 2016 (uncertain)", "vers 2016 (date incertaine)", "hacia 2016 (fecha incierta)")]
    [InlineData("201X~", "about the 2010s", "vers les années 2010", "hacia la década de 2010")]
    [InlineData("2025-22~", "about summer 2025", "vers l’été 2025", "hacia el verano de 2025")]
    public void Doubt_is_said_in_each_language(string text, string english, string french, string spanish) =>
        AssertPhrases(text, english, french, spanish);

    [Theory]
    [InlineData("2025-09-18/2025-09-19", "18–19 September 2025", "18–19 septembre 2025", "18–19 de septiembre de 2025")]
    [InlineData("2015-01-01/2015-01-02", "1–2 January 2015", "1er–2 janvier 2015", "1–2 de enero de 2015")]
    [InlineData(
        "2015-01-30/2015-02-02",
        "30 January – 2 February 2015", "30 janvier – 2 février 2015", "30 de enero – 2 de febrero de 2015")]
    [InlineData(
        "2014-12-31/2015-01-01",
        "31 December 2014 – 1 January 2015", "31 décembre 2014 – 1er janvier 2015",
        "31 de diciembre de 2014 – 1 de enero de 2015")]
    [InlineData("2015-01/2015-03", "January–March 2015", "janvier–mars 2015", "enero–marzo de 2015")]
    [InlineData(
        "2015-11/2016-03",
        "November 2015 – March 2016", "novembre 2015 – mars 2016", "noviembre de 2015 – marzo de 2016")]
    [InlineData("2015/2016", "2015–2016", "2015–2016", "2015–2016")]
    [InlineData("2015/2015", "2015", "2015", "2015")]
    [InlineData("2015-01/2016", "January 2015 – 2016", "janvier 2015 – 2016", "enero de 2015 – 2016")]
    [InlineData(
        "2015?/2016~",
        "2015 (uncertain) – 2016 (approximate)", "2015 (date incertaine) – 2016 (date approximative)",
        "2015 (fecha incierta) – 2016 (fecha aproximada)")]
    [InlineData(
        "2015-01-XX/2015-03",
        "January 2015, day not known – March 2015", "janvier 2015, jour inconnu – mars 2015",
        "enero de 2015, día desconocido – marzo de 2015")]
    public void Interval_says_once_what_its_bounds_share(string text, string english, string french, string spanish) =>
        AssertPhrases(text, english, french, spanish);

    [Theory]
    [InlineData("2021/..", "since 2021", "depuis 2021", "desde 2021")]
    [InlineData("2021-01-01/..", "since 1 January 2021", "depuis le 1er janvier 2021", "desde el 1 de enero de 2021")]
    [InlineData("201X/..", "since the 2010s", "depuis les années 2010", "desde la década de 2010")]
    [InlineData("2025-21/..", "since spring 2025", "depuis le printemps 2025", "desde la primavera de 2025")]
    [InlineData("../2014", "until 2014", "jusqu’en 2014", "hasta 2014")]
    [InlineData("../2014-04-30", "until 30 April 2014", "jusqu’au 30 avril 2014", "hasta el 30 de abril de 2014")]
    [InlineData("../2025-23", "until autumn 2025", "jusqu’à l’automne 2025", "hasta el otoño de 2025")]
    [InlineData(
        "2021%/..",
        "since 2021 (uncertain and approximate)", "depuis 2021 (date incertaine et approximative)",
        "desde 2021 (fecha incierta y aproximada)")]
    public void Open_interval_is_said_in_each_language(string text, string english, string french, string spanish) =>
        AssertPhrases(text, english, french, spanish);

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Strings_of_the_skin_hold_the_keys_and_placeholders_of_dates(string language)
    {
        Assert.Equal(
            DateStrings.Placeholders.Keys.Order(StringComparer.Ordinal),
            Strings[language].Keys.Order(StringComparer.Ordinal));
        foreach ((string key, IReadOnlyList<string> placeholders) in DateStrings.Placeholders)
        {
            string text = Strings[language][key];
            Assert.All(placeholders, placeholder => Assert.Equal(2, text.Split(placeholder).Length));
            Assert.Equal(placeholders.Count, text.Count(letter => letter == '{'));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Phrase_of_any_date_leaves_no_placeholder(string language)
    {
        var phraser = new DatePhraser(key => Strings[language][key]);

        DateTexts.Always(DateTexts.Dates, date => phraser.Phrase(date).AsSpan().IndexOfAny('{', '}') < 0);
    }

    private static void AssertPhrases(string text, params string[] expected)
    {
        BriefingDate date = BriefingDate.Parse(text).Date!;

        Assert.Equal(
            expected,
            Languages.Select(language => new DatePhraser(key => Strings[language][key]).Phrase(date)));
    }

    /// <summary>The lines <c>key: "text"</c> of the default skin's strings; their YAML is tested elsewhere.</summary>
    private static Dictionary<string, string> Read(string language)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "StaticNA.sln")))
        {
            folder = folder.Parent;
        }

        return File.ReadLines(Path.Combine(folder.FullName, "themes", "briefing", "strings", language + ".yml"))
            .Where(line => line.StartsWith("date.", StringComparison.Ordinal))
            .Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1].Trim('"'), StringComparer.Ordinal);
    }
}
