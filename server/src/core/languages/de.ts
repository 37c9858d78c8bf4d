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
      "unterstützt", "unterstützt?", "support", "status", "unterstützung", "sicherheitsupdates", "gepflegt",
      "wird unterstützt",
    ],
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
