"""Rudeness in polite words: talking down, mock admiration, a complaint waved off as small or amusing."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.model import Act

_KIND = Guard(
    r"\b(?:sorry|apologi\w+|our (?:mistake|fault|form|page|app|site|instructions?)|as (?:kind|patient|fair"
    r"|clear|thorough|generous) as you|we should|we hope|should not be|shouldn't be|rightly|you(?:'re| are)"
    r" (?:quite |absolutely )?right|thank you for)\b",
    "it is said with regret or thanks",
    Where.SENTENCE,
)
_SKILL = (
    r"comfortable|confident|good|familiar|experienced|technical|practical|handy|gifted|savvy|talented"
    r"|skilled|at ease|patient"
)

CUES = (
    Cue(
        Act.RUDE,
        rf"\bnot (?:everyone|everybody|every (?:customer|guest|user|person|one of us)|all (?:of us|customers"
        rf"|guests|users|people)) (?:is|are|was|has|have|can be|feels?|seems?) (?:the |an? |so |as |quite "
        rf"|very |equally |born |cut out |blessed )*(?:{_SKILL}|(?:\w+ )?(?:type|person|reader|gift|knack"
        rf"|eye|patience|time to read))\b|\b(?:not|n't) (?:so |very |quite |entirely |really |particularly "
        rf"|all that |altogether )*(?:{_SKILL}|at home) (?:with|at|in|around) (?:this (?:kind|sort)"
        rf"|computers?|technology|technical|such (?:things|matters)|these (?:things|matters)|gadgets|modern"
        rf"|reading|numbers|forms|the (?:internet|web|digital))\b|\b(?:one of the |a |some |any |your"
        rf" )?(?:younger|more (?:experienced|practical|technical)|tech-savvy|handier|practically minded"
        rf"|computer-literate) (?:people|person|members?|colleagues?|friends?|relatives?|generation|one)\b"
        rf"|\b(?:asking|ask|find|finding|get|getting) (?:someone|somebody) (?:handy|younger|technical"
        rf"|practical|who (?:knows|understands|can))\b",
        detail="condescending",
        unless=(_KIND, Guard(r"\bour (?:\w+ ){0,3}$", "our own people are meant")),
    ),
    Cue(
        Act.RUDE,
        r"\b(?:to|for|as) (?:anyone|anybody|those|people|someone|everyone) who (?:[\w'-]+ ){1,6}?(?:for a"
        r" living|professionally|(?:some|any|a little|basic|the slightest) (?:experience|knowledge"
        r"|understanding|idea|sense))\b|\bas an? (?:[\w-]+ ){1,3}(?:you|one)(?:'ll| will| would| must|"
        r" should)? (?:surely |certainly |no doubt |of course |doubtless |presumably )+(?:know|be aware"
        r"|appreciate|understand|realise|realize|remember)\b|\b(?:you(?:'ll| will| must)|as you) (?:surely"
        r"|doubtless|no doubt) (?:know|be aware|realise|realize|remember|recall)\b|\b(?:isn't|is not|not)"
        r" (?:really |nearly |quite )?(?:as|so) (?:mysterious|mystifying|complicated|hard|difficult|scary)"
        r" as (?:it (?:sounds|looks|seems)|you (?:think|say|make|suggest|imagine))\b|\b(?:explain(?:s|ed)?"
        r"|teach|tell|told) (?:to )?(?:people|customers|you|everyone|clients) what (?:an? |the word )?\w+"
        r" (?:is|means)\b|\bany reasonable (?:person|customer|guest|traveller|adult)\b",
        detail="condescending",
        unless=(
            _KIND,
            Guard(r"\bplease\b|\bif\b", "it helps"),
            Guard(r"^ ?:|\b(?:hold|press|tap|open|click|choose)\b", "it helps", Where.AFTER),
        ),
    ),
    Cue(
        Act.RUDE,
        r"\b(?:let's|let us|we should|try to|please|do)(?: all| just| both)? (?:keep|put|see|stay|not)"
        r" [^.?!]{0,30}\b(?:perspective|proportion|context|carried away|overreact|exaggerate|dramatic"
        r"|blow)\b|\b(?:get|getting) (?:\w+ )?carried away\b|\b(?:wouldn't|would not|hardly|not) be having"
        r" this (?:conversation|discussion|exchange|correspondence)\b|\b(?:certainly|really|definitely"
        r"|sure(?:ly)?|quite) (?:keeping|kept|giving|gave|know how to keep) (?:us|our [\w ]{2,20}|me|the"
        r" (?:team|desk|staff)) (?:very |quite )?(?:busy|entertained|amused|on (?:our|their|its) toes"
        r"|something to)\b|\b(?:someone|somebody|a customer|a guest|people) with (?:so|such) (?:an?"
        r" )?(?:keen|strong|lively|high|exacting|firm|particular|deep|fine)\b|^\W*(?:ah|aha),? (?:yes|the"
        r" (?:old|famous|dreaded))\b[^.?!]{0,60}!",
        detail="mocking",
        unless=(
            _KIND,
            Guard(
                r"\b(?:happy|glad|delighted|pleased|wonderful|loved)\b", "it answers praise", Where.SENTENCE
            ),
        ),
    ),
    Cue(
        Act.RUDE,
        r"\b(?:treat|use|handle|drive|wash) (?:it|them|this|these) like (?:an? )?(?:toys?|rubbish|dirt"
        r"|animals?|hammers?)\b|\bfor (?:people|customers|guests|those) like you\b|\bhow (?:you|one|anyone)"
        r" (?:contrive[sd]?|could possibly) to\b|\bit would (?:help|be helpful|be nice) if (?:you|customers"
        r"|people) (?:actually|at least|simply|first|occasionally) (?:read|looked|listened|thought|checked"
        r"|tried)\b|\b(?:you are|you're) (?:of course |always |very |entirely )*(?:free|welcome) to (?:\w+"
        r" )?(?:consult|instruct|involve|hire|call|try) (?:an? |your )?(?:lawyers?|solicitors?|attorneys?)\b",
        detail="contempt",
        unless=(_KIND,),
    ),
    Cue(
        Act.RUDE,
        r"\bhappens to the best of us\b|\b(?:geniuses|einsteins|clowns|muppets|numpties|morons|idiots)\b"
        r"|\b(?:refresh|wait|reboot|restart|try again|sit back) and (?:pray|hope for the best|weep)\b"
        r"|\b(?:grow up|mature) with us\b|\ba chance to grow up\b",
        detail="mocking",
        unless=(_KIND,),
    ),
)
