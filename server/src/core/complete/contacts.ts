/** Which ways to reach the maintainers can be written here: those that are known, no others? */

import { sectionAt } from "../document/section-at.ts";
import { spanOf } from "../document/span.ts";
import { advisoryUrl, type Facts } from "../facts.ts";
import type { Answer, Completion, Question } from "./completion.ts";
import type { Line } from "./line.ts";

/** Security addresses that configuration, neighbours and the policy itself give, without `mailto:`. */
export function knownAddresses({ facts, policy }: Question): readonly string[] {
  const own = policy.contacts.filter(
    ({ kind, placeholder, purpose }) => kind === "email" && !placeholder && purpose === "report",
  );
  const all = [...(facts.project?.contacts ?? []), ...own.map(({ value }) => value)];
  return [...new Set(all.map((one) => one.replace(/^mailto:/i, "")))].filter((one) => /^[^\s@]+@[^\s@]+$/.test(one));
}

/** The forms and pages of the hosting site that belong to the repository, with what they are. */
export function knownPages({ project }: Facts): readonly { readonly url: string; readonly name: string }[] {
  const form = advisoryUrl(project?.repository);
  if (form === undefined) return [];
  return [
    { url: form, name: "private report form" },
    { url: form.replace(/\/new$/, ""), name: "published advisories" },
  ];
}

/**
 * Addresses behind `<`, behind a label such as `E-mail:` at the end of a line, and behind the beginning of one of them.
 * @returns `undefined` where no address is being written
 */
export function contactsAt(question: Question, line: Line): Answer | undefined {
  const { before, after } = line;
  const angle = /(?:^|[\s(*_:])<([\w.+@:/-]*)$/.exec(before);
  if (angle && !isCompared(question)) return addresses(question, angle[1] as string, 1, "<", /^>/.test(after) ? 1 : 0);
  const begun = /(?:^|[\s(:])([\w.+-]+@[\w.-]*|https:\/\/[\w./-]*)$/.exec(before);
  if (begun) return addresses(question, begun[1] as string, 0, "", 0);
  const label =
    /^\s*(?:[-*+]\s+|\d+[.)]\s+|\|\s*)?(?:\*\*|__)?([\p{L}][\p{L} -]{1,40})(?:\*\*|__)?:(?:\*\*|__)?[ \t]+(\S*)$/u.exec(
      before,
    );
  if (
    !label ||
    after.trim() !== "" ||
    !/mail|contact|address|report|advisor|kontakt|contacto|courriel/i.test(label[1] as string)
  )
    return undefined;
  return addresses(question, label[2] as string, 0, "", 0);
}

/** Whether the section compares numbers: there the sign stands for "less than". */
function isCompared({ policy, offset }: Question): boolean {
  const kind = sectionAt(policy.sections, offset)?.kind;
  return kind === "supported-versions" || kind === "severity";
}

/** @param opened how many characters before the word belong to it, @param closed how many behind the caret */
function addresses(question: Question, typed: string, opened: number, mark: string, closed: number): Answer {
  const { facts, offset } = question;
  const at = spanOf(offset - typed.length - opened, offset + closed);
  const completion = (kind: "contact" | "link", value: string, detail: string): Completion => ({
    label: value,
    kind,
    detail,
    filter: mark + value,
    edit: { at, text: `<${value}>` },
  });
  return [
    ...knownAddresses(question).map((one) => completion("contact", one, "known address")),
    ...knownPages(facts).map(({ url, name }) => completion("link", url, name)),
  ].filter(({ label }) => label !== typed && label.toLowerCase().startsWith(typed.toLowerCase()));
}
