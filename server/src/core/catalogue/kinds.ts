/** The names that everything else is keyed by: section kinds, profiles, needs. */

/** What a section is about. Stable: rules, outline, completion and settings use these names. */
export const sectionKinds = [
  "title",
  "supported-versions",
  "reporting",
  "report-contents",
  "response",
  "disclosure",
  "safe-harbor",
  "scope",
  "out-of-scope",
  "severity",
  "updates",
  "best-practices",
  "measures",
  "considerations",
  "testing",
  "supply-chain",
  "compliance",
  "incident-response",
  "training",
  "bounty",
  "contact",
  "encryption",
  "acknowledgments",
  "resources",
  "history",
  "other",
] as const;

export type SectionKind = (typeof sectionKinds)[number];

/** Whose expectations the policy is judged by. */
export const profiles = ["minimal", "github", "ossf", "vdp", "cra", "health", "ai-scanner"] as const;

export type Profile = (typeof profiles)[number];

/** How much a profile wants a section. */
export type Need = "required" | "recommended" | "optional";
