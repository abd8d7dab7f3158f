using System.Text.RegularExpressions;

namespace StaticNA;

/// <summary>The words of a language that tell dates and figures: patterns of regular expressions.</summary>
internal sealed record ClaimWords
{
    private static readonly ClaimWords English = new()
    {
        Months = "January|February|March|April|May|June|July|August|September|October|November|December"
            + @"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?=\s\d)",
        Modals = "May|March",
        Days = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
        Numbers = "eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy"
            + "|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?"
            + "|(?:a|one) (?:third|quarter|fifth|tenth) of|half of|(?:two|three|four)[- ](?:thirds|quarters|fifths)",
        SmallNumbers = "two|three|four|five|six|seven|eight|nine|ten",
        Units = "percent|per cent|percentage|years?|months?|weeks?|days?|hours?|minutes?|dollars?|pesos?|euros?|cents?|kilomet(?:re|er)s?"
            + "|miles?|met(?:re|er)s?|tonnes?|tons?|times|degrees?|points?",
    };

    private static readonly ClaimWords French = new()
    {
        Months = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
        Days = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
        Numbers = "onze|douze|treize|quatorze|quinze|seize|dix-(?:sept|huit|neuf)|vingts?|trente|quarante|cinquante|soixante|cents?|mille"
            + "|milliers?|millions?|milliards?|douzaines?|dizaines?|centaines?|(?:un|le) (?:tiers|quart) d[eu]s?|la moitié d[eu]s?"
            + "|deux tiers|trois quarts",
        SmallNumbers = "deux|trois|quatre|cinq|six|sept|huit|neuf|dix",
        Units = "pour cent|ans|années|mois|semaines|jours|heures|minutes|dollars|pesos|euros|kilomètres|milles|mètres|tonnes|fois|degrés"
            + "|points",
    };

    private static readonly ClaimWords Spanish = new()
    {
        Months = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre",
        Days = "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
        Numbers = @"once|doce|trece|catorce|quince|dieci\p{L}+|veinte|veinti\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa"
            + @"|cien|ciento|\p{L}*cient[oa]s|quinient[oa]s|mil|miles|mill[oó]n(?:es)?|docenas?|decenas?|centenares"
            + "|(?:un|el) (?:tercio|cuarto) del?|la mitad del?|dos tercios|tres cuartos",
        SmallNumbers = "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez",
        Units = "por ciento|años|meses|semanas|días|horas|minutos|dólares|pesos|euros|kilómetros|millas|metros|toneladas|veces|grados"
            + "|puntos",
    };

    private ClaimWords()
    {
    }

    public required string Months { get; init; }

    /// <summary>Months that are other words at the start of a sentence, unless a number follows; empty if none are.</summary>
    public string Modals { get; private init; } = "";

    public required string Days { get; init; }

    /// <summary>Words that count wherever they stand.</summary>
    public required string Numbers { get; init; }

    /// <summary>Words that are a figure only before a unit: "three years" is, "three countries" is not.</summary>
    public required string SmallNumbers { get; init; }

    public required string Units { get; init; }

    public static ClaimWords Of(string language) => language switch
    {
        "fr" => French,
        "es" => Spanish,
        _ => English,
    };

    /// <summary>Matches a date: a month with the day and year beside it, a day of the week, a year, a date in figures.</summary>
    public Regex Dates()
    {
        string notModal = Modals.Length == 0 ? "" : $@"(?!^(?:{Modals})\b(?!\s\d))";
        return new Regex(
            $@"(?<![\p{{L}}\p{{N}}])(?:{notModal}(?:\d{{1,2}}(?:st|nd|rd|th|er|º)?\s(?:de\s|of\s)?)?(?:{Months})(?!\p{{L}})"
            + @"(?:\s\d{1,2}(?:st|nd|rd|th)?(?!\d))?(?:,?\s(?:de\s|del\s)?[12]\d{3}(?!\d))?"
            + $@"|(?:{Days})(?!\p{{L}})|[12]\d{{3}}-[01]\d(?:-[0-3]\d)?(?!\d)|(?:1[5-9]|20|21)\d\ds?(?![\p{{L}}\p{{N}}]|[.,]\d))",
            IsCapitalized ? RegexOptions.CultureInvariant : RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    }

    /// <summary>
    /// Matches a figure. A number that belongs to a name (COVID-19, G7) or to a reference (¶3) is none.
    /// </summary>
    public Regex Figures() => new(
        @"(?<![\p{L}\p{N}¶§.]|\p{L}[-‑]|¶\s)\d"
        + $@"|(?<![\p{{L}}\p{{N}}])(?:{Numbers}|(?:{SmallNumbers})[- ](?:\p{{L}}+[- ])?(?:{Units}))(?!\p{{L}})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private bool IsCapitalized => char.IsUpper(Months[0]);
}
