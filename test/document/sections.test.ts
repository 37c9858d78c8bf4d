/** The sections of a text form a tree whose spans fit together. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Reader } from "../../server/src/core/document/reading.ts";
import { sections } from "../../server/src/core/document/sections.ts";

const text = "Hello.\n\n# A\n\nOne.\n\n### B\n\nTwo.\n\n**Scope**\n\nThree.\n\n## C\n\nFour.\n";

test("a heading is below the nearest one that is less deep", () => {
  const found = sections(new Reader().read(text)).sections;
  assert.deepEqual(
    found.map((section) => [section.title, section.depth, section.parent?.title ?? null]),
    [
      ["A", 1, null],
      ["B", 3, "A"],
      ["Scope", 4, "B"],
      ["C", 2, "A"],
    ],
  );
  assert.deepEqual(
    found.map((section) => section.children.map(({ title }) => title)),
    [["B", "C"], ["Scope"], [], []],
  );
});

test("a section reaches to the next heading that is not deeper, its body to the next of any depth", () => {
  const { sections: found, preamble } = sections(new Reader().read(text));
  const slices = found.map(({ span, body }) => [text.slice(span.start, span.end), text.slice(body.start, body.end)]);
  assert.equal(slices[0]?.[0], text.slice(text.indexOf("# A")));
  assert.equal(slices[0]?.[1]?.trim(), "One.");
  assert.equal(slices[1]?.[0], text.slice(text.indexOf("### B"), text.indexOf("## C")));
  assert.equal(slices[1]?.[1]?.trim(), "Two.");
  assert.equal(slices[3]?.[1]?.trim(), "Four.");
  assert.deepEqual(
    preamble.map((block) => block.text),
    ["Hello."],
  );
});

test("the blocks of a section are those of its body", () => {
  const found = sections(new Reader().read(text)).sections;
  assert.deepEqual(
    found.map(({ blocks }) => blocks.map((block) => block.text)),
    [["One."], ["Two."], ["Three."], ["Four."]],
  );
});

test("an edit in one section leaves the others as they were", () => {
  const reader = new Reader();
  const before = sections(reader.read(text)).sections.map(({ title, kind }) => `${title} ${kind}`);
  const after = sections(reader.read(text.replace("Two.", "Two and a half."))).sections;
  assert.deepEqual(
    after.map(({ title, kind }) => `${title} ${kind}`),
    before,
  );
});
