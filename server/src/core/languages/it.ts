/** Italian. */

import type { Language } from "./language.ts";

export const it: Language = {
  code: "it",
  name: "Italian",
  // biome-ignore format: phrases read better side by side
  stopWords: [
    "il", "lo", "la", "i", "gli", "le", "di", "del", "della", "dei", "delle", "e", "è", "che", "un", "una", "per",
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
      "supportata", "supportato", "supporto", "supportate", "stato", "aggiornamenti di sicurezza", "mantenuta",
      "supportata?",
    ],
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
