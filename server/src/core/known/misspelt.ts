/** Names of laws and standards that are often written wrongly. */

export interface Misspelt {
  readonly id: string;
  /** Wrong forms in lower case. */
  readonly wrong: readonly string[];
  readonly right: string;
  /** What the right name stands for. */
  readonly name: string;
  readonly source: string;
}

export const misspelt: readonly Misspelt[] = [
  {
    id: "hippa",
    wrong: ["hippa", "hippaa", "hiipa", "hipaaa", "hipppa", "hiippa"],
    right: "HIPAA",
    name: "Health Insurance Portability and Accountability Act",
    source: "Pub. L. 104-191",
  },
  {
    id: "gpdr",
    wrong: ["gpdr", "gdrp", "dgpr", "gddpr", "gdppr"],
    right: "GDPR",
    name: "General Data Protection Regulation",
    source: "Regulation (EU) 2016/679",
  },
  {
    id: "oswap",
    wrong: ["oswap", "owsap", "owaps", "owasap", "oawsp"],
    right: "OWASP",
    name: "Open Worldwide Application Security Project",
    source: "owasp.org",
  },
  {
    id: "pci-dds",
    wrong: ["pci dds", "pci dsd", "pci sds"],
    right: "PCI DSS",
    name: "Payment Card Industry Data Security Standard",
    source: "PCI Security Standards Council",
  },
  {
    id: "cvvs",
    wrong: ["cvvs", "cssv", "cvsss"],
    right: "CVSS",
    name: "Common Vulnerability Scoring System",
    source: "FIRST",
  },
  {
    id: "fisma",
    wrong: ["fimsa"],
    right: "FISMA",
    name: "Federal Information Security Modernization Act",
    source: "Pub. L. 113-283",
  },
  {
    id: "fedramp",
    wrong: ["fedrmap", "fedarmp", "fedrampp", "ferdamp"],
    right: "FedRAMP",
    name: "Federal Risk and Authorization Management Program",
    source: "fedramp.gov",
  },
  {
    id: "cyclonedx",
    wrong: ["cyclondx", "cylonedx", "cyclonedex", "cyclonddx"],
    right: "CycloneDX",
    name: "bill of materials standard of OWASP, ECMA-424",
    source: "cyclonedx.org",
  },
  {
    id: "hitrust",
    wrong: ["hitrsut", "hitrus"],
    right: "HITRUST",
    name: "Health Information Trust Alliance",
    source: "hitrustalliance.net",
  },
  {
    id: "iso-iec-27001",
    wrong: ["iso 207001", "iso 270001", "iso/iec 270001", "iso/iec 207001"],
    right: "ISO/IEC 27001",
    name: "standard for information security management systems",
    source: "ISO/IEC 27001:2022",
  },
];
