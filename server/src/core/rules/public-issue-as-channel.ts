/** Whether the policy sends reporters to a public place although there is a private one. */

import { blockAt } from "../document/block-at.ts";
import type { Contact, Policy, PublicRequest } from "../document/policy.ts";
import { privateWays } from "../document/private-ways.ts";
import { contains, type Span, spanOf } from "../document/span.ts";
import { advisoryUrl, type Facts } from "../facts.ts";
import { isChat } from "../known/channels.ts";
import { findPhrases } from "../languages/phrases.ts";
import { isWholeBlock, withSpace } from "./filling.ts";
import { formInstead } from "./no-private-channel.ts";
import { defineRule, type Fix } from "./rule.ts";

export const publicIssueAsChannel = defineRule({
  id: "public-issue-as-channel",
  title: "Vulnerabilities are not reported in public",
  why: "An issue is read by everybody from its first minute, and there is no fix yet.",
  severity: "warning",
  satisfies: ["osps:VM-03.01", "badge:vulnerability_report_private"],
  *check({ policy, facts }) {
    // Where there is no other way, no-private-channel says so.
    if (policy.pointer || policy.publicOnly || privateWays(policy).length === 0) return;
    for (const request of policy.publicRequests) {
      yield {
        at: request.span,
        severity: isPlain(policy, request) ? "warning" : "information",
        message:
          "This sends reporters of vulnerabilities to a public place. Name the private way alone, or say that this is for other bugs.",
        fixes: () => fixesOf(policy, request, facts),
      };
    }
  },
});

/** Whether it is beyond doubt: a tracker that the policy rules out elsewhere, or that its own sentence gives for vulnerabilities. */
function isPlain(policy: Policy, { span }: PublicRequest): boolean {
  const places = policy.contacts.filter((contact) => !contact.private && contains(span, contact.span));
  if (places.length > 0 && places.every(({ value }) => isChat(value))) return false;
  // "Through GitHub issues, here:" and the address of the private form: it is the words that are wrong.
  if (places.length > 0 && places.every((place) => place.form === "named" && linksForm(policy, span, place)))
    return false;
  if (policy.forbidsPublic) return true;
  return findPhrases(policy.text.slice(span.start, span.end).toLowerCase()).some(
    ({ group }) => group === "vulnerability-word",
  );
}

/** Whether the address that follows the words is that of the private report form, and no second way beside them. */
function linksForm({ contacts, text }: Policy, span: Span, place: Contact): boolean {
  return contacts.some(
    ({ kind, form, span: at }) =>
      kind === "github-advisory" &&
      form !== "named" &&
      contains(span, at) &&
      !/(?<!\p{L})(?:or|and|also|oder|und|ou|et|y|e|o)(?!\p{L})|[.;]\s/iu.test(text.slice(place.span.end, at.start)),
  );
}

function fixesOf(policy: Policy, request: PublicRequest, facts: Facts): readonly Fix[] {
  const fixes: Fix[] = [];
  const open = policy.contacts.filter(
    (contact) => !contact.private && contact.purpose === "report" && contains(request.span, contact.span),
  );
  const url = advisoryUrl(facts.project?.repository);
  const beside = privateWays(policy).some(({ span }) => contains(request.span, span));
  const isReadable = policy.lang === "en" || open.every(({ form }) => form !== "named");
  if (url && isReadable && !beside && open.length > 0) {
    fixes.push({
      title: "Send them to the private report form",
      kind: "review",
      edits: open.map((contact) => ({ at: contact.span, text: replacement(contact, url, policy.text) })),
    });
  }
  // A sentence that also gives the private way is for the author to mend.
  if (!beside) {
    const at = deletable(policy, request.span);
    if (at) fixes.push({ title: "Delete the sentence", kind: "review", edits: [{ at, text: "" }] });
  }
  return fixes;
}

function replacement({ form, span }: Contact, url: string, text: string): string {
  const link = `[private report form](${url})`;
  return form === "named" ? formInstead(text.slice(span.start, span.end), link) : link;
}

/** The sentence with the space that parts it from the others; none where it is all that its block says. */
function deletable(policy: Policy, span: Span): Span | undefined {
  const block = blockAt(policy.blocks, span.start);
  if (block?.kind !== "paragraph" || isWholeBlock(block, span)) return undefined;
  const { start, end } = withSpace(policy.text, span);
  return spanOf(Math.max(start, block.span.start), Math.min(end, block.span.end));
}
