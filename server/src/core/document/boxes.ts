/** What belongs into brackets, where they are a gap that the author should fill? */

import {
  giveaways,
  labelled,
  lineGaps,
  orders,
  owners,
  plainGaps,
  reportersOwn,
  requests,
  variables,
  wantWords,
} from "../known/gaps.ts";
import { findPhrases } from "../languages/phrases.ts";
import type { Placeholder } from "./policy.ts";

/** What is asked for in a gap. */
export interface Filling {
  readonly wants: Placeholder["wants"];
  /** It may be part of a form that reporters are asked to fill in. */
  readonly mayBeReporters: boolean;
}

/** Brackets of all kinds, each with what it holds; short, so that no run of openers costs more than its length. */
export const boxes =
  /\[([^[\]]{1,80})\]|\{\{([^{}]{1,60})\}\}|<%[=-]?([^<>%]{1,60})-?%>|<([^<>]{3,120})>|\{([^{}]{5,60})\}|【([^【】]{2,60})】|\((?:or )?(replace|change|insert|update|fill in|add|put)\b([^()]{2,80})\)/gi;

/** What belongs in the brackets that matched, where they are a gap. */
export function readBox(match: RegExpExecArray, text: string): Filling | undefined {
  const [whole, square, braces, percent, angle, brace, wide, order, rest] = match;
  const before = text
    .slice(Math.max(0, match.index - 60), match.index)
    .split("\n")
    .at(-1) as string;
  const after = text.slice(match.index + whole.length, match.index + whole.length + 24);
  if (square !== undefined) {
    if (/[\]!]$/.test(before) || /^[[(]/.test(after) || square.includes("@")) return undefined;
    if (reportersOwn.test(before)) return undefined;
    if (/^(?:x{1,2}|n|number|time ?frame)$/i.test(square)) {
      return isTimeNext(after) && before.trim() !== "" ? { wants: "text", mayBeReporters: true } : undefined;
    }
    return readWords(square, before) ?? readLine(square, text, match.index);
  }
  if (braces !== undefined || percent !== undefined) {
    // A name between letters is part of an address that hides from machines.
    if (/\w$/.test(before) || /^\w/.test(after)) return undefined;
    const name = ((braces ?? percent) as string).trim();
    if (!variables.test(name.replace(/\s+/g, "_"))) return undefined;
    return { wants: wantOf(name.replace(/[_.-]/g, " ")) ?? "text", mayBeReporters: false };
  }
  const inner = angle ?? brace ?? wide;
  if (inner !== undefined) {
    if (/[@=:/]/.test(inner)) return undefined;
    if (brace !== undefined && /^[A-Z_]{4,24}$/.test(brace) && variables.test(brace) && /[:：]\s?$/.test(before))
      return { wants: wantOf(brace.replace(/_/g, " ")) ?? "text", mayBeReporters: false };
    const gap = readOrder(inner) ?? (angle === undefined ? undefined : (readNumber(inner) ?? readChoice(inner)));
    return gap && !reportersOwn.test(before) ? gap : undefined;
  }
  if (order !== undefined && rest !== undefined) {
    if (!/\b(?:your|actual|real|here|own)\b/i.test(rest)) return undefined;
    const wants = wantOf(normal(rest));
    return wants && wants !== "version" ? { wants, mayBeReporters: true } : undefined;
  }
  return undefined;
}

/** Whether a unit of time in any language stands behind a number that is left open: "[X] business days", "[X] Werktagen". */
function isTimeNext(after: string): boolean {
  return findPhrases(after.toLowerCase()).some(
    ({ group, from }) => group.startsWith("unit-") && /^ (?:\p{L}{4,10} )?$/u.test(after.slice(0, from)),
  );
}

/** A number of days that is yet to be decided: `<X days>`, `<N jours ouvrés>`. */
function readNumber(inner: string): Filling | undefined {
  return /^(?:x{1,2}|n{1,2}|[0-9]?[xn]) \p{L}[\p{L} ]{2,30}$/iu.test(inner)
    ? { wants: "text", mayBeReporters: true }
    : undefined;
}

/** A choice of ways in that is left to the author: `<address or private channel>`. */
export function readChoice(inner: string): Filling | undefined {
  const words = normal(inner).split(" ");
  const choice = words.findIndex((word) => /^(?:or|oder|ou|o|lub|или|або|of|veya)$/.test(word));
  return choice > 0 && choice < 4 && words.slice(0, choice).some((word) => wantOf(word) === "contact")
    ? { wants: "contact", mayBeReporters: true }
    : undefined;
}

/** Words in square brackets: an order to the author, something of hers, or a gap by its words alone. */
function readWords(inner: string, before: string): Filling | undefined {
  const gap = readOrder(inner);
  if (gap) return gap;
  const words = normal(inner);
  for (const [wants, shape] of plainGaps) if (shape.test(words)) return { wants, mayBeReporters: true };
  for (const [wants, shape, label] of labelled) {
    if (shape.test(words) && label.test(before)) return { wants, mayBeReporters: true };
  }
  return undefined;
}

/** A word in brackets on a line that holds a label and brackets, and nothing else. */
function readLine(inner: string, text: string, at: number): Filling | undefined {
  const words = normal(inner);
  const wants = lineGaps.find(([, shape]) => shape.test(words))?.[0];
  if (!wants) return undefined;
  const start = text.lastIndexOf("\n", at) + 1;
  const end = text.indexOf("\n", at);
  const line = text.slice(start, end < 0 ? text.length : end);
  if (line.length > 160) return undefined;
  const label = /^[^:：[\]]{0,48}[:：]/.exec(line)?.[0] ?? "";
  if (reportersOwn.test(label)) return undefined;
  const boxes = line.match(/\[[^[\]]{1,40}\]/g) ?? [];
  if (label === "" && boxes.length < 2 && wants !== "contact") return undefined;
  return /\p{L}/u.test(line.slice(label.length).replace(/\[[^[\]]{1,40}\]/g, ""))
    ? undefined
    : { wants, mayBeReporters: true };
}

export function readOrder(inner: string): Filling | undefined {
  const words = normal(inner);
  const wants = wantOf(words);
  if (startsWithOne(words, orders))
    return { wants: wants ?? "text", mayBeReporters: wants === undefined || wants === "name" };
  if (wants === undefined) return undefined;
  const told =
    startsWithOne(words, requests) ||
    startsWithOne(words, owners) ||
    giveaways.some((phrase) => words.includes(phrase));
  return told ? { wants, mayBeReporters: true } : undefined;
}

function startsWithOne(words: string, list: readonly string[]): boolean {
  return list.some((start) => words.startsWith(start) && !/^[a-zà-ÿ]/.test(words.slice(start.length)));
}

/** Lower case, one space between words, no signs that only join them. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_‑-]+/g, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

export function wantOf(text: string): Filling["wants"] | undefined {
  const lower = normal(text);
  const words = new Set(lower.split(/[\s,.:;()'’"]+/));
  for (const [want, list] of wantWords) {
    if (list.some((word) => (/^[a-z' ]+$/.test(word) && !word.includes(" ") ? words.has(word) : lower.includes(word))))
      return want;
  }
  return undefined;
}
