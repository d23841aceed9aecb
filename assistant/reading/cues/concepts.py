"""Ideas that call for a hand-over only together: a court and going there, a newspaper and a story for it.

A `BUNDLE` names the ideas that must stand in one sentence, in whatever order; `DESPAIR` holds faint signs of
which two make a hint of self-harm.
"""

from __future__ import annotations

from assistant.model import TriggerKind

CONCEPTS: dict[str, str] = {
    "court": """
        court|courts|tribunal|magistrate|magistrates|judge|ncat|vcat|qcat|sacat|acat|ncdrc|litigation|lawsuit|
          writ
        consumer forum|commission|court
        legal action|proceedings|steps
    """,
    "going": """
        take|taking|took|approach|approaching|move|moving|lodge|lodged|file|filing|filed|heading|headed|bring|
          commence|commencing|issue|issuing|drag|hesitation|recover|knock|proceed|initiate|decide|decides
        see|seeing|meet|meeting you|each
        end|ended|ends up|there
        explain this|that|it
        claim|begin|start|go|going to|at|through|in
    """,
    "counsel": """
        lawyer|lawyers|solicitor|solicitors|solicitors|barrister|advocate|counsel|attorney|attorneys
        law firm|firms
        legal cover|insurance|expenses|aid|team
    """,
    "pleading": """
        write|writing|notice|drafting|drafted|typed|instructed|served|correspondence|handle|proceedings|claim|
          advises|advised|sue
        leg to
        tells|told me|us
        taking|take|taken up|over|on|this|the|it
        in touch
        be hearing
    """,
    "watchdog": """
        ombudsman|ombudsmen|regulator|regulators|watchdog|ofcom|ofgem|ofwat|ofsted|epa|osha|accc|asic|acma|
          apra|
          cpgrams|ingram|ncdrc|irdai|sebi|trai|rera|fssai|ico|oaic|fca|comreg|ccpc|bbb|cfpb|ftc
        citizens advice
        consumer|consumers helpline|affairs|protection|forum|council|ombudsman
        trading standards
        fair trading
        environmental|public health
        data protection commission|commissioner|authority|board
        licensing people|officer|officers|board|team|department
        my|local mp|councillor|senator|congressman
        health inspector|inspectors|inspectorate|department
        better business bureau
    """,
    "reporting": """
        report|reported|reporting|complain|complained|complaint|complaints|grievance|raised|raising|lodged|
          lodging|docket|written|wrote|writing|escalate|escalated|escalating|posted|copied|filed|filing|
            submit|
          submitted|inspection|evidence|interested|hear|inform|informed|contacted
        case number
        take|taking|took a|another look
        coming|come to see
        in touch
    """,
    "outlet": """
        guardian|herald|ndtv|bbc|itv|cnn|abc|newspaper|newspapers|papers|tabloid|tabloids|journalist|
          journalists|
          reporter|reporters|media|press|headlines|watchdog
        channel 9|nine|7|seven|10|ten|4|four|5|five
        local|evening|daily|sunday|morning paper|news|post|mail|herald|times|echo|gazette|argus
        the times|mail|sun|mirror|argus|echo|gazette|telegraph|post|age|courier
        current affair
        consumer champion|column|programme|editor
        documentary
    """,
    "story": """
        story|stories
        keen|itching|happy|eager to run|print|publish|hear
        run|running|print|publish|cover this|it|that|the|your
        sending|send|sent|forward|forwarded|show|give|giving|gave .. the|these|my? pictures|photos|emails|
          screenshots|everything|it|this
        contacted|emailed|rung|phoned|written|spoken|tipped
        has|have|got|get my|hold
        see|know|hear|hears how|what|about
        questions for|about
        works|work|mate|friend|contact|someone|cousin|nephew|niece|brother|sister at|in|on|from
        with|have a? camera|crew|questions
        care|like|want|wish to comment|respond
        readers|viewers of
        think of|about it|this|that|you
        already on|onto to? this|it|the
        go|goes|going|off|straight to
    """,
    "audience": """
        followers|subscribers|views|viewers
        viral
        my|next|the _? youtube|tiktok|instagram video|reel|story
    """,
    "showing": """
        see|seen|watch|watching|tonight|pretty|million|thousands|started
        goes|go|going viral
        about you|your|this
    """,
    "issuer": """
        bank|banks|amex|visa|mastercard|barclaycard|hdfc|icici|sbi|axis|nab|commbank|anz|westpac|klarna|
          paypal|
          paytm|hsbc|lloyds|barclays|natwest|halifax|santander|monzo|revolut|chase|issuer
        visas|mastercards|banks|paypals
        card|credit company|provider|issuer|people
        american express
    """,
    "clawing": """
        dispute|disputed|disputes|disputing|reverse|reversing|reversed|reversal|recall|recalled|clawback|
          chargeback|indemnity
        claw|pull|take|get _? _? _? _? back
        stop on the|this|that|your
        not to honour|honor|pay
        credited me|us already?
        already credited|refunded me|us
        protection scheme|claim
        reported the|your|this|that _? charge|order|payment|transaction|debit
        paused|frozen|stopped the|your|all payments|payment
        deal|sort with|it|you|this
        will|shall|can|would refund me
        0 will
    """,
    "mine": """
        about|on|concerning|of me|us|mine|myself
        my|our _? _? _? data|details|information|info|records|record|recordings|calls|chats|file|profile|
          account|
          email|phone|number|address|conversations
        you hold|keep|have|store|stored|got|collected|held
        personal data|details|information|info
        your systems|system|database|databases|records|lists|list|files
        every list|system|database
    """,
    "data": """
        data|information|info|records|record|recordings|recording|transcript|transcripts|notes|trace|file|
          profile|
          details|conversations
        email address
        everything
    """,
    "claiming": """
        copy|copies|download|export|transcript|erase|wipe|forgotten|portable|portability|rectify|rectification
        see the|all|every|what|my
        every|any|each|all trace|list
        provide|supply|forward|disclose _? _? recordings|recording|transcript|transcripts|notes|records|data
        know exactly|what|which|where|who
        send|give|show|hand me|us
        full list
        take|remove _? _? _? _? off|from
        from|off every|all|your|any
        take|strike|scrub|pull
        who have|has|did you
    """,
    "entitled": """
        gdpr|dpdp|ccpa|dsar|sar
        my|the|a right|rights to|under|of|by
        data protection|privacy act|law
        entitled to|by
        article 15|17|20|21
        under the|your|my? privacy|data|dpdp|protection
    """,
}

BUNDLES: dict[TriggerKind, tuple[tuple[str, ...], ...]] = {
    TriggerKind.LEGAL: (("court", "going"), ("counsel", "pleading")),
    TriggerKind.REGULATOR: (("watchdog", "reporting"),),
    TriggerKind.PRESS: (("outlet", "story"), ("audience", "showing")),
    TriggerKind.CHARGEBACK: (("issuer", "clawing"),),
    TriggerKind.DATA_REQUEST: (("data", "mine", "claiming"), ("data", "entitled"), ("claiming", "entitled")),
}

DESPAIR = """
    cant|cannot|dont go|carry on like|any|anymore
    0 cant|cannot go|carry on
    no|any point any|anymore|in|to
    end|ending|ended it|things|everything
    nothing|noone|nobody left|to live
    lost everything|hope
    cant|cannot cope|take any|much|it
    0 cant|cannot cope
    at the end of my rope|tether
    no way out
    so|just|im|too tired
    wont|not be here|around
    stood|standing|sat|sitting on|by the|a bridge|cliff|edge|track|tracks|roof
    hate|hates myself|life
    burden|worthless|hopeless
    everyone|everybody|they|family .. better off
    tablets|pills|rope|razor
    goodbye|goodbyes
    nobody|noone would|will notice|care|miss
    disappear~ for good|forever
    dont|not see the|a|any point
    nothing|anything matters any|anymore
"""
