/** Which section does a client mean by the place of its heading? */

import type { Section } from "../core/document/policy.ts";
import { sectionAt } from "../core/document/section-at.ts";
import type { Judgement } from "./documents.ts";

/** The section whose heading is at the position; `undefined` where there is none, or it is no position. */
export function sectionFrom({ policy, places }: Judgement, position: unknown): Section | undefined {
  const { line, character } = (position ?? {}) as { readonly line?: unknown; readonly character?: unknown };
  if (typeof line !== "number" || typeof character !== "number") return undefined;
  const at = places.span({ start: { line, character }, end: { line, character } }).start;
  const section = sectionAt(policy.sections, at);
  return section && at <= section.heading.span.end ? section : undefined;
}
