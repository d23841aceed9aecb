"""Justification: the company is defended, or what happened denied, excused or played down."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.guards import NEGATED
from assistant.model import Act

_IF = Guard(r"\b(?:if|whether|unless|in case|should) (?:[\w'-]+ ){0,6}$", "it is only a condition")
_ASKED = Guard(r"\?\W*$", "it is a question", Where.SENTENCE)
_OWNED = Guard(
    r"\b(?:no excuse|not an excuse|isn't an excuse|should not have|shouldn't have|our fault|our mistake|on us|not good enough|that does not|that doesn't|doesn't make it|does not make it)\b",
    "it is said with ownership",
    Where.SENTENCE,
)
_GLAD = Guard(
    r"\b(?:glad (?:that )?you|happy (?:that )?you|(?:glad|happy|pleased|delighted|thrilled|great|wonderful|lovely) to (?:hear|read|know|learn|see)|delighted|thrilled|enjoyed|thank you|thanks for)\b",
    "it answers praise",
    Where.SENTENCE,
)

CUES = (
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:perfectly|fairly|entirely|quite|completely|totally|pretty|absolutely|rather|very|is|are|the|a|an|just|also) ?(?:normal|common|ordinary|usual|standard|typical|customary|routine|natural|reasonable) (?:\w+ )?(?:practices?|charges?|procedures?|wear|process|occurrence|thing|part|amount|variation|for (?:this|a|an|the|any|all)|in (?:the|this|our|all|any)|across|at (?:this|all|any)|business|fee|rate|time|delay|policy|and|with)\b",
        "normal common ordinary usual standard typical customary routine natural reasonable",
        detail="normal",
        unless=(
            NEGATED,
            _IF,
            _ASKED,
            _GLAD,
            _OWNED,
            Guard(
                r"\b(?:back to|than|our|your|to|more|resume|return(?:s|ed)? to|within|the) $",
                "it plays nothing down",
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:every|all|any|most|other|many|even the (?:largest|best|biggest)|nobody else|no one else|no other|none of our other|our other|plenty of|hundreds of|thousands of|millions of|the majority of|nearly (?:every|all)|almost (?:every|all)|everyone|everybody|everybody else|overwhelmingly|customers overwhelmingly|the whole|whole|entire|across the) (?:{customer}|carriers?|courier|hotels?|compan(?:y|ies)|banks?|airlines?|operators?|providers?|industry|competitors?|apps?|restaurants?|shops?|stores?|retailers?|platforms?|services?|wallet|fintech|market|sellers?|countr(?:y|ies)|sector|trade|world)?(?: [\w'&-]+){0,6}? ?(?:have this|has this|do the same|does the same|works? (?:that|this) way|runs? into|complained|is waiting|are waiting|wait|waits|complains?|no complaints|tell us|tells us|find|finds|love|loves|prefer|enjoy|enjoys|manage|satisfied|happy|affected|experience|experiences|face|faces|charge|charges|work with|cut back|have their|has its|suits|like|praise|say|says|since|without (?:any )?(?:problem|trouble|issue|difficulty)s?|have no|has no|had no|report(?:ed)? no|do it|get used|industry|market|off days)\b",
        "every all any most other many even nobody no none plenty hundreds thousands millions majority nearly almost everyone everybody overwhelmingly whole entire across",
        detail="others",
        unless=(
            NEGATED,
            _IF,
            _ASKED,
            _GLAD,
            _OWNED,
            Guard(
                r"\b(?:we|i) (?:hope|want|try|aim|like|wish|work|strive|do|ensure|make sure|will) (?:[\w'-]+ ){0,8}$|\b(?:to|for|from|let|ensure|that|our|offers?|help) (?:[\w'-]+ )?$",
                "it tells no comparison",
            ),
            Guard(
                r"\byou\b|\bany (?:other|issue|question|problem)|\b(?:would|wouldn't)\b",
                "it tells no comparison",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:(?:that|this|it|which|what)(?:'s| is| was| sounds| seems)? |(?:highly|very|quite|most|rather|so|extremely|really|bit|indeed|fairly|certainly|all|too|it's) )(?:\w+ )?(?:unusual|uncommon|unlikely|surprising|rare|strange|odd)\b|\b(?:is|was|are|were) (?:\w+ )?(?:unusual|uncommon)\b|\b(?:surpris(?:ed|ing)|astonished|shocked|puzzled|baffled|perplexed|confused) (?:to|by|that|about|at|with) (?:\w+ ){0,2}?(?:hear|read|see|learn|your|you|this|note|find)\b|\b(?:very |extremely |only )?(?:rarely|seldom|hardly ever|almost never)\b|\bnot (?:a |our |the )?(?:typical|usual|normal|the norm|common|regular|representative)\b|\b(?:isolated|rare|one-off|exceptional) (?:incident|case|event|occurrence|occasion|instance)s?\b|\b(?:never|not) (?:had|received|come across|heard|experienced|seen) (?:\w+ ){0,3}?(?:complaints?|(?:such|this|an?|any) (?:\w+ )?(?:problem|issue|complaint|feedback|comments?)|before)\b|\b(?:first|only) (?:complaint|time (?:we|i|anyone)|(?:customer|guest|person) (?:to|who))\b",
        "unusual uncommon unlikely surprising rare strange odd surprised astonished shocked puzzled baffled perplexed confused rarely seldom hardly almost typical usual normal norm common regular representative isolated one exceptional never not first only",
        detail="unusual",
        unless=(
            _IF,
            _ASKED,
            _OWNED,
            Guard(
                r"\b(?:not|n't|wouldn't|isn't|no) (?:\w+ )?(?:unusual|uncommon|surprising|unlikely|rare)\b|\bnot common (?:enough|ground)\b|\b(?:not|aren't|isn't) (?:the )?only\b|\bonly time\b|\b(?:only|first) (?:customer|person) to\b",
                "it is denied",
                Where.INSIDE,
            ),
            Guard(
                r"\bn(?:o|')t (?:\w+ )?$|\byou(?:'ll| will| may| might| are|'re)? (?:\w+ )?$", "it is denied"
            ),
            Guard(
                r"\b(?:usual|normal|typical|common|regular) (?:standards?|level|service|quality|way|practice|place|sense)\b|\bfirst time\b|\bnot usual",
                "it measures us by our own standard",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:as per|according to|under|in line with|per|following|in accordance with|within|it is|this is|that is|has|have|our|company|hotel|store|house) (?:\w+ )?(?:our |the |company |hotel |store )?(?:\w+ )?(?:polic(?:y|ies)|terms(?: (?:and|&) conditions)?|procedures?|rules?|conditions|contract(?: of carriage)?|guidelines)\b[^.?!]{0,30}?\b(?:clearly|states?|stated|says?|specif\w+|require[sd]?|applies|apply|does not allow|do not allow|doesn't allow|handled|correct(?:ly)?|entitled|clear|followed|display|very clear|provide[sd]?|forbids?|prohibits?|are clear|were met|remains?)\b|\b(?:handled|done|dealt with|processed|carried out|charged|acted|treated|conducted|correct|followed|complied|complies|comply) (?:\w+ )?(?:in line with|according to|in accordance with|under|as per|within|with|all|per|correctly|properly|by the book|our|the) (?:\w+ ){0,3}?(?:polic(?:y|ies)|procedures?|terms|rules|conditions|guidelines|process|protocols?|book|agreement|regulations)\b|\bit is our (?:\w+ )?policy\b|\bour (?:\w+ )?policy is (?:very )?clear\b|\b(?:follows?|under|abides? by|adheres? to|compl(?:y|ies) with|only (?:documents )?as per) (?:[\w'-]+ ){0,4}?guidelines\b",
        "policy policies terms procedure procedures rule rules conditions contract guidelines process protocols protocol book agreement regulations",
        detail="policy",
        unless=(
            _ASKED,
            _OWNED,
            Guard(
                r"\b(?:our mistake|exception|even though|although|despite|regardless|but (?:i|we)(?:'ve| have|'ll| will)?|anyway|sorry|apologi[sz]e|unclear|confusing|wrong)\b",
                "it is said with ownership or an exception",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:rbi|regulator|regulatory|law|legal|government|wallet)\b[^.]*\b(?:limit|capped|can't withdraw|cannot)\b|\b(?:can't|cannot|are|is) (?:withdraw|capped)\b",
                "it tells a rule plainly",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:at|during|over|around|in|with|due to|because of|owing to|have been|has been|been|are|is|were|was|experiencing|facing|such|seeing|given) (?:[\w'-]+ ){0,5}?(?:this time of (?:the )?year|busy (?:time|period|season|day|weekend|summer|winter)|peak (?:season|time|times|period|hours)|busiest|(?:exceptionally|unusually|extremely|unprecedented(?:ly)?|very|record|particularly|incredibly)? ?(?:high|heavy|large|huge|unprecedented|record|exceptional) (?:\w+ )?(?:volumes?|demand|traffic|numbers?|amounts?|interest|call volumes?|workload)|overwhelmed (?:by|with)|understaffed|short[- ]staffed|staff shortages?|snowed under|inundated|times like these|such periods)\b",
        "time busy peak busiest high heavy large huge unprecedented record exceptional overwhelmed understaffed short staff shortage shortages snowed inundated times periods",
        detail="busy",
        unless=(
            _IF,
            _ASKED,
            _OWNED,
            Guard(
                r"\b(?:this might have happened|might be|may have|could be|possible that)\b",
                "a cause is told plainly",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:avoid|book|outside|before|during) (?:the |our )?(?:peak|busy)|^[^.]{0,40}\b(?:which is why we have hired|so we have hired)\b",
                "a cause is told plainly",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:these|such|those|this) (?:things|mistakes|errors|glitches|incidents|mix-ups|delays|problems|issues)(?: \w+)? (?:happen|occur|do happen|can happen|may happen|will happen|can occur|are (?:inevitable|unavoidable|part of))|\b(?:mistakes|errors|delays|accidents|glitches|hiccups) (?:do |can |will |may |sometimes |inevitably |occasionally )*(?:happen|occur|arise)\b|\b(?:beyond|outside|out of) (?:our|my|anyone's) (?:\w+ )?control\b|\bnothing (?:we|i) (?:can|could) (?:do|have done)\b|\bcan't be helped\b|\bcannot be helped\b|\bit(?:'s| is) (?:only|just) (?:a |an )?(?:minor|small|few|matter of|one|slight|temporary)\b|\bto be (?:fair|honest|perfectly honest|frank)\b|\bin (?:all )?fairness\b|\bin our defen[cs]e\b|\bwith all due respect\b|\bnot (?:really |actually |necessarily |quite |entirely )*(?:our|the (?:hotel|company|bank|app|shop|store)'s) (?:fault|problem|responsibility|doing|job|business|mistake)\b|\bby no means (?:limited|unique|unusual|alone)\b|\bnot (?:limited|unique|related|specific|particular|due|connected|linked|down) to (?:us|our)\b|\bnobody is put at\b|\bthe (?:odd|occasional) (?:spell|glitch|hiccup|delay|mistake|slip|off day)\b|\bmaintenance\b[^.]{0,40}\b(?:every|normal|routine|necessary|part of)\b|\beverything was (?:handled|done|correct)\b|\b(?:is|was|are|were) (?:therefore |thus |entirely |perfectly |actually |indeed |in fact |fully )+(?:correct|accurate|in order|valid|legitimate|justified|appropriate|fine|working|intended|accepted)\b|\bnot (?:quite )?like for like\b",
        "things mistakes errors glitches incidents mix delays problems issues accidents hiccups control nothing helped only just fair honest frank fairness defence defense respect fault problem responsibility doing job business mistake means limited unique related specific particular due connected linked down put odd occasional maintenance handled done correct accurate order valid legitimate justified appropriate fine working intended accepted like",
        detail="excuse",
        unless=(
            _IF,
            _ASKED,
            _OWNED,
            Guard(
                r"\bit(?:'s| is) (?:only|just) (?:a )?(?:few )?(?:steps|clicks|taps|minutes' walk)|\bnothing (?:we|i) could have done (?:more|better)\b",
                "it plays nothing down",
                Where.CLAUSE,
            ),
            Guard(r"\b(?:don't want|not want|no) (?:\w+ )?$", "it is denied"),
            Guard(
                r"\b(?:your (?:anger|frustration|worry|feelings?|reaction|complaint)) (?:\w+ )?$|\byou (?:\w+ )?$",
                "it takes the customer's side",
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:i|we)(?:'d| would| must| have to| do| should| can)? (?:also |only |just |however |actually |really |do |like to |want to )*(?:offer|provide|have|had|give|run|operate|maintain|follow|strive|pride|take|check|clean|monitor|train|invest|respond|comply|ensure|aim|serve|upgraded|checked|did|always|never|do not|don't|did not|didn't|inspect) (?:(?:not|n't) )?(?:[\w'/-]+ ){0,6}?(?:24/7|24 ?x ?7|around the clock|free of charge|complimentary|very (?:seriously|strict(?:ly)?|carefully)|pride in|strict|rigorous|thorough|highest standards?|charge (?:for|any|extra)|hidden (?:charges|fees)|misled|mislead|advertise|claim|promise|great value|regular(?:ly)? (?:clean|check|train|servic)\w*|guidelines|discount|wonderful|award|best|every (?:guest|room|order|item|customer|day|month|week|hour))\b",
        "24/7 24 clock charge complimentary seriously strict strictly carefully pride rigorous thorough highest hidden misled mislead advertise claim promise value regular regularly guidelines discount wonderful award best every",
        detail="our merits",
        unless=(
            _IF,
            _ASKED,
            _OWNED,
            _GLAD,
            Guard(
                r"\b(?:very seriously|strive|aim|best|promise|pride)\b",
                "it tells the company's care and denies nothing",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:complimentary|free of charge|discount|every|24/7|carefully|regular\w*|guidelines|award|wonderful|highest standards?)\b",
                "it tells what is offered",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:transactions?|payments?|transfers?|app|service|site|system|website|product|lift|elevator|pool|water|rooms?|deliver(?:y|ies)|staff|team|food|beds?|fees?|prices?|rates?|charges?|answers?|instructions|notice|information|menu|account|data|connection|network|process|quality|wifi|wi-fi|support|agents?|drivers?|couriers?|the (?:standard )?arrangement|game)(?: [\w',-]+){0,6}? (?:is|are|was|were)(?: in fact| actually| always| all| both| very| perfectly| entirely| completely| extremely| quite| fully| and| generally| among our| prepared| certainly| also| still| well| one of our| some of our)* (?:fast|quick|safe|secure|hassle-free|reliable|clear|easy|simple|fine|good|great|clean|cleaned|warm|fresh|correct|accurate|in order|competitive|fair|reasonable|tested|trained|instructed|serviced|inspected|most|best|modern|new|brand new|(?:prepared|trained|handled|chosen|made|settled)\b[^.?!]{0,20}\b(?:care|careful|trained|on after)|of (?:the )?(?:highest|high)|working (?:fine|normally|perfectly|correctly|well|as)|operat(?:ing|ional)|for your own|transparent|worth)\b",
        "transaction transactions payment payments transfer transfers app service site system website product lift elevator pool water room rooms delivery deliveries staff team food bed beds fee fees price prices rate rates charge charges answer answers instructions notice information menu account data connection network process quality wifi wi support agent agents driver drivers courier couriers arrangement game",
        detail="denial",
        unless=(
            _IF,
            _ASKED,
            _OWNED,
            _GLAD,
            NEGATED,
            Guard(
                r"\b(?:funds|money|your (?:data|account|money|deposit|payment|card|order|refund|password|information)) (?:[\w'-]+ )*(?:is|are) (?:\w+ )*(?:safe|secure)\b|\byour\b",
                "it reassures and denies nothing",
                Where.INSIDE,
            ),
            Guard(
                r"\byour $|\b(?:that|make sure|ensure|check|until|so that|see|sure|confirm|verify|know|once|when|now|whether|to|feedback) (?:[\w'-]+ ){0,3}$",
                "it is a step or a wish",
            ),
            Guard(
                r"\b(?:now|again|once more|should be|will be|so (?:good|great))\b|\b(?:great|good|best) (?:to|way|idea|time|if)\b",
                "it tells the state after the help",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:for your own (?:safety|security|protection|benefit|convenience|peace of mind)|is our (?:highest |top |number one |first )+priority|(?:must|need to|have to) protect (?:our|ourselves)|after careful (?:study|consideration|thought)|think these things through|no serious \w+ (?:\w+ )?(?:can|would|could)|never really (?:broken|lost|late)|(?:does|do) not (?:really )?(?:mean|constitute|amount to|qualify as)|(?:we|i) (?:do not|don't|did not|didn't|never|cannot|can't) (?:\w+ )?(?:charge|deduct|take|ask|share|sell|see (?:any|a) (?:fault|error|problem|issue|mistake)|find (?:any|a) (?:fault|error|problem|issue|mistake|evidence)|believe|agree|accept|delay|cancel)\b[^.?!]{0,60}|contrary to (?:what|your)|it is (?:important|worth) (?:to note|noting|remembering|mentioning|pointing out|bearing)|please (?:note|remember|understand|be aware|keep in mind|bear in mind) that (?:we|our|this|the|all|such|it)\b[^.?!]{0,80}?\b(?:cannot|can't|not|only|must|always|never|due|policy|rules?|busy|limited|small|several|many)|nothing (?:to do with|was wrong|is wrong|wrong) (?:with )?(?:us|our|the (?:app|room|product|service))?|not (?:related|connected|linked) to (?:us|our|the) (?:\w+)?|works? (?:as intended|as designed|fine|perfectly|correctly) (?:for|on|in|at|here)?|by design|no way for us|not in our (?:power|hands)|that(?:'s| is) (?:simply |just )?(?:how|the way) (?:it|this|things|these|we)|naturally pays|a sane default|had no (?:way|means) of knowing|(?:did|do) (?:our|their) (?:very )?best|in fact,? (?:\w+ )?(?:among|one of|our|very|quite|already)|there (?:is|was) (?:therefore |simply |really |absolutely )?(?:no|nothing) (?:need|reason|error|fault|mistake|problem|evidence|wrong|sign|indication|record) (?:for|to|of|on|with|at|in)?|rather (?:romantic|charming|restful)|a bit of a weird|it'?s true,|(?:is|are) (?:simply |just )?(?:due|down) to (?:the )?(?:nature|age|size|layout|building|location|regulations)|as all reviewers|(?:we|our \w+) (?:very |are very )?(?:rarely|seldom)|not available (?:by|before))\b",
        "safety security protection benefit convenience peace priority protect careful think serious never mean constitute amount qualify charge deduct take ask share sell see find believe agree accept delay cancel contrary important worth note remember understand aware keep bear nothing related connected linked works work design designed intended how way naturally sane knowing best fact need reason error fault mistake problem evidence wrong sign indication record rather weird true nature age size layout building location regulations reviewers rarely seldom available",
        detail="defence",
        unless=(
            _IF,
            _OWNED,
            _ASKED,
            _GLAD,
            Guard(
                r"\b(?:there(?:'s| is) no need to (?:worry|call|send|do|reply|apologi|return|explain|contact|repeat|keep|chase|re)|nothing (?:is )?wrong (?:with )?$|no (?:problem|need) to\b|you did|no reason (?:for|to) )",
                "it reassures",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:can(?:'t|not)|did not|didn't|do not|don't|never) (?:\w+ )?(?:see (?:the|your|that|it|what)|find (?:your|the|that|an? (?:account|order))|take (?:it|your|this|care)|accept (?:that|this) (?:from|for)|share (?:your|the)|cancel (?:it|your)|agree (?:more)|ask (?:you|for)|take (?:this|these))\b",
                "it defends nothing",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:do (?:our|their) (?:very )?best|safe|by design)\b",
                "it tells the company's care and denies nothing",
                Where.INSIDE,
            ),
            Guard(r"\b(?:how|why|is that|whether|see|check|explain|show you|tell you) $", "it explains"),
            Guard(r"\b(?:will|'ll|to|shall) $", "it is a promise"),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\bi? ?(?:can |do |must )?(?:assure|inform|advise|reassure) (?:you )?(?:that )?(?:all |our |the |we |every )(?:[\w'-]+ ){1,8}(?:always|never|regularly|strict(?:ly)?|trained|highest|cleaned|checked|correct(?:ly)?|professional|tested|serviced|fresh|safe)\b|\b(?:we|our (?:team|staff|colleagues|agents)) (?:\w+ )?(?:took|have taken|did take|take) (?:every|all|great) (?:care|precaution|reasonable step|measure)s?\b|\bwhich (?:entitles|is what we aim for)\b|\bdid take one day\b|\bare entitled to\b|\bgive their evenings\b|\b(?:was|were|has been|had been) (?:dispatched|answered|corrected|resolved|handled|delivered|sent|processed) (?:within (?:minutes|hours)|promptly|quickly|correctly|on time|as agreed|immediately)\b|\bthis one was corrected quickly\b|\bhow much (?:can|do) you expect\b|\b(?:most likely|probably|presumably|perhaps|no doubt) (?:it |this |that |the )?(?:had |has |was |is |came |comes )\b[^.?!]{0,40}\b(?:someone|somebody|neighbou?rs?|outside|weather|another|other guests?|customer)\b|\bas you(?:'ll| will|'d| would)? (?:have |can |may |must )?(?:\w+ )?(?:noticed|seen|know|aware|appreciate|understand|imagine)\b[^.?!]{0,10}",
        "assure inform advise reassure took taken take entitles aim entitled evenings dispatched answered corrected resolved handled delivered sent processed expect likely probably presumably perhaps doubt noticed seen know aware appreciate understand imagine",
        detail="defence",
        unless=(
            _IF,
            _ASKED,
            _OWNED,
            _GLAD,
            Guard(
                r"\bas you (?:can|may|will|'ll)? ?(?:\w+ )?(?:see|know|imagine|understand|appreciate)\b.*\b(?:steps?|screen|menu)",
                "it explains",
                Where.SENTENCE,
            ),
            Guard(
                r"\bthat (?:we are|your|i am|this (?:is|will) be|it will|we take|we will|i will)\b",
                "it reassures",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:that|this) (?:being|having been) said\b|\bthat said,|\bhaving said (?:that|this)\b|\b(?:i|we) (?:hope|trust|believe) (?:that )?(?:this|it|the above) (?:\w+ )?(?:clarifies|clears|explains|puts|helps (?:to )?(?:clarify|explain|put)|sheds)\b|\bas it happens\b|\b(?:i|we) (?:have to|must|should|would|feel it) (?:\w+ )?(?:say|add|stress|emphasi[sz]e|mention|point out|clarify|reiterate|note|underline|highlight|state)\b|\bit (?:may|might|would) help to (?:clarify|remember|know|explain|bear)\b|\b(?:on|upon) (?:reviewing|checking|review of|looking into|examining|inspection of)\b[^.?!]{0,60}?,? (?:it is|it was|it has been|we (?:note|noted|find|found|see)|there (?:is|was))\b|\b(?:it is|it was|has been) (?:noted|found|observed|established) that\b|\bplease be (?:informed|advised|aware)\b",
        "said hope trust believe happens have must should would feel help reviewing checking review looking examining inspection noted found observed established informed advised aware",
        detail="discourse",
        unless=(
            _IF,
            _ASKED,
            _OWNED,
            _GLAD,
            Guard(
                r"\b(?:refund|replac|our error|our side|fault (?:in|on)|sorry|apologi)\w*",
                "it introduces an admission",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:would|should|must) (?:like to )?(?:say|add) (?:thank|sorry|how)|\bmust say (?:thank|how)|\bshould mention (?:it|this) to\b",
                "it thanks or apologises",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:practically|virtually|nearly|almost) (?:every|all|each)\b|\b(?:great|vast|large|overwhelming) majority\b|\b(?:many|most|lots of|plenty of|countless|numerous) (?:{customer}|parents|families|households|travell?ers|consumers|players|owners|diners|couples|businesses|riders|subscribers|of our (?:{customer}))\b[^.?!]{0,50}?\b(?:find|found|prefer|love|like|enjoy|tell|say|want|choose|move|are|have|manage|do|see|report)\b|\b(?:nine|9) (?:times )?(?:out of|in) (?:ten|10)\b|\b(?:usage data|figures|statistics|surveys?|our (?:records|data|logs)) (?:\w+ )?(?:show|indicate|suggest|confirm|prove)s?\b|\bover \d[\w,.]* (?:\w+ )?(?:players|users|customers|guests|downloads)\b|\bhighly rated\b|\baward[- ]winning\b|\bmost loved\b",
        "practically virtually nearly almost majority many most lots plenty countless numerous nine 9 usage figures statistics surveys survey records data logs over highly rated award loved",
        detail="others",
        unless=(
            _IF,
            _ASKED,
            _OWNED,
            _GLAD,
            Guard(
                r"\b(?:thank|sorry|hope|will|'ll|send|nearly (?:all|every) (?:of )?(?:the|your|day)|almost (?:all|every) (?:of )?(?:the|your|day)|lost|back|share|resolved|reached out|already (?:been|refunded))\b",
                "it tells no comparison",
                Where.CLAUSE,
            ),
            Guard(r"\bmost (?:banks|carriers|stores)\b", "it tells what helps", Where.CLAUSE),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:cannot|can't|could not|couldn't) (?:possibly )?have (?:been|happened|come|caused|occurred|gone)\b|\b(?:the |our |this )?(?:decision|outcome|charge|fee|sale|result) (?:is|stands as|remains) (?:therefore |thus )?(?:final|correct|valid|as it is|in place|binding|payable|justified|due)\b|\bis not something (?:we|that we|i)\b|\b(?:no|nobody|no one|never|not|n't|nothing)\b[^.?!]{0,40}?\b(?:without (?:good )?reason|by (?:itself|themselves)|of (?:its|their) own accord|on (?:its|their) own|at any stage|in any way|whatsoever)\b|\bnothing (?:in [\w ]{2,20} |here |that )?(?:that )?(?:points|suggests|indicates|to be (?:alarmed|worried|concerned))\b|\b(?:proper|due|adequate|sufficient|ample|timely) (?:notice|warning|information|time|care)\b|\b(?:makes?|made) (?:it )?(?:plain|clear|perfectly clear|abundantly clear)\b|\b(?:have|has|had|were|was|are|is) (?:\w+ )?(?:checked|reviewed|verified|tested|inspected|treated|classed|handled|processed|prepared|chosen|examined) (?:for accuracy|as (?:valid|correct|inactive|fulfilled|delivered|closed|normal)|thoroughly|carefully|with (?:the )?(?:greatest |utmost |great )?care|properly|correctly|by (?:trained|experienced|qualified|our expert))\b|\b(?:there is|there's|there are|there was) (?:therefore|thus|accordingly|simply|really|hence)\b|\b(?:oblige|obliges|require|requires|compel|compels|mandates?) (?:apps?|us|companies|banks|hotels|every|all|airlines) (?:\w+ ){0,4}?to\b|\bonly (?:remains|appears|happens|occurs|arises|lost|applies|shows|covers) (?:\w+ )?(?:because|where|when|if|to|for)\b|\b(?:is|are) (?:only )?there (?:because|for (?:a|your|good) reason)\b|\bstandard (?:processing|procedure|practice|terms|arrangement|conditions|policy)\b|\bcounts as (?:fulfilled|delivered|complete|accepted|closed)\b|\b(?:not|n't) (?:something )?(?:we have|have) (?:a|any) (?:say|influence|control)\b|\b(?:isn't|is not|aren't|are not|not) covered\b|\btastes? (?:do )?differ\b|\b(?:very |simply )?little time (?:for|to)\b|\b(?:does|do|did) (?:unfortunately )?(?:run|pass|lie|sit) (?:\w+ )?(?:through|by|near|close|along)\b|\bnot convenient\b|\bwas full\b|\bis meant for\b|\bare meant for\b|\bNOT intended\b|\bnot intended (?:to|for)\b",
        "cannot can't could couldn't decision outcome charge fee sale result something no nobody never not n't nothing don't doesn't won't isn't proper due adequate sufficient ample timely makes make made checked reviewed verified tested inspected treated classed handled processed prepared chosen examined there there's oblige obliges require requires compel compels mandate mandates only standard counts covered aren't taste tastes little run pass lie sit convenient meant intended full",
        detail="denial",
        unless=(
            _IF,
            _ASKED,
            _OWNED,
            Guard(
                r"\b(?:proper|due|sufficient|adequate|timely) (?:\w+ )?$|\bin due\b|\bdue (?:care|time)\b",
                "it denies nothing",
                Where.INSIDE,
            )
            if False
            else Guard(
                r"\b(?:no|not|without|lack of|didn't|never had|never got|had no|give you|gave you no|should have (?:had|been|given)|more|your|deserve\w*|in) (?:\w+ )?$",
                "it takes the customer's side",
            ),
            Guard(
                r"\b(?:on you|your (?:fault|side)|nobody can take|(?:you|we|i) (?:can't|cannot) do|you shouldn't|you should not|do it on your own|on your own|by yourself|you don't|makes? it (?:plain|clear) (?:that )?(?:we|i) (?:failed|fell|let)|i (?:won't|can't)|we (?:failed|missed))\b",
                "it takes the customer's side",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:we|i)(?:'ll| will)? (?:\w+ )?(?:make|made) (?:it|this)|\bthe hotel was full\b",
                "a cause is told plainly",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:nobody|no one|no other|none of (?:our|the)|never|not (?:a|one) single) (?:\w+ ){0,4}?(?:complain(?:ed|t|ts)?|reported|raised|objected|mentioned (?:this|it)|had (?:this|any|such)|(?:a|any) (?:problem|issue|complaint))\b|\b(?:happens?|occurs?|is the case|applies|the same|it is like that|is seen|common) (?:\w+ )?(?:with|at|in|for|to|across) (?:every|all|any|most|other|everybody|everyone|each)\b|\b(?:so|very|extremely|exceptionally|unusually|particularly|incredibly|really|quite|rather|too|simply|such|terribly|awfully) (?:a )?(?:busy|short[- ]staffed|understaffed|popular|crowded|hectic|stretched|full)\b|\b(?:industry|common|general|standard|market|usual|accepted|business) (?:practice|standards?|custom|norm|wide)\b|\b(?:inevitable|unavoidable|inherent|par for the course|part and parcel|only human|only natural|only to be expected|bound to happen|can hardly be (?:avoided|expected))\b|\b(?:not|never) (?:been )?(?:a |any )?(?:reason|cause|grounds?) (?:for|to) (?:complain|complaint|concern|alarm)\b|\b(?:is|are|was|were) (?:\w+ )?(?:rigorously|thoroughly|strictly|carefully|regularly|professionally|highly|fully) (?:tested|trained|checked|cleaned|inspected|monitored|serviced|controlled|vetted|maintained|qualified)\b|\b(?:pride ourselves|take (?:great |particular )?pride)\b[^.?!]{0,80}?\b(?:as (?:mentioned|noted)|never|always|many|other)\b",
        "nobody one other none never single happens happen occurs occur case applies same like seen common so very extremely exceptionally unusually particularly incredibly really quite rather too simply such terribly awfully industry practice standard standards custom norm inevitable unavoidable inherent par parcel human natural expected bound hardly reason cause grounds ground rigorously thoroughly strictly carefully regularly professionally highly fully pride",
        detail="playing down",
        unless=(
            _IF,
            _ASKED,
            _OWNED,
            _GLAD,
            Guard(
                r"\b(?:sorry|apologi\w+|should|shouldn't|never had to|your (?:day|week|life|schedule)|you (?:are|were|have)|i know you)\b",
                "it takes the customer's side",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:so|very|quite|really|rather|too) (?:popular|full)\b|\bnever (?:had|mentioned)\b",
                "it plays nothing down",
                Where.INSIDE,
            ),
        ),
    ),
)
