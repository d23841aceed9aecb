"""Justification by what is usual: figures, ranks, how it works for others, that it cannot be otherwise."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.ground import APOLOGETIC, ASKED, GLAD, HELPED, IF, OWNED
from assistant.model import Act

_OTHERS = (
    r"(?:other |most |many |all |our |regular |returning |of )*(?:people|{customer}|patients|families"
    r"|households|athletes|hikers|travellers|players|readers|students|parents|owners|members|diners)"
)
_PLAIN = (IF, ASKED, OWNED, GLAD, APOLOGETIC, HELPED)

CUES = (
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:can|could) only (?:arise|occur|happen|come about|appear|result|be (?:caused|due|explained))\b"
        r"|\b(?:has|have|had|was|were|is|are) (?:been )?(?:\w+ (?:and )?)?(?:confirmed|found|verified"
        r"|checked|judged) (?:as|to be|and (?:is|are)) (?:\w+ )?(?:correct|accurate|valid|in order|right"
        r"|genuine|in line)\b|\b(?:do|does|did)(?:n't| not) [^.?!,]{2,45}? (?:by (?:itself|themselves)|(?:on"
        r"|of) (?:its|their) own(?: accord)?)\b|\b(?:never|not) (?:wrong|mistaken|inaccurate|at fault)\b"
        r"|\b(?:is|are) considered (?:\w+ )?(?:reliable|accurate|correct|final|safe)\b",
        detail="denial",
        unless=(
            *_PLAIN,
            Guard(r"\byou (?:[\w'-]+ ){0,3}$", "it takes the customer's side"),
            Guard(r"\bplease\b|\bso (?:you|we|i)\b", "it helps", Where.SENTENCE),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:\w+s|it|system|app|site|machine|team|staff|volunteers?) (?:do|does) (?:in fact |indeed "
        r"|actually |\w+ly )*(?:go out|goes|work|arrive|send|function|reach|run|appear|perform|meet|comply"
        r"|think|take (?:care|great)|leave|check|inspect|clean|feel|happen|warn|state)\b",
        detail="denial",
        unless=(
            *_PLAIN,
            Guard(r"\b(?:not|n't|never|how|what|why|where|when|than|as)\b[^.?!]{0,30}$", "it denies nothing"),
            Guard(r"\b(?:but|sometimes|can|you)\b", "it denies nothing", Where.AFTER),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        rf"\b(?:thousands|hundreds|millions|dozens|scores|plenty|the (?:vast |great |overwhelming |large"
        rf" )?majority|most|nearly all|the bulk|countless|a great many|\d[\d.,]* ?(?:per ?cent|%)|\d[\d.,]*"
        rf"|two hundred|one hundred) (?:of )?(?:the |our |these |those"
        rf" )?{_OTHERS}\b[^.?!]{{0,60}}?\b(?:get(?:s)? (?:through|by|on|used)|cope|manage|succeed|come for"
        rf"|stayed|return|do so|have done|find|found|are grateful|are happy|were happy|have been|pay|prefer"
        rf"|every day|without|delighted|no trouble|nobody else|no one else)\b|\b{_OTHERS} (?:had|have|were"
        rf"|are|wait|waited|face|faced) (?:far |much |even |considerably )?(?:more (?:serious|urgent"
        rf"|pressing)|worse|longer|bigger)\b|\b(?:nobody|no one|none) (?:else )?(?:of [\w ]{{2,30}}"
        rf" )?(?:raised|mentioned|reported|noticed|complained|objected|remarked)\b|\b(?:the )?families"
        rf" who\b[^.?!]{{2,50}}\b(?:delighted|happy|enjoyed)\b",
        detail="others",
        unless=_PLAIN,
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b\d[\d.,]* ?(?:per ?cent|%) of (?:our|the|all) (?:\w+ )?(?:{customer}|services?|trains?|flights?"
        r"|parcels?|orders?|deliver\w+|calls?|claims?|requests?|bookings?|transfers?|payments?|reviews?"
        r"|messages?|cases)\b|\b(?:accuracy|punctuality|reliability|rating|score|availability|uptime)"
        r" (?:stands? at|is|of|remains?|reached|lies at) (?=\d)\b|\bwith \d(?:\.\d)? stars\b|\b(?:stands?"
        r"|remains?|stays?|are|is|we're|we are|still) (?:\w+ )?(?:below|ahead of|above|cheaper than|lower"
        r" than|better than|among) (?:most|other|many|nearly all|the (?:average|market|competition|best"
        r"|cheapest|industry|national|lowest))\b|\b(?:among|one of) the (?:best|cheapest|lowest|fastest"
        r"|safest|finest|strictest|most \w+|best-\w+|highest) [\w' -]{3,30}? (?:in|on|of) (?:the )?(?:region"
        r"|town|city|market|country|industry|area|world|business|sector)\b|\b(?:still|remain) the"
        r" (?:cheapest|lowest|fastest|best|safest|most \w+)\b|\bin line with (?:that|those|what|the"
        r" (?:average|norm|usual)) ?(?:of )?(?:similar|other|comparable|most|others)?\b|\bwell above (?:the"
        r" )?(?:\w+ )?(?:average|figure|norm|level)\b",
        detail="comparison",
        unless=(
            *_PLAIN,
            Guard(r"\b(?:off|discount|back|hope|aim|strive)\b", "it is no defence", Where.SENTENCE),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:is|are|comes?|happens?) (?:quite |perfectly |completely |entirely |only |very |simply"
        r" )*(?:ordinary|normal|usual|natural|standard|routine|legal|common|inevitable|unavoidable)(?:"
        r" practice)? (?:to|for|in|at|with|of|on|between|among)\b|\bperfectly (?:legal|normal|ordinary"
        r"|natural|safe|harmless|acceptable)\b|\bexactly (?:as|how|what|the way) (?:it|they|one|this|that)"
        r" (?:should|ought|is meant|are meant|is supposed)\b|\b(?:is|are) (?:widely |well |generally )?known"
        r" to (?:boost|help|improve|strengthen|promote|be (?:good|healthy))\b|\b(?:is|are) part of (?:the"
        r"|its|their) (?:charm|character|appeal|experience|nature)\b|\b(?:hit|affected|reached|dearer for"
        r"|harder for|difficult for|more expensive for) (?:everyone|everybody|all of us|us all)\b|\bevery"
        r" (?:hotel|bank|airline|company|shop|app|restaurant|clinic|landlord"
        r"|insurer)\b[^.?!]{0,40}\b(?:renews|does|has|must|charges|needs|closes|from time to time)\b|\bis a"
        r" complex (?:system|matter|process|business)\b|\b(?:is|are|has) (?:not something that (?:occurs"
        r"|happens)|most unusual)\b|\bkeeps? (?:the|our|this) [\w ]{2,20} (?:free|safe|cheap|affordable) for"
        r" (?:everyone|all|everybody)\b",
        detail="usual",
        unless=(
            *_PLAIN,
            Guard(r"\b(?:not|n't|never|nothing|hardly) (?:[\w'-]+ ){0,3}$", "it is denied"),
            Guard(r"\b(?:not|n't|you (?:should|deserve)|of course)\b", "it takes the customer's side"),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:carry|carries|bears?|holds?|have|has) (?:the|an?) (?:\w+ ){0,3}?(?:seal|certificate|quality"
        r" mark|accreditation)\b|\b(?:data|gps|records?|logs?|cameras?|scans?) (?:\w+ )?(?:place|places|put"
        r"|puts) (?:our|the|him|her|them)\b|\b(?:released|delivered|handed over|processed|executed|prepared"
        r"|performed|assessed|decided|charged|calculated) (?:\w+ )?(?:correctly|properly|duly|as agreed|to"
        r" the letter|without error)\b|\bpart of the (?:contract|agreement|bargain) (?:has been|is|was)\b"
        r"|\b(?:places|shops|restaurants|hotels|companies|others|firms|those|banks|airlines|providers"
        r"|competitors) (?:that|who|which) (?:\w+ ){1,4}?(?:less|cheaper|lower)\b|\b(?:is|are) (?:an?"
        r" )?natural (?:products?|materials?|process|phenomen\w+)\b|\b(?:\w+-\w+|\d+|other|remaining) guests"
        r" (?:slept|left|went home|enjoyed|had no|ate|were fine|were happy)\b|\btastes? differ\b",
        detail="usual",
        unless=(
            *_PLAIN,
            Guard(r"\b(?:not|n't|never|once|until|wrongly) (?:[\w'-]+ ){0,4}$", "it is denied"),
            Guard(r"\b(?:i|we)(?:'ve| have|'ll| will)\b", "it helps"),
        ),
    ),
)
