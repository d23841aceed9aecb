"""Misuse of a name, a card or an account by somebody else.

A phrase of weight 0 counts only where a clause ends with it.
"""

from __future__ import annotations

_CARD = "card|account|cards|accounts|identity|details|name|wallet|profile|bank|information|ssn|social"
_STRANGER = (
    "someone|somebody|hacker|hackers|thief|thieves|stranger|strangers|scammer|scammers|fraudster|"
    "fraudsters|criminal|criminals|crook|crooks|unknown"
)
_TRICKED = "conned|duped|tricked|swindled|scammed|phished|defrauded|fooled"
_CODES = "code|codes|pin|otp|password|passcode|passwords|login|credentials|cvv"
_CALLER = "man|woman|guy|caller|someone|somebody|person|people|scammer|fraudster|lady|gentleman|bloke"

FRAUD = f"""
    your office|bank|team|company|department|agent|executive .. asked|asking|wanted|took .. otp|pin|code|
      password|cvv
    card|account|cheque .. was|been|being used .. twice|times|shop|store|online ... lost|stolen|purse|wallet
    lost|stolen|missing .. purse|wallet|card|handbag|phone ... used|spent|charged|withdrawn
    new|different|changed|other bank details|account ... paid|pay ... not|arent|isnt|never|yours|wrong
    chased|chasing|hounded|billed|pursued .. for|over a|some|this _? loan|debt|account|contract ... never|
      not|my name
    website|site|page|shop .. with|using your logo|name|brand|pictures
    that i never took|opened|signed|applied|ordered|asked out|for|up
    made|got|told|asked|had|let me|us _? install|download ... savings|account|money|balance .. zero|gone|
      empty|emptied
    late|dead|deceased|dying _? card|account|cards|identity .. used|charged|debited|active
    my late {_CARD}|mothers|fathers|husbands|wifes _? card|account ... used|charged
    gift|prepaid card|cards|voucher|vouchers .. already .. emptied|used|redeemed|spent
    already emptied|redeemed|drained
    loan|loans|account|card|sim ... pan|aadhaar|aadhar|ssn|kyc ... never|not|didnt
    clone|copy|fake|imitation of your|the site|website|shop|app|page
    email|text|message|call|sms|letter from|by you|your? real|genuine|legit|legitimate
    money|it|payment went|sent|gone|paid to a|some stranger|scammer|someone
    i|we paid|gave|transferred a|some|the man|woman|guy|bloke|fellow|person who|that said|claimed|pretended
    account|number|profile|line has|have|is|was|been been? taken over
    {_STRANGER} opened|opens|took|got .. my name|date|details
    sim was|got|is|has _? swapped|cloned|hijacked
    purchases|charges|payments|orders|transactions ... and|while|when|but i|we was|were|am in|abroad|away|
      asleep|at
    my ex|ex|son|daughter|cousin|flatmate|roommate|nephew ... with|using|on my card|account|details|name
    text|sms|email|link .. asked|wanted ... since then .. card|money|account
    somebody|someone|they emptied|drained|cleaned the|my|our|out wallet|account|savings
    {_STRANGER} .. used|using|uses|stole|stolen|accessed|opened|hacked|took|withdrew|made|spent|changed|
      emptied|cloned|got|gained|logged|broke ... {_CARD}|money|purchases|loan|password|email|funds|balance|
      points|login
    thief|thieves|hacker|hackers|fraudster|fraudsters|scammer|criminal|criminals .. used|using|bought|paid|
      spent|stole|cloned|took|emptied|has|have|got
    {_STRANGER}|they .. intercepted|diverted|redirected|set|created|opened|registered .. card|account|
      accounts|profile|post|mail .. my|our|in|with|and|using|under
    {_STRANGER}|someone .. got|has|have|had|getting hold|access of|to my|our
    0 it|that|this|which certainly|definitely|really|surely? wasnt me|us
    it|that|this|which|order|payment was not me|us
    withdrawals|withdrawal|charges|payments|purchases|transactions|transfers|debits|bookings|order|orders \
      ... i|we did|have|never|didnt|havent not? make|made|authori~|recogni~|place|placed
    bill|bills|invoice|invoices|loan|loans|account|accounts|contract|card|confirmation|debt|policy|
      subscription ... i|we never|didnt|havent|not ordered|opened|applied|apply|open|requested|request|took|
      signed|asked|placed|made|had|held
    points|miles|vouchers|balance|credit|money was|were|been|got|have|has spent|used|redeemed|transferred|
      stolen|taken .. in a|some|by|without|somewhere|abroad
    text|sms|email|call|site|website|courier|message|link|page|caller .. was|is|were|turned|being a|out? \
      fake|scam|bogus|phishing|phoney|fraud
    lost .. to a|an|some|this .. person|man|woman|caller|scam|scammer|fraud|fraudster|fake|phishing
    have|got|hold|had|having no account|contract|policy|loan|card|subscription|relationship with|at you|
      your
    account|card|statement ... no idea|clue why|what|who|where
    pretend~|impersonat~|posing|claiming to? be|as you|your|yours|yourselves
    {_STRANGER} else .. used|using|accessed|ordered|logged|opened|redeemed|spent
    {_STRANGER} .. been|is|was|keeps .. ordering|buying|spending|using|shopping|withdrawing|logging ... my|
      our
    {_STRANGER} .. ordered|bought|charged|booked|applied|purchased|registered|signed .. on|with|using|in|to|
      from my|our card|account|name|identity|email|bank|credit
    by somebody|someone|scammers|criminals|fraudsters|hackers|strangers using|with|abroad
    my|our {_CARD}|login|email .. been|was|got|is|were|has|being|have .. hacked|compromised|stolen|cloned|
      skimmed|misused|hijacked|breached|emptied|drained
    my|our {_CARD} .. taken|broken over|into
    {_CARD} .. used .. after|without|by|abroad|fraudulently|overseas she|he|my|our|somebody|someone|
      stranger|another|me|knowledge|died
    hacked|hacking|hack|cloned|cloning|hijacked my|our|into my? {_CARD}|facebook|email|phone|profile
    0 been|was|got|were hacked
    identity|id theft|thief|stolen|fraud
    identity|cards|card|account was|were|been|is .. stolen|compromised|cloned|hacked
    stole|stolen|steal|stealing my|our identity|details|card|login
    stole|stolen identity
    victim of? _? identity|fraud|scam|theft|scammers|phishing
    fraudulent charge|charges|transaction|transactions|account|accounts|activity|payment|payments|purchase|
      purchases|order|orders|withdrawal|withdrawals|use|loan|loans|inquiry|inquiries|check|checks|claim|
      booking|bookings|contract
    accounts|account|charges|charge|transactions|transaction|loan|payment|order .. fraudulent|fraudulently
    used|charged|opened fraudulently
    unauthorized|unauthorised account|accounts
    unauthorized|unauthorised|unknown|unrecognised|unrecognized|strange|mysterious|suspicious transaction|
      transactions|withdrawal|withdrawals|transfer|transfers|purchase|purchases|access|login|logins|
      payments|payment|charge|charges|debit
    un authorized|authorised transaction|transactions|withdrawal|transfer|purchase|purchases
    didnt|not|never|dont authori~|recogni~|make|made|place|placed|open|opened|do|did|apply|applied this|
      these|those|that|any|an|for|it _? _? transaction|transactions|payment|payments|charge|charges|
      purchase|purchases|withdrawal|transfer|account|accounts|loan|debit
    didnt|not|never|dont authori~|recogni~|place|placed any|these|those|this|that|it|your order|orders|
      booking|bookings|withdrawal|payee|name|entry|device|login
    charge|charges|payment|payments|debit|transaction|transactions|purchase|order|orders|withdrawal|amount|
      subscription|contract|loan|invoice|bill|account|entry|money ... know|knew|known nothing about|of
    charge|charges|payment|payments|debit|transaction|transactions|withdrawal|purchase|purchases|loan ... \
      dont|didnt|never|not recogni~|make|made|authori~
    charge|charges|payment|payments|debit|transaction|transactions|withdrawal|purchase|purchases|orders|
      login|logins|loan .. werent|wasnt|arent|isnt|not .. me|mine|ours|us
    orders|bookings|purchases|items|devices|addresses|payments|subscriptions .. account|name|statement .. \
      arent|werent|not|isnt|never mine|ours|me|ordered|made|placed
    not|wasnt|werent|never made|placed|ordered|authori~|done by me|us
    never|havent|hadnt|not|nor ever? bought|ordered|purchased|booked|spent anything|a|any thing? from|with|
      at|on|here|off|of|to|penny
    never|havent|hadnt|not|dont|didnt|nor ever? had|have|held|hold|opened|owned|own|created|made|applied|
      took an|any|for|a|out? account|loan|policy|membership|contract|card with|at|from|to|here you|your
    never|not ever? been a|your|customer customer|of|with
    never|not ever? heard|dealt of|with you|your
    not|never a|your customer of|with|at yours|you|your
    {_CALLER} .. phoned|called|rang|texted|emailed|messaged|contacted|knocked|visited .. saying|claiming|
      pretending|said|claimed|told|posing|from|asking ... your|be|was|were|from|you|bank|code|pin|password
    phoned|called|rang|texted|emailed|messaged saying|claiming|pretending .. from|be|was your|you|the
    claimed|claims|pretended he|she|they|to was|were|is|be from? you|your|yourselves
    said|says|saying he|she|they was|were you
    gave|given|told|read|shared|entered|sent|typed .. {_CODES} ... caller|link|site|who|fake|scam~|him|
      over
    entered|typed|gave|put .. {_CODES}|it|card|details ... fake|scam~|looked|bogus|wasnt|link
    looks|looked|appears|appeared|seemed|seems like|as|to|exactly if|it|you|be|from|your? from? you|your|
      yours|you|its ... {_CODES}|details|link|money|card
    text|sms|email|call|message|whatsapp|letter ... looks|looked|pretend~|purport~|claim~ .. like|from|be|
      to you|your|yours|be
    0 i|we know|knew nothing about|of
    clicked|followed|opened|tapped .. link ... ... gone|stolen|emptied|drained|taken|hacked|scam~|fake
    fake|bogus|spoof|spoofed|cloned|phoney|imposter|impostor|lookalike text|texts|sms|call|calls|website|
      webshop|message|messages|site|link|caller|invoice|invoices|page|shop|letter|agent|rep
    scam|phishing text|texts|sms|email|emails|message|messages|call|calls|website|site|link|page|attempt|
      in
    emptied|drained|redeemed|spent|used up? by somebody|someone|strangers|thieves|scammers|hackers|a|
      another
    account|savings|balance|card|wallet was|were|been|got|has emptied|drained|cleaned
    money|savings|funds .. stolen|siphoned|transferred .. from|out|to|by|unknown
    {_STRANGER}|they|who|criminals .. took|taken|opened|made|signed|set|applied|registered|bought .. \
      contract|contracts|loan|card|account|accounts|credit|phone|phones|policy|mortgage|sim ... in|under|
      using my|his|her|our name|identity|details
    opened|opening|open|created|taken an|a|accounts? account|accounts|loan|credit|card in|using my name|
      identity|details
    was|were|been|is|has .. opened|registered|taken|created .. in|under my|his|her|our name
    in|under|using my|her|his|our name without|but|by|that|which my|our|i|somebody|someone|knowledge
    been|was|got|were|being {_TRICKED} .. by|out|of|into|on|over
    talked|tricked|conned|persuaded|pressured into .. transferring|sending|investment|paying|buying .. by|
      to|gift
    phishing|phished
    scammer|scammers|fraudster|fraudsters .. called|pretend~|impersonat~|claimed|posing|posed|contacted|
      texted|got|phoned|using|has|have
    pretend~|impersonat~|posing|claiming to? be|as? from? from|your|you|the|you? bank|company|support|staff|
      shop|firm|brand|engineers|team|yourselves
    impersonat~ you|your
    using|used|uses|with|abusing|under your|the company? bank? banks|companys|logo|brand|branding|
      letterhead logo|name|to|and|branding
    sim swap|swapped
    ordered|opened|bought|registered|taken|signed|booked|leased|rented in my|our name
    have|has stolen the|my number|code|balance|details|card|data
    contract|account|loan|order|card|subscription that|which isnt|wasnt|is|arent mine|not
    emails|email|number|site|website|name is|are|being|been|was|getting spoofed|faked|cloned|impersonated|
      misused
    login|logins|access|sign|attempts from|in russia|china|abroad|another|nigeria|foreign|unknown|brazil|a|
      country|india
    used .. card|account .. without permission|authorisation|authorization|consent|knowledge
    identity has|was|is|been .. used|misused|taken
    dont|didnt|not|never recogni~ a|an|the|this|that|these|those|your|one|any _? payment|payments|charge|
      charges|transaction|transactions|debit|debits|order|withdrawal|purchase|booking
    caller|man|woman|someone|person .. asked|asking|wanted|demanded|tricked .. for|me .. code|pin|password|
      otp|card|numbers
    buy|bought|purchase gift|itunes|google|steam|apple cards|card|vouchers .. read|send|sent|numbers|codes|
      number|told|scratch
    fell for|victim it|one|a|the|to scam|fake|phishing|email|text
    not recogni~ a|an|the|this|that|these|those|your|one|any _? payment|payments|charge|charges|transaction|
      transactions|debit|debits
    withdrawals|withdrawal|charges|payments|purchases|transactions|order|orders .. werent|wasnt|not made|
      placed|done by me|us
"""

FIGURES = """
    identity theft|fraud insurance|cover|protection|policy|included
    fraud|scam protection|alert|alerts|app|company|bank|app|team|department|prevention|check|checks|filter
    protect~|against|prevent~|avoid|about|insurance|cover .. identity|id theft|fraud
    victim of? your|this own|scam|company
    your|this site|website|app|company|shop|page is|was a|an? fake|scam|fraud
    scammed|conned|defrauded|duped|tricked|fooled|swindled by you|your|u|this|the|these
    scammed|conned|tricked|fooled|duped into|out your|a|of|buying|paying|subscribing|signing subscription|
      my?
    never|havent|not ever? bought|ordered|purchased|booked anything|any|a .. before|until|again|so|better|
      worse
    never|not ever? had|have|held a|an|any account|contract|card problem|issue|trouble|declined|manager
    dont|not|didnt recogni~ my|me
    fake email address
    recogni~ my|me|the card|payment|account|pin|fingerprint|face
    login|log in|access|sign from|in a|an|another browser|device|app|phone|computer|laptop
    with you yet|so
"""
