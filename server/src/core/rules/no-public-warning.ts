/** Whether reporters are asked not to report in public. */

import type { Policy } from "../document/policy.ts";
import { privateWays } from "../document/private-ways.ts";
import { spanOf } from "../document/span.ts";
import { titleLine } from "./anchor.ts";
import { defineRule, type Fix } from "./rule.ts";

export const noPublicWarning = defineRule({
  id: "no-public-warning",
  title: "Reporters are asked not to report in public",
  why: "Whoever finds a bug is used to opening an issue. One sentence keeps a vulnerability from being published by habit.",
  severity: { default: "hint", minimal: "off" },
  satisfies: ["iso29147:contact"],
  *check({ policy }) {
    if (policy.pointer || policy.forbidsPublic || policy.publicRequests.length > 0) return;
    if (privateWays(policy).length === 0) return;
    const reporting = policy.sections.find(({ kind }) => kind === "reporting");
    yield {
      at: reporting?.heading.span ?? titleLine(policy),
      message:
        "Nothing asks reporters to keep a vulnerability out of public issues. Say so in one sentence before the private way.",
      fixes: () => fixesOf(policy),
    };
  },
});

const sentence = "Please do not report security vulnerabilities in public issues, discussions or pull requests.";

/** The sentence is English: in a text of another language it would stand out. */
function fixesOf(policy: Policy): readonly Fix[] {
  if (policy.lang !== "en") return [];
  const reporting = policy.sections.find(({ kind }) => kind === "reporting");
  const title = "Ask for private reports";
  if (reporting) {
    const { end } = reporting.heading.span;
    return [{ title, kind: "review", edits: [{ at: spanOf(end, end), text: `\n\n${sentence}` }] }];
  }
  const block = privateWays(policy)[0]?.block;
  if (block?.kind !== "paragraph" || block.shape.list || block.shape.quote) return [];
  const { start } = block.span;
  return [{ title, kind: "review", edits: [{ at: spanOf(start, start), text: `${sentence}\n\n` }] }];
}
