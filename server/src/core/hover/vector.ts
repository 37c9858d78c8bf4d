/** What does a CVSS vector say, and what score is that? */

import type { Identifier, Policy } from "../document/policy.ts";
import { bullets, paragraphs } from "./markdown.ts";
import { pointedAt, type Subject } from "./subject.ts";

/** The vector at an offset, if it can be valid. */
export function vectorAt({ identifiers }: Policy, offset: number): Identifier | undefined {
  const found = pointedAt(identifiers, ({ span }) => span, offset);
  return found?.kind === "cvss-vector" && found.flaw === null ? found : undefined;
}

export const vector: Subject = ({ policy, scoreVector }, offset) => {
  const found = vectorAt(policy, offset);
  const scored = found && scoreVector?.(found.text);
  if (!found || !scored) return undefined;
  const { version, name, score, band, base, metrics } = scored;
  const alone = base === undefined ? "" : ` By its base metrics alone: ${base.toFixed(1)}.`;
  return {
    at: found.span,
    text: paragraphs(
      `**CVSS ${version}, ${name}: ${score.toFixed(1)}, ${band}.**${alone}`,
      bullets(metrics.map(([metric, value]) => `${metric}: ${value.toLowerCase()}`)),
    ),
  };
};
