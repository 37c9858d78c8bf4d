/** Whether somebody without an account can report. */

import type { ChannelKind, Policy } from "../document/policy.ts";
import { privateWays } from "../document/private-ways.ts";
import { spanOf } from "../document/span.ts";
import type { Facts } from "../facts.ts";
import { defineRule, type Fix } from "./rule.ts";

/** Ways that only open to who signs in. */
const withAccount: ReadonlySet<ChannelKind> = new Set([
  "github-advisory",
  "gitlab-confidential",
  "platform",
  "chat-dm",
]);

export const noFallback = defineRule({
  id: "no-fallback",
  title: "A report can be made without an account",
  why: "Not everybody who finds a vulnerability has an account there, or may use it for this; and services fail.",
  severity: "off",
  satisfies: ["iso29147:contact", "bod2001:submission"],
  *check({ policy, facts }) {
    if (policy.pointer) return;
    const ways = privateWays(policy);
    const [way] = ways;
    if (!way || ways.some(({ kind }) => !withAccount.has(kind))) return;
    yield {
      at: way.span,
      message: "This is the only way to report, and it needs an account. Add an address for everybody else.",
      fixes: () => fixesOf(policy, way.block.span.end, facts),
    };
  },
});

function fixesOf({ lang, blocks }: Policy, end: number, facts: Facts): readonly Fix[] {
  const [address] = (facts.project?.contacts ?? []).filter((contact) => contact.includes("@"));
  const block = blocks.find(({ span }) => span.end === end);
  if (lang !== "en" || address === undefined || block?.kind !== "paragraph" || block.shape.list) return [];
  const text = `\n\nIf you cannot use it, write to <${address.replace(/^mailto:/i, "")}>.`;
  return [{ title: `Add ${address}`, kind: "review", edits: [{ at: spanOf(end, end), text }] }];
}
