/** Whether a report can be made in private. */

import { insertion } from "../catalogue/insertion.ts";
import { reporting as reportingEntry } from "../catalogue/reporting.ts";
import { blockAt } from "../document/block-at.ts";
import { isUnderstood } from "../document/language.ts";
import type { Contact, Policy } from "../document/policy.ts";
import { isLeftWithout } from "../document/private-ways.ts";
import { advisoryUrl, type Facts } from "../facts.ts";
import { titleLine } from "./anchor.ts";
import { privateWayIn } from "./appending.ts";
import { isWholeBlock, lineDeletion, withSpace } from "./filling.ts";
import { defineRule, type Edit, type Fix } from "./rule.ts";

export const noPrivateChannel = defineRule({
  id: "no-private-channel",
  title: "A report can be made in private",
  why: "A vulnerability that is reported in public is known to everybody before there is a fix.",
  severity: "warning",
  satisfies: ["osps:VM-03.01", "badge:vulnerability_report_private"],
  *check({ policy, facts }) {
    if (policy.pointer || !isUnderstood(policy.lang) || !(policy.publicOnly || isLeftWithout(policy))) return;
    const way = policy.contacts.find((contact) => !contact.private && contact.purpose === "report");
    const reporting = policy.sections.find((section) => section.kind === "reporting");
    yield {
      at: way?.span ?? reporting?.heading.span ?? titleLine(policy),
      message: messageFor(policy),
      fixes: () => fixesOf(policy, way, facts),
    };
  },
});

function messageFor(policy: Policy): string {
  if (!policy.publicOnly && policy.publicRequests.length > 0)
    return "Only the public way to report can be taken from here: the private one is named without an address or a link. Write where it is.";
  const given = policy.publicOnly
    ? "Every way to report that is given here is public."
    : "No private way to report is given here, only ways for other matters.";
  return `${given} Add one that stays between the reporter and you, such as a private advisory or an address.`;
}

function fixesOf(policy: Policy, way: Contact | undefined, facts: Facts): readonly Fix[] {
  const fixes: Fix[] = [];
  const url = advisoryUrl(facts.project?.repository);
  if (way && url && (way.form !== "named" || policy.lang === "en") && policy.publicRequests.length === 1) {
    const link = `[private vulnerability report](${url})`;
    const words = policy.text.slice(way.span.start, way.span.end);
    const text = way.form === "named" ? formInstead(words, link) : link;
    fixes.push({
      title: "Report through a private advisory instead",
      kind: "review",
      edits: [{ at: way.span, text }],
    });
  }
  const instead = replacement(policy, facts);
  // What the sentence asks for beside the issue, such as a label, is of the issue.
  if (instead) fixes.unshift({ title: "Say how to report in private instead", kind: "review", edits: instead });
  if (policy.publicRequests.length > 0) return fixes;
  const reporting = policy.sections.find((section) => section.kind === "reporting");
  fixes.push(
    reporting
      ? privateWayIn(policy, reporting, facts)
      : {
          title: "Insert a section on reporting in private",
          kind: "review",
          edits: [insertion(policy, "reporting", facts)],
        },
  );
  return fixes;
}

/** A link to the form where these words asked for an issue: `open a public issue`, `opening an issue`, `the issue tracker`. */
export function formInstead(words: string, link: string): string {
  if (/^\w+ing\b/i.test(words)) return `using the ${link}`;
  if (/^(?:open|file|create|submit|raise|start|post|make|report)\b/i.test(words)) return `use the ${link}`;
  return /^(?:an?|the|our)\s/i.test(words) ? `the ${link}` : link;
}

/** The sentences that ask for public reports, replaced by the private way: beside it they would contradict it. */
function replacement(policy: Policy, facts: Facts): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const [index, { span, block }] of policy.publicRequests.entries()) {
    const plain = block.kind === "paragraph" && !block.shape.list && !block.shape.quote;
    if (index === 0) {
      if (!plain) return undefined;
      edits.push({ at: span, text: reportingEntry.body(facts), snippet: true });
    } else if (!isWholeBlock(block, span) && blockAt(policy.blocks, span.start)) {
      edits.push({ at: withSpace(policy.text, span), text: "" });
    } else {
      const deletion = lineDeletion(policy, block, span);
      if (!deletion) return undefined;
      edits.push(deletion);
    }
  }
  return edits.length > 0 ? edits : undefined;
}
