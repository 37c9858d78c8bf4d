/** Every kind of section, in the order in which a policy has them. */

import { acknowledgments } from "./acknowledgments.ts";
import { bestPractices } from "./best-practices.ts";
import { bounty } from "./bounty.ts";
import { compliance } from "./compliance.ts";
import { considerations } from "./considerations.ts";
import { contact } from "./contact.ts";
import { disclosure } from "./disclosure.ts";
import { encryption } from "./encryption.ts";
import { history } from "./history.ts";
import { incidentResponse } from "./incident-response.ts";
import type { Need, Profile, SectionKind } from "./kinds.ts";
import { measures } from "./measures.ts";
import { outOfScope } from "./out-of-scope.ts";
import { reportContents } from "./report-contents.ts";
import { reporting } from "./reporting.ts";
import { resources } from "./resources.ts";
import { response } from "./response.ts";
import { safeHarbor } from "./safe-harbor.ts";
import { scope } from "./scope.ts";
import type { SectionEntry } from "./section.ts";
import { severity } from "./severity.ts";
import { supplyChain } from "./supply-chain.ts";
import { supportedVersions } from "./supported-versions.ts";
import { testing } from "./testing.ts";
import { title } from "./title.ts";
import { training } from "./training.ts";
import { updates } from "./updates.ts";

export const catalogue: readonly SectionEntry[] = [
  title,
  supportedVersions,
  reporting,
  reportContents,
  response,
  disclosure,
  safeHarbor,
  scope,
  outOfScope,
  severity,
  updates,
  bestPractices,
  measures,
  considerations,
  testing,
  supplyChain,
  compliance,
  incidentResponse,
  training,
  bounty,
  encryption,
  contact,
  acknowledgments,
  resources,
  history,
];

const entries: ReadonlyMap<SectionKind, SectionEntry> = new Map(catalogue.map((entry) => [entry.kind, entry]));

/** The catalogue's entry of a kind; `undefined` for `other`, of which nothing is known. */
export function entryOf(kind: SectionKind): SectionEntry | undefined {
  return entries.get(kind);
}

/** How much a profile wants a kind of section; `undefined`: not at all. */
export function needOf(kind: SectionKind, profile: Profile): Need | undefined {
  return entries.get(kind)?.need[profile];
}
