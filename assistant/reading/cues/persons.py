"""What was already given or tried, and signs of an earlier contact."""

from __future__ import annotations

CUES: dict[str, dict[str, str]] = {
    "tried": {
        "": """
            2 i|we|ive|weve|have already|also|even|just|then tried|restarted|reinstalled|rebooted|reset|
              contacted|called|sent|emailed|provided|given|told|uploaded|submitted|returned|filled|attached|
              checked|updated|deleted|cleared|spoke|spoken|explained|did|done|sent|uninstalled|explained|
              paid|verified
            2 already tried|restarted|reinstalled|rebooted|reset|contacted|called|sent|emailed|provided|
              given|told|uploaded|submitted|returned|filled|attached|checked|updated|deleted|cleared|
              explained|did|done|uninstalled|restored|paid|verified|spoke|spoken
            2 tried|trying .. reinstall~|restart~|reboot~|reset~|uninstall~|calling|different|another|
              several|multiple|clearing|updating|everything|contacting|turning|changing|times|again|both|all
            2 ive|have|i|we|weve tried|restarted|reinstalled|rebooted|uninstalled|cleaned|checked|tested|
              searched|
              unplugged|swapped|measured|looked|descaled|replaced|charged|rang|phoned
            2 i|we have tried|checked|tested|searched|looked
            2 have been|ive tried|trying
            2 restarted|reinstalled|rebooted|uninstalled|restored .. phone|app|device|router|computer|it|
              and|several|twice|times|pc|laptop|the|my|and
            2 uninstall~ .. install~|reinstall~
            2 uninstalled|reinstalled|restarted|rebooted
            2 cleared|clearing .. cache|cookies|data|history
            2 turned|switched|unplugged it? off|and
            2 followed .. steps|instructions|advice|guide
            2 sent|provided|submitted|uploaded|attached|gave .. twice|receipt|photo|photos|picture|
              pictures|screenshot|screenshots|invoice|proof|documents|document|details|copy|form|copies|
              letters|documentation
            2 called|emailed|contacted|mailed|messaged|rang|phoned|chatted|wrote|spoke|spoken .. times|
              twice|already|you|support|customer|again|service|care|them|several|multiple|many|with|to
            2 raised|opened|filed|lodged|logged a|my|the|multiple|several _? ticket|complaint|case|request|
              tickets|complaints
        """
    },
    "shown": {
        "": """
            2 attached|attaching|enclosed|attachment .. photo|photos|picture|pictures|screenshot|
              screenshots|receipt|invoice|proof|copy|document|documents|image|images|file|form
            2 photo|photos|picture|pictures|screenshot|screenshots|receipt|invoice|proof|copy|image|images|
              video .. attached|enclosed|below|here|included
            2 see attached|the|my|below attached|attachment|photo|photos|screenshot|receipt|picture|
              pictures|image|images
            2 ive|i|have attached|enclosed
            2 here is|are _? _? photo|photos|picture|pictures|screenshot|receipt|invoice|proof|number
            2 with the? photo|photos|picture|pictures|screenshot|receipt|invoice attached
            2 please find
            2 i|we|still have|kept|saved|got the|my|a|all|both|your _? chat|receipt|screenshot|screenshots|
              proof|photos|
              invoice|recording|slip|confirmation
            2 photo|photos|picture|pictures|video|videos|documents .. uploaded|sent|submitted
        """
    },
    "again": {
        "": """
            2 second|third|fourth|fifth|sixth|nth|umpteenth|2nd|3rd|4th|5th time|email|mail|message|
              letter .. i|im|ive|contact~|writ~|email~|ask~|about|to|you
            2 as i|we already? wrote|said|mentioned|explained|told|stated|written|emailed|requested
            2 follow|following up
            2 followup
            2 gentle|friendly|final|second|another|third|my reminder
            2 this is|serves as? a reminder
            2 i|we already? wrote|emailed|contacted|mailed|messaged|called .. last|yesterday|on|weeks|days|
              ago|before|twice|times|already|week
            2 my|our last|previous|earlier|first|original email|message|mail|letter|complaint|request|
              ticket|contact|call
            2 still|yet|not|never|no|havent|hasnt|without .. heard|reply|response|answer|replied|responded|
              answered back?
            2 your|the last|previous|earlier|automated reply|email|answer|response|message
            2 written|called|emailed|contacted|asked|rung|phoned|messaged|complained _? _? times|twice
            2 once|yet again .. i|im|we|contact~|writ~
            2 writing|contacting|emailing|asking|calling .. again
            2 how many times
            2 chasing|chased
            2 case|ticket number
            2 time of asking|writing
            2 its|it is? me again
        """
    },
}
