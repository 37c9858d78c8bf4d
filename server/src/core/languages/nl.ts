/** Dutch. */

import type { Language } from "./language.ts";

export const nl: Language = {
  code: "nl",
  name: "Dutch",
  // biome-ignore format: phrases read better side by side
  stopWords: [
    "de", "het", "een", "en", "van", "is", "niet", "wij", "we", "u", "je", "voor", "met", "op", "in", "te", "zijn",
    "wordt", "worden", "bij", "of", "als", "aan", "ook", "deze", "dit", "die", "dat", "onze", "ons", "uw", "naar",
    "door", "over", "kan", "kunt", "kunnen", "heeft", "hebben", "alleen", "alle", "geen", "er", "zal", "zullen", "om",
    "uit", "tot", "maar", "via", "zodat", "wat",
  ],
  headings: {},
  evidence: {},
  // biome-ignore format: phrases read better side by side
  phrases: {
    "unit-hour": ["uur", "uren"],
    "unit-day": ["dag", "dagen", "kalenderdagen"],
    "unit-business-day": ["werkdag", "werkdagen"],
    "unit-week": ["week", "weken"],
    "unit-month": ["maand", "maanden"],
    "unit-year": ["jaar", "jaren"],
    "act-acknowledge": [
      "bevestig*", "ontvangstbevestiging", "eerste reactie", "eerste antwoord", "reageren", "reactie", "antwoord",
      "antwoorden", "beantwoord*", "reactietijd", "contact met je op", "contact met u op", "terugkoppeling",
      "laten weten dat",
    ],
    "act-triage": ["beoordel*", "onderzoek*", "analyse*", "valid*", "verifi*", "triage", "evalu*", "inschatting"],
    "act-update": ["statusupdate*", "status update*", "op de hoogte", "voortgang*", "updates", "tussenstand"],
    "act-fix": [
      "oploss*", "opgelost", "verhelp*", "verholpen", "patch", "patches", "herstel*", "fix", "fixes", "gerepareerd",
      "beveiligingsupdate*",
    ],
    "act-disclose": ["openbaar*", "publice*", "bekendmak*", "bekend gemaakt", "embargo*", "gepubliceerd"],
    "act-notify": ["meld aan gebruikers", "verwittig*", "informeren gebruikers", "gebruikers informeren"],
    "time-within": [
      "binnen", "in", "tot", "uiterlijk", "maximaal", "binnen maximaal", "hooguit", "uiterlijk binnen", "minder dan",
    ],
    "time-span": ["ouder dan", "laatste", "afgelopen", "geleden", "meer dan", "langer dan", "oud"],
    "time-every": ["elke", "iedere", "om de"],
    "time-for": ["gedurende", "na", "minstens", "minimaal", "voor"],
    "time-anchor": ["na", "vanaf", "van", "sinds"],
    "report-received": ["ontvangst", "melding", "ontvangen", "je melding", "uw melding"],
    "promise-negated": ["niet garanderen", "geen garantie*", "niet beloven", "geen toezegging*", "zonder garantie"],
    "promise-unanswered": [
      "geen reactie", "geen antwoord", "niets hoort", "niet reageren", "geen bevestiging", "niets van ons",
    ],
    "not-a-deadline": [
      "sessie*", "wachtwoord*", "certifica*", "bewaar*", "bewaard", "verloop*", "verwijder*", "back up*", "rotat*",
      "token*",
    ],
    "best-effort": [
      "naar beste vermogen", "best effort", "naar beste kunnen", "in onze vrije tijd", "in mijn vrije tijd",
    ],
    "severity-critical": ["kritiek*", "kritisch*"],
    "severity-high": ["hoog", "hoge", "ernstig*"],
    "severity-medium": ["gemiddeld*", "middel", "matig*"],
    "severity-low": ["laag", "lage"],
    "version-header": ["versie", "versies", "release", "branch"],
    "support-header": ["ondersteund", "ondersteund?", "ondersteuning", "beveiligingsupdates", "onderhouden"],
    "status-header": ["status"],
    "advisory-header": ["kwetsbaarheid", "ernst", "opgelost in", "getroffen*"],
    "until-header": [
      "ondersteund tot", "ondersteuning tot", "einde ondersteuning", "einde levensduur", "tot", "einddatum",
    ],
    "mark-yes": ["ja", "ondersteund", "actief", "huidig", "volledig"],
    "mark-no": ["nee", "niet ondersteund", "niet meer ondersteund", "verouderd", "stopgezet", "einde ondersteuning"],
    "mark-partial": ["alleen beveiliging*", "alleen kritieke*", "beperkt", "gedeeltelijk", "onderhoud"],
    "version-latest": ["nieuwste", "laatste", "huidige", "meest recente"],
    "version-branch": ["ontwikkeling", "hoofdtak", "ontwikkelversie"],
    "version-rest": ["oudere", "ouder", "andere", "alle andere", "overige", "eerdere", "vorige", "oude"],
    "version-all": ["alle", "alle versies"],
    "version-below": ["voor", "ouder dan", "lager dan", "onder", "tot"],
    "version-upward": ["en hoger", "en nieuwer", "of hoger", "of nieuwer", "en later"],
    "version-downward": ["en ouder", "of ouder", "en lager", "en eerder"],
    "date-updated": [
      "laatst bijgewerkt", "laatste update", "laatst gewijzigd", "laatste wijziging", "laatst aangepast",
      "laatste bijwerking",
    ],
    "date-updated-weak": ["bijgewerkt", "bijgewerkt op", "gewijzigd op", "aangepast op"],
    "date-reviewed": ["laatst beoordeeld", "laatste beoordeling", "laatst gecontroleerd", "laatste controle"],
    "date-reviewed-weak": ["beoordeeld op", "gecontroleerd op"],
    "date-subject": ["beleid", "document", "bestand", "pagina"],
    "date-support-end": ["ondersteund tot", "einde ondersteuning", "ondersteuning tot", "einde levensduur"],
    "date-support-end-weak": ["tot", "eindigt", "einde"],
    "date-evidence": [
      "audit", "geaudit", "penetratietest*", "pentest", "scanresultaten", "testrapport", "testresultaten",
      "beveiligingsonderzoek", "scan",
    ],
    "date-other": [
      "volgende beoordeling", "volgende update", "volgende audit", "sinds", "van kracht", "gepubliceerd op",
      "gemaakt op", "gepland", "volgende*",
    ],
    // Channels and publicity
    continues: ["in dat geval"],
    "form-word": ["formulier"],
    "channel-negation": ["niet", "geen", "nooit", "in plaats van", "vermijd*", "liever niet", "verboden"],
    "channel-no-negation": [
      "als u niet", "als je niet", "we zullen niet", "wij zullen niet", "aarzel niet", "geen antwoord",
      "geen reactie", "geen garantie*", "niet meer ondersteund", "niet ondersteund", "schroom niet", "geen zorgen",
      "wanneer u niet",
    ],
    "public-place": [
      "openbare issue*", "publieke issue*", "openbaar issue", "publiek issue", "openbare github*", "publieke github*",
      "openbare kanalen", "publieke kanalen", "openbaar forum", "openbare fora", "openbare discussie*",
      "sociale media", "via issues", "openbare tracker", "openbare bug*", "publieke bug*",
    ],
    "public-word": [
      "openbaar", "publiekelijk", "in het openbaar", "openbaar maken", "openbaarmaking", "publiek", "aan derden",
    ],
    "open-issue": [
      "issue openen", "issue aanmaken", "issue aan te maken", "open een issue", "maak een issue",
      "een issue op github", "issue te openen", "issues aanmaken", "issues openen", "ticket openen",
      "ticket aanmaken",
    ],
    "tell-word": [
      "meld*", "gemeld", "rapporteer*", "stuur*", "mail*", "neem contact", "contact*", "publiceer*", "deel*",
      "bespreek*", "open*", "maak*", "gebruik*", "informeer*", "bekend",
    ],
    "security-word": ["beveiliging", "beveiligings*", "veiligheid", "veiligheids*"],
    "vulnerability-word": [
      "kwetsbaarheid", "kwetsbaarheden", "beveiligingsprobleem", "beveiligingsproblemen", "beveiligingslek*",
      "veiligheidslek*", "beveiligingsfout*", "veiligheidsprobleem", "zwakke plek*",
    ],
    "not-vulnerability": [
      "niet beveiligings*", "geen beveiligings*", "andere problemen", "andere bugs", "gewone bugs", "algemene bugs",
      "geen kwetsbaarhe*",
    ],
    "no-answer": ["geen antwoord", "geen reactie", "niet beschikbaar"],
    "sensitive-details": ["gevoelige informatie", "gevoelige gegevens", "persoonsgegevens", "wachtwoorden"],
    "we-word": ["zullen we", "wij zullen", "we zullen", "wordt gepubliceerd", "worden gepubliceerd", "abonneer*"],
    "question-word": ["vraag", "vragen"],
    "conduct-word": ["gedragscode"],
    "private-way": ["vertrouwelijk", "privé", "rechtstreeks contact", "rechtstreeks aan"],
    "email-named": ["per e mail", "per email", "per mail", "via e mail", "via email", "een e mail", "een email"],
    "advisory-feature": [
      "tabblad security", "tabblad \"security\"", "tabblad beveiliging", "privé melden van kwetsbaarheden",
    ],
    "press-word": ["klik", "knop", "tabblad"],
    "direct-message": ["privébericht*", "direct bericht"],
    "encrypt-word": ["versleutel*"],
    "refer-word": ["zie", "raadpleeg", "te vinden", "beschreven", "lees", "bekijk"],
    "policy-word": ["beveiligingsbeleid"],
    "time-before-public": [
      "voordat u * openbaar", "voordat je * openbaar", "vóór openbaarmaking", "voor openbaarmaking",
      "voordat * openbaar",
    ],
    "ask-for-time": ["geef ons", "we vragen", "wij vragen", "gun ons"],
    "plain-bug": ["bug", "bugs", "fouten"],
  },
  // biome-ignore format: phrases read better side by side
  numbers: {
    een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, tien: 10, veertien: 14, dertig: 30,
    achtenveertig: 48, tweeënzeventig: 72, vierentwintig: 24, negentig: 90,
  },
  // biome-ignore format: phrases read better side by side
  months: [
    ["januari", "jan"], ["februari", "feb"], ["maart", "mrt"], ["april", "apr"], ["mei"], ["juni", "jun"],
    ["juli", "jul"], ["augustus", "aug"], ["september", "sep", "sept"], ["oktober", "okt"], ["november", "nov"],
    ["december", "dec"],
  ],
  // biome-ignore format: phrases read better side by side
  weekdays: [["maandag"], ["dinsdag"], ["woensdag"], ["donderdag"], ["vrijdag"], ["zaterdag"], ["zondag"]],
};
