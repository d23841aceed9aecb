"""Whether something is wrong, well, or merely asked: the words that tell a complaint from praise."""

from __future__ import annotations

CUES: dict[str, dict[str, str]] = {
    "wrong": {
        "": """
            1 hung|hangs up
            1 treated|treating like
            1 own|my fault
            1 without my? permission|consent|asking
            1 stop|stops working
            1 no|without any? updates|luggage|baggage|bags
            1 slowly|blurry|expired|disapproved|disallowed|refuses|unprepared|spending my
            2 worst|awful|terrible|horrible|pathetic|useless|rubbish|garbage|trash|disgusting|appalling|
              shocking|wrost
            2 unacceptable|ridiculous|disgrace|disgraceful|crap|crappy|joke|scam|scammers|fraud|fruad|fake|
              cheat|cheats|cheating|cheaters|thieves|nightmare|disaster
            2 atrocious|dreadful|abysmal|hate|horrendous|inexcusable|outrageous|nonsense|bullshit|shit|
              shitty|lousy|worthless|horrid|wtf|hell|shame|shameful|bloody|damn|fucking|fuck
            2 waste|wasted
            2 lie|lies|lied|lying|liar|liars|stupid|incompetent|idiotic|stole|steals|robbed|loot|looting|
              dumb|irresponsible|horrific|pissed
            2 fed up
            2 lose|losing|lost .. customer|customers
            1 work|works|working not
            1 dont|doesnt have .. time|option|method|way
            3 wouldnt|wont|never|not|dont|cant|cannot .. again|return|recommend
            3 wont|wouldnt|never|not .. back
            2 charging|charged|charge without|extra|me
            2 hacked|hacking|stealing
            2 need|needs to|of fix|fixed|repair|improve|improvement|improvements|update|updating|fixing
            2 worse|sucks|suck|sucked
            2 zero|0|1|one star|stars
            1 bad|badly|poor|poorly|disappoint|disappointed|disappointing|disappointment|problem|problems|
              issue|issues|error|errors|bug|bugs|trouble|pronlem|problam
            1 annoying|annoyed|irritating|frustrat~|unfortunately|unhappy|dissatisf~|dissapoint~|unsatisf~|
              upset|angry|regret|mess|inconvenien~|stressful|confusing
            1 complaint|complaints|complain|complaining|complained|unable|fail|fails|failed|failing|failure|
              wrong|broken|broke|stuck|missing|lost|late|delayed|delay|delays|slow
            1 dirty|rude|filthy|noisy|unprofessional|unhelpful|overpriced|smelly|smell|smelled|incorrect|
              faulty|damaged|defective|crash|crashes|crashed|crashing|freezes|freezing|glitch~|lag|lags
            1 not|isnt|doesnt|wont|didnt|stopped|never|dont|quit|wouldnt|aint work|working|worked|works|
              happy|good|great|helpful|acceptable|satisfied|worth|recommend|satisfactory|load|loading|open|
              opening|fixed|resolved|received|arrived|refunded|useful|impressed|fair|comfortable|upto|
              respond|responding
            1 not|never|nor|dont|didnt _ happy|good|great|helpful|working|recommend|satisfied|worth|
              impressed|received|arrived|resolved|solved|fixed
            1 not|hasnt|havent|didnt|never|isnt .. received|arrived|delivered|got|fixed|resolved|solved|
              refunded|responded|replied|heard|update|updated|credited
            1 can not log|login|sign|open|access|use|find|get|add|change|connect
            1 try|tried|trying to|calling|several|multiple|many|everything
            1 not|isnt showing|cool|enough|clear|okay|ok|right|accepting|transferring|functioning|appearing|
              opened|accepted|permitted|allowed|updating|syncing
            1 slower|slowly|low|unnecessary|tired|sick|nothing|drain|drains|battery|uncomfortable
            1 cant|cannot|couldnt|wont|cnt|cant|unable ... log|login|sign|open|access|use|find|get|add|
              change|connect|load|play|send|see|withdraw|download|update|reach|log|pay|book|hear|upload|
              remove|turn|import
            1 wont|doesnt|wouldnt|didnt|not let|allow|show|showing|give|save|appear|recognise|recognize|
              send|sync|respond|open|support
            1 still|yet waiting|not|no|nothing|havent|hasnt|unresolved|pending|broken|remains
            1 no|without response|reply|answer|solution|help|explanation|notice|reason|one|way|update|
              status|option
            1 nobody|noone|ignored|ignoring|refuse|refuses|refused|refusing|denied|declined|rejected
            1 fix this|it|the|your|my|these|that
            1 fix ... please|pls|plz|asap
            1 please fix|help|solve|resolve|sort
            1 solve|resolve my|this|it|the
            1 keeps|kept|constantly|continues|repeatedly|everytime
            1 overcharg~|unauthori~|violation|violations|inaccurate|dispute|disputed|misleading|unfair|
              misled|mislead
            1 charged|billed|deducted|debited .. twice|again|without|extra|wrong|for|me
            1 disappeared|vanished|stolen|hacked|blocked|locked|suspended|cancelled|canceled|gone|disabled
            1 instead of|i
            1 money|amount|payment .. deducted|debited|gone|stuck|lost|taken
            1 never|wont|not .. use|buy|stay|go
            1 why is|are|do|does|cant|wont|was|did|has|have|am|isnt|would
            1 should|could|would have been|be|know|had
            1 expected|supposed|promised|ruined|spoiled|avoid|beware|uninstall|uninstalled|uninstalling
            1 too|so|very|extremely|ridiculously long|slow|expensive|small|noisy|cold|hot|hard|difficult|
              loud|late|old|dirty|high|many|much
            1 difficult|drops|dropping|lacking|lack|lacks|limited|useful|greyed|grayed|flaw|flaws|dying|
              dies
            1 😠|😡|🤬|👿|💢|😤
            1 money back
            2 a|the wreck|dump|shambles|farce|pigsty|circus|scandal
            1 not|hardly|far|less _? ideal
            2 needs|lacks|lacking|missing functionality|features|feature|options|support|basics
            2 never|dont keep|put|invest|trust|deposit
            0.5 sadly|regrettably|alas
            0.5 however|but|although|though|why|😭|😞|😡
        """
    },
    "slight": {
        "": """
            1 bit|little|slightly|minor|tad|touch
            1 only|one|small|minor negative|downside|complaint|criticism|issue|drawback|niggle|con|thing|
              gripe
        """
    },
    "well": {
        "": """
            1 the|very|my|far|our best
            1 best app|hotel|service|experience|team|stay|company|shop|product|support|ever|place|bank|part
            1 useful|intuitive|commendable|reliable|smooth
            1 good|nice|fine|clean|comfortable|comfy|friendly|helpful|happy|pleasant|polite|pleased|
              recommend|recommended|welcoming|spacious|convenient|quick|easy|tasty|fresh|attentive|
              accommodating|modern|warm
            2 great|excellent|amazing|awesome|love|loved|lovely|perfect|perfectly|fantastic|wonderful|
              delighted|beautiful|brilliant|superb|outstanding|enjoyed|enjoyable|impressed|exceptional|
              fabulous|incredible|stunning|delicious|impeccable|flawless|gorgeous|faultless
            2 highly|definitely|thoroughly|would recommend|recommended|return|stay|enjoyed
            2 will|ill|well be? _? back|return|stay|book|again
            2 will|ill .. again
            2 cant|cannot wait to|for
            2 no|without|any problem|problems|issue|issues|trouble|complaints|hassle|fuss
            1 look|looking forward
            2 legend|angel|hero|saint|lifesaver|diamond|godsend|marvel|treasure|gentleman|gentlemen
            2 absolute|a|real|total|such star|gem|delight|joy|treat|pleasure|marvel
            2 never had|have|has _? _? _? problem|problems|issue|issues|trouble|fault|complaint|complaints
            2 never|always|wont forget|remember _? _? this|it|you|that|kindness
            2 looked after
            2 as if|though he|she|they|it|we was|were your|family|one
            2 good on him|her|you|them
            2 saved my|our|me life|day|skin|bacon|a|lot|hours
            2 restored|renewed my|our faith
            2 customer for life
            2 good|fine|decent|thoughtful|clever touch
            2 no|without quibble|quibbles|fuss
            2 fits like
            2 thats|that|this|exactly how it|things should|ought to? be
            2 well done
            2 keep up
            2 exceeded|beyond .. expectations
            2 could|cant|couldnt not? fault
            2 nothing|not .. trouble|complain|fault
            3 made my|our day|stay|trip
        """
    },
    "thanks": {
        "": """
            2 ta|cheers|thx|tnx|thanx|ty|grateful for|very|muchly|to
            2 thank|thanks .. for .. help|helping|quick|reply|answer|response|sorting|fixing|resolving|
              support|assistance|refund|replacement|prompt|kind|kindness|patience|speedy|swift|everything
            2 thanks|thank you? so|very|again|a|lots much|lot|bunch|million
            1 thank|thanks you|for|to|all|everyone|guys
            2 just|wanted wanted|to to? say|thank thanks|thank|you
            2 much appreciated
            2 really|greatly appreciate|appreciated
        """
    },
    "solved": {
        "": """
            3 all|now|is|its|been|got sorted|fixed|resolved|solved
            3 working|works again|now|perfectly|fine|great
            3 problem|issue|it|everything .. solved|resolved|sorted|fixed
            3 arrived .. today|now|safely|morning|yesterday|safe
            3 received .. refund|replacement|money|today
            2 sorted|fixed|solved|resolved|replaced|exchanged|corrected|refunded|repaired|untangled|
              straightened out|up? my|the|our|it|everything|this|me|that
            2 put|set .. right|straight
            2 arrived|came|working|works now|again|fine|after|in|perfectly
            2 no longer a|an problem|issue
        """
    },
    "unsure": {
        "": """
            1 happy birthday|christmas|anniversary|new|easter|holidays|retirement|hour
            1 the|whats best|easiest|right|quickest way|trick|time|thing|place|method|option|person|number
            1 would|should|could|will|might be
            1 would|id|wed|i|we love|like
            1 used|seemed|seems to|great
            1 was|were|is|worked|started good|great|fine|nice|happy|well|excellent .. until|but|at|
              initially|before|in
            1 if|wish|hope|until|except|supposed
        """
    },
}
