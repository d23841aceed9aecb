"""Rudeness by jibes: mock praise, names, feigned surprise, taunts about wits, brush-offs in passing."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.model import Act

_NAME = (
    "sherlock|einstein|genius|brainiac|columbo|professor|princess|sunshine|sweetheart|sweetie|darling"
    "|buddy|buster|champ|pal|chief|cupcake|snowflake|karen|love|mate|petal|treasure|honey|hun|smart(?:ie"
    "|y)(?: ?pants)?|clever clogs|wise ?guy|know-it-all|einstein|your highness|your majesty|friend|sir"
    "|madam|dear"
)
_DULL = (
    "slow(?:er|ly)?|dim(?:mer)?|thick(?:er)?|dense|stupid|silly|daft|foolish|ridiculous|absurd|childish"
    "|dumb|petty|pathetic|crazy|mad|sad|ignorant|idiotic|ludicrous|naive|embarrassing|laughable|clueless"
    "|rude|unreasonable|spoilt|spoiled|entitled|selfish|tiresome|boring|trivial"
)
_KIND = Guard(
    r"\b(?:sorry|apologi\w+|glad|delighted|thank(?:s| you) for (?:the|your) (?:kind|lovely|nice)|our "
    r"(?:mistake|fault|own)|you should not have|shouldn't have|no wonder|you are right|you're right)\b",
    "it is said with regret or thanks",
    Where.SENTENCE,
)
_CHOICE = Guard(
    r"\b(?:if you(?:'d)? (?:rather|prefer|want|wish|decide|would)|understand|may of course|can of course"
    r"|welcome back|without (?:a |any )?(?:fee|charge)|would|could|not|n't|never|hope) (?:[\w',]+ ){0,6}$",
    "it leaves a choice",
)

_NOT_AIMED = (
    _KIND,
    Guard(
        r"\b(?:if you(?:'d)? (?:rather|prefer)|would|hope|please|we (?:were|are|was|look|sound|have been)"
        r"|our|i (?:was|sound|look)|which|sorry|before) (?:[\w',]+ ){0,4}$",
        "it is not aimed at the customer",
    ),
    Guard(
        r"\bplease (?:do not|don't|stop)|\bdo(?:n't| not) (?:call|write|contact|come|use) (?:\w+ )?(?:us "
        r"|here |back |our \w+ )?(?:again|back)(?: (?:until|before|unless|for|if))|\bbroken record "
        r"(?:player|deck)|\bfalse accounts|\battention\b|\bany idea how\b.*\b(?:long|much|soon)\b",
        "it is a plain request",
        Where.SENTENCE,
    ),
)

CUES = (
    Cue(
        Act.RUDE,
        r"^\W*(?:(?:well done|nice one|good job|great job|congratulations|congrats|no kidding|look"
        "|listen|look here|listen up|news ?flash|hint|here's a (?:tip|thought|hint)|spoiler(?: alert)?"
        "|pro tip|surprise|guess what|wow|really|seriously|hello|earth to|come on|nice|oh|yes|no|fine"
        rf"|right|clearly|aw+|bless),? (?:{_NAME})\b|(?:news ?flash|spoiler alert|guess what|here's a "
        "(?:thought|idea|novel idea)|how about you|hint|shocker|plot twist|surprise surprise|what a "
        "(?:surprise|shock|genius|drama|hero|joke|laugh|performance)|oh,? (?:boo|the (?:horror|humanity"
        "|tragedy|drama|pain|injustice|shame|irony|agony))|the (?:horror|humanity|drama)(?: of|[.,!]|$)"
        "|(?:honestly|seriously|really|jeez|good grief|for (?:heaven|god|goodness|pity)'?s'? sake|give "
        r"over|oh come on|come off it)\b(?!,? (?:i|we|that should|it should)))|next you'll|let me guess"
        r"|bless your|some people\b(?:[,.]| (?:are|will|just|have|need|never|can|think|expect))|how "
        r"(?:adorable|cute|quaint|precious|rich|brave|noble|refreshing)\b|your point\?|yes, "
        r"and\?)",
        detail="mocking",
        unless=(
            _KIND,
            Guard(
                r"^\W*(?:really|seriously|oh no|oh dear|hello|yes|no|fine|right|wow|nice|what a "
                r"(?:surprise|shock|joke|shame|performance))\W*(?:friend|dear|sir|madam)?\W*(?:that|what"
                r"|i|we|to|for|it|you were|thank|this|,|!|\.|$)",
                "it shares the feeling or greets",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.RUDE,
        r"\b(?:honestly|seriously|well|oh),? some people\b|\bbless your (?:heart|cotton)\b|\bfor "
        r"(?:heaven|god|goodness|pity|crying out)(?:'s|s)? (?:sake|loud)\b|\b(?:next )?you'll be "
        r"(?:telling|asking|claiming|wanting) (?:me|us) (?:next|that the|the moon|to)\b",
        detail="mocking",
        unless=(
            _KIND,
            Guard(
                r"^\W*(?:really|seriously|oh no|oh dear|hello|yes|no|fine|right|wow|nice|what a "
                r"(?:surprise|shock|joke|shame|performance))\W*(?:friend|dear|sir|madam)?\W*(?:that|what"
                r"|i|we|to|for|it|you were|thank|this|,|!|\.|$)",
                "it shares the feeling or greets",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.RUDE,
        r"\b(?:wasted|spent|lost|given|giving|wasting) (?:\w+ )?(?:enough|too much|more than enough|so "
        "much|far too much|hours|days|plenty of|all this|this much) (?:of (?:our|my) )?(?:time|energy"
        r"|effort|breath|attention|money)? ?(?:on|with|to|over|arguing|explaining|answering) (?:you\b"
        r"|this|your|people|such)|\b(?:done|finished|through) (?:with|talking to|arguing with|helping"
        r"|listening to|discussing (?:this|it)) ?(?:you\b|your (?!order|refund|repair|claim|case|room)"
        r"|this (?:conversation|discussion|nonsense))|\b(?:have|has|had|got|'ve got) no (?:time|patience"
        r"|interest|sympathy|use|appetite|desire|wish) (?:for|in|to) (?:\w+ )?(?:you\b|your|this "
        r"(?:nonsense|drama|kind)|people|such|that sort|complainers?|whin\w+|hearing|listen\w*|argu\w*"
        r"|debat\w*|games|keep)|\b(?:don't|do not|won't|will not|not going to|refuse to|no need to) "
        "(?:need|want|miss|lose (?:any |much )?sleep over|dignify|entertain|waste|argue with|stoop|rise "
        r"to|indulge|humou?r) (?:\w+ )?(?:you\b(?! to)|your|customers (?:like|who)|people (?:like|who)"
        r"|that with|this with|such|time|breath|it with|this (?:nonsense|drivel))|\b(?:noted|read|filed"
        "|seen|received) and (?:will be |promptly |duly |hereby |been )*(?:ignored|binned|deleted"
        r"|forgotten|filed under|thrown|discarded|laughed at|disregarded)|\b(?:filed|goes|went|gone|put "
        "it|put) (?:straight )?(?:under|in|into) (?:the (?:bin|trash|rubbish|round)|fiction|b for)"
        r"|\bnobody (?:asked|invited|cares|wants|needs|is interested in|told) (?:you\b|your opinion|for "
        "your|about your|what you)(?: (?:to|for))?(?! (?:before|about|whether|when|how|that|which|if"
        "|the))",
        detail="dismissive",
        unless=(
            _KIND,
            _CHOICE,
            Guard(
                r"\b(?:made|let|cost|have) you (?:\w+ ){0,3}$|\b(?:you|you've|you have) (?:\w+ ){0,2}$",
                "it speaks of the customer's own effort",
            ),
            Guard(
                r"\b(?:of your (?:own )?time|of you\b)|\bwant you to\b|\bneed your (?:order|number"
                r"|address|help|name|bank|consent|signature|permission|confirmation)\b|\bmiss you\b"
                r"|\bneed you to\b|\b(?:need|want|lose|miss) your? (?:custom|trust|business|parcel"
                r"|receipt|card|phone|letter|photo|passport)\b|\bneed (?:your|you|such)\b",
                "it is a plain need",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.RUDE,
        r"\b(?:then |so |just |well,? )?(?:don't|do not|never|stop) (?:bother )?(?:buy|shop|book|come"
        "|order|eat|stay|fly|bank|order|call|write|contact|use|watch|subscrib|deal|travel)(?:ing|ping"
        r"|e)? (?:\w+ )?(?:from|with|at|to|by)? ?(?:us|here|back|our \w+)(?: (?:again|then|any ?more"
        r"|next time|ever|back))+\b|\b(?:gun|knife|pistol) to your head\b|\b(?:under a rock|born "
        "yesterday|in a cave|another planet|cloud cuckoo|la-la land|cuckoo land|fool's paradise|a "
        r"fantasy world|your own world|a bubble)\b|\bbroken record\b|\byou(?:'re| are) (?:really |such "
        "|quite |very |seriously |proper )*(?:hard work|a handful|a piece of work|impossible to please"
        r"|one of a kind, aren't)|\bwhat(?: exactly| the hell| on earth|'s| is) (?:is )?(?:your|you) "
        r"(?:problem|deal|beef|issue)\W*$|\bhow dare you\b|\bnot (?:your|exactly your) (?:strong suit"
        r"|forte|strength|thing|strong point)\b|\baren't (?:you|we) (?:special|clever|precious|important"
        r"|sensitive|delicate|funny|a delight|cute)\b|\byour (?:kind|sort|type|lot) (?:always|never|only"
        r"|want|are|think|expect)\w*",
        detail="contempt",
        unless=_NOT_AIMED,
    ),
    Cue(
        Act.RUDE,
        r"\b(?:zero|no|little) patience left\b|\btime for (?:your|such) (?:games|nonsense|drama|antics"
        r"|theatrics|moods|rubbish|complaints|little)\b|\b(?:silliest|stupidest|dumbest|daftest|most "
        r"(?:ridiculous|absurd|stupid|pathetic)) \w+|\b(?:push|try|test|cross|provoke) (?:us|me) "
        r"(?:further|again|once more|any more|and)\b|\bthink before you\b|\bany (?:sensible|sane|normal"
        "|reasonable|rational|decent|intelligent|half-decent|self-respecting) (?:person|human|adult"
        r"|customer|guest)\b|\b(?:bring|get|fetch|find) (?:a|your|an) (?:grown-up|adult|carer|minder"
        r"|interpreter|nurse|mum|mummy|parent)\b(?: along| with| to| next)?|\bgives? a (?:damn|hoot|toss"
        r"|stuff|fig|rat's)\b\bthis is an? (?:\w+ )?\w+, not an? (?:kindergarten|charity|circus"
        "|playground|library|democracy|nursery|zoo|holiday camp|creche|therapy|debating|counselling"
        r"|day-?care|soup kitchen|wishing well|five-star|complaints)|\b(?:any|no) more of (?:your|this"
        r"|that) (?:\w+ )?(?:cheek|nonsense|rubbish|insults|lies|complaints|attitude|games|drama"
        "|rudeness|excuses|tantrums?|moaning|whining)",
        detail="contempt",
        unless=_NOT_AIMED,
    ),
    Cue(
        Act.RUDE,
        r"\b(?:haven't|don't|hasn't|didn't) (?:got |have )?(?:got )?(?:all day|the time for|time for "
        r"(?:this|your))\b|\byou(?:'d| would| will|'ll) (?:only |even |still |just )?(?:complain|moan"
        rf"|whine|grumble|find something|find fault|argue|not know (?:\w+ ){1, 4}?if)\b|\bwouldn't know "
        rf"(?:\w+ ){1, 4}?if\b|\b(?:that's|that is|bit|how) rich\b|\brich coming from\b|\bhave a nice "
        r"life\b|\b(?:real|proper|paying|serious|actual|genuine|sane|normal|decent) (?:customers|guests"
        r"|clients|users) (?:to|who|waiting)|\bchill pill\b|\b(?:some|a lot of|what|the|quite some) "
        r"(?:nerve|cheek|gall|audacity)\b(?! (?:endings?|of our|pad))|\bkeep your (?:hair|shirt|knickers"
        r"|pants|wig) on\b|\b(?:rather|sooner) (?:talk to|watch|poke|eat|chew|listen to|have a root"
        rf"|stick) [^.?!]{2, 30}?\b(?:walls?|paint|eyes?|hat|glass|drill|canal|pins?)\b|\blearn to live "
        r"with\b|\bhigh horse\b|\bwhat a (?:load|heap|bunch|pile) of\b|\bheard (?:that|this|it) (?:one "
        r"|all )?before\b|\b(?:excuses|complaints|whining|stories|moaning|messages|rants?|letters) "
        r"(?:bore|tire|amuse|bother|weary)s? (?:me|us)\b",
        detail="contempt",
        unless=_NOT_AIMED,
    ),
    Cue(
        Act.RUDE,
        r"\bcount yourself lucky\b|\bnothing but (?:trouble|problems|a nuisance|a pest|hot air)\b"
        r"|\b(?:world|nobody|we) (?:does not|doesn't|don't|do not|owes?) (?:owe )?you (?:a|an|anything"
        r"|nothing)\b|\bowe you nothing\b|\bwho do you think you\b|\bwhere did you learn\b|\bunderstand "
        r"it for you\b|\byear[- ]olds? (?:could|can|would|knows?)\b|\btells me (?:all|everything) i "
        r"need\b|\byour (?:left from your|own backside)\b|\bleft from your right\b|\bhow (?:scary"
        r"|frightening|terrifying)[.!]|\b(?:do|did) (?:us|me|everyone|yourself)(?: all)? a favou?r and\b"
        r"|\bmountain out of\b|\bgo (?:and )?(?:bother|annoy|pester) (?:someone|somebody)\b|\byou(?:'re| "
        r"are) on your own\b|\b(?:put|stick) a (?:sock|lid|cork) in\b|\bwords of one syllable\b|\b(?:not"
        "|isn't|aren't|am not|are not|'m not|'re not) (?:your|a) (?:secretary|mother|mum|mummy"
        "|servants?|slaves?|nanny|babysitter|therapist|punchbag|punching bag|personal assistant|butler"
        r"|maid|nursemaid|charity|doormat|whipping boy|agony aunt|search engine|mind[- ]reader)\b",
        detail="contempt",
        unless=_NOT_AIMED,
    ),
    Cue(
        Act.RUDE,
        r"\bgo (?:and )?(?:cry|moan|whine|complain|bother|annoy|pester|bore) (?:\w+ )?(?:to|about)?\b"
        r"|\b(?:must be|are you|you're) new (?:to (?:the internet|this|earth|life|computers|the world)"
        r"|here)\b|\b(?:except|apart from|other than|besides|but for) (?:the (?:person|one|user|operator"
        r"|owner|idiot|customer)|you\b|your own|who'?s using)|\bbetween (?:the )?(?:chair|seat) and "
        r"(?:the )?(?:keyboard|screen|wheel)\b|\b(?:might|may|could|will|should|would) (?:finally "
        r"|eventually |actually )?(?:sink in|(?:sink|get) through to you)\b|\bany idea how (?:\w+ "
        rf")?(?:{_DULL}|that|this|you) ?(?:that|this|you|it)? ?(?:sound|look|is|are)s?\b|\byou(?:'re| are"
        r"|r \w+)? (?:\w+ )?(?:sound|look|come across|appear)(?:s|ing)? (?:\w+ )?(?:like (?:an? |some "
        r")(?:child|toddler|teenager|baby|spoil\w+|broken|\w+ child|idiot|fool|lunatic|drama|karen"
        rf"|crybaby)|(?:{_DULL})\b)|\bif you were any (?:\w+)\b|\b(?:hobby|sport|job|phone|computer"
        "|product|device|car|app|internet|technology|travel|camping|flying|cooking|service) (?:is|was"
        r"|are)(?: simply| just| perhaps| really| clearly)? not for you\b",
        detail="contempt",
        unless=_NOT_AIMED,
    ),
    Cue(
        Act.RUDE,
        r"\b(?:some|other) of us (?:have (?:work|jobs|lives|a life|better|other|real)|actually|work "
        r"for)\b|\b(?:troublemakers?|time-?wasters?|freeloaders?|scroungers?|cheapskates?|chancers?"
        "|keyboard warriors?|crybab(?:y|ies)|moaners?|whingers?|trolls?|loudmouths?|nitpickers?|drama "
        r"queens?|attention[- ]seekers?|ingrates?|bullies|blackmail\w*|nobod(?:y|ies) like you|whiners?"
        r"|complainers?|sorehead\w*|losers?|muppets?|numpt(?:y|ies)|drongos?|galahs?|bogans?|tossers?"
        "|wallies|wally|twits?|prats?|dopes?|dimwits?|halfwits?|nitwits?|simpletons?|morons?|imbeciles?"
        r"|cretins?|buffoons?|clowns?)\b",
        detail="contempt",
        unless=_NOT_AIMED,
    ),
)
