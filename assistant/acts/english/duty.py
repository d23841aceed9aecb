"""Blame by duty: what the customer ought to have done, could have done, was told, or brought about."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.fault import ASKED, IF, OUR_NEGATION, OURS, THANKS
from assistant.model import Act

_SPAN = r"(?:seconds?|minutes?|hours?|days?|weeks?|fortnight|months?|years?)"
_MISUSE = (
    r"drop\w*|misus\w+|mishandl\w+|mistreat\w*|misappl\w+|improper\w*|incorrect\w*|careless\w*|rough"
    r"|impact|a fall|water|liquid|moisture|tamper\w*|neglect\w*|force|forced|overload\w*|overheat\w*"
    r"|abuse\w*|bleach\w*|tumble\w*|scrap\w*|opened|soak\w*|excessive|heavy[- ]handed\w*|poor (?:care"
    "|storage|handling)"
)
_TOLD = r"told|warned|reminded|informed|advised|notified|asked|written to|alerted|cautioned"
_EVIL = (
    "problems?|issues?|faults?|errors?|mistakes?|damage|delays?|trouble|leaks?|cracks?|mix-up|confusion"
    "|loss|failure|fees?|charges?|stains?|breakage|situation|rejection"
)

CUES = (
    Cue(
        Act.BLAME,
        r"\byou (?:\w+ly |also |at least |perhaps |still )?(?:should|ought to)(?:n't| not| really| also| "
        "just| at least| simply| perhaps| rather| surely)* have (?!been (?!more|aware|careful|prepared"
        "|at (?:home|the)|there|in touch|on time|ready|present|quicker|clearer|watching)|received|got"
        r"|gotten|had\b|heard|to\b|felt|found|seen (?:a|an|the|your)\b|reached|faced|experienced|needed"
        r"|waited|suffered|lost|paid (?:only |just |less |half |\W?\d)|(?:an?|the|your|no|it|one|two|some"
        r"|any|access|both|all|this|that|these|our|full|more) )[\w-]+",
        detail="should have",
        unless=(
            ASKED,
            OUR_NEGATION,
            Guard(
                r"\b(?:our|we|us) (?:[\w'-]+ ){0,3}(?:fault|mistake|error|should|failed)|\bif\b",
                "the company owns it",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byou (?:did |have |'ve |had |'d |clearly |certainly |surely )*(?:had|have|were given|got) "
        r"(?:more than )?(?:ample|plenty|enough|sufficient|every|adequate|\d+|two|three|four|six|ten"
        r"|several|a (?:full|whole) \w+)(?: of)? (?:\w+ )?(?:time|opportunit\w+|chances?|notice"
        rf"|warnings?|reminders?|{_SPAN}) (?:to|in which|of (?:this|the|it))\b",
        detail="chance",
        unless=(
            ASKED,
            OUR_NEGATION,
            IF,
            Guard(r"\b(?:will|'ll|now|still)\b|\bevery right", "a chance is given", Where.CLAUSE),
            Guard(
                r"^ (?:be (?:angry|annoyed|upset|cross)|wait|doubt|expect|complain|worry)\b",
                "it takes the customer's side",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:we|i) (?:did (?:\w+ )?(?:tell|warn|remind|inform|advise|notify|ask|mention to|write to"
        rf"|point|explain)\b|(?:have |had |'ve |'d )?(?:\w+ly )?(?:{_TOLD}) you (?:[\w'-]+ "
        "){0,3}?(?:twice|already|before|repeatedly|several|three|many|more than once|time and again"
        "|in (?:march|writing|advance|good time|january|june|august)|at the (?:time|outset|start)|when "
        r"you|clearly|about this)\b)|\byou(?:'ll| will| may| might| should) (?:\w+ )?(?:recall|remember) "
        rf"(?:that |being |how )?(?:we|i|our|{_TOLD})\b|\byou (?:were|had been|have been) (?:\w+ly |\w+ "
        rf"times |twice |already |given )*(?:{_TOLD}) (?:[\w'-]+ ){{0,4}}?(?:twice|already|before"
        r"|repeatedly|several times|three times|at the time|in writing|in advance|beforehand|when you)\b",
        detail="told before",
        unless=(
            ASKED,
            OUR_NEGATION,
            Guard(
                r"\bwrong\w*|\bby mistake|\bsorry\b|\bapologi|\bwe (?:should|were wrong|promised|failed)"
                r"|\b(?:to|that) (?:wait|be patient|it would)|\bdifferent|\bour (?:mistake|fault)",
                "the company owns it",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byou (?:only |just |then |'ve |have |had |'d )*(?:waited|took|needed|let|left it) (?:almost "
        r"|nearly |over |more than |about |some |another |for |the |it |your |so |too |far )*(?:(?:\w+ "
        rf")?{_SPAN} (?:before|to|until|with)|long (?:before|to)|(?:\w+ ){{1,4}}(?:lapse|expire|run out"
        r"|slip|slide|pass|go by|get out of hand))\b|\byou (?:only|merely) (?:told|informed|reported"
        "|contacted|wrote|called|rang|raised|mentioned|came|asked|cancelled|let us know|got in touch"
        r"|paid|replied|answered|returned)\b",
        detail="too late",
        unless=(
            ASKED,
            OUR_NEGATION,
            IF,
            Guard(
                "^ (?:we|i|our|anyone|anybody|somebody|someone|it|an? (?:answer|reply)|a part|the "
                r"(?:part|van|engineer|answer))\b|\bfor (?:a|the|our|an) (?:part|answer|reply|call|parcel"
                r"|refund)\b",
                "it tells what the customer put up with",
                Where.AFTER,
            ),
            Guard(
                r"\b(?:sorry|apologi\w+|nobody|no one|our (?:mistake|fault|side)|we (?:sent|left|kept"
                r"|failed))\b",
                "it tells what the customer put up with",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byou (?!are\b|were\b)(?:have |had |'ve )?(?:\w+ly )?(?:[\w-]+ ){1,8}?(?:incorrectly|wrongly"
        "|improperly|in error|by mistake|carelessly|inaccurately|hastily|the wrong way (?:round|up)"
        r"|against (?:our|the|all) (?:\w+ )?(?:advice|instructions?|recommendations?|label|rules"
        "|warnings?)|without (?:first )?(?:reading|checking|asking|telling|informing|consulting|looking"
        r"|testing|measuring|saving|backing|confirming|waiting|notifying|letting|a thought))\b",
        detail="did wrong",
        unless=(
            ASKED,
            OUR_NEGATION,
            IF,
            THANKS,
            OURS,
            Guard(
                r"\byou (?:\w+ )?(?:can|may|could|will|won't|need|want|would|should|must|received|got|saw"
                r"|see|found|paid|get|waited|lost|don't|do)\b|\b(?:was|were|been|are|is) (?:\w+ "
                r")?(?:charged|billed|sent|told|given|debited|blocked|cancelled)\b",
                "it tells what happened without fault",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byou (?!are\b|can\b|may\b|will\b|could\b|might\b|would\b|should\b|need\b|want\b|'|were "
        "(?:charged|sent|told|given|promised))[^.?!;]{4,90}?(?:,|;| -)? (?:so|hence|therefore|thus|which "
        "is (?:exactly |precisely )?why|that(?:'s| is) why|and (?:that|this) is why|consequently|which "
        r"(?:led to|caused|meant|triggered|voids?|voided))\b[^.?!]{0,50}?\b(?:cannot|can't|can not|could "
        r"not|couldn't|unable|(?:nothing|little) (?:more )?(?:that )?(?:we|i|can|could|to be)\b|no "
        r"(?:refund|claim|longer|cover)|rejection|rejected|refused|lost|void\w*|froze\w*|declined|blocked"
        r"|gone|surcharge|penalty|not (?:possible|covered|eligible)|fee|knew|delay\w*|turned (?:back"
        r"|away)|went back|fails?|failed)\b",
        detail="consequence",
        unless=(
            ASKED,
            IF,
            OURS,
            Guard(
                r"\bso (?:that|far|much|many|long|sorry|very|i(?:'ll|'ve| have| will)?|we(?:'ll|'ve| have"
                r"| will)) (?!(?:\w+ )?(?:cannot|can't|could|couldn't|are unable|am unable|no longer))"
                r"|\byou (?:\w+ )?(?:never|waited|paid|asked|lost|need|want|say|said|told|live|should "
                r"have)\b|\b(?:lost|nothing) (?:\w+ )?(?:was|is|will|to worry|more)|\bno fee\b"
                r"|\brefund(?:ed)? the\b|\bwaived?\b|\bthe fee (?:is off|has|goes)\b",
                "it tells a reason without fault",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        rf"\b(?:{_EVIL}|it|this|that) (?:first |only |most likely |probably )?(?:arose|occurred|happened"
        "|started|began|came about|appeared|developed|is|was|are) (?:only |simply |just |mainly |purely "
        ")?(?:because|when|after|once|through|as soon as|from the moment|while) you(?:'d|'ve| had| have"
        "| yourself)? (?!had to|have to|wrote|called|contacted|told|reported|rang|were|are|need|asked"
        "|paid|received|got|opened the (?:box|parcel)|tried to|noticed|found|saw|said|deserve|want|will"
        r"|can|may)\w+",
        detail="cause",
        unless=(ASKED, OUR_NEGATION, IF, OURS, THANKS),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:signs?|marks?|evidence|traces?|indications?|symptoms?|hallmarks?) of (?:having been "
        rf"|being |a |an |some |\w+ )?(?:{_MISUSE})|\b(?:consistent|in keeping|compatible) with (?:having "
        rf"been |being |a |an |\w+ )?(?:{_MISUSE})|\b(?:typical|characteristic) of (?:a |an )?(?:\w+ "
        rf")?(?:{_MISUSE})|\b(?:comes?|came|results?|resulted|arises?|arose|stems?|caused|was due|is due"
        "|due) (?:from|by|to) (?:the |a |an |having been |being )?(?:using|washing|leaving|storing"
        f"|keeping|pulling|cleaning|pouring|placing|putting|wearing|exposing|(?:{_MISUSE}))(?: "
        r"[\w'-]+){0,8}",
        detail="misuse",
        unless=(
            ASKED,
            OUR_NEGATION,
            IF,
            OURS,
            Guard(
                r"\b(?:by|from|to) (?:the |an? )?(?:incorrect|water|impact|excessive|force)(?! (?:use"
                "|entry|handling|care|washing|ingress|installation|storage|settings?|assembly"
                r"|operation))\b",
                "a cause is told plainly",
                Where.INSIDE,
            ),
        ),
    ),
)
