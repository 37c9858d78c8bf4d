/** What of a policy wants attention: what is broken, wrong or stale, and what is missing although it is required. */
import type { OutlineItem, OutlineResult } from "../../../server/src/lsp/protocol.ts";

type Counts = Pick<OutlineItem["findings"], "error" | "warning">;

/** How many findings want attention; suggestions do not. */
export function attentionOf({ error, warning }: Counts): number {
  return error + warning;
}

/** The outline with nothing else in it: sections that want attention, those that they stand in, and what is required. */
export function attentive(result: OutlineResult): OutlineResult {
  return {
    ...result,
    sections: attentiveAmong(result.sections),
    missing: result.missing.filter(({ need }) => need === "required"),
  };
}

function attentiveAmong(items: readonly OutlineItem[]): readonly OutlineItem[] {
  return items.flatMap((item): readonly OutlineItem[] => {
    const children = attentiveAmong(item.children);
    return attentionOf(item.findings) > 0 || children.length > 0 ? [{ ...item, children }] : [];
  });
}
