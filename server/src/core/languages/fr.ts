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
  // biome-ignore format: phrases read better side by side
  headings: {
    title: [
      "=sécurité", "politique de sécurité*", "politique de divulgation*", "consignes de sécurité",
      "directives de sécurité", "=politique", "guide de sécurité", "charte de sécurité",
      "sécurité et confidentialité", "sécurité du projet",
    ],
    "supported-versions": [
      "versions supportées", "versions prises en charge", "version* supportée*", "version* prise* en charge",
      "versions maintenues", "versions concernées", "versions couvertes", "prise en charge des versions",
      "support des versions", "quelles versions", "cycle de vie", "fin de vie", "fin de support",
      "politique de support", "=versions", "versions actives", "versions affectées",
      "plateformes prises en charge",
    ],
    reporting: [
      "signaler une vulnérabilité*", "signaler un problème de sécurité", "signaler des vulnérabilités",
      "signalement des vulnérabilités", "signalement de vulnérabilité*", "signaler une*", "signaler un*",
      "signaler des*", "signalement d'une*", "signalement de*",
      "signalement des*", "=signalement*", "=signaler", "rapporter une*", "rapporter un*", "comment signaler*",
      "comment rapporter*", "où signaler*", "procédure de signalement", "processus de signalement",
      "déclarer une*", "déclaration de*", "déclaration d'une*", "remontée de*", "remonter une*",
      "canal de signalement", "canaux de signalement", "canal privé", "signalement privé",
      "vulnérabilité découverte", "vous avez trouvé*", "vous avez découvert*", "faille de sécurité",
      "=vulnérabilités", "=failles de sécurité", "problèmes de sécurité", "ne pas ouvrir*", "n'ouvrez pas*",
      "par email", "par e mail", "par courriel", "via github", "=alternative*", "canal préféré",
      "méthode préférée", "soumettre un rapport", "divulguer une*", "notification de vulnérabilité*",
    ],
    "report-contents": [
      "que faut il inclure", "que inclure", "quoi inclure", "ce qu'il faut inclure", "éléments à inclure",
      "informations à fournir", "informations à inclure", "informations requises", "informations nécessaires",
      "informations utiles", "contenu du rapport", "contenu du signalement", "que doit contenir*",
      "veuillez inclure", "étapes de reproduction", "étapes pour reproduire", "=description", "=impact",
      "=environnement", "détails à fournir",
    ],
    response: [
      "ce que tu peux attendre", "ce que vous pouvez attendre",
      "après la divulgation", "et ensuite",
      "à quoi s'attendre", "ce à quoi vous attendre", "à quoi vous attendre", "délais de réponse",
      "délai de réponse", "temps de réponse", "=délais", "=délai", "=réponse", "notre réponse",
      "processus de réponse", "processus de traitement", "traitement des*", "traitement du signalement",
      "prise en charge du signalement", "=processus", "que se passe t il*", "ce qui se passe ensuite",
      "après le signalement", "après votre signalement", "=calendrier", "nos engagements",
      "engagements de réponse", "gestion des vulnérabilités", "gestion des signalements", "prochaines étapes",
      "suivi", "correction des vulnérabilités", "délais de correction", "engagement de réponse",
    ],
    disclosure: [
      "=divulgation", "politique de divulgation", "divulgation responsable", "divulgation coordonnée",
      "divulgation publique", "processus de divulgation", "calendrier de divulgation", "publication",
      "publication des*", "embargo", "attribution de cve", "cve*", "confidentialité du signalement",
      "divulgation des vulnérabilités",
    ],
    "safe-harbor": [
      "lors des tests", "règles de test*", "si vous testez",
      "safe harbor", "sphère de sécurité", "protection juridique", "protection légale",
      "protection des chercheurs", "bonne foi", "recherche de bonne foi", "cadre légal", "aspects juridiques",
      "règles d'engagement", "règles du programme", "=règles", "chercheurs en sécurité", "pour les chercheurs",
      "recherche en sécurité", "exonération",
    ],
    scope: [
      "ce que nous considérons*", "ce qui compte comme*", "qu'est ce qui constitue*",
      "=périmètre", "=portée", "=champ d'application", "=étendue", "dans le périmètre", "inclus dans le périmètre",
      "périmètre de*", "ce qui est couvert", "ce qui constitue*", "qu'est ce qu'une vulnérabilité",
      "vulnérabilités éligibles", "frontières de confiance", "=inclus", "périmètre et hypothèses", "vulnérabilités acceptées", "types acceptés",
    ],
    "out-of-scope": [
      "hors périmètre", "hors du périmètre", "hors de portée", "hors champ", "hors scope", "=exclusions",
      "=exclus", "ce qui n'est pas*", "non couvert*", "non éligibles", "non considéré*",
      "ce qui n'est pas couvert", "pas une vulnérabilité", "non acceptés", "non acceptées", "types non acceptés",
    ],
    severity: [
      "gravité*", "sévérité*", "niveaux de gravité", "niveaux de sévérité", "classification*", "criticité*",
      "évaluation de la gravité", "=critique", "=élevée", "=moyenne", "=faible", "niveaux de risque", "priorité*",
    ],
    updates: [
      "mises à jour de sécurité", "mise à jour de sécurité", "=mises à jour", "=mise à jour",
      "correctifs de sécurité", "correctifs", "avis de sécurité", "alertes de sécurité", "annonces*",
      "notifications", "bulletins de sécurité", "rester informé*", "politique de mise à jour",
      "liste de diffusion", "publication des correctifs",
    ],
    "best-practices": [
      
      "bonnes pratiques*", "meilleures pratiques*", "recommandation*", "pratiques recommandées", "conseils*",
      "liste de contrôle", "checklist*", "durcissement*", "configuration sécurisée", "configuration recommandée",
      "déploiement sécurisé", "utilisation sécurisée", "sécuriser votre*", "pour les utilisateurs",
      "pour les développeurs", "pour les contributeurs", "pour les administrateurs", "responsabilité* des*",
      "à faire", "à ne pas faire", "ne jamais*", "précautions", "gestion des secrets", "avant le déploiement",
      "mise en production", "en production", "consignes pour*", "règles pour*", "règles absolues*", "règles d'or",
      "règles impératives", "règles de sécurité", "règles du projet",
      "déploiement", "en développement",
    ],
    measures: [
      "pratiques appliquées",
      "mesures*", "prévention",
      "mesures de sécurité*", "mesures techniques", "mesures de protection", "mesures en place", 
      "fonctionnalités de sécurité", "mécanismes de sécurité", "architecture de sécurité", "contrôles de sécurité",
      "=protections", "protections en place", "principes de sécurité", "sécurité par défaut",
      "sécurité implémentée", "garanties de sécurité", "posture de sécurité", "mesures implémentées",
      "défense en profondeur", "comment nous protégeons*", "bonnes pratiques implémentées",
    ],
    considerations: [
      "risque*", "menace*", "limite*",
      "risques connus", "risques", "limites connues",
      "limitations connues", "=limites", "limitations", "problèmes connus", "vulnérabilités connues",
      "avertissement*", "clause de non responsabilité", "mise en garde", "modèle de menace*",
      "menaces", "surface d'attaque", "vecteurs d'attaque", "risques résiduels", "hypothèses",

    ],
    testing: [
      "test*", "audit*", "analyse*",
      "tests de sécurité", "test de sécurité", "tests d'intrusion", "audit* de sécurité", "=audits", 
      "analyse statique", "analyses de sécurité", "résultats d'analyse", "outils de sécurité", "outils",
      "revue de sécurité", "=tests", "scans de sécurité", "vérifications automatisées",
    ],
    "supply-chain": [
      "dépendances*", "chaîne d'approvisionnement", "gestion des dépendances", "bibliothèques tierces",
      "composants tiers", "signature des*", "versions signées", "=signatures", "intégrité*", "vérification des*",
      "sommes de contrôle", "sbom", "nomenclature logicielle", "provenance", "authenticité",
    ],
    compliance: [
      "conformité*", "réglementation*", "réglementaire*", "=normes", "normes et*", "standards", "certification*",
      "rgpd*", "hds", "hipaa", "obligations légales", "dispositifs médicaux", "cnil", "cadre réglementaire",
      "iso 27001",
    ],
    "incident-response": [
      "incident*", "fuite*",
      "réponse aux incidents", "réponse à incident*", "gestion des incidents", "gestion d'incident*",
      "incident* de sécurité", "plan de réponse*", "=incidents", "en cas d'incident", "en cas de fuite",
      "en cas de compromission", "secret* exposé*", "secret* compromis*", "secret* divulgué*", "clé* exposée*",
      "clé* compromise*", "identifiants exposés", "identifiants compromis", "en cas d'urgence", "violation de données",
      "procédure d'urgence",
      "reprise après*", "fuite de*",
    ],
    training: [
      "formation*", "sensibilisation*", "formation et*", "culture de sécurité", "éducation",
    ],
    bounty: [
      "bug bounty*", "prime", "primes", "récompense*", "programme de primes", "programme de récompenses",
      "rémunération",
    ],
    contact: [
      "=contact*", "contactez nous", "nous contacter", "coordonnées", "équipe de sécurité", "équipe sécurité",
      "contact sécurité", "=questions", "des questions", "questions et*", "responsable sécurité", "=équipe",
      "=responsables", "=aide", "=support", "points de contact",
    ],
    encryption: [
      "clé pgp", "clé gpg", "clé publique", "communication chiffrée", "communications chiffrées",
      "chiffrement des*", "=chiffrement", "pgp*", "gpg*", "message* chiffré*",
    ],
    acknowledgments: [
      "=remerciement*", "=merci*", "reconnaissance", "crédits", "=crédit", "tableau d'honneur", "mur des*",
      "hall of fame", "attribution",
    ],
    resources: [
      "ressources*", "références*", "liens utiles", "=liens", "pour en savoir plus",
      "en savoir plus", "voir aussi", "=documentation", "documents connexes", "informations complémentaires", "outils de test",
    ],
    history: [
      "=historique", "historique des*", "historique du*", "journal des modifications", "modifications de cette*",
      "modifications de la politique", "dernière mise à jour", "dernière révision", "révision de*", "révisions",
      "vulnérabilités passées", "avis publiés", "mise à jour de cette politique", "incidents de sécurité passés", "incidents passés",
      "incidents précédents", "historique des incidents",
    ],
    other: [
      "=introduction", "=objectif*", "=objet", "=aperçu", "=présentation", "=vue d'ensemble", "table des matières",
      "=sommaire", "=conclusion", "=résumé", "=définitions", "=glossaire", 
      "=préambule", "=contexte", "=engagement", "=notre engagement", "données locales", "données stockées", "=français",
      "=version française",
    ],
  },
  // biome-ignore format: phrases read better side by side
  topics: {
    notes: [
      "considérations de sécurité", "considérations*", "points d'attention", "=attention",
    ],
    subject: [
      "protection", "gestion", "validation", "sécurité des*", "configuration",
      "confidentialité des données", "protection de la vie privée",
      "réseau", "sécurité réseau", "base* de données", "données*", "données personnelles", "données de santé",
      "données patient*", "authentification*", "autorisation", "contrôle d'accès", "gestion des accès",
      "mots de passe", "chiffrement*", "secrets", "clés api", "clés d'api", "variables d'environnement",
      "journalisation", "journaux", "surveillance", "infrastructure", "conteneurs", "docker", "sessions",
      "serveur", "api", "sauvegardes", "validation des entrées", "sécurité du code", "sécurité des données", "modèle de sécurité",
    ],
    aside: [
      "=licence", "=contribuer", "code de conduite", "feuille de route", "dépannage", "débogage",
      "=avertissement légal", "clause de non responsabilité", "=prérequis",
    ],
    audience: [
      "pour les utilisateurs", "pour les développeurs", "pour les contributeurs", "pour les administrateurs",
      "pour les mainteneurs", "pour les opérateurs",
    ],
    "threat-model": [
      "modèle de menace*", "modélisation des menaces",
    ],
  },
  // biome-ignore format: phrases read better side by side
  evidence: {
    reporting: [
      "signaler", "signalez", "signalement", "envoyez un", "envoyer un", "un e mail",
      "un email", "un courriel", "par email", "par e mail", "par courriel", "contactez", 
      "en privé", "de manière privée", "confidentiel*", "ne créez pas", "n'ouvrez pas", "ne pas ouvrir",
      "issue publique", "publiquement", "si vous découvrez", "si vous trouvez", "si vous pensez",
      "avis de sécurité", "merci de",
    ],
    "report-contents": [
      "étapes", "reproduire", "description de", "impact potentiel", "preuve de concept", "versions affectées",
      "veuillez inclure", "incluez", "correctif suggéré", "environnement",
    ],
    response: [
      "accuser réception", "accusé de réception", "accusons", "dans les", "jours ouvrés",
      "jours ouvrables", "heures", "nous répondrons", "réponse initiale", "nous vous tiendrons", "tenir informé",
      "délai", "évaluation initiale", "nous nous engageons",
    ],
    disclosure: [
      "divulgation", "divulguer", "divulguée*", "rendre public*", "rendue publique", "90 jours", "coordonnée",
      "cve", "embargo", "publiquement",
    ],
    "safe-harbor": [
      "bonne foi", "poursuites", "action en justice", "actions en justice", "poursuivre",
      "violation de la vie privée", "sans autorisation",
    ],
    scope: [
      "s'applique", "couvre", "dans le périmètre", "concerne", "inclut",
    ],
    "out-of-scope": [
      "hors périmètre", "hors du périmètre", "exclus*", "ne couvre pas", "n'est pas considéré*",
      "ne sont pas considéré*", "ingénierie sociale", "déni de service",
    ],
    severity: [
      "cvss", "gravité", "sévérité", "critique", "élevée", "moyenne", "faible",
    ],
    updates: [
      "mises à jour de sécurité", "correctif*", "publié*", "annonc*", "notifi*", "abonn*", "notes de version",
      "nouvelle version",
    ],
    "best-practices": [
      "^utilisez", "^utiliser", "^toujours", "^ne", "^évitez", "^éviter", "^activez",
      "^activer", "^désactivez", "^configurez", "^vérifiez", "^vérifier", "^gardez", "^maintenez", "^maintenir",
      "^mettez", "^mettre", "^limitez", "^stockez", "^changez", "^assurez", "^protégez", "^chiffrez", "^validez",
      "^exécutez", "^surveillez", "^suivez", "^n'", "nous recommandons", "recommandé",
      "doivent", "doit être", "devez", "assurez vous",
    ],
    measures: [
      "^nous", "^toutes", "^tous", "^l'application", "^le serveur", "^le système", "^chiffrement", "est chiffré*",
      "sont chiffré*", "chiffrées", "sont hachés", "hachage", "sont validées", "automatiquement", "par défaut",
      "est protégé*", "sont protégé*", "sont vérifié*", "sont stocké*", "n'est stocké*",
    ],
    considerations: [
      "attaquant*", "risque", "risques", "pourrait", "pourraient", "ne protège pas", "aucune garantie",
      "vulnérable*", "limite", "limitation*", "malveillant*", "peut être", "non chiffré*",
    ],
    testing: [
      "analyse statique", "audit*", "tests", "scan*", "codeql", "test d'intrusion", "analysé*",
    ],
    "supply-chain": [
      "dépendances", "dependabot", "renovate", "signé*", "signature*", "sbom", "somme* de contrôle",
    ],
    compliance: [
      "rgpd", "iso 27001", "conforme*", "conformité", "réglementation", "norme*", "hipaa", "hds", "loi",
    ],
    "incident-response": [
      "incident*", "révoquer", "révoquez", "immédiatement", "confinement", "compromis*", "restaurer",
    ],
    bounty: [
      "récompense*", "prime*", "bug bounty", "rémunér*",
    ],
    contact: [
      "questions", "contact", "contacter", "équipe",
    ],
    encryption: [
      "pgp", "gpg", "clé publique", "empreinte", "chiffrer",
    ],
    acknowledgments: [
      "remerci*", "merci", "crédit*", "reconnaissance",
    ],
    resources: [
      "documentation", "guide", "en savoir plus",
    ],
    history: [
      "dernière mise à jour", "révision",
    ],
    "supported-versions": [
      "prise* en charge", "supporté*", "mises à jour de sécurité", "dernière version",
      "version stable", "anciennes versions", "versions antérieures", "maintenu*",
    ],
  },
  // biome-ignore format: phrases read better side by side
  phrases: {
    "not-enabled": [
      "n'est pas activé*", "pas encore", "non activé*", "désactivé*", "indisponible", "n'est pas disponible",
      "n'est plus", "prévu*", "sera activé*", "une fois activé*", "non vérifié*",
    ],
    "secret-word": [
      "secrets", "identifiants", "mot de passe", "mots de passe", "jeton*", "token*", "clé* api", "clés d'api",
      "clé* privée*", "données personnelles", "données clients", "données réelles",
    ],
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
    soon: [
      "dès que possible", "le plus rapidement possible", "dans les meilleurs délais", "rapidement",
      "le plus vite possible", "au plus vite", "dans un délai raisonnable", "promptement",
    ],
    "at-once": ["immédiatement", "24h/24", "24/7", "instantanément"],
    "public-when": ["jusqu'à", "jusqu'à ce que", "tant que", "avant", "après", "une fois", "coordonn*", "coordin*", "embargo*", "lorsque"],
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
    "date-as-of": ["à la date du", "en date du"],
    "date-next-review": ["prochaine revue", "prochaine révision"],
    "date-other": [
      "prochaine mise à jour", "prochain audit", "depuis", "en vigueur",
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
      "rapport* public*", "système d'issues", "système d’issues",
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
      "onglet « security »", "onglet sécurité", "onglet « sécurité »", "avis de sécurité privé", "signalement privé", "security advisory*dans github",
      "conseil de sécurité (security advisory)",
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
    "ask-for-time": ["laissez nous", "laisser", "donnez nous", "accordez nous", "accorder", "un délai"],
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
