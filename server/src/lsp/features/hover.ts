/** Hovers: what a place says and was understood to say, what others ask of it, and why a finding is one. */

import { vectorAt } from "../../core/hover/vector.ts";
import { hover } from "../../core/hover.ts";
import { hoverSecurityTxt } from "../../core/hover-security-txt.ts";
import { judgeAny } from "../neighbour-files.ts";
import type { Feature } from "../start.ts";

export const registerHover: Feature = (server) => {
  const { connection } = server;
  connection.onHover(async ({ textDocument, position }) => {
    const judgement = await judgeAny(server, textDocument.uri);
    if (!judgement) return null;
    const { places, findings } = judgement;
    const offset = places.span({ start: position, end: position }).start;
    if (!("policy" in judgement)) {
      if (!("fields" in judgement.file)) return null;
      const shown = hoverSecurityTxt(judgement.file, findings, offset);
      return shown ? { range: places.range(shown.at), contents: { kind: "markdown", value: shown.text } } : null;
    }
    const scoring = vectorAt(judgement.policy, offset) && (await import("../../core/cvss-score.ts"));
    const shown = hover({ ...judgement, scoreVector: scoring?.scoreVector }, offset);
    return shown ? { range: places.range(shown.at), contents: { kind: "markdown", value: shown.text } } : null;
  });
  return { hoverProvider: true };
};
