"""Justification that compares and doubts: others are happy, we see no fault, that said."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.ground import ASKED, GLAD, IF, OWNED
from assistant.model import Act

CUES = (
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:that|this) (?:being|having been) said\b|\bthat said,|\bhaving said (?:that|this)\b|\b(?:i"
        r"|we) (?:hope|trust|believe) (?:that )?(?:this|it|the above) (?:\w+ )?(?:clarifies|clears"
        r"|explains|puts|helps (?:to )?(?:clarify|explain|put)|sheds)\b|\bas it happens\b|\b(?:i|we) "
        r"(?:have to|must|should|would|feel it) (?:\w+ )?(?:say|add|stress|emphasi[sz]e|mention|point out"
        r"|clarify|reiterate|note|underline|highlight|state)\b|\bit (?:may|might|would) help to "
        r"(?:clarify|remember|know|explain|bear)\b|\b(?:on|upon) (?:reviewing|checking|review of|looking "
        r"into|examining|inspection of)\b[^.?!]{0,60}?,? (?:it is|it was|it has been|we (?:note|noted"
        r"|find|found|see)|there (?:is|was))\b|\b(?:it is|it was|has been) (?:noted|found|observed"
        r"|established) that\b|\bplease be (?:informed|advised|aware)\b",
        detail="discourse",
        unless=(
            IF,
            ASKED,
            OWNED,
            GLAD,
            Guard(
                r"\b(?:refund|replac|our error|our side|fault (?:in|on)|sorry|apologi)\w*",
                "it introduces an admission",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:would|should|must) (?:like to )?(?:say|add) (?:thank|sorry|how)|\bmust say "
                r"(?:thank|how)|\b(?:have to|must) say no\b|\bshould mention (?:it|this) to\b",
                "it thanks or apologises",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:practically|virtually|nearly|almost) (?:every|all|each)\b|\b(?:great|vast|large"
        r"|overwhelming) majority\b|\b(?:many|most|lots of|plenty of|countless|numerous) (?:{customer}"
        "|parents|families|households|travell?ers|consumers|players|owners|diners|couples|businesses"
        r"|riders|subscribers|of our (?:{customer}))\b[^.?!]{0,50}?\b(?:find|found|prefer|love|like|enjoy"
        r"|tell|say|want|choose|move|are|have|manage|do|see|report)\b|\b(?:nine|9) (?:times )?(?:out of"
        r"|in) (?:ten|10)\b|\b(?:usage data|figures|statistics|surveys?|our (?:records|data|logs)) (?:\w+ "
        r")?(?:show|indicate|suggest|confirm|prove)s?\b|\bover \d[\w,.]* (?:\w+ )?(?:players|users"
        r"|customers|guests|downloads)\b|\bhighly rated\b|\baward[- ]winning\b|\bmost loved\b",
        detail="others",
        unless=(
            IF,
            ASKED,
            OWNED,
            GLAD,
            Guard(
                r"\b(?:thank|sorry|hope|will|'ll|send|nearly (?:all|every) (?:of )?(?:the|your|day)"
                "|almost (?:all|every) (?:of )?(?:the|your|day)|lost|back|share|resolved|reached out"
                r"|already (?:been|refunded))\b",
                "it tells no comparison",
                Where.CLAUSE,
            ),
            Guard(
                r"\bmost (?:banks|carriers|stores)\b|\bmost (?:people|customers|guests) who\b",
                "it tells what helps",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:other|our other|the other|most|all other) (?:{customer}) (?:[\w'-]+ ){0,7}?(?:well|fine"
        "|happily|no (?:problem|trouble|issue|complaint)s?|without|satisfied|happy|enjoyed?|praised?"
        r"|like[sd]?|loved?|managed?|found|slept|content)\b|\b(?:like|as with|as in|as at|as is the case "
        r"(?:with|at)) (?:all|every|any|most|many|other|the other) (?:[\w-]+ )?(?:airlines?|hotels?"
        "|banks?|shops?|stores?|carriers?|couriers?|companies|company|restaurants?|providers?|platforms?"
        "|apps?|insurers?|retailers?|sellers?|operators?|businesses|business|software|products?|devices?"
        r"|services?)\b|\b(?:among|amongst|one of|some of) the (?:\w+ )?(?:lowest|best|highest|cheapest"
        r"|fastest|safest|most|finest|strictest|leading|top|fairest)\b|\b(?:within|inside|below|above) "
        "(?:the |our |all )?(?:usual|normal|permitted|allowed|expected|legal|agreed|accepted|acceptable"
        "|stated|published|promised|guaranteed|standard|customary) (?:range|limits?|time|times"
        r"|tolerances?|period|window|parameters|norms?|standards?|delivery \w+)\b|\bthat(?:'s| is| was) "
        r"(?:just |simply |also |exactly |always )*(?:how|the way) (?:\w+ ){1,5}?(?:works?|worked|is done"
        r"|done|operates?|are made|has always|have always|goes)\b|\b(?:keep|bear|bearing|keeping) in "
        r"mind\b (?:that )?(?:we|our|all|this is|these|every|most|many|each|no|with|at|during|january"
        r"|december|summer|\w+ is (?:our|a|the))\b|\b(?:please|you will|you must|must|kindly|we (?:ask"
        r"|hope|trust) (?:that )?you(?:'ll| will)?) (?:\w+ )?(?:understand|appreciate|accept|realise"
        r"|realize|respect) (?:that |how )(?:we|our|it|this|such|with|all|each|every|as)\b|\b(?:acted"
        r"|behaved|responded|performed|reacted|worked|proceeded|conducted \w+) (?:\w+ )?(?:correctly"
        "|properly|professionally|politely|in good faith|by the book|appropriately|as (?:required"
        r"|instructed|trained|prescribed)|in accordance|according to|within)\b",
        detail="comparison",
        unless=(
            IF,
            ASKED,
            OWNED,
            GLAD,
            Guard(
                r"\b(?:sorry|apologi\w+|refund\w*|i(?:'ll| will)|we(?:'ll| will)|shouldn't|should not|no "
                "longer|wrong|not acceptable|(?:have|has|were|been) (?:been )?(?:moved|paid|told"
                r"|refunded)|your (?:anger|frustration|worry)|help(?:s|ed)?|try|tip)\b",
                "it takes the customer's side",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:hard|difficult|impossible) (?:for (?:us|me) )?to (?:believe|imagine|see (?:how|why)"
        r"|understand (?:how|why)|please|comprehend|follow (?:your|how))\b|\b(?:cannot|can't|could not"
        r"|couldn't|do not|don't|are unable to|am unable to) (?:\w+ )?(?:confirm|verify|substantiate"
        "|share (?:your|this|that) (?:view|opinion|impression|assessment)|agree (?:with|that)|accept "
        "(?:your|this|that|the) (?:claim|criticism|accusation|view|version|complaint)|please everyone"
        "|please everybody|recognise|recognize|reproduce|follow your|find any (?:fault|error|mistake"
        r"|sign|evidence|record|trace))\b|\b(?:see|saw|found|find|there (?:is|was)|have|has|had|is|show"
        "|shows|showed) (?:absolutely |simply |currently )?no (?:evidence|sign|signs|indication|trace"
        r"|fault|error|mistake|irregularit\w+|record|proof|grounds?|basis|defect|sign)\b|\bnot (?:\w+ "
        r")?(?:aware|conscious) of (?:any|such|an?)\b|\b(?:we|i|must|therefore|strongly|firmly"
        r"|respectfully) (?:\w+ )?(?:disagree|dispute|reject|refute|deny)\b|\b(?:hundreds|thousands|tens "
        r"of thousands|millions|dozens) of (?:[\w-]+ )?(?:calls?|orders?|parcels?|{customer}|messages?"
        "|requests?|deliver(?:y|ies)|reviews?|transactions?|bookings?|cases|people|mails?|emails?"
        r"|e-mails)\b|\b(?:fair|good|excellent|great|reasonable|competitive|unbeatable|low|modest) "
        r"(?:price|value|prices|deal(?! of\b)|rates?)\b|\b(?:satisfied|happy|loyal|contented) "
        r"(?:{customer})\b|\b(?:well )?worth (?:it|the (?:wait|price|money|extra|trouble)|waiting)\b"
        r"|\bonly (?:a )?(?:few|handful|fraction|small (?:number|share|part)|one or two|tiny)\b"
        r"|\b(?:overall|on the whole|by and large|generally speaking|in general),? (?:\w+ ){0,4}(?:good"
        r"|well|high|positive|satisfied|reliable|clean|quick|punctual)\b",
        detail="disbelief",
        unless=(
            IF,
            ASKED,
            OWNED,
            GLAD,
            Guard(
                r"\b(?:sorry|apologi\w+|refund\w*|i(?:'ll| will)|we(?:'ll| will)|shouldn't|should not|no "
                r"longer|wrong|(?:can't|cannot|could not|couldn't) (?:\w+ )?(?:confirm|verify|reproduce"
                "|agree more)|you (?:are|have|were|see|should)|know it(?:'s| is) hard to believe|your "
                "(?:fault|mistake|side)|(?:on|from) your side|yet|no record of your|hard to believe, but"
                "|a few (?:minutes|days|hours|steps|clicks)|only (?:a )?few|how hard|how difficult|good "
                r"price for you)\b",
                "it takes the customer's side",
                Where.CLAUSE,
            ),
        ),
    ),
)
