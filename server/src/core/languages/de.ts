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
  headings: {},
  evidence: {},
  // biome-ignore format: phrases read better side by side
  phrases: {
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
    "date-other": [
      "nächste überprüfung", "nächste prüfung", "nächstes review", "gültig ab", "in kraft seit", "veröffentlicht am",
      "seit", "erstellt am", "geplant", "nächste*",
    ],
    // Channels and publicity
    continues: ["stattdessen", "in diesem fall", "solche fehler"],
    "form-word": ["formular", "meldeformular", "portal"],
    "channel-negation": [
      "nicht", "keine", "keinen", "kein", "keinesfalls", "niemals", "nie", "anstatt", "statt", "statt eines",
      "stattdessen über", "anstelle", "vermeide", "vermeiden", "unterlasse*", "verzichte*", "untersagt", "verboten",
      "bitte nicht",
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
      "öffentliche* diskussion*", "öffentliche* fehler*", "öffentliche* bug*", "als issue", "über issues",
      "über die issues", "im issue tracker", "in issues", "github tickets", "sozialen medien", "soziale medien",
      "bugtracker", "fehlerdatenbank",
    ],
    "public-word": [
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
      "sicherheitslücke*", "schwachstelle*", "sicherheitsproblem*", "sicherheitsrelevant*", "sicherheitsfehler*",
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
    "press-word": ["klicke*", "schaltfläche", "reiter", "wähle*"],
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
