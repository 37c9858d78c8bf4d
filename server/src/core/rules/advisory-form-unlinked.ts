/** Whether the private report form that the policy names is linked. */

import type { Contact, Policy } from "../document/policy.ts";
import { advisoryUrl, type Facts } from "../facts.ts";
import { defineRule, type Fix } from "./rule.ts";

export const advisoryFormUnlinked = defineRule({
  id: "advisory-form-unlinked",
  title: "The private report form is linked",
  why: "The button has moved before, and whoever has never seen it does not know where to look. A link leads there whatever it is called.",
  severity: { default: "hint", minimal: "off" },
  satisfies: ["scorecard:links", "osps:VM-03.01"],
  *check({ policy, facts }) {
    const { repository } = facts.project ?? {};
    if (policy.pointer || (repository && repository.host !== "github.com")) return;
    const ways = policy.contacts.filter(({ kind, purpose }) => kind === "github-advisory" && purpose === "report");
    if (ways.some(({ form, placeholder }) => form !== "named" && !placeholder)) return;
    const named = ways.find(({ form }) => form === "named");
    if (!named) return;
    yield {
      at: named.span,
      message: "The private report form is named here, but not linked. Link it, so that one click leads there.",
      fixes: () => fixesOf(policy, named, facts),
    };
  },
});

function fixesOf(policy: Policy, named: Contact, facts: Facts): readonly Fix[] {
  const target = advisoryUrl(facts.project?.repository) ?? relativeForm(facts);
  const title = "Link the form";
  const link = policy.links.find(({ span }) => span.start <= named.span.start && named.span.end <= span.end);
  // A manual is linked: its link can lead to the form itself.
  if (link) {
    if (link.form === "reference" || link.image) return [];
    return [{ title, kind: "review", edits: [{ at: link.targetSpan, text: target }] }];
  }
  const { text } = named.block;
  const words = policy.text.slice(named.span.start, named.span.end);
  // Markup that begins or ends within the words would be torn apart.
  if (named.block.kind === "code" || /[\][<>|]/.test(words) || !text.includes(words)) return [];
  return [{ title, kind: "review", edits: [{ at: named.span, text: `[${words}](${target})` }] }];
}

/** The form as the hosting site resolves it from the page of the file: `/owner/repo/blob/branch/SECURITY.md`. */
function relativeForm(facts: Facts): string {
  const folders = (facts.project?.place ?? "").split("/").length - 1;
  return `${"../".repeat(2 + folders)}security/advisories/new`;
}
