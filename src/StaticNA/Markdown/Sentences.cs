using System.Buffers;
using System.Collections.Frozen;

namespace StaticNA;

/// <summary>
/// Cuts a paragraph into sentences, in English, French or Spanish. A full stop after an abbreviation or an initial ends none, unless
/// the next word is one with which sentences begin.
/// </summary>
internal static class Sentences
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…");

    /// <summary>Always followed by a name or an explanation.</summary>
    private static readonly FrozenSet<string> NeverLast = FrozenSet.Create(StringComparer.Ordinal,
        "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "St", "Ste", "Mt", "Ft", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Cpl", "Adm", "Sen",
        "Rep", "Gov", "Pres", "Hon", "Rev", "Amb", "Messrs", "MM", "Mme", "Mmes", "Mlle", "Pr", "Mgr", "Sr", "Sra", "Sres", "Srta", "Dra",
        "Lic", "Ing", "Gral", "Cnel", "Sto", "Sta", "EE", "vs", "cf", "viz", "ej", "ex");

    /// <summary>May end a sentence.</summary>
    private static readonly FrozenSet<string> SeldomLast = FrozenSet.Create(StringComparer.Ordinal,
        "Inc", "Ltd", "Corp", "Co", "Bros", "Cie", "Jr", "UU", "Uds", "Ud", "al", "av");

    /// <summary>Abbreviated only before a number.</summary>
    private static readonly FrozenSet<string> BeforeNumbers = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "no", "nos", "art", "arts", "p", "pp", "vol", "fig", "ch", "chap", "sec", "para", "núm", "núms", "nro", "pág", "págs", "cap", "approx",
        "aprox", "env", "ca", "c", "jan", "janv", "feb", "févr", "mar", "apr", "avr", "abr", "jun", "jul", "juil", "aug", "ago", "sep", "sept",
        "oct", "nov", "dec", "déc", "dic", "ene", "res", "ser");

    /// <summary>With which a new sentence begins, and hardly ever a name.</summary>
    private static readonly FrozenSet<string> Beginnings = FrozenSet.Create(StringComparer.Ordinal,
        "The", "A", "An", "It", "Its", "He", "His", "She", "Her", "They", "Their", "We", "Our", "This", "That", "These", "Those", "There", "In",
        "On", "At", "By", "For", "From", "With", "Without", "After", "Before", "Since", "Until", "Under", "Among", "As", "If", "When", "While",
        "Where", "Whether", "What", "Who", "Which", "How", "But", "And", "Or", "So", "Yet", "Then", "Both", "All", "Each", "Every", "Some",
        "Most", "Many", "Several", "Neither", "Nor", "None", "No", "Not", "Nothing", "Nobody", "One", "Two", "Three", "Later", "According",
        "Le", "La", "Les", "Un", "Une", "Des", "Du", "De", "Il", "Elle", "Ils", "Elles", "Ce", "Cette", "Cet", "Ces", "Cela", "En", "Dans",
        "Au", "Aux", "À", "Mais", "Et", "Selon", "Après", "Avant", "Depuis", "Pour", "Par", "Sur", "Avec", "Sans", "Son", "Sa", "Ses", "Leur",
        "Leurs", "Nous", "Aucun", "Aucune", "Rien", "Tous", "Toutes", "Chaque", "Si", "Ni", "Quand",
        "El", "Los", "Las", "Una", "Unos", "Unas", "Lo", "Se", "Su", "Sus", "Al", "Del", "Con", "Sin", "Para", "Pero", "Y", "Este", "Esta",
        "Estos", "Estas", "Ese", "Esa", "Eso", "Esto", "Según", "Tras", "Antes", "Después", "Desde", "Ella", "Él", "Ellos", "Ningún",
        "Ninguna", "Nada", "Todos", "Todas", "Cada", "Cuando", "Como");

    /// <summary>Start and end of each, without the blanks between them.</summary>
    /// <param name="text">Without white space at its ends.</param>
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        int start = 0;
        for (int at = NextEnd(text, 0); at >= 0; at = NextEnd(text, at + 1))
        {
            int end = AfterClosing(text, at + 1);
            int next = SkipBlanks(text, end);
            if (next > end && next < text.Length && BeginsSentence(text, next) && !IsAbbreviation(text, at, next))
            {
                yield return (start, end);
                start = next;
            }

            at = end - 1;
        }

        if (start < text.Length)
        {
            yield return (start, text.Length);
        }
    }

    private static int NextEnd(string text, int from)
    {
        int found = from < text.Length ? text.AsSpan(from).IndexOfAny(Ends) : -1;
        return found < 0 ? -1 : from + found;
    }

    /// <summary>Past further stops, and past quotation marks and brackets that close.</summary>
    private static int AfterClosing(string text, int at)
    {
        while (at < text.Length)
        {
            if (".!?…\"'”’»)]*".Contains(text[at], StringComparison.Ordinal))
            {
                at++;
            }
            else if (text[at] is ' ' or '\u00A0' or '\u202F' && at + 1 < text.Length && text[at + 1] is '»' or '!' or '?')
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool BeginsSentence(string text, int at) =>
        char.IsUpper(text[at]) || char.IsDigit(text[at]) || "\"'“‘«([¿¡—–…$€£".Contains(text[at], StringComparison.Ordinal);

    private static bool IsAbbreviation(string text, int at, int next)
    {
        if (text[at] != '.')
        {
            return false;
        }

        int start = at;
        while (start > 0 && (char.IsLetter(text[start - 1]) || (text[start - 1] == '.' && start < at)))
        {
            start--;
        }

        string word = text[start..at].TrimStart('.');
        if (NeverLast.Contains(word))
        {
            return true;
        }

        if (BeforeNumbers.Contains(word) && char.IsDigit(text[next]))
        {
            return true;
        }

        bool mayBe = word.Contains('.', StringComparison.Ordinal) || SeldomLast.Contains(word)
            || (word.Length == 1 && char.IsUpper(word[0]));
        return mayBe && !StartsWithBeginning(text, next);
    }

    private static bool StartsWithBeginning(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        int end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        bool isElided = end - at <= 2 && end < text.Length && text[end] is '’' or '\'';
        return isElided || Beginnings.Contains(text[at..end]);
    }
}
