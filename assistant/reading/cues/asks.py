"""What customers ask for, how they ask, and what only looks like asking."""

from __future__ import annotations

_VERB = (
    "refund|replace|cancel|send|fix|help|tell|explain|confirm|check|change|update|delete|remove|call|"
    "contact|reply|"
    "respond|give|return|stop|let|provide|resolve|solve|sort|advise|arrange|issue|credit|reimburse|"
    "investigate|look|"
    "close|unlock|reset|correct|add|make|get|do|start|restore|compensate|exchange|reschedule|escalate|"
    "ensure|verify|"
    "reinstate|process|release|waive|reverse|share|find|bring|take|see|be|have|put|answer|remit|block|"
    "activate|allow|"
    "clarify|dm|email|forward|pass|rectify|improve|show|assist|ask|collect|deliver|ship|reopen|review|"
    "unsubscribe|"
    "write|hurry|book|lower|transfer|upgrade|consider|pay|notify|inform|keep|offer|resend|redeliver|"
    "apologise|"
    "apologize|cover|extend|move|organise|organize|refer|point|quote|print|speak|talk|swap|pick|drop|raise"
)

CUES: dict[str, dict[str, str]] = {
    "ask": {
        "request": f"""
            3 can|could|may i|we get|have|swap|return|exchange|change|cancel|switch|speak|talk|send
            3 please|pls|plz|plss|kindly|plse|pl|plzz .. {_VERB}
            3 can|could|would|will|cud you|u|someone|somebody|anyone|anybody|ya|they|it please? {_VERB}|
              please
            3 would you|u mind
            2 {_VERB} me|my|this|it|the _? _? please|pls|plz|asap|now|immediately|today|urgently
            2 please|pls|plz|kindly help|advise|fix|do|solve|resolve
            2 help|assist me|us|please|pls|plz
            2 help needed
            3 let me|us know
            3 would|be|very|most|really grateful|thankful|obliged|glad if|to|for
            3 grateful|appreciate|helpful|great|nice|good|lovely it? if you|u|someone|somebody|we|i
            3 if you|u|someone|somebody could|can|would please? {_VERB}
            3 would|is it be? possible to|for
            3 any|a chance of|you|that|to
            3 all i|we ask|want|need is
            3 ask you|u to
            2 get back to me|us
            2 fix this|it|your|the|my|that
            2 do something
            2 look|check into|this|it|my|out
            1 need help|assistance|support|advice
            2 any|some help|advice|suggestions|ideas|solution|assistance
            2 call|contact|email|dm|message|ring|phone me|us
            2 sort this|it|out
            2 hoping|hope|looking .. you|to .. can|could|will|get|resolve|solve|fix|help|for
        """,
        "demand": """
            3 i|we|id|wed want|need|demand|request|require|expect|insist|like|appreciate|claim
            3 i|we|id|wed would|will|just|really|still|also|now|therefore|hereby|am|im want|need|demand|
              request|require|expect|like|appreciate|requesting|asking|demanding
            3 i|we should like
            3 im|am|were asking|requesting|demanding|seeking|entitled
            3 want|need|demand|expect .. refund|refunded|replacement|money|compensation|answer|explanation|
              apology|resolution
            3 give|gimme me|us|back|it .. my|our|back
            3 refund|reimburse|compensate|credit me|my|us|the|our
            3 cancel|close|delete|terminate|stop my|the|our|this
            2 you need|must|should|have to? also? refund|fix|give|compensate|resolve|return|replace|
              sort|pay|stop|cancel|reimburse|credit|answer|explain|reply|remove|correct|help|send|deliver|do
            2 you owe me|us
            2 i should|deserve be|get|a|have|an|better|to
            2 must|should be refunded|removed|corrected|deleted|reversed|returned|credited|compensated|
              fixed|credited
            1 needs|need|must|has to be fixed|resolved|sorted|removed|corrected|addressed|done
            2 stop calling|charging|sending|emailing|messaging|taking
        """,
        "question": """
            2 when will|can|is|are|do|does|would|should
            2 where is|are|s|can|do|the
            2 wheres my|the
            2 how do|can|long|much|should|to|would|could|many|am|does|soon
            2 what can|should|do|is|are|happened|happens|time|steps|s|shall|options
            2 why was|were|is|am|are|did|do|does|has|have|cant|isnt|wont|havent|would|my|the
            2 who can|do|should|has|have|is|pays
            2 will|would|has|have|is|are|was|were there|it|they|my|the|you|this|that|someone
            2 what about|now|next
            2 is|are there|it|this|they|that|my any|a|possible|normal|known|still|anything|an|going|way|
              safe|true|some
            2 can|may|could|do|should|am|will i|we
            2 do|does|did|have|has|are|will|can you|it|this|they|he|someone|anyone|anybody|u
            2 any|news update|updates|news|chance|idea|eta|way|reason|plans
            2 which
        """,
        "indirect": """
            2 wondering|wonder if|how|why|whether|what|when
            2 want|like|need to know|understand|find
            2 please|pls|kindly tell|let|advise|explain|confirm|inform
            2 tell me|us
            2 know|tell|see|understand how|why|when|what|whether|where|if
        """,
    },
    "statement": {
        "": """
            1 like|want|wanted|need to start|begin|order|buy|share|say|add|tell|inform|mention|express|
              highlight|
              point|report|write|thank
            1 need|needed|want|wanted it|them|this|that for
            1 did|had|have|has|sometimes|often|always wonder|wondered
            1 im|am|was asking is this|simple|following
            1 thats|that is? all i|we want|wanted|ask|asked|need|needed to? know?
            1 youd|you|u might? may? would? want|like to know
            1 like|love this|the|your|it app|hotel|place|idea|product|service|card|but
        """
    },
    "rhetorical": {
        "": """
            3 how can|could|dare|do|are you|they|anyone|a|this|people _? _? even|possibly|sleep|justify|
              think|call|treat|allow|seriously|claim|be|charge|expect|going
            3 how dare
            3 are|is you|this|u kidding|joking|serious|real|a|mad|crazy|stupid|for|even
            3 what kind|sort|type of
            3 why bother
            3 why would|should|even anyone|i|we|contact~|trying|have
            3 is|so this|that how|what|the you|way|kind|your|customer|we|they
            3 who does|do|needs|would|on that|this|you|want|earth
            3 what|why|how|who the hell|heck|fuck|f|on
            3 wtf|seriously|really|wth|hello|lol
            3 how hard|difficult is|can|could
            3 do you|they|u even|really|think|care|not
            3 dont|cant|havent you|they|u
            3 whats|what is? the point|use
            3 such a|an
            3 and this|that is the|your|how|what|a
            3 what a joke|shame|mess|disgrace|farce
            3 what is|was|the wrong|hell with you|your|this
            3 you know|see what|why
            3 guess what
            3 can you|u believe|imagine
            3 what if
            3 is it too|asking|just|so|really
            3 why|y me|oh|not
        """
    },
    "wants": {
        "refund": """
            refund|refunds|refunded|refunding|reimburse~|repaid|repay
            money|cash|payment|amount|fee|fees|deposit .. back|returned|refunded
            return|give|credit .. my|the|our money|payment|amount|deposit
            reverse|remove|waive|credit|drop .. charge|charges|fee|fees|payment|transaction|amount
            charge|charges|fee|fees .. waived|reversed|removed|dropped|cancelled
            like|want|expect|need|give|owe|get ... back
        """,
        "replacement": """
            replace|replaced|replacement|replacements|exchange|exchanged|swap
            new|another|different|right|correct|fresh one|item|card|product|unit|pair|piece|pieces|part
            send|resend .. again|another|right|correct|new|missing
            resend|redeliver
        """,
        "repair": """
            fix|fixed|fixing|repair|repaired|solve|solved|resolve|resolved|rectify|troubleshoot|debug|
              solution|resolution
            sort this|it|out|the
            improve|update your|the app|service|it
            bring|add|put .. back|option|feature
            get it|this|them working|fixed|sorted
            look into
            engineer|technician
        """,
        "cancellation": """
            cancel|cancelling|canceling|cancellation|unsubscribe|terminate
            it|this|subscription|membership|account|order|contract|plan .. cancelled|canceled
            close|end|stop .. account|subscription|membership|plan|contract|policy|renewal
            opt out
        """,
        "contact": """
            call|phone|ring|contact|email|message|dm|reach me|us|back
            call|phone|contact back|someone
            speak|talk to|with
            get|be in touch
            get back to
            reply|respond|answer|response|callback
            supervisor|manager|human|person
            phone|contact|telephone|care number
        """,
        "compensation": """
            compensat~|voucher|goodwill|discount|damages
            free of|month|night|stay|meal
            make|makes up|this|it for|right
        """,
        "apology": """
            apology|apologise|apologize|apologies
            say|says sorry
        """,
        "correction": """
            correct|rectify|amend it|this|that|them
            put it|this|that|things right
            correct|corrected|correction|amend|amended|update|updated|change|changed|adjust|
              adjusted .. address|name|dob|bill|record|records|invoice|report|date|details|number|
              information|booking|account|accounts|order|email|entry|balance|price|my
            remove|removed|delete|deleted .. report|credit|inquiry|inquiries|record|account|accounts|
              entry|negative|debt
        """,
        "access": """
            access|unlock|unlocked|unblock|unblocked|reinstate|reactivate|unfreeze|login|log|restore|
              restored|activate
            reset|new|recover .. password|pin|account
            sign|get|let me|us? back? in|into
            open|opened .. account
        """,
        "delivery": """
            deliver|delivered|delivery|ship|shipped|dispatch|dispatched|arrive|arrives
            where is|are|s|the? my|order|parcel|package
            wheres my
            send me? my|our
            receive|get .. order|parcel|package|item|delivery
            reschedule|rescheduled
            new|another|different|proper date|appointment|time|slot|visit
        """,
        "removal": """
            remove|removed|delete|deleted|erase|erased|take _? down|off
            stop|unsubscribe .. calling|emails|sending|emailing|texts|messages|calls|notifications|spam|
              mails
        """,
        "information": """
            tell|explain|clarify|confirm|inform|update|explanation|information|details|status|advice|advise|
              know|understand
            is there|it|this
            any|an update|updates|news|eta|idea|ideas|reason|advice
        """,
    },
}
