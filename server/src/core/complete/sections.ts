/** Which sections can be written here, and how does each read in this policy? */

import { catalogue } from "../catalogue/index.ts";
import { sectionText } from "../catalogue/insertion.ts";
import type { SectionKind } from "../catalogue/kinds.ts";
import { footerStart, type Place, placeOf, placeOfTitle } from "../catalogue/place.ts";
import { plainText } from "../catalogue/snippet.ts";
import type { Policy } from "../document/policy.ts";
import { neededUnder } from "../lint.ts";
import { isServed } from "../serving.ts";
import { type Answer, begins, type Completion, type Question } from "./completion.ts";
import type { Draft } from "./draft.ts";
import { isBlank } from "./line.ts";

/**
 * The sections that the policy does not have: those that the profile asks for first, else in the catalogue's order. None
 * where a new heading would take over words of the section that is there.
 */
export function sectionsAt({ facts, settings }: Question, draft: Draft): Answer {
  const { policy, typed } = draft;
  if (draft.form === "item" || policy.pointer) return [];
  const offered = catalogue.flatMap(({ kind, title, purpose }): readonly (Completion & { rank: number })[] => {
    if (!begins(typed, title) || isServed(policy, kind)) return [];
    const place = deepened(kind === "title" ? placeOfTitle(policy) : placeOf(policy, kind), draft);
    if (!isBorder(policy, draft.at, kind, place.depth)) return [];
    const need = neededUnder(settings, kind) ?? "optional";
    const text = sectionText(policy, kind, place, facts);
    if (plainText(text) === draft.line.before) return [];
    return [
      {
        rank: kind === "title" ? -1 : need === "optional" ? 1 : 0,
        label: title,
        kind: "section",
        detail: need === "optional" ? "section" : `section, ${need}`,
        filter: draft.marks + title,
        edit: { at: draft.over, text: setApart(text, draft), snippet: true },
        preview: () => `${purpose}\n\n---\n\n${plainText(text)}`,
      },
    ];
  });
  return offered.sort((a, b) => a.rank - b.rank).map(({ rank: _, ...completion }) => completion);
}

/** With a blank line on each side; at the end, with the line ending that a text ends with. */
export function setApart(text: string, { line }: Draft): string {
  return (isBlank(line.above) ? "" : "\n") + text + (line.below !== undefined && isBlank(line.below) ? "" : "\n");
}

/** Whoever writes more marks than the policy's own habit wants a deeper section. */
function deepened(place: Place, { marks }: Draft): Place {
  const own = marks.trim().length;
  return marks.startsWith("#") && own > place.depth ? { ...place, depth: own } : place;
}

/** Whether a heading of that depth can stand here and leave all words below to the sections that they are in. */
function isBorder(policy: Policy, at: number, kind: SectionKind, depth: number): boolean {
  const { blocks, sections } = policy;
  const [first] = sections;
  const next = blocks.findIndex(
    (block) => block.span.start >= at && !(block.kind === "html" && block.text.trim() === ""),
  );
  if (kind === "title") return blocks.every(({ span, kind: own }) => span.end > at || own === "frontmatter");
  if (first && at <= first.heading.span.start && first.depth < depth) return false;
  if (next < 0 || next >= footerStart(policy)) return true;
  const block = blocks[next];
  const section = sections.find(({ heading }) => heading === block);
  return section ? section.depth <= depth : block?.kind === "break" && isBorder(policy, block.span.end, kind, depth);
}
