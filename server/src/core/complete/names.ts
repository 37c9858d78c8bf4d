/** Which standards and ids does a begun name mean? */

import type { SectionKind } from "../catalogue/kinds.ts";
import { sectionAt } from "../document/section-at.ts";
import { spanOf } from "../document/span.ts";
import { knownRfcs, knownStandards } from "../known/standards.ts";
import { supersededEditions } from "../known/superseded-editions.ts";
import type { Answer, Completion, Question } from "./completion.ts";
import type { Line } from "./line.ts";

/** Standards as they are named in full, each with what it is about; none of them in an edition that a newer one replaced. */
export const standardNames: readonly (readonly [name: string, about: string])[] = [
  ...knownStandards.flatMap(({ inFull, title }) =>
    inFull === undefined
      ? []
      : [[inFull, title.startsWith(`${inFull}, `) ? title.slice(inFull.length + 2) : title] as const],
  ),
  ...[...knownRfcs].map(([number, what]) => [`RFC ${number}`, what] as const),
].filter(([name]) => !supersededEditions.some(({ phrases }) => phrases?.includes(name.toLowerCase())));

/** Where standards are named. */
const kinds: readonly SectionKind[] = [
  "compliance",
  "resources",
  "disclosure",
  "response",
  "severity",
  "measures",
  "testing",
  "supply-chain",
  "encryption",
  "history",
];

/**
 * Standards behind the first letters of their name, in capitals as prose has them only for names; ids of vulnerabilities
 * that the policy gives elsewhere behind `CVE-`, `GHSA-` or `CWE-`.
 * @returns `undefined` where neither is being written
 */
export function namesAt({ policy, offset }: Question, { before, after }: Line): Answer | undefined {
  if (/^[\w-]/.test(after)) return undefined;
  const completion = (label: string, detail: string, typed: string): Completion => ({
    label,
    kind: "name",
    detail,
    filter: label,
    edit: { at: spanOf(offset - typed.length, offset), text: label },
  });
  const id = /(?<![\w/.-])(?:CVE|CWE|GHSA)-[\w-]*$/.exec(before)?.[0];
  if (id !== undefined) {
    const given = policy.identifiers.filter(
      ({ text, flaw, span }) => flaw === null && span.end !== offset && text.startsWith(id),
    );
    return [...new Set(given.map(({ text }) => text))].map((text) => completion(text, "named in this policy", id));
  }
  const section = sectionAt(policy.sections, offset);
  if (!section || !kinds.includes(section.kind)) return undefined;
  const end = before.slice(-longest);
  for (const { index } of end.matchAll(/(?<![\w/.:-])[A-Z]{2}/g)) {
    const typed = end.slice(index);
    const offered = standardNames.filter(([name]) => name.startsWith(typed) && name !== typed);
    if (offered.length > 0) return offered.map(([name, subject]) => completion(name, subject, typed));
  }
  return undefined;
}

/** The longest name is not longer. */
const longest = 60;
