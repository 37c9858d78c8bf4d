/** Hovers: what a heading is for and what was understood of it, and why a finding is one. */

import { hover } from "../../core/hover.ts";
import type { Feature } from "../start.ts";

export const registerHover: Feature = ({ connection, documents }) => {
  connection.onHover(async ({ textDocument, position }) => {
    const judgement = await documents.judge(textDocument.uri);
    if (!judgement) return null;
    const { policy, places, findings } = judgement;
    const shown = hover(policy, findings, places.span({ start: position, end: position }).start);
    return shown ? { range: places.range(shown.at), contents: { kind: "markdown", value: shown.text } } : null;
  });
  return { hoverProvider: true };
};
