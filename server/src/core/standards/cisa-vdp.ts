/** CISA Binding Operational Directive 20-01: what the vulnerability disclosure policy of an agency must include. */

import type { SectionKind } from "../catalogue/kinds.ts";
import { about, answers, both, dated, reportContents, says, ways } from "./evidence.ts";
import { noLegalAction } from "./sayings.ts";
import { defineStandard } from "./standard.ts";

/** Sections that tell testers what to do and to leave. */
const forTesters: readonly SectionKind[] = [
  "title",
  "reporting",
  "disclosure",
  "safe-harbor",
  "scope",
  "out-of-scope",
  "bounty",
  "testing",
  "other",
];

export const cisaVdp = defineStandard(
  "cisa-vdp",
  [
    {
      key: "bod2001:scope",
      clause: "BOD 20-01, required action 2 (i)",
      find: about("scope", "out-of-scope"),
      write: "Say which systems are in scope.",
    },
    {
      key: "bod2001:testing",
      clause: "BOD 20-01, required action 2 (ii)",
      find: says(
        /denial[- ]of[- ]service|\bd?dos\b|social engineering|phishing|physical (?:access|attack|test)|privacy (?:violation|of others)|(?:data|accounts?|systems?) of (?:your own|others)|your own (?:data|accounts?|systems?)|(?:do not|don['’]t|avoid|never) (?:access|modify|delete|destroy|degrade|disrupt|exfiltrate|harm)/,
        { under: forTesters },
      ),
      write: "Say which kinds of testing are allowed and which are not.",
    },
    {
      key: "bod2001:submission",
      clause: "BOD 20-01, required action 2 (iii)",
      find: both(ways(), reportContents),
      write: "Say where reports go and what they should contain.",
    },
    {
      key: "bod2001:anonymous",
      clause: "BOD 20-01, required action 2 (iii)",
      find: says(/anonymous/, {
        unless: /credit|acknowledg|hall of fame|thank|\bnamed?\b|\bno(?:t accept)? anonymous/,
      }),
      write: "Say that reports may be anonymous.",
    },
    {
      key: "bod2001:legal",
      clause: "BOD 20-01, required action 2 (iv)",
      find: noLegalAction,
      write: "Commit to no legal action over research in good faith.",
    },
    {
      key: "bod2001:acknowledgement",
      clause: "BOD 20-01, required action 2 (v)",
      find: answers,
      write: "Say when a report is acknowledged.",
    },
    {
      key: "bod2001:issuance",
      clause: "BOD 20-01, required action 2 (vi)",
      find: dated,
      write: "Give the date on which the policy was issued or last updated.",
    },
  ],
  { named: "bod2001" },
);
