"""Solutions the customer carries out: steps, links to steps, paths through menus, answers."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.guards import NEGATED
from assistant.acts.english.remedy import (
    ASKED,
    FACT_ASKED,
    FACTS_WANTED,
    IF,
    LATER,
    NEAR_CONTACT,
    STARTER,
    TO_CONTACT,
)
from assistant.model import Act

CUES = (
    Cue(
        Act.SOLUTION,
        rf"{STARTER}(?:please |kindly |also |then |just |first |simply |try to |once |once try to |again "
        rf"|not )*(?:{{step}})\b(?! (?:us|me|out to us|forward)\b)",
        detail="steps",
        unless=(
            NEAR_CONTACT,
            FACTS_WANTED,
            LATER,
            Guard(
                r"\b(?:we|i|they|he|she|it|our team|team|hope|help us|allow us|why|n't|sorry|not|unable"
                r"|had|have tried|tried|been|asked)\W+(?:[\w'-]+ ){0,3}$",
                "it is no instruction",
            ),
            Guard(
                r"^ (?:in mind|your eyes?\b|an? (?:\w+ )?(?:enquiry|inquiry|ticket|case|claim|complaint)\b"
                r"|(?:e-?mails?|mails?|links?|codes?|messages?|fees?|charges?|costs?) (?:do|does|are|is|was"
                r"|were|will|can|have|has)\b|forward|to (?:you|hear|get|improve|providing|welcom\w+|know"
                r"|work|reading"
                r"|help)|and honest|at (?:this|it|what)|into|us\b|me\b|an eye|you\b|your (?:stay|patience"
                r"|trust|business|feedback|day|time|chance|opinion|comments|query|experience|trip|visit)"
                r"|our (?:best|guests?|hotel|team|goal|service|standards|game)|the (?:bottom|best"
                r"|opportunity|word|issue|matter|same|chance|liberty|case|team|experience|level|feedback"
                r"|service|quality|pleasure|needs?)|this\b(?! (?:link|page|file|app|option|setting|step"
                r"|button|feature|number|code|box|menu|guide|article))|things|a (?:closer|look|moment"
                r"|minute|chance|great|nice|good|wonderful|better|few (?:seconds|minutes|moments)|note"
                r"|concern|complaint|ticket|request|look)|better|with us|in touch|sure|improving|enjoying"
                r"|on (?:us|this)|feedback|more (?:of|than)|everything|good|track|well|soon|pride"
                r"|advantage|over|part|suggestions?|reaching|having|continu|support|up (?:a|the|with)"
                r"|hearing|seeing|welcoming|working|doing|being|some|any|what|from|about|all|here|in "
                r"(?:the )?(?:future)|one (?:of|more))\b",
                "nothing specific is asked",
                Where.AFTER,
            ),
            Guard(
                r"\b(?:you (?:can|could|may) (?:also )?(?:use|find|start|add|choose|pick|visit|look|get"
                r"|enter|go|follow|keep) (?:our|us|more|out|the (?:hotel|bar|restaurant|pool))|find you"
                r"|find that|find us)\b",
                "nothing specific is asked",
                Where.CLAUSE,
            ),
            FACT_ASKED,
            Guard(
                r"\bnext visit\b|\b(?:keep|start|add|use|follow|find|bring|visit|move) (?:using|us)\b"
                r"|\bhave you back",
                "nothing specific is asked",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:next time|in (?:the )?future|keep using|your next (?:stay|visit|trip))\b",
                "it is a farewell",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\b(?:what|all|the (?:best|first|next|only) thing) (?:that )?(?:i|we)(?:'d| would| can| could| do)? "
        r"(?:\w+ )?(?:suggest|recommend|advise|propose)(?: \w+){0,2}? (?:is|would be) (?:to |that you )?"
        r"\w{3,}",
        detail="steps",
        unless=(NEAR_CONTACT, FACTS_WANTED, LATER, NEGATED, FACT_ASKED),
    ),
    Cue(
        Act.SOLUTION,
        r"\b(?:try(?:ing)?|tried|recommend|suggest|by|start by|begin by|advise|includes?|involves"
        r"|attempt) (?:\w+ ){0,2}?(?:{stepping}|reducing|increasing|resetting|a (?:different|smaller"
        r"|larger|new|hard|private|soft|factory|another|fresh|clean|full|power)|another|the (?:following"
        r"|steps|latest|app|web|other)|some of (?:these|the) steps|(?:to )?(?:{step})|safe mode|this to "
        r"see|firefox safemode|incognito)\b",
        detail="steps",
        unless=(
            NEAR_CONTACT,
            Guard(
                r"\b(?:suggest|recommend) (?:holding|keeping|waiting|starting)",
                "nothing specific is asked",
                Where.INSIDE,
            ),
            Guard(r"^ (?:an|a close|your|both) eyes?\b", "nothing specific is asked", Where.AFTER),
            LATER,
            NEGATED,
            Guard(
                r"\b(?:we|i|our team|you(?:'ve| have)?|already|they) (?:have |'ve |are |will |'ll |had "
                r"|also |already )*(?:\w+ )?(?:tried|try|trying|attempt)",
                "somebody else tries",
                Where.CLAUSE,
            ),
            Guard(r"\bby (?:\w+ ){0,2}?(?:{stepping})", "it tells the manner", Where.INSIDE),
            Guard(r"\byou(?:'ve| have) $|\byou $", "the customer did it"),
            Guard(
                r"\b(?:you try|try and|try to) (?:go|get|find|follow|use|look|keep|start|change|add"
                r"|update you|place|put|open up)\b",
                "nothing specific is asked",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\b(?:make sure|ensure|be sure|check|confirm|verify|see|double-check|please check|could you check"
        r"|can you check)(?: that| if| whether| to see| in)?(?: to)? (?:(?:you|your|the|it|all|any|that"
        r"|both|no) ?(?:'re|are|is|have|has)? ?)(?:[\w'-]+ ){0,5}?(?:latest|version|updated"
        r"|up[- ]to[- ]date|stable|connect(?:ion|ed|ivity)|enabled|disabled|switched|turned|installed"
        r"|plugged|charged|settings?|cache|internet|network|logged|subscribed|spam|junk|selected|ticked"
        r"|unticked|permissions?|cookies|browser|allowed|blocked|correct|closed|running|default|browsing"
        r"|firewall|antivirus|cable|batter(?:y|ies)|filter|add-?ons?|extensions?|reads|shows|says|set to"
        r"|data saver|folder|sim|reference)\b|\b(?:check|see|visit|read|follow|use|try) (?:out )?(?:the "
        r"|this |our |these )?(?:following |help )?(?:steps?|articles?|guides?|instructions?"
        r"|troubleshooting(?: steps)?|tutorials?|knowledge ?base)\b|\b(?:steps?|articles?|guides?"
        r"|instructions?|walkthrough|tutorial|troubleshooting)\b[^.?!]{0,60}?(?:here|below|following"
        r"|https?:|www\.)|\bworking through (?:these|this|the)\b|\b(?:instructions?|steps) (?:on|to|for"
        r"|that|in)\b|\bmore info(?:rmation)?(?: \w+)?:? ?https?:|\bhelp page\b|\bfollow the (?:steps"
        r"|prompts|instructions|link)\b|\bhow[- ]to\b|\bhere(?:'s| is| are) (?:a|the|an|our|some) (?:\w+ "
        r")?(?:link|article|guide|video|steps)",
        detail="link",
        unless=(
            NEGATED,
            Guard(
                r"\b(?:verify|confirm|check|see) (?:your|the) (?:exact |current )?[^.]*\bversion\b[^.]*\?"
                r"|\bis\b[^.]*\bversion\b[^.]*\?",
                "it asks for a fact",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:steps to (?:replicate|reproduce|recreate)|how[- ]to (?:buy|book|reach|contact|get "
                r"in touch)|email|e-mail|dm|inbox|message|your (?:review|feedback)|ticket|contact|reach"
                r"|write|necessary steps|take (?:the )?(?:\w+ )?steps|appropriate steps|steps (?:to "
                r"(?:improve|ensure|rectify|address|avoid|prevent)))\b",
                "it is only a way to get in touch",
                Where.CLAUSE,
            ),
            Guard(r"\b(?:we|i)(?:'ll| will|'ve| have| are|'re|'d)? (?:\w+ )*$", "the company does it"),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"[\w)] ?(?:-{1,2}>|>|→|›) ?\w[\w&'/ +-]{1,40}|\babout:\w+|\b(?:ctrl|alt|shift|cmd|command"
        r"|f\d{1,2}) ?\+ ?\w+|\bright[- ]?click\b",
        detail="path",
        unless=(
            TO_CONTACT,
            Guard(
                r"\bsupport\b|\bhelp & feedback\b|\bget help\b|\bhelp section\b",
                "it is only a way to get in touch",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\byou (?:can|could|may|might|are able to|'re able to|will be able to)(?: now| also| still| "
        r"always| already| instead| instantly| simply| easily| then| safely| of course)* (?:now )?(?:have "
        r"(?:your|the|a|it|either|both)|use|withdraw|transfer|access|redeem|edit|download|retry|choose"
        r"|keep|cancel|change|log in|sign in|register|order|exchange|return|collect|pick|view|set|turn"
        r"|disable|enable|switch|buy|pay|import|export|move|copy|delete|restore|add|remove|create|open|run"
        r"|install|connect|enjoy (?:it|your)|draw|claim|upgrade|renew|request|book|post your|track|do "
        r"(?:this|that|so|it)|get (?:a|your|the) (?:refund|replacement|money|new)|find (?:handy|it|the"
        r"|this|them)|lift)\b",
        detail="answer",
        unless=(
            TO_CONTACT,
            NEGATED,
            IF,
            ASKED,
            Guard(
                r"\b(?:glad|happy|pleased|delighted|so that|hope)\b",
                "it tells of pleasure or a wish",
                Where.BEFORE,
            ),
            Guard(
                r"\b(?:will be able to (?:find|enjoy)|enjoy your|use (?:our|us|this (?:opportunity))|find "
                r"(?:the|it) (?:in|a)|share|help)\b",
                "nothing specific is offered",
                Where.INSIDE,
            ),
            Guard(
                r"^ (?:an? (?:\w+ )?(?:enquiry|inquiry|ticket|case|claim|complaint)|us|me|our|out|the"
                r" (?:in-app|chat|help|support|live)|a (?:wonderful|great|nice"
                r"|relaxing))\b",
                "nothing specific is offered",
                Where.AFTER,
            ),
        ),
    ),
)
