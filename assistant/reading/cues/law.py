"""Steps at law and before an authority.

A phrase of weight 0 counts only where a clause ends with it.
"""

from __future__ import annotations

_WATCHDOG = (
    "ombudsman|ombudsmen|ombudsperson|ombudsmans|cfpb|bbb|fca|ftc|fcc|ofcom|ofgem|ofwat|finra|finma|"
    "bafin|rbi|sec|acma|accc|cma|asa|ico|hkma|caa|dot|sebi|irdai|trai|occ|fdic|afca|regulator|regulators|"
    "watchdog|authorities"
)
_NAMED = (
    "trading|consumer|attorney|banking|financial|information|data|central|aviation|food|"
    "environmental|insurance|energy|gambling|communications|advertising|licensing|railway|pensions|"
    "telecoms|competition|fair|consumers|privacy|state"
)
_BODY = (
    "standards|business|court|forum|commission|general|generals|ombudsman|conduct|commissioner|"
    "protection|affairs|bank|authority|authorities|board|agency|health|association|regulator|trading|"
    "rights"
)
_REPORT = (
    "report|reported|reporting|complain|complained|complaining|complaint|complaints|file|filed|filing|"
    "contact|contacted|contacting|escalate|escalated|escalating|raise|raised|refer|referred|referring|"
    "lodge|lodged|notify|notified|inform|informed|involve|take|taken|taking|taken|write|writing|written|"
    "wrote|copied|cc|copying|submit|submitted|hear|go|going|call|calling|alert|alerted|alerting|"
    "involving|grievance|email|emailed|emailing|notifying|informing|ask|asked|asking|touch|passed|"
    "passing|send|sent|sending|tell|telling"
)
_KNOWS = (
    "complaint|complaints|informed|notified|involved|about|will|has|have|been|knows|would|told|already|"
    "decide|next"
)
_THEIRS = "my|our|a|an|the|his|her"
_COUNSEL = "lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|counsel"
_INTEND = (
    "will|ill|well|going|gonna|shall|about|prepared|ready|consider|considering|intend|plan|planning|may|"
    "might|threatening|want|forced|choice|option|happy|tempted|right|rights|hesitate|id|can|reserve|time"
)

LEGAL = f"""
    hands of my|our _? {_COUNSEL}
    go|going|get|getting legal on|with|about|over
    papers|claim|suit|case|writ will|are|is|shall|being be? being? filed|served|lodged|issued
    legal advice clinic|centre|line ... case
    forced my|our hand ... papers|court|legal|filed
    address for service
    claim|claiming|demand|seek|seeking compensation|damages for|under
    sale|supply of goods act
    consumer rights|protection act .. and|will|under|claim|breach
    under the consumer|sale|supply
    reserve|reserving|reserved all|my|our|every _? rights|right?
    put|putting|placing|placed|are you|hereby on notice
    legal notice
    youll|you|expect|await .. getting|receiving|get|receive|letter a? letter from
    under oath
    particulars of claim
    breach of contract .. and|recover|court|damages|consumer
    {_INTEND} .. sue|suing you|your|u|them|this|the|for|over|if|company
    ill|will|gonna|shall sue
    im|am|are|were|be|consider|considering|start|by suing
    of|about suing you|your|u|for|over|if|them
    0 of|about suing
    who|whom|where|how do|can|should|must|shall|could i|we .. sue|court
    sue you|u|your|ur
    {_INTEND}|take|taking|taken|pursue|seek|seeking|initiate|begin|start|commence|proceed legal action|
      proceedings|steps|recourse|advice|remedies|measures|assistance|help
    {_INTEND}|take|taking|pursue|seek|seeking|initiate|begin|start|commence|proceed .. legal action|
      proceedings|steps|recourse|advice|remedies|measures|route|assistance|help
    before|commence|further|toward|towards|avoid|instigate|issue|issuing|without|become|via legal|court \
      action|proceedings|matter|dispute
    court action|proceedings
    legal action|proceedings will|against you|be|your|if
    take|taken|taking|took|seek|seeking|sought|getting|had legal advice|action
    down|take|taking|go|going|via the|a? legal|court route|road|path|channels|avenue
    legal route|channels
    my|our legal team|department|counsel|representative|representatives|adviser|advisor|advisers|insurer|
      people
    send~|sent|serve|served|serving|issue|issuing|issued|draft~ you|your? company? with? a|my|our? legal \
      notice|letter|demand|papers
    small claims
    claim form .. post|issued|served|lodged|filed|court
    money claim online|against|for
    legal papers|claim|remedies will|follow|against|served|are|have|on
    serve legal papers
    issue|issuing|issued|launch|launching|bring|bringing|start|starting|begin|commence|commencing|court|
      ready to? court? legal? proceedings
    0 youll be served
    0 its|or|then|straight|off|next|to|in to? court
    get|getting|hire|have .. a|an {_COUNSEL} involved|on|to
    need to? get|a|hire a? {_COUNSEL}
    advised .. by .. {_COUNSEL}
    owe|owes me|us damages
    litigat~
    will|well|ill|shall|we|i just|definitely? sue
    take|taking|taken|drag|dragging|see|bring you|u|this|it|them|your|matter _? _? to|in? court
    see you in|before|at a? court|judge|tribunal
    let|leave|have|having .. judge|court|courts|tribunal|magistrate|jury decide|settle|rule|sort|deal|
      judge
    explain|tell|answer .. to a|the judge|court|magistrate|jury
    before|front of? a|the judge|magistrate|tribunal
    expect|next|receive|get|send|served|serve|by .. summons|writ|subpoena
    serve|serving|served you|your .. papers|notice|claim|writ|summons
    papers|claim|case|proceedings .. filed|lodged|issued .. court|tribunal
    i|we|ill|im|well .. come|go|going|off to court|tribunal
    take|taking|taken|case|go|going .. to a|an|the employment|housing? tribunal
    to|in|through|via|into|by the? civil|county|high|district|magistrates court|courts
    through|via in? the? courts
    my|our {_COUNSEL} ... contacting|contacted|hear|letter|advis~|instruct~|write|writing|case|sue|pursue|
      inform~|in|on|about|copied|involved|of
    my|our {_COUNSEL} says|said|has|have|thinks|reckons|tells|told|confirms|confirmed|believes|wants|is|are|
      will|now|takes|took|agrees
    {_INTEND}|contact~|consult~|hire|hiring|hired|instruct~|engage|engaging|call~|speak~|spoke|spoken|talk~|
      seek|seeking|involve|get|getting|retain~|from|see|seeing|saw .. {_THEIRS} _? {_COUNSEL}
    {_INTEND}|contact~|consult~|hire|hiring|hired|instruct~|speak~|spoke|spoken|talk~|involve|see|seeing \
      .. {_COUNSEL}
    {_COUNSEL} will .. contact~|write|writing|touch|letter|next|deal
    hear~|letter from .. {_COUNSEL}
    talk~|spoke|speak~|spoken|see|instruct~|contact~|call~|hire|hired|hiring|engage~|from|consult~ .. law \
      firm|clinic
    lawyer|lawyered|lawyering up
    letter before action|claim
    class action
    file|filing|filed|bring|bringing|start|starting a|an? lawsuit|suit|claim against|lawsuit
    file|filing|filed|bring|bringing a? suit
    lawsuit|lawsuits against|if|will
    file|filing|pursue|pursuing|commence|start|into|through|with|of for? litigation
    claim|claiming|pursue|pursuing|seek|seeking|sue|suing|demand|demanding for? damages
    hold|holding you|your .. legally|liable
    going|go|reporting|report|complain|complaint .. to the|cyber police|crime
    police|criminal complaint|report|case .. against|on you|your|u|this|them
    register|file|filing|registering|lodge .. cyber crime|police|fir
    take|taking this|it|that|the|matter to|through|before court|courts|tribunal
    hesitate to take|go|sue|bring|use
    lawyers|solicitors have|are|will|has taken|on|involved|looking|acting|instructed|write|contact
    use|using|without|get|getting|involve|involving lawyers|solicitors|lawyer|solicitor
    notice before action
    see|know|find what a|the court|judge|tribunal says|say|thinks|decides
    file|filing|bring|start|launch a|an|my lawsuit|suit
    reported|reporting|report you|your|him|her|this|it|them .. to? the police|crime
    not|never hesitate to take|go|sue
"""

REGULATOR = f"""
    reference|case number|no from the? _? commissioner|ombudsman|regulator|authority
    care quality commission
    information commissioner|commissioners
    attorney|attorneys general
    {_REPORT} ... {_WATCHDOG}
    {_REPORT} ... {_NAMED} {_BODY}
    {_REPORT} ... {_NAMED} _ {_BODY}
    {_REPORT} ... health and? safety|department|inspector|inspectors|board
    {_REPORT} ... environmental|public health
    {_REPORT} ... department|ministry|office|bureau|secretary of? transportation|transport|consumer|
      consumers|justice|labor|agriculture|insurance|state|fair|health
    {_WATCHDOG} .. {_KNOWS}
    ombudsman|ombudsmen|ombudsperson|cfpb|bbb
    trading standards
    better business bureau
    financial conduct authority
    civil aviation authority
    consumer|consumers forum|court|commission|affairs
    attention|which|approached|approach~|through|via|step|stop|off|ask~|asked|before|copying|copied|notice \
      ... {_WATCHDOG}
    {_NAMED} {_BODY} .. {_KNOWS}
    {_NAMED} _ {_BODY} .. {_KNOWS}
    attorney|solicitor general|generals office? has|have|will|knows|is|already
    environmental|public health .. are|is|will|have|has|being|be been|called|informed|told|notified|know|
      hear|inspect|love
    health and? safety executive|inspectorate|inspector|inspectors|department|authority
    department|ministry of transportation|transport|consumer|justice|labor|agriculture .. has|have|will|
      been|is|complaint
    licensing|standards|medical|nursing board|authority|council|body .. will|has|have|knows|been|complaint
    call|visit|letter|hear from the? licensing|regulator|ombudsman|inspector|inspectors|inspectorate
    {_REPORT} ... licensing|medical|nursing|bar board|authority|council|association
    trading|better|consumer|financial standards|business|affairs|ombudsman|bureau .. complaint|case|report|
      informed|notified|about|will
    to|with the|your? ombudsman|regulator|bbb|cfpb|fca|ftc|fcc|ofcom|ofgem|rbi|watchdog
    to|with the trading|better|attorney|financial|banking|consumer standards|business|general|ombudsman|
      forum|court|protection|affairs
    your regulator ... complain|report
    competition and markets
    food|hygiene|council inspectors|inspector|inspectorate
    {_REPORT} .. dgca|faa|easa|fssai|uokik|ccpc|acm|edpb|cnil|dpc
    dgca|faa|fssai|acm|cnil|dpc complaint|case|report|will
    complain~|complaint|report ... regulator
"""
