/** Hovers: what a place says and was understood to say, what others ask of it, and why a finding is one. */

import { vectorAt } from "../../core/hover/vector.ts";
import { hover } from "../../core/hover.ts";
import type { Feature } from "../start.ts";

export const registerHover: Feature = ({ connection, documents }) => {
  connection.onHover(async ({ textDocument, position }) => {
    const judgement = await documents.judge(textDocument.uri);
    if (!judgement) return null;
    const { places, policy } = judgement;
    const offset = places.span({ start: position, end: position }).start;
    const scoring = vectorAt(policy, offset) && (await import("../../core/cvss-score.ts"));
    const shown = hover({ ...judgement, scoreVector: scoring?.scoreVector }, offset);
    return shown ? { range: places.range(shown.at), contents: { kind: "markdown", value: shown.text } } : null;
  });
  return { hoverProvider: true };
};
