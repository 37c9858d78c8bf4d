/** What changes one section of a policy: moving it, and mending what is in it. */

import { TextDocument } from "vscode-languageserver-textdocument";
import { contains } from "../../core/document/span.ts";
import { safeFixes } from "../../core/fix.ts";
import { type Destination, moveSection } from "../../core/move-section.ts";
import { Places, textEditOf } from "../convert.ts";
import type { Judgement } from "../documents.ts";
import { type FixSectionResult, fixSectionRequest, type MoveSectionResult, moveSectionRequest } from "../protocol.ts";
import { sectionFrom } from "../section-from.ts";
import type { Feature } from "../start.ts";
import { uriIn } from "../uri-in.ts";

export const registerSectionEdits: Feature = ({ connection, client, documents }) => {
  /** The judgement of the version that the client speaks of. */
  const judge = async (params: unknown): Promise<Judgement | undefined> => {
    const judgement = await documents.judge(uriIn(params));
    const { version } = (params ?? {}) as { readonly version?: unknown };
    return judgement?.document.version === version ? (judgement ?? undefined) : undefined;
  };

  connection.onRequest(moveSectionRequest, async (params: unknown): Promise<MoveSectionResult | null> => {
    const judgement = await judge(params);
    const { section: place, to } = (params ?? {}) as { readonly section?: unknown; readonly to?: unknown };
    const section = judgement && sectionFrom(judgement, place);
    const destination = judgement && destinationFrom(judgement, to);
    if (!judgement || !section || !destination) return null;
    const { policy, places, document } = judgement;
    const move = moveSection(policy, section, destination, documents.reader);
    if (!move) return null;
    const edit = textEditOf(move.edit, policy.eol, places);
    const after = TextDocument.create(document.uri, "", 0, TextDocument.applyEdits(document, [edit]));
    return {
      version: document.version,
      edit,
      heading: new Places(after, client.encoding).range(move.heading).start,
    };
  });

  connection.onRequest(fixSectionRequest, async (params: unknown): Promise<FixSectionResult | null> => {
    const judgement = await judge(params);
    const section = judgement && sectionFrom(judgement, (params as { readonly section?: unknown }).section);
    if (!judgement || !section) return null;
    const { policy, facts, settings, places, document } = judgement;
    const fixes = safeFixes(policy, facts, settings.judging).filter((fix) =>
      fix.edits.every(({ at }) => contains(section.span, at)),
    );
    const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => a.at.start - b.at.start);
    return { version: document.version, edits: edits.map((edit) => textEditOf(edit, policy.eol, places)) };
  });

  return {};
};

function destinationFrom(judgement: Judgement, to: unknown): Destination | undefined {
  if (to === "up" || to === "down" || to === "end") return to;
  const onto = sectionFrom(judgement, to);
  return onto && { onto };
}
