"""Justification that denies: our merits, our rules, our records."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.ground import ASKED, GLAD, IF, OWNED
from assistant.acts.english.guards import NEGATED
from assistant.model import Act

CUES = (
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:i|we)(?:'d| would| must| have to| do| should| can)? (?:also |only |just |however |actually "
        "|really |do |like to |want to )*(?:offer|provide|have|had|give|run|operate|maintain|follow"
        "|strive|pride|take|check|clean|monitor|train|invest|respond|comply|ensure|aim|serve|upgraded"
        r"|checked|did|always|never|do not|don't|did not|didn't|inspect) (?:(?:not|n't) )?(?:[\w'/-]+ "
        "){0,6}?(?:24/7|24 ?x ?7|around the clock|free of charge|complimentary|very (?:seriously"
        "|strict(?:ly)?|carefully)|pride in|strict|rigorous|thorough|highest standards?|charge (?:for"
        "|any|extra)|hidden (?:charges|fees)|misled|mislead|advertise|claim|promise|great value"
        r"|regular(?:ly)? (?:clean|check|train|servic)\w*|guidelines|discount|wonderful|award|best|every "
        r"(?:guest|room|order|item|customer|day|month|week|hour))\b",
        detail="our merits",
        unless=(
            IF,
            ASKED,
            OWNED,
            GLAD,
            Guard(
                r"\b(?:very seriously|strive|aim|best|promise|pride)\b",
                "it tells the company's care and denies nothing",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:your claim|complimentary|free of charge|discount|every|24/7|carefully|regular\w*"
                r"|guidelines|award|wonderful|highest standards?)\b",
                "it tells what is offered",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:transactions?|payments?|transfers?|app|service|site|system|website|product|lift|elevator"
        "|pool|water|rooms?|deliver(?:y|ies)|staff|team|food|beds?|fees?|prices?|rates?|charges?"
        "|answers?|instructions|notice|information|menu|account|data|connection|network|process|quality"
        "|wifi|wi-fi|support|agents?|drivers?|couriers?|the (?:standard )?arrangement|game)(?: "
        r"[\w',-]+){0,6}? (?:is|are|was|were)(?: in fact| actually| always| all| both| very| perfectly| "
        "entirely| completely| extremely| quite| fully| and| generally| among our| prepared| certainly| "
        "also| still| well| one of our| some of our)* (?:fast|quick|safe|secure|hassle-free|reliable"
        "|clear|easy|simple|fine|good|great|clean|cleaned|warm|fresh|correct|accurate|in order"
        "|competitive|fair|reasonable|tested|trained|instructed|serviced|inspected|most|best|modern|new"
        r"|brand new|(?:prepared|trained|handled|chosen|made|settled)\b[^.?!]{0,20}\b(?:care|careful"
        "|trained|on after)|of (?:the )?(?:highest|high)|working (?:fine|normally|perfectly|correctly"
        r"|well|as)|operat(?:ing|ional)|for your own|transparent|worth)\b",
        detail="denial",
        unless=(
            IF,
            ASKED,
            OWNED,
            GLAD,
            NEGATED,
            Guard(
                r"\b(?:funds|money|your (?:data|account|money|deposit|payment|card|order|refund|password"
                r"|information)) (?:[\w'-]+ )*(?:is|are) (?:\w+ )*(?:safe|secure)\b|\byour\b",
                "it reassures and denies nothing",
                Where.INSIDE,
            ),
            Guard(
                r"\byour $|\b(?:that|make sure|ensure|check|until|so that|see|sure|confirm|verify|know"
                r"|once|when|now|whether|to|feedback) (?:[\w'-]+ ){0,3}$",
                "it is a step or a wish",
            ),
            Guard(
                r"\b(?:now|again|once more|should be|will be|so (?:good|great))\b|\b(?:great|good|best) "
                r"(?:to|way|idea|time|if)\b",
                "it tells the state after the help",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:for your own (?:safety|security|protection|benefit|convenience|peace of mind)|is our "
        "(?:highest |top |number one |first )+priority|(?:must|need to|have to) protect (?:our"
        r"|ourselves)|after careful (?:study|consideration|thought)|no serious \w+ (?:\w+ )?(?:can|would"
        "|could)|(?:does|do) not (?:really )?(?:mean|constitute|amount to|qualify as)|(?:we|i) (?:do not"
        r"|don't|did not|didn't|never|cannot|can't) (?:\w+ )?(?:charge|deduct|take|ask|share|sell|see "
        "(?:any|a) (?:fault|error|problem|issue|mistake)|find (?:any|a) (?:fault|error|problem|issue"
        r"|mistake|evidence)|believe|agree|accept|delay|cancel)\b[^.?!]{0,60}|contrary to (?:what|your)"
        "|it is (?:important|worth) (?:to note|noting|remembering|mentioning|pointing out|bearing)"
        "|please (?:note|remember|understand|be aware|keep in mind|bear in mind) that (?:we|our|this|the"
        r"|all|such|it)\b[^.?!]{0,80}?\b(?:cannot|can't|not|only|must|always|never|due|policy|rules?|busy"
        "|limited|small|several|many)|nothing (?:to do with|was wrong|is wrong|wrong) (?:with )?(?:us"
        "|our|the (?:app|room|product|service))?|not (?:related|connected|linked) to (?:us|our|the) "
        r"(?:\w+)?|works? (?:as intended|as designed|fine|perfectly|correctly) (?:for|on|in|at|here)?|by "
        "design|no way for us|not in our (?:power|hands)|that(?:'s| is) (?:simply |just )?(?:how|the "
        "way) (?:it|this|things|these|we)|naturally pays|had no (?:way|means) of knowing|(?:did|do) "
        r"(?:our|their) (?:very )?best|in fact,? (?:\w+ )?(?:among|one of|our|very|quite|already)|there "
        "(?:is|was) (?:therefore |simply |really |absolutely )?(?:no|nothing) (?:need|reason|error|fault"
        "|mistake|problem|evidence|wrong|sign|indication|record) (?:for|to|of|on|with|at|in)?|it'?s "
        "true,|(?:is|are) (?:simply |just )?(?:due|down) to (?:the )?(?:nature|age|size|layout|building"
        r"|location|regulations)|(?:we|our \w+) (?:very |are very )?(?:rarely|seldom)|not available (?:by"
        r"|before))\b",
        detail="defence",
        unless=(
            IF,
            OWNED,
            ASKED,
            GLAD,
            Guard(
                r"\b(?:there(?:'s| is) no need to (?:worry|call|send|do|reply|apologi|return|explain"
                "|contact|repeat|keep|chase|re)|nothing (?:is )?wrong (?:with )?$|no (?:problem|need) "
                r"to\b|you did|you(?:'ve| have) done nothing|nothing is wrong there|no reason (?:for|to) "
                ")",
                "it reassures",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:can(?:'t|not)|did not|didn't|do not|don't|never) (?:\w+ )?(?:see (?:the|your|that"
                "|it|what)|find (?:your|the|that|an? (?:account|order))|take (?:it|your|this|care)"
                "|accept (?:that|this) (?:from|for)|share (?:your|the)|cancel (?:it|your)|agree (?:more)"
                r"|ask (?:you|for)|take (?:this|these))\b",
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
        r"\bi? ?(?:can |do |must )?(?:assure|inform|advise|reassure) (?:you )?(?:that )?(?:all |our |the "
        r"|we |every )(?:[\w'-]+ ){1,8}(?:always|never|regularly|strict(?:ly)?|trained|highest|cleaned"
        r"|checked|correct(?:ly)?|professional|tested|serviced|fresh|safe)\b|\b(?:we|our (?:team|staff"
        r"|colleagues|agents)) (?:\w+ )?(?:took|have taken|did take|take) (?:every|all|great) (?:care"
        r"|precaution|reasonable step|measure)s?\b|\bare entitled to\b|\b(?:was|were|has been|had been) "
        "(?:dispatched|answered|corrected|resolved|handled|delivered|sent|processed) (?:within "
        r"(?:minutes|hours)|promptly|quickly|correctly|on time|as agreed|immediately)\b|\bhow much (?:can"
        r"|do) you expect\b|\b(?:most likely|probably|presumably|perhaps|no doubt) (?:it |this |that |the "
        r")?(?:had |has |was |is |came |comes )\b[^.?!]{0,40}\b(?:someone|somebody|neighbou?rs?|outside"
        r"|weather|another|other guests?|customer)\b|\bas you(?:'ll| will|'d| would)? (?:have |can |may "
        r"|must )?(?:\w+ )?(?:noticed|seen|know|aware|appreciate|understand|imagine)\b[^.?!]{0,10}",
        detail="defence",
        unless=(
            IF,
            ASKED,
            OWNED,
            GLAD,
            Guard(
                r"\bas you (?:can|may|will|'ll)? ?(?:\w+ )?(?:see|know|imagine|understand"
                r"|appreciate)\b.*\b(?:steps?|screen|menu)",
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
        r"\b(?:cannot|can't|could not|couldn't) (?:possibly )?have (?:been(?! (?:\w+ )?(?:easy|nice"
        r"|pleasant|fun|good|told))|happened|come|caused|occurred|gone)\b|\b(?:the |our |this "
        ")?(?:decision|outcome|charge|fee|sale|result) (?:is|stands as|remains) (?:therefore |thus "
        r")?(?:final|correct|valid|as it is|in place|binding|payable|justified|due)\b|\bis not something "
        r"(?:that )?(?:we|i) (?:\w+ )?(?:control|influence|recognise|recognize|do|cover|see|have|are "
        r"responsible)\b|\b(?:no|nobody|no one|never|not|n't|nothing)\b[^.?!]{0,40}?\b(?:without (?:good "
        ")?reason|by (?:itself|themselves)|of (?:its|their) own accord|on (?:its|their) own|at any stage"
        r"|in any way|whatsoever)\b|\bnothing (?:in [\w ]{2,20} |here |that )?(?:that )?(?:points"
        r"|suggests|indicates|to be (?:alarmed|worried|concerned))\b|\b(?:proper|due|adequate|sufficient"
        r"|ample|timely) (?:notice|warning|information|time|care)\b|\b(?:makes?|made) (?:it )?(?:plain"
        r"|clear|perfectly clear|abundantly clear)\b|\b(?:have|has|had|were|was|are|is) (?:\w+ "
        ")?(?:checked|reviewed|verified|tested|inspected|treated|classed|handled|processed|prepared"
        "|chosen|examined) (?:for accuracy|as (?:valid|correct|inactive|fulfilled|delivered|closed"
        "|normal)|thoroughly|carefully|with (?:the )?(?:greatest |utmost |great )?care|properly"
        r"|correctly|by (?:trained|experienced|qualified|our expert))\b|\b(?:there is|there's|there are"
        r"|there was) (?:therefore|thus|accordingly|simply|really|hence)\b|\b(?:oblige|obliges|require"
        "|requires|compel|compels|mandates?) (?:apps?|us|companies|banks|hotels|every|all|airlines) "
        r"(?:\w+ ){0,4}?to\b|\bonly (?:remains|appears|happens|occurs|arises|lost|applies|shows|covers) "
        r"(?:\w+ )?(?:because|where|when|if|to|for)\b|\b(?:is|are) (?:only )?there (?:because|for (?:a"
        r"|your|good) reason)\b|\bstandard (?:processing|procedure|practice|terms|arrangement|conditions"
        r"|policy)\b|\bcounts as (?:fulfilled|delivered|complete|accepted|closed)\b|\b(?:not|n't) "
        r"(?:something )?(?:we have|have) (?:a|any) (?:say|influence|control)\b|\b(?:isn't|is not|aren't"
        r"|are not|not) covered\b|\btastes? (?:do )?differ\b|\b(?:very |simply )?little time (?:for|to)\b"
        r"|\b(?:does|do|did) (?:unfortunately )?(?:run|pass|lie|sit) (?:\w+ )?(?:through|by|near|close"
        r"|along)\b|\bnot convenient\b|\bwas full\b|\bis meant for\b|\bare meant for\b|\bnot intended "
        r"(?:to|for)\b",
        detail="denial",
        unless=(
            Guard(
                r"\bnothing in your\b|\bgoes on by itself\b|\bnothing (?:points|suggests|indicates) "
                r"(?:that )?you\b",
                "it takes the customer's side",
                Where.SENTENCE,
            ),
            IF,
            ASKED,
            OWNED,
            Guard(
                r"\b(?:no|not|without|lack of|didn't|never had|never got|had no|give you|gave you no"
                r"|should have (?:had|been|given)|more|your|deserve\w*|in) (?:\w+ )?$",
                "it takes the customer's side",
            ),
            Guard(
                r"\b(?:on you|your (?:fault|side)|nobody can take|(?:you|we|i) (?:can't|cannot) do|you "
                "shouldn't|you should not|do it on your own|on your own|by yourself|you don't|makes? it "
                "(?:plain|clear) (?:that )?(?:we|i) (?:failed|fell|let)|i (?:won't|can't)|we (?:failed"
                r"|missed))\b",
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
        r"\b(?:nobody|no one|no other|none of (?:our|the)|never|not (?:a|one) single) (?:\w+ "
        "){0,4}?(?:complain(?:ed|t|ts)?|reported|raised|objected|mentioned (?:this|it)|had (?:this|any"
        r"|such)|(?:a|any) (?:problem|issue|complaint))\b|\b(?:happens?|occurs?|is the case|applies|the "
        r"same|it is like that|is seen|common) (?:\w+ )?(?:with|at|in|for|to|across) (?:every|all|any"
        r"|most|other|everybody|everyone|each)\b|\b(?:so|very|extremely|exceptionally|unusually"
        "|particularly|incredibly|really|quite|rather|too|simply|such|terribly|awfully) (?:a )?(?:busy"
        r"|short[- ]staffed|understaffed|popular|crowded|hectic|stretched|full)\b|\b(?:industry|common"
        r"|general|standard|market|usual|accepted|business) (?:practice|standards?|custom|norm|wide)\b"
        r"|\b(?:inevitable|unavoidable|inherent|par for the course|part and parcel|only human|only "
        r"natural|only to be expected|bound to happen|can hardly be (?:avoided|expected))\b|\b(?:not"
        "|never) (?:been )?(?:a |any )?(?:reason|cause|grounds?) (?:for|to) (?:complain|complaint"
        r"|concern|alarm)\b|\b(?:is|are|was|were) (?:\w+ )?(?:rigorously|thoroughly|strictly|carefully"
        "|regularly|professionally|highly|fully) (?:tested|trained|checked|cleaned|inspected|monitored"
        r"|serviced|controlled|vetted|maintained|qualified)\b|\b(?:pride ourselves|take (?:great "
        r"|particular )?pride)\b[^.?!]{0,80}?\b(?:as (?:mentioned|noted)|never|always|many|other)\b",
        detail="playing down",
        unless=(
            IF,
            ASKED,
            OWNED,
            GLAD,
            Guard(
                r"\b(?:sorry|apologi\w+|should|shouldn't|never had to|your (?:day|week|life|schedule)|you "
                r"(?:are|were|have|want|ask|wonder)|i know you)\b",
                "it takes the customer's side",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:so|very|quite|really|rather|too) (?:popular|full)\b|\bto all of us\b|\bnever "
                r"(?:had|mentioned)\b",
                "it plays nothing down",
                Where.INSIDE,
            ),
        ),
    ),
)
