/** Whether the policy is the one that is shown. */

import type { Policy } from "../document/policy.ts";
import { spanOf } from "../document/span.ts";
import type { PolicyPlaceFacts } from "../facts.ts";
import { relativePath, shownFirst, showsPolicies } from "../policy-places.ts";
import { titleLine } from "./anchor.ts";
import { defineRule, type Fix } from "./rule.ts";

export const policyShadowed = defineRule({
  id: "policy-shadowed",
  title: "There is one policy in the places where it is looked for",
  why: "Of several policies the site shows one, and nobody sees the other. Sooner or later one of them is brought up to date, and it is the wrong one.",
  severity: "warning",
  *check({ policy, facts: { project } }) {
    const { place, policies } = project ?? {};
    if (!project || place === undefined || !policies || policy.pointer || !showsPolicies(project)) return;
    const [shown, ...others] = shownFirst(policies);
    if (!shown || !others.some(({ path }) => path === place) || !isPolicy(shown) || !isOfReports(policy)) return;
    const isSame = shown.text?.trim() === policy.text.trim();
    // The policy that is shown sends its readers on to this one: it is a further part.
    if (!isSame && shown.text?.includes(place)) return;
    yield {
      at: titleLine(policy),
      ...(isSame && { severity: "information" as const }),
      message: isSame
        ? `The same text stands in ${shown.path}, which is the one that is shown. Keep one of them, and let the other point to it.`
        : `There is another policy in ${shown.path}, which is the one that is shown. Make one text of both, and let this one point to it.`,
      fixes: () => [pointer(policy, place, shown.path)],
    };
  },
});

/** A file with some text, and none of the forms for new issues. */
function isPolicy({ text = "" }: PolicyPlaceFacts): boolean {
  return text.trim() !== "" && !/^---[ \t]*\r?\n(?:[^\n]*\n){0,20}?(?:about|labels|assignees):/.test(text);
}

/** Whether it says how to report: a folder of documents may well have a text on how the software is made secure. */
function isOfReports({ sections, contacts }: Policy): boolean {
  return sections.some(({ kind }) => kind === "reporting") || contacts.some(({ purpose }) => purpose === "report");
}

function pointer({ text }: Policy, from: string, to: string): Fix {
  const words = `# Security Policy\n\nSee [our security policy](${relativePath(from, to)}).\n`;
  return {
    title: `Point to ${to}`,
    kind: "review",
    edits: [{ at: spanOf(0, text.length), text: words }],
  };
}
