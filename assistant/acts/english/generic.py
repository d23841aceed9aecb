"""How little a word says about one customer's trouble: stems that all mails share, and kindred words."""

from __future__ import annotations

from assistant.text import stem


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


COMMON = _stems(
    "apology apologies apologise apologize regret regrets complimentary include included includes "
    "1 10 2 3 4 5 6 7 8 9 a able about above absolutely account across actually after again against all "
    "allow almost along already also although always am amazing amazon amp an and android another any "
    "anybody anymore anyone anything anyway anyways apologise apologize app apple application are area "
    "aren't around as ask asked assist assistance at available away awesome back bad bank basically be "
    "beautiful became because become been before behind being below best better between bhai big bit book "
    "booked both bring but by call called calling can can't cannot cant care case certain check city "
    "clean com comcast come comes comfortable coming company complain complaint completely computer "
    "concern contact could couldn't current currently customer customers d day days deal dear definitely "
    "delighted delta detail details device did didn't different disappoint disappointed disappointing do "
    "does doesn't doing don't done dont down due during each easy either else email end enjoy enjoyed "
    "enough ensure especially even ever every everyone everything everywhere exactly example excellent "
    "expect experience experienced explain extremely face facilities facility facing fake far fast "
    "feedback feel few finally find fine firefox first fix for found four fraud friendly from front full "
    "further future gave general get gets getting give given gives giving glad go goes going gone good "
    "google got great guess guest guests guy guys had hadn't hai happen happened happens happy hard has "
    "hasn't hate have haven't having he hear heard hello help helped helpful helping her here hey hi high "
    "him his hope horrible hotel hour hours how however http https i i'd i'll i'm i've idea if im "
    "important improve in inconvenience information instead into ios iphone is isn't issue issues it it's "
    "its itself ive just keep keeps kind kindly know known kyc lack laptop last later latest least leave "
    "left less let level like liked likely line little live ll long look looked looking looks lot lots "
    "love loved lovely low m mac made mail main make makes making man many matter may maybe me mean means "
    "member mention mentioned message microsoft might mind minute minutes mobile money month months more "
    "most mozilla much multiple must my myself name need needed needs never new next nice night no nobody "
    "none not nothing now number of off offer often ok old on once one ones online only open opinion "
    "option or other others our out over overall own page part pathetic paypal people per perfect person "
    "phone place playstation pleasant please pleased pls plz point poor possible post previous problem "
    "problems process product provide put question quick quickly quite rather re reach read ready real "
    "really reason received recent recently regard regarding regards reply request resolve response rest "
    "return review reviews right s said same saw say saying says second see seem seems seen send sent "
    "seriously service services set several share she should show shows side simply since sir site "
    "situation small so solution solve some someone something sometimes soon sorry sort speak spotify "
    "sprint staff standard star stars start started stay stayed still stop store story stuff such support "
    "sure system t take taken takes taking talk team tell terrible tesco than thank thanks that that's "
    "the their them then there there's these they they're thing things think this those though thought "
    "three through thru thunderbird till time times to today together told tomorrow too took top totally "
    "town tried trouble true try trying turn two type u uber unable under understand unfortunately until "
    "up upon ur us use used useful useless user users using usually value various ve version very via "
    "visit wait waiting want wanted wants was wasn't waste way we we're we've website week weeks welcome "
    "well went were weren't what what's whatever when where whether which while who whole why will "
    "windows wish with within without won't wonderful word work worked working works world worse worst "
    "worth would wouldn't write wrong www xbox year years yes yesterday yet you you're you've your yours "
    "yourself "
)
"""Words that say nothing: function words and what nearly every mail of this kind holds."""
FAMILIAR = _stems(
    "amenities amenity cleanliness clean accommodation housekeeping housekeeper services error comfort "
    "rewards offers "
    "room rooms breakfast bed location food price card transaction payment update login log order "
    "delivery password number bathroom pool bar restaurant wifi internet download link web browser "
    "profile folder file address book parking reception night shower driver ride flight bag seat item "
    "package charge fee bill refund cancel transfer amount balance cash cashback reward loan credit debit "
    "sign register create upgrade install menu search screen button setting feature button window tab "
    "bookmark sync import export error loading slow speed notification photo picture kid child parent "
    "wife husband family friend walk quiet noise dinner meal coffee drink quality manager desk view "
    "experience reservation "
)
"""Topics many customers share; one alone names no particular problem."""
SOFT = _stems(
    "assure assured satisfaction standards encouraging equally based suggestion suggestions advised agent "
    "shall display displayed "
    "extensive plans excuse expected expecting access accessing interface smooth smoothly resolution "
    "remarks details low high "
    "instance recently previous past given matters reported raised described posted words team members "
    "member hands whole "
    "inconvenience hassle frustration frustrating annoyance disappointment upset worry distress stress "
    "confusion delay mix-up mistake error "
    "unpleasant unfortunate expectations met satisfied satisfactory enjoyed opportunity occasion visit "
    "sincere sincerely deeply truly "
    "caused occurred encountered incident matter impression whole sharing write taking wonderful "
    "memorable kind comments thoughts "
    "posting pleasure choosing choice family brand aspects positive negative rating stars happen letting "
    "concerned concerns hearing "
    "trip met failed short learn difficulty difficulties hiccup glitch technical bother troubles faced "
    "grateful priority guests valued "
    "happening missed mark services frustrated disheartened discomfort behalf accept personally seeing "
    "wrong chance welcoming sent sending earlier"
)
"""Words of regret and pleasure that name nothing in particular."""
_KINDRED = (
    "charge bill fee deduct debit pay",
    "parcel package shipment consignment",
    "luggage bag suitcase baggage",
    "wifi wi-fi internet",
    "freeze hang lag",
    "crash close quit",
    "late delay delayed slow",
    "break broken breakdown damage damaged crack cracked",
    "delete wipe wiped erase erased vanish vanished disappear disappeared",
    "refuse refused reject rejected decline declined",
    "refund reimburse money-back",
    "driver courier rider",
    "tv television",
    "cancel terminate",
    "rude impolite unfriendly",
    "dirty filthy unclean stain grubby",
    "noise noisy loud sound",
    "withdraw withdrawal withdrawl",
    "login logged",
    "smell odour odor smelly",
    "pic photo picture image screenshot",
)
KINDRED = {stem(word): stem(group.split()[0]) for group in _KINDRED for word in group.split()}
"""Words that stand for one another when a trouble is named back."""
