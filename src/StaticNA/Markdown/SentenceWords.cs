using System.Collections.Frozen;

namespace StaticNA;

/// <summary>The words by which <see cref="Sentences"/> tells where a sentence ends; those of all languages together.</summary>
internal static class SentenceWords
{
    /// <summary>Always followed by a name or an explanation.</summary>
    public static readonly FrozenSet<string> NeverLast = FrozenSet.Create(StringComparer.Ordinal,
        "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "St", "Ste", "Mt", "Ft", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Cpl",
        "Adm", "Sen", "Rep", "Gov", "Pres", "Hon", "Rev", "Amb", "Messrs", "MM", "Mme", "Mmes", "Mlle", "Pr", "Mgr",
        "Sr", "Sra", "Sres", "Srta", "Dra", "Lic", "Ing", "Gral", "Cnel", "Sto", "Sta", "EE", "vs", "cf", "viz", "ej",
        "ex");

    /// <summary>May end a sentence.</summary>
    public static readonly FrozenSet<string> SeldomLast = FrozenSet.Create(StringComparer.Ordinal,
        "Inc", "Ltd", "Corp", "Co", "Bros", "Cie", "Jr", "UU", "Uds", "Ud", "al", "av");

    /// <summary>Abbreviated only before a number.</summary>
    public static readonly FrozenSet<string> BeforeNumbers = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "no", "nos", "art", "arts", "p", "pp", "vol", "fig", "ch", "chap", "sec", "para", "núm", "núms", "nro", "pág",
        "págs", "cap", "approx", "aprox", "env", "ca", "c", "jan", "janv", "feb", "févr", "mar", "apr", "avr", "abr",
        "jun", "jul", "juil", "aug", "ago", "sep", "sept", "oct", "nov", "dec", "déc", "dic", "ene", "res", "ser");

    /// <summary>With which a new sentence begins, and hardly ever a name.</summary>
    public static readonly FrozenSet<string> Beginnings = FrozenSet.Create(StringComparer.Ordinal,
        "The", "A", "An", "It", "Its", "He", "His", "She", "Her", "They", "Their", "We", "Our", "This", "That", "These",
        "Those", "There", "In", "On", "At", "By", "For", "From", "With", "Without", "After", "Before", "Since", "Until",
        "Under", "Among", "As", "If", "When", "While", "Where", "Whether", "What", "Who", "Which", "How", "But", "And",
        "Or", "So", "Yet", "Then", "Both", "All", "Each", "Every", "Some", "Most", "Many", "Several", "Neither", "Nor",
        "None", "No", "Not", "Nothing", "Nobody", "One", "Two", "Three", "Later", "According", "Le", "La", "Les", "Un",
        "Une", "Des", "Du", "De", "Il", "Elle", "Ils", "Elles", "Ce", "Cette", "Cet", "Ces", "Cela", "En", "Dans", "Au",
        "Aux", "À", "Mais", "Et", "Selon", "Après", "Avant", "Depuis", "Pour", "Par", "Sur", "Avec", "Sans", "Son",
        "Sa", "Ses", "Leur", "Leurs", "Nous", "Aucun", "Aucune", "Rien", "Tous", "Toutes", "Chaque", "Si", "Ni",
        "Quand", "El", "Los", "Las", "Una", "Unos", "Unas", "Lo", "Se", "Su", "Sus", "Al", "Del", "Con", "Sin", "Para",
        "Pero", "Y", "Este", "Esta", "Estos", "Estas", "Ese", "Esa", "Eso", "Esto", "Según", "Tras", "Antes", "Después",
        "Desde", "Ella", "Él", "Ellos", "Ningún", "Ninguna", "Nada", "Todos", "Todas", "Cada", "Cuando", "Como");
}
