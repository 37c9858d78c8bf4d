/** French. */

import type { Language } from "./language.ts";

export const fr: Language = {
  code: "fr",
  name: "French",
  // biome-ignore format: phrases read better side by side
  stopWords: [
    "a", "le", "la", "les", "des", "et", "est", "une", "un", "du", "pour", "dans", "que", "vous", "nous", "pas", "ne",
    "sur", "avec", "qui", "ou", "en", "au", "aux", "ce", "cette", "ces", "par", "votre", "vos", "notre", "nos",
    "sont", "être", "si", "il", "elle", "plus", "veuillez", "toute", "tout", "tous", "merci", "afin", "sans", "leur",
    "dont", "mais", "peut", "pouvez", "c'est", "de", "à", "son", "sa", "ses",
  ],
  headings: {},
  evidence: {},
  // biome-ignore format: phrases read better side by side
  phrases: {
    "unit-hour": ["heure", "heures"],
    "unit-day": ["jour", "jours", "jours calendaires"],
    "unit-business-day": ["jour ouvré", "jours ouvrés", "jour ouvrable", "jours ouvrables"],
    "unit-week": ["semaine", "semaines"],
    "unit-month": ["mois"],
    "unit-year": ["an", "ans", "année", "années"],
    "act-acknowledge": [
      "accus*", "accusé de réception", "accuser réception", "accuserons réception", "première réponse",
      "réponse initiale", "réponse", "répond*", "réponse sous", "prise de contact", "confirmer la réception",
      "confirmation de réception", "reviendrons vers vous", "revenir vers vous", "recontact*", "premier retour",
      "retour initial", "délai de réponse", "confirmerons la réception",
    ],
    "act-triage": [
      "évalu*", "analys*", "enquêt*", "examin*", "valid*", "vérifi*", "triage", "tri initial", "étudi*",
      "qualification", "diagnosti*", "réponse détaillée", "investig*",
      "calendrier de correction", "plan de correction",
    ],
    "act-update": [
      "mise à jour du statut", "mises à jour régulières", "tenir informé*", "tiendrons informé*",
      "point d'avancement", "suivi", "informés", "informé",
    ],
    "act-fix": [
      "corrig*", "correctif*", "correction*", "résol*", "résoudre", "résolution*", "patch", "patchs", "patché*",
      "réparer", "remédi*", "atténu*", "mise à jour de sécurité",
    ],
    "act-disclose": [
      "divulg*", "publi*", "embargo*", "rendre public", "rendu public", "rendue publique", "annonce publique",
    ],
    "act-notify": ["notifi*", "prévenir les utilisateurs", "informer les utilisateurs", "avertir"],
    "time-within": [
      "sous", "dans les", "dans un délai de", "dans un délai maximum de", "en moins de", "d'ici", "dans", "en",
      "jusqu'à", "au plus tard", "au maximum", "maximum", "sous un délai de", "max",
    ],
    "time-span": [
      "plus de", "derniers", "dernières", "dernier", "il y a", "vieux de", "ancien", "auparavant", "passés",
    ],
    "time-every": ["tous les", "toutes les", "chaque"],
    "time-for": ["pendant", "après", "au moins", "pour", "au bout de", "minimum"],
    "time-anchor": ["après", "suivant", "à compter de", "à partir de", "de", "dès", "ouvrés suivant"],
    "report-received": ["réception", "votre signalement", "votre rapport", "signalement"],
    "promise-negated": [
      "ne garantissons pas", "aucune garantie", "pas de garantie", "sans garantie", "ne pouvons pas garantir",
      "ne peut garantir", "ne promettons pas", "pas garantir", "aucun engagement", "ne peux pas garantir",
    ],
    "promise-unanswered": [
      "pas de réponse", "aucune réponse", "sans réponse", "sans nouvelles", "ne recevez pas", "n'avez pas reçu",
      "pas reçu", "ne répondons pas", "pas de nouvelles", "sans retour",
    ],
    "not-a-deadline": [
      "session*", "jeton*", "mot de passe", "mots de passe", "cookie*", "certificat*", "conserv*", "expir*",
      "supprim*", "sauvegarde*", "rotation", "rétention",
    ],
    "best-effort": [
      "au mieux", "meilleurs délais possibles selon", "selon nos disponibilités", "selon mes disponibilités",
      "selon disponibilité", "sur notre temps libre", "sur mon temps libre", "best effort", "meilleur effort",
      "meilleurs efforts",
    ],
    "severity-critical": ["critique*"],
    "severity-high": ["élevé*", "haute", "haut", "importante"],
    "severity-medium": ["moyen*", "modéré*"],
    "severity-low": ["faible*", "basse", "mineur*"],
    "version-header": ["version", "versions", "branche", "branches"],
    "support-header": [
      "supporté", "supportée", "supportées", "pris en charge", "prise en charge", "support", "maintenu", "maintenue",
      "supporté ?", "supportée ?", "correctifs de sécurité", "mises à jour de sécurité",
    ],
    "status-header": ["statut", "état"],
    "advisory-header": ["vulnérabilité*", "sévérité", "gravité", "corrigé dans", "affecté*"],
    "until-header": [
      "fin de support", "fin du support", "fin de vie", "jusqu'à", "supportée jusqu'à", "date de fin",
      "supporté jusqu'au", "jusqu'au",
    ],
    "mark-yes": [
      "oui", "supportée", "supporté", "pris en charge", "prise en charge", "actif", "active", "actuelle", "maintenue",
      "maintenu", "en cours",
    ],
    "mark-no": [
      "non", "non supportée", "non supporté", "plus supportée", "plus supporté", "non prise en charge",
      "non pris en charge", "plus maintenue", "fin de vie", "obsolète", "abandonnée", "abandonné", "non maintenue",
    ],
    "mark-partial": [
      "sécurité uniquement", "correctifs de sécurité uniquement", "critiques uniquement", "correctifs critiques",
      "partiel*", "limité*", "maintenance", "critique uniquement", "sécurité seulement",
    ],
    "version-latest": ["dernière", "dernier", "dernière version", "plus récente", "actuelle", "la plus récente"],
    "version-branch": ["développement", "branche principale", "principale"],
    "version-rest": [
      "anciennes", "antérieures", "antérieure", "plus anciennes", "autres", "toutes les autres", "précédentes",
      "autre", "ancienne",
    ],
    "version-all": ["toutes", "toutes les versions"],
    "version-below": [
      "avant", "antérieures à", "antérieure à", "inférieure à", "inférieures à", "jusqu'à", "jusqu'à la",
    ],
    "version-upward": [
      "et plus", "et supérieur*", "ou plus", "et ultérieur*", "ou supérieur*", "et suivantes", "ou ultérieur*",
    ],
    "version-downward": ["et antérieur*", "et inférieur*", "ou antérieur*", "et précédent*"],
    "date-updated": [
      "dernière mise à jour", "mis à jour le", "mise à jour le", "dernière modification", "dernière révision",
      "mise à jour du document",
    ],
    "date-updated-weak": ["mise à jour", "mis à jour", "modifié le", "modifié", "révisé le", "révisé"],
    "date-reviewed": ["dernière revue", "dernière vérification", "dernier examen", "dernière relecture"],
    "date-reviewed-weak": ["revu le", "relu le", "vérifié le", "revu"],
    "date-subject": ["politique", "document", "fichier", "page"],
    "date-support-end": [
      "supporté jusqu'au", "supportée jusqu'au", "supportée jusqu'en", "fin de support", "fin du support",
      "fin de vie", "maintenue jusqu'en", "pris en charge jusqu'au", "correctifs jusqu'en",
    ],
    "date-support-end-weak": ["jusqu'au", "jusqu'en", "jusqu'à", "fin"],
    "date-evidence": [
      "audit", "audits", "audité", "test d'intrusion", "tests d'intrusion", "pentest", "rapport de test",
      "résultats du scan", "résultats d'analyse", "analyse de sécurité", "scan", "scan de sécurité",
    ],
    "date-other": [
      "prochaine revue", "prochaine révision", "prochaine mise à jour", "prochain audit", "depuis", "en vigueur",
      "publié le", "créé le", "prévu*", "prochain*",
    ],
    // Channels and publicity
    continues: ["à la place", "dans ce cas"],
    "form-word": ["formulaire", "portail"],
    "channel-negation": [
      "ne pas", "ne * pas", "ne * * pas", "n'* pas", "jamais", "au lieu de", "au lieu d'*", "plutôt que",
      "plutôt qu'*", "évitez", "éviter", "merci de ne pas", "interdit",
    ],
    "channel-no-negation": [
      "nous ne * pas", "si vous ne * pas", "si vous n'* pas", "si nous ne * pas", "n'hésitez pas", "ne recevez pas",
      "n'oubliez pas", "pas seulement", "ne soyez pas",
    ],
    "public-place": [
      "issue* publique*", "ticket* public*", "tickets publics", "issues github", "issue github", "suivi des bogues",
      "suivi public", "forum* public*", "canaux publics", "canal public", "discussion* publique*", "réseaux sociaux",
      "via les issues", "dans les issues", "gestionnaire de tickets", "traqueur de bugs", "problème public",
      "rapport* public*",
    ],
    "public-word": [
      "publiquement", "en public", "rendre public", "rendre publique", "divulgation publique", "rendue publique",
      "à des tiers", "au public",
    ],
    "open-issue": [
      "ouvrir une issue", "ouvrez une issue", "créer une issue", "créez une issue", "ouvrir un ticket",
      "ouvrez un ticket", "créer un ticket", "créez un ticket", "ouvrir d'issue", "ouvrez pas d'issue",
      "ouvrir de ticket", "créer d'issue", "créez pas d'issue", "soumettre une issue", "ouvrez pas de ticket",
      "ouvrir d'issues", "une issue sur github", "ouvrant une issue", "créant une issue", "ouvrir une discussion",
    ],
    "tell-word": [
      "signal*", "rapport*", "divulgu*", "envoy*", "contact*", "écri*", "publi*", "communiqu*", "discut*", "partag*",
      "ouvr*", "cré*", "utilis*", "inform*", "report*", "soumett*", "passer par",
    ],
    "security-word": ["sécurité"],
    "vulnerability-word": [
      "vulnérabilité*", "faille*", "problème* de sécurité", "bug* de sécurité", "incident* de sécurité",
    ],
    "not-vulnerability": [
      "bogues ordinaires", "bugs ordinaires", "autres bugs", "autres problèmes", "non liés à la sécurité",
      "pas liés à la sécurité", "hors sécurité", "bugs classiques", "demandes de fonctionnalités",
    ],
    "no-answer": ["pas de réponse", "sans réponse", "ne recevez pas", "pas disponible", "indisponible"],
    "without-details": ["sans détails", "sans détail", "sans donner de détails"],
    "sensitive-details": ["informations sensibles", "données sensibles", "données personnelles", "mots de passe"],
    "we-word": ["nous allons", "nous publi*", "sera publié*", "seront publié*", "abonn*", "nous créerons"],
    "question-word": ["question*", "renseignements", "commentaires", "demandes générales"],
    "conduct-word": ["code de conduite"],
    "private-way": [
      "en privé", "de manière privée", "de façon privée", "confidentiel*", "de manière confidentielle",
      "directement le mainteneur", "directement les mainteneurs", "contactez directement",
    ],
    "email-named": ["par e mail", "par email", "par courriel", "par mail", "un e mail", "un email", "un courriel"],
    "email-word": ["courriel", "adresse e mail"],
    "advisory-feature": [
      "signalement privé de vulnérabilité*", "signalement privé des vulnérabilités", "onglet security",
      "onglet « security »", "onglet sécurité", "onglet « sécurité »", "avis de sécurité privé", "signalement privé",
    ],
    "press-word": ["clique*", "bouton", "onglet"],
    "direct-message": ["message* privé*", "message* direct*"],
    "encrypt-word": ["chiffr*"],
    "refer-word": ["voir", "consult*", "référ*", "veuillez lire", "se trouve", "décrit*", "disponible"],
    "policy-word": ["politique de sécurité", "signaler une vulnérabilité"],
    "time-before-public": [
      "avant de * divulguer publiquement", "avant toute divulgation", "avant de divulguer",
      "avant de * rendre public*", "avant de rendre public*", "avant une divulgation publique",
      "avant toute publication",
    ],
    "ask-for-time": ["laissez nous", "laisser", "donnez nous", "accordez nous", "nous vous demandons", "veuillez"],
    "plain-bug": ["bogue*", "bug", "bugs"],
  },
  // biome-ignore format: phrases read better side by side
  numbers: {
    un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, dix: 10, quatorze: 14, quinze: 15,
    "vingt quatre": 24, trente: 30, "quarante huit": 48, "soixante douze": 72, "quatre vingt dix": 90, soixante: 60,
  },
  // biome-ignore format: phrases read better side by side
  months: [
    ["janvier", "janv"], ["février", "févr", "fevrier"], ["mars"], ["avril", "avr"], ["mai"], ["juin"],
    ["juillet", "juil"], ["août", "aout"], ["septembre", "sept"], ["octobre", "oct"], ["novembre", "nov"],
    ["décembre", "déc", "decembre"],
  ],
  // biome-ignore format: phrases read better side by side
  weekdays: [["lundi"], ["mardi"], ["mercredi"], ["jeudi"], ["vendredi"], ["samedi"], ["dimanche"]],
};
