/** The lists of the languages hold nothing that they hold already: what a longer list costs, it must be worth. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../server/src/core/languages/index.ts";

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

  test(`phrases are none the bundle could not pack: ${code}`, () => {
    for (const part of [headings, topics ?? {}, evidence, phrases])
      for (const [name, list] of Object.entries(part)) for (const phrase of list) assert.match(phrase, /^[^|]+$/, name);
  });
}
