"""Blame by what follows: your choice and its price, people around you, had it been done."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.fault import ASKED, IF, OUR_NEGATION, OURS, THANKS
from assistant.model import Act

_SUFFERED = r"get|receive|hear|have|be|wait|see|find|pay (?:less|only|nothing)"
_OUTCOME = (
    "cannot|can't|could not|couldn't|unable|nothing|rejected|rejection|refused|declined|blocked|hacked"
    r"|failed|fails|lost|gone|void|too late|delay\w*|broke\w*|fine|fee|charge|returned|stopped|froze"
    "|frozen|lapsed|expired|cost|leaks?|leaked|sold|taken|closed|over"
)
_KIN = (
    "son|daughter|wife|husband|partner|neighbou?r|child|children|family|flatmate|colleague|secretary|cat"
    "|dog|friend|mother|father|kids?|spouse|roommate|assistant|staff"
)
_THEIRS = Guard(
    r"\b(?:we (?:called|had|told|kept|sent|should|failed|did not|didn't|lost|mislaid)|had we|if we|nobody "
    r"(?:told|called)|not (?:your|you)|you(?:'re| are) right)\b",
    "the company owns it",
    Where.SENTENCE,
)

CUES = (
    Cue(
        Act.BLAME,
        r"\byou (?:were|are|had been) (?:\w+ly )?(?:supposed|meant|asked|expected|instructed|required"
        rf"|advised|obliged|reminded|urged) (?:not )?to (?!(?:{_SUFFERED})\b)\w+|\byou could (?:\w+ly "
        r"|just |always |at least |also |have )*have (?!been\b|had\b|lost|died|missed|fallen|got|gone"
        r"|waited|expected|hurt|done without|received|heard)\w+|\byou (?:should|ought to) never have "
        r"(?!been\b|had\b|to\b|got|received|seen|heard|waited|paid|lost)\w+|\b(?:yet|but still|and still"
        r"|and yet|even though|although|though|nevertheless|despite (?:which|this|that)) you (?:\w+ly "
        "|still |then |had |have |just )*(?!are|were|had to|have to|waited|got|received|paid|heard|lost"
        "|asked|not|never got|can|will|may|might|could|would|should|need|want|did (?:everything|nothing"
        r"|all)|have been|had been|ha(?:ve|d) not|told"
        r"|called|wrote|sent|reported|kept|followed|live|still)\w+",
        detail="duty",
        unless=(
            ASKED,
            OUR_NEGATION,
            THANKS,
            OURS,
            _THEIRS,
            Guard(
                r"\bif\b(?! you (?:only )?(?:cared?|bothered|wanted)\b)",
                "it is only a condition",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:twice|three times|five times|again and again|to (?:pay|send|call|fill"
                r"|wait)[^.?!]{0,30}(?:twice|again)|wrong (?:date|place|form|desk|office))\b",
                "it tells what the customer put up with",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:made|chosen|entered|done|cancelled|canceled|confirmed|booked|opened|signed|caused|set"
        "|typed|agreed|deleted|changed|ordered|selected|pressed|placed|registered|keyed|approved"
        "|authorised|authorized|requested|triggered|disabled|removed|switched off|used|broken|damaged) "
        r"(?:\w+ ){0,3}?by (?:you|yourself)\b|\bit was you (?:yourself|yourselves|alone|,)|\byou yourself "
        r"(?:who|that|\w+ed|chose|made|set|gave|put|left)\b|\b(?:during|in|through|by|with) your own "
        "(?:registration|typing|actions?|hand|handling|negligence|haste|admission|doing|choosing|making"
        r"|account settings)\b|\bon you,? (?:mate|sir|madam|ma'am|i'm afraid|alone|entirely|after all"
        r"|not)\b|\b(?:your (?:own )?(?:lookout|doing|business|affair|call|decision|choice|job|duty|idea"
        r"|department))\b(?:,? (?:mate|sir|madam|ma'am|i'm afraid|not (?:on )?(?:us|ours)|and (?:yours"
        "|not|nobody|no one)|alone|entirely|after all|to make sure|to watch|to check|to keep|to read|to "
        r"tell|to know|to see))|\bwhich is your (?:lookout|affair|business|problem|own)\b|\b(?:we"
        r"|i)(?:'re| are|'m| am) not to blame\b|\byours alone\b",
        detail="attribution",
        unless=(
            ASKED,
            IF,
            OURS,
            THANKS,
            Guard(
                r"\b(?:told|reported|found|spotted|noticed|sent|raised|flagged|thank|exactly as|just as"
                r"|as (?:asked|wished|ordered|requested|chosen|agreed|confirmed))\b|\b(?:whether|entirely"
                r"|free|keep|which)\b.*\b(?:is|be) your (?:call|decision|choice)",
                "nothing is held against the customer",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:not|n't|never|nor|neither|size|colou?r|seat|dish|room|date) (?:\w+ ){0,3}$",
                "it is denied",
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        rf"\b(?:your (?:{_KIN})|(?:someone|somebody|anyone|a member|one of your \w+)(?: \w+)? (?:at|in|on"
        r"|of|from) your (?:own )?\w+) (?:must|may|might|could|will|probably|evidently|apparently"
        r"|presumably|obviously|seems?|clearly|seemingly)\b(?: have| well| \w+ly| to)* "
        r"(?!been (?:told|charged|billed|sent)|waited|had to|heard|called|need|want|be\b)\w+"
        r"|\b(?<!soon\s)(?<!long\s)(?:because|as|since) your (?!account|card|bank|payment|order|parcel"
        "|flight|train|refund|claim|bag|booking|room|seat|case|subscription|bus|driver|account (?:was"
        "|is) (?:charged|billed|opened)|name|plan|letter|mail|e-?mail|message|complaint|delivery|line"
        r"|engineer|late)(?:\w+ ){1,3}?(?:was|is|were|are|had|has|did|does) (?!(?:\w+ )?(?:sent|lost"
        "|late|given|delayed|broken|mislaid|ignored|damaged|charged|important|on the third|small|next"
        r"|due|urgent))(?:not |too |still |never |n't )?\w+",
        detail="insinuation",
        unless=(
            ASKED,
            IF,
            OURS,
            THANKS,
            Guard(
                r"\b(?:must|might|may) (?:\w+ )?(?:have (?:been|felt)|be|feel) (?:so |very )?(?:worried"
                r"|upset|tired|cross|angry|frustrat\w+|disappoint\w+|sad|scared|terrified|furious"
                "|exhausted|heartbroken|frantic|cold|hungry)",
                "it tells a feeling",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:i(?:'ve| have)|we(?:'ve| have)) (?:\w+ )?(?:added|sent|put|booked|moved|given"
                "|asked|kept|refunded)",
                "it is the reason of a help",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:hardly|not (?:really |at all |exactly )?|little|small|no|scarcely|un)(?:a )?(?: "
        r")?(?:surpris\w+|wonder)(?: that| if| when| then)?\b[^.?!]{0,60}?\b(?:if|when|since|given"
        r"|because|after|with) [^.?!]{0,40}?\b(?:never|not|n't|nobody|without|leave|leaves|left|ignor\w+"
        r"|skip\w*|neglect\w*|wrong|too)\b|\b(?:you|one|people|nobody) (?:can|could) (?:hardly|scarcely"
        "|not (?:really|reasonably|seriously)) (?:complain|blame|be surprised|claim|demand|object|expect"
        r"|hold|say)\b|\b(?:when|if) (?:one|you|people|somebody|someone|a customer) (?:leaves?|forgets?"
        "|ignores?|skips?|keeps?|puts?|waits?|buys?|uses?|does not|doesn't|do not|don't|never|books?"
        "|orders?|overloads?|shares?) [^.?!]{3,70}?,? (?:these things|it is no|it's no|this is|that is"
        "|such things|things like|bound|there will|no wonder|one (?:can't|cannot|must)|accidents|they "
        r"are bound|don't be)\b|\b(?:what|this) comes? of \w+ing\b|\b(?:some|certain|many|too many) "
        r"(?:{customer}|parents|owners) (?:\w+ly |just |simply |still )*(?:do not|don't|never|fail|forget"
        r"|ignore|cannot|can't|will not|won't|refuse|overlook|expect)\b(?! (?:receive|get|see|have|want "
        r"to wait))|\bparents (?:are|must|should|have to)\b|\b(?:every(?:body|one) else|all the others"
        r"|the rest of the \w+)(?: (?:on|in|at|of) (?:the|your) \w+)? (?:filled|did|kept"
        r"|managed|was|were|had|read|got|found|followed|knew|made it|turned up|checked|paid|brought)\b"
        r"|\bobviously (?:you|one|people|nobody) (?:\w+ )?(?:cannot|can't|must|should|shouldn't|mustn't"
        r"|need|have to|has to)\b",
        detail="generic",
        unless=(
            ASKED,
            OURS,
            _THEIRS,
            Guard(
                r"\b(?:help|so that|press|click|tap|light|angry|cross|upset|annoyed|furious|frustrat\w+"
                r"|worr\w+|tired|fed up|feel)\b",
                "it helps or shares the feeling",
                Where.SENTENCE,
            ),
            Guard(r"\bwe (?:\w+ )?(?:not|never)\b|\bour\b", "the company owns it", Where.INSIDE),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:as|like) (?:we|i)(?:'d| had| have| always| clearly| do)* (?:recommend|advise|ask|explain"
        "|suggest|instruct|request|said|told|asked|explained|recommended|advised|requested|instructed"
        r"|state|stated)(?:ed)?(?: you| in| on| at| by)?\b[^.?!]{0,40}?,? (?:the|it|this|you|we|that"
        r"|there|none|nothing|your|your \w+) (?:\w+ ){0,3}?(?:would|could|might)\b|\b(?:not|none of this"
        "|nothing of this|never|n't)(?: now| even)? (?:be|be having|have had|have happened|be in"
        r"|need)(?: to have)? (?:this|that|the|such a) (?:\w+ )?(?:discussion|conversation|position"
        r"|situation|mess|problem|correspondence|trouble|pickle|fix)\b|\bno need for (?:any of )?(?:this"
        r"|that|it)\b[^.?!]{0,20}\b(?:had|if) you\b|\b(?:more|little|bit of|some|any|ounce of|modicum of) "
        "(?:more )?(?:care|attention|thought|foresight|planning|diligence|caution|common sense"
        r"|forethought|vigilance)\b[^.?!]{0,60}?(?: (?:would|might|could)|'d have)\b|\b(?:to avoid|so as "
        "to avoid|in order to avoid|to prevent|and avoid) (?:such|this|these|any (?:further|more|such)"
        r"|similar|the same|a repeat|any) (?:\w+ )?(?:issues?|problems?|delays?|situations?"
        "|inconveniences?|mistakes?|errors?|happening|again|of this|mishaps?|rejections?|charges?"
        r"|disappointments?|misunderstandings?)\b|\b(?:be|being|stay) (?:a (?:bit|little) |far |much "
        "|rather )?more (?:careful|attentive|thorough|vigilant|cautious|diligent|mindful|prudent"
        r"|organised|organized|punctual|responsible|observant)\b",
        detail="had it been",
        unless=(
            ASKED,
            OURS,
            _THEIRS,
            Guard(
                r"\b(?:we|i)(?:'ve|'ll|'re| have| will| are| must| should| can| need to)? (?:\w+ "
                r")?(?:changed|added|moved|promise|take|be|being|put|check|now|also|learn\w*|trained?"
                r"|work\w*|set|made|make|taking|on our)\b|\bon our (?:side|part)\b|\bour (?:drivers?"
                r"|staff|team|people)\b",
                "the company will do it",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:by the time|only (?:after|when|once)|not until|until) you (?:\w+ly |had |at last |first "
        ")*(?:got round|got around|finally|replied|answered|responded|called|rang|wrote|contacted"
        "|reported|told|paid|returned|sent|came back|made up|bothered|let us|booked|confirmed|decided"
        rf"|submitted|turned up|applied|cancelled)\b[^.?!]{{0,60}}?\b(?:{_OUTCOME})\b|\b(?:yours|your "
        r"\w+(?: \w+)?) (?:only |just |then )?(?:came|comes|arrived|arrives|reached us|was received|was "
        r"sent|got here|is|was) (?:in |here )?(?:far |much |rather |simply |a bit |\w+ (?:days?|weeks?"
        r"|months?) |only |just )?(?:too late|late|after (?:the|our)|on the \d+|past the)\b|\b(?:left it"
        r"|leave it|leaving it) (?:so|too|this|that|until|very|rather|to the last)\b|\byou (?:\w+ly "
        ")?(?:delayed|postponed|put off|dawdled|dragged|hesitated|neglected|omitted|overslept|skimped"
        "|cut corners|rushed|hurried|guessed|assumed|gambled|misjudged|miscounted|mixed up|mislaid"
        r"|ignored|dismissed|insisted on|gave up|walked off|refused|declined to|kept (?:\w+ing))\b(?! "
        r"(?:your|my|our) (?:question|fear))|\byou(?:'ve| have|'d| had| were| are)? (?:\w+ly |been "
        "|still |all along )*(?:using|entering|typing|pressing|pouring|dialling|dialing|charging it "
        "with|looking at|reading|wearing|ringing|calling|logging in with|feeding) (?:the |a |an |your "
        r")?(?:wrong|incorrect|old|outdated|false|invalid|unsuitable|unapproved|cheap)\b|\b(?:which|that"
        "|and this|and that) (?:has |have )?(?:cost|costs|meant|held up|delayed|led to|forced|made|put) "
        r"(?:us|him|her|them|our|the (?:driver|courier|team|kitchen|crew|engineer|technician|whole))\b"
        r"|\b(?:it|that|this|the \w+) (?:does |did |clearly )?(?:says?|states?|warns?) (?:quite \w+|so"
        r"|as much|this|that|\w+ly) (?:\w+ly )?(?:in|on|at) (?:the|your|our)\b|\bcould (?:not|n't|hardly"
        "|scarcely) (?:have been|be) (?:plainer|clearer|simpler|easier|more (?:obvious|explicit"
        r"|plain))\b",
        detail="consequence",
        unless=(
            ASKED,
            IF,
            OURS,
            _THEIRS,
            THANKS,
            Guard(
                r"\byou (?:\w+ly )?(?:kept (?:your|every|calling|ringing|writing|asking|waiting|chasing"
                "|being|getting|trying|receiving|going|having)|gave up|put off by|forgot (?:your|the"
                r"|an?) |ignored)\b|\byour (?:order|parcel|flight|train|refund|package|delivery|bag"
                r"|luggage|card|money|new \w+|replacement|bus|item|items|room|food|meal|engineer|driver"
                "|salary|pay) ",
                "it tells what happened without fault",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:sorry|so i(?:'ve| have)|we (?:will|have)|i(?:'ve| have) (?:waived|taken|kept)|no "
                r"wonder you)\b",
                "it stands with help",
                Where.SENTENCE,
            ),
        ),
    ),
)
