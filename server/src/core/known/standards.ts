/** What are the standards, laws and terms that policies name, and where do they stand? Looked up 2026-11-21. */

export interface KnownStandard {
  readonly title: string;
  /** What it is, in a sentence or two. */
  readonly what: string;
  readonly url: string;
  /** How texts name it: the source of a regular expression that cannot backtrack far. Case counts. */
  readonly names: string;
  /** Its current edition as a policy names it in full, where there is one way to. */
  readonly inFull?: string;
}

const standard = (names: string, title: string, what: string, url: string, inFull?: string): KnownStandard => ({
  names,
  title,
  what,
  url,
  ...(inFull !== undefined && { inFull }),
});
const iso = "https://www.iso.org/standard/";

export const knownStandards: readonly KnownStandard[] = [
  standard(
    "ISO(?:/IEC)?[ -]29147(?::\\d{4})?",
    "ISO/IEC 29147:2018, Vulnerability disclosure",
    "How vendors receive reports and publish advisories, and which elements a disclosure policy has.",
    `${iso}72311.html`,
    "ISO/IEC 29147:2018",
  ),
  standard(
    "ISO(?:/IEC)?[ -]30111(?::\\d{4})?",
    "ISO/IEC 30111:2019, Vulnerability handling processes",
    "How a vendor looks into a report and resolves it, from receipt to release.",
    `${iso}69725.html`,
    "ISO/IEC 30111:2019",
  ),
  standard(
    "ISO(?:/IEC)?[ -]27001(?::\\d{4})?",
    "ISO/IEC 27001:2022, Information security management systems",
    "Requirements for managing the security of information in an organisation; certified by audit.",
    `${iso}27001`,
    "ISO/IEC 27001:2022",
  ),
  standard(
    "ISO(?:/IEC)?[ -]27002(?::\\d{4})?",
    "ISO/IEC 27002:2022, Information security controls",
    "The controls that ISO/IEC 27001 refers to, with guidance.",
    `${iso}75652.html`,
    "ISO/IEC 27002:2022",
  ),
  standard(
    "ISO[ -]13485(?::\\d{4})?",
    "ISO 13485:2016, Quality management systems for medical devices",
    "What makers of medical devices show of how they work, for regulators and for certification.",
    `${iso}59752.html`,
    "ISO 13485:2016",
  ),
  standard(
    "ISO[ -]14971(?::\\d{4})?",
    "ISO 14971:2019, Risk management for medical devices",
    "How makers of medical devices find, judge and control risks.",
    `${iso}72704.html`,
    "ISO 14971:2019",
  ),
  standard(
    "IEC[ -]62304(?::\\d{4})?",
    "IEC 62304, Medical device software: life cycle processes",
    "How software of medical devices is developed and maintained.",
    `${iso}38421.html`,
    "IEC 62304:2006+AMD1:2015",
  ),
  standard(
    "IEC[ -]81001-5-1(?::\\d{4})?",
    "IEC 81001-5-1:2021, Health software security",
    "Security activities in the life cycle of health software; asks for the handling of reports from inside and outside.",
    `${iso}76097.html`,
    "IEC 81001-5-1:2021",
  ),
  standard(
    "(?:ISA/)?IEC[ -]62443(?:-\\d-\\d)?",
    "IEC 62443, Security for industrial automation and control systems",
    "A series on secure products and their development; part 4-1 asks for the handling of security issues.",
    "https://www.isa.org/standards-and-publications/isa-standards/isa-iec-62443-series-of-standards",
    "IEC 62443-4-1:2018",
  ),
  standard(
    "CVSS(?:[ -]?v?[234](?:\\.\\d)?)?(?!:)|Common Vulnerability Scoring System",
    "Common Vulnerability Scoring System",
    "How severe a vulnerability is, as a score from 0 to 10 that is worked out of metrics. FIRST keeps it; version 4.0 is the newest.",
    "https://www.first.org/cvss/",
    "CVSS v4.0",
  ),
  standard(
    "CVEs?(?![-–‑_]\\d)|Common Vulnerabilities and Exposures",
    "Common Vulnerabilities and Exposures",
    "The list that gives publicly known vulnerabilities their ids. Numbering authorities (CNAs) assign them.",
    "https://www.cve.org/",
  ),
  standard(
    "CWEs?(?!-\\d)|Common Weakness Enumeration",
    "Common Weakness Enumeration",
    "A list of the kinds of weaknesses that vulnerabilities come from, kept by MITRE.",
    "https://cwe.mitre.org/",
  ),
  standard(
    "EPSS|Exploit Prediction Scoring System",
    "Exploit Prediction Scoring System",
    "How likely a vulnerability is exploited in the next 30 days, as a probability that FIRST publishes daily.",
    "https://www.first.org/epss/",
  ),
  standard(
    "KEV|Known Exploited Vulnerabilities",
    "Known Exploited Vulnerabilities Catalog",
    "CISA's list of vulnerabilities that are exploited, with days by which US agencies mend them.",
    "https://www.cisa.gov/known-exploited-vulnerabilities-catalog",
  ),
  standard(
    "CSAF|Common Security Advisory Framework",
    "Common Security Advisory Framework",
    "A format of OASIS for advisories that machines read.",
    "https://www.csaf.io/",
  ),
  standard(
    "VEX|Vulnerability Exploitability eXchange",
    "Vulnerability Exploitability eXchange",
    "Statements on whether a product is affected by a vulnerability in one of its components.",
    "https://www.cisa.gov/sbom",
  ),
  standard(
    "SBOMs?|[Ss]oftware [Bb]ills? of [Mm]aterials",
    "Software bill of materials",
    "The list of the components that a piece of software is made of, for machines to read.",
    "https://www.cisa.gov/sbom",
  ),
  standard(
    "SPDX",
    "SPDX, ISO/IEC 5962",
    "A format for software bills of materials and licences, by the Linux Foundation.",
    "https://spdx.dev/",
    "SPDX 3.0.1",
  ),
  standard(
    "CycloneDX",
    "CycloneDX, ECMA-424",
    "A format for software bills of materials and statements on vulnerabilities, by OWASP.",
    "https://cyclonedx.org/",
  ),
  standard(
    "SLSA",
    "Supply-chain Levels for Software Artifacts",
    "Levels of assurance that an artifact was built from the source that it claims, by provenance.",
    "https://slsa.dev/",
    "SLSA v1.2",
  ),
  standard(
    "OpenSSF Scorecards?",
    "OpenSSF Scorecard",
    "Automated checks of a repository. Its check Security-Policy looks for links, text, and words on disclosure and times.",
    "https://scorecard.dev/",
  ),
  standard(
    "OSPS Baseline|OSPS|OpenSSF (?:Security )?Baseline|Open Source Project Security Baseline",
    "Open Source Project Security Baseline",
    "Security controls for open source projects at three levels of maturity, by OpenSSF.",
    "https://baseline.openssf.org/",
  ),
  standard(
    "OpenSSF Best Practices(?: Badge)?|CII Best Practices(?: Badge)?",
    "OpenSSF Best Practices Badge",
    "Criteria that a project says it meets, for a badge in passing, silver or gold. It was CII's before.",
    "https://www.bestpractices.dev/",
  ),
  standard(
    "disclose\\.io",
    "disclose.io",
    "Terms for disclosure policies and safe harbour, and levels of how mature a policy is.",
    "https://disclose.io/",
  ),
  standard(
    "(?:BOD|Binding Operational Directive) 20-01",
    "CISA Binding Operational Directive 20-01",
    "Asks every US federal civilian agency for a vulnerability disclosure policy, and says what is in it.",
    "https://www.cisa.gov/news-events/directives/bod-20-01-develop-and-publish-vulnerability-disclosure-policy",
  ),
  standard(
    "(?:EU )?Cyber Resilience Act|(?:Regulation )?\\(EU\\) 2024/2847|EU CRA",
    "EU Cyber Resilience Act, Regulation (EU) 2024/2847",
    "What products with digital elements must meet to be sold in the EU: among it a disclosure policy, a contact, a support period, and notifications of exploited vulnerabilities.",
    "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    "Cyber Resilience Act, Regulation (EU) 2024/2847",
  ),
  standard(
    "GDPR|General Data Protection Regulation|(?:Regulation )?\\(EU\\) 2016/679",
    "General Data Protection Regulation, Regulation (EU) 2016/679",
    "The EU's law on personal data. Breaches are notified to the authority within 72 hours where feasible (Article 33).",
    "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "GDPR, Regulation (EU) 2016/679",
  ),
  standard(
    "NIS ?2(?: Directive)?|(?:Directive )?\\(EU\\) 2022/2555",
    "NIS 2 Directive, Directive (EU) 2022/2555",
    "Security and notification duties of essential and important entities in the EU.",
    "https://eur-lex.europa.eu/eli/dir/2022/2555/oj",
    "NIS 2 Directive, Directive (EU) 2022/2555",
  ),
  standard(
    "HIPAA|Health Insurance Portability and Accountability Act",
    "HIPAA, 45 CFR Parts 160 and 164",
    "US rules on the privacy and security of health information, and on notification of breaches.",
    "https://www.hhs.gov/hipaa/",
    "HIPAA Security Rule (45 CFR Part 164 Subpart C)",
  ),
  standard(
    "EU MDR|Medical Devices? Regulation|(?:Regulation )?\\(EU\\) 2017/745",
    "EU Medical Device Regulation, Regulation (EU) 2017/745",
    "What medical devices, software among them, must meet to be sold in the EU; Annex I asks for security by the state of the art.",
    "https://eur-lex.europa.eu/eli/reg/2017/745/oj",
    "EU MDR, Regulation (EU) 2017/745",
  ),
  standard(
    "(?:[Ss]ection |§ ?)?524B",
    "FD&C Act, section 524B",
    "What makers of cyber devices show the FDA: a plan for vulnerabilities, secure processes, and a software bill of materials.",
    "https://www.fda.gov/medical-devices/digital-health-center-excellence/cybersecurity",
  ),
  standard(
    "NIST SSDF|SSDF|(?:NIST )?SP 800-218|Secure Software Development Framework",
    "Secure Software Development Framework, NIST SP 800-218",
    "Practices of secure development; the group RV is on responding to vulnerabilities.",
    "https://csrc.nist.gov/pubs/sp/800/218/final",
    "NIST SP 800-218",
  ),
  standard(
    "(?:NIST )?SP 800-53",
    "NIST SP 800-53",
    "The catalogue of security and privacy controls for US federal systems.",
    "https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final",
    "NIST SP 800-53 Rev. 5",
  ),
  standard(
    "(?:NIST )?SP 800-61",
    "NIST SP 800-61",
    "Guidance on responding to incidents.",
    "https://csrc.nist.gov/pubs/sp/800/61/r3/final",
  ),
  standard(
    "OWASP Top (?:10|Ten)",
    "OWASP Top 10",
    "The most critical risks of web applications, told anew every few years.",
    "https://owasp.org/Top10/",
    "OWASP Top 10:2025",
  ),
  standard(
    "(?:OWASP )?ASVS|Application Security Verification Standard",
    "OWASP Application Security Verification Standard",
    "Requirements by which the security of a web application is verified.",
    "https://owasp.org/www-project-application-security-verification-standard/",
    "OWASP ASVS 5.0",
  ),
  standard(
    "PCI[ -]DSS",
    "PCI Data Security Standard",
    "What those meet who handle payment cards.",
    "https://www.pcisecuritystandards.org/",
  ),
  standard(
    "SOC ?2",
    "SOC 2",
    "An auditor's report on a service's controls, by the criteria of the AICPA.",
    "https://www.aicpa-cima.com/topic/audit-assurance/audit-and-assurance-greater-than-soc-2",
  ),
  standard(
    "FIPS 140(?:-[23])?",
    "FIPS 140",
    "Requirements for cryptographic modules, by which NIST validates them; 140-3 is the newest.",
    "https://csrc.nist.gov/pubs/fips/140-3/final",
  ),
  standard(
    "TLP(?=[: ](?:RED|AMBER|GREEN|CLEAR|WHITE))|Traffic Light Protocol",
    "Traffic Light Protocol",
    "Labels that say with whom a message may be shared. FIRST keeps them; version 2.0 has RED, AMBER, GREEN and CLEAR.",
    "https://www.first.org/tlp/",
  ),
];

/** RFCs that policies name, by number: what they are. */
export const knownRfcs: ReadonlyMap<string, string> = new Map([
  ["2119", "Key words such as MUST and SHOULD in requirements."],
  ["2142", "Mailbox names for common services: `security@` is the one for security bulletins and queries."],
  ["2350", "What a computer security incident response team tells its community, and a form for it."],
  ["4880", "OpenPGP as it was until RFC 9580."],
  ["8446", "Transport Layer Security (TLS) 1.3."],
  ["9116", "`security.txt`: a file by which a site tells where vulnerabilities are reported."],
  ["9580", "OpenPGP: keys, encryption and signatures."],
]);
