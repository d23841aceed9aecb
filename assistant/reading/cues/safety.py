"""Harm to body, and what comes near it.

A phrase of weight 0 counts only where a clause ends with it.
"""

from __future__ import annotations

_KIN = (
    "son|daughter|baby|toddler|child|children|kid|kids|wife|husband|partner|mum|mom|mother|dad|father|"
    "nan|gran|grandma|grandmother|grandad|grandpa|grandfather|brother|sister|girlfriend|boyfriend|guest|"
    "customer|friend"
)
_PETS = "dog|dogs|cat|cats|puppy|kitten|horse|rabbit|pet|pets"
_LIMB = (
    "hip|leg|legs|arm|arms|wrist|ankle|finger|fingers|fingertip|hand|hands|toe|toes|foot|feet|nose|rib|"
    "ribs|collarbone|tooth|teeth|elbow|knee|thumb|eye|eyes|head|skull|lip|mouth|face|back|shoulder|"
    "tongue|throat|skin|stomach"
)
_MINE = "my|his|her|our|me|their"
_WIRED = (
    "hob|plug|socket|sockets|kettle|charger|lamp|oven|toaster|battery|batteries|heater|iron|dryer|cable|"
    "wire|outlet|panel|boiler|fridge|tv|adapter|adaptor|switch|microwave|dishwasher|blanket|scooter|"
    "cooker|fan|radiator|laptop|phone|fryer|machine|unit|powerbank|extension|inverter|meter"
)
_ALLERGEN = "gluten|nut|nuts|peanut|dairy|lactose|egg|sesame|milk|soy|soya|wheat|shellfish|allergen"
_DRUG = (
    "medication|medicine|medicines|tablets|pills|insulin|drug|drugs|vaccine|injection|antibiotics|dose|dosage"
)
_ALARM = "alarm|alarms|detector|detectors|pendant|monitor|sensor"
_INSIDE = (
    "food|meal|salad|soup|sandwich|bread|mouth|burger|pizza|dish|bottle|cereal|drink|chicken|jar|tin|can|"
    "yoghurt|yogurt|sauce|cake|pie|curry|coffee|cream|pasta|rice|chocolate|milk|formula|biscuit|biscuits|"
    "cookie|muffin|porridge|smoothie|wrap|stew|burrito|lasagne|sushi|throat"
)

SAFETY = f"""
    set|setting|sets _? _? _? curtain|curtains|carpet|table|sofa|bed|house|kitchen|hair|sleeve|cloth alight|
      ablaze
    alight|ablaze
    gas tap|valve|hob|cooker|pipe|left|leaking .. open|on|leaking
    woke|woken|wake .. with|up .. headache|headaches|sick|dizzy|vomiting
    lost|losing a|an|my|his|her|two|three|both|the|one finger|fingers|toe|toes|toenail|toenails|nail|nails|
      tooth|teeth|
      fingertip|eye
    my|his|her|our|their _? fingers|finger|hand|hands|arm|foot|toes|toe|leg|head|hair .. jammed|stuck|
      wedged|squashed|caught|trapped
    landed|fell|falling|knocked|banged|hit|cracked on|onto|against|her|his|my|their _? head|face|back|skull
    bolt|bolts|chain|strap|clip|rope|hook|bracket|screw sheared|snapped|broke|failed|gave|came ... {_KIN}|
      niece|
      nephew|head|me
    something|anything sharp|hard in the|my|our
    cut|cutting|scratched|tore|burned|burnt|stung the|my _? roof|inside|tongue|gum|gums|lip|palate
    niece|nephew|grandson|granddaughter|{_KIN} .. hurt|injured|bleeding|burned|burnt|landed|swallowed|
      choking|shocked
    battery|batteries|phone|laptop|powerbank|vape .. swollen|swelled|bulging|ballooned|hissing
    has|have|is|was|got swollen up|like .. hissing|balloon|battery
    have|use|used|give|given|need|needed|gave|grab|grabbed _? _? _? epipen|adrenaline|inhaler
    nut|nuts|gluten|dairy|egg|sesame free .. allergic|allergy|reaction
    throat|airway|airways|windpipe .. closed|closing|tightened|swelled|swelling
    cot|cots|crib|pushchairs|prams|pushchair|pram|buggy|stroller|highchair|bunk|carrier|bouncer|
      swing ... dropped|folded|collapsed|
      gave|broke|snapped|tipped|came ... baby|child|son|daughter|toddler|inside|in|underneath|beneath|night
    monoxide alarm|detector
    found|find|finding|bit .. glass|metal|screw|nail|needle|plastic|wire|blade ... yoghurt|yogurt|jar|food|
      soup|bread|sandwich|milk|cereal|salad|tin|bottle
    came|fell|flew|thrown off|from|out the|a|his|her|my _? trampoline|swing|slide|ladder|bike|scooter|bunk|
      bed|balcony
    had|has|needs|needed|got two|three|four|five|six|seven|eight|nine|ten|twelve|several stitches
    melted|scorched|charred and|plug|socket|the|its|room ... burning|stank|smoke|plug|heater|charger
    caught|catch|catches|catching|set|start|starts|started on? a? fire
    on fire
    burst|went|go|goes into|up in? flames|smoke
    smoke|sparks|flames .. from|coming|pouring|out of|my|the|your|it|one|here
    smoking|sparking .. from|coming|in|at|on
    smoke|flames|sparks coming|pouring|came|shot|flew
    started|began|starts|begins|keeps smoking|sparking|burning|smouldering
    {_WIRED} .. sparked|sparking|sparks|melted|melting|smoking|smoked|smouldering|burning|burnt|caught|
      burst
    {_WIRED} .. blew up
    explod~|exploded|explosion
    electric|electrical|static shock
    electrocut~
    got|gave|had|gives|get|giving me? him? her? a|an|nasty|electric shock from|off|when|every|each
    bare|exposed|live wire|wires|wiring|cable|cables
    burn|burned|burnt|burns|burning|scalded|scald|blistered .. {_MINE} _? {_LIMB}|lap|hand|hands|arm|leg|
      skin|fingers|
      face|finger|mouth|tongue|daughter|son|child|house|kitchen|scalp|lips|foot|feet
    boiling|scalding|hot .. over|onto|down {_MINE} _? {_LIMB}|lap|daughter|son
    burn|burns|blisters on|to|all {_MINE} _? {_LIMB}
    chemical|acid|second|third|degree|nasty|bad burn|burns
    injur~
    ended|taken|took|rushed|brought|admitted|went|sent|landed|put .. up? to|in|into the? hospital|er|
      emergency|clinic|ambulance|icu|casualty
    ended|taken|took|rushed|brought|admitted|went|sent|landed .. to|in|at a e
    needed|need|called|call|had|needs .. ambulance|paramedics|stitches|surgery
    used|needed|gave|use|using .. epipen|adrenaline|antihistamines
    hospitalised|hospitalized
    allergic reaction|shock
    anaphyla~
    broke|broken|break|came out|up in hives|blisters|spots|rash
    broke|broken|break|came out|up in a _? rash
    hives|blisters|rash .. after|from|all|on|since
    skin|scalp|face|lips|tongue|throat|eyes|eye|mouth|hands .. swell~|swelled|swollen|blister~|peeling|
      burning|red|burns
    {_KIN}|skin|i reacted .. to|badly|severely|after
    bad|severe|nasty|serious|skin|terrible|awful reaction to|after|from
    allergen|allergens ... didnt|not|missing|wrong|never|without|failed|omitted|incomplete
    {_ALLERGEN} .. not|isnt|wasnt|werent|never|un .. listed|declared|mentioned|labelled|labeled
    undeclared|hidden {_ALLERGEN}
    {_ALLERGEN} free ... got|given|served|contained|normal|regular|ordinary|contains|had|actually|wasnt|
      isnt|arent|ill|reacted
    coeliac|celiac|allergic|allergy|anaphylactic ... given|served|contained|contains|reacted|ill|ate|eaten
    traces|contained|contains|had|found of? nuts|peanuts|sesame|gluten|shellfish ... allergic|allergy|
      coeliac|celiac|free
    choke|choked|choking .. on|child|son|daughter|baby|me|her|his|hazard
    {_KIN}|dog .. choked|choking|choke|swallowed|burned|burnt|scalded
    i|we _? choked|swallowed
    {_KIN} .. hurt
    scorched|singed|charred .. my|the|our|his|her
    burning smell|rubber|plastic
    splinter|shard|glass|metal|spring|cap|cork|lid|chemical|acid|cleaner|bit|piece .. into|in|hit my|his|
      her|our eye|eyes|face|hand|foot|finger
    my|his|her|our eye|eyes .. injured|hit|burning|stings|scratched
    elses|another|patients|wrong|others {_DRUG}
    lift|elevator dropped|fell|plunged|crashed|plummeted
    {_KIN}|she|he|i|we tumbled|toppled|plunged|flew over|down|off|into|through|from
    thrown|flew|flung|threw .. into|off|over|against|out|from the? windscreen|windshield|handlebars|floor|
      seat|wall|road|door|bike|horse
    served|gave|fed|given|giving .. allergic|coeliac|celiac
    allergic ... nuts|peanuts|peanut|milk|egg|sesame|shellfish|gluten
    mould|mold|maggots|mouldy|moldy ... formula|baby|ate|eaten|sick|drank
    mould|mold|maggots in|inside|on _? _? {_INSIDE}
    she|he|baby|they|we|everyone|dog|cat|i|weve|ive .. been|being sick|ill|vomiting|unwell since|after|all|
      from|and
    has|have|been|being violently? sick|ill since|after|all|from
    swallowed .. button|magnet|magnets|battery|plastic|piece|part|glass|bit|bead
    food poisoning
    poisoned|poisoning
    salmonella|listeria|legionella|botulism|coli
    gas leak|leaking|smell|escaping
    leak|smell|smells|reek~|stink~|stench of|like gas|burning
    carbon monoxide
    fumes .. dizzy|sick|headache|eyes|breathe|coughing|choking|lungs
    couldnt|struggling|struggled to? breathe|breathing
    cant breathe fumes|smoke|after|properly|since|in|at
    glass|metal|nail|screw|needle|razor|plastic|shard|shards|blade|wire|bone|stone|splinter|staple in|
      inside my|the|his|her|our|a|your _? _? {_INSIDE}
    {_INSIDE} .. glass|metal|nail|screw|needle|razor|shard|shards|blade in|inside it
    shard|shards|piece|pieces|splinter|splinters of glass|metal|plastic|wire in|inside|into
    bit|bitten|biting|bites into|on|down on? a|some|something _? glass|metal|nail|screw|stone|wire|bone|
      plastic|hard
    cut|sliced|gashed {_MINE} _? {_LIMB}
    cut|hurt|burned|burnt|scalded|injured myself|himself|herself on|opening|while|when|with|badly|lifting|
      trying
    bleeding|bled|blood everywhere|badly|from|on|heavily|and|a
    {_LIMB} .. bled|bleeding
    broke|broken|fractured|sprained|twisted|dislocated|crushed|trapped|pinched|chipped|smashed|lost|banged|
      split|hit my|his|her|our _? {_LIMB}
    {_LIMB} .. trapped|caught|crushed|sliced|gashed|pinched .. in|by|between|and|under
    brakes|brake|steering|airbag|airbags|seatbelt|accelerator|throttle .. gave|failed|fail|didnt|stopped|
      broke|locked|jammed|stuck|not|fell|snapped
    gave|give|gives way|out under|beneath|with|on me|him|her|my|us|{_KIN}
    ladder|chair|stool|stairs|step|bed|cot|bunk|shelf|handrail|seat|swing|railing|balcony|ceiling|hammock|
      bench|wardrobe|branch|tile|sign|mirror|tv ... gave|collapsed|collapse|came|broke|snapped|fell|tipped|
      toppled ... on|onto|under|with|beneath|nearly|missed|missing _? me|him|her|my|us|our|{_KIN}
    {_KIN}|she|he fell|slipped|tripped|collapsed|fainted
    i|we fell|slipped|tripped .. down|off|on|over|through|from|out|and
    when|after|as|before she|he|mum|dad|mother|father fell|collapsed|fainted|falls
    fell|slipped|tripped|fall .. broke|hurt|injured|hit|fractured|head
    lay|lying .. on|there .. floor|hours|alone
    passed|passing out after|from|in|at|on|because|and
    unconscious|concussion|concussed|seizure|convulsions|hypothermia|heatstroke
    smoke|fire|gas|monoxide|co|care|panic|medical|emergency|fall|nurse|heart|oxygen|baby|personal {_ALARM} \
      ... didnt|never|failed|not|doesnt|wont|silent|dead
    {_ALARM} ... didnt|never|failed|not ... fell|collapsed|fire|fainted|smoke|choking|breathing
    panic|emergency|call|nurse button|cord .. didnt|never|failed|not|dead|nobody|unanswered
    pacemaker|ventilator|defibrillator|insulin|oxygen|glucose|dialysis|nebuliser|apnea|feeding _? monitor|
      pump|machine|supply|concentrator|meter|sensor|tank .. stop~|fail~|wrong|broke|faulty|dead|beeping|
      shut
    pacemaker|ventilator|defibrillator .. stop~|fail~|wrong|faulty
    wrong|incorrect|double|expired|another {_DRUG}
    wrong strength|vaccine|blood|leg|patient .. tablets|pills|given|operated|medication|medicine|operation
    told|said|says|saying|advised|assured|advice ... {_DRUG} .. could|can|safe|fine|ok|together
    {_DRUG} .. together|mixed|interact|overdosed
    sick|ill|vomit~|vomiting|unwell|poorly .. after|from eat~|drink~|using|taking|your|food|meal|the
    made|making|left both|all? of? my|us|me|our|him|her|everyone|family|half _? _? sick|ill|vomit|unwell
    made|making my|our|both|all|the _? _? {_KIN}|{_PETS}|guests|family sick|ill|vomit|unwell|poorly
    {_KIN}|{_PETS}|guests|family|us|we|i ... vomit~|vomiting|throwing|poorly|diarrhoea|diarrhea ... after|
      from|your|since
    {_KIN}|{_PETS}|guests|family .. ill|sick|died .. after|from|since|because|on
    vet|vets .. poison~|emergency|stomach
    so|that|before he|she|we|i|they didnt|nearly|almost get|got|become ill|sick|hurt
    he|she|we|i|they|{_KIN} nearly|almost died|choked|drowned|suffocated
    nearly|almost|could|couldve|have .. killed|died|drowned|suffocated|crushed|blinded me|us|him|her|
      someone|somebody|my|in|on|because|there
    nearly|almost hit|killed|crushed|ran|run|struck|landed|electrocuted|drowned|suffocated|choked|strangled|
      died ... me|my|him|her|us|child|son|daughter|dog|baby
    somebody|someone|anybody|anyone|people|kid|child|you .. could|will|might|couldve|would .. killed|hurt|
      die|died|injured
    couldve|could|might have? been|died|lost killed|hurt|seriously|badly|blinded|injured
    knocked|ran|hit|run|mowed me|my|him|her|us|over|down|into .. down|over|son|child|dog|cat|bike|off|
      daughter|pedestrian|cyclist
    driver .. drunk|asleep|texting|speeding|swerv~|swerved|reckless~
    stuck|trapped in|inside the|a|your|that lift|elevator|cabin|freezer
    fire|choking|safety|strangulation|tripping|trip hazard|risk|recall
    death trap
    deathtrap
    safety recall
    recall list|notice|alert
    on|in|by|under|part|affected|subject of|by|to|under? the|a|your recall
    been|was|were|being|is|are|it recalled
    baby|child|children|kid|kids|toddler|stroller|pram ... dangerous|unsafe
    dangerous|unsafe ... baby|child|children|kid|kids|toddler|stroller|pram
    lethal .. it|this|thing|someone|child|stairs|could|to|wiring
    got|gets|getting|was|so|too hot|warm .. burned|burnt|melted|scorched|hole|smoke
    smoke and flames|fire|sparks
    flames and|everywhere|shot|leapt
    shattered|exploded|snapped|broke|collapsed|folded|tipped|came|split and|with|while|when|under|on|
      undone _? cut|hit|baby|child|she|he|riding|i|my|inside|the _? baby|child|inside|riding|driving|in|
      wife|son|daughter|motorway|me|him|her|head|hand
    folded|collapsed|tipped|rolled|broke .. with|on|onto|under ... baby|child|son|daughter|toddler|kids|
      inside
    medicine|medication|tablets|pills|insulin ... another|wrong|different|someone patient|person|else|dose|
      strength
    {_PETS}|{_KIN} collapsed|fainted|choked|convulsed|suffocated
    left|leaves|leaving|forgot .. gas|oven|iron on|open|leaking
    fork|frame|wheel|pedal|handlebars|stem|chain|strap|harness|buckle snapped|broke|failed|sheared|
      collapsed|came .. while|when|riding|off|undone|driving
    round|around my|his|her|the|our _? neck|throat
    buckle|harness|strap|seatbelt|belt ... came|undone|failed|open|loose|broke ... baby|child|son|daughter|
      motorway|driving|in
    i|she|he|{_KIN} fainted
"""

FIGURES = f"""
    broke|broken|fractured|twisted|sprained my _? {_LIMB} skiing|running|playing|dancing|climbing|cycling|at|
      last|in|years
    caught|catch|went|burst on? fire|flames|up _? years|decades|ages ago
    deal|deals|sale|sales|offer|offers|team|youre|you|chat|twitter|inbox|phone|is|are totally|really|
      absolutely|still? on fire
    on fire today|lately|sale|sales|tv|tablet|stick|hd|with|right|doors? offers?
    website|site|app|inbox|head|costs|price|prices|bill|mind|server|system|page|mailbox|sales|traffic|
      flavour|colour explod~
    explod~|exploded with|in price|flavour|errors|anger|colour|popularity
    explosion of|in flavour|colour|prices|price|calls|taste|spam|emails
    colour|color|ink|dye|paint|red|print .. bled|bleeding
    bleeding edge|money|heart|customers
    sick|ill to|of|that|with my|the|this|you|waiting|how|stomach|calling|being|hearing
    made|makes|making me|us sick to|that|how|with|of|reading
    hurt that|when|because you|your|nobody|we
    hurt|hurts by the|your|his|her|that|how _? remark|comment|words|tone|attitude|service|refusal|treated|
      reply
    fell|fall|falling off my chair|seat when|laughing|at
    fell|fall|fallen apart|behind|asleep|for|in|short|through|out love|with|the?
    tripped|tripping the|over fuse|breaker|switch|my|words
    injury|injured time|list|reserve|player
    hot flush|line|desk|tub
    burning question|issue|desire|a|hole
    fire alarm|drill|door|service|safety|pit|place|stick|extinguisher test|testing|certificate|inspection
    shock|shocked at|absorber|absorbers|of|price|the
    i|we slipped|tripped over? up|on|my|the paperwork|words|form|deadline
    {_ALARM}|alarms clock
    blood|care test|tests|results|pressure|home|package
    poisoned|poisoning chalice|the|pen well|relationship|atmosphere|mood
    electric shock collar|proof
    a hazard light|lights
    fainted|faint|unconscious ... bill|price|prices|cost|invoice|quote
"""
