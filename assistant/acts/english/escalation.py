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
        "contact call reach email write speak visit ask see touch",
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
        "{role}",
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
        "{role}",
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
    Cue(
        Act.ESCALATION,
        r"\b(?:highlight(?:ed|ing)?|report(?:ed|ing)?|pass(?:ed|ing)?|forward(?:ed|ing)?|escalat(?:ed?"
        r"|ing)|shar(?:ed?|ing)|rais(?:ed?|ing)|hand(?:ed|ing)?|flag(?:ged|ging)?|refer(?:red"
        r"|ring)?)\b[^.?!]{0,60}? (?:to|with) (?:senior management|management|the (?:hotel |branch |store "
        r"|general |area |regional )?(?:management|manager|director|ownership|bank|airline|carrier)"
        r"|housekeeping|legal|billing|accounts|engineering|compliance|finance|a (?:supervisor|manager"
        r"|senior [\w-]+|specialist)|(?:my|our) (?:supervisor|manager|boss|director|chef))\b",
        "management manager director ownership bank airline carrier housekeeping legal billing accounts "
        "engineering compliance finance supervisor senior specialist boss chef",
        detail="handed over",
        unless=(_PRAISE, NEGATED),
        family="escalation",
    ),
    Cue(
        Act.ESCALATION,
        r"\b(?:my|our) (?:supervisor|manager|director|boss|team lead|head of [\w ]{2,20}|general manager"
        r"|duty manager|chef)\b(?: [\w'-]+){0,3}? ?(?:'ll|will|would|is going to|can|has|is)\b|\b(?:speak"
        r"|talk|put you through|connect you|transfer you|hand you|refer you) (?:to|with|over to) (?:a|my"
        r"|our|the) (?:[\w-]+ )?(?:supervisor|manager|director|specialist)\b",
        "supervisor manager director boss lead head chef specialist",
        detail="named person",
        unless=(NEGATED,),
        family="escalation",
    ),
    Cue(
        Act.ESCALATION,
        r"\b(?:escalat(?:ed?|ing)|forwarded|passed|shared|raised|handed)\b[^.?!]{0,60}? (?:to|with|on to"
        r"|over to) (?:our|the) (?:[\w-]+ ){0,2}(?:team|department|staff|colleagues)\b",
        "escalate escalated escalating forwarded passed shared raised handed",
        counts=False,
        because="no team or person is named",
        family="escalation_near",
    ),
    Cue(
        Act.ESCALATION,
        r"\bour (?:engineers|developers|technicians|chef|lawyers|accountants|designers|mechanics"
        r"|programmers|tech(?:nical)? (?:people|folks)|it (?:people|folks|department))(?: (?:now|also"
        r"|already|then))? ?(?:'ll|will|can|have|are (?:now |already |currently )?(?:looking|working|on"
        r"|testing|checking|investigating|aware))\b",
        "engineers developers technicians chef lawyers accountants designers mechanics programmers people "
        "folks department",
        detail="named team acts",
        unless=(NEGATED, _PRAISE),
        family="escalation",
    ),
    Cue(
        Act.ESCALATION,
        r"\b(?:take|took|taken|raise|raised|discuss|discussed|share|shared|pass|passed|escalate|escalated"
        r"|bring|brought) (?:[\w'-]+ ){1,4}?(?:up )?(?:with|to|before) (?:our|the|my) (?:head of|director "
        r"of|vice president|chief) [\w-]+",
        "head director vice chief",
        detail="named person",
        unless=(NEGATED, _PRAISE),
        family="escalation",
    ),
)
