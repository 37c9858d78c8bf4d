/** Polish. */

import type { Language } from "./language.ts";

export const pl: Language = {
  code: "pl",
  name: "Polish",
  // biome-ignore format: phrases read better side by side
  stopWords: [
    "a", "i", "w", "na", "z", "do", "nie", "jest", "się", "że", "to", "dla", "o", "od", "po", "przez", "oraz", "lub",
    "jak", "jeśli", "jeżeli", "są", "będzie", "może", "można", "prosimy", "tylko", "które", "który", "która", "tego",
    "tym", "te", "ich", "nasz", "nasze", "naszej", "nas", "być", "została", "zostanie", "wszystkie", "bez", "przed",
    "we", "ze", "ten", "ta", "co", "proszę", "aby", "gdy",
  ],
  // biome-ignore format: phrases read better side by side
  headings: {
    title: [
      "=bezpieczeństwo", "polityka bezpieczeństwa*", "=polityka", "zasady bezpieczeństwa",
      "wytyczne bezpieczeństwa", "bezpieczeństwo projektu", "bezpieczeństwo i prywatność",
    ],
    "supported-versions": [
      "objęte wersje", "wersje objęte*",
      "wspierane wersje", "obsługiwane wersje", "wersje wspierane", "wersje obsługiwane", "wsparcie wersji",
      "które wersje", "=wersje", "cykl życia", "koniec wsparcia", "okres wsparcia", "utrzymywane wersje",
      "obsługiwane platformy", "wsparcie dla wersji",
    ],
    reporting: [
      "zgłaszanie*", "zgłoszenie*", "zgłoś*", "=zgłoszenia", "jak zgłosić*", "jak zgłaszać*", "gdzie zgłosić*",
      "gdzie zgłaszać*", "raportowanie*", "kanał zgłoszeń", "kanały zgłoszeń", "prywatne zgłoszenie",
      "zgłoszenie prywatne", "znalazłeś*", "znaleziono*", "=podatności", "=luki", "luki bezpieczeństwa",
      "problemy bezpieczeństwa", "nie otwieraj*", "nie twórz*", "przez e mail", "=e mail", "przez github",
      "preferowany*", "alternatyw*", "proces zgłaszania*",
    ],
    "report-contents": [
      "co zawrzeć*", "co powinno zawierać*", "co powinien zawierać*", "treść zgłoszenia", "zawartość zgłoszenia",
      "wymagane informacje", "potrzebne informacje", "jakie informacje", "co podać*", "kroki do odtworzenia",
      "kroki reprodukcji", "=opis", "=wpływ", "=środowisko", "informacje potrzebne*", "co powinieneś zawrzeć*", "co dołączyć*",
      "co zawiera zgłoszenie*", "co powinno zawierać zgłoszenie*",
    ],
    response: [
      "czego oczekiwać", "czego się spodziewać", "czego możesz*", "czas reakcji", "czasy reakcji",
      "czas odpowiedzi", "=odpowiedź", "=reakcja", "proces obsługi*", "obsługa zgłoszeń", "obsługa podatności",
      "=proces", "=harmonogram", "=terminy", "co dalej", "co się stanie*", "po zgłoszeniu", "nasze zobowiązania",
      "zarządzanie podatnościami", "oczekiwany przebieg*", "przebieg obsługi*", "co się dzieje po*", "terminy odpowiedzi*", "zasady postępowania",
      "proces bezpieczeństwa",
    ],
    disclosure: [
      "=ujawnianie*", "=ujawnienie*", "odpowiedzialne ujawnianie", "skoordynowane ujawnianie",
      "ujawnianie podatności", "publiczne ujawnienie", "polityka ujawniania", "publikacja*", "embargo", "poufność",
      "cve*",
    ],
    "safe-harbor": [
      "safe harbor", "bezpieczna przystań", "ochrona prawna", "dobra wiara", "dobrej wierze", "=zasady",
      "zasady badań", "dla badaczy", "badania bezpieczeństwa", "kwestie prawne", "w dobrej wierze", "zasady testowania*",

    ],
    scope: [
      "co uważamy za*", "granice*",
      "=zakres", "w zakresie", "zakres polityki", "zakres obowiązywania", "co obejmuje*", "co jest objęte",
      "co uznajemy*", "co jest podatnością",
    ],
    "out-of-scope": [
      "poza zakresem*", "=wyłączenia", "=wykluczenia", "nie obejmuje", "czego nie*",
      "co nie jest*", "nieobjęte",
    ],
    severity: [
      "poziom* krytyczności", "poziom* zagrożenia", "poziom* ważności", "klasyfikacja*", "krytyczność", "ważność",
      "=krytyczny", "=wysoki", "=średni", "=niski", "priorytet*",
    ],
    updates: [
      "aktualizacje bezpieczeństwa", "=aktualizacje", "=aktualizacja*", "poprawki bezpieczeństwa", "=poprawki",
      "powiadomienia", "ogłoszenia", "komunikaty", "polityka aktualizacji",
    ],
    "best-practices": [
      "dobre praktyki*", "najlepsze praktyki*", "zalecenia*", "rekomendacje*", "wskazówki*",
      "zalecana konfiguracja", "bezpieczna konfiguracja", "bezpieczne użytkowanie", "lista kontrolna",
      "checklista", "wzmacnianie*", "utwardzanie", "dla użytkowników", "dla deweloperów", "dla programistów",
      "dla administratorów", "dla współtwórców", "obowiązki*", "nigdy*", "przed wdrożeniem", "na produkcji",
      "zasady dla*",
    ],
    measures: [
      "środki bezpieczeństwa", "=środki", "środki techniczne", "zabezpieczenia*", "mechanizmy bezpieczeństwa",
      "funkcje bezpieczeństwa", "architektura bezpieczeństwa", "środki ochrony", "zastosowane zabezpieczenia",
      "wdrożone*", "jak chronimy*", "praktyki bezpieczeństwa",
    ],
    considerations: [
      "uwagi dotyczące bezpieczeństwa", "kwestie bezpieczeństwa", "znane ryzyka", "=ryzyka", "=ryzyko",
      "znane ograniczenia", "ograniczenia", "znane problemy", "znane podatności", "ostrzeżen*", "=uwaga", "=uwagi",
      "model zagrożeń", "zagrożenia", "powierzchnia ataku", "wektory ataku", "zastrzeżenia", "założenia",
      "prywatność",
    ],
    testing: [
      "testy bezpieczeństwa", "testy penetracyjne", "audyt*", "analiza statyczna", "skanowanie*",
      "wyniki skanowania", "narzędzia*", "przegląd bezpieczeństwa", "=testy",
    ],
    "supply-chain": [
      "zależności*", "łańcuch dostaw*", "zarządzanie zależnościami", "biblioteki zewnętrzne", "podpisy*",
      "podpisywanie", "integralność", "weryfikacja*", "sumy kontrolne", "sbom", "pochodzenie",
    ],
    compliance: [
      "zgodność*", "regulacje", "przepisy*", "normy", "standardy", "certyfikat*", "rodo*", "gdpr*",
      "wymogi prawne", "wyroby medyczne",
    ],
    "incident-response": [
      "reagowanie na incydenty", "reakcja na incydent*", "incydent*", "obsługa incydentów", "plan reagowania*",
      "naruszenie*", "naruszenia*", "wyciek*", "w razie*", "w przypadku*", "procedura awaryjna",
    ],
    training: [
      "szkoleni*", "świadomość*", "edukacja",
    ],
    bounty: [
      "bug bounty*", "nagrod*", "wynagrodzenie",
    ],
    contact: [
      "=kontakt*", "dane kontaktowe", "skontaktuj się*", "zespół bezpieczeństwa", "osoba kontaktowa", "=pytania*",
      "=pomoc", "=wsparcie", "=zespół",
    ],
    encryption: [
      "klucz pgp", "klucz gpg", "klucz publiczny", "szyfrowana komunikacja", "szyfrowanie wiadomości",
      "=szyfrowanie", "pgp*", "gpg*",
    ],
    acknowledgments: [
      "=podziękowania*", "=podziękowanie", "uznanie", "hall of fame", "lista zasłużonych",
    ],
    resources: [
      "=zasoby*", "=materiały*", "przydatne linki", "=linki", "=odnośniki", "więcej informacji", "zobacz też",
      "zobacz także", "=dokumentacja", "powiązane dokumenty", "źródła",
    ],
    history: [
      "=historia*", "historia zmian", "historia wersji", "zmiany w*polityce", "zmiany polityki",
      "ostatnia aktualizacja", "ostatnia zmiana", "przegląd polityki", "poprzednie podatności",
    ],
    other: [
      "=wstęp", "=wprowadzenie", "=cel", "=przegląd", "=spis treści", "=podsumowanie", "=definicje",
      "=słownik", "=polski", "=wersja polska",
    ],
  },
  // biome-ignore format: phrases read better side by side
  topics: {
    subject: [
      "sieć", "sieci", "bezpieczeństwo sieci", "baza danych", "bazy danych", "dane*", "dane osobowe",
      "dane pacjentów", "dane wrażliwe", "ochrona danych", "uwierzytelnianie*", "autoryzacja", "kontrola dostępu",
      "dostęp*", "hasła", "szyfrowanie*", "sekrety", "klucze api", "poświadczenia*", "zmienne środowiskowe",
      "logowanie", "logi", "monitorowanie", "monitoring", "infrastruktura", "kontenery", "sesje", "serwer",
      "kopie zapasowe", "walidacja*",
    ],
    aside: ["=licencja", "=współpraca", "kodeks postępowania", "plany", "rozwiązywanie problemów"],
    audience: [
      "dla użytkowników", "dla deweloperów", "dla programistów", "dla administratorów", "dla współtwórców",
      "dla opiekunów",
    ],
    "threat-model": [
      "model zagrożeń", "model bezpieczeństwa", "modelowanie zagrożeń",
    ],
  },
  // biome-ignore format: phrases read better side by side
  evidence: {
    reporting: [
      "zgłoś", "zgłaszaj", "zgłaszać", "zgłosić", "prosimy o zgłoszenie", "wyślij", "napisz", "e mail na",
      "na adres", "prywatnie", "poufnie", "nie otwieraj", "nie twórz", "publiczne*",
      "jeśli znajdziesz", "jeśli odkryjesz", "jeżeli", "skontaktuj się",
    ],
    "report-contents": [
      "kroki", "odtworz*", "reprodukcj*", "opis", "wpływ", "dotknięte wersje", "dołącz", "proof of concept",
      "sugerowana poprawka",
    ],
    response: [
      "w ciągu", "dni roboczych", "godzin", "potwierdzimy", "potwierdzenie", "odpowiemy", "będziemy informować",
      "na bieżąco", "ocena", "otrzymanie zgłoszenia", "priorytetyzacj*", "naprawa", "poprawki",
    ],
    disclosure: [
      "ujawni*", "publicznie", "90 dni", "skoordynowan*", "cve", "embargo",
    ],
    "safe-harbor": [
      "dobrej wierze", "kroków prawnych", "działań prawnych", "bez zgody",
    ],
    scope: [
      "dotyczy", "obejmuje", "w zakresie",
    ],
    "out-of-scope": [
      "poza zakresem", "nie obejmuje", "nie dotyczy", "wyłączone", "nie są uznawane", "inżynieria społeczna",
    ],
    severity: [
      "cvss", "krytyczn*", "wysoki", "średni", "niski",
    ],
    updates: [
      "aktualizacje bezpieczeństwa", "publikowane", "poprawki", "ogłasza*", "powiadomi*", "changelog",
    ],
    "best-practices": [
      "^używaj", "^nigdy", "^zawsze", "^nie", "^unikaj", "^włącz", "^wyłącz", "^skonfiguruj", "^sprawdzaj",
      "^sprawdź", "^aktualizuj", "^ogranicz", "^przechowuj", "^zmień", "^upewnij", "^chroń", "^regularnie",
      "zalecamy", "zaleca się", "należy", "powinien", "powinny", "powinno", "upewnij się",
    ],
    measures: [
      "^wszystkie", "^aplikacja", "^serwer", "^system", "jest szyfrowan*", "szyfrowane",
      "hashowane", "haszowane", "są walidowane", "automatycznie", "domyślnie", "są przechowywane", "stosujemy",
      "używamy",
    ],
    considerations: [
      "atakując*", "ryzyko", "może", "mogą", "nie chroni", "bez gwarancji", "podatn*", "ograniczen*", "złośliw*",
    ],
    testing: [
      "analiza statyczna", "audyt*", "testy", "skan*", "codeql",
    ],
    "supply-chain": [
      "zależności", "dependabot", "podpisan*", "sbom", "sumy kontrolne",
    ],
    compliance: [
      "rodo", "iso 27001", "zgodn*", "rozporządzen*", "normy",
    ],
    "incident-response": [
      "incydent*", "unieważnij", "natychmiast", "naruszen*", "przywróć", "wyciek*",
    ],
    bounty: [
      "nagrod*", "bug bounty", "wynagrodzen*",
    ],
    contact: [
      "pytania", "kontakt", "skontaktować",
    ],
    encryption: [
      "pgp", "gpg", "klucz publiczny", "odcisk",
    ],
    acknowledgments: [
      "dziękujemy", "podziękowan*",
    ],
    resources: [
      "dokumentacja", "więcej informacji",
    ],
    history: [
      "ostatnia aktualizacja",
    ],
    "supported-versions": [
      "wspieran*", "obsługiwan*", "aktualizacje bezpieczeństwa", "najnowsza wersja", "najnowszą wersję",
      "starsze wersje",
    ],
  },
  // biome-ignore format: phrases read better side by side
  phrases: {
    "not-enabled": ["nie jest włączon*", "nie jest aktywn*", "jeszcze nie", "wyłączon*", "niedostępn*", "planowan*", "nieaktywn*", "zostanie włączon*"],
    "secret-word": [
      "sekret*", "hasła", "haseł", "hasło", "token*", "klucz* api", "klucz* prywatn*", "dane osobowe",
      "danych osobowych", "dane logowania", "danych logowania",
    ],
    "unit-hour": ["godzina", "godziny", "godzin", "godz"],
    "unit-day": ["dzień", "dni", "dnia", "dniach", "dni kalendarzowych"],
    "unit-business-day": ["dzień roboczy", "dni robocze", "dni roboczych", "dnia roboczego"],
    "unit-week": ["tydzień", "tygodnie", "tygodni", "tygodnia"],
    "unit-month": ["miesiąc", "miesiące", "miesięcy", "miesiąca"],
    "unit-year": ["rok", "lata", "lat", "roku"],
    "act-acknowledge": [
      "potwierdz*", "potwierdzenie otrzymania", "potwierdzenie odbioru", "wstępna odpowiedź", "pierwsza odpowiedź",
      "pierwszej odpowiedzi", "odpowiedź", "odpowiedzi", "odpowiadamy", "odpowiemy", "odpowiedzieć",
      "czas odpowiedzi", "skontaktujemy się", "reakcja", "czas reakcji", "odezwiemy się",
    ],
    "act-triage": [
      "ocen*", "ocena", "analiz*", "zbada*", "zweryfik*", "weryfik*", "triage", "triaż", "dochodzeni*",
      "przeanalizuj*",
    ],
    "act-update": ["aktualizacja statusu", "informować", "informowani", "na bieżąco", "aktualizacje", "postęp*"],
    "act-fix": [
      "napraw*", "popraw*", "łatk*", "łata*", "rozwiąz*", "patch", "usuni*", "aktualizacja bezpieczeństwa", "fix",
    ],
    "act-disclose": ["ujawn*", "publik*", "opublik*", "embargo", "upubliczn*"],
    "act-notify": ["powiadom*", "poinform*", "zawiadom*"],
    "time-within": [
      "w ciągu", "w", "do", "w terminie", "w przeciągu", "najpóźniej", "maksymalnie", "nie później niż", "w czasie",
      "maks",
    ],
    "time-span": ["starsze niż", "ostatnich", "ostatnie", "temu", "ponad", "dłużej niż", "więcej niż"],
    "time-every": ["co", "każde"],
    "time-for": ["przez", "po", "co najmniej", "minimum", "po upływie"],
    "time-anchor": ["od", "po", "odkąd"],
    "report-received": ["otrzymania", "zgłoszenia", "odebrania", "zgłoszenie", "otrzymaniu"],
    "promise-negated": [
      "nie gwarant*", "nie możemy zagwarantować", "bez gwarancji", "nie obiecujemy", "brak gwarancji",
    ],
    "promise-unanswered": [
      "brak odpowiedzi", "nie otrzymasz", "nie otrzymałeś", "bez odpowiedzi", "nie odpowiemy", "nie dostaniesz",
    ],
    "not-a-deadline": [
      "sesj*", "hasł*", "certyfikat*", "wygas*", "przechow*", "usuwan*", "kopie zapasowe", "rotac*", "token*",
    ],
    soon: ["jak najszybciej", "niezwłocznie", "możliwie szybko", "jak najprędzej"],
    "at-once": ["natychmiast", "24/7", "całodobowo"],
    "public-when": ["dopóki", "zanim", "po", "przed", "do czasu", "skoordynowan*", "embargo*", "gdy"],
    "best-effort": ["w miarę możliwości", "w miarę czasu", "w wolnym czasie", "best effort", "dołożymy starań"],
    "severity-critical": ["krytyczn*"],
    "severity-high": ["wysok*", "poważn*"],
    "severity-medium": ["średni*", "umiarkowan*"],
    "severity-low": ["nisk*"],
    "version-header": ["wersja", "wersje", "gałąź", "wydanie"],
    "support-header": [
      "wspierana", "wspierane", "wspierany", "wsparcie", "obsługiwana", "obsługiwane", "aktualizacje bezpieczeństwa",
      "wspierana?", "utrzymywana",
    ],
    "status-header": ["status"],
    "advisory-header": ["podatność", "ważność", "naprawiono w", "dotknięte*"],
    "until-header": ["wspierana do", "wsparcie do", "koniec wsparcia", "do", "data zakończenia"],
    "mark-yes": ["tak", "wspierana", "wspierane", "aktywna", "aktualna", "obsługiwana", "wspierany"],
    "mark-no": [
      "nie", "niewspierana", "nie wspierana", "nieobsługiwana", "koniec wsparcia", "przestarzała", "porzucona",
      "brak wsparcia", "niewspierane",
    ],
    "mark-partial": ["tylko bezpieczeństwo", "tylko krytyczne", "ograniczone", "częściow*", "tylko poprawki*"],
    "version-latest": ["najnowsza", "ostatnia", "bieżąca", "aktualna", "najnowsze"],
    "version-branch": ["deweloperska", "gałąź główna", "rozwojowa"],
    "version-rest": ["starsze", "inne", "wszystkie inne", "pozostałe", "wcześniejsze", "poprzednie", "stare"],
    "version-all": ["wszystkie", "wszystkie wersje"],
    "version-below": ["przed", "starsze niż", "poniżej", "do"],
    "version-upward": ["i nowsze", "i wyższe", "lub nowsza", "lub nowsze", "wzwyż", "i wyżej"],
    "version-downward": ["i starsze", "lub starsza", "i niższe", "i wcześniejsze", "i niżej", "lub starsze"],
    "date-updated": [
      "ostatnia aktualizacja", "ostatnio zaktualizowano", "ostatnia zmiana", "ostatnia modyfikacja",
      "data aktualizacji",
    ],
    "date-updated-weak": ["zaktualizowano", "zmieniono", "aktualizacja"],
    "date-reviewed": ["ostatni przegląd", "data przeglądu", "ostatnia weryfikacja"],
    "date-reviewed-weak": ["przejrzano", "zweryfikowano"],
    "date-subject": ["polityka", "dokument", "plik", "strona"],
    "date-support-end": ["wspierana do", "wsparcie do", "koniec wsparcia", "wsparcie kończy się"],
    "date-support-end-weak": ["do", "koniec"],
    "date-evidence": [
      "audyt", "audytu", "test penetracyjny", "testy penetracyjne", "wyniki skanowania", "skanowanie",
      "raport z testów", "wyniki testów",
    ],
    "date-next-review": ["następny przegląd"],
    "date-other": [
      "następna aktualizacja", "następny audyt", "obowiązuje od", "od", "opublikowano",
      "utworzono", "planowan*", "następn*",
    ],
    // Channels and publicity
    continues: ["zamiast tego", "w takim przypadku"],
    "form-word": ["formularz*"],
    "channel-negation": [
      "nie", "nigdy", "zamiast", "unikaj*", "prosimy nie", "zabrania się", "zamiast tego zgłaszaj",
    ],
    "channel-no-negation": [
      "jeśli nie", "jeżeli nie", "nie wahaj się", "nie będziemy", "nie ma odpowiedzi", "nie otrzym*",
      "nie jest wspieran*", "nie są wspierane", "nie tylko", "nie krępuj się",
    ],
    "public-place": [
      "publiczn* issue*", "publiczn* zgłosz*", "publiczn* github*", "publiczn* wątk*", "publiczn* kanał*",
      "publiczn* forum", "publiczn* dyskusj*", "issues na github*", "mediach społecznościowych", "przez issues",
      "w issues", "publicznego issue", "publicznych issue*", "zwykł* issue*", "publicznym trackerze",
    ],
    "public-word": [
      "publicznie", "podawaj* do publicznej", "ujawni* publiczn*", "do wiadomości publicznej", "osobom trzecim",
      "upubliczni*",
    ],
    "open-issue": [
      "otwieraj issue", "otwórz issue", "utwórz issue", "tworzyć issue", "twórz issue", "otwierać issue",
      "zgłoś issue", "założyć issue", "otwieraj publicznych issue", "otwieraj publicznego issue", "issue na github*",
      "zakładaj issue",
    ],
    "tell-word": [
      "zgłasza*", "zgłoś*", "zgłosz*", "ujawni*", "wyśl*", "wysył*", "kontakt*", "skontaktuj*", "napisz*", "publik*",
      "udostępni*", "otwier*", "otwórz", "twórz", "utwórz", "użyj", "używa*", "informuj*", "dyskut*",
    ],
    "security-word": ["bezpieczeństw*"],
    "vulnerability-word": [
      "podatnoś*", "luk* bezpieczeństwa", "lukę", "luki", "problem* bezpieczeństwa", "problem* z bezpieczeństwem",
      "błęd* bezpieczeństwa",
    ],
    "not-vulnerability": [
      "nie związan* z bezpieczeństwem", "niezwiązan* z bezpieczeństwem", "zwykłe błędy", "inne błędy",
      "inne problemy",
    ],
    "no-answer": ["brak odpowiedzi", "nie otrzym*", "niedostępn*"],
    "sensitive-details": ["wrażliwe dane", "wrażliwych danych", "danych osobowych", "hasła"],
    "we-word": ["opublikujemy", "zostanie opublikowan*", "zostaną opublikowan*"],
    "question-word": ["pytania", "pytanie", "pytań"],
    "conduct-word": ["kodeks postępowania"],
    "private-way": [
      "prywatnie", "w sposób prywatny", "poufnie", "bezpośrednio do maintainera", "bezpośrednio z maintainerem",
      "prywatną wiadomość", "bezpośrednio z opiekunem",
    ],
    "email-named": ["e mailem", "mailem", "na e mail", "przez e mail", "wiadomość e mail", "na adres"],
    "advisory-feature": [
      "zakładka security", "zakładce security", "zakładkę security", "prywatne zgłaszanie*", "prywatne zgłoszenie", "prywatny security advisory",
      "security advisory w repozytorium",
    ],
    "press-word": ["kliknij", "przycisk", "zakładk*"],
    "direct-message": ["wiadomość prywatna", "wiadomość prywatną", "prywatną wiadomość"],
    "encrypt-word": ["zaszyfr*", "szyfr*"],
    "refer-word": ["zobacz", "patrz", "znajduj* się", "opisan*", "dostępn*"],
    "policy-word": ["polityka bezpieczeństwa", "polityce bezpieczeństwa", "politykę bezpieczeństwa"],
    "time-before-public": [
      "przed publicznym ujawnieniem", "przed ujawnieniem publicznym", "przed upublicznieniem", "przed publikacją",
      "zanim * publicznie", "zanim * * publicznie",
    ],
    "ask-for-time": ["daj nam", "dajcie nam", "o czas", "dać nam", "zaczeka*", "poczeka*"],
    "plain-bug": ["błąd", "błędy", "bug"],
    "without-details": [
      "wyłącznie prośb*", "tylko prośb*", "bez szczegółów", "żadnych szczegółów",
    ],
  },
  // biome-ignore format: phrases read better side by side
  numbers: {
    jeden: 1, jednego: 1, jednej: 1, dwa: 2, dwóch: 2, dwie: 2, trzy: 3, trzech: 3, cztery: 4, pięć: 5, pięciu: 5,
    siedem: 7, siedmiu: 7, dziesięć: 10, czternaście: 14, trzydzieści: 30, "czterdziestu ośmiu": 48,
    dziewięćdziesiąt: 90,
  },
  // biome-ignore format: phrases read better side by side
  months: [
    ["stycznia", "styczeń", "sty"], ["lutego", "luty", "lut"], ["marca", "marzec", "mar"],
    ["kwietnia", "kwiecień", "kwi"], ["maja", "maj"], ["czerwca", "czerwiec", "cze"], ["lipca", "lipiec", "lip"],
    ["sierpnia", "sierpień", "sie"], ["września", "wrzesień", "wrz"], ["października", "październik", "paź"],
    ["listopada", "listopad", "lis"], ["grudnia", "grudzień", "gru"],
  ],
  // biome-ignore format: phrases read better side by side
  weekdays: [["poniedziałek"], ["wtorek"], ["środa"], ["czwartek"], ["piątek"], ["sobota"], ["niedziela"]],
};
