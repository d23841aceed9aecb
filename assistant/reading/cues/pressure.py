"""Going to the press, or to the bank for the money.

A phrase of weight 0 counts only where a clause ends with it.
"""

from __future__ import annotations

_PRESS = (
    "press|media|papers|newspaper|newspapers|journalist|journalists|reporter|reporters|tv|news|paper|"
    "tabloids|bbc|cnn|nbc|itv|guardian|tribune|gazette|magazine|headlines|channels"
)
_PAPER = "mail|mirror|express|telegraph|times|post|star|news|herald|standard|courier|gazette|guardian|tribune"
_STORY = "article|piece|story|documentary|feature|exposé|expose|investigation|programme|segment|podcast"
_ISSUER = "bank|issuer|provider|company|visa|mastercard|amex|klarna|paypal|lender|card"
_SCHEME = "visa|mastercard|amex|klarna|paypal|american|revolut|monzo"
_BRAND = (
    "barclaycard|capital|chase|hsbc|lloyds|natwest|santander|monzo|revolut|starling|citi|citibank|"
    "discover|wells|halifax|amex|visa|mastercard|paypal|klarna"
)
_CLAW = (
    "reverse|reversed|reversing|clawed|claw|clawing|dispute|disputing|disputed|recall|recalling|recalled|stop"
)

PRESS = f"""
    chap|man|woman|lady|guy|someone|journalist|reporter from|at the? _? _? mail|times|post|herald|news|sun|
      age|
      telegraph|star|mirror .. calling|rang|called|call|back|ringing|wants|about
    sent|send|sending|given|gave|passed the|my|our|this|all|it _? to a? _? current|nine|seven|sky|bbc|itv|
      abc|ndtv|
      fox|cnn|channel news|affair|desk|tonight
    hashtag
    trending on|by|tonight|tomorrow
    edits|edit|write|writes for? the|a|our _? _? news|paper|gazette|times|column|newsletter .. fuming|story|
      about|you
    go|goes|going|gone viral
    go|going|went|take|taking|taken|turn|goes|give|giving|bring|story|straight|gone .. to the? local|
      national? press|media|papers|newspapers|newspaper|news|bbc|journalist|journalists|tv|watchdog|
      guardian|cnn|tabloids|times|telegraph|mirror|sun|tribune|gazette|post|radio|reporter
    contact|contacting|contacted|tell|telling|call|calling|inform|informing|alert|email|emailing|emailed|
      write|writing|written|wrote|speak|speaking|spoke|spoken|talk|talking|sent|forwarded|forwarding|
      sending|passed|passing|given|giving|shared|sharing|copying|copied .. to? local|the|a|our|my|national|
      with|to|press|several press? {_PRESS}|tv|radio|station|stations
    contact|call|email|ring|tell|spoke|contacted|calling|emailed .. radio|tv|television station|stations|
      show|channel|news
    consumer|money|business pages|page|desk|column|editor|champion of|at the
    spoke|spoken|speaking|talked|talking|contacted|contacting|contact|call|calling|tell|email .. journalist|
      journalists|reporter|reporters|bbc|cnn|newspaper|newspapers
    im|am a|an _? _? journalist|reporter|correspondent|columnist at|with|from|for|of|looking|writing|
      working|investigating|researching|covering|preparing
    journalist|reporter|newspaper|reporters|journalists|paper .. interested|story|covering|article|contact|
      hear|waiting|picked|contacted|called|wants|want|wrote
    journalist|reporter ... asked|asking
    i|we write|report|work|freelance for the .. statement|comment|quote|story|article|piece
    write|reporting|work|writing for the _? _? {_PAPER} .. statement|comment|would|and
    daily|sunday|evening|local|financial|morning {_PAPER} .. love|hear|interested|story|know|want|would|
      statement|comment|has|asked
    comment|statement|quote|response|answer|reply .. for|before|on|our .. {_STORY}|publish|publication|
      print|air|broadcast|deadline
    {_STORY} .. any|your comment|statement
    prepare~|preparing|working|writing|write|produce|producing|making|running|researching|publish|
      publishing|doing on? an|a|our|my|the _? _? {_STORY} .. about|on|into
    journalists|reporters|newsroom|tabloids|tabloid
    to|with|by|touch|the|local|from a? journalist|correspondent
    to|with a|the|local _? reporter
    camera|news|film|tv|television crew|crews
    tip|tipped|tipping|hand|handed|handing|leak|leaking|feed|worry|involve|involving|interest|send|give|
      forward|approach|approached|through|next ... the|local|national press|papers|newspapers|media|
      headlines|tabloids
    story .. for|in|to|by|with .. paper|papers|newspaper|newspapers|magazine|press|bbc
    interview .. radio|tv|paper|newspaper|channel|bbc|station|journalist
    column|page in|for the _? _? .. writing|write|feature
    behalf of the _? {_PAPER}
    all|splashed over|across the? _? news|papers|press|headlines|tv|newspapers|front
    the {_PAPER} has|have|will|is .. letter|story|print|publish|article|emails
    picked up by
    watchdog .. bbc
    press|media office .. comment|statement|response
    request|want|like|need .. comment|statement .. documentary|article|story|publish|print|broadcast
    run|running|ran|publish|publishing|air|broadcast the|a|this|my|our|your|it _? story|piece|article|
      investigation|exposé|expose
    {_STORY} goes|going|will|runs|airs|be|is .. live|out|published|print|air|printed|broadcast|online
    before|when|until we|i publish|broadcast
    before|when|until we|i|it|this go|goes to print|press|air
    im|ill|i|we|am|will|be|well go|going public with|in|on|about|unless|if
    0 im|ill|i|we|am|will|be|well go|going public
    youll|you|will|be|can read|reading .. this|it|about|your in the? _? papers|newspaper|newspapers|press|
      news
    youll|you|will|be read|reading about .. in the? _? papers|newspaper|newspapers|press|news|paper
    will|sure|get|put|going|see|want|end this|it|story|you|your|up ... in|on|across|over the? local|
      national|all? papers|newspaper|newspapers|press|news|headlines|bbc|tv|front
    see|wonder|know|find|what|how|sure|imagine .. press|media|papers|newspapers|journalists makes|make|
      thinks|think|says|say|would|will|know|knows|hear|hears
    press|media|papers|newspapers|journalists|tabloids|bbc|watchdog will|would|might|may|have|has|are|is \
      .. love|hear|interested|know|told|contacted|informed|story|been
    station|channel|show|programme|radio|newspaper .. run|cover|air|interested|wants|picked .. story|this|
      it|my|interview
    make|making|made the|national|local headlines|news
    watchdog programme|program|show
    bbc watchdog
    radio|tv interview|phone about|with|on
    tv|television|radio|consumer|news programme|program|show|channel|station .. comment|statement|
      interested|looking|investigating|call|contact|would|story|on
    newspaper|newspapers|reporter .. asked|asks|wants|interview|knows|know|will|covering|cover|running|
      printing|statement
    every|all|each|local|national|several|three|two newspaper|newspapers|paper .. town|knows|know|hear|
      contacted|country|will
    see|read|find your|ur|company|this .. name|story|in in? the? paper|papers|newspaper|newspapers|press|
      news|headlines
    maybe|perhaps|let|see|if the|press press? can|could|gets|will|get|find|makes
    producer|researcher|editor|correspondent .. programme|show|tv|radio|paper|newspaper|magazine|channel|
      station|with|at
    our|my magazine|newspaper|paper|programme|channel|site|blog .. covering|covers|investigating|asks|
      statement|comment
"""

CHARGEBACK = f"""
    consider|treat the|this|your|that payment|charge|debit|transaction recalled|reversed|disputed|cancelled
    reverse|reversing|recall|recalling|return|returning|cancel the|this|your|that sepa|direct? debit|mandate
    told|tell|telling|instructed|asked|informed my|our|the bank .. never|not|authorised|authorized|return|
      refuse
    go|going to my|our|the bank about|over this|that|the|your
    my|our _? mastercard|visa|amex|card|credit protection|insurance will|covers|cover
    refund me or my credit? card? bank|company|issuer .. will
    section 75 was|is|exists|covers|made
    chargeback|chargebacks
    charge back .. with|through|from|on|my|bank
    do|doing|request|file|filing|filed|raise|initiate|start|open|a|the charge back
    charge|charging|charged it|this|you|them|everything|payment back .. with|through|from|via
    ill|im|be|will|well|asked|bank|visa|to charging|charge it|this|everything back
    asked|ask|asking|tell|told|get|getting|have visa|mastercard|amex|bank to charge|reverse|recall|claw|
      pull
    {_CLAW} .. with|through|via|by|to my|the|our _? {_ISSUER}
    dispute|disputing|disputed|disputes ... with|through|via|to|by my|the|our|paypal|visa|mastercard|amex|
      credit|american bank|card|credit|paypal|issuer|visa|express|amex|company
    disput~|dispute .. with|through|via|on paypal|visa|mastercard|amex|klarna
    paypal|klarna|visa|mastercard dispute|claim|case
    open|opened|opening|file|filed|filing|raise|raised|raising|start|started|starting|begin|began|begun|put|
      lodge|lodged|submit|submitted|initiated|got .. payment|paypal|card|bank|visa|klarna|section|billing|
      transaction|charge|75|mastercard|amex|purchase _? dispute|claim|case|75
    open|opened|opening|file|filed|filing|raise|raised|raising|put|lodged|started|begun .. dispute|claim|
      case .. with|on|at|through|via my? paypal|visa|mastercard|klarna|amex|bank|card|issuer|credit|
      american
    dispute|claim|case .. on|with|through|via my? paypal|visa|mastercard|klarna|amex|bank|issuer
    my|our|the credit? debit? card? {_ISSUER} ... {_CLAW}|chargeback|refunding|pulling
    my|our _? _? {_ISSUER} is|are|will|has|have .. getting|get|claim|claiming|claimed my|the|our|it money|
      payment|cash|back
    contest~|disput~|challeng~ .. with|through|via _? {_BRAND}
    contest~|challeng~ .. charge|payment|transaction|debit .. with|through|via my|our|the bank|card|issuer|
      credit
    contact~|going|go|went|ask~|speak~|spoke|call~|ring|phone|see|turn|turning|write ... my|our|the \
      credit? debit? card? {_ISSUER} .. for|about|to .. reversal|refund|dispute|chargeback|money|reverse|
      dispute|contest
    case .. with|in|on|through the? paypal|klarna
    klarna|paypal|visa|mastercard|amex ... dispute|case|reversal
    let|have|get paypal|klarna|visa|amex|bank .. claim|sort|deal|decide
    {_SCHEME} express? are|is|will|have|has|to .. getting|get|refunding|{_CLAW}|claiming|pull|take|taking|
      chasing|back
    go|going|get|getting|claim|claiming|ask|asked|asking|tell|told|telling|have|instruct~|through|via my|
      our|the credit? debit? card? {_ISSUER} .. to|back|for .. {_CLAW}|back|money|payment
    go|going|get|getting|claim|claiming through|via|from my|our credit? debit? card? {_ISSUER} .. get|money|
      claim|instead|refund|back
    get|getting|claim|claiming|take|taking|pull|pulling|have|clawing|claw my|the|our money|payment|cash \
      back .. through|via|from|by|with my|our|the|paypal|visa|amex|mastercard credit? card? {_ISSUER}?
    {_CLAW} the|this|your|that|my payment|transaction|charge|money|debit .. with|through|via|at my|our|the \
      bank|issuer|card|credit
    reported|reporting .. to my|our bank|issuer ... {_CLAW}
    payment|charge|transaction|billing dispute .. with|opened|has|is|been|started
    start~|started|begun|open~|opened|raise~|raised|filed|file a|the|another payment|charge|transaction|
      billing dispute
    weve|ive|have|i begun|started|opened|raised .. dispute
    indemnity claim
    direct debit guarantee|indemnity
    section 75 claim|refund|against|consumer
    under|a|my|raise|raising section 75
    dispute|disputing|contest|contesting this|the|that|your|both|these transaction|transactions|charge|
      charges|payment|payments|debit
    bank|issuer|card|company .. charge|claw it|this|that back
    tell|told|asked|instructed my|our|the credit? debit? card? {_ISSUER} .. not|to pay|reverse|block|refuse|
      stop
    initiat~|start~|open~|rais~|fil~ a|the|another .. dispute .. bank|issuer|card|paypal|app|visa
    buyer protection|claim
    purchase protection
    blocked|stopped|stopping|cancelled .. payment|debit .. with|at|through|via my|our|the bank|issuer
    issuer|bank|company is|are investigating|disputing|looking .. charge|payment|transaction|debit
    call|contact|phone|ring|use|claimed|claim|back .. american|amex|visa|mastercard|paypal .. dispute|and|
      claim|back
    money|payment|cash back .. through|via|from|by visa|mastercard|amex|paypal|american|klarna|bank|buyer
    section 75 applies|covers|and|my|protection
"""
