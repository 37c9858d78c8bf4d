/** Whether the addresses and links that are given reach somebody. */

import type { Block } from "../document/blocks.ts";
import type { Contact, Link, Policy } from "../document/policy.ts";
import { contains, type Span } from "../document/span.ts";
import { advisoryUrl, type Facts } from "../facts.ts";
import { lineRemoval, tabStop } from "./filling.ts";
import { contactFixes } from "./form-in-place.ts";
import { defineRule, type Edit, type Fix, strings } from "./rule.ts";

export const placeholderContact = defineRule({
  id: "placeholder-contact",
  title: "Addresses and links are real",
  why: "Mail to `security@example.com` reaches nobody, and a link to `your-username` leads to a page that is missing or another's: the report is lost.",
  severity: "error",
  satisfies: ["osps:VM-02.01", "iso29147:contact"],
  options: {
    ignore: strings({ describe: "Addresses and links that look like stand-ins and are real.", default: [] }),
  },
  *check({ policy, facts, options }) {
    const told = new Map<Block, Span[]>();
    for (const contact of policy.contacts) {
      if (!contact.placeholder || options.ignore.includes(contact.value) || isExample(policy, contact)) continue;
      if (isToldElsewhere(policy, contact)) continue;
      const spans = told.get(contact.block) ?? [];
      told.set(contact.block, spans);
      spans.push(contact.span);
      yield {
        at: contact.span,
        message: isMail(contact)
          ? `${contact.value} is a stand-in that reaches nobody. Write the address that reports should go to.`
          : `${contact.value} leads to a stand-in. Write the real address.`,
        fixes: () => standInFixes(contact, policy, facts),
      };
    }
    for (const link of policy.links) {
      if (link.image || link.form === "definition" || !link.destination.isStandIn) continue;
      if (
        options.ignore.includes(link.target) ||
        told.get(link.block)?.some((span) => contains(span, link.span) || contains(link.span, span))
      )
        continue;
      if (isExample(policy, link)) continue;
      yield {
        at: link.span,
        message: `${link.target} leads to a stand-in. Write the real address.`,
        fixes: () => linkFixes(link.target, link, policy, facts),
      };
    }
  },
});

/** Whether the contact stands for an address that is given, and reported, in another place: a key for it. */
function isToldElsewhere(policy: Policy, contact: Contact): boolean {
  if (contact.kind !== "pgp-email" || policy.text.slice(contact.span.start, contact.span.end).includes(contact.value))
    return false;
  return policy.contacts.some((other) => other !== contact && other.kind === "email" && other.value === contact.value);
}

/** Whether the words right before say that it is an example, as in “such as user@example.com”. */
function isExample(policy: Policy, { span, block }: Contact | Link): boolean {
  if (block.kind === "code") return !isOwnLine(policy.text, span);
  const before = policy.text.slice(Math.max(block.span.start, span.start - 40), span.start);
  return /\b(?:e\.g\.|for example|for instance|such as|say|like|an example)[\s,:(`*“"]*$/i.test(before);
}

/** In a block of code only an address on a line of its own is given to the reader; the rest are samples. */
function isOwnLine(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|[\r\n])[ \t]*(?:[\w-]+:[ \t]*)?$/.test(text.slice(Math.max(0, start - 40), start)) &&
    /^[ \t]*(?:$|[\r\n])/.test(text.slice(end, end + 40))
  );
}

function isMail({ kind }: Contact): boolean {
  return kind === "email" || kind === "pgp-email";
}

/** What can be done about a contact that is a stand-in, the likeliest first. */
export function standInFixes(contact: Contact, policy: Policy, facts: Facts): readonly Fix[] {
  return isMail(contact) ? addressFixes(contact, policy, facts) : linkFixes(contact.value, contact, policy, facts);
}

function addressFixes(contact: Contact, policy: Policy, facts: Facts): readonly Fix[] {
  const { block, span } = contact;
  const whole = withBrackets(policy.text, span);
  const write = (value: string): Fix => ({
    title: `Write ${value}`,
    kind: "review",
    edits: whole === span ? addressEdits(contact, policy, value) : [{ at: whole, text: value }],
  });
  const removal = isOnlyOne(policy, contact) ? lineRemoval(policy, block, span) : undefined;
  // Where it is all that serves as a way to report, its removal would be the next finding.
  const bare = policy.contacts.length > 1 || policy.sections.some((section) => section.kind === "reporting");
  return contactFixes({ policy, block, span: whole, facts, write, removal }, [
    ...(bare ? [tabStop(whole, "Write another address")] : []),
  ]);
}

/** An address in square brackets that are no link's is replaced with them. */
function withBrackets(text: string, span: Span): Span {
  const boxed = text[span.start - 1] === "[" && text[span.end] === "]" && !/[([]/.test(text[span.end + 1] ?? "");
  return boxed ? { start: span.start - 1, end: span.end + 1 } : span;
}

/** The address where it is shown and where it is linked; an address that hides from machines is replaced as a whole. */
function addressEdits(contact: Contact, policy: Policy, value: string): readonly Edit[] {
  const { start, end } = contact.span;
  const source = policy.text.slice(start, end);
  const edits: Edit[] = [];
  for (let at = source.indexOf(contact.value); at >= 0; at = source.indexOf(contact.value, at + 1)) {
    edits.push({ at: { start: start + at, end: start + at + contact.value.length }, text: value });
  }
  return edits.length > 0 ? edits : [{ at: contact.span, text: value }];
}

function isOnlyOne(policy: Policy, contact: Contact): boolean {
  return !policy.contacts.some((other) => other !== contact && other.block === contact.block);
}

function linkFixes(target: string, place: Contact | Link, policy: Policy, facts: Facts): readonly Fix[] {
  const { start, end } = place.span;
  const source = policy.text.slice(start, end);
  const fixes: Fix[] = [];
  const real = realTarget(target, facts);
  const link = policy.links.find((one) => contains(place.span, one.span) || contains(one.span, place.span));
  if (real !== undefined) {
    const edits: Edit[] = [];
    for (let at = source.indexOf(target); at >= 0; at = source.indexOf(target, at + 1)) {
      edits.push({ at: { start: start + at, end: start + at + target.length }, text: real });
    }
    if (edits.length === 0 && link) edits.push({ at: link.targetSpan, text: real });
    if (edits.length > 0) fixes.push({ title: `Link to ${real}`, kind: "review", edits });
  } else if (place.block.shape.list && facts.project?.repository) {
    // The page of another site than the project's own.
    const removal = lineRemoval(policy, place.block, place.span);
    if (removal && policy.contacts.filter(({ block }) => block === place.block).length < 2) fixes.push(removal);
  }
  if (
    link &&
    link.form !== "bare" &&
    link.form !== "autolink" &&
    link.text.trim() !== "" &&
    !link.text.includes("://")
  ) {
    fixes.push({
      title: "Keep the words without the link",
      kind: "review",
      edits: [{ at: link.span, text: link.text }],
    });
  } else {
    fixes.push(tabStop(place.span, "Write another address"));
  }
  return fixes;
}

/** The same page of the repository that the policy stands in; the report form for a link that is not to a repository. */
function realTarget(target: string, facts: Facts): string | undefined {
  const repository = facts.project?.repository;
  if (!repository) return undefined;
  const match = /^https?:\/\/(?:www\.)?([^/?#]+)\/[^/?#]+(?:\/[^/?#]+(.*))?$/.exec(target);
  if (match?.[1]?.toLowerCase() !== repository.host) {
    return /security|report|vulnerab|advisor/i.test(target) ? advisoryUrl(repository) : undefined;
  }
  return `https://${repository.host}/${repository.owner}/${repository.name}${match[2] ?? ""}`;
}
