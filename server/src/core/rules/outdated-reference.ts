/** Whether what the policy names still exists and is current. */

import type { Mention, Policy } from "../document/policy.ts";
import type { Day } from "../facts.ts";
import { type Outdated, outdated } from "../known/outdated.ts";
import { passageRemoval } from "./filling.ts";
import { boolean, defineRule, type Fix, strings } from "./rule.ts";

export const outdatedReference = defineRule({
  id: "outdated-reference",
  title: "Services, commands and standards named are current",
  why: "A reporter sent to a closed service gets stuck, and a command that no longer works checks nothing.",
  severity: "warning",
  options: {
    renamed: boolean({
      describe: "Also report what was renamed and still answers under its old name, such as twitter.com.",
      default: false,
    }),
    ignore: strings({ describe: "Ids of entries to leave alone, such as `cvss-v3`.", default: [] }),
  },
  *check({ policy, facts, options }) {
    for (const [id, mentions] of byEntry(policy.mentions)) {
      const entry = entries.get(id);
      if (!entry || options.ignore.includes(id) || !hasPassed(entry.since, facts.today)) continue;
      if (entry.severity === "quiet" && !options.renamed) continue;
      const [first, ...others] = mentions as [Mention, ...Mention[]];
      yield {
        at: first.span,
        severity: entry.severity === "warning" ? "warning" : "information",
        message: `${entry.fact} ${entry.advice}`,
        related: others.map(({ span, text }) => ({ at: span, message: `“${text}” again.` })),
        fixes: () => fixesOf(entry, mentions, policy),
      };
    }
  },
});

const entries: ReadonlyMap<string, Outdated> = new Map(outdated.map((entry) => [entry.id, entry]));

/** The same thing named twice is one finding, at the first place. */
function byEntry(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.entry);
    if (group) group.push(mention);
    else groups.set(mention.entry, [mention]);
  }
  return groups;
}

/** Whether a year, month or day lies on or before the day, at its first day. */
function hasPassed(since: string, today: Day): boolean {
  return since <= today.slice(0, since.length);
}

function fixesOf(entry: Outdated, mentions: readonly Mention[], policy: Policy): readonly Fix[] {
  const { replacement } = entry;
  if (replacement === undefined) {
    const [first] = mentions;
    const removal = first && mentions.length === 1 ? passageRemoval(policy, first.block, first.span) : undefined;
    return removal ? [removal] : [];
  }
  const edits = mentions.map(({ span, text }) => ({ at: span, text: replaced(entry, text, replacement) }));
  return [{ title: `Write ${replacement}`, kind: "review", edits }];
}

/** A host is replaced within its address, a name or command as a whole. */
function replaced(entry: Outdated, text: string, replacement: string): string {
  const host = entry.hosts?.find((known) => text.toLowerCase().includes(known));
  if (host === undefined) return replacement;
  const record = /[?&]name=(CVE-\d{4}-\d{4,19})/i.exec(text)?.[1];
  if (entry.id === "cve-mitre")
    return record
      ? `https://${replacement}/CVERecord?id=${record}`
      : /^\w+:/.test(text)
        ? `https://${replacement}/`
        : replacement;
  return text.replace(new RegExp(host.replaceAll(".", "\\."), "i"), replacement);
}
