"""Ways forward in French: done, to be done, steps, effort, requests, refusals, coming back, handing on."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.acts.french.guards import ASKED, NEGATED, NEGATED_INSIDE, USUALLY, WHETHER
from assistant.model import Act

_PRON = r"(?:vous |te |t'|le |la |les |l'|en |lui |y )*"
_ADV = (
    r"(?:(?:bien|déjà|donc|aussi|également|immédiatement|aussitôt|aujourd'hui|ce matin|hier"
    r"|intégralement|ce jour|dès \w+|en outre|depuis|enfin|tout de suite|par ailleurs|même|,) )*"
)
_STEP = (
    r"ouvrez|ouvre|touchez|touche|appuyez|appuie|maintenez|maintiens|cliquez|clique|sélectionnez|sélectionne"
    r"|choisissez|choisis|allez|va|débranchez|débranche|rebranchez|branchez|éteignez|éteins|"
    r"allumez|redémarrez|redémarre|installez|désinstallez|réinstallez|mettez|supprimez|supprime"
    r"|effacez|retirez|placez|tournez|saisissez|saisis|collez|colle|déposez|dépose|apportez|"
    r"utilisez|scannez|changez|pressez|nettoyez|videz|vide|connectez-vous|connecte-toi|rendez-vous"
    r"|présentez|imprimez|imprime|remettez|laissez"
)
_TARGET = (
    r"(?:secondes|bouton|touche|interrupteur|réglages|paramètres|menu|application|appli|appareil"
    r"|box|routeur|prise|câble|cache|mot de passe|lien|étiquette|magasin|bureau de poste|"
    r"point relais|relais|carton|colis|code|page|compte|batterie|filtre|version|navigateur|cookies"
    r"|réception|abonnement|commandes|session|télécommande|minutes|profil|espace client|"
    r"bon d'achat|onglet|poste|caisse|accueil)"
)
CUES = (
    Cue(
        Act.SOLUTION,
        either(
            r"\b(?:nous|je) (?:vous |te )(?:avons|ai) trouvé (?:une|un)\b|\b(?:remboursement"
            r"|virement|échange|remplacement) est (?:ordonné|lancé|validé|en cours de versement"
            r"|accepté|confirmé)\b|\bvous n'avez (?:pas|rien) à (?:payer|régler|rembourser"
            r"|renvoyer)\b",
            r"\b(?:accès|compte|ligne|service|{goods}) {gap}(?:est|sont) (?:de nouveau |à nouveau "
            r"|désormais )(?:ouverte?s?|active?s?|actifs?|disponibles?|accessibles?"
            r"|opérationnel\w*|en service)\b",
            r"\b(?:vous paierez|vous payez|vous retrouvez) (?:[\w'-]+ ){0,4}(?:tarif|prix)\b",
            r"\b(?:ai|avons) (?:[\w'-]+ ){0,2}(?:réduit|divisé|refait|fait) (?:[\w'-]+ "
            r"){0,4}?(?:montant|facture|prix|frais|loyer|mensualité)\b",
            rf"\b(?:nous {_PRON}avons|je {_PRON}ai|j'ai|nous avons|j'en ai|on a) {_ADV}(?:{{done}})\b",
            r"\b(?:je viens|nous venons) de (?:vous |te |t'|le |la |l'|les |faire )*(?:{do})\b"
            r"|\b(?:je viens|nous venons) d'(?:{do})\b",
            r"\b(?:équipe|collègue|atelier|entrepôt|technicien|service [\w-]+|responsable|banque) "
            r"(?:vous |l'|les |en )*a {gap}?(?:{done})\b",
            r"\b(?:est|sont|a été|ont été|était|sera|seront|serez) (?:[\w'-]+ ){0,3}?(?:{done}|en "
            r"route|en chemin)\b",
            r"\b(?:{goods}) {gap}(?:part|est parti|partira|arrive|arrivera|est en route|vous "
            r"attend) {run}(?:{day}|chez vous|par|à l'accueil|vers|$)",
            r"\b(?:vous trouverez|veuillez trouver) (?:ci-joint|en pièce jointe|en annexe)|\bje "
            r"(?:vous |te )joins\b|\bci-joint\w*",
        ),
        detail="done",
        unless=(
            Guard(
                r"\b(?:compte|carte|accès) (?:a été|est) (?:bloqué|suspendu|supprimé)",
                "it tells what happened",
                Where.SENTENCE,
            ),
            Guard(
                r"^ (?:[\w'-]+ ){0,6}(?:par erreur|à tort)\b|^ (?:la |le |un |une )?mauvaise?s?\b",
                "it tells what went wrong",
                Where.AFTER,
            ),
            NEGATED,
            Guard(
                r"^(?!.*\bà (?:payer|régler|rembourser|renvoyer)\b).*\b(?:pas|jamais|aucune?|ni"
                r"|guère)\b",
                "it is negated",
                Where.INSIDE,
            ),
            WHETHER,
            USUALLY,
            ASKED,
            Guard(
                r"\bsi (?:[\w'-]+ ){0,6}$|\b(?:lorsque|quand|dès que|une fois que) (?:[\w'-]+ ){0,5}$",
                "it is only a condition",
            ),
            Guard(r"\b(?:vous (?:nous |m')?avez|que vous) (?:[\w'-]+ ){0,3}$", "somebody else does it"),
            Guard(
                r"\b(?:avons|ai) (?:bien |déjà )?(?:ouverte?|prévu|réglée?s?)\b(?! (?:une|un|le|la"
                r"|votre|ce|cette|pour))",
                "it names nothing that is done",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:commande|colis|compte|carte|réservation|abonnement|facture) (?:a été|avait "
                r"été|est) (?:annulée?|bloquée?|expédiée?|envoyée?|résiliée?|commandée?"
                r"|supprimée?) (?:par erreur|sans|alors|à tort|le \d|avec|trop)",
                "it tells what happened",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:réclamation|demande|message|dossier|question)s? (?:\w+ )?(?:est|sera|a été"
                r"|a bien été) (?:[\w'-]+ ){0,2}(?:envoyée?|ouverte?|transmise?|prévue?|résolue?"
                r"|modifiée?|ajoutée?)",
                "it names nothing that is done",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        either(
            r"\b(?:nous|je) (?:vous |te |t')?(?:double|doublons|augmente|augmentons|baisse"
            r"|baissons|renonce à|renonçons à) (?:vos|votre|ton|tes|la|le|les|cette|ces)\b|\bje "
            r"ferai (?:récupérer|enlever|livrer|réparer|remplacer|expédier|changer)\b",
            r"\b(?:peux|pouvons) (?:faire|proposer|offrir) ?:? ?(?:,|c'est|est)? ?(?:de )?(?:vous "
            r"|te )?(?:{do})",
            r"\b(?:technicien|coursier|livreur|réparateur|transporteur|collègue) sera (?:chez vous"
            r"|là|sur place)\b",
            r"\bà vous de choisir entre\b|\bvous avez le choix entre\b|\bchoisissez entre\b",
            r"\b(?:nous|je) (?:vous |te |t')?(?:plaçons|place|mettons|inscrivons|inscris|basculons"
            r"|reportons|reporte|transférons|transfère|garantissons le|passons|rajoutons|ajoutons"
            r"|ajoute) (?:[\w'-]+ ){0,8}?(?:sans supplément|sans frais|gratuitement|offerts?|train"
            r"|vol|chambre|date|compte|créneau)\b",
            rf"\b(?:nous|je) (?:allons|vais|pouvons|peux|souhaitons|souhaite|voulons|tenons à"
            rf"|tiens à) {_ADV}(?:vous |te |t'|le |la |l'|les |faire )*(?:{{do}})\b",
            rf"\b(?:nous|je|j'|on) ?{_PRON}(?:rembours(?:ons|e|erons|erai)|envoyons|envoie"
            rf"|enverrons|enverrai|expédions|expédie|expédierons|expédierai|annul(?:ons|e|erons"
            rf"|erai)|remplaç?c?(?:ons|e|erons|erai)|échang(?:eons|e|erons|erai)|"
            r"corrig(?:eons|e|erons|erai)|crédit(?:ons|e|erons|erai)|recrédit(?:ons|e|erons|erai)"
            r"|répar(?:ons|e|erons|erai)|résili(?:ons|e|erons|erai)|prolong(?:eons|e|erons|erai)"
            r"|réserv(?:ons|e|erons|erai)|supprim(?:ons|e|erons|erai)|"
            r"modifi(?:ons|e|erons|erai)|vers(?:ons|e|erons|erai)|dédui(?:sons|s|rons|rai)"
            r"|appliqu(?:ons|e|erons|erai)|offr(?:ons|e|irons|irai)|propos(?:ons|e|erons|erai)"
            r"|livr(?:ons|erons)|prenons (?:\w+ )*?en charge|prends (?:\w+ )*?en charge|prendrons "
            r"{run}en charge|prenons à notre charge|"
            r"renvoyons|renvoie|renverrons|accord(?:ons|e|erons|erai)|débloqu(?:ons|e|erons)"
            r"|rétabli(?:ssons|rons)|récupér(?:ons|erons)|reprenons|reprends|réactiv(?:ons|e)"
            r"|virerons|ferons (?:partir|livrer|enlever|réparer))\b",
            r"\b(?:vous|tu) (?:recevrez|recevras|serez|seras) (?:[\w'-]+ ){0,6}?(?:{goods}"
            r"|remboursée?s?|livrée?s?|recréditée?s?|dédommagée?s?)\b",
            r"\bvous pouvez (?:[\w'-]+ ){0,8}?(?:gratuitement|sans frais|à nos frais|le garder|la "
            r"garder|les garder|l'échanger|le retourner|la retourner|les échanger|les retourner"
            r"|choisir entre)\b",
            r"\b(?:un|notre|le) (?:technicien|coursier|livreur|transporteur|réparateur|collègue) "
            r"(?:passera|viendra|se présentera|récupérera|passe|vient|interviendra) {run}",
            r"\b(?:sont|seront|est|sera|restent) à notre charge\b|\baura lieu {run}(?:{day})",
        ),
        detail="will do",
        unless=(
            NEGATED,
            NEGATED_INSIDE,
            WHETHER,
            USUALLY,
            ASKED,
            Guard(
                r"^ (?:une|un|nos|notre|toutes nos|la|des|mes|de|d'|prochainement une) ?(?:\w+ "
                r")?(?:réponse|retour|nouvelles|informations?|confirmation|solution|message|e-mail"
                r"|mail|excuses|attention|mot)\b|^ (?:d'étudier|de vérifier|de regarder|d'attendre"
                r"|de patienter|de revenir)",
                "it names nothing that is done",
                Where.AFTER,
            ),
            Guard(r"\b(?:réponse|nouvelles|solution)\b", "it names nothing that is done", Where.INSIDE),
            Guard(r"\b(?:si|lorsque) (?:nous |je )$", "it is only a condition"),
        ),
    ),
    Cue(
        Act.SOLUTION,
        either(
            rf"\b(?:{_STEP}) (?:[\w'/-]+ ){{0,10}}?(?:l'|d')?{_TARGET}\b",
            r"\b(?:réglages|paramètres|menu|profil|compte) ?[>→›]",
        ),
        detail="steps",
        unless=(
            NEGATED,
            Guard(r"\b(?:il|elle|on|vous|ne|qui|le|un|du|au|votre|notre|ce|se|s') ?$", "these are no steps"),
            Guard(r"^(?:rendez-vous) (?:\w+ )?(?:du|le|de)\b", "an appointment is meant", Where.INSIDE),
        ),
    ),
    Cue(
        Act.EFFORT,
        either(
            r"\b(?:nous|je) (?:vérifions|vérifie|examinons|examine|étudions|étudie|recherchons"
            r"|recherche|travaillons|travaille|enquêtons|analysons|faisons|fais|mettons tout|nous "
            r"efforçons|mettrons tout|ferons|ferai|vérifierons|étudierons|regarde|regardons"
            r"|transmets|transmettons|traitons|suivons|suis en train|sommes en train)\b",
            r"\b(?:nous allons|je vais) (?:vérifier|examiner|étudier|rechercher|regarder|voir"
            r"|tenter|essayer|transmettre|enquêter|analyser|faire le point|faire (?:tout "
            r")?(?:notre|mon|le))\b",
            r"\b(?:nous avons|j'ai) (?:bien |déjà )?(?:transmis|remonté|noté|pris note|fait suivre"
            r"|relayé|enregistré|signalé)\b|\bsera (?:étudiée?|traitée?|examinée?|transmise?)\b"
            r"|\b(?:est|sont) (?:actuellement )?(?:en cours|à l'étude)\b",
        ),
        unless=(NEGATED,),
    ),
    Cue(
        Act.REQUEST,
        either(
            r"\b(?:envoyez|transmettez|communiquez|indiquez|précisez|adressez|donnez|dites"
            r"|fournissez|confirmez|écrivez|contactez|appelez|répondez|joignez|renvoyez"
            r"|faites)-(?:nous|moi)\b|\b(?:envoie|dis|donne|écris|appelle|confirme"
            r"|indique)-(?:nous|moi)\b",
            r"\b(?:pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|auriez-vous|serait-il possible"
            r"|vous est-il possible)\b[^?.]{2,120}\?",
            r"\b(?:merci de|veuillez|nous vous (?:prions|invitons|demandons|remercions) (?:de|à)"
            r"|je vous (?:prie|invite|remercie) (?:de|à)) (?:bien vouloir )?(?:nous |me "
            r"|m')(?:envoyer|transmettre|communiquer|indiquer|préciser|adresser|donner|fournir"
            r"|confirmer|contacter|répondre|faire parvenir|retourner|joindre)\b|\b(?:veuillez"
            r"|merci de) (?:contacter|appeler|vous adresser)\b",
            r"\b(?:nous avons|j'ai|nous aurions|j'aurais) (?:encore |toutefois )?besoin (?:de|d'"
            r"|du)\b|\bil (?:nous|me) (?:faut|faudrait|manque)\b",
        ),
    ),
    Cue(
        Act.REFUSAL,
        either(
            r"\b(?:nous ne|je ne|on ne|nous n'|je n') ?(?:vous |le |la |les |l'|y |en |lui "
            r")*(?:pouvons|peux|peut|sommes|suis|pourrons|pourrai|acceptons|accepte|remboursons"
            r"|reprenons|faisons|avons|souhaitons)\b {gap}(?:pas|plus|aucun\w*|jamais)\b",
            r"\b(?:n'est|ne sera|n'était|ne serait) (?:malheureusement |donc |plus |hélas )?(?:pas"
            r"|plus|nullement)? ?(?:possible|remboursable|prévue?|autorisée?|envisageable"
            r"|acceptée?|échangeable|couverte?)\b",
            r"\b(?:devons|sommes contraints de|sommes au regret de) (?:vous )?(?:refuser"
            r"|décliner)\b|\b(?:refusons|impossible)\b|\b(?:est|a été) refusée?\b",
        ),
    ),
    Cue(
        Act.FOLLOW_UP,
        either(
            r"\b(?:nous|je) (?:vous |te |t')(?:écrirai|écrirons|appellerai|appellerons|rappellerai"
            r"|rappellerons|rappelle|rappelons|informerai|informerons|préviendrai|préviendrons"
            r"|recontacterai|recontacterons|recontacte|recontactons|contacterai|contacterons"
            r"|tiendrai|tiendrons|tiens|tenons|confirmerai|confirmerons|répondrai|répondrons"
            r"|reviendrai|reviendrons|ferai|ferons|dirai|dirons|donnerai|donnerons|appelle|écris"
            r"|préviens)\b",
            r"\b(?:reviendrai|reviendrons|reviens|revenons|reviendra) vers vous\b|\b(?:je reviens"
            r"|nous revenons) (?:vers vous|{run}(?:{day}))\b|\b(?:vous|te) (?:recontactera"
            r"|rappellera|contactera|appellera|écrira|tiendra)\b",
            r"\b(?:vous aurez|vous recevrez|tu recevras|vous serez) (?:[\w'-]+ ){0,4}?(?:nouvelles"
            r"|réponse|confirmation|retour|point|appel|e-mail|mail|message|numéro de suivi"
            r"|informée?s?|prévenue?s?|recontactée?s?|tenue?s? au courant|notification|suivi)\b"
            r"|\bau courant\b|\binformée?s? de (?:la suite|l'avancement|l'évolution)\b",
            r"(?:^\W*|, |\bet )(?:si|s'il?|s'ils) (?!vous avez (?:d'autres|la moindre|une|des"
            r"|encore|toute)|vous souhaitez (?:d'autres|plus))[^.?!;]{3,110}?,? (?:répondez"
            r"|réponds|écrivez|écris|dites|dis|prévenez|préviens|appelez|appelle|faites|fais"
            r"|contactez|n'hésitez|n'hésite|il (?:vous )?suffit|merci de|signalez|revenez|rappelez"
            r"|veuillez)\b",
            r"\b(?:répondez|écrivez-\w+|dites-\w+|prévenez-\w+|appelez-\w+|signalez-\w+|faites-\w+ "
            r"signe|faites-\w+ savoir|contactez-\w+) (?:[\w'-]+ ){0,6}?(?:si|s'il?)\b",
            r"\bje (?:vérifierai|contrôlerai|regarderai|m'assurerai) (?:[\w'-]+ ){0,5}?(?:{day}"
            r"|que|si)\b|\bnous (?:vérifierons|contrôlerons|nous assurerons) (?:[\w'-]+ "
            r"){0,5}?(?:{day}|que|si)\b",
        ),
        unless=(
            NEGATED,
            Guard(
                r"\b(?:toute|autres?|la moindre|quelque) (?:autre )?(?:questions?|demandes?"
                r"|renseignements?|informations?|précisions?)\b|\bà votre (?:entière "
                r")?disposition\b",
                "it is a closing formula",
                Where.SENTENCE,
            ),
            Guard(
                r"^ (?:un geste|une remise|un avoir|bénéficier|rembourser|livrer|satisfaction)\b",
                "it announces no message",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.FOLLOW_UP,
        r"\bpour toute (?:autre )?(?:question|demande|information)\b|\b(?:restons|reste|sommes"
        r"|demeurons|suis) (?:[\w'-]+ )?à (?:votre|ta) (?:entière )?disposition\b",
        counts=False,
        because="it is a closing formula",
    ),
    Cue(
        Act.ESCALATION,
        either(
            r"\b(?:avons|ai) (?:\w+ )?(?:transmis|remonté|confié|fait suivre|soumis|relayé|parlé"
            r"|transféré|signalé|remis) {run}(?:à|au|aux|avec) (?:la |l'|le |les |notre |nos |mon "
            r"|ma )?(?:service |équipe |département |pôle )?(?:[\w'-]+ )?(?:de la |de |du |des "
            r")?(?:{team})\b",
            r"\b(?:transmets|transmettons|transmettrai|confie|confions|fais suivre|remonte|soumets"
            r"|transfère|transférons) {run}(?:à|au|aux) (?:la |l'|le |les |notre |nos |mon |ma "
            r")?(?:service |équipe |département |pôle )?(?:[\w'-]+ )?(?:de la |de |du |des "
            r")?(?:{team})\b",
            r"\b(?:notre|nos|mon|ma|la|le) (?:service |équipe |département )?(?:{team}) (?:[\w'-]+ "
            r"){0,2}?(?:vous appellera|vous rappellera|vous contactera|vous recontactera|va vous"
            r"|examine|s'en occupe|s'en charge|prend le relais|traite)\b",
        ),
        unless=(NEGATED, ASKED),
    ),
)
