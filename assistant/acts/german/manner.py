"""Manner in German: thanks, empathy, promises too large, discourtesy."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.acts.german.guards import ASKED
from assistant.model import Act

CUES = (
    Cue(
        Act.GRATITUDE,
        either(
            r"\b(?:vielen|herzlichen|besten|lieben|großen|tausend|aufrichtigen|schönen) dank\b",
            r"\b(?:danke|dankeschön)\b(?! (?:im voraus|nein))",
            r"\b(?:wir|ich) (?:bedanken?|danken?) (?:uns|mich|ihnen|dir)\b|\b(?:bedanken|danken"
            r"|bedanke) (?:wir|ich|möchten|möchte)\b"
            r"|\b(?:möchten?|darf|dürfen) {gap}(?:bedanken|danken|danke sagen)\b",
            r"\b(?:wir|ich) (?:sind|bin) {gap}dankbar\b|\b(?:schätzen|schätze) (?:wir |ich )?(?:es"
            r"|ihre?n?|deine?n?|sehr)\b|\bzu schätzen\b"
            r"|\bfreuen uns {gap}über (?:ihre?n?|deine?n?)\b",
        ),
        unless=(
            Guard(r"\b(?:nicht|kein\w*|gott sei|nichts zu) $|\bnichts zu danken", "nobody is thanked"),
            Guard(r"^ (?:der|des|ihrer eigenen)\b", "it means by virtue of", Where.AFTER),
        ),
    ),
    Cue(
        Act.EMPATHY,
        either(
            r"\b(?:zerrt|geht|zehrt) {gap}an (?:den|die) nerven\b|\b(?:mitgenommen|getroffen"
            r"|belastet|zugesetzt) (?:hat|haben muss|haben)\b|\b(?:start|ende|beginn|urlaub|tag"
            r"|abend|erlebnis) {gap}(?:ist|war) {gap}(?:{feeling})\b",
            r"\b(?:verstehe\w*|verstehen|verständnis|nachvollziehen|nachempfinden|vorstellen"
            r"|begreife\w*|nachfühlen)\b[^.?!;]{0,90}?\b(?:{feeling})\b",
            r"\b(?:{feeling})\b[^.?!;]{0,60}?\b(?:verstehe\w*|verstehen|verständlich\w*"
            r"|nachvollziehen|nachvollziehbar\w*|berechtigt\w*|"
            r"nachempfinden|begreiflich|vorstellen)\b",
            r"\b(?:das|es|dies|so etwas|so was|wie|was|gerade|auch|und|tage|wochen|stunden|warten"
            r"|warterei|hin und her|situation|lage) {gap}(?:ist|war|sind|muss|sein|gewesen sein)"
            r" {gap}(?:{feeling})\b|\bwie {gap}(?:{feeling})\b|\b(?:ist|war|muss) (?:das|es|so "
            r"etwas|so was|eine?) {gap}(?:{feeling})\b|"
            r"\bmuss {run}(?:{feeling}) (?:gewesen )?sein\b",
            r"\b(?:ihre?n?|ihrem|deine?n?|deinem) (?:berechtigte\w* |verständliche\w* |große\w* "
            r")?(?:ärger|frust|unmut|enttäuschung|frustration|wut|sorgen?|ungeduld|verärgerung"
            r"|sorge)\b",
            r"\b(?:wäre|wären) (?:ich|wir) (?:auch|ebenso|genauso|selbst) {gap}(?:{feeling})\b"
            r"|\b(?:ginge|ging) (?:es )?(?:mir|uns) (?:genauso|ebenso|nicht anders)\b"
            r"|\bwürde (?:mich|uns) auch {gap}(?:ärgern|stören|aufregen)\b",
            r"\b(?:da|dass|wenn|weil) (?:{you}) {run}(?:{feeling}) (?:sind|bist|waren|warst)\b"
            r"|\b(?:{you}) (?:sind|waren|bist) {gap}(?:zu recht|verständlicherweise) "
            r"{gap}(?:{feeling})\b",
            r"\b(?:darauf gefreut|auf {run}gefreut|darauf verlassen|auf uns verlassen|viel "
            r"bedeutet|wertvolle zeit|ihre zeit|nerven gekostet|schlaflose|so kurz vor|mitten im"
            r"|ausgerechnet)\b",
            r"\b(?:ärgert|trifft|beschämt|beschäftigt) (?:mich|uns)\b|\bmit (?:bedauern"
            r"|betroffenheit|bestürzung)\b|\b(?:macht|machen) (?:mich|uns) betroffen\b",
        ),
        unless=(
            Guard(r"\b(?:falls|sollten?|ob)\b(?: [\w'-]+){0,6} $", "it is only a condition"),
            Guard(
                r"\b(?:kein verständnis|nicht (?:nachvollzieh\w+|verständlich|verstehen)|nicht "
                r"(?:so )?(?:schlimm|ärgerlich|tragisch))\b",
                "the feeling is denied",
                Where.SENTENCE,
            ),
            Guard(r"\b(?:kein\w*|nicht|nie) (?:[\w'-]+ )?$", "it is negated", Where.BEFORE),
            Guard(r"^(?:das|dies) (?:ist|war) kein", "the feeling is denied", Where.INSIDE),
        ),
    ),
    Cue(
        Act.OVERPROMISE,
        either(
            r"\b(?:wird|werden|kann|soll|dürfte) {run}(?:nie|niemals|nicht|sicher nicht|bestimmt "
            r"nicht|garantiert nicht) (?:wieder|mehr|noch einmal|erneut) {gap}(?:vorkommen"
            r"|passieren|geschehen|auftreten|erleben)\b",
            r"\b(?:nie|niemals) (?:wieder|mehr) {gap}(?:vorkommen|passieren|vorkommt|passiert"
            r"|geschehen|geschieht|probleme|ärger)\b",
            r"\bgarantiere[nt]?\b|\bgarantiert\b|\b(?:dafür|das) (?:verbürge|verbürgen)\b",
            r"\b(?:100|hundert) ?(?:%|prozent)(?:ig\w*)?|\bhundertprozentig\w*|\bhundertpro\b",
            r"\b(?:was auch immer|was immer|alles,? was) (?:sie|du) (?:wollen|möchten|wünschen"
            r"|willst|möchtest|wünschst|verlangen)\b|\bum jeden preis\b"
            r"|\begal(?:,)? (?:was|wie viel|wann) {gap}(?:passiert|kommt|kostet|geschieht|ist"
            r"|es)\b|\bkoste es,? was es wolle\b",
            r"\b(?:verspreche|versprechen|versichere|versichern|schwöre) (?:wir |ich )?(?:ihnen"
            r"|dir)?,? ?(?:hoch und heilig )?[^.?!]{0,60}?\b(?:nie|niemals|immer|sofort alles|auf "
            r"jeden fall|jederzeit)\b",
        ),
        unless=(
            ASKED,
            Guard(
                r"\b(?:kann|können) {gap}(?:nicht|niemand|keiner|leider nicht) {gap}garantier"
                r"|\bnicht garantier|\bkeiner? garantier",
                "it is negated",
                Where.CLAUSE,
            ),
            Guard(r"\b(?:nicht|kein\w*|niemand) (?:[\w'-]+ ){0,3}$", "it is negated"),
            Guard(
                r"\b(?:erstatt\w*|rabatt|baumwolle|recycling|recycelt\w*|wolle|leinen|ökostrom"
                r"|rückerstatt\w*|gutschrift|nachlass|kaschmir|bezahlt)\b",
                "it states a share",
                Where.SENTENCE,
            ),
            Guard(r"\b(?:damit|um zu verhindern|sodass|so dass|dafür,? dass)\b[^.]*$", "it is an aim"),
        ),
    ),
    Cue(
        Act.RUDE,
        either(
            r"\bkaufen sie {gap}(?:woanders|anderswo)\b|\bkindermädchen\b|\bnichts besseres zu "
            r"tun\b|\b(?:unsinn|quatsch|schwachsinn|blödsinn)\b",
            r"\b(?:beruhigen sie sich|beruhige dich|regen sie sich (?:bitte )?(?:nicht so auf|ab"
            r"|mal ab)|reg dich (?:nicht so auf|ab|mal ab)|kommen sie (?:mal |erst mal |bitte "
            r")*(?:wieder )?runter)\b",
            r"\b(?:stellen sie sich nicht so an|stell dich nicht so an|seien sie (?:doch )?(?:mal "
            r")?(?:froh|nicht so (?:kleinlich|empfindlich|pingelig))|haben sie sich nicht so)\b",
            r"\bwas (?:erwarten|wollen|glauben|denken|bilden) sie (?:sich )?(?:denn|eigentlich"
            r"|noch|überhaupt|jetzt)\b|\bwas (?:willst|erwartest) du (?:denn|eigentlich|noch)\b",
            r"\b(?:nicht|kaum) (?:unser|mein) problem\b|\b(?:ihr|dein) (?:problem|pech)\b|\b(?:tja"
            r"|pech gehabt|dumm gelaufen|selber schuld|selbst schuld)\b",
            r"\bviel (?:glück|spaß|vergnügen|erfolg) (?:damit|dabei|beim|bei der suche|noch damit"
            r"|mit (?:der konkurrenz|ihrer klage))\b|\bjedes kind (?:weiß|kann|versteht)\b|\bwer "
            r"lesen kann,? ist (?:klar )?im vorteil\b",
            r"\b(?:lächerlich\w*|unverschämt\w*|frech\w*|dreist\w*|dämlich\w*|dumm\w*|idiot\w*"
            r"|blöd\w*|kindisch\w*|hysterisch\w*|theater|gejammer|gemecker|jammern|meckern"
            r"|herumnörgeln|querulant\w*)\b",
            r"\b(?:hören sie (?:endlich )?auf,? (?:zu|mit|uns)|verschwenden sie (?:nicht |bitte "
            r"nicht )?(?:länger )?(?:unsere|meine) zeit|unsere zeit (?:zu )?verschwenden"
            r"|belästigen sie uns (?:nicht|bitte nicht)|lassen sie uns in ruhe)\b",
            r"\b(?:gesunde[rmn]? menschenverstand|wie auch immer|ist (?:mir|uns) (?:völlig |ganz "
            r"|ehrlich gesagt )?egal|(?:kaufen|gehen|bestellen) sie (?:doch|halt|eben) (?:woanders"
            r"|anderswo|zur konkurrenz)|wenn es ihnen nicht passt|es zwingt sie niemand)\b",
            r"\b(?:wir haben|ich habe) (?:wirklich )?(?:besseres|wichtigeres) zu tun\b|\bsonst "
            r"noch (?:was|etwas)\?|\bdas ist (?:doch )?(?:wirklich |nun wirklich |wohl )?nicht so "
            r"schwer\b|\b(?:muss|soll) man (?:ihnen|dir) (?:denn )?alles\b"
            r"|\bandere kunden (?:haben|sind|schaffen|beschweren)\b|\bsind sie nicht (?:in der "
            r"lage|fähig)\b|\bkönnen sie nicht lesen\b",
        ),
        unless=(
            Guard(
                r"\b(?:unser\w*|wir|uns|mein|von mir)\b[^,.;]{0,60}?\b(?:unverschämt|dumm|frech"
                r"|dreist|lächerlich|blöd|dämlich)",
                "it is said of the company",
                Where.SENTENCE,
            ),
            Guard(r"\b(?:nicht|keineswegs|alles andere als|kein\w*) (?:[\w'-]+ )?$", "it is negated"),
            Guard(
                r"\btheater(?:karte|besuch|kasse|stück)?\w*\b.{0,40}\b(?:karten?|vorstellung"
                r"|besuch|kasse|sitz\w*|saal)\b",
                "a theatre is meant",
                Where.SENTENCE,
            ),
        ),
    ),
)
