/** Comments are told by whom they are for, and the parts that tools keep are found by their marks. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { AuthorComment } from "../../server/src/core/document/policy.ts";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";

const roles: readonly (readonly [comment: string, role: AuthorComment["role"]])[] = [
  ["TODO: add a key", "instruction"],
  ["Replace this with your own address", "instruction"],
  ["[Describe how you handle reports]", "instruction"],
  ["NOTE: delete this line before publishing", "instruction"],
  ["Tell them where to go, how often they can expect to get an update on a reported vulnerability, etc", "instruction"],
  ["Bitte die Adresse eintragen", "instruction"],
  ["prettier-ignore-start", "marker"],
  ["markdownlint-disable MD033", "marker"],
  ["security-policy: reviewed=2026-11-21", "marker"],
  ["BEGIN ACME BLOCK", "marker"],
  ["START doctoc generated TOC please keep comment here to allow auto update", "marker"],
  ["Reviewed with the legal team in May", "other"],
  ["Describers of CVEs: see the wiki", "other"],
  ["spelling follows the style guide", "other"],
];

test("comments have a role", () => {
  for (const [comment, role] of roles) {
    const [found] = understand(`# Policy\n\n<!-- ${comment} -->\n\nText`, new Reader()).comments;
    assert.equal(found?.role, role, comment);
    assert.equal(found.text, comment);
  }
});

const managed: readonly (readonly [begin: string, end: string])[] = [
  ["BEGIN MICROSOFT SECURITY.MD V0.0.9 BLOCK", "END MICROSOFT SECURITY.MD BLOCK"],
  ["START doctoc generated TOC please keep comment here", "END doctoc generated TOC please keep comment here"],
  ["ACME-LIST:START - do not remove", "ACME-LIST:END"],
  ["BEGIN_TF_DOCS", "END_TF_DOCS"],
  ["toc", "tocstop"],
  ["begin generated part", "end generated part"],
];

const byHand: readonly (readonly [begin: string, end: string])[] = [
  ["Start of the section on keys", "End of the section on keys"],
  ["prettier-ignore-start", "prettier-ignore-end"],
  ["BEGIN ACME BLOCK", "END OTHER BLOCK"],
  ["END ACME BLOCK", "BEGIN ACME BLOCK"],
  ["We START to answer in May", "END OF LIFE"],
];

test("parts that a tool keeps are found by their marks", () => {
  for (const [begin, end] of managed) {
    const text = `# Policy\n\n<!-- ${begin} -->\n\nText.\n\n<!-- ${end} -->\n\nMore.`;
    const blocks = understand(text, new Reader()).managedBlocks;
    assert.equal(blocks.length, 1, begin);
    const [block] = blocks;
    assert.ok(block);
    assert.equal(text.slice(block.span.start, block.span.end), `<!-- ${begin} -->\n\nText.\n\n<!-- ${end} -->`);
    assert.equal(text.slice(block.begin.start, block.begin.end), `<!-- ${begin} -->`);
  }
  for (const [begin, end] of byHand) {
    const text = `# Policy\n\n<!-- ${begin} -->\n\nText.\n\n<!-- ${end} -->\n`;
    assert.deepEqual(understand(text, new Reader()).managedBlocks, [], begin);
  }
});
