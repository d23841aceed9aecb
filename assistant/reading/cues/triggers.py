"""Words that take a message out of an agent's hands. They are precise rather than complete."""

from __future__ import annotations

from assistant.model import TriggerKind

_WATCHDOG = (
    "ombudsman|ombudsmen|ombudsperson|ombudsmans|cfpb|bbb|fca|ftc|fcc|ofcom|ofgem|ofwat|finra|finma|bafin|"
    "rbi|sec|acma|"
    "accc|cma|asa|ico|hkma|caa|dot|sebi|irdai|trai|occ|fdic|afca|regulator|regulators|watchdog"
)
_NAMED = "trading|better|consumer|attorney|banking|financial|information|data|central"
_BODY = (
    "standards|business|court|forum|commission|general|generals|ombudsman|conduct|commissioner|"
    "protection|affairs|bank"
)
_REPORT = (
    "report|reported|reporting|complain|complained|complaining|complaint|complaints|file|filed|filing|"
    "contact|"
    "contacted|contacting|escalate|escalated|escalating|raise|raised|refer|referred|referring|lodge|lodged|"
    "notify|"
    "notified|inform|informed|involve|take|taken|taking|taken|write|writing|written|wrote|copied|cc|copying|"
    "submit|submitted|hear|go|going|call"
)
_THEIRS = "my|our|a|an|the|his|her"
_COUNSEL = "lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|counsel"
_INTEND = (
    "will|ill|well|going|gonna|shall|about|prepared|ready|consider|considering|intend|plan|planning|may|"
    "might|threatening|want|forced|choice|option|happy"
)
_CARD = "card|account|cards|accounts|identity|details|name|wallet|profile|bank|information|ssn|social"
_STRANGER = (
    "someone|somebody|hacker|hackers|thief|thieves|stranger|scammer|scammers|fraudster|fraudsters|"
    "criminal|criminals"
)

CUES: dict[str, dict[str, str]] = {
    "trigger": {
        TriggerKind.LEGAL: f"""
            {_INTEND} .. sue|suing you|your|u|them|this|the|for|over|if|company
            ill|will|gonna|shall sue
            im|am|are|were suing
            sue you|u|your|ur
            {_INTEND}|take|taking|taken|pursue|seek|seeking|initiate|begin|start|commence|
              proceed legal action|proceedings|steps|recourse|advice|remedies|measures|assistance|help
            {_INTEND}|take|taking|pursue|seek|seeking|initiate|begin|start|commence|proceed .. legal action|
              proceedings|steps|recourse|advice|remedies|measures|route|assistance|help
            legal action|proceedings will|against you|be|your|if
            small claims
            take|taking|taken|drag|dragging|see|bring you|u|this|it|them|your _? _? to? court
            see you in court
            i|we|ill|im|well .. come|go|going|off to court|tribunal
            to|in the? civil|county|high court
            my|our {_COUNSEL} ... contact~|hear|letter|advis~|instruct~|write|writing|case|sue|pursue|
              inform~|in|on|about|copied|involved|of
            {_INTEND}|contact~|consult~|hire|hiring|hired|instruct~|engage|engaging|call~|speak~|spoke|
              spoken|talk~|seek|seeking|involve|get|getting|retain~|from .. {_THEIRS} _? {_COUNSEL}
            hear~ from .. {_COUNSEL}
            letter before action|claim
            class action
            file|filing|filed|bring|bringing a|an? lawsuit|suit|claim against|lawsuit
            lawsuit|lawsuits against|if|will
            going|go|reporting|report|complain|complaint .. to the|cyber police|crime
            police|criminal complaint|report|case .. against|on you|your|u|this|them
            register|file|filing|registering|lodge .. cyber crime|police|fir
        """,
        TriggerKind.REGULATOR: f"""
            {_REPORT} ... {_WATCHDOG}
            {_REPORT} ... {_NAMED} {_BODY}
            {_WATCHDOG} .. complaint|complaints|case|report|informed|notified|involved|about|will
            trading|better|consumer|financial standards|business|affairs|ombudsman|bureau .. complaint|
              case|report|informed|notified|about|will
            to|with the|your? ombudsman|regulator|bbb|cfpb|fca|ftc|fcc|ofcom|ofgem|rbi
            to|with the trading|better|attorney|financial|banking|consumer standards|business|general|
              ombudsman|forum|court|protection|affairs
        """,
        TriggerKind.PRESS: """
            go|going|went|take|taking|taken|turn .. to the? press|media|papers|newspapers|newspaper|news|
              bbc|journalist|journalists|tv|watchdog
            contact|contacting|contacted|tell|telling|call|calling|inform|informing|alert|email|emailing|
              write|writing|speak|speaking|spoke|talk|talking .. to? local|the|a|our|my|national|with|
              press? press|media|papers|newspaper|newspapers|journalist|journalists|reporter|reporters|tv|
              news|paper
            spoke|spoken|speaking|talked|talking|contacted|contacting|contact|call|calling|tell|
              email .. journalist|journalists|reporter|reporters|bbc|cnn|newspaper|newspapers
            i am|im a|an _? journalist|reporter
            am|im a|an _? journalist|reporter
            journalist|reporter|newspaper|reporters .. interested|story|covering|article|contact|hear|
              waiting|picked
            make|making the|national|local headlines|news
            watchdog programme|program|show
        """,
        TriggerKind.CHARGEBACK: """
            chargeback|chargebacks
            charge back .. with|through|from|on|my|bank
            file|filing|filed|open|opening|start|initiate|request|do|raise|raising .. charge back
            dispute|disputing|disputed|disputes ... with|through|via|to my|the|our|paypal|visa|mastercard|
              amex|credit|american bank|card|credit|paypal|issuer|visa|express|amex|company
            disput~|dispute .. with|through|via paypal|visa|mastercard|amex|klarna
            paypal dispute|claim|case
            open|opened|file|filed|raise|raised a|an|my paypal|section dispute|claim|case|75
            my|our bank|card|credit|issuer .. reverse|reversed|reversing|clawed|claw|dispute|recall|stop
            section 75
        """,
        TriggerKind.SAFETY: """
            caught|catch|catches|catching|on|set|start|starts|started a? fire
            burst|went|go|goes into|up in? flames
            smoke|smoking|sparks|sparking|flames .. from|coming|out
            started|began|starts|begins smoking|sparking|burning
            explod~|exploded
            electric|electrical shock
            electrocut~
            got|gave|had|gives me? a|an shock from
            burn|burned|burnt|burns|burning|scalded|scald .. my|his|her|our|me _? hand|hands|arm|leg|skin|
              fingers|face|finger|mouth|tongue|daughter|son|child|house|kitchen
            injur~
            ended|taken|took|rushed|brought|admitted|went|sent .. up? to|in the? hospital|er|emergency|
              clinic|ambulance|icu
            allergic reaction|shock
            anaphyla~
            choke|choked|choking .. on|child|son|daughter|baby|me|her|his
            son|daughter|child|baby|toddler|dog|kid .. choked|choking|choke|swallowed|hurt|burned|burnt
            food poisoning
            poisoned|poisoning
            gas leak
            smell of|like gas
            carbon monoxide
            glass|metal|nail|screw|needle|razor|plastic|shard|shards in|inside my|the|his|her|our|a _? food|
              meal|salad|soup|sandwich|bread|mouth|burger|pizza|dish|bottle|cereal|drink|chicken
            glass|metal|nail|needle|razor|shard|shards|plastic|stone|insect in|inside my|his|her|our mouth|
              throat
            cut my|his|her|our _? hand|finger|fingers|mouth|lip|foot|leg|arm
            bleeding|bled
            brakes failed|fail
            driver .. drunk|asleep|texting|ran
            fell|slipped|tripped|fall .. broke|hurt|injured|hit|fractured|head
            sick|ill|vomit~|vomiting|unwell .. after|from eat~|drink~|using|taking|your|food|meal|the
            made me|us|my|him|her|everyone _? sick|ill|vomit
            nearly|almost|could|have .. killed|died me|us|him|her|someone|somebody|my
            fire hazard
            baby|child|children|kid|kids|toddler|stroller|pram ... dangerous|unsafe
            dangerous|unsafe ... baby|child|children|kid|kids|toddler|stroller|pram
            safety hazard|risk|recall
        """,
        TriggerKind.SELF_HARM: """
            kill|killing|killed myself
            end|ending|take|taking my|it own? life|all
            i|im|me|my|our|us|wife|husband|partner|thoughts|feel|feeling ... suicide
            suicidal
            want|wanna|wanted|rather to? be? die|dead
            dont|do|not want to|wanna live|be|go on? alive|anymore|here|on|any
            dont wanna live
            hurt|harm|harming|hurting|cut|cutting myself
            self harm|harming
            better off dead
            no|nothing reason|point|left to|in|of live|living|for
            cant|cannot go|live|carry on|like|with living? anymore|longer|this
        """,
        TriggerKind.FRAUD: f"""
            {_STRANGER} .. used|using|uses|stole|stolen|accessed|opened|hacked|took|withdrew|got|made|spent|
              changed|emptied|cloned ... {_CARD}|money|order|purchases|loan|password|email|funds|balance
            {_STRANGER} else .. used|using|accessed|is|has|ordered|logged|opened
            my|our {_CARD} .. been|was|got|is|were|has|being|have hacked|compromised|stolen|cloned|skimmed|
              misused
            hacked|hacking|hack|cloned|cloning my|our|into my? {_CARD}|facebook|email|phone
            identity|id theft|thief|stolen|fraud
            identity|cards|card|account was|were|been|is .. stolen|compromised|cloned
            stole|stolen my? identity
            victim of? _? identity|fraud|scam|theft|scammers|phishing
            fraudulent charge|charges|transaction|transactions|account|accounts|activity|payment|payments|
              purchase|purchases|order|orders|withdrawal|withdrawals|use|loan|loans|inquiry|inquiries|check|
              checks|claim
            accounts|account|charges|charge|transactions|transaction|loan .. fraudulent|fraudulently
            used|charged|opened fraudulently
            unauthorized|unauthorised account|accounts
            unauthorized|unauthorised|unknown|unrecognised|unrecognized transaction|transactions|withdrawal|
              withdrawals|transfer|transfers|purchase|purchases|access|login|logins|payments
            un authorized|authorised transaction|transactions|withdrawal|transfer|purchase|purchases
            didnt|not|never|dont authori~|recogni~|make|made|place|placed|open|opened|do|did|apply|
              applied this|these|those|the|that|any|an|for|it _? _? transaction|transactions|payment|
              payments|charge|charges|purchase|purchases|order|orders|withdrawal|transfer|account|accounts|
              loan
            opened|opening|open|created|taken an?|a|accounts? account|accounts|loan|credit|card in|
              using my name|identity|details
            opened .. in my name
            got|been|was scammed|phished|defrauded by|out|of|into|on
            phishing|phished
            scammer|scammers|fraudster|fraudsters .. called|pretend~|impersonat~|claimed|posing|posed|
              contacted|texted
            pretend~|impersonat~|posing|claiming to? be? from|your|as you|your|the? bank|company|support|
              staff
        """,
        TriggerKind.DATA_REQUEST: """
            subject access request
            data subject access?
            dsar
            under|per|request|article|pursuant|accordance|rights|right ... gdpr|ccpa|dpdp ... request|send|
              delete|erase|copy|access|data|provide|remove|stop|information
            gdpr|ccpa|dpdp ... request|delete|erase|copy|access|erasure|deletion
            gdpr|ccpa request|erasure|deletion|access
            request|want|demand|delete|send|erase|access|exercise|invoke ... gdpr|ccpa|dpdp
            right to be forgotten|erasure|erased
            right of access|erasure
            delete|erase|remove|wipe|deletion|erasure of? all? of? my|our personal? data
            delete|erase|remove|wipe .. personal|all data|information|records|info .. hold|have|stored|
              about|on|from
            have|want|like|request|need .. my|our? _? data|information deleted|erased|removed|wiped
            copy|copies|list|export .. data|information|records .. hold|have|stored|about|store|keep
            send|provide|give|tell|show .. all|what|every|copy _? _? data|information|records .. hold|have|
              store|stored|keep on|about|of
            send|provide|give me|us .. all|every|copy _? _? data|information|records .. about me|us
            what data|information|details do|does|you|is you|they|held|it hold|have|store|keep|about|on
            stop processing my
            withdraw my consent
            object to _? processing
        """,
    },
    "other_side": {
        "": """
            they|he|she|collector|agency|caller|them|midland|lender|landlord|seller .. threaten~|say|said|
              says|told|going|will|are|telling|want|wants|going
            threaten~|threatened|threatens me|us|to|with|my|him|her
            sued|suing me|us
            against me|us|my
            sue me|us
        """
    },
    "figurative": {
        "": """
            commercial|business|career|political|brand|corporate|reputational suicide
            killing|kills|dying|died me|laughing|to|of
            of laughter|embarrassment|boredom|shame
            social media
            fraud|scam protection|alert|alerts|app|company|bank|app|team|department|prevention
        """
    },
}
