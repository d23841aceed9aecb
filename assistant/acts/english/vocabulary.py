"""The word classes the English cues are written with; a value is the inside of a regex group."""

from __future__ import annotations

from assistant.acts.english.inflection import forms

REMEDY = forms(
    "refund credit replace send ship dispatch cancel reverse waive remove reset unlock unblock extend "
    "upgrade "
    "book rebook reserve move arrange restore correct issue post reimburse pay repay transfer close reopen "
    "activate reactivate deactivate deliver redeliver collect repair swap exchange release lift clear delete "
    "erase adjust add attach apply give return deduct discount void write-off reinstate renew switch resend "
    "reship courier expedite prioritise prioritize trace reroute reschedule schedule enable disable approve "
    "compensate settle merge install rewrite reprint print block freeze unfreeze hold shut back-date top-up "
    "set push bring put take place free migrate downgrade honour honor cover match open recall re-send "
    "re-issue reissue re-order reorder reload"
)
CONTACT = forms(
    "contact write call ring phone email e-mail message text reach update inform notify respond reply answer "
    "confirm connect follow report get"
)
EFFORT = forms(
    "look investigate check review examine help assist resolve sort work fix address try handle improve "
    "solve "
    "rectify ensure consider discuss explore monitor dig chase continue strive note forward pass share "
    "escalate "
    "raise highlight flag log assure support direct understand verify validate analyse analyze implement act"
)
_STEP = (
    "open click tap press select choose type hold restart reboot unplug plug uninstall reinstall "
    "re-install install "
    "clear log sign download disable enable remove close copy paste drag right-click set tick untick uncheck "
    "switch turn scroll run search connect disconnect delete reset toggle navigate charge scan refresh "
    "launch swipe "
    "quit exit insert backup back update upgrade go head hit edit import export create rename expand "
    "double-click "
    "highlight enter pick allow deny untangle rinse wipe tighten loosen place put move keep use point "
    "look start "
    "load add change activate locate find visit relaunch force-quit wait exclude redeem bring pair unpair "
    "pull "
    "push slide lift remove follow"
)
VOCABULARY = {
    "gap": r"(?:[\w'&/-]+,? ){0,4}",
    "wide": r"(?:[\w'&/$£€₹.:-]+,? ){0,9}",
    "adv": (
        r"(?:(?:so|very|really|truly|sincerely|deeply|terribly|extremely|awfully|also|again|just|do|most"
        r"|quite|only|"
        r"genuinely|now|already|today|since|both|all|always|personally|gladly|happily|immediately"
        r"|certainly|therefore|"
        r"then|still|simply|indeed|completely|fully|totally|absolutely|incredibly|particularly|especially"
        r"|rather|"
        r"wholeheartedly|further|even|more|much|too|entirely|perfectly|pretty|as|a bit|a little"
        r"|unreservedly|profusely|"
        r"first|instead|right away|straight away|heartily|humbly|definitely|surely|well) ){0,3}"
    ),
    "we": r"i|we",
    "have": r"'ve| have|",
    "us": (
        r"i|we|our [\w-]+(?: [\w-]+)?|(?:my|the) (?:team|colleague|manager|supervisor)s?|they|somebody"
        r"|someone"
    ),
    "will": (
        r"'ll| will| shall|'m going to|'re going to| am going to| are going to| can| could|'d like to| "
        r"would like to"
    ),
    "not": (
        r"not|never|no|n't|neither|nor|cannot|can't|won't|don't|didn't|isn't|aren't|wasn't|unable|without"
        r"|hardly"
    ),
    "remedied": "|".join(REMEDY.past),
    "remedy": "|".join(REMEDY.base),
    "remedying": "|".join(REMEDY.ing),
    "contact": "|".join(CONTACT.base),
    "contacting": "|".join(CONTACT.ing),
    "effort": "|".join(EFFORT.base),
    "efforted": "|".join(EFFORT.past),
    "efforting": "|".join(EFFORT.ing),
    "step": _STEP.replace(" ", "|"),
    "stepping": "|".join(forms(_STEP).ing),
    "day": (
        r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|noon|midnight"
        r"|weekend|"
        r"january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar"
        r"|apr|jun|jul|"
        r"aug|sept?|oct|nov|dec"
    ),
    "span": r"minutes?|hours?|days?|weeks?|months?|business days?|working days?",
    "when": (
        r"(?:on|by|before|until|this|next|from|in|within|at|since) (?:the |about |early |mid |late |end "
        r"of |next |{number} )*"
        r"(?:{day}|\d{1,2}(?:st|nd|rd|th)?\b|(?:morning|afternoon|evening|week|month)\b)|{day}|"
        r"(?:in|within|takes?|inside) (?:the |about |around |up to |next |less than )*{number}[ -](?:to "
        r"{number} |- ?{number} )?(?:working |business )?{span}|"
        r"\d{1,2}(?::\d\d)? ?[ap]\.?m\b"
    ),
    "number": (
        r"\d[\d.,]*|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|"
        r"twenty-four|forty-eight|few|couple of|next few"
    ),
    "money": (
        r"(?:[$£€₹]|usd |eur |gbp |rs\.? ?|inr )\d[\d.,]*|\d[\d.,]* ?(?:[$£€₹]|usd|eur|gbp|euros?|dollars"
        r"|pounds|rupees|rs|%)"
    ),
    "goods": (
        r"refund|replacement|credit|voucher|coupon|discount|repayment|reimbursement|compensation|gift card"
        r"|return label|label|"
        r"engineer|technician|courier|order|parcel|package|delivery|money|payment|card|unit|copy|invoice"
        r"|room|night|"
        r"ticket|upgrade|fee|charge|amount|subscription|account|deposit|booking|balance|points?|fix|patch"
    ),
    "feeling": (
        r"frustrat(?:ion|ions|ing|ed)|annoy(?:ance|ing|ed)|upset(?:ting)?|disappoint(?:ment|ments|ing|ed)?"
        r"|worr(?:y|ies|ied|ying|isome)|"
        r"stress(?:ful|ed|ing)?|ang(?:er|ry)|cross|furious|painful|miserable|headaches?|nuisance"
        r"|shock(?:ing|ed)?|insult(?:ing|ed)|"
        r"awkward|exhaust(?:ing|ed|ion)|tiring|tiresome|unsettling|unsettled|alarm(?:ing|ed)|scary|scared"
        r"|frighten(?:ing|ed)|distress(?:ing|ed)?|"
        r"madden(?:ing|ed)|infuriat(?:ing|ed)|dishearten(?:ing|ed)|unnerv(?:ing|ed)|irritat(?:ing|ed|ion)"
        r"|irksome|fed up|rotten|anxi(?:ous|ety)|"
        r"helpless|embarrass(?:ing|ed|ment)|let down|heartbreaking|heartbroken|sadden(?:ed|ing)"
        r"|dismay(?:ed|ing)?|nerve-racking|"
        r"nerve-wracking|aggravat(?:ing|ion|ed)|demoralising|demoralizing|daunting|disconcerting"
        r"|unpleasant|horrible|horrid|dreadful|awful|"
        r"grim|rattled|rattling|bewilder(?:ing|ed)|humiliat(?:ing|ed|ion)|hurtful|hurt|offended|wearying"
        r"|wearing|worn (?:out|down)|vexing|galling|jarring|"
        r"dispiriting|deflating|nasty|gutted|gutting|devastat(?:ing|ed)|uneasy|unease|panic|sinking"
        r"|outrage(?:d|ous)?|inconvenient|confusing|"
        r"troubling|off-putting|bitter|sick|drain(?:ing|ed)|overwhelm(?:ing|ed)|disheartened"
        r"|unhappy|impatien(?:t|ce)|let-down|"
        r"powerless|lonely|pain|grief|despair|agony|torment|terrifying|harrowing|traumatic|tedious"
        r"|maddened|displeasure|dissatisfaction|"
        r"soul-destroying|exasperat(?:ing|ed|ion)|agitat(?:ed|ing)|betray(?:ed|al)|cheated|ignored"
        r"|resent(?:ful|ment)?|rage|livid|mad"
    ),
    "customer": (
        r"customers?|clients?|guests?|users?|people|passengers?|travell?ers?|anyone|those|buyers?|members?"
        r"|visitors?|everyone|everybody"
    ),
    "role": (
        r"team|department|dept|desk|office|manager|supervisor|director|officer|engineers?|technicians?"
        r"|developers?|specialists?|"
        r"unit|division|lead|leader|committee|chef|warehouse|courier|bank|executive|partner|laboratory|lab"
        r"|workshop|"
        r"bakery|kitchen|depot|crew|coordinator|controller|management|ownership|housekeeping|accountants?"
        r"|buyers?|designers?|inspector|owner|folks"
    ),
    "anonymous": (
        r"support|customer|customers|service|services|care|concerned|respective|relevant|appropriate|right"
        r"|dedicated|whole|entire|same|own|"
        r"helpful|friendly|internal|great|amazing|best|wonderful|hard-working|hardworking|necessary"
        r"|responsible|correct|"
        r"experienced|expert|app|in-app|chat|live|24/7|social|media|local|nearest|greenlight|good|higher"
        r"|next|back|box"
    ),
}
