"""Words addressed to whoever or whatever writes the answer, not said to the company.

A `heading` taints the rest of its paragraph, an `order` its own sentence.
"""

from __future__ import annotations

_MACHINE = "ai|assistant|llm|chatbot|chatgpt|gpt|bot|bots|machine|robot"
_TELL = "confirm|state|say|write|include|mention|promise|announce|declare|assure|offer|grant|add"
_REPLY = "reply|response|answer|email|mail|draft|message"

CUES: dict[str, dict[str, str]] = {
    "planted": {
        "heading": f"""
            instruction|instructions|command|commands|prompt|directive|order|orders for|to any|the|all|
              whoever|
              our|your|every|an? _? {_MACHINE}|model|system|writer|drafter|software|generator
            instruction|instructions|command|commands|prompt|directive for|to {_MACHINE}
            note|message|notice|memo for|to any|the|all|your|an? _? {_MACHINE}
            note|message|notice|memo for|to {_MACHINE}
            {_MACHINE} system|instruction|instructions|override|command
            system prompt|override|instruction|instructions
            developer|debug|admin|god|maintenance mode
            new|updated|revised|secret|hidden|special|following instructions|instruction for|follow|below|are
            im_start|im_end
        """,
        "opening": """
            ignore|disregard|forget|override|bypass|drop|overrule .. instruction|instructions|rule|rules|
              guideline|guidelines|prompt|restrictions|policies|training|directives|guardrails|filters
            ignore|disregard|forget everything|anything|all _? _? _? above|before|earlier|told|previously
            ignorier~|vergiss|vergesst|missachte~ ... anweisung|anweisungen|regeln|vorgaben
            ignora|ignore|ignorar|olvida|olvide|esquece|esqueca ... instrucciones|reglas|instrucoes|regras|
              istruzioni|regole
            ignorez|ignore|oubliez|oublie ... instructions|regles|consignes
            negeer|vergeet ... instructies|regels
            you are|re now _? _? _? department|assistant|ai|bot|mode|model|system|administrator|dan|
              developer|unrestricted|jailbroken
            youre now _? _? _? department|assistant|ai|bot|mode|model|system|administrator|dan
            pretend|act|behave|roleplay as|to|like you|an|a|if|be _? _? ai|assistant|department|manager|
              you|admin|agent|system
            reveal|print|show|repeat|output|display|leak|disclose|quote .. system|hidden|initial|
              secret prompt|
              instructions|message|rules
        """,
        "order": f"""
            {_TELL} .. in|at|into your|the|this|every next? {_REPLY} that
            {_TELL} that .. in|at|into your|the|this next? {_REPLY}
            in your|the next? {_REPLY} {_TELL}|confirm that
            your|the {_REPLY} must|should|shall|has|needs say|confirm|contain|include|state|promise|begin|
              start|end|to
            dont|never|not mention|reveal|repeat|quote|disclose|discuss|refer .. paragraph|instruction|
              instructions|prompt|note
            reply|respond|answer only? with|exactly the|exactly|only|following|these? words|text|sentence
            as an? ai|llm|language
            agent|assistant|system|staff|rep|drafter|writer must|shall|should|is|are to? confirm|issue|
              approve|close|
              refund|offer|grant|send|pay
            mark|set|flag this|the ticket|case|conversation|chat|thread as|to resolved|approved|refunded|
              closed|paid
            {_MACHINE} ignore|disregard|forget|confirm|reply|respond|write|say|must
            {_MACHINE} you are|must|should|will
        """,
        "approval": """
            manager|supervisor|management|system|admin|administrator|finance|ceo|director|billing|
              legal has|have? already? approved|authorised|authorized|confirmed|granted|okayed|signed
            full refund|compensation|credit approved|authorised|authorized|granted
            refund|compensation|credit|payment approved|authorised|authorized|granted
        """,
    }
}
