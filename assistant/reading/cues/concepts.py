"""Ideas that call for a hand-over only together: a court and going there, a newspaper and a story for it.

A `BUNDLE` names the ideas that must stand in one sentence, in whatever order; `DESPAIR` holds faint signs of
which two make a hint of self-harm.
"""

from __future__ import annotations

from assistant.model import TriggerKind

CONCEPTS: dict[str, str] = {
    "court": """
        district|state|national|county consumer|civil? commission|court|forum
        court|courts|tribunal|magistrate|magistrates|judge|ncat|vcat|qcat|sacat|acat|ncdrc|litigation|lawsuit|
          writ
        consumer forum|commission|court
        legal action|proceedings|steps
    """,
    "going": """
        front of
        find|finding yourself|yourselves
        goes|go to the|a
        take|taking|took|approach|approaching|move|moving|lodge|lodged|file|filing|filed|heading|headed|bring|
          commence|commencing|issue|issuing|drag|hesitation|recover|knock|proceed|initiate|decide|decides
        see|seeing|meet|meeting you|each
        end|ended|ends up|there
        explain this|that|it
        claim|begin|start|go|going to|at|through|in
    """,
    "counsel": """
        silk|qc|kc|paralegal|lawyers|attorneys|barristers|advocates
        legal people|team|department|counsel|rep|adviser|advisor
        law centre|clinic|society
        lawyer|lawyers|solicitor|solicitors|solicitors|barrister|advocate|counsel|attorney|attorneys
        law firm|firms
        legal cover|insurance|expenses|aid|team
    """,
    "pleading": """
        looking|look into|at over?
        asked|told|wants|advised|advises me|us to
        happy|ready|keen to take|act|help
        case|evidence|dispute|letter|letters
        take|taking this|you|it
        write|writing|notice|drafting|drafted|typed|instructed|served|correspondence|handle|proceedings|claim|
          advises|advised|sue
        leg to
        tells|told me|us
        taking|take|taken up|over|on|this|the|it
        in touch
        be hearing
    """,
    "watchdog": """
        food|product|building safety|standards people|agency|office|inspector|inspectors|team|authority
        advertising standards
        health|council|building inspector|inspectors
        consumer affairs ministry|department|portal
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
        know|knows that|you|about|what|this
        let the|them|your
        form|file|visit|view
        in a|your|my complaint
        by tonight|tomorrow
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
        the echo|argus|gazette|herald|times|star|tribune|chronicle|observer|independent
        news on|desk|team|crew|channel
        pr|press people|office|team|officer
        radio phone|show|station|programme|host
        investigative reporter|journalist
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
        sending|send|sent someone|somebody|a|their
        photograph|photographing|film|filming|interview|interviewing
        all ears
        passed|pass|give|giving|hand|handed|forwarded my|the|your|all
        about your|this
        warn your
        it|thisll|that ll|will? make|makes
        itll|thatll make
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
        followers|readers|subscribers|listeners|people on|follow|for
        linkedin|tiktok|youtube|reddit|twitter|instagram|facebook
        followers|subscribers|views|viewers
        viral
        my|next|the _? youtube|tiktok|instagram video|reel|story
    """,
    "showing": """
        whole|entire|all story|saga|lot|thing|screenshots|emails
        youre|your|you next
        200000|100000|90k|50k|48000|100k|10k|20k|30k|200k
        see|seen|watch|watching|tonight|pretty|million|thousands|started
        goes|go|going viral
        about you|your|this
    """,
    "issuer": """
        credit union|unions|card
        card people|folks|firm|lot
        first direct
        capital one
        bank of
        nationwide|tsb|barclays|starling|citi|citibank|discover|rbc|suncorp|bendigo|kotak|pnb|yes|upi|
          phonepe|gpay
        bank|banks|amex|visa|mastercard|barclaycard|hdfc|icici|sbi|axis|nab|commbank|anz|westpac|klarna|
          paypal|
          paytm|hsbc|lloyds|barclays|natwest|halifax|santander|monzo|revolut|chase|issuer
        visas|mastercards|banks|paypals
        card|credit company|provider|issuer|people
        american express
    """,
    "clawing": """
        taking|take|getting|get|pulling|claiming the|my|this|our _? _? back
        fight|fighting|contest|contesting|challenge this|the|your
        on my side
        put|placed a block|stop|hold
        recovering|recover|recovers
        dispute it|this|the|that|them|both
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
    """,
    "death": """
        die|dying|dead|death|suicide|suicidal
        end|ending my|this|the life
        not|never wake|waking
    """,
    "longing": """
        want|wish|hope|rather|only|ready|planned|plan|option|options|better|thinking|think|dream|prefer|
          choice|
          solution|left|peace|relief|way
    """,
    "harmed": """
        dizzy|faint|fainted|unconscious|concussed|concussion|vomiting|choking|choked|seizure|convulsing|jolt|
          palpitations|blistered|scalded|electrocuted|bleeding|stitches|bruised|bruises|gasping|wheezing|
            collapsed|
          burns|paramedics|ambulance
        went|gone|turned|turning blue|purple|grey|limp|white
        blacked|passed|knocked out
        heart was|is|started racing|pounding
        threw|thrown|knocked|flung me|him|her|us|them
        down the whole? flight|stairs|steps
        cracked|broke|broken|chipped|lost a|my|his|her tooth|molar|rib|wrist|ankle|arm|leg|finger
        couldnt|cant|struggled|struggling to? breathe|breathing|swallow
        in her|his|their|its mouth|throat
    """,
    "harmer": """
        gave|gives|giving|made|making|makes|left|put|after|when|because|from|since|while
        popped|came|fell|gave|snapped open|off|loose|out|way|undone|apart
        serviced|fitted|installed|sold|delivered|served|prescribed
        button|magnet|battery|bead|capsule|capsules|tablet|pill|pills|cream|food|gas|fire|heater|iron|gate|
          ladder|
          scooter|bike|toy|cot|chair|seat
    """,
    "moving": """
        traffic|motorway|road|downhill|hill|driving|riding|pedalling|cycling|speed|mph|kmh|highway
    """,
    "gave_way": """
        came|fell|flew|broke|snapped|sheared|dropped|popped off|out|loose|away|clean
        snapped|failed|locked|jammed|collapsed|buckled|sheared|burst|seized
    """,
    "part": """
        handlebar|handlebars|wheel|brake|brakes|pedal|tyre|tire|steering|saddle|fork|axle|throttle|seat|
          mirror|
          bonnet|door|strap|chain|stem|airbag
    """,
    "fire": """
        flame|flames|sparks|spark|smoke|smoking|smouldering|fireball
        a|loud bang
    """,
    "emerging": """
        came|come|coming|comes|pouring|shot|shooting|flew|flying|rose|rising|appeared|seen|saw|out
        there was|were|is|are
    """,
    "wired": """
        lead|socket|plug|charger|battery|extension|cable|wire|kettle|toaster|heater|oven|hob|dryer|fridge|
          lamp|
          phone|laptop|scooter|machine|boiler|cooker|fan|outlet|adapter|blanket|tv|back|motor|engine|bonnet
    """,
    "somebody": """
        somebody|somebodys|someone|someones|stranger|thief|hacker|they|theyve|crook|whoever|man|woman|bloke|
          fellow
    """,
    "misusing": """
        booking|booked|ordering|ordered|buying|bought|spending|spent|using|used|withdrawing|took|taken|opened|
          changed|logged|emptied|riding|install|installed|redeemed
    """,
    "my_account": """
        my|mums|dads|husbands|wifes|daughters|sons _? account|card|name|identity|details|wallet|points|
          profile|
          savings|number|credit
    """,
    "unknown": """
        never set|been|heard|ordered|opened|applied|asked|agreed|signed|bought|made
        nothing to do with
        didnt|havent order|ordered|open|apply|buy|make|book
        not mine|me
        has|have no idea|clue
        she|he is|was|isnt fifteen|sixteen|fourteen|twelve|dead|died|dying
        wasnt|isnt me|mine
        live in
    """,
    "in_my_name": """
        in my|our|her|his name
        on my credit file|report|record
        my|his|her own account
        my|our late|dead|deceased
        points|balance|miles .. spent|used|redeemed|gone
        from me|my|an account that belongs|belonged
    """,
    "mine": """
        about me|us
        of my|our child|son|daughter|kids|children
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
        photos|photo|pictures|images|footage
        whatever|all|everything it? is? you|youve
        data|information|info|records|record|recordings|recording|transcript|transcripts|notes|trace|file|
          profile|
          details|conversations
        email address
        everything
    """,
    "claiming": """
        want|like|demand|expect _? _? deleted|erased|removed|destroyed
        all|every _? _? _? _? _? _? _? deleted|erased|destroyed
        tell|telling me what|which|whether
        want to see
        month to
        confirmation
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
        process|processing about|on|my
        one|a|30|thirty month|days to
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
    TriggerKind.SELF_HARM: (("death", "longing"),),
    TriggerKind.SAFETY: (("harmed", "harmer"), ("part", "gave_way", "moving"), ("fire", "wired", "emerging")),
    TriggerKind.FRAUD: (
        ("somebody", "misusing", "my_account"),
        ("in_my_name", "unknown"),
        ("my_account", "unknown", "misusing"),
    ),
    TriggerKind.DATA_REQUEST: (("data", "mine", "claiming"), ("data", "entitled"), ("claiming", "entitled")),
}

DESPAIR = """
    mentally|emotionally disturbed|broken|finished|unstable|tortured|exhausted|unwell
    enough of living|life
    made up my mind
    has|have finished|destroyed|broken me
    so|all|completely|totally alone|lonely
    cry|crying|cried every|all|myself
    havent|cant|not slept|eat|sleep in|for|any
    why i|me bother
    tell my wife|husband|kids|children|family
    dont|not know what|how|why to|else|i .. live|go|alive|on
    nothing for me
    goodbye
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
