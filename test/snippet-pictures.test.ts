/** Does every snippet have a picture of what it leaves now, and is it small? */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pictureFolder, snippetPage, sourceOf } from "../scripts/generators/snippet-page.ts";
import { offeredSnippets } from "../scripts/generators/snippets.ts";
import { readPng, sourceOfPng, writePng } from "../scripts/small-png.ts";
import { sectionKinds } from "../server/src/core/catalogue/kinds.ts";

const folder = join(import.meta.dirname, "..", pictureFolder);
const pictures = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));

test("there is a snippet for every kind of section", () => {
  const prefixes = offeredSnippets.map(({ prefix }) => prefix);
  for (const kind of sectionKinds) if (kind !== "other") assert.ok(prefixes.includes(`security-${kind}`), kind);
  assert.equal(new Set(prefixes).size, prefixes.length, "each has a prefix of its own");
});

test("every snippet has a picture of what it leaves, and there are no others: `npm run screenshots snippets`", () => {
  const shown = [...pictures].map(([name, png]) => [name, sourceOfPng(png)]);
  const wanted = offeredSnippets.map((snippet) => [`${snippet.prefix}.png`, sourceOf(snippet)]);
  assert.deepEqual(shown.sort(), wanted.sort());
});

test("every picture stands on the page", () => {
  const page = snippetPage();
  for (const name of pictures.keys()) assert.ok(page.includes(`](snippets/${name})`), name);
});

test("the pictures are small", () => {
  for (const [name, { length }] of pictures) assert.ok(length <= 25_000, `${name} has ${length} bytes`);
  const all = [...pictures.values()].reduce((sum, { length }) => sum + length, 0);
  assert.ok(all <= 700_000, `all together have ${all} bytes`);
});

test("a picture keeps its size and what it was made from", () => {
  const rgb = new Uint8Array([255, 255, 255, 0, 0, 0, 250, 250, 250, 9, 105, 218, 255, 255, 255, 1, 1, 1]);
  const png = writePng({ width: 3, height: 2, rgb }, "0123456789abcdef");
  assert.equal(sourceOfPng(png), "0123456789abcdef");
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [3, 2]);
  assert.throws(() => readPng(png), /no PNG of 8 bits/);
});
