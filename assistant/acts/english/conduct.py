"""Rudeness, over-promises and boundaries."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.guards import NEGATED
from assistant.model import Act

_RUDE = (
    Cue(
        Act.RUDE,
        r"\b(?:calm down|good luck with that|get over it|whatever you say|take a (?:deep )?breath|cool it"
        "|grow up|get a grip|get real|(?:that's|that is|it's|it is|this is|simply|really)? ?not (?:my"
        "|our) (?:problem|concern|business|issue)|your problem,? not|stop (?:whining|moaning|complaining"
        "|wasting)|wasting (?:our|my) time|waste of (?:our|my) time|boo hoo|tough luck|suit yourself|cry "
        "about it|nobody cares|who cares|couldn't care less|could not care less|learn to read|can't you "
        "read|did you even|do you even|use your (?:head|brain|eyes)|common sense|any (?:adult|child"
        "|idiot|sane person|reasonable person)|even a (?:child|toddler|beginner)|a (?:child|toddler"
        "|five-year-old) could|ridiculous|nonsense|idiot|stupid|moron|fool|liar|liars|lying(?! (?:in|on"
        "|at|around|about|there|here|awake|down|ahead|under|next|beside|low|flat|by))|pathetic|clueless"
        "|lazy|whiner|hysterical|melodramatic|dramatic|drama|tantrum|childish|entitled(?! to)|paranoid"
        "|delusional|fantasy|malicious|go elsewhere|try elsewhere|door is (?:open|there)|feel free to "
        "leave|nobody (?:is forcing|forced|made)|no one (?:is forcing|forced|made)|so be it|end of story"
        r"|end of discussion|case closed|not interested)\b",
        detail="hostile",
        unless=(
            Guard(
                r"\b(?:i|we)(?! suggest you| have no time)(?:'d| would| was| were| am|'m|'re| are)? "
                r"(?:\w+ ){0,4}$|\b(?:our|my|its|it|that|this|the) (?:\w+ ){0,4}$",
                "it is not aimed at the customer",
            ),
            Guard(
                r"\b(?:not|n't|never|nobody thinks|sounds?|feels?|looks?|felt|seem(?:s|ed)?) (?:\w+ "
                "){0,3}$",
                "it is denied or told with understanding",
            ),
            Guard(
                r"^ (?:to (?:a|the|our|any)|about|for (?:you|our|any))",
                "it is not aimed at the customer",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.RUDE,
        r"\b(?:as|like) (?:any|every) (?:\w+ )?(?:adult|person|customer|grown-up|one|child)\b|\bas "
        r"(?:everyone|anyone|everybody) (?:knows?|can see|will tell|would know)\b|\b(?:it'?s|is) not "
        r"(?:rocket science|that (?:hard|difficult|complicated)|hard)\b|\b(?:really|actually|surely) one "
        r"of the (?:simplest|easiest)\b|\b(?:let's|let us|we'll|i'll) (?:take (?:it|this|things) "
        r"(?:slowly|step by (?:tiny|baby) step)|keep (?:it|this) simple(?: for you)?|spell it out)\b"
        r"|\b(?:ask|get|have) (?:someone|somebody|a (?:friend|relative|grandchild|child|younger \w+)|your "
        r"(?:son|daughter|grandchild|grandson|kids?|children)) (?:\w+ ){0,4}?(?:(?<=child\s)to "
        r"|(?<=daughter\s)to |(?<=son\s)to |(?:to |who can |and )?(?:read|explain|teach|show|sit with"
        "|walk you|do it)|sit|who (?:knows|understands|can read)|(?:to )?help you (?:with the|understand"
        r"|read|use|log))\b|\bnot entirely at home with\b|\bfor (?:those|anyone|people|someone) (?:who "
        r"(?:are|is) )?(?:less|not so|not|new to|unfamiliar)\b|\bsecond nature\b|\bbest left to (?:the "
        r")?(?:specialists|experts|professionals|us|grown)|\bin (?:simple|plain|small) (?:words|terms"
        r"|english) for you\b|\beven you\b|\bperhaps it just takes\b|\ba little getting used to\b",
        detail="condescending",
        unless=(NEGATED,),
    ),
    Cue(
        Act.RUDE,
        r"\bwhat an? (?:colou?rful|charming|lovely|delightful|creative|imaginative|entertaining|vivid"
        r"|spirited|passionate) (?:message|choice|way|letter|review|story|e-?mail|tale|account)\b"
        r"|\b(?:thanks?|thank you) (?:\w+ )*?for (?:your|the) (?:passion|enthusiasm|colou?rful|creative"
        r"|charming|lecture|sermon|drama|rant|outburst|vivid)\w*\b|\bhow (?:charming|lovely|original|nice "
        r"of you|kind of you)\b|\bcongratulations on (?:finding|discovering|reading|managing)\b|\b(?:the"
        r"|your) world (?:does not|doesn't) revolve\b|\bwe(?:'re| are) not (?:mind[- ]readers|magicians"
        r"|your (?:mother|servants?))\b|\b(?:heaven|god) forbid\b|\bif (?:it|that) makes you (?:happy"
        r"|feel)\b|\bpoor you\b|\bit is (?:always )?interesting to hear how people\b|\bof course,? "
        r"entirely up to you\b|\byou(?:'re| are) (?:of course )?(?:free|welcome) to (?:take|go|leave|try"
        r"|use|choose) (?:\w+ )?(?:your|another|elsewhere|somewhere|a different|our competitor)",
        detail="sarcastic",
        unless=(
            Guard(
                r"\bthat is entirely your call|own (?:decision|call)",
                "it is said with respect",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.RUDE,
        r"\b(?:we (?:will|would|may|shall|might) (?:then )?(?:be (?:forced|obliged|compelled) to|have to"
        r"|have no choice but to)|will (?:be|have to be) (?:forced|obliged)|be obliged to) (?:\w+ "
        "){0,3}(?:recover|report|close|terminate|suspend|block|ban|sue|charge|legal|pass|refer|remove"
        r"|take)\b|\b(?:legal (?:action|steps)|collections? (?:partner|agency)|defamation|libel"
        r"|slander)\b|\b(?:lose|losing|forfeit) (?:the |your )?(?:right|progress|place|access|account)\b"
        r"|\b(?:accounts?|customers?|profiles?|members?|users?) (?:that|who|with) [^.?!]{3,80} (?:lose"
        r"|moved|take (?:\w+ )?longer|flagged|suspended|blocked|banned|deprioriti[sz]ed)\b|\b(?:a )?word "
        r"of (?:caution|warning|advice)\b|\bcounts? as a (?:duplicate|breach|violation)\b|\b(?:are|is"
        r"|will be|get) flagged\b|\bi(?:'d| would) (?:be careful|think twice)\b|\b(?:pity|shame) (?:to|if "
        r"you) (?:lose|lost)\b|\bsuggest holding off\b|\bat your own (?:risk|peril)\b|\byou (?:will|may"
        r"|might) regret\b",
        detail="threat",
        unless=(
            NEGATED,
            Guard(r"\b(?:can|will|to) (?:gladly|of course|happily) ", "no threat is made"),
            Guard(
                r"\b(?:you can|you may|your right to|free to) (?:\w+ ){0,5}$",
                "it names the customer's own right",
            ),
        ),
    ),
    Cue(
        Act.RUDE,
        r"\b(?:if you (?:are|were|'re) so (?:unhappy|dissatisfied|upset|disappointed|bad)|your (?:own "
        ")?(?:attitude|rudeness|behaviou?r|tone|rant|tirade|outburst|whining|moaning|complaining"
        "|accusations?|allegations?|lies)|by your own admission|untrue (?:reflection|review|account"
        "|story)|(?:bit of |some |a little )?(?:patience|manners|respect|politeness|kinder wording"
        r"|kindness|courtesy) (?:and \w+ (?:\w+ )?)?(?:would|goes|costs|might) (?:\w+ )?(?:serve|help|go"
        r"|nothing|far)|(?:overreact\w*|blow\w* (?:this|it|things) out of proportion|making a (?:fuss"
        r"|mountain))|mind your (?:tone|language)|watch your (?:tone|language|mouth))\b",
        detail="hostile",
        unless=(
            NEGATED,
            Guard(
                r"\b(?:if|should|while|as long as|unless|when|once|about|without|whatever|regardless of"
                r"|despite) (?:\w+ )?$",
                "it is a polite boundary",
            ),
            Guard(
                r"^ (?:is|was) (?:\w+ly )?(?:understandable|fair|right|justified|fine|no)\b",
                "it takes the customer's side",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.RUDE,
        r"\b(?:do (?:us|me|yourself|everyone) a favou?r and|better things to do|not (?:very|particularly"
        "|too|exactly) (?:good|bright|clever|smart|quick|skilled|gifted|handy) (?:with|at)|if you "
        "(?:cannot|can't|could not|couldn't|are unable to) (?:even |so much as )?(?:use|read|handle"
        "|operate|manage|follow|understand) (?:an?|the|our|simple|basic|such)|spare (?:us|me) (?:the"
        "|your)|(?:don't|do not) (?:bother|trouble) (?:writing|calling|coming|replying|contacting|us|to)"
        "|mind your own|save your breath|we have heard (?:it all|enough)|enough of (?:this (?:nonsense"
        "|drama|now)|your (?!time|own|money|patience))|put up with (?:you|this)|sick of (?:your|this)"
        "|people like you|learn (?:some|a little) (?:manners|patience)|(?:honestly|seriously|really),? "
        "(?:who|what|how) (?:does|do|can|kind)|as if we|cry(?:ing)? wolf|laughable|hilarious|absurd"
        "|preposterous|silly (?:question|complaint|mistake of yours)|imaginary|make[- ]believe|so-called "
        r"(?:problem|issue|complaint|damage)|alleged(?:ly)? (?:problem|issue|ordeal))\b",
        detail="hostile",
        unless=(
            Guard(
                r"\b(?:our|my|its|we (?:were|are)|i (?:was|am)|sounds?|feels?|should not have to"
                r"|shouldn't have to|you must be|you are right to be) (?:[\w'-]+ ){0,4}$",
                "it is not aimed at the customer",
            ),
            Guard(r"\?\W*$", "it is a question", Where.SENTENCE),
        ),
    ),
)
_OVERPROMISE = (
    Cue(
        Act.OVERPROMISE,
        r"\b(?:money[- ]?back|satisfaction|price|years?|months?|lifetime|limited|manufacturer'?s|delivery"
        r"|service|baggage service) guarantees?\b|\bguarantees? (?:period|claim|card|certificate|terms"
        r"|covers?|form|voucher|department|runs|expires|lasts|is valid)\b|\b(?:our|the|a|under|your|its) "
        r"(?:[\w-]+ )?guarantee\b(?! (?:that|you))|\bguarantees? (?:that )?(?:account|accounts|the "
        r"(?:messages|data))\b",
        counts=False,
        because="it names a product's guarantee and promises nothing",
        family="promise_too_much",
    ),
    Cue(
        Act.OVERPROMISE,
        r"\b(?:i|we|and|to|can|absolutely|personally|hereby|be|are|is|you're|fully|do)? "
        r"?\bguarantee(?:d|ing|s)?\b",
        detail="guarantee",
        unless=(
            NEGATED,
            Guard(
                r"\b(?:there(?:'s| is) no|no) $|\b(?:nobody|no one|no \w+) (?:can |could |will )?$",
                "it is negated",
            ),
            Guard(r"^ (?:their|its|his|her) own\b", "it describes a product", Where.AFTER),
            Guard(r"\b(?:that|which|rooms?|booked) (?:[\w-]+ ){0,5}$", "it describes a product"),
        ),
        family="promise_too_much",
    ),
    Cue(
        Act.OVERPROMISE,
        r"\b(?:never|not ever|won't ever|will not ever) (?:\w+ ){0,2}?(?:happen|occur|fail|be (?:late"
        "|repeated|lost|let)|have (?:this|to|any|another|such)|face|see|experience|lose|arise|recur|go "
        r"wrong|let you down|make|go through|encounter|run into|charge)\b(?![^.?!]{0,30}\b(?:should|have "
        r"happened)\b)|\b(?:won't|will not|cannot|can't|not|never) (?:happen|occur|be repeated|recur"
        r"|repeat) (?:itself )?(?:ever )?again\b|\b(?:make sure|ensure|promise|assure you|rest assured) "
        r"(?:that )?(?:this|it|that|such|nothing like this|these)(?: \w+){0,3}? (?:never|does not|doesn't"
        "|won't|will not|not) (?:happen|occur|recur|repeat)",
        detail="never again",
        unless=(
            Guard(
                r"\b(?:should(?: have)?|must|can(?! (?:assure|promise|guarantee|tell|swear))|could|would"
                r"|ought to have|to make|try|trying|hope|rather|so that|we want|aim|working|steps|so|help"
                r"|prevent|want) (?:[\w']+ ){0,4}$",
                "it is a wish and no promise",
            ),
            Guard(
                r"\b(?:should|to ensure|to make sure|so that|in order to|aim|try|hope|work(?:ing)? to"
                r"|steps to|will do (?:our|my) best|you(?:'ve| have)\b|i(?:'ve| have)\b|you'll never "
                r"need)\b",
                "it is a wish and no promise",
            ),
            Guard(r"\bnever (?:happened|made|received|charge\b|want\w*)", "it is in the past", Where.INSIDE),
            Guard(r"\bshould\b", "it is a wish and no promise", Where.INSIDE),
            Guard(r"\bto $", "it is a wish and no promise"),
            Guard(
                r"^ (?:pay|use|enter|sign|log|prove|show|send)\b",
                "it tells what falls away",
                Where.AFTER,
            ),
        ),
        family="promise_too_much",
    ),
    Cue(
        Act.OVERPROMISE,
        r"\b(?:100 ?%|hundred per ?cent|one hundred percent) (?:\w+ )?(?:sure|certain|safe|secure"
        r"|reliable|satisf\w+|guarantee\w*|commit\w*|working|uptime|free|fixed|confident|happy)|\bno "
        r"matter what\b|\b(?:whatever|anything|everything) you (?:want|wish|ask|like|need)\b(?! (?:to|is"
        r"|help))|\bcome what may\b|\bwithout (?:any )?(?:fail|exception)\b|\b(?:rest|be) assured,? "
        r"(?:that )?(?:you(?:'ll| will) (?:have (?:a|an|the)|enjoy|love|never)|there will be no)|\bwill "
        r"(?:definitely|certainly|surely|absolutely|undoubtedly|for sure) (?:\w+ )?(?:resolve|be "
        "(?:resolved|fixed|solved|there|delivered|approved|refunded)|solve|fix|arrive|get (?:it|this"
        r"|your)|sort|reach you by|work(?! on| with| to)|approve|refund)|\b(?:resolved?|fix(?:ed)?"
        r"|solved?) (?:\w+ ){0,3}(?:for sure|without fail|once and for all|for good|forever)\b",
        detail="certainty",
        unless=(
            NEGATED,
            Guard(
                r"\b(?:refund\w*|tell (?:us|me)|let us know|ask|cotton|wool|if there is|if there's|ask "
                r"about|with) (?:\w+ ){0,3}$",
                "it promises nothing",
            ),
        ),
        family="promise_too_much",
    ),
    Cue(
        Act.OVERPROMISE,
        r"\b(?:i|we) (?:\w+ )?promise (?:you )?(?:that )?(?:(?:it|this|everything|your [\w ]{2,20}|the "
        r"[\w ]{2,20}|that|they|things) (?:will|won't|is going to|'ll)|it'll|you(?:'ll| will) (?:never"
        "|always|be|have|get|love)|we(?:'ll| will) (?:have (?:it|this|everything)|never|always|fix"
        r"|resolve|solve)|never)\b|\bpromise (?:\w+ ){0,3}never\b",
        detail="promise",
        unless=(NEGATED,),
        family="promise_too_much",
    ),
    Cue(
        Act.OVERPROMISE,
        r"\b(?:will|'ll) (?:never|always) (?:\w+ )?(?:be(?! (?:taken|charged|shown|shared|sold|used|asked"
        r"|stored))|have|get|work|arrive|find|lose|let|answer|feel)\b|\bperfect(?:ly)? (?:every time|from "
        r"now on)\b|\bfrom now on,? (?:\w+ ){0,4}(?:always|never|every)\b",
        detail="always",
        unless=(Guard(r"\byou can $", "it promises nothing"), NEGATED),
        family="promise_too_much",
    ),
)
_BOUNDARY = (
    Cue(
        Act.BOUNDARY,
        r"\b(?:do not|don't|cannot|can't|won't|will not|not able to|unable to) (?:\w+ ){0,2}?(?:entertain"
        "|tolerate|accept|condone|continue|respond to|engage|answer|put up with|carry on|go on) "
        r"[^.?!]{0,60}?\b(?:language|abus\w+|insult\w*|threat\w*|swearing|tone|remarks?|messages? (?:like"
        r"|that)|name-calling|profanity|personal attacks?|slurs?|harass\w+)\b|\b(?:personal (?:remarks"
        "|attacks|comments)|insults?|swearing|abusive (?:language|messages?)|offensive language"
        r"|profanity|the language|threats?) (?:\w+ ){0,4}?(?:out of (?:it|this)|aside|stop|stops?"
        r"|continues?|to stop|are not|is not|cannot|must|isn't|aren't)\b|\b(?:keep|kept|keeping) (?:\w+ "
        r"){0,4}(?:civil|respectful|polite|courteous)\b|\b(?:respectful|civil|polite|courteous) (?:tone"
        r"|conversation|language|manner)\b|\bif the (?:language|tone|insults|abuse) (?:stays|continues"
        r"|remains|does not)\b|\btreat (?:our|my|the) (?:\w+ )?(?:staff|team|colleagues?) with (?:\w+ "
        r")?(?:respect|courtesy)\b",
        detail="conduct",
        unless=(Guard(r"\b(?:sorry|apologi[sz]e) ", "it apologises"),),
    ),
)
CUES = (*_RUDE, *_OVERPROMISE, *_BOUNDARY)
