using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StaticNA;

/// <summary>
/// The words by which the furniture of web pages is known, in English, French and Spanish. Short phrases that any page
/// may have, no sentence of a page. Of each list the English lines come first, then French, then Spanish.
/// </summary>
internal static class ChromeVocabulary
{
    /// <summary>Whole blocks of a few words: buttons, links and labels.</summary>
    private static readonly ImmutableArray<(string Reason, Regex Pattern)> Labels =
    [
        (Reasons.Player, Whole(
            @"please wait|direct link|embed|no media .*|\W*live\W*|auto(?:play)?|mute|unmute",
            @"play(?: (?:audio|video))?|pause",
            @"settings|full ?screen|captions?|quality|speed|download(?: audio| video)?|listen(?: now)?",
            @"watch(?: now)?",
            @"listen to this .*|\d+ ?kbps.*|the code has been copied.*|(?:the )?url has been copied.*",
            @"\d(?:[.,]\d+)? ?x",
            @"pop-?out player|.*\bplayer\b.*|\d+ ?(?:min|sec)\w* (?:listen|watch)",
            @"en direct|écouter.*|lecture(?: \dx.*)?|lire l['’]article à voix haute|regarder",
            @"escuchar.*|reproducir.*|en vivo|ver (?:el )?vídeo")),
        (Reasons.SizePicker, Whole(
            @"xxs|xs|sm|md|lg|xl|xxl|s|m|l|a[-+−]*|a ?a ?a|[-+]|(?:text|font) size.*|small|medium|large",
            @"taille du texte|tamaño .*")),
        (Reasons.Consent, Whole(
            @"accept(?: all)?(?: cookies)?|reject(?: all)?(?: cookies)?|decline|got it|i agree|ok|necessary only",
            @".*\bcookies?\b.*",
            @"(?:manage|cookie|privacy) (?:preferences|settings|choices|policy|options)",
            @"tout (?:accepter|refuser)|accepter(?: et .*)?|refuser|continuer sans accepter|gérer (?:mes|les) .*",
            @"paramétrer.*",
            @"aceptar(?: todo| todas)?|rechazar(?: todo| todas)?|configurar")),
        (Reasons.Share, Whole(
            @"share(?: this.*| on .*| via .*)?|tweet|facebook|twitter|x|linkedin|whatsapp|telegram|reddit",
            @"e-?mail|instagram|tiktok",
            @"bluesky|mastodon|pinterest|youtube|threads|copy link|print(?: this.*)?|follow(?: us.*)?",
            @"\d+ (?:shares?|likes?)",
            @"(?:link )?copied|save(?: for later)?|bookmark|like|reply|recommend|gift this article",
            @"(?:send|mail) (?:by|to) .*",
            @"partager.*|imprimer|copier le lien|lien copié|enregistrer|envoyer.*|offrir .*|ajouter .* favoris",
            @"lire plus tard",
            @"compartir.*|comparte .*|imprimir|copiar (?:el )?enlace|enlace copiado|guardar.*|enviar.*|me gusta")),
        (Reasons.SignUp, Whole(
            @"subscribe.*|sign (?:up|in|out|me up).*|log ?(?:in|out).*|register|join (?:us|now)|newsletters?",
            @"donate.*|my account",
            @"continue reading|discover more .*|create (?:a |an )?(?:free )?account.*",
            @"(?:enter|type) your e-?mail.*|your e-?mail.*",
            @"e-?mail address|become a (?:member|subscriber).*|support us|ready for more|already (?:a|have) .*",
            @"abonnez.*|s['’]abonner.*|inscri.*|s['’]inscrire.*|se connecter|connexion|mon compte",
            @"votre (?:e-?mail|courriel|adresse).*",
            @"déjà abonné.*|faire un don|je m['’](?:abonne|inscris).*|soutenez-nous",
            @"suscr[ií]b.*|reg[ií]str.*|iniciar sesión|mi cuenta|tu (?:correo|e-?mail).*|su correo.*|apóyanos",
            @"hazte (?:socio|socia).*")),
        (Reasons.Navigation, Whole(
            @"skip to .*|jump to .*|home|menu|search.*|close|back(?: to .*)?|top|next(?: .*)?|previous(?: .*)?",
            @"help|site ?map",
            @"accessibility links|main (?:container|content|navigation|menu)|breaking news|latest(?: news)?",
            @"trending.*|loading",
            @"most (?:read|popular|viewed)|sections?|topics?|about(?: us)?|contact(?: us)?|terms.*|privacy.*",
            @"tags?:.*|filed under.*",
            @"read (?:more|next).*|(?:see|view|show|load|explore) (?:all|more).*|more|learn more",
            @"page \w+(?: of \w+)?|you are here.*",
            @"advertisement.*|advertiser content|sponsored.*|paid (?:content|post).*",
            @"(?:story|article) continues below.*",
            @"accueil|rechercher|français|publicité|la suite après cette publicité|plan du site|mentions légales",
            @"aller au contenu",
            @"(?:en )?(?:lire|voir|savoir) (?:plus|la suite|tout).*|mots[- ]clés.*|étiquettes.*|vous êtes ici.*",
            @"retour .*|nous contacter",
            @"inicio|buscar|english|español|publicidad|ir al contenido|saltar al .*|mapa del sitio|aviso legal",
            @"contacto|etiquetas.*",
            @"(?:leer|ver|saber) (?:más|todo).*|más información|temas.*|archivado en.*|volver.*|está usted en.*",
            @"usted está aquí.*")),
    ];

    /// <summary>Phrases that give away a sentence which is about the page, not in its text.</summary>
    private static readonly ImmutableArray<(string Reason, Regex Pattern)> Phrases =
    [
        (Reasons.Consent, Inside(
            @"\bcookies?\b.*\b(?:use|uses|accept|consent|policy|prefer\w+|settings|improve|agree)\b|\byour privacy\b",
            @"\b(?:we|site|website|use|uses|accept|by)\b.*\bcookies?\b|\bprivacy (?:policy|notice)\b",
            @"\bpersonali[sz]ed ads\b",
            @"\bconsent to (?:the|our)\b|\bnous et nos partenaires\b|\bvotre vie privée\b",
            @"\b(?:témoins|cookies?) .*\b(?:accept|utilis|naviga)|\bpolitique de confidentialité\b",
            @"\b(?:utiliza|utilise|utilisons|utilizamos|usamos)\w* .*\bcookies\b|\bpolítica de privacidad\b")),
        (Reasons.Player, Inside(
            @"\bthis (?:audio|recording|article|story) (?:is|was) (?:auto-?generated|generated|read|"
                + @"narrated) (?:by|with|using)\b",
            @"\b(?:synthetic|automated|computer|ai[- ]generated) voices?\b|\bvoix (?:de synthèse|synthétique)\b",
            @"\bvoz sintética\b")),
        (Reasons.SignUp, Inside(
            @"\bsubscri(?:be|ption|ber|bers)\b.*\b(?:now|today|email|e-mail|inbox|newsletter|access|read\w*|from|"
                + @"to|our|support)\b",
            @"\bsign(?:ing)? up\b.*\b(?:for|to)\b|\bnewsletters?\b|\byour (?:inbox|in-box)\b",
            @"\bfull (?:archive|access)\b|\blog in\b",
            @"\balready (?:a|have)\b.*\b(?:subscriber|member|account)\b|\bfree (?:articles?|trial|account)\b",
            @"\bunlimited access\b",
            @"\bsupport (?:our|my|independent|quality) (?:journalism|work|reporting|newsroom)\b|\bunsubscribe\b",
            @"\bpaywall\b",
            @"\b(?:make|consider) a donation\b|\bplease consider\b|\bconsider (?:becoming a|subscribing)\b",
            @"\b(?:reader|listener|member)[- ](?:supported|funded)\b|\b(?:readers|supporters) like you\b",
            @"\bbecome a (?:paid|member)\b",
            @"\bdownload (?:our|the) (?:free )?(?:\w+ )?app\b|\bcreate (?:a|an|your) (?:free )?account\b",
            @"\bto (?:continue|keep) reading\b",
            @"\b(?:only )?(?:for|to) (?:our )?subscribers\b|\bstop receiving\b",
            @"\breceiving this (?:e-?mail|edition|message)\b",
            @"\bwe (?:will|do|['’]ll) (?:never|not) (?:share|sell|spam)\b|\b(?:to|in) your mailbox\b",
            @"\brecevez\b.*\b(?:lettre|newsletter|infolettre)\b",
            @"\brecib[ae]\b.*\bbolet[ií]n\b|\bvous (?:désinscrire|désabonner)\b|\bdarse de baja\b",
            @"\babonnez-vous\b|\binscrivez-vous\b|\binfolettre\b|\blettre d['’]information\b",
            @"\bvotre (?:boîte|adresse) (?:mail|courriel|e-mail)\b",
            @"\bréservée?s? (?:aux|à nos) (?:abonné|membre|lecteur)\w*\b|\bdéjà abonné\w*\b",
            @"\bil vous reste\b.*\bà lire\b",
            @"\bsoutenez (?:notre|nos|une presse|le journalisme)\b|\bfaites un don\b|\baccès illimité\b",
            @"\bconnectez-vous\b",
            @"\bsuscr[ií]b(?:ete|ase|irse)\b|\bbolet[ií]n\b.*\bcorreo\b|\ben (?:tu|su) correo\b",
            @"\breg[ií]str(?:ate|ese)\b",
            @"\b(?:solo|exclusiv\w+) para (?:suscriptores|socios)\b|\bpara (?:seguir|continuar) leyendo\b",
            @"\bapoy[ae] (?:nuestro|el) (?:periodismo|trabajo)\b",
            @"\binici[ae] sesión\b|\bhaz(?:te)? (?:socio|una donación)\b|\blectores como (?:tú|usted)\b")),
        (Reasons.Share, Inside(
            @"\bshare (?:this|on|via)\b|\bfollow (?:us|me|him|her|them|@)\b|\blike us on\b|\bfind us on\b",
            @"\bfeel free to share\b",
            @"\bon (?:facebook|twitter|instagram|whatsapp|telegram|linkedin|tiktok) and\b",
            @"\b(?:link|url|address) (?:was |has been )?copied\b",
            @"\bjoin (?:our|the) (?:channel|conversation|discussion)\b",
            @"\bpartage[rz] (?:cet|sur)\b|\bsuivez-nous\b",
            @"\bsuivez .* sur (?:facebook|twitter|x|instagram|whatsapp|google)\b",
            @"\bcompart(?:e|ir) (?:esta|este|en)\b|\bs[ií]guenos\b",
            @"\bsig[ae] .* en (?:facebook|twitter|x|instagram|whatsapp|google)\b")),
        (Reasons.Comments, Inside(
            @"\b(?:leave|post|add|write) a (?:comment|reply)\b|\bemail address will not\b|\brequired fields\b",
            @"\bbe the first to\b",
            @"\bcomments? (?:are|is) (?:closed|moderated|open|disabled|off)\b",
            @"\b(?:must|need to) be (?:logged|signed) in\b",
            @"\bsave my name\b|\bcomment(?:ing)? (?:policy|guidelines|rules|form)\b|\bnotify me of\b",
            @"\bthis site uses akismet\b",
            @"\bmoderat(?:ed|ion|ors?)\b.*\bcomments?\b|\bcomments?\b.*\bmoderat(?:ed|ion|ors?)\b",
            @"\breport (?:this )?(?:comment|abuse)\b",
            @"\blaisse[rz] un commentaire\b|\badresse (?:e-mail|courriel|de messagerie)\b.*\bpubliée\b",
            @"\bcommentaires (?:sont|seront) (?:fermé|modéré|désactivé)s\b",
            @"\bréagi(?:r|ssez) à cet\b|\bl['’]espace (?:des )?(?:contributions|commentaires)\b",
            @"\bmodér(?:és|ation|ateurs?)\b.*\bcommentaires?\b|\bcommentaires?\b.*\bmodér(?:és?|ation|ateurs?)\b",
            @"\bdeja[r]? un comentario\b|\bdirección de correo\b.*\bpublicad",
            @"\bcomentarios (?:están|serán) (?:cerrad|moderad|desactivad)os\b",
            @"\bnormas de (?:la comunidad|participación)\b")),
        (Reasons.Correction, Inside(
            @"^correction\b",
            @"\b(?:previous|earlier) version of (?:this|the) (?:article|story|report|post|page|headline|caption|"
                + @"text)\b",
            @"\bthis (?:article|story|report|post|page) (?:was|has been) (?:amended|corrected|updated|edited|"
                + @"modified|revised)\b",
            @"\bversion (?:antérieure|précédente) de (?:cet|ce)\b",
            @"\bcet article a été (?:modifié|corrigé|mis à jour)\b|^rectificatif\b",
            @"\bversión anterior de est[ea]\b",
            @"\best[ea] (?:artículo|nota|noticia) (?:fue|ha sido) (?:corregid|actualizad|modificad)\w+\b")),
        (Reasons.Footer, Inside(
            @"\ball rights reserved\b|\btous droits réservés\b|\btodos los derechos\b|©|\(c\) ?\d{4}",
            @"\bcopyright\b.*\d{4}",
            @"\bterms (?:of|and) (?:use|service|conditions)\b|\bpowered by\b",
            @"\bdo(?:es)? not necessarily (?:reflect|represent)\b",
            @"\bmay (?:not )?be (?:freely )?(?:reproduced|republished|redistributed|rewritten)\b",
            @"\breproduc\w+\b.*\bpermission\b",
            @"\bexternal (?:sites|links|websites)\b|\benable javascript\b",
            @"\bjavascript\b.*\b(?:enabled?|disabled|browser)\b",
            @"\bbrowser\b.*\b(?:support|update|upgrade|enable)\w*\b",
            @"\breport (?:an? )?(?:error|typo|correction|problem|mistakes?)\b",
            @"\b(?:spotted|see|found|noticed) an? (?:error|mistake|typo)\b|\bcontact (?:us|the newsroom)\b",
            @"\blet us know what you think\b",
            @"\bsend (?:us )?(?:a )?(?:tips?|feedback)\b|\bgot a (?:news )?tip\b",
            @"\bwas this (?:page|article|helpful)\b",
            @"\bthis (?:article|story|page|post|report) (?:was|is|has been|may|first|"
                + @"originally)\b.*\b(?:originally|first)\b",
            @"\bthis (?:article|story|page|post|report) (?:was|is|has been|may)\b.*\b(?:published|republished|"
                + @"translated)\b",
            @"\bthis (?:article|story|page|post|report) (?:was|is|has been|may)\b.*\b(?:syndicated|automatically|"
                + @"helpful|useful|generated)\b",
            @"^did you (?:like|find|enjoy)\b",
            @"\bthank(?:s| you) for (?:reading|visiting|your (?:feedback|interest))\b|\bclick (?:here|on)\b",
            @"^copyright\b|\bletters\b.*\bedited for\b",
            @"\b(?:views|opinions)(?: and \w+)? expressed (?:here|herein|above|are|in this)\b",
            @"\binstitutional positions\b",
            @"\bsubject to change without\b|\bpress ?reader\b|\bdate modified\b",
            @"^notes? (?:to|for) (?:the )?editors?\b",
            @"\badvertis(?:ement|ing|ers?)\b.*\b(?:below|continues?|scroll|learn|support)\b",
            @"\bfor (?:more|further) information,? (?:please )?(?:contact|visit|call)\b",
            @"^(?:for )?media (?:enquiries|inquiries|contacts?)\b|\bvisit our (?:web ?site|web ?page)\b",
            @"\blicen[sc]ed (?:under a|for republication)\b",
            @"\bcliquez (?:ici|sur)\b|\bles opinions exprimées (?:ici|dans ce|sont)\b",
            @"\bpour (?:plus d['’]informations?|en savoir plus),? (?:contact|veuillez|visit|consult)\w*\b",
            @"^contacts? presse\b",
            @"\breproduction (?:totale|partielle|interdite)\b|\bsignale[rz] une (?:erreur|faute|coquille)\b",
            @"\bvous avez (?:repéré|vu|trouvé) une\b",
            @"\bcet article a été (?:publié|traduit|initialement|généré)\b|\bn['’]engagent que\b",
            @"\bpeuvent être reproduits?\b",
            @"\blas opiniones (?:expresadas|vertidas)\b|\bhaga clic\b|\bhaz clic\b",
            @"\b(?:prohibida|queda prohibida) (?:su |la )?reproducción\b|\bpueden? (?:ser )?reproduci\w+\b",
            @"\bpara (?:más|mayor) información,? (?:contact|visit|consult|comun)\w*\b",
            @"\b(?:has|ha) (?:encontrado|visto|detectado) un error\b",
            @"\best[ea] (?:artículo|nota|noticia) (?:fue|ha sido) (?:publicad|traducid|originalmente|"
                + @"generad)\w+\b|^contactos? de prensa\b")),
        (Reasons.Related, Inside(
            @"^(?:read (?:also|more|next)|also read|related|see also|more on|watch|listen|also in [^:]*)\s*[:|"
                + @"–—>»]|^more from\b",
            @"^(?:in case you missed it|recommended|don['’]t miss|(?:you )?(?:may|might) also like)\s*[:|–—>»]",
            @"^(?:you (?:may|might) also like|recommended for you)\b",
            @"^(?:lire aussi|à lire(?: aussi)?|à voir(?: aussi)?|voir aussi|à écouter|(?:notre )?dossier|"
                + @"sur le même sujet)\s*[:|–—>»]|^lire aussi\b",
            @"^(?:lea|lee|vea|ver|mira|escucha) (?:también|además|más)\s*[:|–—>»]|^le[ea] también\b",
            @"^(?:te|le) puede interesar\b")),
        (Reasons.PhotoCredit, Inside(
            @"^\W*(?:photo(?:graph)?s?|image|picture|pictured|file photo|video|illustration|graphic)(?: credit|"
                + @" courtesy| by)?\s*[:/|©]",
            @"^\W*(?:credits?|source photo|crédits?(?: photo)?|foto(?:grafía)?|imagen|cortesía)\s*[:/|©]",
            @"\((?:photo|image|picture|file|ap photo|foto|crédit)\b[^)]*\)\W*$|\bfile (?:photo|picture|image)\b",
            @"\bphoto d['’]archives?\b",
            @"\b(?:getty images|afp/|/afp|ap photo|/reuters|reuters/|/epa|epa-efe|shutterstock|istock|via ap\b|"
                + @"/the canadian press)",
            @"\bthe canadian press/|^\W*(?:photo|image|picture) (?:by|courtesy)\b",
            @"\b(?:photo|picture|image)s? (?:by|courtesy(?: of)?) \w+ \w+\W*$",
            @"\bfoto de archivo\b")),
        (Reasons.Credit, Inside(
            @"\bcontributed to this (?:report|story|article|piece|post)\b",
            @"^(?:additional |with )?reporting (?:by|from)\b|\bediting by\b",
            @"^(?:\w+ )?(?:edited|translated|written|compiled|produced) by\b.{0,60}$",
            @"\bont? contribué à (?:cet|ce)\b|^(?:avec|source) (?:l['’])?(?:afp|reuters|ap|agences?)\b",
            @"^(?:édité|traduit|texte) (?:par|de)\b.{0,60}$",
            @"\bcontribuy(?:ó|eron) (?:a|con) est[ea]\b|^con información de\b",
            @"^(?:editado|traducido|redactado) por\b.{0,60}$")),
    ];

    /// <summary>Headings that open a part of the page which is not its text.</summary>
    private static readonly ImmutableArray<(string Reason, Regex Pattern)> Openings =
    [
        (Reasons.Comments, Whole(
            @"(?:\d+ )?(?:comments?|reader comments|responses?|replies|thoughts on .*)(?: ?\(?\d+\)?)?(?: closed|"
                + @" on .*)?:?",
            @"(?:join the|discussion about|leave a|post a|add a|write a) (?:conversation|discussion|reply|comment|"
                + @"this post)",
            @"(?:\d+ )?commentaires?(?: ?\(?\d+\)?)?:?|(?:laisser|écrire|ajouter) un commentaire|réagir",
            @"vos (?:réactions|commentaires)",
            @"(?:contributions?|réactions?|reactions?|opiniones|respuestas) ?\(\d+\)",
            @"(?:\d+ )?comentarios?(?: ?\(?\d+\)?)?:?|deja (?:un|tu) comentario|escrib[ae] un comentario")),
        (Reasons.Related, Whole(
            @"related(?: .*)?|more (?:on|from|in|news|stories).*|recommended(?: .*)?",
            @"you (?:may|might) (?:also )?(?:like|be interested.*)",
            @"read (?:also|next|more)|see also|also (?:read|on .*)|most (?:read|popular|viewed|shared)(?: .*)?",
            @"trending(?: .*)?|latest(?: .*)?",
            @"(?:editor['’]s|our|editors['’]) (?:picks?|choice)|top stories|popular(?: .*)?|up next",
            @"don['’]t miss|elsewhere|in other news",
            @"other (?:news|stories|articles)|recent(?: .*)|keep reading|what to read next|further reading",
            @"explore (?:more|further)",
            @"upcoming events|paid content|sponsored(?: .*)?|around the web|from (?:around )?the (?:web|archives?)",
            @"(?:à )?lire aussi|(?:sur|dans) le même (?:sujet|thème)|dans la même (?:rubrique|catégorie)",
            @"articles (?:connexes|liés|similaires)",
            @"(?:(?:les|articles?) )?(?:plus|derniers?|dernières) (?:lus?|consultés|partagés|articles?|actualités|"
                + @"nouvelles|infos)",
            @"à (?:lire|voir|découvrir)(?: (?:aussi|également|sur .*))?|notre sélection",
            @"nos (?:recommandations|dossiers)|(?:toute )?l['’]actualité.*|pour aller plus loin",
            @"(?:lea|lee|vea) (?:también|además|más)|(?:te|le) (?:puede|podría) interesar",
            @"(?:noticias|artículos|notas) (?:relacionad[ao]s|recientes)",
            @"lo (?:más|último) .*|más (?:leídas?|leídos?|vistas?|noticias|sobre|en|de).*",
            @"(?:últimas|otras) (?:noticias|notas)|te recomendamos|recomendad[ao]s")),
        (Reasons.Author, Whole(
            @"(?:about (?:the )?(?:authors?|writers?|reporters?|contributors?)|(?:the )?authors?|contributors?|"
                + @"meet the author)(?: .*)?:?",
            @"(?:written by|press room)(?: .*)?:?",
            @"à propos (?:de l['’]auteure?|des auteur(?:e?s))(?: .*)?:?|l['’]auteure?|les auteure?s",
            @"sobre (?:el autor|la autora|los autores)(?: .*)?:?|acerca del autor.*")),
        (Reasons.Contents, Whole(
            @"(?:table of )?contents?|on this page|in this (?:article|story|page|section|report|document)",
            @"jump to(?: .*)?|page contents",
            @"what['’]s inside|sommaire|table des matières|(?:sur|dans) cette page|dans cet article",
            @"índice|contenido|en esta página|en este artículo")),
        (Reasons.SignUp, Whole(
            @"newsletters?|sign up.+|subscribe .+|stay (?:informed|connected|up to date).*|get (?:the|our) .*",
            @"discover more .*",
            @"support .*journalism.*|join .*newsletter.*|enjoying this .*",
            @"(?:nos |notre )?(?:newsletters?|infolettres?)(?: .*)?|recevez .*|restez (?:informés?|connectés?).*",
            @"boletín(?: .*)?|recib[ae] .*")),
        (Reasons.Consent, Whole(
            @"(?:we value )?your privacy|cookies?.*|this (?:site|website) uses cookies.*",
            @"privacy (?:settings|preferences).*",
            @"nous respectons votre vie privée|votre vie privée.*|su privacidad|tu privacidad",
            @"(?:valoramos|respetamos) (?:tu|su) privacidad",
            @"us(?:a|amos) cookies.*")),
        (Reasons.Share, Whole(
            @"share(?: this.*)?|follow us.*|spread the word|partager.*|suivez-nous.*|compartir.*|comparte.*",
            @"síguenos.*")),
        (Reasons.Footer, Whole(
            @"(?:did you (?:notice|find|see|spot)|have you (?:noticed|found|seen|spotted)|spotted|found|noticed|"
                + @"see) (?:an? )?(?:error|mistake|typo).*",
            @"(?:send us )?(?:your )?feedback|une erreur dans .*",
            @"(?:vous avez )?(?:repéré|vu|trouvé) une (?:erreur|faute|coquille).*",
            @"¿?(?:has|ha) (?:encontrado|visto|detectado) (?:un|algún) error.*")),
        (Reasons.End, Whole(
            @"end|ends|the end|end of (?:text|document|statement|release|article)",
            @"notes? (?:to|for) (?:the )?editors?|media (?:contacts?|inquiries|enquiries|relations)",
            @"press contacts?|contacts|for (?:more|further) information|fin|fin du (?:communiqué|document|texte)",
            @"contacts? (?:presse|médias?)",
            @"renseignements|pour plus d['’]informations?|fin del (?:comunicado|documento|texto)",
            @"contactos?(?: de)? (?:prensa|medios)")),
    ];

    private static readonly Regex Biography = Inside(
        @"\byears of experience\b|\bholds an? (?:degree|master|bachelor|ph)|\bgraduated? (?:of|from)\b",
        @"\bbased in\b.*\b(?:reporter|journalist|writer|editor)\b",
        @"\b(?:is|was) (?:a|an|the|our)\b[^.]*\b(?:reporter|journalist|editor|correspondent|columnist|author)\b",
        @"\b(?:is|was) (?:a|an|the|our)\b[^.]*\b(?:writer|bureau chief|photographer|fellow|contributor|producer)\b",
        @"\b(?:is|was) (?:a|an|the|our)\b[^.]*\b(?:blogger|intern|freelancer?)\b",
        @"\b(?:is|was) (?:a|an|the|our)\b[^.]*\b(?:analyst at|professor (?:of|at))",
        @"\blives in\b.*\bwith (?:his|her|their)\b",
        @"\b(?:writes|reports|has written|has reported|blogs) (?:about|on|for|from|extensively)\b",
        @"\bspeciali[sz](?:es|ed|ing) in\b",
        @"\b(?:covers|covered|covering)\b.*\b(?:for|beat|since|politics|news|affairs)\b",
        @"\bfollow (?:him|her|them)\b",
        @"\bcan be reached (?:at|on|by)\b|\breach (?:him|her|them) at\b",
        @"\best (?:une? )?(?:journaliste|correspondante?|chroniqueu|rédact(?:eur|rice)|grand reporter|auteure? d)",
        @"\bcouvre\b.*\bdepuis\b",
        @"\bes (?:una? )?(?:periodista|corresponsal|reporter[oa]|redactora?|columnista|autora? de)",
        @"\bescribe (?:sobre|para|en)\b|\bha (?:cubierto|escrito) .*\b(?:desde|para)\b",
        @"^(?:(?:senior |staff )?(?:reporter|journalist|editor|correspondent)|journaliste|correspondante?)\b",
        @"^(?:redactora?|periodista|corresponsal)\b|\bha sido (?:corresponsal|redactora?)\b");

    /// <summary>A name, a pronoun or an occupation.</summary>
    private static readonly Regex Somebody = new(
        @"^\W*(?:\p{Lu}\S*\s+(?:(?:de|del|di|du|da|la|le|van|von|al|el)\s+)*\p{Lu}|(?:He|She|They|Il|Elle|Él|Ella)|"
            + @"(?:The|Our|L['’]|El|La)\s*(?:author|writer|auteure?|autora?)|"
            + @"(?:\p{Lu}\w+ )?(?:[Rr]eporter|[Jj]ournalist|[Ee]ditor|[Cc]orrespondent|[Cc]orresponsal|[Jj]ournaliste)|"
            + @"(?:Correspondante?|Redactora?|Periodista))",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>Why a block of a few words is furniture; null if it is not known to be.</summary>
    public static string? ReasonOfLabel(string text) => Match(Labels, text) ?? Match(Openings, text);

    /// <summary>Why a sentence, or several, is about the page rather than in it; null if not known to be.</summary>
    public static string? ReasonOfSentence(string text) => Match(Phrases, text);

    /// <summary>What the part of the page is that a heading opens; null if it opens a part of the text.</summary>
    public static string? ReasonOfPart(string text) => Match(Openings, text);

    /// <summary>Whether the text begins with somebody and speaks of their work as notes on authors do.</summary>
    public static bool SoundsLikeBiography(string text) => Somebody.IsMatch(text) && Biography.IsMatch(text);

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

    private static Regex Whole(params string[] alternatives) =>
        Inside($@"^[\s\W]*(?:{string.Join('|', alternatives)})[\s\W]*$");

    private static Regex Inside(params string[] alternatives) => new(
        string.Join('|', alternatives),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
