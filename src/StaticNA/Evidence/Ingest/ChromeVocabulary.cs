using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StaticNA;

/// <summary>
/// The words by which the furniture of web pages is known, in English, French and Spanish. Short phrases that any page may have, no
/// sentence of a page.
/// </summary>
internal static class ChromeVocabulary
{
    /// <summary>Whole blocks of a few words: buttons, links and labels.</summary>
    private static readonly ImmutableArray<(string Reason, Regex Pattern)> Labels =
    [
        (Reasons.Player, Whole(@"(?:please wait|direct link|embed|no media .*|\W*live\W*|auto(?:play)?|mute|unmute|play|pause|"
            + @"settings|full ?screen|captions?|quality|speed|download(?: audio| video)?|listen(?: now)?|watch(?: now)?|"
            + @"listen to this .*|\d+ ?kbps.*|en direct|écouter.*|escuchar.*|reproducir|the code has been copied.*|"
            + @"(?:the )?url has been copied.*|pop-?out player|.*\bplayer\b.*)")),
        (Reasons.SizePicker, Whole(@"(?:xxs|xs|sm|md|lg|xl|xxl|s|m|l|a[-+−]*|a ?a ?a|[-+]|(?:text|font) size.*|small|medium|large|"
            + @"taille du texte|tamaño .*)")),
        (Reasons.Consent, Whole(@"(?:accept(?: all)?(?: cookies)?|reject(?: all)?(?: cookies)?|decline|got it|i agree|ok|"
            + @"(?:manage|cookie|privacy) (?:preferences|settings|choices|policy|options)|necessary only|tout (?:accepter|refuser)|"
            + @"accepter|refuser|aceptar(?: todo)?|rechazar(?: todo)?|.*\bcookies?\b.*)")),
        (Reasons.Share, Whole(@"(?:share(?: this.*| on .*| via .*)?|tweet|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|e-?mail|"
            + @"bluesky|mastodon|pinterest|copy link|print(?: this.*)?|follow(?: us.*)?|partager.*|imprimer|compartir.*|imprimir|"
            + @"copier le lien|copiar enlace|\d+ shares?)")),
        (Reasons.SignUp, Whole(@"(?:subscribe.*|sign (?:up|in|out).*|log ?(?:in|out).*|register|join (?:us|now)|newsletters?|donate.*|"
            + @"continue reading|discover more .*|create (?:a |an )?(?:free )?account.*|my account|abonnez.*|s'abonner|s’abonner|"
            + @"inscri.*|se connecter|suscr[ií]b.*|reg[ií]str.*|iniciar sesión|enter your e-?mail.*|your e-?mail.*)")),
        (Reasons.Navigation, Whole(@"(?:skip to .*|home|menu|search.*|close|back(?: to .*)?|top|next(?: .*)?|previous(?: .*)?|"
            + @"accessibility links|main (?:container|content|navigation|menu)|breaking news|latest(?: news)?|most (?:read|popular|viewed)"
            + @"|trending.*|sections?|topics?|about(?: us)?|contact(?: us)?|help|site ?map|terms.*|privacy.*|accueil|inicio|buscar|"
            + @"rechercher|read (?:more|next).*|see (?:all|more).*|view (?:all|more).*|show more|load more|more|learn more|"
            + @"page \w+(?: of \w+)?|français|english|español|advertisement|publicité|publicidad|sponsored.*|tags?:.*|filed under.*)")),
    ];

    /// <summary>Phrases that give away a sentence which is about the page, not in its text.</summary>
    private static readonly ImmutableArray<(string Reason, Regex Pattern)> Phrases =
    [
        (Reasons.Consent, Inside(@"\bcookies?\b.*\b(?:use|uses|accept|consent|policy|prefer\w+|settings|improve|agree)\b|"
            + @"\b(?:we|site|website|use|uses|accept|by)\b.*\bcookies?\b|\b(?:témoins|cookies?) .*\b(?:accept|utilis|naviga)|"
            + @"\b(?:utiliza|utilise|utilisons|utilizamos|usamos)\w* .*\bcookies\b|\byour privacy\b|\bprivacy (?:policy|notice)\b|"
            + @"\bconsent to (?:the|our)\b|\bpersonali[sz]ed ads\b")),
        (Reasons.SignUp, Inside(@"\bsubscri(?:be|ption|ber|bers)\b.*\b(?:now|today|email|e-mail|inbox|newsletter|access|read\w*|from|to|our|"
            + @"support)\b.*|\bsign(?:ing)? up\b.*\b(?:for|to)\b|\bnewsletters?\b|\byour (?:inbox|in-box)\b|\bfull (?:archive|access)\b|"
            + @"\balready (?:a|have)\b.*\b(?:subscriber|member|account)\b|\bfree (?:articles?|trial|account)\b|\blog in\b|"
            + @"\bunlimited access\b|\bsupport (?:our|independent|quality) (?:journalism|work|reporting|newsroom)\b|"
            + @"\b(?:make|consider) a donation\b|\bunsubscribe\b|\bdownload (?:our|the) (?:free )?(?:\w+ )?app\b|"
            + @"\bcreate (?:a|an|your) (?:free )?account\b|\babonnez-vous\b|\binscrivez-vous\b|\binfolettre\b|\bsuscr[ií]b(?:ete|ase|irse)\b|"
            + @"\bbolet[ií]n\b.*\bcorreo\b|\bto (?:continue|keep) reading\b|\bpaywall\b")),
        (Reasons.Share, Inside(@"\bshare (?:this|on|via)\b|\bfollow (?:us|me|him|her|them|@)\b|\blike us on\b|\bfind us on\b|"
            + @"\bon (?:facebook|twitter|instagram|whatsapp|telegram|linkedin|tiktok) and\b|\bpartage[rz] (?:cet|sur)\b|"
            + @"\bcompart(?:e|ir) (?:esta|este|en)\b|\bs[ií]guenos\b|\bsuivez-nous\b|\bjoin (?:our|the) (?:channel|conversation|discussion)\b")),
        (Reasons.Comments, Inside(@"\b(?:leave|post|add|write) a (?:comment|reply)\b|\bemail address will not\b|\brequired fields\b|"
            + @"\bcomments? (?:are|is) (?:closed|moderated|open|disabled|off)\b|\b(?:must|need to) be (?:logged|signed) in\b|\bbe the first to\b|"
            + @"\bsave my name\b|\bcomment(?:ing)? (?:policy|guidelines|rules|form)\b|\bnotify me of\b|\bmoderat(?:ed|ion|ors?)\b.*\bcomments?\b|"
            + @"\bcomments?\b.*\bmoderat(?:ed|ion|ors?)\b|\bthis site uses akismet\b|\blaisse[rz] un commentaire\b|\bdeja[r]? un comentario\b|"
            + @"\bdirección de correo\b.*\bpublicad|\badresse (?:e-mail|courriel|de messagerie)\b.*\bpubliée\b|\breport (?:this )?(?:comment|abuse)\b")),
        (Reasons.Footer, Inside(@"\ball rights reserved\b|\btous droits réservés\b|\btodos los derechos\b|©|\(c\) ?\d{4}|\bcopyright\b.*\d{4}|"
            + @"\bterms (?:of|and) (?:use|service|conditions)\b|\bpowered by\b|\bmay not be (?:reproduced|republished|redistributed|rewritten)\b|"
            + @"\bdo(?:es)? not necessarily (?:reflect|represent)\b|\bexternal (?:sites|links|websites)\b|\benable javascript\b|"
            + @"\bjavascript\b.*\b(?:enabled?|disabled|browser)\b|\bbrowser\b.*\b(?:support|update|upgrade|enable)\w*\b|"
            + @"\breport (?:an? )?(?:error|typo|correction|problem)\b|\b(?:spotted|see|found|noticed) an? (?:error|mistake|typo)\b|"
            + @"\bcontact (?:us|the newsroom)\b|\bsend (?:us )?(?:a )?(?:tips?|feedback)\b|\bgot a (?:news )?tip\b|\bthis (?:article|story|page|post|"
            + @"report) (?:was|is|has been|may|first|originally)\b.*\b(?:originally|first|published|republished|translated|syndicated|"
            + @"updated|automatically|helpful|useful|generated)\b|\bwas this (?:page|article|helpful)\b|^did you (?:like|find|enjoy)\b|\bthank(?:s| you) for (?:reading|visiting|"
            + @"your (?:feedback|interest))\b|\bclick here\b|\bcliquez ici\b|\bhaga clic\b|\bsubject to change without\b|\bpress reader\b|\bpressreader\b|"
            + @"\bdate modified\b|\badvertis(?:ement|ing|ers?)\b.*\b(?:below|continues?|scroll|learn|support)\b")),
        (Reasons.Related, Inside(@"^(?:read (?:also|more|next)|also read|related|see also|more on|watch|listen|lire aussi|à lire|lea también|"
            + @"lee también|ver también|voir aussi|in case you missed it|recommended|you may also like|don['’]t miss)\s*[:|–—>»]|"
            + @"^(?:lire aussi|lea también|lee también|you (?:may|might) also like|recommended for you|more from)\b")),
        (Reasons.PhotoCredit, Inside(@"^\W*(?:photo(?:graph)?s?|image|picture|pictured|file photo|video|illustration|graphic|crédit(?:s)?(?: photo)?|"
            + @"credits?|foto(?:grafía)?|imagen|source photo)(?: credit| courtesy| by|graphs? by)?\s*[:/|©]|"
            + @"\((?:photo|image|picture|file|ap photo|foto|crédit)\b[^)]*\)\W*$|\b(?:getty images|afp/|/afp|ap photo|/reuters|reuters/|/epa|"
            + @"epa-efe|shutterstock|istock|via ap\b|/the canadian press|the canadian press/)|^\W*(?:photo|image|picture) (?:by|courtesy)\b|"
            + @"\bfile (?:photo|picture|image)\b")),
    ];

    /// <summary>Headings that open a part of the page which is not its text.</summary>
    private static readonly ImmutableArray<(string Reason, Regex Pattern)> Openings =
    [
        (Reasons.Comments, Whole(@"(?:\d+ )?(?:comments?|reader comments|responses?|replies|commentaires?|comentarios?|"
            + @"join the (?:conversation|discussion)|leave a (?:reply|comment)|post a comment|add a comment|write a comment|"
            + @"(?:laisser|écrire) un commentaire|deja un comentario)(?: ?\(?\d+\)?)?(?: on .*)?:?")),
        (Reasons.Related, Whole(@"(?:related(?: .*)?|more (?:on|from|in|news|stories).*|recommended(?: .*)?|you (?:may|might) (?:also )?(?:like|be "
            + @"interested.*)|read (?:also|next|more)|see also|also read|most (?:read|popular|viewed|shared)(?: .*)?|trending(?: .*)?|latest(?: .*)?|"
            + @"(?:editor['’]s|our|editors['’]) (?:picks?|choice)|top stories|popular(?: .*)?|up next|don['’]t miss|elsewhere|in other news|"
            + @"other (?:news|stories|articles)|recent(?: .*)|keep reading|what to read next|further reading|à lire aussi|lire aussi|sur le même sujet|"
            + @"lea también|lee también|te puede interesar|noticias relacionadas|artículos relacionados|articles (?:connexes|liés))\W*")),
        (Reasons.Author, Whole(@"(?:about (?:the )?(?:authors?|writers?|reporters?|contributors?)|(?:the )?authors?|contributors?|meet the author|"
            + @"written by|press room|à propos de l['’]auteur|sobre (?:el autor|la autora))(?: .*)?:?")),
        (Reasons.Contents, Whole(@"(?:(?:table of )?contents?|on this page|in this (?:article|story|page|section|report|document)|jump to(?: .*)?|"
            + @"page contents|what['’]s inside|sommaire|table des matières|sur cette page|dans cet article|índice|contenido|en esta página)\W*")),
        (Reasons.SignUp, Whole(@"(?:newsletters?|sign up.*|subscribe.*|stay (?:informed|connected|up to date).*|get (?:the|our) .*(?:newsletter|inbox).*|"
            + @"discover more .*|support .*journalism.*|join .*newsletter.*)")),
        (Reasons.Consent, Whole(@"(?:(?:we value )?your privacy|cookies?.*|this (?:site|website) uses cookies.*|privacy (?:settings|preferences).*|"
            + @"nous respectons votre vie privée|su privacidad)\W*")),
        (Reasons.Share, Whole(@"(?:share(?: this.*)?|follow us.*|partager.*|compartir.*|spread the word)\W*")),
    ];

    private static readonly Regex Biography = Inside(
        @"\byears of experience\b|\b(?:is|was) (?:a|an|the|our)\b[^.]*\b(?:reporter|journalist|editor|correspondent|columnist|writer|author|"
        + @"photographer|fellow|contributor|producer|blogger|intern|freelancer?|analyst at|professor (?:of|at))\b|\b(?:writes|reports|has written|"
        + @"has reported|blogs) (?:about|on|for|from|extensively)\b|\b(?:covers|covered|covering)\b.*\b(?:for|beat|since|politics|news|affairs)\b|"
        + @"\bcan be reached (?:at|on|by)\b|\breach (?:him|her|them) at\b|\bbased in\b.*\b(?:reporter|journalist|writer|editor)\b|"
        + @"\bfollow (?:him|her|them)\b|\bspeciali[sz](?:es|ed|ing) in\b|\best (?:journaliste|correspondant|chroniqueu)|\bes (?:periodista|corresponsal|"
        + @"reportero|reportera)\b|\bholds an? (?:degree|master|bachelor|ph)|\bgraduated? (?:of|from)\b|\blives in\b.*\bwith (?:his|her|their)\b");

    /// <summary>Why a block of a few words is furniture; null if it is not known to be.</summary>
    public static string? ReasonOfLabel(string text) => Match(Labels, text) ?? Match(Openings, text);

    /// <summary>Why a sentence, or several, is about the page rather than in it; null if it is not known to be.</summary>
    public static string? ReasonOfSentence(string text) => Match(Phrases, text);

    /// <summary>What the part of the page is that a heading opens; null if it opens a part of the text.</summary>
    public static string? ReasonOfPart(string text) => Match(Openings, text);

    /// <summary>Whether the text speaks of somebody's work as notes on authors do.</summary>
    public static bool SoundsLikeBiography(string text) => Biography.IsMatch(text);

    private static string? Match(ImmutableArray<(string Reason, Regex Pattern)> table, string text)
    {
        foreach ((string reason, Regex pattern) in table)
        {
            if (pattern.IsMatch(text))
            {
                return reason;
            }
        }

        return null;
    }

    private static Regex Whole(string pattern) => Inside(@"^[\s\W]*" + pattern + @"[\s\W]*$");

    private static Regex Inside(string pattern) => new(
        pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>The reasons for leaving a block out that vocabulary gives.</summary>
    internal static class Reasons
    {
        public const string Player = "player control";
        public const string SizePicker = "size picker";
        public const string Consent = "cookie or privacy notice";
        public const string Share = "share bar";
        public const string SignUp = "sign-up prompt";
        public const string Navigation = "navigation";
        public const string Comments = "comments or comment form";
        public const string Footer = "footer or note on the page";
        public const string Related = "related articles or headlines";
        public const string PhotoCredit = "photo credit";
        public const string Author = "note on the author";
        public const string Contents = "table of contents";
    }
}
