/** Which list items are typical of the section at hand, and not in it yet? */

import { itemsOf } from "../catalogue/items.ts";
import { plainText } from "../catalogue/snippet.ts";
import type { Block } from "../document/blocks.ts";
import { type Answer, begins, type Completion, type Question } from "./completion.ts";
import type { Draft } from "./draft.ts";
import { isBlank } from "./line.ts";
import { isEnglish, textOf } from "./passages.ts";
import { isSaid, wordsOf } from "./said.ts";

/** List items in the voice of those that are there, where the author has begun one or where one can only follow. */
export function itemsAt({ facts }: Question, draft: Draft): Answer {
  const { policy, section, typed, form } = draft;
  if (!section || form === "heading" || !isEnglish(policy)) return [];
  const sibling = siblingOf(draft);
  const marks = form === "item" ? draft.marks.trimEnd() : markBehind(draft, sibling);
  if (marks === undefined) return [];
  const lead = form === "item" ? /^[ \t]*/.exec(draft.line.before)?.[0] : "";
  const said = wordsOf(textOf(policy, section));
  const promised = new Set(policy.promises.map(({ act }) => act));
  const offered = new Set<string>();
  return itemsOf(section.kind, facts).flatMap(({ name, body, act }): readonly Completion[] => {
    const text = inVoice(body, sibling);
    const plain = plainText(text);
    const known = act ? promised.has(act) : isSaid(plain, said);
    if (known || offered.has(name) || !(begins(typed, name) || begins(typed, plain))) return [];
    offered.add(name);
    return [
      {
        label: name,
        kind: "item",
        detail: plain,
        filter: (form === "item" ? `${marks} ` : "") + (begins(typed, name) ? name : plain),
        edit: { at: draft.over, text: `${lead ?? ""}${marks} ${text}`, snippet: true },
        preview: () => plain,
      },
    ];
  });
}

/** The nearest item of the section. */
function siblingOf({ section, at }: Draft): Block | undefined {
  const items = section?.blocks.filter((block) => block.shape.list?.first && block.kind === "paragraph") ?? [];
  return items.findLast(({ span }) => span.start < at) ?? items[0];
}

/** The marker of an item on a blank line: below another item, or below words that open a list. */
function markBehind({ typed, section, at, line, policy }: Draft, sibling: Block | undefined): string | undefined {
  if (typed !== "" || !(isBlank(line.below) || /^\s*(?:[-*+]|\d+[.)])\s/.test(line.below ?? ""))) return undefined;
  const last = section?.blocks.findLast(({ span }) => span.start < at);
  if (!last) return undefined;
  if (isBlank(line.above)) return last.kind === "paragraph" && /[:：]\s*$/.test(last.text) ? "-" : undefined;
  if (last !== sibling || last.shape.list?.level !== 1) return undefined;
  const mark = /^[-*+]|^\d+[.)]/.exec(policy.text.slice(last.base + last.shape.list.start).slice(0, 12))?.[0];
  return mark?.replace(/^\d+/, (number) => String(Number(number) + 1));
}

/** With a capital letter and a full stop where the other items have them. */
function inVoice(body: string, sibling: Block | undefined): string {
  const words = sibling?.text.trim();
  if (!words) return body;
  const bare = body.replace(/\.$/, "");
  const first = /^\p{Lu}/u.test(words) ? bare.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : bare;
  return first + (words.endsWith(".") ? "." : "");
}
