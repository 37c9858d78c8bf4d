/** What a user can set, with defaults: the same in the editor and on the command line. */

import { type Need, type Profile, profiles, type SectionKind } from "./catalogue/kinds.ts";
import type { OwnHeadings } from "./document/own-headings.ts";
import { type Severity, severities } from "./rules/rule.ts";

/** A rule's severity, or its severity and options: `"off"`, `"warning"`, `{ "severity": "warning", "months": 12 }`. */
export type RuleSetting =
  | Severity
  | "off"
  | ({ readonly severity?: Severity | "off" } & Readonly<Record<string, unknown>>);

/** All that judging a policy depends on beside its text and the facts. */
export interface Settings {
  readonly profile: Profile;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Overrides how much a kind of section is wanted. */
  readonly sections: Readonly<Partial<Record<SectionKind, Need | "off">>>;
  /** Headings that the project has for kinds of sections. */
  readonly headings?: OwnHeadings;
  /** Addresses that are known to take reports. */
  readonly contacts?: readonly string[];
  /** Which versions get fixes. */
  readonly supportedVersions?: SupportedVersions;
}

export type SupportedVersions = "latest" | "latest-minor" | "latest-major" | `last-${number}-${"minors" | "majors"}`;

export const defaultSettings: Settings = { profile: "github", rules: {}, sections: {} };

/** Whether the word names a severity or `off`. */
export function isSeverity(word: unknown): word is Severity | "off" {
  return word === "off" || (severities as readonly unknown[]).includes(word);
}

/** Whether the word names a profile. */
export function isProfile(word: unknown): word is Profile {
  return (profiles as readonly unknown[]).includes(word);
}
