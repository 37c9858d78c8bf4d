/** How the private report form takes the place of an address that nobody filled in, with the words that spoke of mail. */

import type { Block } from "../document/blocks.ts";
import type { Contact, Policy, Section } from "../document/policy.ts";
import { sectionAt } from "../document/section-at.ts";
import { contains, type Span, spanOf } from "../document/span.ts";
import { type Facts, type ReportForm, reportForm } from "../facts.ts";
import { findPhrases } from "../languages/phrases.ts";
import type { Edit, Fix } from "./rule.ts";

/** What asks for mail, right before an address: the form is used instead. */
const asksForMail =
  /(?:(?:send|write|drop|forward)(?: (?:us|me|it|them|details|your report))? (?:an? )?(?:private |encrypted )?(?:e-?mail|message|note)|e-?mail(?: (?:us|me|it|them|details|your report|(?:the|our) (?:[\w-]+ ){0,3}(?:team|maintainers?)))?|write(?: to)?(?: us| me)?)(?: directly| privately)?(?: (?:to|at))?:?\s*$/i;

/** What leads on to an address: the report goes through the form instead. */
const leadsToMail =
  /(?:\b(?:by|via|through|per) (?:sending (?:us )?an? )?e-?mail(?:ing)?(?: us| me)?(?: (?:to|at))?|\b(?:to|at|via|by))(?: the address)?:?\s*$/i;

/** A label and what it stands before: `**Email**: `. */
const labelled = /^([*_]{0,2})([^:：*_[\]()<>`]{1,40})([*_]{0,2}[:：][*_]{0,2}\s*)(?:$|(?=\S))/;

/**
 * The form where an address was to stand. What called it mail before it, its label and the lead of its list, goes.
 * @param gap the stand-in or the gap, with its brackets
 * @returns `undefined` where the host is known to have no form, and in a block that gives the form already
 */
export function formInPlace(policy: Policy, block: Block, gap: Span, facts: Facts): Fix | undefined {
  const form = reportForm(facts.project?.repository);
  if (!form || block.kind === "heading" || gives(policy, form.url, (span) => contains(block.span, span)))
    return undefined;
  const { text } = policy;
  const at = withMarks(text, gap);
  const start = Math.max(block.span.start, text.lastIndexOf("\n", at.start - 1) + 1);
  const line = text.slice(start, at.start);
  const edits: Edit[] = [];
  let from = start;
  const [all = "", open = "", label = ""] = labelled.exec(line) ?? [];
  // `Email us at:` is a sentence.
  const isLabelled = all !== "" && !(label.includes(" ") && asksForMail.exec(label)?.index === 0);
  if (isLabelled) {
    if (isOfAnother(label) || isOfAnother(text.slice(gap.start, gap.end))) return undefined;
    from += all.length;
    if (speaksOfMail(label)) {
      const word = start + open.length;
      edits.push({ at: spanOf(word, word + label.length), text: form.site }, ...leadWithoutMail(policy, block));
    }
  }
  edits.push(inWords(text, from, at, form, isLabelled));
  return {
    title:
      form.site === "GitHub"
        ? "Use the private report form of this repository"
        : `Report by ${form.article} ${form.words}`,
    kind: "review",
    edits,
  };
}

/** A gap or stand-in where a way to report was to stand. */
interface Gap {
  readonly policy: Policy;
  readonly block: Block;
  /** With its brackets. */
  readonly span: Span;
  readonly facts: Facts;
  /** Writes an address in its place. */
  readonly write: (address: string) => Fix;
  /** Takes out its line. */
  readonly removal: Fix | undefined;
}

/**
 * What can be done where a way to report was to stand, the likeliest first: what is known takes its place, and where
 * that is given right beside it the line goes.
 * @param byHand the fixes that leave it to the author
 */
export function contactFixes(gap: Gap, byHand: readonly Fix[]): readonly Fix[] {
  const { policy, block, span, facts, write, removal } = gap;
  const known = facts.project?.contacts ?? [];
  const url = reportForm(facts.project?.repository)?.url;
  const [first = url] = known;
  const twice = first !== undefined && removal !== undefined && isGivenBeside(policy, block, first);
  const form = formInPlace(policy, block, span, facts);
  const rest = [...known.map(write), ...(form ? [form] : []), ...byHand];
  const isFirst = twice || (known.length === 0 && !form && gives(policy, url ?? "", () => true));
  return removal ? (isFirst ? [removal, ...rest] : [...rest, removal]) : rest;
}

/** With the marks around it that set off an address: code, strong, angle brackets. */
function withMarks(text: string, { start, end }: Span): Span {
  const mark = text[start - 1] ?? "";
  const isMarked = /[`*_<]/.test(mark) && text[end] === (mark === "<" ? ">" : mark);
  return isMarked ? withMarks(text, spanOf(start - 1, end + 1)) : spanOf(start, end);
}

/** The form in the place of the address and of the words right before it that ask for mail. */
function inWords(text: string, from: number, at: Span, form: ReportForm, isLabelled: boolean): Edit {
  const { url, deed, verb, article, words } = form;
  if (from === at.start && isLabelled) return { at, text: `[${deed}](${url})` };
  const before = text.slice(from, at.start);
  for (const [asking, instead] of [
    [asksForMail, verb],
    [leadsToMail, "through"],
  ] as const) {
    const found = asking.exec(before);
    if (!found || /\w$/.test(before.slice(0, found.index))) continue;
    const first = /^[A-Z]/.test(found[0]) ? `${instead[0]?.toUpperCase()}${instead.slice(1)}` : instead;
    return { at: spanOf(from + found.index, at.end), text: `${first} ${article} [${words}](${url})` };
  }
  // A link whose words are none of an address.
  if (/^\[[^\]@]*\]\(/.test(text.slice(at.start, at.end))) return { at, text: `[${deed}](${url})` };
  return { at, text: `<${url}>` };
}

/** The line over a list says no more that what follows is mail: `report it via email to:`. */
function leadWithoutMail(policy: Policy, { index, shape }: Block): readonly Edit[] {
  const { blocks, text, contacts } = policy;
  if (!shape.list) return [];
  let first = index;
  while (blocks[first - 1]?.shape.list) first--;
  let last = index;
  while (blocks[last + 1]?.shape.list) last++;
  const lead = blocks[first - 1];
  const isMail = ({ kind, placeholder, block }: Contact) =>
    /email$/.test(kind) && !placeholder && block.index >= first && block.index <= last;
  if (lead?.kind !== "paragraph" || contacts.some(isMail)) return [];
  const { start, end } = lead.span;
  const words = text.slice(start, end);
  const by = / (?:by|via|through|over) e-?mail(?= to\b|:| at\b| us\b)/i.exec(words);
  if (by) return [{ at: spanOf(start + by.index, start + by.index + by[0].length), text: "" }];
  const asked = words.endsWith(":") ? asksForMail.exec(words) : null;
  if (!asked || /\w$/.test(words.slice(0, asked.index))) return [];
  const here = /^[A-Z]/.test(asked[0]) ? "Report it here:" : "report it here:";
  return [{ at: spanOf(start + asked.index, end), text: here }];
}

/** Whether a label is that of another way or of a person: a phone, a chat, the lead of something. */
function isOfAnother(label: string): boolean {
  return /\b(?:phone|hotline|telephone|tel|call|slack|discord|matrix|signal|irc|(?:tech\w*|engineering|project) (?:lead|manager)|[\w/]+ officer)\b/i.test(
    label,
  );
}

function speaksOfMail(label: string): boolean {
  return findPhrases(label.toLowerCase()).some(({ group }) => group === "email-word" || group === "email-named");
}

/** Whether the part of the policy that the block is in, from its main heading on, gives that address or form already. */
function isGivenBeside(policy: Policy, block: Block, value: string): boolean {
  let part = sectionAt(policy.sections, block.span.start);
  while (part?.parent && part.parent.kind !== "title" && part.parent.depth > 1) part = part.parent;
  const { span } = (part as Section | undefined) ?? { span: spanOf(0, policy.text.length) };
  return gives(policy, value, (at) => contains(span, at));
}

function gives({ contacts }: Policy, value: string, isHere: (span: Span) => boolean): boolean {
  const isForm = !value.includes("@");
  return contacts.some(
    (contact) =>
      !contact.placeholder &&
      contact.purpose !== "conduct" &&
      isHere(contact.span) &&
      (contact.value === value || (isForm && /^git/.test(contact.kind))),
  );
}
