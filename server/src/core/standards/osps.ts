/** OpenSSF OSPS Baseline, catalogue 2026-02-19: the controls that a security policy can meet. */

import type { SectionKind } from "../catalogue/kinds.ts";
import {
  about,
  both,
  denied,
  either,
  inPrivate,
  linked,
  orElsewhere,
  promised,
  publication,
  says,
  supportEnds,
  tools,
  versions,
  ways,
} from "./evidence.ts";
import { advisories, coordinated, sbom, signed, threatModel } from "./sayings.ts";
import { defineStandard } from "./standard.ts";

/** Sections that tell what the project does, rather than what others should. */
const aboutProject: readonly SectionKind[] = [
  "title",
  "updates",
  "measures",
  "considerations",
  "testing",
  "supply-chain",
  "compliance",
  "resources",
];

export const osps = defineStandard("osps", [
  {
    key: "osps:VM-01.01",
    clause: "OSPS-VM-01.01, levels 2 and 3",
    find: both(either(about("disclosure"), coordinated, publication), promised(["acknowledge", "triage", "update"])),
    write:
      "Say how vulnerabilities are disclosed in coordination with the reporter, and within how many days you answer.",
  },
  {
    key: "osps:VM-02.01",
    clause: "OSPS-VM-02.01, level 1",
    find: ways(),
    write: "Name an address or a form for reports.",
  },
  {
    key: "osps:VM-03.01",
    clause: "OSPS-VM-03.01, levels 2 and 3",
    find: inPrivate,
    write: "Give a way to report in private: an address, or the report form of the hosting site.",
  },
  {
    key: "osps:VM-04.01",
    clause: "OSPS-VM-04.01, levels 2 and 3",
    find: advisories,
    write: "Say where vulnerabilities are published, and link the advisories.",
  },
  {
    key: "osps:VM-04.02",
    clause: "OSPS-VM-04.02, level 3",
    find: orElsewhere(says(/\b(?:open)?vex\b|exploitability exchange/, { unless: denied })),
    write: "Link the VEX document that says which vulnerabilities of components do not affect the project.",
  },
  {
    key: "osps:VM-05.01",
    clause: "OSPS-VM-05.01, level 3",
    find: orElsewhere(
      says(
        /(?:\bsca\b|software composition|dependenc|third[- ]party).{0,160}(?:\bwithin\b|threshold|before (?:any |each |the )?release)/,
      ),
    ),
    write: "Say up to which severity, and within which time, findings in dependencies are dealt with.",
  },
  {
    key: "osps:VM-06.01",
    clause: "OSPS-VM-06.01, level 3",
    find: orElsewhere(
      says(/(?:\bsast\b|static (?:application |code )?analys).{0,160}(?:\bwithin\b|threshold|block|merge)/),
    ),
    write: "Say up to which severity, and within which time, findings of static analysis are dealt with.",
  },
  {
    key: "osps:DO-02.01",
    clause: "OSPS-DO-02.01, levels 1 to 3",
    find: orElsewhere(
      either(linked(/contributing|\/issues\b/i), says(/\b(?:other|non-security|regular|ordinary) (?:bugs|issues)\b/)),
    ),
    write: "Say where bugs that are no vulnerabilities go.",
  },
  {
    key: "osps:DO-03.01",
    clause: "OSPS-DO-03.01, level 3",
    find: orElsewhere(signed),
    write: "Say how a release is verified: its signature, its checksums, its provenance.",
  },
  {
    key: "osps:DO-03.02",
    clause: "OSPS-DO-03.02, level 3",
    find: orElsewhere(
      says(/(?:sign|verif).{0,120}(?:fingerprint|key id|identity|public key)/, { under: ["supply-chain", "updates"] }),
    ),
    write: "Say whose key or identity signs the releases.",
  },
  {
    key: "osps:DO-04.01",
    clause: "OSPS-DO-04.01, level 3",
    find: both(versions, supportEnds(false)),
    write: "Say which versions are supported and for how long.",
  },
  {
    key: "osps:DO-05.01",
    clause: "OSPS-DO-05.01, level 3",
    find: either(
      supportEnds(false),
      says(/end[- ]of[- ](?:life|support)|no longer (?:supported|receive|get)|\bonly the (?:latest|newest|current)\b/),
    ),
    write: "Say when versions stop getting security fixes.",
  },
  {
    key: "osps:DO-06.01",
    clause: "OSPS-DO-06.01, levels 2 and 3",
    find: orElsewhere(
      says(/dependenc.{0,120}(?:select|review|track|pin|lock|monitor|updat|scan)|(?:dependabot|renovate)/, {
        under: aboutProject,
        unless: denied,
      }),
    ),
    write: "Say how dependencies are selected, obtained and tracked.",
  },
  {
    key: "osps:QA-02.02",
    clause: "OSPS-QA-02.02, level 3",
    find: orElsewhere(either(sbom, tools("sbom"))),
    write: "Say where the software bill of materials of a release is.",
  },
  {
    key: "osps:SA-03.01",
    clause: "OSPS-SA-03.01, levels 2 and 3",
    find: orElsewhere(
      says(/security (?:assessment|audit|review)|penetration test|pentest/, { under: aboutProject, unless: denied }),
    ),
    write: "Link the security assessment.",
  },
  {
    key: "osps:SA-03.02",
    clause: "OSPS-SA-03.02, level 3",
    find: orElsewhere(threatModel),
    write: "Link the threat model.",
  },
]);
