/** How does the kind of a section bind the sections below it? */

import type { SectionKind } from "../catalogue/kinds.ts";

/** What a section passes on to those directly below it. All weights are added to the score of its kind. */
export interface Bond {
  /** To every one. */
  readonly base: number;
  /** To one whose heading names a subject only ("Network security"). */
  readonly subject: number;
  /** To one whose heading names readers only ("For users"). */
  readonly audience: number;
  /** Kinds whose words mean a part of the whole here: "Triage" below an incident plan. */
  readonly takes: readonly SectionKind[];
}

function bond(base: number, subject: number, audience: number, takes: readonly SectionKind[]): Bond {
  return { base, subject, audience, takes };
}

/** The bonds by the kind of the section above; the other kinds bind nothing. */
export const bonds: Readonly<Partial<Record<SectionKind, Bond>>> = {
  "best-practices": bond(0.45, 0.8, 0.6, [
    "supply-chain",
    "testing",
    "updates",
    "encryption",
    "measures",
    "considerations",
    "severity",
    "response",
    "history",
    "safe-harbor",
    "other",
  ]),
  training: bond(0.6, 0.9, 0.9, ["best-practices", "measures", "resources", "testing", "compliance", "other"]),
  measures: bond(0.5, 0.9, 0.3, ["encryption", "response", "severity", "other"]),
  considerations: bond(0.5, 0.9, 0.5, ["measures", "supply-chain", "encryption", "updates", "testing", "other"]),
  compliance: bond(0.5, 0.9, 0.4, [
    "measures",
    "best-practices",
    "testing",
    "considerations",
    "encryption",
    "history",
    "severity",
    "other",
  ]),
  "incident-response": bond(0.6, 0.6, 0.5, [
    "response",
    "disclosure",
    "updates",
    "testing",
    "measures",
    "best-practices",
    "reporting",
    "considerations",
    "supply-chain",
    "history",
    "other",
  ]),
  testing: bond(0.5, 0.7, 0.5, [
    "measures",
    "supply-chain",
    "severity",
    "response",
    "considerations",
    "history",
    "best-practices",
    "other",
  ]),
  "supply-chain": bond(0.45, 0.7, 0.5, [
    "testing",
    "updates",
    "measures",
    "encryption",
    "history",
    "response",
    "other",
  ]),
  scope: bond(0.55, 0.7, 0.5, [
    "considerations",
    "measures",
    "supply-chain",
    "supported-versions",
    "testing",
    "encryption",
    "best-practices",
    "resources",
    "other",
  ]),
  "out-of-scope": bond(0.7, 0.9, 0.6, [
    "considerations",
    "measures",
    "supply-chain",
    "best-practices",
    "supported-versions",
    "testing",
    "severity",
    "encryption",
    "safe-harbor",
    "scope",
    "incident-response",
    "other",
  ]),
  severity: bond(0.55, 0.6, 0.3, ["response", "considerations", "scope", "updates", "other"]),
  response: bond(0.45, 0.4, 0.4, ["updates", "incident-response", "other"]),
  disclosure: bond(0.4, 0.3, 0.3, ["response", "updates", "other"]),
  reporting: bond(0.4, 0.3, 0.3, ["contact", "other"]),
  "report-contents": bond(0.6, 0.6, 0.4, [
    "considerations",
    "severity",
    "scope",
    "measures",
    "response",
    "supported-versions",
    "testing",
    "best-practices",
    "other",
  ]),
  updates: bond(0.45, 0.4, 0.5, [
    "supply-chain",
    "response",
    "disclosure",
    "severity",
    "history",
    "incident-response",
    "other",
  ]),
  "supported-versions": bond(0.4, 0.4, 0.3, ["updates", "severity", "response", "history", "other"]),
  "safe-harbor": bond(0.5, 0.4, 0.4, ["response", "other", "considerations"]),
  bounty: bond(0.45, 0.4, 0.3, ["severity", "response", "acknowledgments", "other"]),
  contact: bond(0.4, 0.3, 0.4, ["response", "updates", "other"]),
  encryption: bond(0.4, 0.4, 0.3, ["supply-chain", "considerations", "other"]),
  acknowledgments: bond(0.5, 0.3, 0.4, ["history", "response", "contact", "other"]),
  resources: bond(0.6, 0.7, 0.5, [
    "best-practices",
    "measures",
    "considerations",
    "supply-chain",
    "compliance",
    "training",
    "updates",
    "other",
  ]),
  // Only of what is told aside: "Overview" binds nothing.
  other: bond(0.5, 0.9, 0.3, ["best-practices", "measures", "considerations", "updates", "testing"]),
  history: bond(0.55, 0.5, 0.3, ["severity", "response", "updates", "considerations", "supported-versions", "other"]),
};
