"""Movement without a specific: effort, passing on, questions and requests."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.guards import NEGATED
from assistant.acts.english.remedy import IF
from assistant.model import Act

CUES = (
    Cue(
        Act.EFFORT,
        r"\b(?:(?:i|we|our [\w-]+(?: [\w-]+){0,2}|the (?:[\w-]+ )?team|they|someone|somebody|let (?:us|me)"
        r"|allow (?:us|me)|help (?:us|me))(?:'ll|'re|'ve|'d|'m)?(?: (?:will|shall|can|could|are|am|is|have"
        r"|has|would|do|also|then|now|currently|already|still|actively|continuously|further|definitely"
        r"|surely|like|love|want|wish|be|been|being|able|happy|glad|here|to|try|trying|need|hope|and"
        r"|certainly|personally|please|more|than|keen|better|happily|diligently|hard)){0,6}|(?:so|for|here"
        r"|happy|glad|able|order|best|us|like|love|ready|keen|wish|trying|team|requested?|working|and) "
        r"(?:that )?(?:we |they |i )?(?:can |will |could |may |to )?(?:\w+ )?|(?:is|are|being|be|been|has "
        r"been|have been) (?:\w+ )?(?:currently |now |being )*) (?:{effort}|{efforting}|investigated"
        r"|looked|assisted|escalated|raised|highlighted|flagged|logged|forwarded|passed on|addressed"
        r"|monitored|looking|working|get (?:this|it|that|the same) (?:\w+ )?(?:checked|sorted|fixed"
        r"|resolved|looked|back|reviewed)|get back|get to the bottom|set things right|make (?:it|this"
        r"|things) (?:right|up|better)|follow up|following up|taking care|take care|do (?:our|my|its"
        r"|their) (?:\w+ )?best|doing (?:our|my|their) best|take (?:a |an )?(?:\w+ )?(?:look|action|steps"
        r"|up)|taken (?:up|action|steps|this|it|note)|do everything|pitch in|turn this around|see what"
        r"|try)\b",
        detail="effort",
        unless=(
            IF,
            Guard(r"\b(?:job|duty|task|fault) to\b", "it tells a duty and no effort", Where.INSIDE),
            Guard(r"\b(?:not|never|n't|cannot) (?:\w+ ){0,2}$", "it is negated"),
            Guard(r"^ forward\b", "it is a farewell", Where.AFTER),
            Guard(
                r"\b(?:compliments?|(?:kind|lovely|excellent|great|wonderful|encouraging|nice) (?:words"
                r"|comments|feedback)|praise|positive (?:comments|feedback)|happy to hear|love to hear"
                r"|always (?:try|strive))\b",
                "it answers praise",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:every|guest|guests|all|customer) (?:feedback|comments?|reviews?)\b|\bfeedback (?:is"
                r"|to|helps)\b",
                "it moves nothing on",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:thank|thanks|appreciate|sorry|apologi[sz]e|apologies|glad|regret|understand (?:how"
                r"|that|your|the)|noted|i understand|we understand)\b",
                "it moves nothing on",
                Where.CLAUSE,
            ),
            Guard(
                r"\bstriv\w+|\bunderst\w+|\bnote\b|\bwork(?:s|ing)? (?:hard (?!on|to)|at|in|for|with|to "
                r"(?:provide|ensure|deliver|give|make))|\b(?:handle|discuss|note|consider|implement|act"
                r"|ensure|support|direct|assure)\b",
                "it moves nothing on",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.EFFORT,
        r"\b(?:aware of (?:the|this) (?:issue|problem|bug)|(?:issue|matter|problem|it) (?:has been|was"
        r"|is) (?:already )?(?:resolved|fixed|addressed)|working hard|known (?:issue|bug|problem)|shoot "
        r"(?:us|me)|in the process of|(?:we|i) (?:are|am|'re|'m) (?:currently )?(?:improving|modernising"
        r"|modernizing|renovating|upgrading|revamping))\b",
        detail="under way",
        unless=(NEGATED, IF),
    ),
    Cue(
        Act.EFFORT,
        r"\b(?:sent|responded?|replied|answered|messaged|responding|dropped|respond)\b[^.?!]{0,40}?\b(?:dm"
        r"|dms|direct message|private message|message|e-?mail|inbox|pm)\b",
        detail="answered elsewhere",
        unless=(
            NEGATED,
            Guard(r"\byou(?:'ve| have)? (?:\w+ )?$", "the customer wrote"),
            Guard(r"\b(?:thank|thanks)\b", "it thanks", Where.CLAUSE),
        ),
    ),
    Cue(
        Act.EFFORT,
        r"\b(?:feedback|comments?|concerns?|issue|case|matter|request|report|suggestions?|complaint"
        r"|details|review|it|this|that)\b(?: [\w'-]+){0,5}? (?:passed|forwarded|shared|escalated|noted"
        r"|logged|raised|flagged|reported|addressed|discussed|reviewed|investigated|looked|highlighted"
        r"|relayed|taken|recorded|handled|attention)\b|\b(?:passed|forwarded|shared|escalated|noted|logged"
        r"|raised|flagged|reported|highlighted|relayed|share|forward|pass|raise|escalate|note|taken|convey"
        r"|relay|communicate)\b(?: [\w'-]+){0,2}? (?:feedback|comments?|concerns?|issue|case|matter"
        r"|request|report|suggestions?|complaint|remarks|points|observations|this|that|it|your)\b",
        detail="passed on",
        unless=(
            NEGATED,
            Guard(
                r"\b(?:thank|thanks|for|appreciate) (?:you )?(?:for |your )*(?:[\w'-]+ ){0,4}$", "it thanks"
            ),
            Guard(
                r"\b(?:compliments?|(?:kind|lovely|excellent|great|wonderful|encouraging|nice) (?:words"
                r"|comments|feedback)|praise)\b",
                "it hands on praise",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.REQUEST,
        r"\b(?:please|kindly|pls|plz|request(?:ing)? you|requested|do|could you|can you|would you|will you"
        r"|may we|can i|could i|may i|can we|help us|need you|need to know|we(?:'d| would| will)? (?:like"
        r"|love|need|want|request|appreciate)|feel free|let (?:us|me)|drop|pop|send|share|dm|pm|email|e-mail"
        r"|call|contact|reach|write|give us|get in touch|visit|raise|fill|connect|provide|brief|tell|ask"
        r"|check|just|also|you can|you could|you may)\b(?: [\w'/-]+){0,6}? ?\b(?:send|share|dm|pm|email"
        r"|e-mail|mail|contact|reach|call|ring|write|provide|let us know|let me know|fill|drop|tell us"
        r"|tell me|give us|brief|inbox|message|reply|confirm|connect|describe|elaborate|clarify|specify"
        r"|mention|identify|form|ticket|help|details?|know|number|screenshot|photo|picture|touch|visit"
        r"|check|out to|here|info|information|thread|link)\b",
        detail="request",
        unless=(
            Guard(
                r"\blet (?:us|me) know (?:if|in case|whether)\b[^.]{0,60}\b(?:assistance|help|questions?"
                r"|concerns?|queries)\b(?!.*(?:@|http))|\bcase of (?:any )?further\b",
                "it is a closing formula",
                Where.SENTENCE,
            ),
            Guard(r"\b(?:thank|thanks|appreciate)\b", "it thanks", Where.BEFORE),
            NEGATED,
            Guard(r"\b(?:we'll|we will|i'll|i will) (?:\w+ )?$", "the company does it"),
            Guard(
                r"\b(?:hope|welcome you|look forward|visit us|see you)\b", "it is a farewell", Where.CLAUSE
            ),
        ),
    ),
    Cue(
        Act.REQUEST,
        r"\w[^?]{0,300}\?",
        detail="question",
        unless=(
            Guard(
                r"^(?:\W*)?(?:may|might|can|could|shall) (?:we|i) (?:\w+ )?(?:say|add|suggest|remind|point"
                r"|mention|ask you to)\b|\bwant to know (?:more|a secret)\b",
                "it asks nothing",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:shall we\W*$|what more|isn't it|right|who knows|must be doing|how much can)\b",
                "it asks nothing",
                Where.CLAUSE,
            ),
            Guard(r"\b(?:upgrade to|premium|free trial|plan)\b", "it sells", Where.SENTENCE),
        ),
    ),
    Cue(
        Act.REQUEST,
        r"\b(?:please|kindly)(?: \w+){0,3}? (?:{contact}|speak|talk|try|allow|bear|wait|refer|use|see|check"
        r"|follow|continue|ask|go|consider|feel|be|visit|do|note|mention|raise|have|look|post|include|add)\b"
        r"|\b(?:contact|reach|call|email|write to|mail|talk to|speak to|chat (?:to|with)) (?:us|me|our|out"
        r"|the|customer|support)\b"
        r"|\b(?:support|help|care|contact|info|feedback|hello|social)[\w.+-]*@[\w.-]+|\bhere to help\b"
        r"|\bhelp (?:cent(?:er|re)|section|desk)\b|\b(?:dm|pm) (?:us|me|your|the)\b|\b(?:happy|glad|love"
        r"|like|want|here|able|keen) to (?:\w+ )?(?:help|assist|look|hear|know|understand|see|connect|talk"
        r"|discuss|learn|make)\b|\bneed (?:more|some|further|additional|your|the following|a (?:few"
        r"|little))\b",
        detail="contact",
        unless=(
            Guard(
                r"\blet (?:us|me) know (?:if|in case|whether)\b[^.]{0,60}\b(?:assistance|help|questions?"
                r"|concerns?|queries)\b(?!.*(?:@|http))|\bcase of (?:any )?further\b",
                "it is a closing formula",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:please|kindly) (?:be\b|do(?:n't| not)\b)|\bplease (?:be (?:assured|advised|aware)"
                r"|note|accept|forgive|excuse|know|rest|do accept"
                r"|remember|understand)\b|\b(?:accept|assured)\b",
                "nothing is asked",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:hope|welcome|look forward|thank you for (?:contacting|reaching))\b",
                "it is a courtesy",
                Where.BEFORE,
            ),
            NEGATED,
            Guard(
                r"^ (?:that you|you|from (?:you|our guests)|your|it when|about your (?:great|lovely|stay))\b",
                "it tells of pleasure",
                Where.AFTER,
            ),
        ),
    ),
)
