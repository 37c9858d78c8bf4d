/** Which kinds of sections there are for a policy, and what inserts them. */

import { catalogue } from "../../core/catalogue/index.ts";
import { insertionBehind } from "../../core/catalogue/insertion.ts";
import { escapeSnippet } from "../../core/catalogue/snippet.ts";
import { neededUnder } from "../../core/lint.ts";
import { isServed } from "../../core/serving.ts";
import {
  type InsertSectionsResult,
  insertSectionsRequest,
  type SectionKindsResult,
  sectionKindsRequest,
} from "../protocol.ts";
import { sectionFrom } from "../section-from.ts";
import type { Feature } from "../start.ts";
import { uriIn } from "../uri-in.ts";
import { insertionEdits, kindsToInsert } from "../whole-edits.ts";

export const registerSections: Feature = ({ connection, documents }) => {
  connection.onRequest(insertSectionsRequest, async (params: unknown): Promise<InsertSectionsResult | null> => {
    const judgement = await documents.judge(uriIn(params));
    if (!judgement) return null;
    const { document, policy, facts, places } = judgement;
    const named = (params as { readonly kinds?: unknown }).kinds;
    const kinds = kindsToInsert(judgement, named);
    const section = sectionFrom(judgement, (params as { readonly behind?: unknown }).behind);
    const edits = section
      ? kinds.slice(0, 1).map((kind) => insertionBehind(policy, kind, section, facts))
      : insertionEdits(policy, kinds, facts);
    return {
      version: document.version,
      edits: edits.map(({ at, text, snippet }) => ({
        range: places.range(at),
        snippet: (snippet ? text : escapeSnippet(text)).replaceAll("\n", policy.eol),
      })),
    };
  });
  connection.onRequest(sectionKindsRequest, async (params: unknown): Promise<SectionKindsResult | null> => {
    const judgement = await documents.judge(uriIn(params));
    if (!judgement) return null;
    const { policy, settings } = judgement;
    return {
      kinds: catalogue.map(({ kind, title, purpose, icon }) => ({
        kind,
        title,
        need: neededUnder(settings.judging, kind) ?? "optional",
        purpose,
        icon,
        present: isServed(policy, kind),
      })),
    };
  });
  return {};
};
