/** Which ways to report does the policy really give? */

import type { SectionKind } from "../catalogue/kinds.ts";
import type { Block } from "./blocks.ts";
import { isPolicyUrl } from "./pointer.ts";
import type { Contact, Link, Policy } from "./policy.ts";
import { sectionAt } from "./section-at.ts";

/** The private ways for reports, stand-ins left out, in order of reading. */
export function privateWays({ contacts }: Policy): readonly Contact[] {
  return contacts.filter((contact) => contact.private && !contact.placeholder && contact.purpose === "report");
}

/** Kinds of sections that a reporter reads to find the way in. */
const forReporters: ReadonlySet<SectionKind> = new Set([
  "title",
  "reporting",
  "report-contents",
  "response",
  "disclosure",
  "safe-harbor",
  "bounty",
  "contact",
  "encryption",
]);

/** Whether the block stands where a reporter looks for the way in: in such a section, or before the first heading. */
export function isForReporters({ sections }: Policy, block: Block): boolean {
  const section = sectionAt(sections, block.span.start);
  return !section || forReporters.has(section.kind);
}

/** Whether any way leads on from the text: somebody to write to, a place to post in, or a link to another policy. */
export function givesAnyWay(policy: Policy): boolean {
  return givesAWay(policy) || leadsElsewhere(policy);
}

/**
 * Whether reporters are spoken to, or public ways given, and none for reports in private, nor a link to where one may
 * be.
 */
export function isLeftWithout(policy: Policy): boolean {
  const isForReports = policy.sections.some(({ kind }) => kind === "reporting");
  if (!isForReports && !policy.contacts.some(({ kind }) => kind === "public-issue")) return false;
  return givesAWay(policy) && privateWays(policy).length === 0 && !leadsElsewhere(policy);
}

/** Whether the text itself gives a way to reach somebody, be it public or for other matters. */
function givesAWay({ contacts }: Policy): boolean {
  return contacts.some(({ placeholder, purpose }) => !placeholder && purpose !== "conduct");
}

/** Whether a reporter is sent to another policy or page, which may give what this one does not. */
export function leadsElsewhere(policy: Policy): boolean {
  return policy.links.some((link) => leadsAway(link) && isForReporters(policy, link.block));
}

/** Whether a link can lead a reporter to another policy or a form: not to a place in this text, not to a stand-in. */
function leadsAway({ target, destination }: Link): boolean {
  if (target.startsWith("#") || /^mailto:/i.test(target) || destination.isStandIn) return false;
  return isPolicyUrl(target) || people.test(target);
}

/** Pages and files that name the people behind a project: somebody there can be written to. */
const people = /(?:maintainers?|authors|codeowners|team|members|people|contacts?)(?:\.[a-z]{2,5})?\/?$/i;
