/** Which findings the author has silenced by comments, and which of those comments do nothing. */

import { lineEnd, lineStart, nextLine } from "./document/lines.ts";
import type { Policy, Suppression } from "./document/policy.ts";
import { type Span, spanOf } from "./document/span.ts";
import type { Facts } from "./facts.ts";
import type { Judged } from "./lint.ts";
import { isRule } from "./rules/index.ts";
import { type Fix, type Severity, severities } from "./rules/rule.ts";
import { suppressionRules } from "./rules/suppression.ts";
import type { Settings } from "./settings.ts";

/** Where one suppression holds, for one rule (`null`: all). */
interface Reach {
  readonly comment: Suppression;
  readonly rule: { readonly id: string; readonly span: Span } | null;
  readonly from: number;
  readonly to: number;
  used: boolean;
}

/** Takes away the findings that comments silence, and adds hints on the comments themselves. */
export function suppress(
  findings: readonly Judged[],
  policy: Policy,
  facts: Facts,
  settings: Settings,
): readonly Judged[] {
  if (policy.suppressions.length === 0) return findings;
  const hints: Judged[] = [];
  const add = (id: keyof typeof suppressionRules, at: Span, message: string, fixes: () => readonly Fix[]) => {
    const setting = settings.rules[id];
    const set = typeof setting === "object" ? setting.severity : setting;
    const severity = set ?? suppressionRules[id].severity;
    if (!(severities as readonly string[]).includes(severity)) return;
    hints.push({ rule: id, severity: severity as Severity, at, message, related: [], unnecessary: true, fixes });
  };
  const reaches = reachesOf(policy, facts, add);
  const kept = findings.filter((finding) => {
    const hit = reaches.filter(
      (reach) =>
        (reach.rule === null || reach.rule.id === finding.rule) &&
        finding.at.start >= reach.from &&
        finding.at.start <= reach.to,
    );
    for (const reach of hit) reach.used = true;
    return hit.length === 0;
  });
  for (const reach of reaches) {
    if (reach.used) continue;
    const { comment, rule } = reach;
    add(
      "suppression-unused",
      rule?.span ?? comment.span,
      rule
        ? `Nothing here is reported by \`${rule.id}\`. Take it out of the comment.`
        : "Nothing is reported where this comment holds. Delete the comment.",
      () => removal(policy, comment, rule),
    );
  }
  if (hints.length === 0) return kept;
  return [...kept, ...hints].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

function reachesOf(
  policy: Policy,
  facts: Facts,
  add: (id: keyof typeof suppressionRules, at: Span, message: string, fixes: () => readonly Fix[]) => void,
): Reach[] {
  const reaches: Reach[] = [];
  const open: Reach[] = [];
  for (const comment of policy.suppressions) {
    if (comment.scope === "enable") {
      const names = new Set(comment.rules.map((rule) => rule.id));
      for (let i = open.length - 1; i >= 0; i--) {
        const reach = open[i] as Reach;
        if (names.size > 0 && (reach.rule === null || !names.has(reach.rule.id))) continue;
        reaches[reaches.indexOf(reach)] = { ...reach, to: comment.span.start };
        open.splice(i, 1);
      }
      continue;
    }
    if (comment.until && comment.until.date < facts.today) {
      add(
        "suppression-expired",
        comment.until.span,
        `This comment ended on ${comment.until.date}. Mend what it hides, or give it a later date.`,
        () => removal(policy, comment, null),
      );
      continue;
    }
    const known = comment.rules.filter((rule) => {
      if (isRule(rule.id)) return true;
      add("suppression-unknown-rule", rule.span, `There is no rule \`${rule.id}\`. Take it out of the comment.`, () =>
        removal(policy, comment, rule),
      );
      return false;
    });
    if (comment.rules.length > 0 && known.length === 0) continue;
    const { from, to } = extentOf(comment, policy.text);
    for (const rule of comment.rules.length === 0 ? [null] : known) {
      const reach: Reach = { comment, rule, from, to, used: false };
      reaches.push(reach);
      if (comment.scope === "disable") open.push(reach);
    }
  }
  return reaches;
}

/** From which offset to which a comment holds (a `disable` up to the end; an `enable` shortens it). */
function extentOf(comment: Suppression, text: string): { from: number; to: number } {
  switch (comment.scope) {
    case "file":
      return { from: 0, to: text.length };
    case "line": {
      const from = lineStart(text, comment.span.start);
      return { from, to: lineEnd(text, comment.span.start) };
    }
    case "next-line": {
      // The next line is the next one that is not blank.
      let from = nextLine(text, comment.span.end);
      while (from < text.length && text.slice(from, lineEnd(text, from)).trim() === "") from = nextLine(text, from);
      return { from, to: lineEnd(text, from) };
    }
    default:
      return { from: comment.span.end, to: text.length };
  }
}

/** Takes one rule out of a comment, or the whole comment where nothing else is left in it, with its line if it stood alone. */
function removal(policy: Policy, comment: Suppression, rule: { readonly span: Span } | null): readonly Fix[] {
  const { text } = policy;
  if (rule && comment.rules.length > 1) {
    let { start, end } = rule.span;
    const after = /^\s*,\s*/.exec(text.slice(end, comment.span.end));
    if (after) end += after[0].length;
    else {
      const before = /\s*,\s*$/.exec(text.slice(comment.span.start, start));
      if (before) start -= before[0].length;
    }
    return [{ title: "Take the rule out of the comment", kind: "safe", edits: [{ at: spanOf(start, end), text: "" }] }];
  }
  const start = lineStart(text, comment.span.start);
  const end = lineEnd(text, comment.span.end);
  const alone = text.slice(start, end).trim() === text.slice(comment.span.start, comment.span.end).trim();
  const at = alone ? spanOf(start, nextLine(text, comment.span.end)) : comment.span;
  return [{ title: "Delete the comment", kind: "safe", edits: [{ at, text: "" }] }];
}
