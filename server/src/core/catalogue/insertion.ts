/** What is written where when a section is inserted into a policy. */

import { managedAt } from "../document/managed-blocks.ts";
import type { Policy, Section } from "../document/policy.ts";
import { spanOf } from "../document/span.ts";
import type { Facts } from "../facts.ts";
import type { Edit } from "../rules/rule.ts";
import { catalogue, entryOf } from "./index.ts";
import type { SectionKind } from "./kinds.ts";
import { contentFrom, type Place, placeAfter, placeOf, placeOfTitle } from "./place.ts";
import { joinSnippets } from "./snippet.ts";

/**
 * The edit that inserts a section of the kind: in the catalogue's order, as deep and in the style of its siblings, one
 * blank line around it, before what closes the document. A text without content gets a title too.
 */
export function insertion(policy: Policy, kind: SectionKind, facts: Facts): Edit {
  return insertions(policy, [kind], facts)[0] ?? { at: spanOf(policy.text.length, policy.text.length), text: "" };
}

/** The edit that inserts a section of the kind right behind another one, as deep as that. */
export function insertionBehind(policy: Policy, kind: SectionKind, section: Section, facts: Facts): Edit {
  const place = outsideManaged(policy, placeAfter(policy, section, section.depth));
  return edit(policy, place, [sectionText(policy, kind, place, facts)]);
}

/** The edits that insert sections of the kinds. Sections that belong to one place come in one edit. */
export function insertions(policy: Policy, kinds: readonly SectionKind[], facts: Facts): readonly Edit[] {
  if (kinds.length === 0) return [];
  const wanted = new Set<SectionKind>(kinds);
  if (!policy.blocks.some((block) => block.kind !== "frontmatter")) wanted.add("title");
  const places = new Map<string, { readonly place: Place; readonly sections: string[] }>();
  for (const { kind } of catalogue) {
    if (!wanted.has(kind)) continue;
    const place = outsideManaged(policy, kind === "title" ? placeOfTitle(policy) : placeOf(policy, kind));
    const key = `${place.after} ${place.before}`;
    const shared = places.get(key) ?? { place, sections: [] };
    shared.sections.push(sectionText(policy, kind, place, facts));
    places.set(key, shared);
  }
  return [...places.values()].map(({ place, sections }) => edit(policy, place, sections));
}

/** Behind the part that a tool keeps, where the place is in one. */
function outsideManaged(policy: Policy, place: Place): Place {
  const part = managedAt(policy.managedBlocks, spanOf(place.after, place.before));
  if (!part || place.before <= part.span.start || place.after >= part.span.end) return place;
  return { ...place, after: part.span.end, before: contentFrom(policy.text, part.span.end) };
}

/** A section of the kind as a snippet, with its heading as deep and in the style that the place asks for. */
export function sectionText(
  policy: Policy,
  kind: SectionKind,
  place: Pick<Place, "depth" | "model">,
  facts: Facts,
): string {
  const entry = entryOf(kind);
  if (!entry) return "";
  const line = heading(entry.title, place, policy);
  // A title is put over words that are there already; only without them does it bring its own.
  const bare = kind === "title" && policy.preamble.some((block) => block.kind !== "frontmatter");
  return bare ? line : `${line}\n\n${entry.body(facts)}`;
}

/** The heading in the style of its siblings; without emoji and numbers, which only the author can continue. */
function heading(canonical: string, { depth, model }: Pick<Place, "depth" | "model">, policy: Policy): string {
  const title = isInSentenceCase(policy) ? lowered(canonical) : canonical;
  if (model?.shape.form === "setext" && depth <= 2)
    return `${title}\n${(depth === 1 ? "=" : "-").repeat(title.length)}`;
  const marks = "#".repeat(depth);
  const source = model?.shape.form === "atx" ? policy.text.slice(model.span.start, model.span.end).trimEnd() : "";
  return /[ \t]#+$/.test(source) ? `${marks} ${title} ${marks}` : `${marks} ${title}`;
}

/** Whether headings of several words have a capital at their beginning only; the title, which is a name, tells nothing. */
function isInSentenceCase({ sections }: Policy): boolean {
  const later = sections.flatMap(({ kind, heading, title }) => {
    const words = kind === "title" || heading.kind !== "heading" ? [] : title.split(/\s+/).slice(1);
    const telling = words.filter((word) => /^[a-z][a-z-]{3,}$/i.test(word));
    return telling.length > 0 ? [telling] : [];
  });
  return later.length > 1 && later.every((words) => words.every((word) => /^[a-z]/.test(word)));
}

function lowered(title: string): string {
  return title.replace(/(?<= )[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
}

function edit(policy: Policy, { after, before, rule }: Place, sections: readonly string[]): Edit {
  const { text } = policy;
  const ruled = rule ? "\n\n---\n\n" : "\n\n";
  const body = joinSnippets(sections, ruled);
  const hasBefore = after > 0;
  const hasAfter = before < text.length;
  const head = rule === "before" && hasBefore ? "\n\n---\n\n" : hasBefore ? "\n\n" : "";
  const tail = !hasAfter ? "\n" : rule === "after" ? "\n\n---\n\n" : "\n\n";
  const gap = text.slice(after, before).replace(/\r\n?/g, "\n");
  // What is there already stays untouched, so that the edit is a pure insertion wherever it can be.
  if (gap === "\n\n" && hasBefore && hasAfter && rule !== "before") {
    return { at: spanOf(before, before), text: body + tail, snippet: true };
  }
  if (gap === "\n" && hasBefore && !hasAfter) {
    return { at: spanOf(before, before), text: head.slice(1) + body + tail, snippet: true };
  }
  return { at: spanOf(after, before), text: head + body + tail, snippet: true };
}
