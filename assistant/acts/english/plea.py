"""Justification by its forms: out of our hands, normal, only small, only you, only human."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.ground import APOLOGETIC, ASKED, GLAD, HELPED, IF, OWNED
from assistant.model import Act

_GROUP = (
    "(?:{customer}|parents|families|households|players|owners|diners|riders|subscribers|tenants|drivers"
    "|neighbours|neighbors|callers|students|shoppers|cyclists)"
)

_NO_EXCUSE = (
    IF,
    ASKED,
    OWNED,
    GLAD,
    APOLOGETIC,
    HELPED,
    Guard(
        r"\b(?:not|never|n't|how|where|why|so that|before|when|let|watch|until|make|stop) (?:[\w'-]+ "
        r"){0,3}$|\b(?:will|'ll|shall|i'm|to) (?:\w+ )?$",
        "it is no excuse",
    ),
    Guard(
        r"\b(?:i(?:'ll| will)|we(?:'ll| will)) do\b|\b(?:you|your)\b",
        "it promises or speaks of the customer",
        Where.CLAUSE,
    ),
)

CUES = (
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:hands (?:are|were) (?:\w+ )?tied|(?:no|little|not much|limited|zero|without) (?:\w+ "
        ")?(?:influence|control|say|power|sway|leverage|authority) (?:over|on|in|about|there|to)|(?:have"
        r"|had|has|got) no (?:say|control|influence|power|part)\b|(?:was|were|is) against us|(?:cannot"
        r"|can't|could not|couldn't) (?:\w+ )?(?:keep|stock|be|answer|serve|do|offer|see|read|satisfy"
        "|check|guarantee|test|watch|inspect) (?:every|all|each|everything|everyone|everybody"
        "|everywhere)|not our (?:fault|doing) (?:that |if )?(?:the|it|a|they|he|she|there|customs"
        r"|trains?)|, not (?:us|we)\b|(?:out of|beyond|outside|not (?:really )?in|not within) (?:our|my"
        r"|anyone's|anybody's|human|the company's) (?:\w+ )?(?:hands?|control|power|reach|remit|influence"
        "|sphere)|(?:cannot|can't|could not|couldn't|can hardly|can scarcely|not|won't|will not|are not"
        r"|aren't|never) (?:\w+ )?(?:be )?(?:held |made )?(?:responsible|liable|accountable|answerable|to "
        "blame|blamed|expected to (?:know|foresee|check|keep|watch|control|answer|monitor|have))"
        r"|(?:cannot|can't|could not|couldn't|nobody could|no one could) (?:\w+ )?(?:have )?(?:be "
        "everywhere|control|predict|foresee|foreseen|prevent|prevented|influence|police|check every"
        "|watch every|inspect every|monitor every|keep an eye on every|please everyone|win them all|be "
        "in two places|work miracles|do magic|perform miracles|read minds|please everybody)|act of "
        r"(?:god|nature)|force majeure|nothing (?:more )?(?:we|i|anyone|anybody) (?:\w+ )?(?:can|could"
        r"|would) (?:\w+ )?(?:do|have done)|no (?:other )?(?:choice|option|alternative|way round it|way "
        "around it) (?:but|in|here)?|(?:is|are|was|were) (?:an? )?(?:separate|independent|different"
        "|third-party|external) (?:company|firm|business|entity|contractors?|operators?)|(?:is|are|was"
        r"|were) (?:simply |just |really )*not (?:us|ours|our \w+) (?:who|that|to)|(?:that|this|it) "
        r"(?:would be|is|was) (?:\w+ )?(?:a matter for|down to|up to|the (?:job|task|responsibility"
        "|business) of) (?:the |your )?(?:courier|carrier|bank|airline|manufacturer|supplier|seller"
        r"|landlord|airport|customs|post|council|network|operator|landlord|insurer))\b",
        detail="out of our hands",
        unless=(
            IF,
            ASKED,
            OWNED,
            GLAD,
            APOLOGETIC,
            HELPED,
            Guard(
                r"\b(?:you|your) (?:[\w'-]+ ){0,4}$|\b(?:nobody|no one) can hold you\b",
                "it speaks of the customer",
            ),
            Guard(
                r"\byou(?:'re| are)?\b|\bnot responsible for (?:the|this) (?:charge|debt|payment)|\bleft "
                r"you (?:no|little)|\bgave you no\b",
                "it speaks of the customer",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:par for the course|comes? with the (?:territory|job)|goes? with the (?:territory|job)"
        "|nature of the (?:beast|business|job|trade|product|material|game)|in the nature of|(?:that's"
        "|that is|this is|it's|it is|such is|c'est la) (?:just |simply |merely |only |how |the way "
        r")*(?:life|how (?:it|things|the \w+) (?:\w+ )?(?:goes?|works?|is|are|done|built|designed|made"
        r"|set up)|the way (?:it|things|the \w+) (?:\w+ )?(?:goes?|works?|is|are|done|built|designed|made"
        "|set up)|the way the cookie|business|the price (?:of|you pay)|what (?:you(?:'d| would|'ll)? "
        "(?:get|expect)|it (?:costs|takes|is)))|(?:to be|only to be|must be|is|was|are|were|can be) "
        "(?:fully |quite |entirely |sadly |simply )?expected (?:with|in|at|of|from|for|when|during|given"
        r"|on|this)\b|\bto be expected\b|only (?:natural|to be expected|human|normal|fair)|(?:perfectly"
        "|quite|completely|entirely|totally|absolutely|only) (?:natural|normal|usual|ordinary|standard)"
        "|(?:delays?|noise|waits?|queues?|charges?|fees?|practice|variations?|changes?|differences?|wear"
        r"|this|that|it|marks?|smell) (?:is|are|was|were) (?:\w+ )?(?:natural|normal|unavoidable"
        "|inevitable|inherent|common|customary|standard|typical|usual|nothing unusual)|(?:is|are|was"
        "|were) (?:meant|supposed|designed|intended|built|made) to (?:be|look|feel|taste|smell|sound"
        "|work|do|run) (?:like (?:this|that)|spicy|this|that|a bit|slightly|firm|soft|sweet|loud|noisy"
        r"|warm|cold|rough|thin|rustic|simple|\w+y\b|so|rare|dark|bright|strong|hot|bitter|raw)"
        "|(?:inherent|unavoidable|inevitable) (?:in|to|with|when|at)|older (?:building|house|property"
        "|model|ship|train)|industry[- ]standard|standard (?:practice|procedure|in (?:the|our|this))"
        "|every(?:body|one) (?:does|charges|has) (?:it|this|that|the same)|happens? (?:to (?:the best"
        r"|everyone|everybody|anyone|us all|every \w+|most|any \w+)|from time to|every (?:day|now|year"
        "|winter)|all the time|now and (?:then|again)|(?:with|in|at|on) (?:every|any|all|most|other|the "
        "best|even))|(?:is|was|are|were) what (?:it|they) (?:is|are|was|were)|(?:bank|public|national"
        r"|school) holiday (?:week|weekend|period|season))\b",
        detail="normal",
        unless=(
            IF,
            ASKED,
            OWNED,
            GLAD,
            APOLOGETIC,
            HELPED,
            Guard(
                r"\b(?:not|n't|never|no|than|hardly|back to|should|until|whether|if|will|'ll) (?:[\w'-]+ "
                r"){0,3}$|\b(?:check|see|sure|know|explain|tell|show|find out|exactly|understand|remember"
                r"|here(?:'s| is)|and|wish|what) (?:[\w']+ ){0,1}$",
                "it plays nothing down",
            ),
            Guard(
                r"\b(?:to|with|at|in) (?:you|your|us|our|me|my|it|the (?:order|parcel|account|refund"
                r"|payment|money|bag|room|phone|file|booking|card|lamp))\b|\bwhat happens (?:now|next"
                r"|when)|\bhappen(?:ed|s)? (?:in|at|on|with|to) (?:our|the|your|you)\b|\bwhat you(?:'ll| "
                r"will) (?:get|need)|\bhow it (?:works|is done)\b|\bonly natural\b|\bexpected (?:on|with "
                r"you|at your|for) |\bexpected in (?:\w+ )?(?:store|stock|days|weeks|january|february"
                "|march|april|june|july|august|september|october|november|december)",
                "it tells what happened or will",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:blink|beep|flash|click|light|hum|charging|reset|first (?:few )?(?:minutes"
                r"|seconds))\b|\bexpected (?:on|by|at|to arrive)\b",
                "it explains how a thing works",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        rf"\b(?:you(?:'re| are| were) the (?:very )?(?:first|only) (?:\w+ )?(?:one|{_GROUP}|person"
        "|customer|guest|reader|buyer|client|user|member|passenger|player|parent)?(?: we(?:'ve| have)? "
        r"\w+)? ?(?:to|who|in|so far|that)|(?:none of the|none of our|not one of our|not a single|no "
        f"single|no other) (?:other )?(?:{_GROUP}|person|customer|guest|user|client|passenger|neighbou?r"
        r"|caller|buyer)(?: [\w'-]+){0,5}? (?:mentioned|noticed|complained|reported|raised|objected"
        "|had|has|have|said|heard|felt|found|told|experienced|ever)|(?:nobody|no one|no-one)(?: "
        r"else)?(?: [\w'-]+){0,4}? (?:mentioned|noticed|complained|objected|minded|seems? to|raised"
        f"|has a problem|reported)|(?:every(?:one|body) else|the (?:other|rest of the) {_GROUP}|all "
        rf"(?:the |our )?other {_GROUP}|most (?:of our )?{_GROUP}|other {_GROUP}) (?:[\w'-]+ "
        "){0,3}?(?:manages?|copes?|slept|loved?|loves|enjoys?|enjoyed|likes?|liked|seems? (?:happy"
        "|fine|pleased|content)|had no|has no|have no|have had no|was fine|were fine|is (?:happy|fine"
        "|content)|are (?:happy|fine|content|satisfied)|raved?|praised?|got|found it|don't mind|do not "
        f"mind|accepts?|understands?)|not (?:everyone|everybody|all {_GROUP}) (?:likes?|loves?|enjoys?"
        "|agrees?)[^.?!]{0,40}? but (?:most|many|others|plenty)|every(?:one|body) (?:in|across) "
        r"(?:our|the|this) (?:\w+ )?(?:sector|industry|trade|market|business|country|region|field)"
        r"|(?:all|most|many|other)(?: of)? (?:our |the )?(?:\w+ )?(?:competitors?|rivals?|peers"
        "|airlines?|hotels?|banks?|couriers?|operators?|networks?|insurers?|retailers?|landlords?) "
        r"(?:\w+ )?(?:charge|charges|do|does|have|has|work|ask|struggle|face|apply|take|use|offer|add"
        r"|struggling))\b",
        detail="others",
        unless=(
            IF,
            ASKED,
            OWNED,
            GLAD,
            APOLOGETIC,
            Guard(
                r"\b(?:not|n't|aren't|hardly|by no means) (?:\w+ )?$|\bsure $",
                "it is denied",
            ),
            Guard(
                r"\bnot the (?:first|only)|\b(?:answered|rang you|called you|told (?:us|you|me)|replied"
                r"|came|helped|noticed (?:the|our|that))\b",
                "it tells our failing",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:(?:hardly|not exactly|not quite|scarcely|isn't|is not|not|n't) (?:really )?(?:the end of "
        "the world|a (?:disaster|catastrophe|tragedy|big deal|matter of life|great loss|hardship|crisis"
        "|huge)|life or death|(?:is|was|were|be) (?:hardly )?a (?:tragedy|disaster|catastrophe|crime"
        "|drama|scandal)|that (?:bad|serious|terrible|unusual)|a reason to|worth (?:getting|a|making))"
        "|(?:in the (?:grand|great|greater|larger) scheme|worse things (?:happen|at sea)|storm in a "
        "teacup|molehill|could (?:easily )?(?:have been|be) (?:a lot |much |far )?worse|at least (?:it"
        "|you|the|we|nobody|your|no one|no-one)|look on the bright side|(?:simply|just|only|merely|all"
        r"|purely|largely|really|is|was) (?:a )?(?:matter|question) of (?:\w+ )?(?:taste|opinion"
        "|preference|perspective|personal|perception|interpretation|habit|time|minutes)|cosmetic"
        "|teething (?:problems|troubles|issues)|a one-off|one-off|nothing (?:unusual|out of the ordinary"
        "|odd|strange|remarkable|abnormal) (?:about|in|for|at|with)|nothing (?:more|else) than that"
        "|nothing (?:dramatic|serious|to write home|major|terrible)|(?:delay|wait|late|hold-up|queue"
        "|difference|it|bus|train|flight|ferry|driver|courier|van|outage|interruption|increase) (?:was"
        "|is|were|came to|lasted|amounted to) (?:merely|only|just|barely|a mere|but|no more than|less "
        r"than|under|hardly) (?:\w+ )?(?:a quarter|\d|two|three|one|four|five|six|ten|half|an?|minutes"
        "|hours)|(?:a |an |one |just |only |such a |merely a |this |the )(?:very |rather |relatively "
        r")?(?:minor|tiny|trivial|trifling|small|little|slight|negligible|insignificant|minimal) (?:\w+ "
        ")?(?:scratch|delay|issue|matter|thing|inconvenience|detail|mistake|mix-up|error|hiccup|glitch"
        "|blip|blemish|mark|difference|problem|defect|dent|flaw|oversight|setback|imperfection|noise"
        "|deviation|variation))|(?:only|just|merely|barely|a mere|all of|no more than|not even) (?:about "
        r"|some |a (?:few|couple of|handful of) |\d+ |one |two |three |four |five |six |ten |fifteen "
        r"|twenty |half an )+(?:\w+ )?(?:minutes?|hours?|days?|pounds|euros|dollars|rupees|quid|pence"
        "|cents|percent|per cent|people|occasions?|times) (?:late|early|off|short|over|longer|more|after "
        r"all|out|difference|behind)|after all,|, after all)\b",
        detail="playing down",
        unless=(
            IF,
            ASKED,
            OWNED,
            GLAD,
            APOLOGETIC,
            HELPED,
            Guard(r"\b(?:no|not|never|n't|anything but|far from|more than|than) (?:\w+ )?$", "it is denied"),
            Guard(
                r"\bat least (?:you|we|the|it|your) (?:should|could|can|will|deserve|owe)|\bat least "
                r"(?:\w+ )?(?:a |an )?(?:week|day|month|year|hour|\d)",
                "it plays nothing down",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:to you|for you|a whole|gesture|thing to us|token|something small|small thing (?:we"
                r"|i) can)\b|\bonly (?:about )?a (?:matter|question) of (?:time|minutes)|\bmatter of "
                r"time\b|\bmatter of (?:minutes|days|hours)",
                "it plays nothing down",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:(?:only|just|all|merely|but) (?:human|people|flesh and blood)\b|(?:nobody|no one|none of "
        r"us|no-one|no \w+) (?:is|can be|are) (?:perfect|infallible|without fault|immune)|(?:very |such "
        "|rather |extremely )?(?:tight|full|heavy|packed|punishing) (?:schedules?|workloads?|timetables?"
        "|rounds?|rotas?)|can only (?:do|be|serve|handle|take on|see to|answer) (?:one|so|two|a few|a "
        "limited|what)|(?:fail|fails|struggle|find it hard|at a loss) to (?:see|understand|imagine"
        "|grasp) (?:what|how|why|any|the)|(?:shop|store|place|restaurant|hotel|office|clinic|line|desk"
        r"|kitchen|bar|train|bus|plane|road|hall|ward) (?:was|were|is|got) (?:\w+ )?(?:packed|jam-packed"
        "|heaving|rammed|chock-a-block|overrun|crowded|bursting)|(?:simply|just|badly|seriously"
        r"|completely) (?:overworked|overstretched|overloaded|understaffed|swamped))\b",
        detail="excuse",
        unless=_NO_EXCUSE,
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:(?:there )?was (?:simply|just|really) (?:nobody|no one|no room|no time|no seat|nothing)"
        r"|for (?:a |some |very |quite )*good reasons?\b|(?:anyone|anybody|everyone|everybody|the best|we "
        r"all|even the best|even (?:the )?(?:best|good|great|top|fine) \w+)(?: of us)? (?:\w+ )?(?:can "
        "|may |could |might )?(?:have|has|make|makes|made|burns?|loses?|miss(?:es)?|fails?|breaks?|slip"
        r"|slips|err|errs|get|gets|has had) (?:\w+ )?(?:(?:a |an )?(?:bad|off|rough|slow|busy|mistakes?"
        r"|things|it|one|errors?|a \w+|now and|once in|sometimes|up|off-day|an off day)(?: (?:day|night"
        "|wrong))?)|(?:mistakes?|accidents?|errors?|delays?|hiccups?|slip-ups|breakdowns|things|these "
        "things|such things|stuff|breakages) (?:do |can |will |may |sometimes |always |inevitably "
        "|simply |just |occasionally )*(?:happen|occur|go wrong|break(?: down)?|slip through|get lost"
        r"|arise|go missing|go astray))\b",
        detail="excuse",
        unless=_NO_EXCUSE,
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:(?:did|do|does|doing|done|tried|trying|giving|gave) (?:everything|all|(?:our|their|his|her"
        "|my) (?:very |level |utmost |absolute )?(?:best|utmost|all|damnedest)|what(?:ever)?) ?(?:that "
        r")?(?:they|we|she|he|i|was|is)? ?(?:\w+ )?(?:could|can|possible|possibly could|humanly possible"
        "|under the circumstances|in the circumstances|with what|on the (?:night|day)|given)|best will "
        r"in the world|(?:we|i) (?:\w+ )?(?:could|can)(?:n't| not)? (?:\w+ )?have done (?:\w+ )?(?:more"
        "|differently|otherwise|better|anything)|how (?:we|i|anyone) could have (?:done|acted|handled"
        "|known|prevented)|(?:bit of|little|some|your|more) understanding (?:would|is|goes|for)|bear "
        "(?:that|this|it) in mind|(?:staff|volunteers?|waiter|waitress|driver|agent|technician|trainee"
        r"|colleague|receptionist|cook|nurse|clerk|operator|barman) (?:was|is|are|were|had) (?:\w+ "
        ")?(?:new|young|inexperienced|in training|only started|a trainee|learning|tired|under "
        r"(?:pressure|stress)|overworked|alone|just started|unwell|temporary))\b",
        detail="excuse",
        unless=_NO_EXCUSE,
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:run by volunteers|struggling (?:with|to|for|under)|(?:doing|did|do|done) (?:our|their|his"
        "|her|my) (?:very |level )?best (?:under|in|with|given|but|on|to keep)|skeleton (?:crew|staff)"
        "|short of (?:staff|hands|people)|short[- ]handed|stretched (?:thin|to)|run off (?:our|their) "
        "feet|rushed off|up to our (?:necks?|eyes|ears)|only (?:have|had|got) (?:two|one|three|a few|so "
        r"many|a handful|\d+) (?:hands|people|staff|agents|pairs|drivers|cooks|of us)|(?:do not|don't|did "
        r"not|didn't|simply|just|never) (?:\w+ )?(?:have|had) (?:the )?(?:\w+ )?(?:staff|manpower|people"
        "|resources|capacity|budget|space|time|man-?power|hands|headcount) (?:to|for)?|(?:small|family"
        "|family-run|tiny|little|two-man|one-man|local|independent|young|start-up|startup|volunteer) "
        r"(?:\w+ )?(?:business|company|team|firm|shop|outfit|operation|hotel|restaurant|practice|charity"
        r"|crew|kitchen))\b",
        detail="excuse",
        unless=_NO_EXCUSE,
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:(?:hundreds|thousands|tens of thousands|dozens|scores|millions|so many|countless|\d[\d,]* "
        r"(?:or so )?) ?(?:of )?(?:[\w-]+ )?(?:calls|mails|e-?mails|orders|parcels|tickets|requests"
        "|messages|deliveries|bookings|meals|guests|passengers|enquiries|inquiries|complaints|letters"
        r"|claims)\b[^.?!]{0,40}?\b(?:a|each|every|per|this|last) (?:day|week|night|month|hour|year))\b",
        detail="excuse",
        unless=_NO_EXCUSE,
    ),
)
