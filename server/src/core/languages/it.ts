/** Italian. */

import type { Language } from "./language.ts";

export const it: Language = {
  code: "it",
  name: "Italian",
  // biome-ignore format: phrases read better side by side
  stopWords: [
    "a", "il", "lo", "la", "i", "gli", "le", "di", "del", "della", "dei", "delle", "e", "è", "che", "un", "una", "per",
    "con", "non", "si", "in", "nel", "nella", "da", "dal", "al", "alla", "alle", "questo", "questa", "o", "come",
    "più", "se", "ci", "nostro", "nostra", "nostri", "tuo", "tua", "puoi", "può", "essere", "sono", "anche",
    "qualsiasi", "favore", "senza", "su", "tutti", "tutte", "quando", "tra", "verrà", "sarà", "dalla", "ti", "vi",
    "prego", "sul", "ed",
  ],
  headings: {},
  evidence: {},
  // biome-ignore format: phrases read better side by side
  phrases: {
    "unit-hour": ["ora", "ore"],
    "unit-day": ["giorno", "giorni", "giorni solari"],
    "unit-business-day": ["giorno lavorativo", "giorni lavorativi", "giorno feriale", "giorni feriali"],
    "unit-week": ["settimana", "settimane"],
    "unit-month": ["mese", "mesi"],
    "unit-year": ["anno", "anni"],
    "act-acknowledge": [
      "confermare la ricezione", "conferma di ricezione", "confermeremo", "conferma", "risposta iniziale",
      "prima risposta", "risposta", "rispond*", "risponderemo", "riscontro", "ti contatteremo", "vi contatteremo",
      "presa in carico", "tempo di risposta", "tempi di risposta", "ricontatt*", "confermiamo",
    ],
    "act-triage": [
      "valut*", "analizz*", "analisi", "indag*", "verific*", "validazione", "convalid*", "triage", "esamin*",
      "valid*",
    ],
    "act-update": [
      "aggiornamento", "aggiornamenti sullo stato", "informeremo", "aggiornat*", "aggiornamento sullo stato",
      "terremo", "informat*", "aggiornamenti",
    ],
    "act-fix": [
      "correg*", "correzione", "correzioni", "patch", "risol*", "soluzione", "fix", "rimed*", "mitig*",
      "aggiornamento di sicurezza", "corretta", "corretto",
    ],
    "act-disclose": ["divulg*", "pubblic*", "embargo*", "rendere pubblic*", "reso pubblico", "resa pubblica"],
    "act-notify": ["notific*", "avvisare gli utenti", "informare gli utenti"],
    "time-within": [
      "entro", "entro e non oltre", "in", "nel giro di", "fino a", "massimo", "al massimo", "non oltre", "meno di",
      "in meno di", "entro le", "entro i",
    ],
    "time-span": ["più di", "ultimi", "ultime", "fa", "oltre", "precedenti"],
    "time-every": ["ogni"],
    "time-for": ["per", "dopo", "almeno", "durante", "minimo"],
    "time-anchor": ["da", "dalla", "dal", "dopo", "dall'", "successivi", "di", "del", "della"],
    "report-received": ["ricezione", "segnalazione", "tua segnalazione", "ricevimento", "ricevuta"],
    "promise-negated": [
      "non possiamo garantire", "non garantiamo", "nessuna garanzia", "senza garanzia", "non promettiamo",
      "non garantisc*",
    ],
    "promise-unanswered": [
      "non ricevi", "non hai ricevuto", "nessuna risposta", "senza risposta", "non rispondiamo", "non ricevete",
      "non avete ricevuto",
    ],
    "not-a-deadline": [
      "sessione", "sessioni", "password", "certificat*", "scad*", "conserva*", "eliminat*", "backup", "rotazione",
      "token*",
    ],
    "best-effort": [
      "massimo impegno", "tempo libero", "best effort", "compatibilmente con", "nei limiti del possibile",
      "miglior sforzo",
    ],
    "severity-critical": ["critic*"],
    "severity-high": ["alta", "alto", "alte", "grave", "elevat*"],
    "severity-medium": ["media", "medio", "moderat*"],
    "severity-low": ["bassa", "basso", "basse", "lieve"],
    "version-header": ["versione", "versioni", "ramo", "release"],
    "support-header": [
      "supportata", "supportato", "supporto", "supportate", "aggiornamenti di sicurezza", "mantenuta", "supportata?",
    ],
    "status-header": ["stato"],
    "advisory-header": ["vulnerabilità", "gravità", "severità", "corretto in", "interessat*"],
    "until-header": [
      "fine supporto", "fine del supporto", "fine vita", "fino a", "supporto fino a", "data di fine",
      "supportata fino a",
    ],
    "mark-yes": ["sì", "si", "supportata", "supportato", "attivo", "attiva", "attuale", "corrente"],
    "mark-no": [
      "no", "non supportata", "non supportato", "fine vita", "obsoleta", "obsoleto", "non più supportata", "dismessa",
      "abbandonata", "non mantenuta",
    ],
    "mark-partial": [
      "solo sicurezza", "solo critiche", "solo correzioni*", "solo aggiornamenti*", "limitato", "parziale",
      "manutenzione", "solo critici",
    ],
    "version-latest": ["ultima", "più recente", "attuale", "corrente", "ultima versione"],
    "version-branch": ["sviluppo", "ramo principale", "principale"],
    "version-rest": [
      "precedenti", "altre", "tutte le altre", "vecchie", "più vecchie", "restanti", "precedente", "altri",
      "inferiori",
    ],
    "version-all": ["tutte", "tutte le versioni"],
    "version-below": [
      "prima di", "precedente a", "precedenti a", "precedenti alla", "inferiore a", "inferiori a", "fino a",
      "fino alla",
    ],
    "version-upward": [
      "o superiore", "o successiva", "o successive", "e superiori", "e successive", "in poi", "o superiori",
    ],
    "version-downward": ["e precedenti", "o precedente", "o inferiore", "e inferiori", "o precedenti"],
    "date-updated": [
      "ultimo aggiornamento", "aggiornato l'ultima volta", "ultima modifica", "ultima revisione",
      "data di aggiornamento", "ultimo agg",
    ],
    "date-updated-weak": ["aggiornato", "aggiornata", "aggiornato il", "modificato il", "aggiornamento"],
    "date-reviewed": ["ultima verifica", "ultimo controllo"],
    "date-reviewed-weak": ["revisionato il", "verificato il"],
    "date-subject": ["politica", "documento", "pagina"],
    "date-support-end": [
      "supportata fino a", "supporto fino a", "fine supporto", "fine del supporto", "fine vita", "supportata fino al",
      "supporto fino al",
    ],
    "date-support-end-weak": ["fino a", "fino al", "fine"],
    "date-evidence": [
      "audit", "penetration test", "test di penetrazione", "risultati della scansione", "scansione",
      "rapporto di test", "risultati dei test", "pentest",
    ],
    "date-other": [
      "prossima revisione", "prossimo aggiornamento", "prossimo audit", "dal", "in vigore", "pubblicato il",
      "creato il", "previst*", "prossim*",
    ],
    // Channels and publicity
    continues: ["in questo caso", "in tal caso", "invece"],
    "form-word": ["modulo", "portale"],
    "channel-negation": [
      "non aprire", "non aprite", "non apra", "non creare", "non create", "non segnalare", "non segnalate",
      "non segnalarl*", "non pubblic*", "non divulg*", "non usare", "non usate", "non utilizz*", "non condivid*",
      "non discut*", "non inviare", "non inviate", "non rivel*", "non diffond*", "non postare", "non devono",
      "non deve", "non vanno", "non va", "mai", "invece di", "anziché", "piuttosto che", "evita", "evitate",
      "evitare", "al posto di", "vietato",
    ],
    "channel-no-negation": ["se non", "noi non", "non esitare", "non esitate"],
    "public-place": [
      "issue pubblic*", "issues pubblic*", "issue su github", "issue di github", "github issues pubblich*",
      "segnalazion* pubblic*", "tracker pubblico", "forum pubblic*", "canali pubblici", "canale pubblico",
      "discussion* pubblic*", "social media", "social network", "tramite issue", "tramite le issue", "nelle issue",
    ],
    "public-word": [
      "pubblicamente", "in pubblico", "rendere pubblic*", "divulgazione pubblica", "reso pubblico", "resa pubblica",
      "a terzi", "di pubblico dominio",
    ],
    "open-issue": [
      "aprire una issue", "apri una issue", "aprite una issue", "aprire issue", "aprire un issue", "apri un issue",
      "creare una issue", "crea una issue", "create una issue", "aprendo una issue", "creando una issue",
      "aprire un'issue", "apri un'issue", "una issue su github", "aprire un ticket", "apri un ticket",
      "aprire una discussione",
    ],
    "tell-word": [
      "segnal*", "divulg*", "invia*", "contatt*", "scriv*", "pubblic*", "comunic*", "discut*", "condivid*", "apr*",
      "crea*", "notific*", "us*", "utilizz*", "inform*", "riport*", "rivel*",
    ],
    "security-word": ["sicurezza"],
    "vulnerability-word": [
      "vulnerabilità", "falla di sicurezza", "falle di sicurezza", "problem* di sicurezza", "bug di sicurezza",
      "incident* di sicurezza",
    ],
    "not-vulnerability": [
      "non di sicurezza", "non legat* alla sicurezza", "non relativ* alla sicurezza", "bug generici", "altri bug",
      "altri problemi", "bug comuni", "richieste di funzionalità",
    ],
    "no-answer": ["nessuna risposta", "non ricev*", "senza risposta", "non disponibile"],
    "without-details": ["senza dettagli", "senza includere dettagli", "senza rivelare"],
    "sensitive-details": ["informazioni sensibili", "dati sensibili", "dati personali", "password"],
    "we-word": [
      "pubblicheremo", "verrà pubblicat*", "saranno pubblicat*", "verranno pubblicat*", "iscriv*", "creeremo",
    ],
    "question-word": ["domande", "domanda", "richieste generali", "suggerimenti"],
    "conduct-word": ["codice di condotta"],
    "private-way": [
      "in privato", "privatamente", "in modo privato", "in forma privata", "in via riservata",
      "in modo confidenziale", "in modo riservato", "direttamente il maintainer", "direttamente i maintainer",
      "direttamente al maintainer", "messaggio privato",
    ],
    "email-named": [
      "via e mail", "via email", "un'e mail", "un'email", "una e mail", "una email", "tramite e mail",
      "tramite email", "per e mail",
    ],
    "email-word": ["indirizzo e mail", "posta elettronica"],
    "advisory-feature": [
      "segnalazione privata", "segnalazione privata delle vulnerabilità", "scheda security", "scheda \"security\"",
      "scheda sicurezza", "tab sicurezza", "avviso di sicurezza privato",
    ],
    "press-word": ["clicca*", "pulsante", "scheda"],
    "direct-message": ["messaggio privato", "messaggi privati", "messaggio diretto", "messaggi diretti"],
    "encrypt-word": ["cifra*", "crittograf*"],
    "refer-word": ["consulta*", "vedi", "vedere", "leggi", "si trova", "disponibil*", "descritt*", "visita"],
    "policy-word": ["politica di sicurezza", "segnalare una vulnerabilità"],
    "time-before-public": [
      "prima di * pubblicamente", "prima di divulgar* pubblicamente", "prima di render* pubblic*",
      "prima della divulgazione pubblica", "prima di qualsiasi divulgazione", "prima di pubblicar*",
      "prima di divulgar*", "prima di render* * pubblic*",
    ],
    "ask-for-time": ["concedi", "concedeteci", "dateci", "dacci", "chiediamo", "lasciaci", "concedici"],
    "plain-bug": ["bug", "errori"],
  },
  // biome-ignore format: phrases read better side by side
  numbers: {
    un: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, dieci: 10, quattordici: 14,
    trenta: 30, ventiquattro: 24, quarantotto: 48, settantadue: 72, novanta: 90, sessanta: 60,
  },
  // biome-ignore format: phrases read better side by side
  months: [
    ["gennaio", "gen"], ["febbraio", "feb"], ["marzo", "mar"], ["aprile", "apr"], ["maggio", "mag"],
    ["giugno", "giu"], ["luglio", "lug"], ["agosto"], ["settembre", "sett"], ["ottobre", "ott"],
    ["novembre", "nov"], ["dicembre", "dic"],
  ],
  // biome-ignore format: phrases read better side by side
  weekdays: [["lunedì"], ["martedì"], ["mercoledì"], ["giovedì"], ["venerdì"], ["sabato"], ["domenica"]],
};
