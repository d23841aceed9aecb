"""Harm to oneself, hints included.

A phrase of weight 0 counts only where a clause ends with it.
"""

from __future__ import annotations

_OWN = "myself|himself|herself|themselves|themself"

SELF_HARM = f"""
    not strong|brave enough to keep|go|carry|live|face|stay
    tonight|today|tomorrow is it|the end|my last
    if|when|once i were|was|am|im dead|gone
    with|holding|have|got a blade|razor|noose|rope|gun .. bath|hand|room|bed|wrist|neck|drawer
    blade|razor|noose|rope|pills|tablets|gun .. in my hand|bath|lap|pocket|bed
    in the bath with a
    stopped|stop|quit taking my _? pills|tablets|meds|medication|insulin|medicine .. use|point|care|matter|
      more
    life|living|existence has|have|got|with|without no? meaning|purpose|value|point
    life|living is|was|feels|seems meaningless|pointless|worthless|over|finished
    take|taking|took some|a|any|the|extreme|drastic|wrong wrong|extreme|drastic|final step|steps
    extreme|drastic step
    sure|think|know|believe|doubt .. i|ill make|see|survive|last|reach it? through|to|till|
      until? the? weekend|
      christmas|night|morning|week|month|tomorrow|birthday
    head|mind is|s|heads|in a|in terrible|awful|bad|dark|very place
    heads|minds in a terrible|awful|bad|dark place
    earth|ground|sea would|could|to swallow me
    nobodyd|nooned miss|notice|care|mourn
    understand why|him|her he|she|people did|do|done|it|now
    why .. bother|trouble|keep being|staying|to? alive|living|breathing
    bother|sick|tired|fed|done|over|hate|regret being|of|with alive|existing|breathing
    go|going|walk|walking|swim|swimming|wade|drive|driving|step|stepping|jump into|under|off|in .. sea|
      river|water|
      ocean|lake|woods|canal|harbour|train|lorry|traffic|wall
    not|never|wont coming|come|be out|back again? alive|ever
    made|make up my mind to go|die|end|leave
    nothing|noone|nobody for me any|anymore|here|now|left|in
    0 nothing for me here|anymore|left
    look|looking|stare|staring|stared|thinking|eyeing at|of|about the _? knives|knife|pills|tablets|rope|
      bridge|
      tracks|rails|razor|razors|blades|bleach|gun|river|drop
    finish|finishing|finished|destroy|destroying|punish myself
    finish|finishing|end|ending|give|giving|quit|quitting|take up? my|this own? life
    do away with myself
    does|done|do something to myself
    consume|consumed|drink|drank|drinking|take|took|eat|swallow|swallowed poison|bleach|pesticide|acid|
      weedkiller
    when|after|once|before im|i am gone|dead|no more
    by the time you|anyone|somebody read|reads|get|gets this
    tell my wife|husband|kids|children|family|mum|mother|son|daughter|parents .. sorry|love|loved|fault
    this|it|you|they|debt|life has|have|is|had finished|destroyed|broken|killed|killing me inside|
      completely|for
    no|only option|way|choice|solution|escape left? but|except|other|is .. death|die|dying|suicide|poison|rope
    leave|leaving|left|depart|quit this|the world|earth|life
    done|finished|tired|weary|exhausted fighting|trying|pretending|hanging|surviving to|on|any|every|and
    voices|thoughts .. hurt|end|kill|dark|die|jump
    one|last .. goodbye
    0 goodbye forever|all|everyone|everybody|world|then
    of|about|with living .. goodbye
    cant|cannot|dont see|picture|imagine myself|me|my .. next|tomorrow|christmas|future|week|month|year|old|
      older
    world .. without me
    want|wish|need it|this|everything|pain|noise|life to? be? stop|over|end
    slit|slitting|cut|cutting|slash|slashed my|his|her|their wrists|wrist|arms|veins|throat
    live|living|life for anymore|any
    cant|cannot|dont|not see|imagine|picture myself|me .. here|alive|around
    easier|better|happier|simpler for|on|without everyone|everybody|them|all|you .. if|when|once i|im
    engine running .. garage|shut|closed
    garage .. engine running
    fed up|off of|with this|my|the? life|living
    only death|suicide
    death is
    planned it all? out
    thinking|think|thoughts|dreaming|considering about|of ending it|things
    top|topping|off|offing|do|doing myself in?
    top|topping {_OWN}
    have|has|ive|started|begun started? cutting|harming again|myself
    tablets|pills|paracetamol lined|laid|set up|out
    stood|stand|sat|sit|standing|sitting|been .. on|by|at the|a bridge|ledge|cliff|rooftop|tracks
    wont|not be around|here to do|see|need|use
    disappear|vanish for good|forever
    dont|wont think? i|ill be here by|at|for|next|come
    goodbye|farewell letters|letter
    better off dead
    kill|killing|killed|kills|hang|hanging|drown|drowning|starve|shoot|shooting|harm|harming|harms|hurt|
      hurting|cut|cutting|cuts {_OWN}
    throw|throwing|threw {_OWN} .. off|under|in|from|out
    end|ending|ended|take|taking|took|taken my|his|her|their|your|it own? life|lives|all
    just|thoughts|thinking|want|going|about|of .. end|ending it tonight|now|today|all|everything
    ending things|everything
    want|wish|need|wanted|wants|like|for it|this|everything all? to? be? just? end|over|stop|finished
    0 end|ending|ends it
    suicid~
    took|takes his|her|their own life
    want|wanna|wanted|wants|rather|ready|prefer|going|hope|hoping|pray|praying|like|just to? just? be? die|
      dead
    wish|wished|wishing i|we|id was|were|am|could|would|had|just be? dead|die|died|gone
    wish ... never|not been born
    wish ... never|not existed|woken|woke
    wish|wished i|id|we never|didnt|wasnt|hadnt .. born|exist|existed|alive
    die|dead|death|dying .. preferable|relief|easier|release|mercy
    id|be|were|am|im rather|better|sooner be? dead
    alive or dead
    dead or alive
    stockpil~|hoard~|saving|saved|collect~ .. tablets|pills|medication|meds|paracetamol
    no future for me|us
    cant|cannot|dont|not see myself|me getting|lasting|living|making|surviving|coping|being|here
    0 ill|i|be gone soon|forever
    dont|not|cant|doubt think|know|sure|see|imagine how|that|if? i|we can keep|go|carry|hold|hang|survive|
      live going|on
    0 dont|not|cant think|know|sure i|we can cope|survive|continue
    stop|quit existing|living
    hate|hates|loathe being|waking alive|up
    0 hate|hates|hated living|life
    ive|i|have|already planned|decided|plan how|when|where to|i|ill
    plan to end|die|kill
    nobody|noone|one will|would|going|ever to? miss me
    wouldnt|wont|not be missed
    wouldnt|wont matter if|whether i
    im|ive|i _? nothing left inside|in|to
    0 want|wants|wanted it|this|pain|everything to stop|end
    pain to stop|end|go
    cant|cannot|dont|not want|bear|stand|take the? pain anymore|any|longer
    want out of life|living|this life
    think|thinking|thought|thoughts|dream|dreaming|dreams|fantasi~|obsess~ .. of|about .. dying|death|dead|
      die|killing|jumping|overdosing|disappearing|harming
    0 think|thinking|thought|thoughts|considering .. of|about jumping
    dont|not|doesnt|never want|wanna|wants|wish|care|hope|like|need .. to? wake|waking up
    hope|hoping|wish|pray|praying|want|just|sleep .. not|dont|never|wont|didnt|doesnt wake|waking|woke
    dont|do|not|doesnt|didnt want|wanna|wants|wish|care to? be? live|exist|go anymore|any|alive
    dont|do|not|doesnt|didnt want|wanna|wants|wish to? be? alive
    0 dont|not|doesnt want|wanna|wants|wish to? live|exist|live on|be here|around
    dont|not want|wanna to? be|live here|like|on anymore|any|this
    0 dont|not want|wanna to? live like this|that
    dont|not want|wanna to? live with this|the|it pain|guilt|debt|shame|anymore|any|fear|anxiety
    dont|not|never deserve|deserved to live|be|exist
    self harm|harming|harmed|injury
    selfharm~
    worth .. dead|death .. than|alive
    better|happier|easier|best|relieved|relief off? without me|us
    better|happier|easier|best|relieved|relief off? if|once|when|were i|im|id|we was|were|am|just|could|
      simply|had? _? gone|dead|died|disappeared|vanished|around|alive|here|born|exist
    better|happier|easier off? if|once|when i died|disappeared|vanished|wasnt|werent|didnt .. gone|around|
      alive|here|exist
    better off? dead|gone
    better off gone|dead|if|when
    nobody|noone would|will|ll|d|even even? miss me
    nobody|noone would|will|even even? notice|care .. i|im
    no one would|will|ll|d|even even? miss me
    no one would|will even? care|notice .. if|when i|im ... gone|dead|died|disappeared|here|alive|around|
      vanished
    nobody|noone would|will even? care|notice .. if|when i|im ... gone|dead|died|disappeared|here|alive|
      around|vanished
    burden on|to everyone|everybody|them|others|my|the|all|people|him|her|loved
    just|only|nothing|such but? a burden now|anymore|any|on|to
    if|wish|want|wanna|just|could|rather|maybe|better i|to|just just|could|simply disappear~|vanish|
      vanished
    dont|not|wouldnt|nobody|if i disappeared|vanished|died|die
    overdosing|overdosed on|myself
    take|taking|took|taken|of|about|consider~ an|a|my|deliberate overdose
    pills|tablets|paracetamol|painkillers|sleeping|rope|noose|gun|blade|blades|razor|knife .. in front|
      ready|beside|next|waiting|by|counted|saved|stashed|hoard~|bought of|to|for|up|me|my|and|it
    take|taking|took|swallow|swallowed|swallowing all|the|whole|every|enough|a .. pills|tablets|paracetamol|
      painkillers
    jump~|step~|walk~|thrown|drive|driving|drove|fall .. off|from|under|into|before|in|of a|the|my|your _? \
      bridge|roof|cliff|balcony|train|traffic|building|river
    in front of a|the train|bus|lorry|truck
    standing|sitting|stood|am|im|going .. on|at|to the|a|this bridge|roof|ledge|cliff|tracks|edge
    goodbye|farewell|suicide|last letter|letters|note|notes to|for|is|are|has|have|written|and|already|my
    written|wrote|writing|left|leaving|write my|a|the goodbye|farewell|suicide|last letter|letters|note|
      notes|will|goodbyes
    say|said|saying my? goodbye|goodbyes to everyone|everybody|my|the kids|children|family|wife|husband
    said|saying|say my goodbyes
    how|much|far|many|long longer|long|much i|we|he|she can|could|ill|will just? go|cope|carry|hold|survive|
      hang|keep|last|live|fight on|this|going|it|like|alive|breathing|up?
    scared|afraid|frightened|worried|terrified|trust .. of|about|by|for|myself|what what|i|myself? i|im|
      might|could|may|ill|will|alone? might|could|may|do|capable|would
    harm to myself
    danger|risk to myself
    might|may|could|going|gonna|about|ill|will|id .. do|doing something|anything stupid|silly|desperate|
      terrible|awful|permanent
    wont|not be around|here|alive much|for long|longer
    dont|not|doubt|cant think|know|see|want|believe .. ill|i|im|we|myself|if ... be|around|here|living|
      getting .. around|here|alive|through|past much|longer|long|christmas|anymore|tonight|tomorrow|this|
      for|by
    wont|not|cant|dont make|get|live|see|last it? through|past|to|until|till|another the? night|tonight|
      weekend|christmas|morning|week|winter|day
    i|ive|im|she|he|daughter|son started|start|begun|back|resumed to? cutting|harming|burning again|because|
      every|now|due|and|my|her
    life|living|lifes|its isnt|not|is|hardly|no|aint .. worth living|it|anything|anymore|any|this
    worth living
    no|nothing|any|little reason|point|left|purpose to|in|of|for live|living|life|existing|be|go|carry|me|
      us
    theres|is|see|seeing|have|got|has no|nothing|any reason|point|left|purpose to|in|for|of live|living|
      life|existing|me|us
    0 nothing|nobody|no|noone left for? me|us
    no reason|point to|in live|living|going|carrying|being|go|carry|existing
    0 no reason|point to|in go|going|carry|carrying|being|getting on|here|up?
    whats|is the point of|in carrying|going|being on|alive|here
    whats|is the point of|in? anything|living|life|existing|anymore|any
    dont|cant|cannot|not see the|a|any point any more|longer
    dont|cant|cannot|not|never see|know the|a|any|what point|reason in|of|to anything|living|life|being|it|
      going|carrying|live|on
    0 see|seeing|sees|find|know|is no way out|forward
    0 cant|cannot|dont|not|couldnt see|find|know any|a|the way out|forward
    cant|cannot|dont|not see|find any|a|the way out of|from this|it|here|everything
    see|seeing|sees|find no way out of|from|for this|it|everything|here|myself|me
    0 theres|is no way out
    only way out|left is|i|for|to|now
    0 only way out
    0 no|only|any|every way out of|from this|it
    no|lost|all|any|without hope left|anymore
    0 see|have|got|no|any future left|anymore
    see|have|got no|any|a future for|left me|us|myself|in
    had|have|have|ive|got enough of life|living|being|everything
    done|finished|through with life|living
    0 tired|sick|weary of living|life|existing|being alive
    give|giving|gave|given|giving up on life|living|everything|myself
    no|lost|losing|lose|lacking|have the|all|any? will to live
    cant|cannot|couldnt|dont just? go|carry on living|like|anymore|any|this
    i|im|ive|he|she just? cant|cannot just? live like|anymore|any|without this|that|more|longer|her|him
    0 i|just|really cant|cannot go|carry on
    cant|cannot dont? keep living|going like|any|anymore
    0 i just? cant|cannot keep going
    cant|cannot|couldnt|dont|unable to? face|bear another|one|the|tomorrow|living day|more|morning|night|
      future|anymore|any
    0 cant|cannot|couldnt face|bear living|life|tomorrow
    whats|what stopping me from|now
    live or die
    care|cares|matter|bothered if|whether i|im live|die|wake|alive|dead|not
    my|our|his|her death|suicide|blood .. on|be your|you
    you|youll|this|it|will|have .. driven|driving|drive|push~|pushed .. me|him|her .. suicide|death|brink|
      end
    samaritans
    crisis|suicide line|hotline|helpline|team
    never|not wake|waking up again
    sleep .. never|not|forever wake|waking
    fall|go asleep|sleep and? never|not
    dont|not want to carry|go on anymore|any|living
    0 dont|not want|know|see to|how|why|if|whether i? can|should|could? carry|go|keep on|going
    no|not longer|any want|wish|longer to live|exist|be
    dark|darkest thoughts|place|thought
    voices .. telling|tell me|to
    tired|sick|weary|exhausted of being alive
    no hope for me|us|myself
    dont|not|longer want|wish to? be alive
    want to be alive anymore|any
    0 lost|no|without all|any? hope
    wonder|wondering if|whether|how .. anyone|anybody|someone|people|they would|d notice|care|miss .. wasnt|
      gone|dead|died|disappeared|around|alive|me
    see|have|imagine a|any|no future for myself|me|us
    best|better|easier|happier for everyone|everybody|all|them|my|us .. if|when i|im ... gone|dead|died|
      here|around|alive|disappeared
    have|got|bought|tied a|the|my rope|noose|gun ready|here|now|and
    whats|what is? the use|sense|point of|in living|life|being
    use of living
    may|might as well be? dead|die|end
    nothing|noone|nobody|little|anything to|worth live|living for
    0 dont|doesnt|not want|wanna to? live
    left a|his|her|suicide note|letter .. and|missing|gone|dead|found|on
    own|my funeral
    last|final message|words|email|mail|letter|note to|for anyone|everyone|everybody|ever|my|the
    no one|nobody|noone needs|wants|loves me
    wish|hope|pray i|that .. never|not wake|woken
    dont|do|not want|wanna to? be|stay here|around|alive anymore|any
    0 i cant|cannot just? go on
    0 just cant|cannot|dont go|carry on
    0 ready|going|want|time|decided to die|go|leave|end this world|life|it
    leave this world|life
    i|ive have? nothing|nobody|noone left to|in|inside
    cant|cannot|dont|not|doesnt|didnt see|have|imagine a|any|no future for|with|left|any
    cant|cannot|dont keep|go on? living
    in this world anymore|any
    cant|cannot|dont do|bear|stand life anymore|any
    0 have|got the|my|all|enough pills|tablets|paracetamol|medication ready|counted|here|saved
"""

FIGURES = f"""
    take|took it all back|away|out|in|off|with
    if|when|once i were|was|am|im gone on|away|from|for|to|out
    tonight|today|tomorrow is it|the end|my last of|chance|day|night|evening|order|possible
    earth|ground .. swallow me .. blush|embarrass~|when|red
    hurt|hurting|harm myself on|when|while|lifting|opening|with
    this|it|that|app|game|puzzle will|would|is be? the end|death of me
    made up my mind to go with|for|to|ahead|on|elsewhere
    nothing|noone for me to|in the|on the|your|this|at
    going|go|walk|walking|swim|swimming|jump|drive|driving into|in|off .. sea|river|water|ocean|lake|woods|
      traffic .. every|daily|with|at|weekend|holiday|tomorrow|nearby|is|safe|allowed
    when|after|once|before im|i gone|am on|away|from|for|to|home|out|next
    looking at the knives|knife in|on|you|your shop|catalogue|website|range|set|sell
    finish|finished|finishing me off
    not|didnt|couldnt see|notice|find until|till
    cut|cuts|cutting|hurt|hurts|burnt|shot|harm|hurting {_OWN} on|a|opening|some|another|slack|in|off|
      trying|lifting|falling|while|when|slipping the|it|your|foot|leg|out|this|opening|i|coffee|slice|piece|
      bit
    hurt|cut {_OWN} on|opening|lifting|trying|slipping|falling|while
    end|ending it all phone|contract|contracts|today|subscription|from|with|insurance
    thinking|thought about|of death cover|benefit|duty|insurance|in|certificate
    wake|waking up at|early|before|from|call|calls|late
    wake|waking up to the|your|a|my|find|noise|this|an|no|cold
    be here all|until|for|to|when|on|at|while day?
    live|living in|with|near|next|on|at|without your|this|that|the|a|an|my|it
    live|go|carry on the|with|a|using|holiday|paying|like
    go|going|carry|carrying|keep on? with|paying|about|to|holiday|hold|using|the|your|a|my|calling|chasing|
      in|without|waiting|ringing|being|writing|having|sending|emailing|repeating
    without me as|having|being|on|in|knowing
    burden of|on your|proof|the
    disappear~|vanish|vanished from|off|into|like|without your|the|my|a|list|thin|trace
    worth living in|with|at|near
    rather|sooner die|be|dead .. than use|buy|shop|go|fly|order|call|deal|stay|eat|wait|see|work|give|come|
      visit|listen
    nobody|noone .. notice|care|notices|cares .. i|im bought|ordered|called|wrote|waited|waiting|paid|asked|
      said
    nobody|noone would|will even? notice|care .. if you|it|the
    decided|plan|planned|planning how|when|to|where .. pay|use|spend|install|go|book|travel|order|buy
    no|nothing|any left for me|us to do|say|try|but
    point in|of|to|for calling|phoning|writing|paying|having|replying|keeping|complaining|using|asking|your|
      the|this|going|being|carrying|living on? back|with|to|a|there|loyal|polite|holiday
    way out of|from this|it contract|deal|agreement|mess|subscription|menu|screen|car|plan|loop|level|
      lease
    way out of the|a|my|your|here
    hope left|of for|that the|a|it|getting|seeing
    tired|sick of being lied|ignored|told|treated|fobbed|passed|asked|charged|a|the|on|kept|made
    had|have|ive|got enough of everything|being breaking|going|at|told|lied|here|you|ignored|on|messed
    ill|will|might|could|may|going do|doing something|anything stupid|silly like
    in front of a bus stop
    samaritans|crisis purse|charity|donation|shop
    suicide squad|door|doors|prevention
    will to live trying|waiting|on|with|listening|while|after|in|reading
    lost|losing the will to live trying|waiting|on|with|listening|while|after|in|reading
    over|dead dead|my body
    living|dead end|line|zone|pixel|battery|on|weight
    dark|darkest place|room|corner|thoughts about|on|at|for your|the|my
    character|player|npc|boss|villain|hero|figure|robot kills|killed|kill|hurts|harms {_OWN}
    nothing|anything to live for .. app|shop
    own funeral home|parlour|director|plan|cover|insurance|costs
    my funeral plan|cover|policy|insurance|costs|director
    last|final message|email|mail|letter|note to you|your
    note|letter on|with|under|at the|my door|fridge|parcel|box
    hang|hanging myself a|the|up
    over and done|with
"""
