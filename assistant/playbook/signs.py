"""The words that tell sound clauses from unsound ones, as patterns; `soundness` and `retelling` use them.

Lists are written as words between spaces; `_` stands for a space inside an alternative, and a word may be a
piece of a regular expression. None of the patterns repeats a repetition, so they stay linear on any text.
"""

from __future__ import annotations

import re


def either(*lists: str) -> str:
    """Return a group that matches any word of the lists."""
    return "(?:" + "|".join(word.replace("_", " ") for part in lists for word in part.split()) + ")"


def anywhere(*lists: str) -> re.Pattern[str]:
    """Return a pattern that finds any of the words as whole words."""
    return re.compile(rf"\b{either(*lists)}\b", re.IGNORECASE)


_NOUNS = (
    "staff food rooms? service breakfast delivery videos balance tracking internet someone somebody everyone "
    "everything customer orders? money cards? apps? agents? drivers? people downloads messages items "
    "housekeeping"
)
_COUNTS = "no not_all most some one two three four five six"
_LEADS = "on in at for from during with"
_SUBORDINATORS = (
    "when whenever while since before after every_time if because as although though even_though once"
)
_STARTS = either(
    "you your our the a an we there both all each every nobody no_one nothing none only this it",
    _NOUNS,
    _COUNTS,
    _LEADS,
)
START = re.compile(rf"(?:{_STARTS}|{either(_SUBORDINATORS)})\b", re.IGNORECASE)
"""Words a clause may start with; all of them take a small letter there."""
BARE = anywhere(_NOUNS, _COUNTS)
"""Starts that are a clause only with an auxiliary: "rooms not cleaned" is none."""
AUXILIARY = anywhere(
    "is are was were has have had do does did will would can cannot could keeps? took takes never came",
    "arrived",
)
LEADING = anywhere(_SUBORDINATORS, _LEADS)
SUBJECT = re.compile(rf"(?:{_STARTS}|they|he|she|[A-Z]\w+)\b")
SUBJECT_INSIDE = re.compile(r"\b(?:you|it|there)\b")
NAME = re.compile(r"([A-Z][\w-]{2,}) (\w+)")
VERB = anywhere(
    "is are was were has have had do does did will would can cannot could should keeps? kept stopped",
    "never says?",
    "said told got gets? went goes came comes took takes sent paid bought made gave lost broke shows? needs?",
    r"wants? works? happens? crashes freezes fails? asks? tr(?:y|ies|ied) quit \w{3,}ed",
    "leaks? drips? hums? rattles? squeaks? smells? hangs? jams? stops? turns? fell died vanished left",
    "threw cut hung stood drove rang brought",
)
WRONG = anywhere(
    "not never no none cannot nobody nothing without stopped quit broken? fail(?:s|ed|ing)? wrong",
    "late(?!_husband|_wife|_father|_mother)",
    "delayed",
    r"lost losing missing damaged crash\w* freez\w* froze errors? refused? declined rejected blocked",
    r"locked gone",
    "suspended closed cancell?ed charged debited deducted twice still stuck waiting faulty defective",
    "unable dirty",
    "noisy cold slow stained overcharged disappeared deleted hidden unauthori[sz]ed fraudulent incorrect",
    "inaccurate",
    "disconnected ignored keeps? stolen threadbare overpriced impossible issues? problems? bug dying",
    "paused loud",
    r"unfriendly smell\w* hung_up instead delays? difficult hard_to (?:takes?|took)_forever too fell",
    r"drops? reset expired",
    r"despite",
    r"unexpected\w* mismatch\w* leak\w* crack\w* torn ripped spil(?:t|led) bent scratch\w* shattered",
    r"rude empty in_(?:[a-z]+_){0,2}pieces died two_times second_time pavement laughed nowhere leaks",
)
_LIGHT = either("have had see seen get got be been a an any this that the same such so too very really")
NOT_BAD = re.compile(
    rf"\b(?:not|never|no)(?: {_LIGHT}){{0,3}} (?:problems?|issues?|errors?|trouble|faults?|complaints?"
    r"|far|bad|late|noisy|dirty|expensive|difficult)\b",
    re.IGNORECASE,
)
"""A bad thing that is denied, which is no harm: "the quay was not far"."""
_HAPPENS = either(
    "is are was were has have had does did do could cannot can keeps? stopped never still arrived came",
    "went got",
    r"broke crash\w* disappeared will would failed leaks? drips? hums? died quit fell left",
)
_YOU_LACK = either(
    "cannot could_not never_(?:got|received|heard|had) lost keep_getting received_(?:no|the_wrong|only)",
    "did_not_(?:get|receive|hear|have|see) do_not_(?:get|receive|have|see) had_(?:not|no|to_wait|to_pay)",
    "(?:got|get)_(?:charged|an?|no|only)",
)
_YOU_ARE = either("unable not_able waiting stuck locked")
_YOU_WERE = either(
    "unable not_able charged double over refused refunded told left asked_to disconnected blocked billed",
    "sent",
    "treated given ignored never not",
)
_YOU_HAVE = either("not never had_no been_(?:waiting|charged|told|trying|unable|without|locked|billed)")
SORRY = re.compile(
    rf"(?:your|the) (?:[\w-]+ ){{1,4}}?{_HAPPENS}\b"
    rf"|you (?:still |also |now |even )?(?:{_YOU_LACK}|are (?:still )?{_YOU_ARE}|were {_YOU_WERE}"
    rf"|have (?:still )?{_YOU_HAVE})\b"
    r"|(?:nobody|no one|nothing)\b|there (?:is|was|are|were|has been|have been) (?:still )?no\b",
    re.IGNORECASE,
)
"""Beginnings that read well after "we are sorry that"."""
NO_LOSS = re.compile(
    r"you ha(?:ve|d) (?:not|never) (?!been|received|had|heard|got)\w+|you lost (?:interest|faith|trust)",
    re.IGNORECASE,
)
_ADVERBS = either("also just really still only do_not did_not even then now")
_WISHES = either(
    "would_like want wanted need wish demand hope expect think thought believe guess feel felt know knew",
    "understand",
    "have_never_felt have_used have_been_using",
    "can have_two have_one love hate likes? will would can_see recommend swear must should request give",
    "gave tried have_tried",
    r"have_been_reading assume note search\w* find mean use used trust work_at asked? regret",
    "are_(?:an?_)?(?:old|new|user|student|aware|requesting|maintaining|trying|using|writing|running)",
    r"are_currently were_an?_\w+ are_an?_\w+ are_not_(?:somebody|someone|an?|the)",
    "are_(?:happy|glad|sure|not_sure|here|from|looking)",
)
WISH = re.compile(rf"(?:you|we|your \w+)(?: {_ADVERBS}){{0,3}} {_WISHES}\b", re.IGNORECASE)
"""What a customer wishes, thinks or is, which is no trouble to tell back."""
_UNFINISHED = either(
    "and or but so because which that who the a an to of for with in my your if when as is are was were",
    "i it they",
    "he she this then than from by not please etc cannot could would has have had very",
)
DANGLING = re.compile(rf"[ ,;:-]{_UNFINISHED}$", re.IGNORECASE)
_DAYS = either("yesterday today tonight tomorrow this_(?:morning|evening|afternoon) last_night just_now")
DAY_ALONE = re.compile(rf"(?:^|[ ,]+){_DAYS}(?=$|[ ,.])(?! (?:is|was|and|i)\b),?", re.IGNORECASE)
_BOUND = either("until till since from by of for before on it that and")
DAY_TIED = re.compile(rf"\b{_BOUND} {_DAYS}\b|\b{_DAYS}(?:'s| is| was| and)\b", re.IGNORECASE)
ANY_DAY = re.compile(rf"\b{_DAYS}\b|\bright now\b", re.IGNORECASE)
THIRD = anywhere("they them their he she his him her these_guys this_guy")
VAGUE_START = anywhere(
    "your_(?:issue|problem|question|complaint|concern|query|point) this a_lot one_more",
    "one_(?:of|has|can) all_(?:of_)?(?:this|that|these) on_top in_(?:fact|short)",
)
BROKEN = re.compile(
    r"\b(?:is|are|was|were) (?:is|are|was|were)\b|\b(?:a|the|to) (?:a|the|to)\b|\b(\w+) \1\b"
    r"|\b(?:will|can|cannot|could|does not|did not|do not) (?:was|were|is|are|[a-z]{2,}ed)\b"
    r"|\bare not (?:came|come|work|fix|solve)\b|\bnot (?:came|receive any)\b|\bhave not receive\b"
    r"|\b(?:is|are|was|were) (?:work|happen|came|crash|open|show|write|mismatch)\b|\bnot work not\b"
    r"|\byou (?:given|done|seen|taken|been|was|has|is)\b|\bhad (?:took|went|came|did)\b"
    r"|\b(?:it|he|she|app|this) (?:write|work|show|ask|say|happen|crash|take|get)\b|\band (?:to "
    r"bring|team is)\b"
    r"|\b[b-df-hj-np-tv-xz]{5,}\b|\b\d+[a-z]{3,}|[a-z]\d[a-z]|\bdid \w+ed\b|\bnon of\b|\bno any\b|\bwho "
    r"need\b"
    r"|\b(?!(?:is|are|was|were|has|have|had|does|did|do|could|can|will|would|still|yet|or|and|but|why"
    r"|if)\b)\w+"
    r" not (?:arrived|received|came|come|working|delivered|opening|done|able|showing)\b"
    r"|\byou would (?:not |never |definitely )?(?:\w+ )?(?:come|return|stay|recommend|use|buy|book"
    r"|visit|be) ?"
    r"|\b(?:app|website|phone|card|account) (?:your|you|it|they|he|she) |\bthis thing\b|\bfor example\b"
    r"|\bhow is\b|\ban? \w+s distance\b|^you (?:the|an?|your|my)\b|\bwere charged you\b"
    r"|\b(?:for|of|with|at) (?:and|but|or)\b"
    r"|(?-i:\b(?:u|ur|d|r|n|dat|wid|hav|goin|aftr|bcoz|coz|dnt|cnt|abt|thr|pls|plz)\b)",
    re.IGNORECASE,
)
"""Signs of grammar that nobody wants to see again."""
_SAYING = either(
    "sa(?:y|id|ys|ying) told tells? telling call(?:ed)? repli(?:ed|es) informed mentioned messages?"
)
PROMISED = anywhere(
    "promised advertised supposed_to (?:was|were|been)_told said_(?:it|they|that|free|i|we) expected assured",
    "agreed",
)
"""Words of an expectation somebody raised."""
RELATIVE = re.compile(
    r"your (?:late |old )?(?:husband|wife|mother|father|mum|mom|dad|son|daughter|sister|brother|neighbou?r"
    r"|friend)\b"
)
"""Somebody beside the customer, whose doings are seldom the trouble."""
WELL = anywhere(
    "sorted helped fixed solved rang carried kind quick quickly patient friendly great wonderful",
    "excellent loved?",
    "perfect",
    "helpful lovely brilliant amazing superb fantastic delicious spotless thoughtful went_out_of",
)
"""Words of something that went well."""
REPORTED = re.compile(rf"\b{_SAYING} .{{0,40}}?\b(?:we|our|us)\b", re.IGNORECASE)
"""Somebody else's words without quotation marks, in which "we" is not the customer."""
_OPENING = either(
    "and but so also well ok okay hi hey hello dear sir madam team guys however because like then honestly",
    "basically firstly unfortunately sadly please damn wow hii oh yes no(?=,) now actually again just",
    "especially",
    "additionally moreover yet to_say_that i_(?:just_)?want(?:ed)?_to_say_(?:that)?",
)
_POINT = (
    r"(?:the|my|only|main|our) (?:only |main )?(?:problem|issue|thing|complaint|point) is(?: that)?[ ,:]+"
)
OPENERS = re.compile(rf"^(?:(?:{_OPENING}\b|{_POINT})[ ,.!:-]*){{1,4}}", re.IGNORECASE)
CALLED = re.compile(r"^(?:\w+ )?(?:hi|hello|hey)(?: (?:guys|all|team|there|folks))?[, ]+", re.IGNORECASE)
_CLOSING = either("please_help help_me fix_it fix_this thanks thank_you asap please etc")
CLOSERS = re.compile(rf"[ ,.!-]*\b{_CLOSING}[ .!?]*$", re.IGNORECASE)
_I_AM = either("unable not_able (?:still_)?waiting stuck locked_out having_trouble")
_I = either(
    "ordered bought paid received booked cannot can't could_not couldn't did_not didn't have_not haven't",
    "lost_all",
    "was_charged was_told got_charged never_received",
)
_IT = either(
    "would_not wouldn't will_not won't does_not doesn't keeps kept stopped crashes freezes takes_forever",
    "took_forever",
)
ELLIPTIC = (
    (re.compile(rf"{_I_AM}\b", re.IGNORECASE), "I am "),
    (re.compile(r"been (?:waiting|trying|charged|told)\b", re.IGNORECASE), "I have "),
    (re.compile(rf"{_I}\b", re.IGNORECASE), "I "),
    (re.compile(rf"{_IT}\b", re.IGNORECASE), "it "),
)
"""Beginnings that leave the subject out, with the subject they leave out."""
_JOINING = either("and but so because which then as while although even")
PLEA = re.compile(r"[ ,.]+(?:kindly|please|pls|plz|so sir)\b", re.IGNORECASE)
CUT = re.compile(rf"[,;:]? (?={_JOINING}\b)|[,;:.] | - ", re.IGNORECASE)
PIECE = re.compile(r", |\.{2,}|[!.](?=[A-Za-z])| (?:and|but|because|since) |\s-\s", re.IGNORECASE)
REPLY_MARK = re.compile(r"^\s*(?:(?:re|fwd?|aw|wg)\s*:\s*){1,4}", re.IGNORECASE)
SPLICE = re.compile(
    r", (?=(?:you|it|its|the|they|there|your|this|that|he|she|tried|trying|(?:un|re)install\w*|restarted"
    r"|call(?:ed|ing)|contacted|emailed|asked|waited)\b)"
)
"""A comma where a new sentence should begin."""
PERSONAL = anywhere("you your i my we me our he she they it that his their them")
REQUEST = anywhere("thanks fix please should must want would_like dear stars?")
ADVICE = anywhere(
    "never do_not don't stop use go stay avoid or if_you not_sure had related for_eg when so they he she",
    "i_swear",
    "i_have_never_felt i_would i_don't_(?:understand|know|think) i_know i_give think as how set etc",
    "found lost says said",
    "trying even",
    "did the_team a_lot too wait reporting your you convenient instead somebody to",
)
"""Beginnings of headlines and quotations that tell nothing of the customer's own trouble."""
_ASKING = either(
    "how what why when where who which can could is are do does did will would should has have may"
)
QUESTION = re.compile(rf"(?:^|, ){_ASKING}\b", re.IGNORECASE)
_PLAIN = """
the a an and or but so if then that this these those there here it its is are was were be been being am
have has
had do does did will would can could should may might must not no never to of in on at for from with by
about as
into over after before since when while until than too very just still also only even you your yours we us
our i
me my they them their he she him his her who what which how why where all any some more most much many lot
lots
other again ever always really thing things something anything nothing problem problems issue issues
trouble help
please thanks thank service company app website customer customers get got go going went want wanted need
needed
try tried trying time times work working works good bad worst best experience use used using make made say
said
says know think day days every cannot finally anymore better support one two way same now
"""
PLAIN_WORDS = frozenset(_PLAIN.split())
"""Words that would fit any customer."""

NO_TOPIC = anywhere(
    "wife husband mother father mum mom dad son daughter kids? child(?:ren)? family friends? boss",
    "neighbou?rs? sister",
    "brother parents life day days night week weekend birthday time money heart mind head eyes face",
    "opinion experience",
    "same other best worst only main problem issue reason fact guy guys man woman one ones thing",
    "things company app",
    r"\w+ly who which that what they there people anyone someone customer customers",
    "account problems service services team support customer number details reviews? rating stars?",
    "very too also",
    "gap beginning start moment past future floor zip rest truth weekend morning evening area city",
    "world country market",
    "internet_of left right middle top bottom hell feedback review post message mail email title subject",
    "new old good bad great nice many few some any such other more most less much long short full",
    "empty half latest",
    "name word case end side own home house room place part way last first second next whole entire turn",
    "fault",
)
"""What is the customer's own and nothing we could have trouble with."""
