/** Which passages are typical of the section at hand, and not in it yet? */

import { clauses } from "../catalogue/clauses.ts";
import { entryOf } from "../catalogue/index.ts";
import { plainText } from "../catalogue/snippet.ts";
import type { Policy, Section } from "../document/policy.ts";
import { type Answer, begins, type Completion, type Question } from "./completion.ts";
import type { Draft } from "./draft.ts";
import { isSaid, wordsOf } from "./said.ts";
import { setApart } from "./sections.ts";

/** The usual text of a section that is empty, then passages. None but for a policy in English, as they are. */
export function passagesAt({ facts }: Question, draft: Draft): Answer {
  const { policy, section, typed } = draft;
  if (draft.form !== "bare" || !section || !isEnglish(policy) || isInside(section, draft.at)) return [];
  const entry = entryOf(section.kind);
  const isEmpty = entry !== undefined && section.blocks.length === 0 && section.children.length === 0;
  const said = wordsOf(textOf(policy, section));
  const passage = (label: string, detail: string, text: string): readonly Completion[] =>
    begins(typed, label)
      ? [
          {
            label,
            kind: "passage",
            detail,
            filter: label,
            edit: { at: draft.over, text: setApart(text, draft), snippet: true },
            preview: () => plainText(text),
          },
        ]
      : [];
  return [
    ...(isEmpty ? passage(entry.title, "usual text of the section", entry.body(facts)) : []),
    ...clauses
      .filter(({ kinds, body }) => kinds.includes(section.kind) && !isSaid(plainText(body), said))
      .flatMap(({ name, description, body }) => passage(name, description, body)),
  ];
}

/** Whether the place is within a list, or between a list and the words that open it. */
function isInside({ blocks }: Section, at: number): boolean {
  const before = blocks.findLast(({ span }) => span.start < at);
  const after = blocks.find(({ span }) => span.start >= at);
  if (before?.kind === "paragraph" && /[:：]\s*$/.test(before.text)) return true;
  return before?.shape.list != null && after?.shape.list != null;
}

/** Whether English words go with those that are there. */
export function isEnglish({ lang }: Policy): boolean {
  return lang === "en" || lang === "und";
}

/** What stands under the section's heading. */
export function textOf({ text }: Policy, { body }: Section): string {
  return text.slice(body.start, body.end);
}
