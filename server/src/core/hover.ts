/** What a person is told about the place that she points at. */

import { contact } from "./hover/contact.ts";
import { identifier } from "./hover/identifier.ts";
import { key } from "./hover/key.ts";
import { link } from "./hover/markdown.ts";
import { promise } from "./hover/promise.ts";
import { section } from "./hover/section.ts";
import { standard } from "./hover/standard.ts";
import { type Hover, isIn, type Scene, type Subject } from "./hover/subject.ts";
import { suppression } from "./hover/suppression.ts";
import { vector } from "./hover/vector.ts";
import { versionRow } from "./hover/version-row.ts";
import { allRules } from "./rules/index.ts";
import { pageOf } from "./rules/pages.ts";

/** What can be spoken of, the smallest things first: the first one found gives the place. */
const subjects: readonly Subject[] = [
  vector,
  identifier,
  key,
  promise,
  contact,
  standard,
  suppression,
  versionRow,
  section,
];

/** The hover at an offset; `undefined` where there is nothing to say. */
export function hover(scene: Scene, offset: number): Hover | undefined {
  const said = subjects.flatMap((subject) => subject(scene, offset) ?? []);
  const found = scene.findings.filter(({ at }) => isIn(at, offset));
  const parts = said.map(({ text }) => text);
  for (const id of new Set(found.map(({ rule }) => rule))) {
    const rule = allRules.find((one) => one.id === id);
    if (rule) parts.push(`**${rule.title}.** ${rule.why} ${link(id, pageOf(id))}`);
  }
  const at = said[0]?.at ?? found[0]?.at;
  return at && parts.length > 0 ? { at, text: parts.join("\n\n---\n\n") } : undefined;
}
