/** The outline of a policy: its sections with what they are about, and those that are missing. */

import { entryOf } from "../../core/catalogue/index.ts";
import { type MissingSection, type OutlineSection, outline } from "../../core/outline.ts";
import type { Places } from "../convert.ts";
import { type MissingItem, type OutlineItem, type OutlineResult, outlineRequest } from "../protocol.ts";
import type { Feature } from "../start.ts";
import { uriIn } from "../uri-in.ts";

export const registerOutline: Feature = ({ connection, documents }) => {
  connection.onRequest(outlineRequest, async (params: unknown): Promise<OutlineResult | null> => {
    const judgement = await documents.judge(uriIn(params));
    if (!judgement) return null;
    const { document, policy, settings, findings, places } = judgement;
    const { sections, missing } = outline(policy, settings.judging, findings);
    return {
      version: document.version,
      sections: sections.map((section) => itemOf(section, places)),
      missing: missing.map(missingItemOf),
      pointer: policy.pointer,
    };
  });
  return {};
};

function itemOf(section: OutlineSection, places: Places): OutlineItem {
  const { kind, title, icon, span, heading, children, findings } = section;
  const entry = entryOf(kind);
  return {
    kind,
    title,
    kindTitle: entry?.title ?? "",
    purpose: entry?.purpose ?? "",
    icon,
    range: places.range(span),
    selectionRange: places.range(heading),
    children: children.map((child) => itemOf(child, places)),
    findings,
  };
}

function missingItemOf({ kind, title, need, purpose }: MissingSection): MissingItem {
  return { kind, title, need, purpose, icon: entryOf(kind)?.icon ?? "symbol-string" };
}
