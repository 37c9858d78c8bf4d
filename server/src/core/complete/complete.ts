/** What can be written at a place in a policy? Nothing where prose is being written. */

import type { Answer, Question } from "./completion.ts";
import { contactsAt } from "./contacts.ts";
import { draftAt } from "./draft.ts";
import { itemsAt } from "./items.ts";
import { isForeign, lineAt } from "./line.ts";
import { namesAt } from "./names.ts";
import { passagesAt } from "./passages.ts";
import { sectionsAt } from "./sections.ts";
import { suppressionsAt } from "./suppressions.ts";
import { targetsAt } from "./targets.ts";
import { versionRowsAt } from "./version-rows.ts";

/** What is offered at the place, the likeliest first. */
export function complete(question: Question): Answer {
  const { policy, offset } = question;
  if (policy.tooLarge) return [];
  const line = lineAt(policy.text, offset);
  const comment = suppressionsAt(question, line);
  if (comment) return comment;
  if (isForeign(policy, offset)) return [];
  const within = targetsAt(question, line) ?? contactsAt(question, line) ?? namesAt(question, line);
  if (within) return within;
  const draft = draftAt(question, line);
  if (!draft) return [];
  const rows = versionRowsAt(question, draft);
  if (rows) return rows;
  const passages = passagesAt(question, draft);
  const sections = sectionsAt(question, draft);
  // A section that stands empty is filled first; one that has its words is left for the next.
  const isEmpty = draft.section?.blocks.length === 0;
  return [...itemsAt(question, draft), ...(isEmpty ? [...passages, ...sections] : [...sections, ...passages])];
}
