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
  // biome-ignore format: phrases read better side by side
  headings: {
    title: [
      "=sicurezza", "politica di sicurezza*", "politiche di sicurezza", "policy di sicurezza", "=policy",
      "=politica", "linee guida di sicurezza", "linee guida sulla sicurezza", "informativa sulla sicurezza",
      "guida alla sicurezza", "sicurezza e privacy", "sicurezza del progetto", "criteri di sicurezza",
    ],
    "supported-versions": [
      "versioni coperte",
      "versioni supportate", "versione supportata", "versioni con supporto", "versioni mantenute",
      "versioni compatibili", "versioni interessate", "supporto delle versioni", "supporto versioni",
      "quali versioni", "ciclo di vita", "fine vita", "fine del supporto", "politica di supporto", "=versioni",
      "piattaforme supportate",
    ],
    reporting: [
      "segnalare una vulnerabilità", "segnalazione di una vulnerabilità", "segnalazione di vulnerabilità",
      "segnalazione delle vulnerabilità", "segnalare una*", "segnalare un*", "segnalare vulnerabilità",
      "segnalare problemi*", "segnalazione di*",
      "segnalazione delle*", "segnalazione vulnerabilità", "segnalazioni di*", "=segnalazione", "=segnalazioni",
      "=segnalare", "come segnalare*", "dove segnalare*", "procedura di segnalazione", "processo di segnalazione",
      "canale di segnalazione", "canali di segnalazione", "canale privato", "segnalazione privata", "in privato",
      "hai trovato*", "hai scoperto*", "se trovi*", "se scopri*", "=vulnerabilità", "problemi di sicurezza",
      "falle di sicurezza", "non aprire*", "non aprite*", "via email", "via e mail", "tramite email", "=email",
      "=e mail", "tramite github", "=alternativa", "metodo preferito", "canale preferito", "riportare una*",
      "comunicare una*", "divulgare una*", "inviare una*",
    ],
    "report-contents": [
      "cosa includere*", "cosa deve contenere*", "informazioni da includere", "informazioni da fornire",
      "informazioni necessarie", "informazioni richieste", "informazioni utili", "contenuto della segnalazione",
      "dettagli da includere", "includi nella*", "si prega di includere", "passaggi per riprodurre",
      "passi per riprodurre", "=descrizione", "=impatto", "=ambiente", "cosa segnalare", "linee guida per le segnalazioni",
    ],
    response: [
      "cosa aspettarsi*", "cosa puoi aspettarti", "tempi di risposta", "tempo di risposta", "=tempistiche",
      "=tempi", "=risposta", "la nostra risposta", "processo di risposta", "=processo",
      "gestione delle vulnerabilità", "gestione delle segnalazioni", "gestione della segnalazione",
      "cosa succede*", "dopo la segnalazione", "il nostro impegno verso*", "prossimi passi", "trattamento delle*",
      "risoluzione", "tempi di correzione", "iter",
    ],
    disclosure: [
      "=divulgazione", "politica di divulgazione", "divulgazione responsabile", "divulgazione coordinata",
      "divulgazione pubblica", "processo di divulgazione", "=pubblicazione", "embargo", "assegnazione cve", "cve*",
      "riservatezza", "responsible disclosure",
    ],
    "safe-harbor": [
      "durante i test", "regole per i test", "se fai test",
      "safe harbor", "porto sicuro", "tutela legale", "protezione legale", "buona fede", "ricerca in buona fede",
      "note legali", "regole di ingaggio", "=regole", "ricercatori di sicurezza", "per i ricercatori",
      "ricerca sulla sicurezza",
    ],
    scope: [
      "cosa conta come*", "cosa consideriamo*",
      "=ambito", "=portata", "=perimetro", "ambito di applicazione", "in ambito", "nell'ambito", "cosa è coperto",
      "cosa è considerat*", "cosa si intende*", "cosa costituisce*", "vulnerabilità ammissibili",
      "confini di fiducia", "punti sensibili", "aree sensibili",
    ],
    "out-of-scope": [
      "fuori ambito", "fuori dall'ambito", "fuori perimetro", "fuori scope", "non coperto", "=esclusioni",
      "=esclusi", "non considerat*", "cosa non*", "non è una vulnerabilità", "non ammissibili",
    ],
    severity: [
      "gravità*", "severità*", "classificazione*", "livelli di gravità", "livelli di severità", "criticità",
      "livelli di rischio", "=critica", "=critico", "=alta", "=alto", "=media", "=medio", "=bassa", "=basso",
      "priorità*",
    ],
    updates: [
      "aggiornamenti di sicurezza", "aggiornamento di sicurezza", "=aggiornamenti", "=aggiornamento",
      "patch di sicurezza", "avvisi di sicurezza", "bollettini*", "annunci*", "notifiche",
      "politica di aggiornamento", "restare aggiornati", "mailing list",
    ],
    "best-practices": [
      "buone pratiche*", "migliori pratiche*", "best practice*", "pratiche consigliate", "raccomandazion*",
      "consigli*", "suggerimenti*", "lista di controllo", "checklist*", "hardening*", "irrobustimento",
      "configurazione sicura", "configurazione consigliata", "uso sicuro", "utilizzo sicuro",
      "distribuzione sicura", "per gli utenti", "per gli sviluppatori", "per i contributori",
      "per gli amministratori", "responsabilità dell*", "responsabilità degli*", "cosa fare", "cosa non fare",
      "mai", "precauzioni", "gestione dei segreti", "gestione delle credenziali", "prima di*", "in produzione",
      "regole per*",
    ],
    measures: [
      "misure di sicurezza*", "misure tecniche", "misure di protezione", "=misure", "misure implementate",
      "funzionalità di sicurezza", "caratteristiche di sicurezza", "meccanismi di sicurezza",
      "architettura di sicurezza", "controlli di sicurezza", "=protezioni", "pratiche di sicurezza",
      "principi di sicurezza", "sicurezza implementata", "difesa in profondità", "come proteggiamo*",
      "=mitigazioni",
    ],
    considerations: [
      "rischi noti",
      "=rischi*", "limitazioni note", "=limitazioni*", "=limiti*", "problemi noti", "vulnerabilità note",
      "=avvertenz*", "esclusione di responsabilità", "modello di minaccia",
      "modello delle minacce", "minacce*", "superficie di attacco", "vettori di attacco", "rischi residui",
      "presupposti", "limiti importanti",
    ],
    testing: [
      "test di sicurezza", "test di penetrazione", "penetration test*", "audit di sicurezza", "=audit*",
      "verifiche di sicurezza", "analisi statica", "analisi di sicurezza", "scansion*", "strumenti di sicurezza",
      "=strumenti", "revisione di sicurezza", "=test", "controlli automatici",
    ],
    "supply-chain": [
      "dipendenze*", "catena di fornitura*", "catena di approvvigionamento", "gestione delle dipendenze",
      "librerie di terze parti", "componenti di terze parti", "=firme", "firma d*", "integrità*", "verifica d*",
      "checksum", "sbom", "provenienza", "autenticità",
    ],
    compliance: [
      "conformità*", "=compliance*", "normativ*", "regolament*", "=norme", "=standard*", "certificazion*", "gdpr*",
      "hipaa", "requisiti legali", "dispositivi medici", "protezione dei dati personali",
    ],
    "incident-response": [
      "risposta agli incidenti", "risposta ad incidenti", "gestione degli incidenti", "incident* di sicurezza",
      "piano di risposta*", "=incidenti", "in caso di incidente*", "in caso di compromissione*",
      "in caso di emergenza", "violazione dei dati", "violazioni", "fuga di*", "procedura di emergenza",
      "ripristino", "credenziali esposte",
    ],
    training: [
      "formazione*", "sensibilizzazione*", "consapevolezza*", "cultura della sicurezza", "addestramento",
    ],
    bounty: [
      "bug bounty*", "ricompens*", "premio", "premi", "compenso",
    ],
    contact: [
      "=contatt*", "contattaci", "informazioni di contatto", "team di sicurezza", "squadra di sicurezza",
      "referente*", "=domande*", "hai domande", "=team", "=responsabil*", "=aiuto", "=supporto",
    ],
    encryption: [
      "chiave pgp", "chiave gpg", "chiave pubblica", "comunicazione crittografata", "comunicazioni cifrate",
      "comunicazioni sicure", "=crittografia", "=cifratura", "pgp*", "gpg*",
    ],
    acknowledgments: [
      "=ringraziament*", "=grazie*", "riconosciment*", "=crediti", "hall of fame", "attribuzione",
    ],
    resources: [
      "=risorse*", "risorse aggiuntive", "=riferimenti*", "link utili", "=link", "=collegamenti",
      "ulteriori informazioni", "maggiori informazioni", "vedi anche", "=documentazione", "documenti correlati",
      "approfondimenti",
    ],
    history: [
      "=cronologia*", "=storico*", "registro delle modifiche", "modifiche a questa*", "modifiche alla*",
      "ultimo aggiornamento", "ultima revisione", "ultima modifica", "revisione di questa*", "=revisioni",
      "vulnerabilità passate",
    ],
    other: [
      "=introduzione", "=obiettiv*", "=scopo", "=panoramica", "=sommario", "=indice", "=conclusion*",
      "=riepilogo", "=definizioni", "=glossario", "=impegno",
      "=il nostro impegno", "=premessa", "=note", "=finalità", "=italiano", "=versione italiana",
    ],
  },
  // biome-ignore format: phrases read better side by side
  topics: {
    notes: [
      "considerazioni di sicurezza", "considerazioni sulla sicurezza", "=considerazioni*", "=importante", "note di sicurezza",
      "=attenzione",
    ],
    subject: [
      "=privacy",
      "rete", "sicurezza di rete", "sicurezza della rete", "database", "dati*", "dati personali", "dati sensibili",
      "dati sanitari", "dati dei pazienti", "autenticazione*", "autorizzazione", "controllo degli accessi",
      "controllo accessi", "password", "crittografia*", "segreti", "credenziali*", "chiavi api",
      "variabili d'ambiente", "registrazione", "log*", "monitoraggio", "infrastruttura", "container", "docker",
      "sessioni", "server", "api", "backup", "validazione dell*", "sicurezza del codice", "sicurezza dei dati",
    ],
    aside: ["=licenza", "=contribuire", "codice di condotta", "risoluzione dei problemi"],
    audience: [
      "per gli utenti", "per utenti", "per gli sviluppatori", "per sviluppatori", "per i contributori",
      "per gli amministratori", "per i maintainer",
    ],
    "threat-model": [
      "modello di minaccia", "modello delle minacce", "modello di sicurezza", "modellazione delle minacce",
    ],
  },
  // biome-ignore format: phrases read better side by side
  evidence: {
    reporting: [
      "segnala", "segnalare", "segnalalo", "segnalarl*", "segnalazione", "ti preghiamo di", "si prega di",
      "per favore", "invia un", "inviare un", "invia una", "un'email", "una email", "un'e mail", "via email",
      "tramite email", "contatta*", "in privato", "privatamente", "riservat*", "non aprire",
      "non aprite", "non creare", "issue pubblica", "issue pubbliche", "pubblicamente", "se scopri", "se trovi",
      "se ritieni", "se hai trovato",
    ],
    "report-contents": [
      "passaggi per", "riprodurre", "descrizione", "impatto", "proof of concept", "versioni interessate",
      "includi", "includere", "screenshot", "possibile soluzione",
    ],
    response: [
      "conferma", "confermeremo", "risponderemo", "entro", "ore", "giorni", "ti terremo",
      "aggiornament*", "risposta iniziale", "valutazione", "analizzeremo", "accettata",
      "rifiutata",
    ],
    disclosure: [
      "divulgazione", "divulgare", "rendere pubblic*", "90 giorni", "coordinata", "cve", "embargo",
      "pubblicamente", "fino a quando", "finché",
    ],
    "safe-harbor": [
      "buona fede", "azioni legali", "azione legale", "senza autorizzazione",
    ],
    scope: [
      "si applica", "copre", "nell'ambito", "comprende",
    ],
    "out-of-scope": [
      "fuori ambito", "esclus*", "non copre", "non è considerat*", "non sono considerat*", "ingegneria sociale",
      "denial of service",
    ],
    severity: [
      "cvss", "gravità", "severità", "critica", "critico", "alta", "bassa",
    ],
    updates: [
      "aggiornamenti di sicurezza", "patch", "pubblicat*", "annunc*", "notific*", "iscriv*", "note di rilascio",
      "nuova versione",
    ],
    "best-practices": [
      "^usa", "^usare", "^utilizza*", "^mai", "^sempre", "^non", "^evita*", "^abilita*",
      "^disabilita*", "^configura", "^configurare", "^configurate", "^verifica", "^verificare", "^verificate",
      "^mantieni", "^mantenere", "^aggiorna*", "^limita", "^limitare", "^limitate",
      "^conserva", "^cambia*", "^assicurati", "^proteggi", "^cifra", "^valida", "^validare", "^validate i*", "^validate l*", "^ruota*", "^esegui",
      "^monitora*", "^segui", "si raccomanda", "si consiglia", "consigliamo", "raccomandiamo", "devono",
      "deve essere", "dovresti", "dovrebbe*", "assicurati",
    ],
    measures: [
      "^tutti", "^tutte", "^l'applicazione", "^il server", "^il sistema", "è cifrat*", "sono cifrat*",
      "crittografat*", "sono salvat*", "sono validat*", "automaticamente", "per impostazione predefinita",
      "di default", "è protett*", "utilizziamo", "implementiamo", "sono verificat*",
    ],
    considerations: [
      "attaccant*", "malintenzionat*", "rischi*", "potrebbe*", "non protegge", "nessuna garanzia", "vulnerabile*", "vulnerabili",
      "limitazion*", "malevol*", "può essere", "in chiaro",
    ],
    testing: [
      "analisi statica", "audit*", "scansion*", "codeql", "penetrazione",
    ],
    "supply-chain": [
      "dipendenze", "dependabot", "renovate", "firma*", "sbom", "checksum*",
    ],
    compliance: [
      "gdpr", "iso 27001", "conforme", "conformità", "regolamento", "norme", "hipaa", "legge",
    ],
    "incident-response": [
      "incident*", "revoca*", "immediatamente", "contenimento", "compromess*", "ripristin*",
    ],
    bounty: [
      "ricompens*", "bug bounty", "compenso",
    ],
    contact: [
      "domande", "contatt*",
    ],
    encryption: [
      "pgp", "gpg", "chiave pubblica", "impronta",
    ],
    acknowledgments: [
      "ringrazia*", "grazie", "riconosc*", "credit*",
    ],
    resources: [
      "documentazione", "guida", "ulteriori informazioni",
    ],
    history: [
      "ultimo aggiornamento", "revisione",
    ],
    "supported-versions": [
      "supportat*", "supporto", "aggiornamenti di sicurezza", "ultima versione", "versione più recente",
      "versioni precedenti", "versione stabile",
    ],
  },
  // biome-ignore format: phrases read better side by side
  phrases: {
    "not-enabled": [
      "non è attiv*", "non è abilitat*", "non ancora", "disabilitat*", "disattivat*", "non disponibile",
      "non è disponibile", "previst*", "verrà attivat*", "verrà abilitat*", "non è più",
    ],
    "secret-word": [
      "segreti", "credenziali", "password", "token", "chiavi api", "chiave api", "chiavi private", "chiave privata",
      "dati personali", "dati reali",
    ],
    "unit-hour": ["ora", "ore"],
    "unit-day": ["giorno", "giorni", "giorni solari"],
    "unit-business-day": ["giorno lavorativo", "giorni lavorativi", "giorno feriale", "giorni feriali"],
    "unit-week": ["settimana", "settimane"],
    "unit-month": ["mese", "mesi"],
    "unit-year": ["anno", "anni"],
    "act-acknowledge": [
      "confermare la ricezione", "conferma di ricezione", "confermeremo", "conferma", "risposta iniziale",
      "prima risposta", "risposta", "rispond*", "risponderemo", "riscontro", "ti contatteremo", "vi contatteremo",
      "presa in carico", "tempo di risposta", "tempi di risposta", "ricontatt*", "confermiamo", "ricezione viene confermata", "ricezione verrà confermata",
      "ricezione sarà confermata", "viene confermata",
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
    soon: ["il prima possibile", "quanto prima", "al più presto", "tempestivamente", "appena possibile", "il più presto possibile"],
    "at-once": ["immediatamente", "24/7", "subito"],
    "public-when": ["fino a", "finché", "fino a quando", "una volta", "prima", "dopo", "coordinat*", "embargo*", "quando"],
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
    "date-as-of": ["alla data del", "al"],
    "date-next-review": ["prossima revisione"],
    "date-other": [
      "prossimo aggiornamento", "prossimo audit", "dal", "in vigore", "pubblicato il",
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
      "evitare", "al posto di", "vietato", "non segnal*", "non apr*", "non cre*", "non riport*", "non effettu*", "non vengono", "non si",
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
