/** German. */

import type { Language } from "./language.ts";

export const de: Language = {
  code: "de",
  name: "German",
  // biome-ignore format: phrases read better side by side
  stopWords: [
    "der", "die", "das", "und", "ist", "nicht", "wir", "sie", "ein", "eine", "einer", "einen", "für", "mit", "auf",
    "den", "dem", "des", "zu", "von", "werden", "wird", "im", "in", "bitte", "oder", "an", "als", "auch", "es",
    "sind", "bei", "nach", "über", "uns", "ihre", "ihrer", "diese", "dieser", "dieses", "nur", "durch", "aus", "kann",
    "können", "wenn", "um", "sich", "keine", "unsere", "haben", "zum", "zur", "wurde",
  ],
  // biome-ignore format: phrases read better side by side
  headings: {
    title: [
      "=sicherheit", "sicherheitsrichtlinie*", "sicherheitspolitik", "sicherheitskonzept", "sicherheitshinweise",
      "=richtlinie*", "sicherheitsdokumentation", "it sicherheit", "richtlinie zur offenlegung*",
      "sicherheit und datenschutz", "sicherheitsleitfaden",
    ],
    "supported-versions": [
      "abgedeckte version*",
      "unterstützte version*", "unterstützten version*", "unterstützte release*", "unterstützte plattform*",
      "unterstützungszeitraum", "versionsunterstützung", "welche version*", "versionen mit sicherheits*",
      "gepflegte version*", "aktuell unterstützt*", "=support zeitraum", "supportzeitraum", "lebenszyklus",
      "end of life", "supportende", "betroffene version*", "=versionen", "langzeitunterstützung",
      "wartung und support", "versions support", "versionssupport", "unterstützter stand", "unterstützter quellstand", "unterstützte stände",
      "welche fassungen", "fassungen",
    ],
    reporting: [
      "meldung von sicherheitslücken", "melden einer sicherheitslücke", "melden von sicherheitslücken", "meldung einer sicherheitslücke",
      "schwachstelle* melden", "sicherheitslücke* melden", "sicherheitsproblem* melden",
      "sicherheitsprobleme melden", "melden einer*", "melden von*", "meldung einer*", "meldung von*",
      "meldung eine*", "=melden", "=meldung", "=meldungen", "=meldeweg*", "meldeprozess", "meldeverfahren",
      "meldekanal*", "wie melde*", "so melden sie", "so meldest du", "wo melde*", "lücke gefunden",
      "schwachstelle gefunden", "sicherheitslücke gefunden", "=sicherheitslücken", "=schwachstellen",
      "=sicherheitsprobleme", "privat melden", "vertraulich melden", "vertrauliche meldung", "nicht öffentlich*",
      "keine öffentlichen*", "bevorzugter weg", "bevorzugter kanal", "bevorzugte*meldung", "per e mail", "=e mail",
      "über github", "=alternativ*", "fehler melden", "probleme melden", "schwachstellenmeldung*", "bitte melden", "meldung* von sicherheits*",
      "meldungen von*", "lücke melden", "eine lücke",
    ],
    "report-contents": [
      "was soll die meldung*", "was die meldung*", "inhalt der meldung", "inhalt einer meldung", "was gehört in*",
      "was in die meldung*", "benötigte angaben", "erforderliche angaben", "hilfreiche angaben",
      "benötigte informationen", "erforderliche informationen", "welche informationen", "was wir brauchen",
      "was wir benötigen", "bitte angeben", "bitte fügen*", "schritte zur reproduktion", "reproduktionsschritte",
      "=beschreibung", "=auswirkung*", "=umgebung", "angaben zur meldung", "was angeben",
    ],
    response: [
      "was sie erwarten*", "was du erwarten*", "was zu erwarten*", "was passiert danach", "was passiert nach*",
      "was danach passiert", "wie es weitergeht", "=ablauf", "=reaktion", "reaktionszeit*", "antwortzeit*",
      "=antwort", "=bearbeitung", "bearbeitungszeit*", "bearbeitung von*", "umgang mit meldungen",
      "umgang mit schwachstellen", "umgang mit sicherheits*", "unser vorgehen", "=vorgehen", "=prozess",
      "=zeitplan", "=zeitrahmen", "=fristen", "nach der meldung", "unsere zusage*", "behebung", "nächste schritte",
      "was wir tun", "unser versprechen",
    ],
    disclosure: [
      "offenlegung", "offenlegungs*", "koordinierte offenlegung", "verantwortungsvolle offenlegung",
      "verantwortungsvolle veröffentlichung", "veröffentlichung", "zeitpunkt der veröffentlichung", "bekanntgabe",
      "bekanntmachung", "responsible disclosure", "coordinated disclosure", "embargo", "sperrfrist",
      "vertraulichkeit", "cve vergabe", "cve*",
    ],
    "safe-harbor": [
      "beim testen", "regeln für tests", "wenn sie testen", "wenn du testest",
      "safe harbor", "sicherer hafen", "rechtlicher schutz", "rechtliche zusicherung*", "rechtliches",
      "rechtssicherheit", "keine rechtlichen schritte", "guter glaube", "sicherheitsforschung",
      "für sicherheitsforsch*", "sicherheitsforscher*", "spielregeln", "=regeln", "=verhaltensregeln",
      "testregeln", "erlaubte tests",
    ],
    scope: [
      "was zählt als*", "was wir als*", "was als * gilt",
      "=geltungsbereich", "=umfang", "=anwendungsbereich", "=geltung", "im geltungsbereich", "abgedeckt",
      "was abgedeckt*", "wofür gilt*", "was gilt als*", "was ist eine schwachstelle",
      "was ist eine sicherheitslücke", "was als sicherheits*", "was als schwachstelle*", "=reichweite",
      "vertrauensgrenze*",
    ],
    "out-of-scope": [
      "außerhalb des geltungsbereichs", "nicht im geltungsbereich", "außerhalb des umfangs", "nicht abgedeckt",
      "=ausschlüsse", "ausgeschlossen", "=ausnahmen", "keine schwachstelle*", "keine sicherheitslücke*",
      "nicht als sicherheits*", "nicht als schwachstelle*", "nicht umfasst", "kein sicherheitsproblem",
      "was nicht*", "gehört nicht", "nicht hineingehört", "nicht hinein",
    ],
    severity: [
      "schweregrad*", "schwere", "einstufung", "klassifizierung", "klassifikation", "bewertung der schwere",
      "risikostufen", "=kritisch", "=hoch", "=mittel", "=niedrig", "priorität*",
    ],
    updates: [
      "sicherheitsupdate*", "sicherheitsaktualisierung*", "=updates", "=aktualisierungen", "=update*", "patches",
      "sicherheitspatch*", "sicherheitsmeldungen", "sicherheitshinweise abonnieren", "benachrichtigung*",
      "ankündigung*", "veröffentlichte updates", "update richtlinie", "auf dem laufenden bleiben", "mailingliste",
      "advisories", "updateprozess",
    ],
    "best-practices": [
      "richtlinie* für*", "konfiguration",
      "best practice*", "bewährte verfahren", "bewährte praktiken", "empfehlung*", "sicherheitsempfehlung*",
      "empfohlene*", "tipps", "checkliste*", "härtung*", "absicherung", "sichere konfiguration",
      "sicherer betrieb", "sichere nutzung", "sichere verwendung", "hinweise für*", "für anwender", "für nutzer",
      "für betreiber", "für entwickler*", "für mitwirkende", "richtlinien für*", "verantwortung der*", "betrieb",
      "was sie tun können", "=niemals", "=immer", "umgang mit geheimnissen", "umgang mit zugangsdaten",
      "umgang mit secrets", "umgang mit api*", "vor dem*", "produktivbetrieb", "regeln für*", "grundsätze", "sicherheitsgrundsätze",
      "betriebshinweise", "prüfliste",
    ],
    measures: [
      "sicherheits architektur",
      "schutz vor*", "maßnahme*", "gegenmaßnahme*",
      "sicherheitsmaßnahme*", "sicherheitsfunktion*", "sicherheitsmerkmal*", "sicherheitsmechanism*",
      "sicherheitsarchitektur", "schutzmaßnahme*", "=maßnahmen", "technische maßnahmen",
      "technische und organisatorische*", "implementierte*", "vorhandene*schutz*", "umgesetzte*",
      "sicherheitsprinzip*", "grundsätze", "wie wir schützen", "datensparsamkeit", "sicherheitseigenschaften",
      "gegenmaßnahmen", "unsere sicherheitspraktiken",
    ],
    considerations: [
      "bekannte sicherheitsrisik*", "bekannte sicherheitsl*", "bekannte sicherheitspr*", "bekannte sicherheitse*",
      "risik*", "einschränkung*", "bedrohung*", "angriff*",
      "bekannte risiken",
      "bekannte einschränkungen", "bekannte probleme", "bekannte schwachstellen", "bekannte grenzen",
      "einschränkungen", "risiken", "=grenzen", "warnung*",
      "=haftungsausschluss", "bedrohungsmodell", "bedrohungen", "angriffsfläche*", "angriffsvektor*",
      "angreifermodell", "restrisik*", "was nicht geschützt*", "annahmen", "sicherheitsüberlegungen",
    ],
    testing: [
      "test*", "prüfung*", "audit*", "scan*",
      "sicherheitstest*", "penetrationstest*", "sicherheitsprüfung*", "sicherheitsaudit*", "=audits", 
      "=prüfungen", "prüfergebnisse", "sicherheitsscan*", "statische analyse", "automatisierte tests",
      "automatisierte prüfungen", "werkzeuge", "=tests", "codeprüfung", "externe prüfung",
    ],
    "supply-chain": [
      "abhängigkeit*", "lieferkette*", "softwarelieferkette", "drittanbieter*", "fremdbibliotheken", "signatur*",
      "signierte*", "prüfsumme*", "sbom", "stückliste", "herkunft", "verifizierung", "integrität",
      "überprüfung der downloads", "überprüfung von releases", "echtheit",
    ],
    compliance: [
      "compliance", "konformität", "vorschriften", "regulatorik", "regulatorische*", "normen*", "standards",
      "zertifizierung*", "dsgvo*", "gesetzliche*", "medizinprodukt*", "mdr", "iso 27001", "rechtsvorschriften",
      "bsi*", "nis2*", "cyber resilience act",
    ],
    "incident-response": [
      "vorfallreaktion", "sicherheitsvorfall*", "sicherheitsvorfälle*", "vorfall*", "vorfälle*", "notfall*",
      "notfallplan", "reaktion auf vorfälle", "reaktion auf sicherheitsvorfälle", "datenpanne*", "im ernstfall",
      "bei kompromittierung", "kompromittiert*", "geleakt*", "wiederherstellung",
    ],
    training: [
      "schulung*", "sensibilisierung", "sicherheitsbewusstsein", "=bewusstsein", "weiterbildung",
      "sicherheitsschulung*",
    ],
    bounty: [
      "bug bounty*", "belohnung*", "prämie*", "vergütung", "kopfgeld*", "kein bug bounty",
    ],
    contact: [
      "=kontakt", "kontaktdaten", "kontakt aufnehmen", "ansprechpartner*", "ansprechperson*", "sicherheitsteam",
      "sicherheitskontakt", "=fragen", "rückfragen", "fragen und*", "zuständigkeit*", "verantwortliche", "=hilfe",
      "=team",
    ],
    encryption: [
      "verschlüsselte kommunikation", "verschlüsselte meldung*", "verschlüsselte e mail*", "pgp schlüssel",
      "gpg schlüssel", "öffentlicher schlüssel", "pgp*", "gpg*", "=verschlüsselung",
    ],
    acknowledgments: [
      "danksagung*", "=dank", "=danke", "wir danken", "vielen dank*", "anerkennung", "ehrentafel", "ruhmeshalle",
      "hall of fame", "nennung", "würdigung",
    ],
    resources: [
      "ressourcen", "weiterführende*", "weitere informationen", "weitere dokumente", "=links", "=referenzen",
      "=quellen", "siehe auch", "=dokumentation", "verwandte dokumente", "nützliche links", "literatur",
    ],
    history: [
      "=änderungshistorie", "=historie", "änderungsverlauf", "versionshistorie", "änderungen an dieser*",
      "änderungen dieser*", "zuletzt aktualisiert", "letzte aktualisierung", "letzte änderung", "=stand",
      "frühere schwachstellen", "bisherige*", "überprüfung dieser richtlinie", "=freigabe",
      "behobene schwachstellen", "frühere vorfälle", "vergangene vorfälle", "bisherige vorfälle",
    ],
    other: [
      "=einleitung", "=einführung", "=überblick", "=übersicht", "=zweck", "=ziel", "=inhalt", "inhaltsverzeichnis",
      "=zusammenfassung", "=fazit", "=begriffe", "=definitionen", 
      "=hintergrund", "=deutsch", "=deutsche version",
    ],
  },
  // biome-ignore format: phrases read better side by side
  topics: {
    notes: [
      "sicherheitsüberlegung*", "sicherheitsaspekte", "sicherheitserwägungen", "=hinweise", "wichtige hinweise", "besonderheiten",
    ],
    subject: [
      "sicherheit", "schutz", "konfiguration", "validierung", "verwaltung",
      "datenschutz", "datensicherheit", "netzwerk*", "datenbank*", "zugriff*", "zugriffskontrolle", "zugangsdaten",
      "authentifizierung", "autorisierung", "passwör*", "passwort*", "verschlüsselung", "eingabevalidierung",
      "protokollierung", "überwachung", "daten", "personenbezogene daten", "patientendaten", "geheimnisse",
      "schlüsselverwaltung", "infrastruktur", "container", "sitzungen", "server", "api", "backups",
      "datensicherung", "umgebungsvariablen", "aktualisierungen",
    ],
    aside: [
      "=lizenz", "=mitwirken", "=verhaltenskodex", "=impressum", "urheberrecht", "lizenzierung", "haftungsausschluss*",
      "fehlersuche", "geplant*", "ausblick",
    ],
    audience: [
      "für nutzer", "für anwender", "für benutzer", "für entwickler*", "für betreiber", "für administrator*",
      "für mitwirkende", "für maintainer",
    ],
    "threat-model": [
      "bedrohungsmodell*", "sicherheitsmodell*", "bedrohungsanalyse", 
    ],
  },
  // biome-ignore format: phrases read better side by side
  evidence: {
    reporting: [
      "meldet", "melde", "melden", "schreiben sie", "schreibe eine", "schreib",
      "per e mail", "e mail an", "eine e mail", "senden sie", "sende", "kontaktieren sie", "vertraulich",
      "kein öffentliches", "keine öffentlichen", "nicht öffentlich", "wenn sie eine", "wenn du eine", "falls sie",
      "falls du", "sicherheitslücke", "schwachstelle", "öffentliche issues",
    ],
    "report-contents": [
      "schritte zur", "reproduzier*", "beschreibung", "betroffene version*", "auswirkung*", "proof of concept",
      "bitte fügen", "bitte geben", "umgebung", "lösungsvorschlag",
    ],
    response: [
      "innerhalb von", "werktag*", "arbeitstag*", "stunden", "bestätigen", "eingang", "wir melden uns",
      "wir prüfen", "wir werden", "halten sie", "auf dem laufenden", "rückmeldung",
    ],
    disclosure: [
      "veröffentlich*", "offenleg*", "90 tage", "koordiniert*", "cve", "bis ein", "embargo",
    ],
    "safe-harbor": [
      "rechtliche schritte", "guten glauben", "gutem glauben", "strafanzeige", "ohne erlaubnis", "fremde daten",
    ],
    scope: [
      "gilt für", "umfasst", "im geltungsbereich", "fallen unter",
    ],
    "out-of-scope": [
      "nicht im geltungsbereich", "ausgeschlossen", "gilt nicht", "keine sicherheitslücke", "social engineering",
      "denial of service", "nicht berücksichtigt",
    ],
    severity: [
      "cvss", "schweregrad", "kritisch", "mittel", "niedrig",
    ],
    updates: [
      "sicherheitsupdates", "veröffentlicht", "benachrichtig*", "release notes", "changelog", "abonnier*",
      "github releases",
    ],
    "best-practices": [
      "^verwende*", "^nutze*", "^niemals", "^nie", "^immer", "^achte*",
      "^stelle*", "^halte*", "^aktualisiere*", "^prüfe*", "^ändere*",
      "^aktiviere*", "^deaktiviere*", "^setze*", "^beschränke*", "^vermeide*", "^rotiere*", "^speichere*", "^lege",
      "^führe", "sollten", "sollte", "müssen", "darf nicht", "dürfen nicht", "empfohlen",
      "empfehlen", "stellen sie sicher", "nicht committen",
    ],
    measures: [
      "^wir", "^alle", "^keine", "^die anwendung", "^der server", "^das system", "^unterstützt", "^verschlüsselt",
      "werden verschlüsselt", "wird verschlüsselt", "verschlüsselt gespeichert",
      "werden geprüft", "wird geprüft", "werden validiert", "automatisch", "standardmäßig", "wird erzwungen",
      "gehasht", "werden gespeichert", "wird protokolliert",
    ],
    considerations: [
      "angreifer*", "risiko", "risiken", "nicht geschützt", "schützt nicht", "könnte", "könnten", "kann nicht",
      "keine garantie", "ohne gewähr", "bekannte", "anfällig", "einschränkung*", "unverschlüsselt", "bösartig*",
    ],
    testing: [
      "codeql", "statische analyse", "scan*", "penetrationstest*", "audit*", "geprüft", "tests", "getestet",
    ],
    "supply-chain": [
      "abhängigkeiten", "dependabot", "renovate", "signiert", "signatur*", "prüfsumme*", "sbom", "lockfile*",
    ],
    compliance: [
      "dsgvo", "iso 27001", "konform", "verordnung", "gesetz*", "normen", "mdr", "bdsg", "iec 62304",
    ],
    "incident-response": [
      "vorfall*", "vorfälle*", "widerrufen", "sofort", "eindämm*", "wiederherstell*", "kompromittiert", "rotieren",
    ],
    bounty: [
      "belohnung*", "prämie*", "bug bounty", "vergütung", "bezahl*",
    ],
    contact: [
      "fragen", "kontakt", "erreichen", "ansprechpartner",
    ],
    encryption: [
      "pgp", "gpg", "öffentlichen schlüssel", "öffentlicher schlüssel", "fingerabdruck", "fingerprint",
    ],
    acknowledgments: [
      "danken", "dank", "genannt", "namentlich", "anerkennung",
    ],
    resources: [
      "dokumentation", "weitere informationen", "siehe",
    ],
    history: [
      "zuletzt aktualisiert", "letzte aktualisierung",
    ],
    "supported-versions": [
      "unterstützt", "unterstützte", "sicherheitsupdates", "neueste version", "neuesten version",
      "aktuelle version", "aktuellen version", "ältere versionen", "werden gepflegt",
    ],
  },
  // biome-ignore format: phrases read better side by side
  phrases: {
    "not-enabled": [
      "nicht aktiviert", "noch nicht", "nicht verfügbar", "nicht eingerichtet", "deaktiviert", "abgeschaltet",
      "nicht freigeschaltet", "geplant", "wird noch", "derzeit nicht", "nicht mehr", "sobald * aktiviert",
      "nicht verifiziert",
    ],
    "secret-word": [
      "geheimnis*", "zugangsdaten", "passwort*", "passwörter*", "token", "tokens", "api schlüssel*", "api keys",
      "schlüssel", "private schlüssel", "privaten schlüssel", "personenbezogene* daten", "kundendaten", "secrets",
      "credentials", "anmeldedaten",
    ],
    "unit-hour": ["stunde", "stunden", "std"],
    "unit-day": ["tag", "tage", "tagen", "tages", "kalendertage", "kalendertagen"],
    "unit-business-day": [
      "werktag", "werktage", "werktagen", "werktages", "arbeitstag", "arbeitstage", "arbeitstagen", "arbeitstages",
    ],
    "unit-week": ["woche", "wochen"],
    "unit-month": ["monat", "monate", "monaten", "monats"],
    "unit-year": ["jahr", "jahre", "jahren"],
    "act-acknowledge": [
      "bestätig*", "eingangsbestätigung*", "empfangsbestätigung*", "erste antwort", "ersten antwort",
      "erste rückmeldung", "ersten rückmeldung", "erstantwort*", "erstreaktion", "rückmeldung", "antworten",
      "antwortet", "antwort", "antwortzeit*", "reagieren", "reaktion", "reaktionszeit*", "melden uns", "zurückmelden",
      "bei ihnen melden", "bei dir melden", "beantwort*", "den eingang",
    ],
    "act-triage": [
      "bewert*", "einschätz*", "ersteinschätzung*", "untersuch*", "prüf*", "überprüf*", "analys*", "validier*",
      "verifizier*", "triage", "beurteil*", "detaillierte antwort", "ausführliche antwort",
      "einstuf*", "zeitplan*",
    ],
    "act-update": [
      "statusupdate*", "status update*", "zwischenstand", "auf dem laufenden", "fortschritt*", "informieren sie",
      "informieren dich", "informiert", "statusmeldung*", "statusbericht*", "aktualisierungen",
    ],
    "act-fix": [
      "beheb*", "behoben", "behebung", "fix", "fixes", "gefixt", "patch", "patches", "gepatcht", "korrektur*",
      "lösung", "gelöst", "schließen", "sicherheitsupdate*", "abhilfe", "korrigier*", "bugfix*",
    ],
    "act-disclose": [
      "veröffentlich*", "offenleg*", "offengelegt", "bekanntgab*", "bekannt gegeben", "embargo*", "publik*",
    ],
    "act-notify": ["benachrichtig*", "betroffene informieren", "nutzer informieren", "unterrichten"],
    "time-within": [
      "innerhalb von", "innerhalb", "binnen", "in", "bis zu", "in maximal", "innerhalb von maximal",
      "spätestens nach", "spätestens", "maximal", "höchstens", "in der regel innerhalb von", "unter", "bis",
    ],
    "time-span": [
      "älter als", "letzten", "letzte", "vergangenen", "vor", "mehr als", "länger als", "über", "alt", "lang",
    ],
    "time-every": ["alle", "jeden", "jede"],
    "time-for": ["für", "nach", "mindestens", "nach ablauf von"],
    "time-anchor": ["nach", "ab", "seit", "vor", "des", "der"],
    "report-received": ["eingang", "erhalt", "empfang", "meldung", "ihrer meldung", "eingegangen"],
    "promise-negated": [
      "nicht garantieren", "keine garantie*", "nicht versprechen", "nicht zusichern", "keine zusage*", "ohne gewähr",
      "kein sla", "nicht zusagen", "nicht gewährleisten",
    ],
    "promise-unanswered": [
      "keine antwort", "keine rückmeldung", "nicht antworten", "nicht reagieren", "nichts von uns hören",
      "nichts hören", "keine bestätigung", "ohne antwort", "ohne rückmeldung", "keine reaktion",
    ],
    "not-a-deadline": [
      "sitzung*", "session*", "passwort*", "passwörter", "zertifikat*", "aufbewahr*", "ablauf*", "abläuft",
      "gelöscht", "löschung", "backup*", "rotier*", "sicherung*",
    ],
    soon: [
      "so schnell wie möglich", "schnellstmöglich", "baldmöglichst", "zeitnah", "umgehend", "möglichst bald",
      "so bald wie möglich", "unverzüglich", "zügig",
    ],
    "at-once": ["sofort", "rund um die uhr", "24/7", "augenblicklich"],
    "public-when": ["bis", "sobald", "nachdem", "bevor", "vor", "nach", "koordinier*", "abgestimmt*", "gemeinsam", "embargo*", "wenn"],
    "best-effort": [
      "nach bestem bemühen", "best effort", "nach möglichkeit", "in unserer freizeit", "in meiner freizeit",
      "so gut wir können", "nach bestem vermögen", "wenn es die zeit erlaubt",
    ],
    "severity-critical": ["kritisch*"],
    "severity-high": ["hoch", "hohe", "hoher", "schwerwiegend*"],
    "severity-medium": ["mittel", "mittlere", "mittlerer", "moderat*"],
    "severity-low": ["niedrig*", "gering*"],
    "version-header": ["version", "versionen", "release", "releases", "versionsnummer", "zweig", "versionsreihe"],
    "support-header": [
      "unterstützt", "unterstützt?", "support", "unterstützung", "sicherheitsupdates", "gepflegt", "wird unterstützt",
    ],
    "status-header": ["status"],
    "advisory-header": ["schwachstelle*", "schweregrad", "betroffen*", "behoben in", "cve"],
    "until-header": [
      "unterstützt bis", "support bis", "ende des supports", "supportende", "support ende", "lebensende", "bis",
      "eol", "enddatum", "ende",
    ],
    "mark-yes": [
      "ja", "unterstützt", "aktiv", "aktuell", "voll unterstützt", "gepflegt", "wird unterstützt", "vollständig",
    ],
    "mark-no": [
      "nein", "nicht unterstützt", "nicht mehr unterstützt", "keine unterstützung", "eingestellt", "veraltet",
      "nicht gepflegt", "abgekündigt", "ende",
    ],
    "mark-partial": [
      "nur sicherheit*", "nur sicherheitsupdates", "nur kritische*", "eingeschränkt", "teilweise", "wartung",
      "nur kritisch", "begrenzt",
    ],
    "version-latest": ["neueste*", "aktuelle", "aktuellste*", "letzte", "jüngste*"],
    "version-branch": ["entwicklung", "hauptzweig", "entwicklungszweig", "entwicklungsversion"],
    "version-rest": ["ältere", "älter", "alle anderen", "andere", "übrige", "sonstige", "frühere", "alte", "vorherige"],
    "version-all": ["alle", "alle versionen"],
    "version-below": ["vor", "älter als", "unter", "kleiner als", "bis"],
    "version-upward": [
      "und höher", "und neuer", "oder höher", "oder neuer", "und aufwärts", "oder später", "und später", "aufwärts",
    ],
    "version-downward": ["und älter", "oder älter", "und niedriger", "und früher", "und darunter"],
    "date-updated": [
      "zuletzt aktualisiert", "letzte aktualisierung", "zuletzt geändert", "letzte änderung", "zuletzt bearbeitet",
      "stand der letzten änderung", "letztes update", "zuletzt überarbeitet", "letzte überarbeitung",
    ],
    "date-updated-weak": ["aktualisiert", "aktualisiert am", "geändert", "geändert am", "überarbeitet", "stand"],
    "date-reviewed": ["zuletzt überprüft", "letzte überprüfung", "zuletzt geprüft", "letzte prüfung", "letztes review"],
    "date-reviewed-weak": ["überprüft", "geprüft", "überprüft am"],
    "date-subject": ["richtlinie", "dokument", "datei", "seite"],
    "date-support-end": [
      "unterstützt bis", "supportende", "support endet", "ende des supports", "sicherheitsupdates bis", "support bis",
    ],
    "date-support-end-weak": ["bis", "endet", "ende", "bis zum", "bis ende"],
    "date-evidence": [
      "penetrationstest*", "sicherheitsaudit*", "audit", "auditiert", "scan", "scanergebnis*", "prüfbericht*",
      "testbericht*", "testergebnis*", "sicherheitsprüfung*",
    ],
    "date-as-of": ["stand", "zum stand"],
    "date-next-review": ["nächste überprüfung", "nächste prüfung", "nächstes review"],
    "date-other": [
      "gültig ab", "in kraft seit", "veröffentlicht am",
      "seit", "erstellt am", "geplant", "nächste*",
    ],
    // Channels and publicity
    continues: ["stattdessen", "in diesem fall", "solche fehler"],
    "form-word": ["formular", "meldeformular", "portal"],
    "channel-negation": [
      "nicht", "keine", "keinen", "kein", "keinesfalls", "niemals", "nie", "anstatt", "statt", "statt eines",
      "stattdessen über", "anstelle", "vermeide", "vermeiden", "unterlasse*", "verzichte*", "untersagt", "verboten",
      "bitte nicht", "bitte keine",
    ],
    "channel-no-negation": [
      "wenn sie nicht", "falls sie nicht", "wenn du nicht", "falls du nicht", "wenn wir nicht", "wir werden nicht",
      "wir haben keine", "wir haben kein", "zögere nicht", "zögern sie nicht", "scheuen sie sich nicht",
      "scheue dich nicht", "keine antwort", "keine rückmeldung", "nicht nur", "noch nicht", "nicht sicher",
      "kein problem", "keine sorge", "keine garantie*", "nicht mehr unterstützt", "nicht unterstützt",
      "nicht erreichbar", "keine bug bounty", "kein bug bounty",
    ],
    "public-place": [
      "öffentliche* issue*", "öffentliche* github*", "öffentliche* ticket*", "öffentliche* tracker*",
      "öffentliche* forum", "öffentliche* foren", "öffentliche* kanäle*", "öffentliche* kanal",
      "öffentliche* diskussion*", "öffentliche* fehler*", "öffentliche* git*", "öffentliche* bug*", "als issue", "über issues",
      "über die issues", "im issue tracker", "in issues", "github tickets", "sozialen medien", "soziale medien",
      "bugtracker", "fehlerdatenbank",
    ],
    "public-word": [
      "keine details", "keine einzelheiten", "details nicht", "veröffentlichen sie", "nicht veröffentlichen",
      "veröffentliche *", "nicht vor der veröffentlichung",
      "öffentlich", "in der öffentlichkeit", "öffentlich bekannt", "publik", "an dritte", "öffentliche bekanntgabe",
      "öffentliche diskussion", "an die öffentlichkeit",
    ],
    "open-issue": [
      "issue eröffnen", "issue öffnen", "issue erstellen", "issue anlegen", "issues anlegen", "issue aufmachen",
      "eröffnen sie ein issue", "erstellen sie ein issue", "öffnen sie ein issue", "erstelle ein issue",
      "eröffne ein issue", "öffne ein issue", "erstelle einfach ein issue", "ein issue auf github", "ticket eröffnen",
      "ticket erstellen", "ein github issue", "issues erstellen", "issues eröffnen", "diskussion starten",
    ],
    "tell-word": [
      "melde*", "gemeldet", "berichte*", "offenleg*", "veröffentlich*", "sende*", "schicke*", "schreib*",
      "kontaktier*", "wende*", "teile*", "diskutier*", "erstell*", "eröffn*", "öffne*", "informier*", "nutze*",
      "verwende*", "mitteil*", "posten", "kontakt*",
    ],
    "security-word": ["sicherheit", "sicherheits*"],
    "vulnerability-word": [
      "bitte keine sicherheitslücke*", "bitte keine schwachstelle*", "sicherheitslücke*", "schwachstelle*",
      "sicherheitsproblem*", "sicherheitsrelevant*", "sicherheitsfehler*",
      "sicherheitsvorf*", "verwundbarkeit*", "sicherheitsmängel*",
    ],
    "not-vulnerability": [
      "nicht sicherheitsrelevant*", "keine sicherheitslücke*", "keine schwachstelle*", "allgemeine fehler",
      "normale fehler", "andere fehler", "andere probleme", "allgemeine probleme", "funktionswünsche",
      "feature wünsche", "sonstige fehler", "gewöhnliche fehler",
    ],
    "no-answer": ["keine antwort", "keine rückmeldung", "nicht antworten", "nicht erreichbar", "nicht verfügbar"],
    "without-details": ["ohne details", "ohne einzelheiten", "ohne technische details"],
    "sensitive-details": [
      "sensible daten", "sensible informationen", "vertrauliche informationen", "personenbezogene daten",
      "zugangsdaten", "passwörter",
    ],
    "we-word": [
      "wir werden", "werden wir", "wird veröffentlicht", "werden veröffentlicht", "wir veröffentlichen",
      "wir erstellen", "abonnier*",
    ],
    "question-word": ["frage", "fragen", "rückfragen", "allgemeine anfragen", "anfragen", "feedback"],
    "conduct-word": ["verhaltenskodex"],
    "private-way": [
      "vertraulich", "privat", "nicht öffentlich", "direkt an die maintainer", "direkt an den maintainer",
      "direkt an uns", "persönlich",
    ],
    "email-named": ["per e mail", "per email", "per mail", "eine e mail", "eine email", "mailen sie", "via e mail"],
    "email-word": ["mailadresse", "e mail adresse"],
    "advisory-feature": [
      "private schwachstellenmeldung", "private meldung von schwachstellen", "reiter security", "reiter „security“",
      "tab „security“", "security reiter", "sicherheitshinweis auf github",
    ],
    "press-word": ["klicke*", "schaltfläche", "reiter", "wähle*", "funktion*", "bereich*"],
    "direct-message": ["direktnachricht*", "private nachricht*", "privatnachricht*", "persönliche nachricht*"],
    "encrypt-word": ["verschlüssel*"],
    "refer-word": [
      "siehe", "finden sie", "findest du", "finden sich", "beschrieben", "lesen sie", "weitere informationen",
      "unter",
    ],
    "policy-word": ["sicherheitsrichtlinie*", "meldung von sicherheitslücken"],
    "time-before-public": [
      "bevor sie * veröffentlich*", "bevor sie * öffentlich", "bevor du * öffentlich", "bevor * öffentlich",
      "bevor * * öffentlich", "vor einer veröffentlichung", "vor der veröffentlichung",
    ],
    "ask-for-time": ["geben sie uns", "gib uns", "gebt uns", "bitte warten", "lassen sie uns", "räumen sie uns"],
    "plain-bug": ["fehler", "bug", "bugs"],
  },
  // biome-ignore format: phrases read better side by side
  numbers: {
    ein: 1, eine: 1, einem: 1, einer: 1, eines: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8,
    zehn: 10, vierzehn: 14, dreißig: 30, achtundvierzig: 48, zweiundsiebzig: 72, vierundzwanzig: 24, neunzig: 90,
  },
  // biome-ignore format: phrases read better side by side
  months: [
    ["januar", "jan", "jänner"], ["februar", "feb"], ["märz", "mär", "mrz"], ["april", "apr"], ["mai"],
    ["juni", "jun"], ["juli", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["oktober", "okt"],
    ["november", "nov"], ["dezember", "dez"],
  ],
  // biome-ignore format: phrases read better side by side
  weekdays: [
    ["montag", "mo"], ["dienstag", "di"], ["mittwoch", "mi"], ["donnerstag", "do"], ["freitag", "fr"],
    ["samstag", "sonnabend", "sa"], ["sonntag", "so"],
  ],
};
