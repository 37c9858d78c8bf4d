/** Which phrases of chosen groups stand in a stretch of text, the longest of those that overlap. */

import type { PhraseGroup } from "../languages/language.ts";
import type { PhraseHit } from "../languages/phrases.ts";
import type { Prose } from "./prose.ts";

/** A phrase of a chosen group. */
export interface Hit<Group extends PhraseGroup = PhraseGroup> extends PhraseHit<Group> {}

/**
 * The phrases of the groups between `from` and `to`, by where they begin, without overlaps: the first counts, and of
 * those that begin together the longest ("no longer supported" hides "supported").
 */
export function hitsIn<Group extends PhraseGroup>(
  prose: Prose,
  groups: readonly Group[],
  from = 0,
  to = prose.text.length,
): readonly Hit<Group>[] {
  return longest(prose.phrases, groups, from, to);
}

/** The same for phrases that were found already. */
export function longest<Group extends PhraseGroup>(
  phrases: readonly PhraseHit[],
  groups: readonly Group[],
  from: number,
  to: number,
): readonly Hit<Group>[] {
  const wanted: readonly string[] = groups;
  const chosen: Hit<Group>[] = [];
  for (let index = firstAt(phrases, from); index < phrases.length; index++) {
    const hit = phrases[index] as PhraseHit;
    if (hit.from >= to) break;
    if (hit.to > to || !wanted.includes(hit.group)) continue;
    const last = chosen.at(-1);
    if (last && hit.from < last.to) {
      if (hit.from === last.from && hit.to > last.to) chosen[chosen.length - 1] = hit as Hit<Group>;
    } else chosen.push(hit as Hit<Group>);
  }
  return chosen;
}

/** Whether any phrase of the groups stands between `from` and `to`. */
export function hasHit(prose: Prose, groups: readonly PhraseGroup[], from = 0, to = prose.text.length): boolean {
  return firstHit(prose, groups, from, to) !== undefined;
}

/** The first phrase of the groups between `from` and `to`. */
export function firstHit(prose: Prose, groups: readonly PhraseGroup[], from: number, to: number): Hit | undefined {
  const { phrases } = prose;
  for (let index = firstAt(phrases, from); index < phrases.length; index++) {
    const hit = phrases[index] as PhraseHit;
    if (hit.from >= to) break;
    if (hit.to <= to && groups.includes(hit.group)) return hit;
  }
  return undefined;
}

/** No phrase is longer. */
const longestPhrase = 80;

/** The longest phrase of the groups that ends at `at`; white space and opening signs in between are left out. */
export function hitBefore<Group extends PhraseGroup>(
  prose: Prose,
  groups: readonly Group[],
  at: number,
): Hit<Group> | undefined {
  let end = at;
  while (end > 0 && at - end < 8 && /[\s:*(~≤<]/.test(prose.text[end - 1] as string)) end--;
  const wanted: readonly string[] = groups;
  const { phrases } = prose;
  for (let index = firstAt(phrases, end - longestPhrase); index < phrases.length; index++) {
    const hit = phrases[index] as PhraseHit;
    if (hit.from >= end) break;
    if (hit.to === end && wanted.includes(hit.group)) return hit as Hit<Group>;
  }
  return undefined;
}

/** The longest phrase of the groups that begins at `at`, white space left out. */
export function hitAfter<Group extends PhraseGroup>(
  prose: Prose,
  groups: readonly Group[],
  at: number,
): Hit<Group> | undefined {
  let start = at;
  while (start < prose.text.length && start - at < 8 && /\s/.test(prose.text[start] as string)) start++;
  const wanted: readonly string[] = groups;
  const { phrases } = prose;
  let found: Hit<Group> | undefined;
  for (let index = firstAt(phrases, start); index < phrases.length; index++) {
    const hit = phrases[index] as PhraseHit;
    if (hit.from > start) break;
    if (wanted.includes(hit.group) && (!found || hit.to > found.to)) found = hit as Hit<Group>;
  }
  return found;
}

/** Index of the first phrase that begins at `from` or later: they are sorted by where they begin. */
function firstAt(phrases: readonly PhraseHit[], from: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle] as PhraseHit).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
