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
  // biome-ignore format: phrases read better side by side
  headings: {
    title: [
      "=beveiliging", "=veiligheid", "beveiligingsbeleid", "veiligheidsbeleid", "=beleid",
      "beveiligingsrichtlijnen", "beveiliging en privacy", "coordinated vulnerability disclosure beleid",
      "responsible disclosure beleid",
    ],
    "supported-versions": [
      "ondersteunde versies", "ondersteunde versie", "versies met ondersteuning", "welke versies",
      "versieondersteuning", "ondersteuning van versies", "=versies", "levenscyclus", "einde levensduur",
      "einde ondersteuning", "onderhouden versies", "getroffen versies", "ondersteunde platform*",
    ],
    reporting: [
      "kwetsbaarheid melden", "kwetsbaarheden melden", "beveiligingsprobleem melden",
      "beveiligingsproblemen melden", "beveiligingslek melden", "lek melden", "melden van*", "melding van*",
      "=melden", "=melding*", "=meldproces", "meldprocedure", "hoe te melden", "hoe meld*",
      "een kwetsbaarheid gevonden", "kwetsbaarheid gevonden", "lek gevonden", "=kwetsbaarheden",
      "=beveiligingsproblemen", "rapporteren van*", "kwetsbaarheid rapporteren", "kwetsbaarheden rapporteren",
      "een kwetsbaarheid*", "geen openbare*", "privé melden", "vertrouwelijk melden", "via e mail", "per e mail",
      "=e mail", "=alternatief", "voorkeurskanaal",
    ],
    "report-contents": [
      "wat te vermelden", "wat moet*melding*", "wat op te nemen", "inhoud van de melding", "benodigde informatie",
      "vereiste informatie", "welke informatie", "vermeld in*", "stappen om te reproduceren", "reproductiestappen",
      "=beschrijving", "=omgeving", "wat wij nodig hebben",
    ],
    response: [
      "wat je kunt verwachten", "wat u kunt verwachten", "wat kun je verwachten", "wat kunt u verwachten",
      "wat te verwachten", "reactietijd*", "responstijd*", "=reactie", "onze reactie", "=proces", "=tijdlijn",
      "=termijnen", "wat gebeurt er*", "na de melding", "na uw melding", "na je melding", "afhandeling*",
      "behandeling van*", "onze toezegging*", "wat wij beloven", "vervolgstappen", "herstel",
    ],
    disclosure: [
      "openbaarmaking*", "=bekendmaking", "gecoördineerde openbaarmaking", "verantwoorde openbaarmaking",
      "publicatie", "embargo", "cve*", "vertrouwelijkheid",
    ],
    "safe-harbor": [
      "safe harbor", "vrijwaring", "juridische bescherming", "juridisch*", "goede trouw", "spelregels", "=regels",
      "voor onderzoekers", "beveiligingsonderzoek*",
    ],
    scope: [
      "=reikwijdte", "=bereik", "=toepassingsgebied", "binnen scope", "binnen de scope", "wat valt*onder",
      "wat is een kwetsbaarheid", "wat geldt als*",
    ],
    "out-of-scope": [
      "buiten scope", "buiten de scope", "buiten bereik", "buiten de reikwijdte", "=uitsluitingen", "uitgesloten",
      "niet in scope", "geen kwetsbaarhe*", "wat valt er niet*", "wat niet*",
    ],
    severity: [
      "ernst*", "classificatie*", "risiconiveau*", "=kritiek", "=hoog", "=middel", "=gemiddeld", "=laag",
      "prioriteit*",
    ],
    updates: [
      "beveiligingsupdates", "=updates", "beveiligingspatches", "aankondiging*", "meldingen over updates",
      "op de hoogte blijven", "updatebeleid",
    ],
    "best-practices": [
      "best practices", "aanbeveling*", "aanbevolen*", "richtlijnen voor*", "checklist*", "tips", "veilig gebruik",
      "veilige configuratie", "voor gebruikers", "voor ontwikkelaars", "voor beheerders", "voor bijdragers",
      "verantwoordelijkheid van*", "wat je moet doen", "nooit", "in productie", "voor ingebruikname",
    ],
    measures: [
      "beveiligingsmaatregelen", "=maatregelen", "technische maatregelen", "genomen maatregelen",
      "beveiligingsfuncties", "beveiligingsarchitectuur", "beschermingsmaatregelen", "beveiligingsprincipes",
      "hoe wij*beschermen",
    ],
    considerations: [
      "bekende risico's", "risico's", "bekende beperkingen",
      "beperkingen", "bekende problemen", "=waarschuwing*", "dreigingsmodel", "bedreigingen",
      "aanvalsoppervlak", "aannames",
    ],
    testing: [
      "beveiligingstest*", "penetratietest*", "beveiligingsaudit*", "=audits", "statische analyse",
      "scanresultaten", "=tests", "hulpmiddelen", "geautomatiseerde controles",
    ],
    "supply-chain": [
      "afhankelijkheden*", "toeleveringsketen", "externe bibliotheken", "ondertekening", "handtekeningen",
      "integriteit", "verificatie van*", "controlesom*", "sbom",
    ],
    compliance: [
      "naleving*", "regelgeving*", "wet en regelgeving", "=normen", "standaarden", "certificering*", "avg*",
      "gdpr*", "nen 7510*", "medische hulpmiddelen",
    ],
    "incident-response": [
      "incidentrespons", "incident respons", "beveiligingsincident*", "incidentafhandeling", "=incidenten",
      "datalek*", "bij een incident", "bij een datalek", "noodprocedure*", "gelekte*",
    ],
    training: [
      "opleiding*", "bewustwording*", "bewustzijn", "training en*",
    ],
    bounty: [
      "bug bounty*", "beloning*", "vergoeding*",
    ],
    contact: [
      "=contact*", "contactgegevens", "neem contact*", "beveiligingsteam", "=vragen*", "vragen of*",
      "contactpersoon", "verantwoordelijke*",
    ],
    encryption: [
      "versleutelde communicatie", "pgp sleutel", "gpg sleutel", "publieke sleutel", "openbare sleutel",
      "=versleuteling", "pgp*", "gpg*",
    ],
    acknowledgments: [
      "dankbetuiging*", "=dank*", "erkenning", "bedankt*", "hall of fame", "naamsvermelding",
    ],
    resources: [
      "=bronnen", "meer informatie", "verwijzingen", "=referenties", "nuttige links", "=links", "zie ook",
      "=documentatie", "verdere informatie",
    ],
    history: [
      "=geschiedenis", "wijzigingsgeschiedenis", "wijzigingen in dit*", "laatst bijgewerkt", "laatste wijziging",
      "versiegeschiedenis", "eerdere kwetsbaarheden",
    ],
    other: [
      "=inleiding", "=introductie", "=overzicht", "=doel", "inhoudsopgave", "=samenvatting",
      "=conclusie", "=definities", 
    ],
  },
  // biome-ignore format: phrases read better side by side
  topics: {
    notes: [
      "beveiligingsoverwegingen", "overwegingen", "=let op",
    ],
    subject: [
      "netwerk*", "database*", "gegevens*", "persoonsgegevens", "patiëntgegevens", "toegang*", "toegangsbeheer",
      "toegangscontrole", "authenticatie*", "autorisatie", "wachtwoord*", "encryptie", "versleuteling*",
      "geheimen", "sleutelbeheer", "logging", "monitoring", "infrastructuur", "invoervalidatie",
      "omgevingsvariabelen", "back ups",
    ],
    aside: ["=licentie", "=bijdragen", "gedragscode", "disclaimer", "probleemoplossing"],
    audience: [
      "voor gebruikers", "voor ontwikkelaars", "voor beheerders", "voor bijdragers",
    ],
    "threat-model": [
      "dreigingsmodel*", "beveiligingsmodel",
    ],
  },
  // biome-ignore format: phrases read better side by side
  evidence: {
    reporting: [
      "meld", "melden", "meldt", "stuur een", "stuur ons", "per e mail", "een e mail", "neem contact op",
      "vertrouwelijk", "geen openbare", "open geen", "maak geen", "als je een", "als u een", "indien u",
      "kwetsbaarheid", "beveiligingsprobleem", "openbare issue",
    ],
    "report-contents": [
      "stappen om", "reproduceren", "beschrijving", "betreffende versie*", "proof of concept", "vermeld",
      "voeg toe", "mogelijke impact",
    ],
    response: [
      "binnen * dagen", "werkdagen", "uur", "ontvangstbevestiging", "bevestigen", "wij reageren",
      "we reageren", "op de hoogte", "houden u", "houden je", "we zullen", "wij zullen",
    ],
    disclosure: [
      "openbaar maken", "openbaarmaking", "publiceren", "gecoördineerd*", "embargo", "90 dagen",
    ],
    "safe-harbor": [
      "juridische stappen", "goede trouw", "aangifte", "zonder toestemming",
    ],
    scope: [
      "is van toepassing", "valt onder", "vallen onder", "binnen scope",
    ],
    "out-of-scope": [
      "buiten scope", "valt niet", "vallen niet", "uitgesloten", "social engineering",
    ],
    severity: [
      "cvss", "ernst", "kritiek", "hoog", "gemiddeld", "laag",
    ],
    updates: [
      "beveiligingsupdates", "gepubliceerd", "aangekondigd", "release notes", "uitgebracht",
    ],
    "best-practices": [
      "^gebruik", "^nooit", "^altijd", "^zorg", "^houd", "^bewaar", "^schakel", "^beperk", "^controleer",
      "^vermijd", "^wijzig", "^deel", "^sla", "moet u", "moeten", "mag niet", "wij raden aan", "aanbevolen",
      "aangeraden", "zorg ervoor",
    ],
    measures: [
      "^wij", "^alle", "^de applicatie", "^de server", "wordt versleuteld", "worden versleuteld",
      "versleuteld opgeslagen", "worden gevalideerd", "automatisch", "standaard", "gehasht", "worden opgeslagen",
    ],
    considerations: [
      "aanvaller*", "risico*", "kan leiden", "beschermt niet", "niet beschermd", "geen garantie", "kwetsbaar",
      "beperking*", "kwaadaardig*",
    ],
    testing: [
      "statische analyse", "audit", "getest", "scans", "penetratietest*",
    ],
    "supply-chain": [
      "afhankelijkheden", "dependabot", "ondertekend", "sbom",
    ],
    compliance: [
      "avg", "iso 27001", "nen 7510", "wetgeving", "voldoet",
    ],
    "incident-response": [
      "incident", "incidenten", "datalek", "intrekken", "onmiddellijk", "herstellen", "gecompromitteerd",
    ],
    bounty: [
      "beloning*", "vergoeding", "bug bounty",
    ],
    contact: [
      "vragen", "contact", "bereiken",
    ],
    encryption: [
      "pgp", "gpg", "publieke sleutel", "vingerafdruk",
    ],
    acknowledgments: [
      "bedanken", "dank", "vermeld",
    ],
    resources: [
      "documentatie", "meer informatie",
    ],
    history: [
      "laatst bijgewerkt",
    ],
    "supported-versions": [
      "ondersteund", "ondersteunde", "nieuwste versie", "laatste versie", "oudere versies", "beveiligingsupdates",
    ],
  },
  // biome-ignore format: phrases read better side by side
  phrases: {
    "not-enabled": ["niet ingeschakeld", "nog niet", "uitgeschakeld", "niet beschikbaar", "gepland", "niet actief", "niet meer"],
    "secret-word": ["geheimen", "inloggegevens", "wachtwoord*", "token*", "api sleutel*", "privésleutel*", "persoonsgegevens", "klantgegevens", "secrets"],
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
    soon: ["zo snel mogelijk", "zo spoedig mogelijk", "spoedig", "tijdig"],
    "at-once": ["onmiddellijk", "24/7", "direct"],
    "public-when": ["totdat", "tot", "zodra", "voordat", "nadat", "na", "gecoördineerd*", "embargo*", "samen"],
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
    "date-as-of": ["per", "stand"],
    "date-next-review": ["volgende beoordeling"],
    "date-other": [
      "volgende update", "volgende audit", "sinds", "van kracht", "gepubliceerd op",
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
