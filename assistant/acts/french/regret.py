"""Regret in French: apology, plain ownership, sympathy, and what only looks like one of them.

Of the cues of this family the first that matches certain words keeps them, so what is *not* an apology stands
above what is.
"""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.model import Act

_SORRY = (
    r"(?:\bdésolée?s?\b|\bnavrée?s?\b|\bexcus(?:ez|e|es|er)\b(?:-\w+)?|\bpardon(?:nez)?\b(?:-\w+)?"
    r"|\bregrett(?:e|ons)\b"
    r"|\bregrets\b|\bconfuse?s?\b)"
)
_FEELS = (
    r"(?:ressenti\w*|ressentiez|sentiez|senti\w*|pensiez|pensez|trouviez|trouvez|croyiez|jugiez"
    r"|perceviez|perçu\w*|interprété\w*|considériez|estimiez|"
    r"(?:soyez|êtes|ayez été|avez été|sois|étiez) {gap}(?:insatisfaite?s?|mécontente?s?|déçue?s?"
    r"|vexée?s?|froissée?s?|contrariée?s?|blessée?s?|fâchée?s?)|"
    r"mal (?:compris|interprété|pris)|ayez (?:cette|ce|eu l'impression|le sentiment)|le preniez"
    r"|voyiez les choses|n'ayez pas (?:aimé|apprécié))"
)
_NONE = (
    Cue(
        Act.NON_APOLOGY,
        rf"{_SORRY}(?: {{gap}})?,? (?:si\b|s'il?\b|au cas où|dans le cas où)",
        detail="if",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        r"(?:^\W*|, )(?:si|s'ils?|au cas où|dans le cas où)\b[^.?!;]{3,120}?,? (?:nous |je |j'en "
        r"|nous en |veuillez )?(?:vous )?(?:prions de |prie de |présentons |présente |sommes |suis "
        r"|"
        r"nous )?{gap}(?:excus\w+|désolée?s?|navrée?s?|regrett\w+|pardon)\b",
        detail="if",
        unless=(Guard(r"\bmême $", "it says that it is so"),),
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        rf"{_SORRY}(?: {{gap}})?,? (?:que|qu'|de ce que) ?(?:vous|tu) (?:ne |n'|vous |l'|le "
        rf"|t')*(?:[\w'-]+ ){{0,2}}?{_FEELS}",
        detail="feel",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        rf"{_SORRY}(?: {{gap}})?,? qu(?:e |')(?:[\w'-]+ ){{1,5}}?(?:ne )?(?:vous|t'|te) ?(?:ait"
        rf"|aient|a|ont) (?:pas|peu|guère) (?:plu|convenu|satisfaite?s?|séduite?s?)\b",
        detail="feel",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        either(
            rf"{_SORRY},? (?:d'|de )(?:devoir |avoir à )?(?:vous apprendre|(?:vous "
            rf"|t')?(?:informer|annoncer|signaler|refuser|décevoir|dire|communiquer"
            rf"|indiquer))\b",
            rf"{_SORRY},? (?:mais|cependant|toutefois|néanmoins)\b",
            r"\b(?:désolée?s?|regrettons|navrée?s?),? (?:ce n'est pas|cela n'est pas|nous ne|je ne"
            r"|on ne|il n'est pas|ce n'|rien à)\b",
            r"\b(?:nous avons|j'ai) le regret\b|\bau regret de\b",
        ),
        detail="softener",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        r"^\W*(?:pardon|excusez-moi|excuse-moi|désolée?)[,.]? [^.?]{3,120}\?\W*$",
        detail="asking again",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        r"\b(?:malheureusement|hélas|vos excuses)\b",
        counts=False,
        because="it announces bad news and expresses no regret",
        family="regret",
    ),
)
_NOT = Guard(
    r"\b(?:ne|pas|jamais|sans|ni|aucune?)\b (?:[\w'-]+ ){0,3}$|\bn'(?:[\w'-]+ ){0,3}$", "it is negated"
)
_SYMPATHY = (
    Cue(
        Act.SYMPATHY,
        rf"{_SORRY}(?: \w+)?,? (?:d'|de |du )(?:apprendre|lire|entendre|savoir|constater|voir"
        rf"|découvrir|l'apprendre)\b",
        detail="to hear",
        unless=(_NOT,),
        family="regret",
    ),
    Cue(
        Act.SYMPATHY,
        rf"{_SORRY}(?: {{gap}})?,? (?:que|qu') ?(?:vous|tu) (?:ayez|avez|rencontriez|rencontrez"
        rf"|aies|subissiez|viviez|viviez) ?(?:[\w'-]+ ){{0,5}}?(?:problèmes?|difficultés?|"
        r"ennuis?|désagréments?|dû|subi\w*|vécu|expérience|souci\w*|déconvenues?|rencontré\w*"
        r"|cette situation)\b",
        detail="your trouble",
        unless=(_NOT,),
        family="regret",
    ),
    Cue(
        Act.SYMPATHY,
        rf"{_SORRY}(?: {{gap}})?,? (?:de ne (?:pas )?(?:pouvoir|être en mesure)|que nous ne puissions)\b",
        detail="refusal",
        unless=(_NOT,),
        family="regret",
    ),
)
_MENTION = Guard(
    r"\b(?:vous (?:exigez|demandez|attendez|attendiez|réclamez|méritez|demandiez|souhaitez)|auriez"
    r"|aurait|devrait|devraient|lettre d'|demande d') ?(?:[\w'-]+ ){0,3}$",
    "it speaks about an apology and does not make one",
)
_OTHERS = Guard(
    r"\b(?:livreur|chauffeur|transporteur|serveu\w+|collègue|vendeu\w+|employée?|il|elle|directeur"
    r"|directrice|magasin|gérante?|technicien) (?:vous |s'|te |viendra |va )?(?:[\w'-]+ ){0,4}$",
    "somebody else is to apologise",
)
_NEEDLESS = Guard(
    r"\b(?:pas|jamais|inutile|rien|ni|aucune?|plus|sans)\b (?:(?!et )[\w'-]+ ){0,6}(?:d'|l'|vous |t')?$"
    r"|\b(?:pourquoi|de quoi|devrions-nous) [^.]*$|\bvos $|\btes $",
    "the apology is refused, needless or the customer's",
)
_PLAIN = (
    Cue(
        Act.APOLOGY,
        r"\b(?:désolée?s?|navrée?s?|confuse?s?)\b",
        detail="explicit",
        unless=(
            _NOT,
            _MENTION,
            _OTHERS,
            Guard(
                r"\b(?:est|était|semble|paraît|message|explication\w*|rend|rendre) (?:\w+ )?$",
                "the matter is meant",
            ),
            Guard(r"\bvous (?:êtes|étiez|soyez) (?:[\w'-]+ ){0,2}$", "the customer is meant"),
        ),
        family="regret",
    ),
    Cue(
        Act.APOLOGY,
        r"\b(?:excuses|excusez|excuse|excuser|excusons|pardon|pardonnez|pardonne|pardonner|indulgence)\b",
        detail="explicit",
        unless=(
            _NEEDLESS,
            _MENTION,
            _OTHERS,
            Guard(r"\bs'$|\b(?:pour|de|à|besoin de|obligée? de) vous $", "somebody else is to apologise"),
            Guard(
                r"^(?:-\w+)? pas\b|^ (?:[\w'-]+ ){0,3}(?:acceptées|reçues|inutiles?|superflues?|valables?)\b",
                "no apology is made",
                Where.AFTER,
            ),
            Guard(r"\b(?:cherch\w+|trouv\w+|servir d'|comme) (?:[\w'-]+ )?(?:d')?$", "an excuse is meant"),
        ),
        family="regret",
    ),
    Cue(
        Act.APOLOGY,
        r"\b(?:nous|je) (?:[\w'-]+ ){0,2}?regrett(?:e|ons)\b|\b(?:nos|mes) (?:[\w-]+ "
        r")?regrets\b|\bregrettons (?:vivement|sincèrement|profondément)\b",
        detail="explicit",
        unless=(_NOT, Guard(r"^ (?:pas|nullement)\b", "it is negated", Where.AFTER)),
        family="regret",
    ),
    Cue(
        Act.APOLOGY,
        r"\b(?:nous avons|j'ai) (?:sincèrement |vraiment )?honte\b|\bmea culpa\b",
        detail="explicit",
        unless=(_NOT,),
        family="regret",
    ),
)
_FAULT = r"(?:erreur|faute|oubli|manquement|négligence|défaillance|responsabilité|maladresse|bévue|tort)"
_OWNERSHIP = (
    Cue(
        Act.OWNERSHIP,
        either(
            rf"\b(?:c'est|c'était|il s'agit d'|il s'agit de|est|était|par) (?:bien |clairement "
            rf"|entièrement |une |d'une |de )*(?:notre|ma) {_FAULT}\b",
            rf"\b(?:l'|la |cette |le |une )?{_FAULT} (?:est|vient|était|provient) (?:entièrement "
            rf"|bien |clairement )?(?:la nôtre|de notre (?:part|côté|fait)|de chez nous|de nous|à "
            rf"nous)\b|\b{_FAULT} de notre (?:part|côté)\b",
            rf"\b(?:nous avons|j'ai) (?:commis|fait) {{gap}}{_FAULT}\b|\b(?:nous nous sommes|je me "
            rf"suis) (?:complètement |lourdement )?trompée?s?\b",
            r"\b(?:nous avons|j'ai) (?:failli|manqué à|mal \w+|oublié|échoué|égaré|perdu"
            r"|interverti|confondu)\b|\bnous n'avons pas été à la hauteur\b",
            r"\b(?:nous assumons|j'assume|nous prenons|nous portons|nous endossons) "
            r"{gap}(?:responsabilité|erreur|faute|tort\w*)\b",
            r"\b(?:n'aurait|n'auraient) (?:jamais |pas )?(?:dû|du) (?:se produire|arriver|se "
            r"passer|avoir lieu|vous arriver|être)\b|\bn'aurait jamais dû\b",
            r"\b(?:nous aurions|j'aurais) (?:\w+ )?dû\b|\b(?:est|c'est|reste) (?:tout simplement "
            r"|tout à fait )?(?:inexcusable|inadmissible|inacceptable)\b|\bnous a échappé\b"
            r"|\bsommes (?:entièrement |pleinement )?(?:responsables|fautifs)\b",
        ),
        unless=(
            Guard(r"\b(?:si|au cas où|dans le cas où)\b(?: [\w'-]+){0,6} $", "it is only a condition"),
            Guard(r"\b(?:ce n'est|n'est|pas|ni) (?:[\w'-]+ ){0,2}$", "it is denied"),
            Guard(
                r"\b(?:n'est|n'était|ne (?:vient|provient)) pas\b|\bpas (?:la nôtre|de notre|notre)",
                "it is denied",
                Where.INSIDE,
            ),
        ),
    ),
)
CUES = (*_NONE, *_SYMPATHY, *_PLAIN, *_OWNERSHIP)
