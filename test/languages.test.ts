/** The lists of the languages hold nothing that they hold already: what a longer list costs, it must be worth. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../server/src/core/languages/index.ts";

/** Whether a word of a phrase, maybe with a star for any more letters, is found in the word of another. */
function isSame(word: string, own: string | undefined): boolean {
  return own === word || (word.endsWith("*") && own?.replace("*", "").startsWith(word.slice(0, -1)) === true);
}

for (const { code, headings, topics, evidence, phrases } of languages) {
  test(`no phrase covers another one of its list: ${code}`, () => {
    const lists = [headings, topics ?? {}, evidence, phrases].flatMap((part) => Object.entries(part));
    const covered = lists.flatMap(([name, list]) => {
      const all = new Set(list);
      const twice = list.filter((phrase, at) => list.indexOf(phrase) !== at);
      // A part of headings is found where it is all of one, too, and a word with a star where it has no more letters.
      const needless = list.filter((phrase) => {
        const bare = phrase.replace(/^=/, "");
        return (bare !== phrase && all.has(bare)) || (!bare.endsWith("*") && all.has(`${bare}*`));
      });
      return [...twice, ...needless].map((phrase) => `${name}: ${phrase}`);
    });
    assert.deepEqual(covered, []);
  });

  test(`no evidence holds other evidence of its kind, which says as much by itself: ${code}`, () => {
    // What instructions begin with tells them in headings too.
    const holds = (phrase: string, other: string, kind: string) => {
      if (other === phrase || (other.startsWith("^") && !phrase.startsWith("^"))) return false;
      if (kind === "best-practices" && phrase.startsWith("^") && !other.startsWith("^")) return false;
      const words = other.replace("^", "").split(" ");
      const own = phrase.replace("^", "").split(" ");
      const last = other.startsWith("^") ? 0 : own.length - words.length;
      return own.some((_, at) => at <= last && words.every((word, nth) => isSame(word, own[at + nth])));
    };
    const needless = Object.entries(evidence).flatMap(([kind, list]) =>
      list.filter((phrase) => list.some((other) => holds(phrase, other, kind))).map((phrase) => `${kind}: ${phrase}`),
    );
    assert.deepEqual(needless, []);
  });

  test(`phrases are none the bundle could not pack: ${code}`, () => {
    for (const part of [headings, topics ?? {}, evidence, phrases])
      for (const [name, list] of Object.entries(part)) for (const phrase of list) assert.match(phrase, /^[^|]+$/, name);
  });
}
