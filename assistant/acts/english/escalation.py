"""Handing the case to somebody named: a team, a role, a person."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.guards import NEGATED
from assistant.model import Act

_NAMED = r"(?!(?:{anonymous}|new|of|from|in|at|and|to) )[\w&'-]+ (?:[\w&'-]+ ){0,3}?(?:{role})"
_HAND = (
    r"pass(?:ed|ing)?|forward(?:ed|ing)?|escalat(?:ed?|ing)|shar(?:ed?|ing)|rais(?:ed?|ing)|hand(?:ed"
    r"|ing)?|flag(?:ged|ging)?|"
    r"refer(?:red|ring)?|brought|bring(?:ing)?|report(?:ed)?|highlight(?:ed|ing)?|spoken|speak(?:ing)?"
    r"|spoke|discuss(?:ed|ing)?|"
    r"review(?:ed|ing)?|address(?:ed|ing)?|sent|send(?:ing)?|taken|take|taking|carry|carried|goes|go|gone"
    r"|going|rout(?:ed?|ing)|"
    r"transfer(?:red|ring)?|assign(?:ed|ing)?|connect(?:ed|ing)?|submit(?:ted)?|put|placed|working|work"
    r"|follow(?:ed|ing)?(?: up)?|"
    r"relay(?:ed)?|communicated|lodged|opened|check(?:ed|ing)?|consult(?:ed"
    r"|ing)?|moved|logged|filed|is now|are now|case is|file is|now lies|now sits"
)
_TELL = (
    r"ask(?:ed|ing)?|involv(?:ed?|ing)|alert(?:ed|ing)?|notif(?:y|ied|ying)|inform(?:ed|ing)?|told"
    r"|tell(?:ing)?|engag(?:ed?|ing)|instruct(?:ed|ing)?|"
    r"brief(?:ed|ing)?|let|contact(?:ed|ing)|chas(?:ed|ing)|requested|request(?:ing)?|urg(?:ed|ing)|had"
    r"|got|have|get"
)
_PRAISE = Guard(
    r"\b(?:compliments?|kind (?:words|comments)|praise|lovely comments?|positive (?:comments?|feedback)"
    r"|thanks)\b",
    "it hands on praise",
    Where.SENTENCE,
)
CUES = (
    Cue(
        Act.ESCALATION,
        r"\b(?:you|please|kindly|can) (?:can |may |could )?(?:contact|call|reach|reach out to|email|write "
        r"to|speak to|visit|ask|see|get in touch with) (?:\w+ ){0,2}(?:our|the|your|my) (?:[\w&'-]+ "
        r"){0,4}?(?:{role})\b",
        counts=False,
        because="the customer is sent there and nobody is handed the case",
        family="escalation",
    ),
    Cue(
        Act.ESCALATION,
        rf"\b(?:{_HAND})\b(?:(?: (?!and|but|so|because|since|if|that|which)[\w'&/-]+){{0,8}}?) (?:to|with"
        rf"|by|over to|into|in front of|before|for) (?:our|my|the|one of our|a) (?:{_NAMED})\b"
        rf"|\b(?:{_TELL}) (?:our|my|the|one of our) (?:{_NAMED}|engineers|developers|technicians|chef"
        rf"|kitchen|warehouse|housekeeping|accountants|management)\b",
        detail="handed over",
        unless=(
            _PRAISE,
            Guard(r"\b(?:you|your|customers?) (?:\w+ ){0,2}$", "the customer is to do it"),
            Guard(
                r"\b(?:from|at) (?:our|my|the)\b[^,]*$|\bby (?:the|our|my) (?:courier|bank|driver"
                r"|warehouse)|\bfor the (?:bank|courier)|\bcollections?\b|\b(?:customer|support|care"
                r"|service)s? (?:\w+ "
                r")?(?:team|department|desk|manager|specialists?|office|dept)$|\b(?:have|get|got) (?:a"
                r"|the) ",
                "no handing over is told",
                Where.INSIDE,
            ),
            NEGATED,
        ),
        family="escalation",
    ),
    Cue(
        Act.ESCALATION,
        rf"\b(?:our|my|one of our|the) (?:{_NAMED})\b(?:, which [^.?!,]{{3,50}},)?(?: [\w'&-]+){{0,5}}? "
        rf"?(?:'ll|will|would|shall|is|are|has|have|must|can)(?: now| already| also| be| been| personally"
        rf"| then| currently| aware| working| looking| on)*\b",
        detail="named team acts",
        unless=(
            _PRAISE,
            Guard(
                r"\b(?:customer|support|service)s? (?:care )?(?:team|department|desk|manager|specialists?"
                r"|office|dept)\b",
                "the team has no name of its own",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:the|our|my) (?:bank|courier|merchant|\w+ bank|box office|front desk) (?:[\w'-]+ "
                r")*(?:is|are|has|have|will)|\b(?:once|until|when|after|while|by)\b|\bthe (?:[\w'-]+ ){2,}",
                "no handing over is told",
                Where.INSIDE,
            ),
            Guard(
                r"^ (?:open|available|located|closed|very|here|happy|friendly|fully|always|one of|full"
                r"|small|new|clean|due|being)\b",
                "it describes and hands nothing over",
                Where.AFTER,
            ),
        ),
        family="escalation",
    ),
)
