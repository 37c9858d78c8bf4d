/** What is being written on a line, and how is the policy without it? */

import type { Policy, Section } from "../document/policy.ts";
import { sectionAt } from "../document/section-at.ts";
import type { Span } from "../document/span.ts";
import type { Question } from "./completion.ts";
import { isBlank, type Line, without } from "./line.ts";

/** A line up to its end, of which the author has written the beginning. */
export interface Draft {
  /** The policy with nothing on the line. */
  readonly policy: Policy;
  /** Where the line begins, in both texts. */
  readonly at: number;
  /** The line in the text as it is. */
  readonly over: Span;
  readonly line: Line;
  /** What the line begins with: `## `, `- `, or nothing. */
  readonly marks: string;
  readonly form: "heading" | "item" | "bare";
  /** The words behind the marks. */
  readonly typed: string;
  /** The section that the line is in. */
  readonly section: Section | undefined;
}

/** So many words may be the beginning of a name. */
const most = 3;

const marksOfLine =
  /^[ \t]*(#{1,6}(?:[ \t]+|$|(?=\p{L}))|(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$))?(.*)$/u;

/**
 * What is being written, where that is the beginning of something new: nothing stands behind the caret, and the line goes
 * on with no paragraph. `undefined` elsewhere.
 */
export function draftAt(question: Question, line: Line): Draft | undefined {
  if (!isBlank(line.after)) return undefined;
  const [, marks = "", typed = ""] = marksOfLine.exec(line.before) ?? [];
  const form = marks.startsWith("#") ? "heading" : marks === "" ? "bare" : "item";
  if (typed.split(/\s+/).length > most) return undefined;
  if (form === "bare" && typed !== "" && !typed.startsWith("|") && continues(line)) return undefined;
  const policy = without(question, line.span);
  const section = sectionAt(policy.sections, line.span.start);
  return { policy, at: line.span.start, over: line.span, line, marks, form, typed, section };
}

/** Whether the line is a part of what stands above or below it. */
function continues({ above, below }: Line): boolean {
  const isClosed = (line = "") => isBlank(line) || /^ {0,3}(?:#{1,6}(?:\s|$)|<!--)/.test(line);
  return !isClosed(above) || !isClosed(below);
}
