/** Templates that policies are started from, and how what they leave behind is told. */

/** A template with the sentences that speak to the author instead of the reader. */
export interface Template {
  readonly id: string;
  /** As the message names it. */
  readonly title: string;
  readonly source: string;
  readonly asOf: string;
  /** Its instructions in lower case, one space between words, without the closing stop. */
  readonly instructions: readonly string[];
  /** Headings of the untouched template, in lower case. */
  readonly headings?: readonly string[];
  /** Rows of its table of versions: the version and whether it is marked as supported. */
  readonly rows?: readonly (readonly [version: string, supported: boolean])[];
}

export const templates: readonly Template[] = [
  {
    id: "github",
    title: "GitHub's default policy",
    source: "GitHub, “Start setup” of a security policy",
    asOf: "2026-11-21",
    headings: ["security policy", "supported versions", "reporting a vulnerability"],
    instructions: [
      "use this section to tell people about which versions of your project are currently being supported with security updates",
      "use this section to tell people how to report a vulnerability",
      "tell them where to go, how often they can expect to get an update on a reported vulnerability, what to expect if the vulnerability is accepted or declined, etc",
    ],
    rows: [
      ["5.1.x", true],
      ["5.0.x", false],
      ["4.0.x", true],
      ["< 4.0", false],
    ],
  },
  {
    id: "ossf",
    title: "the OpenSSF vulnerability guide",
    source: "ossf/oss-vulnerability-guide, templates/security_policies",
    asOf: "2024-05-31",
    instructions: [
      "security.md for email intake",
      "security.md for github security policy",
      "security policy for other intake systems",
    ],
  },
];

/**
 * Openings and subjects of translated or slightly changed instructions of the default policy: a sentence that begins
 * with one of the openings and names one of the subjects.
 */
export const translatedInstructions: readonly {
  readonly lang: string;
  readonly openings: readonly string[];
  readonly subjects: readonly string[];
}[] = [
  {
    lang: "en",
    openings: [
      "use this section to tell people",
      "use this section to tell users",
      "use this section to inform",
      "use this section to describe",
      "use this section to explain",
      "use this section to let people know",
    ],
    subjects: ["version", "vulnerabilit", "security"],
  },
  {
    lang: "en",
    openings: ["tell them where to go", "tell people where to go", "tell users where to go"],
    subjects: ["vulnerabilit", "report"],
  },
  {
    lang: "de",
    openings: [
      "verwenden sie diesen abschnitt",
      "nutzen sie diesen abschnitt",
      "verwende diesen abschnitt",
      "nutze diesen abschnitt",
      "in diesem abschnitt können sie",
      "in diesem abschnitt kannst du",
    ],
    subjects: ["version", "schwachstelle", "sicherheitslücke"],
  },
  {
    lang: "de",
    openings: ["sagen sie ihnen, wohin", "teilen sie ihnen mit, wo", "geben sie an, wohin", "gib an, wohin"],
    subjects: ["schwachstelle", "sicherheitslücke"],
  },
  {
    lang: "es",
    openings: [
      "utilice esta sección para",
      "use esta sección para",
      "usa esta sección para",
      "utiliza esta sección para",
    ],
    subjects: ["version", "vulnerabilidad"],
  },
  { lang: "es", openings: ["dígales dónde", "diles dónde", "indíqueles dónde"], subjects: ["vulnerabilidad"] },
  {
    lang: "pt",
    openings: ["use esta seção para", "utilize esta seção para", "use esta secção para", "utilize esta secção para"],
    subjects: ["versões", "vulnerabilidade"],
  },
  { lang: "pt", openings: ["diga a eles onde", "diga-lhes onde", "informe-os onde"], subjects: ["vulnerabilidade"] },
  {
    lang: "fr",
    openings: ["utilisez cette section pour", "utiliser cette section pour"],
    subjects: ["version", "vulnérabilité"],
  },
  { lang: "fr", openings: ["dites-leur où", "indiquez-leur où"], subjects: ["vulnérabilité"] },
  {
    lang: "it",
    openings: [
      "usa questa sezione per",
      "utilizza questa sezione per",
      "utilizzare questa sezione per",
      "usare questa sezione per",
    ],
    subjects: ["version", "vulnerabilità"],
  },
  { lang: "it", openings: ["dì loro dove", "spiega loro dove"], subjects: ["vulnerabilità"] },
  { lang: "ru", openings: ["используйте этот раздел"], subjects: ["верси", "уязвимост"] },
  { lang: "ru", openings: ["скажите им, куда", "расскажите им, куда"], subjects: ["уязвимост"] },
  { lang: "pl", openings: ["użyj tej sekcji"], subjects: ["wersj", "luk", "podatno"] },
  {
    lang: "tr",
    openings: ["bu bölümü"],
    subjects: [
      "bildirmek için kullanın",
      "söylemek için kullanın",
      "bilgilendirmek için kullanın",
      "anlatmak için kullanın",
    ],
  },
  {
    lang: "zh",
    openings: ["使用此部分", "使用本节", "本节告知用户", "使用本部分", "使用这个部分", "使用這個部分"],
    subjects: ["版本", "漏洞"],
  },
  { lang: "zh", openings: ["告诉他们去哪里", "告诉他们应该去哪里", "告訴他們去哪裡"], subjects: ["漏洞"] },
  {
    lang: "ja",
    openings: ["このセクションを使用して", "このセクションを使って", "このセクションでは、あなたのプロジェクト"],
    subjects: ["バージョン", "脆弱性"],
  },
  { lang: "ko", openings: ["이 섹션을 사용하여", "이 섹션을 사용해"], subjects: ["버전", "취약점"] },
];
