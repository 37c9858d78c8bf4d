/** Where is a text cut that is another one but for an edit? */

import { type Cut, cutsFrom, findCuts } from "./cut.ts";

/** The cuts of a text, and how many pieces at its start and at its end are the same as in the text before. */
export interface Recut {
  readonly cuts: readonly Cut[];
  readonly head: number;
  readonly tail: number;
}

/**
 * The cuts of `text`, which is much the same as the text `before`, of which the cuts are known: what lies before an edit
 * and behind it is compared, not looked through again.
 */
export function recut(text: string, before: { readonly text: string; readonly cuts: readonly Cut[] }): Recut {
  const known = before.cuts;
  const moved = text.length - before.text.length;
  const piece = (index: number) => before.text.slice(known[index]?.start, known[index + 1]?.start);
  let head = 0;
  while (head < known.length && text.startsWith(piece(head), known[head]?.start)) head++;
  if (head === known.length && moved === 0) return { cuts: known, head, tail: 0 };
  // Where the last piece before the edit begins is certain. Where it ends is not: that depends on the line behind it.
  const from = known[head - 1];
  if (from === undefined) return { cuts: findCuts(text), head: 0, tail: 0 };
  let tail = known.length;
  while (tail > head && (known[tail - 1]?.start ?? 0) + moved > from.start) {
    if (!text.startsWith(piece(tail - 1), (known[tail - 1]?.start ?? 0) + moved)) break;
    tail--;
  }
  const same = new Map(known.slice(tail).map((cut, index) => [cut.start + moved, tail + index]));
  const cuts = [...known.slice(0, head - 1), ...cutsFrom(from, text, same)];
  const last = cuts.at(-1) as Cut;
  const met = same.get(last.start);
  if (met === undefined) return { cuts, head: head - 1, tail: 0 };
  // From here on the texts are the same, and at a cut nothing of what came before matters: so are the cuts.
  const lines = last.line - (known[met] as Cut).line;
  for (const { start, line } of known.slice(met + 1)) cuts.push({ start: start + moved, line: line + lines });
  return { cuts, head: head - 1, tail: known.length - met };
}
