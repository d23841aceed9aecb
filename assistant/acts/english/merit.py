"""Justification by rules, merits, records, and comparison."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.ground import APOLOGETIC, ASKED, GLAD, HELPED, IF, OWNED
from assistant.model import Act

_NO_MERIT = (
    IF,
    ASKED,
    OWNED,
    GLAD,
    APOLOGETIC,
    HELPED,
    Guard(
        r"\b(?:please|see (?:if|that)|whether|make sure|so that|until|once|check that|confirm that"
        r"|understand why|i see that|sorry|why|you(?:'re| are)? (?:\w+ )?) (?:[\w'-]+ ){0,3}$|\byour "
        r"(?:[\w'-]+ )?$|\b(?:you can|you will|help) (?:[\w'-]+ ){0,2}$",
        "it is no defence",
    ),
    Guard(
        r"\b(?:received|earned|holds?) (?:\w+ )?(?:an?|the|two|three|five|four)\b(?! (?:\w+ )?(?:prize"
        r"|award|star|certif|gold|accolade))|\b(?:show|shows|found|confirms?|confirmed|says?|sees?|saw"
        r"|tells?|find|finds|reports?) (?:\w+ )?(?:that )?(?:the|it|they|he|she) (?:\w+ )?(?:is|was|were"
        r"|are) (?:\w+ )?(?:broken|faulty|cracked|lost|missing|late|down|off|out|dead|stuck|empty|blocked"
        r"|held|in|at|on|never|not|still|there|full|sent|left|too)|\bno (?:one|record of (?:your|the)|van"
        r"|driver|trace|scan|call|entry|refund|answer|reply)|\bnobody\b",
        "it tells our failing",
        Where.CLAUSE,
    ),
    Guard(
        r"\b(?:not fair (?:on|to|that)|not right (?:that|for|on)|unfair (?:on|to|that|for))\b|\bto your? "
        r"\w+ (?:is|was) unfair|\byour (?:account|card|name|order|line|side)\b|\bsurpris\w+ (?:by|at) "
        "(?:the|our) (?:bill|charge|fee)",
        "it takes the customer's side",
        Where.SENTENCE,
    ),
)

CUES = (
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:rules? (?:is|are) (?:the )?rules?|(?:same|identical) (?:rules?|terms|conditions|treatment"
        r"|policy) (?:for|apply|applies|to) (?:all|every\w*|each|any\w*)|appl(?:y|ies|ied) (?:\w+ )?(?:to "
        "(?:everyone|everybody|all|each|every)|across the board|equally|without exception)|(?:small "
        "print|fine print|terms(?: (?:and|&) conditions)?|t&cs?|contract|tariff|policy|rules"
        "|regulations?|guidelines|brochure|listing|website|menu|confirmation|booking page|price list"
        r"|manual) (?:\w+ )?(?:is|are|was|were|makes?|made|states?|says?|spells?|mentions?|puts?|sets?) "
        r"(?:\w+ly |quite |very |perfectly |it |this |that )*(?:clear\w*|plain\w*|explicit\w*|out|in "
        r"(?:black|writing|bold|no uncertain)|unambiguous|that|so|specific\w*|obvious)\b|(?:we|i) "
        r"(?:cannot|can't|could not|couldn't|do not|don't) (?:\w+ )?(?:make|grant|bend|break|allow"
        r"|create) (?:\w+ )?(?:an )?(?:exceptions?|the rules|rules|special|precedent)|(?:set|sets"
        r"|setting) a precedent|(?:only|just|merely|simply) (?:follow\w*|obey\w*|carry\w* out|acting on"
        r"|doing|did|enforc\w+|apply\w*|act\w* on|implement\w*) (?:\w+ )?(?:instructions|orders|protocol"
        "|procedure|the (?:rules|procedure|protocol|law|process)|(?:his|her|their|our|its) (?:job|duty"
        "|instructions|orders|procedure|training|work)|what (?:he|she|they|we) (?:was|were))"
        "|(?:technically|strictly|formally|legally|officially|contractually|in theory|on paper|in "
        "principle)(?: speaking)?,? (?:the |it |that |this |you |we |your |our |she |he |they |there "
        r"|nothing )\w+|strictly speaking|we did (?:in fact |actually |indeed |\w+ )?(?:send|notify|email"
        r"|e-mail|text|call|write|post|display|put up|announce|publish|offer|try|warn|inform|tell)\b)",
        detail="rules",
        unless=(
            IF,
            ASKED,
            OWNED,
            APOLOGETIC,
            HELPED,
            Guard(
                r"\b(?:try again|even though|although|and still|and yet|twice and|but (?:it|nobody|our"
                r"|the))\b|\bwe did (?:\w+ )?(?:not|n't)\b|\bwe did (?:\w+ )?(?:send|tell|inform|warn"
                r"|call|notify|write|text) (?:you )?(?:\w+ )?(?:the wrong|twice|wrong|a new|another|too "
                "late)",
                "it is said with ownership",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:not|n't|never|no) (?:\w+ ){0,2}$|\b(?:not|n't) (?:clear|plain|say|state|make)\b",
                "it is denied",
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:(?:we|i) (?:\w+ )?(?:stand|stood) (?:\w+ )?(?:by|behind) (?:our|the|my|this|that|its"
        "|every)|(?:few|hardly any|almost no|very little|not many|rarely any) (?:other )?(?:complaints?"
        "|problems?|issues?|returns|criticism|faults?) (?:about|with|of|on|from|in|like|over)|speaks? "
        r"for (?:themselves|itself)|(?:price|fee|rate|charge)s? (?:\w+ )?(?:reflects?|mirrors?) |(?:won't"
        r"|will not|cannot|can't|hardly) (?:\w+ )?find (?:an? |any |\w+ )?(?:better|cheaper|faster|lower"
        r"|nicer|finer|safer)|(?:followed|kept to|stuck to|observed|obeyed) (?:\w+ )?(?:every|all|each) "
        r"(?:\w+ )?(?:rules?|steps?|procedures?|regulations?|instructions?|protocols?)|passed (?:all "
        r")?(?:of )?(?:our|the|every|its|strict|each) (?:\w+ )?(?:tests?|checks?|inspections?|controls?"
        "|examination)|(?:staff|team|drivers?|agents?|colleagues?|crew|waiters?|technicians?"
        "|receptionists?|engineers?|guards?|people) (?:was|were|has been|have been|remained|stayed) "
        r"(?:\w+ )?(?:polite|courteous|friendly|correct|professional|patient|calm|respectful|attentive"
        r"|civil|kind)|(?:always|never been anything but) (?:been )?(?:\w+ )?(?:upfront|open|clear|honest"
        r"|transparent|fair|frank|correct) (?:about|with|on|in|over))\b",
        detail="merit",
        unless=_NO_MERIT,
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:(?:meets|met|exceeds|satisf(?:y|ies)|fulfils|compl(?:y|ies) with) (?:all |the |every "
        r"|any )?(?:\w+ ){0,2}?(?:standards?|requirements?|norms?|regulations|specifications?)|no "
        r"(?:other )?\w+ (?:does|do|can|could|would|offers?|delivers?|charges?|is|are) "
        r"[^.?!]{0,30}?\b(?:faster|better|cheaper|differently|quicker|sooner|less|any more)|more than "
        r"(?:most|any|many|other)(?: other)? (?:\w+ )?(?:would|do|does|could|can|firms|companies|shops)"
        "|only (?:affects?|concerns?|hits?)|(?:affects?|concerns?|hits?|touches) (?:only|just) (?:a|one"
        "|some|very)|(?:rules?|policy|polic(?:ies)|checks?|limits?) (?:protects?|keeps?|is there to|are "
        r"there to|serves?|benefits?) (?:\w+ )?(?:all|every|our|you|us)|(?:told|informed|notified|warned"
        r"|e-?mailed|reminded) (?:all|every) (?:our |of our )?(?:\w+)|(?:that's|that is|this is) "
        r"(?:exactly |just |precisely )?what (?:the|our) (?:\w+ ){1,3}(?:is|are) (?:there )?for|(?:is|are"
        r"|was|were) (?:\w+ )?(?:rated|ranked) (?:[\d#]|\w+ (?:out of|in|among|by|on))|(?:is|are|was"
        "|were) (?:prepared|made|handled|cooked|carried out|produced|packed|inspected|tested|kept|stored"
        r"|treated|cleaned) (?:\w+ )?(?:under|with|to|by|according to|in line with) (?:\w+ )?(?:the "
        r")?(?:strict\w*|highest|greatest|utmost|best|top|rigorous|professional|trained|all|every|most"
        r"|high|exacting))\b",
        detail="merit",
        unless=_NO_MERIT,
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:(?:technicians?|staff|team|driver|chef|engineers?|agents?|colleagues?|nurses?|crew|people"
        r"|drivers|fitter|waiter|manager) (?:is|are|was|were) (?:\w+ )?(?:experienced|highly|well trained"
        "|fully trained|professional|qualified|certified|skilled|excellent|competent|conscientious"
        "|reliable|very good|first-class|among|one of)|(?:policy|rules?|fee|charge|limit|deadline|rule"
        "|check|form|step|restriction|price)s? (?:exists?|is there|are there|is in place|are in place"
        r"|has been there|applies|was set|covers?|serves?|reflects?) (?:\w+ )?(?:for (?:a |good |your "
        "|everyone|safety|security)|our (?:own )?costs|to (?:protect|keep|make sure|ensure|guarantee)"
        "|only|the (?:cost|effort|work|market|law))|(?:hotel|company|bank|shop|app|driver|team|staff|we"
        "|technician|store|airline|kitchen|crew|agent|system) (?:has |have |had )?(?:did|done|made"
        r"|committed) (?:\w+ )?(?:nothing|no) (?:\w+ )?(?:wrong|improper|mistake|error|amiss|out of order"
        "|illegal|unusual)|(?:system|app|machine|product|process|site|device|service|filter|software"
        r"|policy|lift|it|everything) (?:\w+ )?(?:works?|worked|functions?|functioned|behaves?|behaved"
        r"|ran|runs|performs?|performed|operates?|operated|went) (?:\w+ )?(?:as (?:designed|intended"
        "|planned|expected|it should|usual|described|normal|advertised)|properly|perfectly|correctly"
        r"|without fault|smoothly|fine))\b",
        detail="merit",
        unless=_NO_MERIT,
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:(?:won|winning|wins|received|holds?|earned|awarded|rated|ranked|voted|praised|recommended"
        r"|certified|accredited|boasts?|featured) (?:\w+ )?(?:several|many|numerous|countless|two|three"
        r"|five|four|an?|the|by|as|highly|in|for|top|best|number) ?(?:\w+ ){0,3}?(?:prizes?|awards?"
        r"|stars?|michelin|tripadvisor|reviews|guides?|best|top|certificat\w+|gold|iso|accolades?"
        r"|magazine|excellent)|in (?:our|my|all our) (?:\w+ )?(?:experience|view|opinion|judgement"
        r"|judgment|eyes|book)|(?:in|for|over) (?:all )?(?:my|our|the|these|more than|over|\w+|\d+)? "
        r"?(?:\w+ )?years (?:in (?:the )?(?:business|trade)|of (?:business|trading|service)|we(?:'ve| "
        "have) (?:never|always)|i(?:'ve| have) (?:never|always))|without (?:a |any |the slightest "
        r")?(?:hitch|complaints?|hiccups?|incident|a single|trouble)|(?:was|were|had been) (?:\w+ "
        ")?(?:working|functioning|fine|intact|perfect|undamaged|in (?:perfect|good|full|working"
        r"|excellent|mint|flawless|top|proper) (?:\w+ )?(?:order|condition|shape|state|working order)"
        r"|complete|clean|fresh|hot|sealed|tested|checked|inspected|flawless|faultless)(?: \w+)? (?:when"
        r"|as|at the (?:time|point)|before) (?:it|they|we|the \w+|our \w+|you) (?:\w+ )?(?:left|checked"
        r"|sent|sold|packed|arrived|signed|shipped|departed|handed|tested|inspected|came))\b",
        detail="merit",
        unless=_NO_MERIT,
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:left (?:us|our \w+|here|the (?:kitchen|shop|warehouse|store|depot|factory|workshop)) (?:in"
        r"|un|fine|on time|intact|hot|complete|sealed|clean|undamaged|fresh)\w*|(?:our|the) (?:\w+ "
        ")?(?:records?|logs?|notes|files?|data|system|cctv|cameras?|statistics|figures|tracking|scans?"
        "|tests?|checks?|technicians?|engineers?|investigation|lab|driver|courier|staff|team|colleagues?"
        r"|manager|chef) (?:\w+ )?(?:shows?|show|indicates?|suggests?|confirms?|says?|say|found|find"
        "|finds|tells?|insists?|insist|assures?|assured|states?|maintains?|confirmed|sees?|saw|reports?) "
        r"(?:\w+ )?(?:that )?(?:everything|nothing|no |otherwise|a different|the opposite|it (?:worked"
        "|left|arrived)|all (?:was|were|went)|they (?:did|were|was|followed|had|rang|knocked)|he (?:did"
        r"|was|rang|knocked|followed)|she (?:did|was|followed)|the (?:\w+ )?(?:worked|arrived|delivery "
        r"(?:was|took)|parcel (?:was|arrived)|room was|line was up)|(?:your|it|the) \w+ was (?:fine|up|on "
        r"time|working)|delivery (?:was|took)|on time|correct\w*|delivered|full|normal\w*)|hard to "
        r"(?:square|reconcile|credit)|at odds with|(?:does not|doesn't|do not|don't) (?:\w+ )?(?:match"
        "|fit|tally|square|chime|reflect|represent|correspond|agree) (?:with )?(?:our|the|what|how|my"
        r"|who))\b",
        detail="merit",
        unless=_NO_MERIT,
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:(?:is|was|are) (?:simply |just |really |actually |factually )*(?:not (?:true|correct"
        "|accurate|the case|right|fair|what happened|so|our experience)|untrue|unfair|unfounded"
        r"|incorrect|inaccurate|exaggerated|unjustified|a misunderstanding|news to us)|surpris\w+ (?:by"
        r"|at|to) (?:\w+ )?(?:your|this|hear|read|the|learn))\b",
        detail="merit",
        unless=_NO_MERIT,
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:price is (?:what|the price|low|because)|quality (?:costs|has its price|comes at)|(?:at|for"
        r"|in|given) (?:this|that|the|our|such a|such|these|a) (?:\w+ )?(?:price|rate|fare|cost)(?: "
        "(?:point|range|class|bracket|level|category|you paid|paid|tag|segment))?,? (?:one|you|we|that"
        "|this|it|nobody|no one|i|there|people|a|few)|what you'd expect|(?:you )?get what you pay|cannot "
        r"expect (?:\w+ )?(?:luxury|five|5|the ritz|miracles|silver service|first class|champagne)"
        "|(?:budget|no-frills|low-cost|economy|basic|entry-level|cheap|two-star|2-star|three-star|3-star"
        r"|value) (?:\w+ )?(?:airline|hotel|carrier|brand|option|product|model|tariff|fare|plan|service"
        r"|range|room|ticket)\b[^.?!]{0,50}?\b(?:so|not|cannot|can't|no|don't|after all|naturally|only)"
        "|not the ritz|compared (?:with|to) (?:other|most|many|what|our|the (?:competition|market"
        "|average|industry))|(?:our|we have|we've) [^.?!]{2,40}? (?:very |extremely |exceedingly |really "
        ")?(?:rare|rarely|seldom|few and far between|one of the (?:best|lowest|highest|fastest))|as you "
        "can (?:imagine|appreciate|understand|well imagine)|as (?:i'm|i am|we are|we're) sure you(?:'ll| "
        r"will)? (?:\w+ )?(?:understand|appreciate|know|agree|see)|you (?:will|must|have to|should|can"
        r"|need to) (?:\w+ )?(?:understand|appreciate|bear in mind|remember|realise|realize|keep in mind"
        "|take into account|accept) (?:that )?(?:we|our|such|every|all|this|many|these|it|with|at|in"
        r"|no)\b|(?:put yourself|try to see|look at it|see (?:it|this|things)) (?:in our|from our|from "
        r"the (?:driver|company|other))|bear in mind|(?:everything|things|it all) (?:\w+ )?takes? (?:a "
        "(?:bit|little) |that little bit |slightly |somewhat |much )?longer|(?:in|over|around|during|at"
        "|before) (?:december|january|summer|winter|christmas|diwali|easter|holi|eid|monsoon|the "
        "(?:holidays|sales|season|festive|festival|school|rush|weekend|christmas|monsoon|high season"
        r"|peak))\b[^.?!]{0,40}?\b(?:everything|everyone|everybody|all|longer|naturally|always|every"
        r"|inevitab\w+|bound|things|slower|stretched|busy))\b",
        detail="comparison",
        unless=(
            IF,
            ASKED,
            OWNED,
            GLAD,
            APOLOGETIC,
            HELPED,
            Guard(
                r"\b(?:no longer|how|why|your|that you|what you|deserve|not) (?:[\w'-]+ ){0,3}$",
                "it is no defence",
            ),
            Guard(
                r"\b(?:rare|rarely|seldom) (?:find|part|disease|case)|\byou can (?:see|accept|consider"
                r"|remember)|\byou (?:\w+ )?(?:see|accept) (?:it|this|our)\b|\b(?:our|we've|we have) "
                r"[^.?!]*\byour\b",
                "it is no defence",
                Where.INSIDE,
            ),
        ),
    ),
)
