/** What do the subjects of a hover have in common: what they are told, and what they answer? */

import type { ScoreVector } from "../cvss-score.ts";
import type { Policy } from "../document/policy.ts";
import type { Span } from "../document/span.ts";
import type { Facts } from "../facts.ts";
import type { Judged } from "../lint.ts";

export interface Hover {
  /** What it is about. */
  readonly at: Span;
  /** Markdown. */
  readonly text: string;
}

/** What is known where somebody points. */
export interface Scene {
  readonly policy: Policy;
  readonly facts: Facts;
  readonly findings: readonly Judged[];
  /** What scores CVSS vectors; large, and so loaded only where there is one. */
  readonly scoreVector?: ScoreVector | undefined;
}

/** What can be said of one kind of thing at an offset; `undefined` where there is none, or nothing is known of it. */
export type Subject = (scene: Scene, offset: number) => Hover | undefined;

/** The first value whose span the offset lies in or at the edge of. */
export function pointedAt<T>(values: readonly T[], spanOf: (value: T) => Span, offset: number): T | undefined {
  return values.find((value) => isIn(spanOf(value), offset));
}

export function isIn({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
