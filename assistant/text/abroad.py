"""How mails begin, end and quote in Spanish, French and German: the insides of patterns."""

from __future__ import annotations

_HELLOS = (
    r"(?:sehr geehrte|sehr verehrte|werte|liebe|chère|chere|cher)[rs]?",
    r"guten (?:tag|morgen|abend)|hallo|moin|servus|gr(?:ü|ue)(?:ß|ss) gott",
    r"(?:estimad|apreciad|querid)[oa]s?(?:/[oa]s?|\([oa]s?\))?|hola|muy (?:señor|señora)(?:es)?",
    r"buen(?:os d[ií]as|as (?:tardes|noches)|a tarde| d[ií]a)",
    r"bonjour|bonsoir|chers|chères|madame|monsieur|mesdames|messieurs",
)
_BODY_BEGINS = (
    r"wir|ich|es|vielen|danke|leider|ihre?|das|nous|je|votre|merci|c'est|lamentamos|sentimos|le|les|su"
    r"|gracias|hemos|he"
)
_TITLED = r"(?:sra?|srta|dra?|prof|mme|m)\.|[\w'&/()-]{1,30}"
GREETING = (
    rf"\s*(?:{'|'.join(_HELLOS)})(?![\w'])(?:[ ,]{{1,2}}(?!(?:{_BODY_BEGINS})\b)(?:{_TITLED})){{0,6}}? ?"
    r"(?:[,!:.](?=\s)|\n|$)"
)
_REGARDS = (
    r"(?:mit )?(?:(?:sehr |ganz )?(?:freundlich|viel|best|herzlich|lieb|sch(?:ö|oe)n|sonnig|nett)e[nrs]? )"
    r"{1,2}(?:gr(?:ü|ue)(?:ß|ss)en?|gru(?:ß|ss))|mfg|lg|vg|hochachtungsvoll"
    r"|(?:reciba |le env[ií]o |te mando |(?:le|les) saluda )?(?:un |muchos |mis )?(?:muy )?"
    r"(?:cordial(?:es)? |afectuoso |atento |fuerte )?(?:saludos?|abrazo)"
    r"(?: (?:muy )?(?:cordial(?:es)?|afectuosos?))?"
    r"|(?:(?:le|les) saluda |se despide )?(?:muy )?(?:atentamente|cordialmente)|(?:muchas )?gracias"
    r"|(?:bien |très |tres )?cordialement|bien (?:à|a) vous|sincèrement|(?:à|a) bient(?:ô|o)t|bonne journée"
    r"|(?:avec )?(?:mes |nos )?(?:bien )?(?:sincères |meilleures |cordiales )?salutations"
    r"(?: distinguées| les meilleures| cordiales)?|amicalement|respectueusement"
)
CLOSING = rf"(?:{_REGARDS})"
SENT_FROM = "aus|desde|de|del|ihr|ihre"
QUOTED = (
    r"(?:am|el|le) \S.{5,120}(?:schrieb|escribi[oó]|a [eé]crit)\b.{0,60}:"
    r"|-{2,} ?(?:urspr(?:ü|ue)ngliche nachricht|mensaje original|message d'origine).*"
    r"|(?:von|de) ?: .{1,200}\n(?:gesendet|datum|an|enviado|fecha|para|envoy[eé]|date|[àa]) ?: .*"
)
