"""Manner in French: thanks, empathy, promises too large, discourtesy."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.acts.french.guards import ASKED
from assistant.model import Act

CUES = (
    Cue(
        Act.GRATITUDE,
        either(
            r"\b(?:un grand |mille |tous nos )?merci (?:beaucoup |infiniment |sincèrement |encore "
            r"|aussi |également |à vous )?(?:pour|d'avoir|de (?:nous |m'|votre|vos|ta|ton|cette"
            r"|l')|à vous|du)\b|^\W*merci\b(?! de (?:bien )?(?:nous|me|vouloir|contacter|renvoyer"
            r"|lire|vérifier|respecter))|\bmerci (?:beaucoup|infiniment)\b",
            r"\b(?:nous|je) (?:vous |te |tiens à vous |tenons à vous |voudrais vous |voulons vous "
            r")?(?:remercions|remercie|remercier)\b",
            r"\b(?:reconnaissante?s?|(?:nous apprécions|j'apprécie) (?:[\w'-]+ )?(?:votre|vos|ta"
            r"|ton|que vous)|avec tous nos remerciements|nos remerciements)\b",
        ),
        unless=(
            Guard(r"\b(?:pas|sans|aucun) (?:[\w'-]+ ){0,2}$|\bdieu $", "nobody is thanked"),
            Guard(
                r"^merci de (?:nous|m'|me) ?(?:envoyer|transmettre|communiquer|indiquer|préciser"
                r"|adresser|fournir|confirmer|contacter|répondre|faire)|^ ?(?:envoyer|transmettre"
                r"|communiquer|indiquer|préciser|adresser|fournir|confirmer|contacter|répondre"
                r"|faire|renvoyer|retourner)\b",
                "it asks for something",
                Where.AFTER,
            ),
            Guard(
                r"^ (?:de|d') ?(?:bien vouloir|nous (?:envoyer|transmettre|communiquer|indiquer"
                r"|fournir|faire))\b",
                "it asks for something",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.EMPATHY,
        either(
            r"\b(?:combien|à quel point|comme) (?:cela|ça|cette \w+) (?:vous |t')(?:a|ait) "
            r"(?:affecté|touché|peiné|contrarié|blessé|secoué|inquiété)\w*|\buse(?:nt)? les "
            r"nerfs\b|\best (?:bien |vraiment |très )?(?:{feeling})\b",
            r"\b(?:comprends|comprenons|conçois|concevons|imagine|imaginons|sais|savons"
            r"|conscients?|consciente|mesure|mesurons|compréhensible"
            r"|légitime)\b[^.?!;]{0,90}?\b(?:{feeling})\b",
            r"\b(?:{feeling})\b[^.?!;]{0,60}?\b(?:compréhensible|comprends|comprenons|légitime\w*"
            r"|justifiée?s?|fondée?|à juste titre|entendons)\b",
            r"\b(?:votre|ta|ton|vos) (?:légitime |vive |juste |grande )?(?:mécontentement|colère"
            r"|agacement|frustration|déception|contrariété|inquiétude|exaspération|insatisfaction"
            r"|indignation|énervement|désarroi|impatience|émotion|irritation|lassitude|angoisse)\b",
            r"\b(?:c'est|c'était|est|était|il est|a été|a dû être|doit être|devait être|ce fut"
            r"|combien|à quel point) (?:[\w'-]+ ){0,3}?(?:{feeling})\b|\bsource (?:de|d')(?: "
            r"?\w+)? ?(?:{feeling})\b",
            r"\b(?:à votre place|à ta place|moi aussi|nous aussi),? (?:[\w'-]+ ){0,3}?(?:serais"
            r"|serions|aurais|aurions)\b|\bje (?:le )?serais (?:aussi|également|tout aussi) \w+",
            r"\b(?:vous (?:comptiez|comptais) (?:\w+ )?(?:dessus|sur)|vous attendiez (?:[\w'-]+ "
            r"){0,3}avec impatience|vous vous (?:faisiez|réjouissiez)|votre temps est précieux|un "
            r"temps précieux|juste avant|à la veille|en plein(?:e)?|nuits? blanche|précisément le "
            r"jour|si loin de chez vous)\b",
            r"\b(?:nous|me) (?:touche|attriste|peine|préoccupe) (?:beaucoup|profondément"
            r"|sincèrement|d'apprendre|de lire)\b",
        ),
        unless=(
            Guard(r"\b(?:si|au cas où)\b(?: [\w'-]+){0,6} $", "it is only a condition"),
            Guard(
                r"\bne (?:comprenons|comprends|voyons|vois) pas\b|\b(?:infondée?|exagérée?"
                r"|disproportionnée?|pas si (?:grave|pénible|terrible))\b|\bn'est pas (?:si"
                r"|justifié|aussi)",
                "the feeling is denied",
                Where.SENTENCE,
            ),
            Guard(r"\b(?:pas|jamais|sans) (?:[\w'-]+ ){0,2}$", "it is negated"),
            Guard(
                r"\b(?:n'est|n'était|n'a) pas\b|\bpeine (?:perdue|de)\b|\bà peine\b|\bla peine\b"
                r"|\bsans (?:peine|souci)\b",
                "no feeling is named",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.OVERPROMISE,
        either(
            r"\b(?:ne se|ne vous|n'|ne) ?(?:se )?(?:reproduira|répétera|arrivera|renouvellera"
            r"|produira|attendrez|aurez|rencontrerez|surviendra) (?:vous )?(?:plus jamais|plus"
            r"|jamais)\b|\b(?:plus jamais|jamais plus)\b",
            r"\b(?:je (?:vous |te )?(?:le )?garantis|nous (?:vous )?(?:le )?garantissons"
            r"|garanti)\b(?! (?:\d|deux|trois|cinq|un an|pièces))",
            r"\b(?:100|cent pour) ?(?:%|cent|pour cent)|\bà cent pour cent\b",
            r"\b(?:tout ce que vous (?:voulez|voudrez|souhaitez|désirez)|tout ce que tu (?:veux"
            r"|voudras)|quoi qu'il (?:arrive|en coûte|advienne)|coûte que coûte|à tout prix|sans "
            r"aucun doute demain)\b",
            r"\b(?:je vous (?:promets|assure|jure)|nous vous (?:promettons|assurons)|je te "
            r"promets) (?:que |qu'|de )?[^.?!;]{0,60}?\b(?:jamais|toujours|aucun problème|plus "
            r"aucun|ne se reproduira)\b",
        ),
        unless=(
            ASKED,
            Guard(r"\b(?:pas|ni|personne|nul) (?:[\w'-]+ ){0,3}$|\bne (?:[\w'-]+ ){0,3}$", "it is negated"),
            Guard(
                r"\b(?:ne (?:peux|pouvons|puis)|personne ne) (?:[\w'-]+ ){0,3}garanti|\bne (?:le "
                r"|vous )?garanti\w+ (?:pas|rien)",
                "it is negated",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:rembours\w+|remise|réduction|coton|recyclée?|laine|lin|montant|soie"
                r"|renouvelable|prix d'achat)\b",
                "it states a share",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:pour que|afin que|pour éviter que|de sorte que|pour qu'|afin qu')(?: ?[^.]*)$",
                "it is an aim",
            ),
            Guard(
                r"\bne (?:sera|sont|est|vend\w+|propos\w+|fabriqu\w+|dispo\w+)\b",
                "it tells what is over",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.RUDE,
        either(
            r"\bnounou\b|\brien de mieux à faire\b|\b(?:n'importe quoi|balivernes|sornettes|foutaises)\b",
            r"\b(?:calmez-vous|calme-toi|détendez-vous|ne vous énervez pas|ne t'énerve pas|inutile "
            r"de (?:crier|vous énerver|hausser)|ne soyez pas (?:ridicule|si \w+|aussi \w+)"
            r"|n'exagérez pas|n'exagérons rien|n'en faites pas (?:un drame|toute une histoire))\b",
            r"\b(?:n'est|ce n'est|c'est) (?:pas )?(?:notre|mon|votre|ton) problème\b|\b(?:tant pis "
            r"(?:pour vous)?|dommage pour vous|il fallait y (?:penser|réfléchir)|fallait lire"
            r"|débrouillez-vous|c'est comme ça)\b",
            r"\b(?:à quoi vous attendiez-vous|qu'est-ce que vous (?:voulez|attendez|croyez)|que "
            r"voulez-vous (?:de plus|encore|qu'on)|vous vous prenez pour|pour qui vous|vous "
            r"croyez)\b",
            r"\bbonne chance (?:pour|avec|si|ailleurs)\b|\b(?:même un enfant|un enfant de"
            r"|n'importe qui (?:sait|comprend|peut)|bon sens|quand on sait lire|savoir lire"
            r"|savez-vous lire|vous ne savez pas lire)\b",
            r"\b(?:ridicules?|absurdes?|stupides?|idiote?s?|imbéciles?|bêtes?|bêtise\w*"
            r"|hystérique\w*|puérile?s?|caprices?|enfantillages?|pleurnich\w+|pleurnicheries"
            r"|ignare\w*|incapables?|crétine?s?|pénibles? à (?:la|force)|râleu\w+|jérémiades)\b",
            r"\b(?:cessez|arrêtez|arrête) (?:de |d')?(?:vous |nous |me )*(?:plaindre|harceler"
            r"|déranger|insister|écrire|crier|pleurer|hurler|importuner|faire perdre)\b|\b(?:vous "
            r"nous faites|faire) perdre (?:notre|du|de notre) temps\b|\b(?:lâchez-nous|fichez-nous"
            r"|laissez-nous tranquilles?)\b",
            r"\b(?:si (?:ça|cela) ne vous (?:plaît|convient) pas|allez (?:donc |voir )?(?:ailleurs"
            r"|chez)|achetez ailleurs|personne ne vous (?:oblige|force|retient)|(?:nous|m') "
            r"?(?:est|c'est) (?:complètement |totalement )?égal|on s'en fiche|peu (?:nous|m')? "
            r"?importe)\b",
            r"\b(?:nous avons|j'ai) (?:mieux|autre chose|d'autres choses) à faire\b|\bce n'est "
            r"(?:quand même |pourtant |tout de même )?pas (?:si |bien )?(?:compliqué|difficile"
            r"|sorcier)\b|\bles autres clients (?:n'ont|ne|y|savent|comprennent)\b",
        ),
        unless=(
            Guard(
                r"\b(?:notre|nos|nous|de notre part|collègue|règle"
                r"|procédure)\b[^,.;]{0,60}?\b(?:ridicule|absurde|stupide|idiot|bête|puéril"
                r"|incapable)",
                "it is said of the company",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:erreur|faute) (?:aussi |bien )?(?:bête|stupide|idiote|absurde|ridicule)\b",
                "it is said of the company",
                Where.SENTENCE,
            ),
            Guard(r"\b(?:pas|rien|ni|nullement) (?:[\w'-]+ ){0,2}$", "it is negated"),
            Guard(
                r"\bbonne chance (?:pour|avec) (?:votre|ton|vos|tes) (?:examen|concours|nouve\w+"
                r"|déménagement|projet|mariage|voyage)",
                "it is a kind wish",
                Where.SENTENCE,
            ),
        ),
    ),
)
