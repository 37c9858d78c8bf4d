/** Which comments of the author silence rules, and where. */

import type { BlockShape } from "./blocks.ts";
import type { Suppression } from "./policy.ts";
import { type Reading, type Scan, where } from "./reading.ts";
import { spanOf } from "./span.ts";

const keyword = "security-policy-disable";
const scopes = {
  "-next-line": "next-line",
  "-line": "line",
  "-file": "file",
  "": "disable",
} as const;

interface Found {
  readonly comment: number;
}

/** The suppression comments of the text, in order. */
export function suppressions(reading: Reading): readonly Suppression[] {
  return reading.found(scanComments).flatMap(({ block, value }) => {
    const comment = block.shape.comments[value.comment];
    if (!comment) return [];
    const start = block.base + comment.start;
    const read = readComment(reading.text.slice(start, block.base + comment.end), start);
    return read ? [read] : [];
  });
}

const scanComments: Scan<Found> = where(
  ({ comments }) => comments.length > 0,
  function* (block: BlockShape) {
    for (const [index, comment] of block.comments.entries()) {
      if (comment.text.includes("security-policy-")) yield { comment: index };
    }
  },
);

/**
 * Reads one comment: `<!-- security-policy-disable-next-line rule-a, rule-b until 2027-01-31: reason -->`.
 * @param source the comment with its `<!--` and `-->`
 * @param base offset of the comment in the text
 */
export function readComment(source: string, base: number): Suppression | undefined {
  const span = spanOf(base, base + source.length);
  const body = source.startsWith("<!--") ? source.slice(4, source.endsWith("-->") ? -3 : undefined) : source;
  const bodyStart = base + source.indexOf(body);
  const lead = body.length - body.trimStart().length;
  const words = body.trim();
  const none = { until: null, reason: null, rules: [], span };
  let scope: Suppression["scope"];
  let rest: string;
  if (words.startsWith("security-policy-enable")) {
    scope = "enable";
    rest = words.slice("security-policy-enable".length);
  } else if (words.startsWith(keyword)) {
    const after = words.slice(keyword.length);
    const suffix = (["-next-line", "-line", "-file", ""] as const).find((one) => after.startsWith(one)) ?? "";
    scope = scopes[suffix];
    rest = after.slice(suffix.length);
  } else return undefined;
  if (rest !== "" && !/^[\s:]/.test(rest)) return undefined;
  const restStart = bodyStart + lead + words.length - rest.length;
  const colon = rest.indexOf(":");
  const reason = colon >= 0 ? rest.slice(colon + 1).trim() : "";
  const head = colon >= 0 ? rest.slice(0, colon) : rest;
  const until = /\buntil\s+(\d{4}-\d{2}-\d{2})\s*$/.exec(head.trimEnd());
  const names = until ? head.slice(0, head.lastIndexOf("until")) : head;
  const rules: { id: string; span: { start: number; end: number } }[] = [];
  let at = 0;
  for (const part of names.split(/[\s,]/)) {
    if (part !== "") rules.push({ id: part, span: spanOf(restStart + at, restStart + at + part.length) });
    at += part.length + 1;
  }
  const date = until?.[1];
  const dateStart = date === undefined ? 0 : restStart + head.lastIndexOf(date);
  return {
    ...none,
    scope,
    rules,
    until: date === undefined ? null : { date, span: spanOf(dateStart, dateStart + date.length) },
    reason: reason === "" ? null : reason,
  };
}
