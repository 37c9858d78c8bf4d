/** Where the policy gives the keys that the facts tell of. */

import type { Policy } from "../document/policy.ts";
import type { Span } from "../document/span.ts";
import type { Facts, KeyFacts } from "../facts.ts";

/** A key with the place where the policy gives it: the begin line of its block, or the link to its file. */
export interface PlacedKey {
  readonly key: KeyFacts;
  readonly at: Span;
}

/** The keys that could be read. A block or file with several keys (an old one beside its successor) gives several. */
export function placedKeys(policy: Policy, { keys = [], project }: Facts): readonly PlacedKey[] {
  const placed: PlacedKey[] = [];
  for (const key of keys) {
    const at =
      policy.keyBlocks.find(({ digest }) => digest === key.block)?.begin ??
      policy.links.find(({ target }) =>
        project?.paths?.some((path) => path.target === target && path.path !== undefined && path.path === key.path),
      )?.span;
    if (at) placed.push({ key, at });
  }
  return placed;
}

/**
 * The last day on which something can be encrypted to a key given at each place: of several keys there the one that
 * holds longest, since a reporter can use that. Places with a key that is not known are left out.
 */
export function encryptionEnds(policy: Policy, facts: Facts): readonly { readonly at: Span; readonly until: string }[] {
  const ends = new Map<Span, string | null | undefined>();
  for (const { key, at } of placedKeys(policy, facts)) {
    const known = ends.has(at);
    const until = ends.get(at);
    const { encryptsUntil } = key;
    if (!known) ends.set(at, encryptsUntil);
    else if (until === undefined || encryptsUntil === undefined) ends.set(at, undefined);
    else if (until !== null && (encryptsUntil === null || until < encryptsUntil)) ends.set(at, encryptsUntil);
  }
  return [...ends].flatMap(([at, until]) => (until ? [{ at, until }] : []));
}
