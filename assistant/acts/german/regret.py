"""Regret in German: apology, plain ownership, sympathy, and what only looks like one of them.

Of the cues of this family the first that matches certain words keeps them, so what is *not* an apology stands
above what is.
"""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.acts.german.guards import IF, NEGATED
from assistant.model import Act

_SORRY = (
    r"(?:\btut {gap}leid\b|\bentschuldig(?:e|en|ung|ungen)\b|\bverzeih(?:en|ung)\b|\bbedauere?n?\b|\bsorry\b)"
)
_FEELS = (
    r"(?:empfinden|empfunden|empfindest|fühlen|fühlst|gefühlt|unzufrieden|enttäuscht|verärgert|der "
    r"meinung|der ansicht"
    r"|des eindrucks|glauben|meinen|denken|finden|so sehen|missverstanden|falsch verstanden|aufgefasst"
    r"|nicht zufrieden|unglücklich|den eindruck|wahrgenommen|anders erwartet)"
)
_NONE = (
    Cue(
        Act.NON_APOLOGY,
        rf"{_SORRY}(?: {{gap}})?,? (?:falls|wenn|sollten?|sofern)\b",
        detail="if",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        r"(?:^\W*|, )(?:falls|sollten?|sofern|wenn)\b[^.?!;]{3,120}?,? (?:so |dann )?(?:bitten? "
        r"(?:wir|ich) {gap}um "
        r"(?:entschuldigung|verzeihung|nachsicht)|entschuldigen? (?:wir|ich)|bedauern? (?:wir|ich)"
        r"|tut {gap}leid)\b",
        detail="if",
        unless=(Guard(r"\b(?:auch|selbst) $", "it says that it is so"),),
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        rf"{_SORRY}(?: {{gap}})?,? (?:dafür,? )?dass (?:{{you}}) {{run}}{_FEELS}\b",
        detail="feel",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        rf"{_SORRY}(?: {{gap}})?,? dass (?:ihnen|dir|euch) {{run}}(?:nicht|wenig|kaum) (?:gefallen"
        rf"|gefällt|gefiel|zugesagt|"
        r"geschmeckt|zusagt|schmeckte)",
        detail="feel",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        either(
            rf"{_SORRY},? (?:[\w'-]+ ){{0,8}}(?:nicht|kein\w*) (?:[\w'-]+ ){{0,5}}zu können\b",
            rf"{_SORRY},? {{gap}}(?:mitteilen|sagen|absagen|ablehnen|informieren|enttäuschen) zu müssen\b",
            rf"{_SORRY},? (?:aber|jedoch|doch)\b",
            r"\btut {gap}leid,? (?:da |hier |das |dafür |dabei )?(?:können?|kann|geht|gibt|ist"
            r"|dürfen)\b[^.!?]{0,60}?"
            r"\b(?:nicht|nichts|kein\w*)\b",
        ),
        detail="softener",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        r"^\W*(?:entschuldigung|verzeihung|sorry|entschuldigen sie|entschuldige)[,.]? [^.?]{3,120}\?\W*$",
        detail="asking again",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        r"\b(?:leider|bedauerlicherweise|ihre entschuldigung)\b",
        counts=False,
        because="it announces bad news and expresses no regret",
        family="regret",
    ),
)
_SYMPATHY = (
    Cue(
        Act.SYMPATHY,
        either(
            r"\b(?:leid|bedauern?),? (?:[\w'-]+ ){0,7}?zu (?:hören|lesen|erfahren|sehen)\b",
            r"\bzu (?:hören|lesen|erfahren),? tut {gap}leid\b",
        ),
        detail="to hear",
        unless=(NEGATED,),
        family="regret",
    ),
    Cue(
        Act.SYMPATHY,
        rf"{_SORRY}(?: {{gap}})?,? dass (?:{{you}}) {{run}}(?:probleme|schwierigkeiten|ärger"
        rf"|umstände|scherereien"
        r"|unannehmlichkeiten|erlebt|erleben|erfahrung\w*|mussten?|musstest|müssen|durchmachen)\b",
        detail="your trouble",
        unless=(NEGATED,),
        family="regret",
    ),
    Cue(
        Act.SYMPATHY,
        rf"{_SORRY}(?: {{gap}})?,? dass (?:wir|ich) {{run}}(?:nicht|kein\w*) {{run}}(?:können|kann"
        rf"|dürfen|darf)\b",
        detail="refusal",
        unless=(NEGATED,),
        family="regret",
    ),
)
_OTHERS = Guard(r"\bsich (?:[\w'-]+ ){0,5}$|\bzur $", "somebody else is to apologise")
_REFUSED = Guard(
    r"\b(?:kein\w*|nicht|niemals|nie) (?:(?!und )[\w'-]+ ){0,6}$|\bihre (?:\w+ )?$|\b(?:wofür"
    r"|warum|weshalb|wieso)\b [^.]*$",
    "the apology is refused, needless or the customer's",
)
_PLAIN = (
    Cue(
        Act.APOLOGY,
        r"\btut {gap}leid\b",
        detail="explicit",
        unless=(
            NEGATED,
            Guard(r"\b(?:ihm|ihnen|ihr|dir|dem|der|nicht)\b", "nobody of us is sorry", Where.INSIDE),
        ),
        family="regret",
    ),
    Cue(
        Act.APOLOGY,
        r"\b(?:entschuldig(?:e|en|ung|ungen)|verzeih(?:en|ung|t)?|sorry|pardon|nachsicht)\b",
        detail="explicit",
        unless=(
            _OTHERS,
            _REFUSED,
            Guard(
                r"^ (?:müssen|musst|brauchen|brauchst|werden|sollten|können|halten|uns|mich) "
                r"(?:[\w'-]+ ){0,6}nicht\b"
                r"|^ (?:[\w'-]+ ){0,4}(?:verlang\w*|geforder\w*|gebeten|erwart\w*|wurde|nötig|unnötig)\b",
                "it speaks about an apology and does not make one",
                Where.AFTER,
            ),
            Guard(
                r"\b(?:hätten?|wären?|könnten?|bitte um|wunsch nach|forderung nach) (?:[\w'-]+ ){0,4}$",
                "it is only imagined",
            ),
            Guard(
                r"\b(?:baten|verlangen|verlangten|fordern|forderten|erwarten|wünschen) (?:[\w'-]+ ){0,4}$",
                "it is reported",
            ),
        ),
        family="regret",
    ),
    Cue(
        Act.APOLOGY,
        r"\b(?:wir|ich) (?:[\w-]+ ){0,2}bedauere?n?\b|\bbedauere?n? (?:wir|ich)\b|\b(?:unser|mein"
        r"|größtes|tiefes) bedauern\b",
        detail="explicit",
        unless=(NEGATED, Guard(r"^ (?:[\w'-]+ ){0,2}nicht\b", "it is negated", Where.AFTER)),
        family="regret",
    ),
    Cue(
        Act.APOLOGY,
        r"\b(?:wir|ich) (?:schämen? (?:uns|mich)|machen? es wieder gut)\b|\bsehen sie "
        r"{gap}nach(?=\.|,|$)|\bsieh uns {gap}nach(?=\.|,|$)\b|\bist (?:uns|mir) "
        r"{gap}(?:peinlich|unangenehm)\b",
        detail="explicit",
        unless=(NEGATED,),
        family="regret",
    ),
)
_OWNERSHIP = (
    Cue(
        Act.OWNERSHIP,
        either(
            r"\b(?:unser|mein) (?:eigener |eigenes |klarer )?(?:fehler|versäumnis|verschulden"
            r"|versehen|irrtum)\b",
            r"\b(?:fehler|schuld|versehen|versäumnis|verantwortung|ursache) {gap}(?:liegt|lag|ist"
            r"|war) {gap}(?:bei uns"
            r"|bei mir|auf unserer seite|an uns|unsere)\b",
            r"\b(?:liegt|lag) (?:der fehler|die schuld|das versäumnis|die verantwortung) "
            r"{gap}(?:bei uns|auf unserer seite)\b",
            r"\b(?:ist|sind) (?:uns|mir|bei uns) {run}(?:fehler|versehen|irrtum|panne"
            r"|missgeschick) {gap}(?:unterlaufen|passiert)\b",
            r"\b(?:uns|mir|bei uns) (?:ist|sind) {run}(?:fehler|versehen|irrtum|panne"
            r"|missgeschick) {gap}(?:unterlaufen|passiert)\b",
            r"\b(?:wir|ich) {have} {gap}(?:fehler|mist) {gap}gemacht\b|\b{have} (?:wir|ich) "
            r"{gap}fehler {gap}gemacht\b",
            r"\b(?:wir|ich) {have} {gap}(?:versagt|geschlampt|verschlafen|versäumt|verwechselt"
            r"|übersehen|vergessen|falsch"
            r" \w+)\b|\b{have} (?:wir|ich) {gap}(?:versagt|geschlampt|verschlafen|versäumt"
            r"|verwechselt|übersehen|vergessen)\b",
            r"\b(?:übernehmen|übernehme|tragen|trage) (?:wir|ich)? ?{gap}verantwortung\b",
            r"\bhätten? (?:\w+ )?{gap}nicht passieren dürfen\b|\bdarf (?:uns |bei uns )?(?:so "
            r")?nicht passieren\b",
            r"\b(?:wir|ich) hätten? {run}(?:müssen|sollen)\b|\bhätten? (?:wir|ich) {run}(?:müssen|sollen)\b",
            r"\bgeht auf unsere kappe\b|\b(?:ist|sind) uns durchgerutscht\b|\bgibt es (?:hier |dafür )?keine "
            r"(?:entschuldigung|ausrede)\b|\bdas war nicht in ordnung\b",
        ),
        unless=(
            IF,
            Guard(r"\b(?:nicht|kein|weder) $|\bnicht (?:unser|mein)", "it is denied"),
            Guard(r"^(?:nicht|kein)|\bnicht (?:bei uns|an uns|auf unserer)\b", "it is denied", Where.INSIDE),
            Guard(r"^ (?:[\w'-]+ ){0,3}(?:nicht|ausschließen)\b", "it is denied", Where.AFTER),
        ),
    ),
)
CUES = (*_NONE, *_SYMPATHY, *_PLAIN, *_OWNERSHIP)
