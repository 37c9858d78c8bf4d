/** Is the report's page all that it should be: safe, complete, with words for every picture? */

import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf } from "../client/src/report/page.ts";
import { promisePicture, supportPicture } from "../client/src/report/pictures.ts";
import { reportParts } from "../client/src/report/report-html.ts";
import { reportMarkdown } from "../client/src/report/report-markdown.ts";
import { emptyReport, l10n, sampleReport } from "./support/sample-report.ts";

const name = "SECURITY.md";
const live = (report = sampleReport) => reportParts(report, { name, live: true, l10n });
const whole = (report = sampleReport) => Object.values(live(report)).join("");

test("nothing that a policy says becomes markup", () => {
  const page = pageOf({ title: sampleReport.title, language: 'en"x', parts: live() });
  assert.ok(!page.includes("<script"));
  assert.ok(!page.includes("<Acme>"));
  assert.match(page, /<html lang="en&quot;x">/);
});

test("the page in the editor runs its own script and style alone, and the file none", () => {
  const parts = live();
  const page = pageOf({ title: "Report", language: "en", parts, nonce: "abc" });
  assert.match(page, /content="default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'"/);
  assert.equal([...page.matchAll(/<(?:script|style)(?! nonce="abc")/g)].length, 0);
  assert.ok(!/ style="| on\w+="|https?:\/\/(?!github\.com\/acme)/.test(page));
  const file = pageOf({ title: "Report", language: "en", parts });
  assert.ok(!file.includes("<script") && !file.includes("acquireVsCodeApi"));
});

test("every id stands there once", () => {
  const ids = [...pageOf({ title: "Report", language: "en", parts: live() }).matchAll(/ id="([^"]+)"/g)].map(
    ([, id]) => id,
  );
  assert.equal(new Set(ids).size, ids.length);
});

test("buttons lead to the places, and say to where; a file names the lines", () => {
  const page = whole();
  assert.match(page, /data-line="4" data-character="2" aria-label="Line 5: security@acme\.dev">Line 5<\/button>/);
  assert.match(page, /data-insert="supported-versions"/);
  assert.match(page, /data-export="html"/);
  const file = Object.values(reportParts(sampleReport, { name, live: false, l10n })).join("");
  assert.ok(!file.includes("<button"));
  assert.match(file, /Line 5/);
});

test("each picture has a title and its words, and the table beside it has the same", () => {
  for (const picture of [
    promisePicture(sampleReport.promises, l10n),
    supportPicture(sampleReport.versions, sampleReport.today, l10n),
  ]) {
    assert.match(picture, /^<svg [^>]*role="img" aria-labelledby="(\w+)-title \1-text"><title id="\1-title">/);
    assert.match(picture, /<desc id="[\w-]+">[^<]{20,}<\/desc>/);
    for (const [, number] of picture.matchAll(/ (?:x|x1|x2|width|y|height)="([^"]*)"/g)) {
      assert.ok(Number(number) >= 0 && Number(number) <= 500, `${number} in ${picture}`);
    }
  }
  const parts = live();
  for (const words of ["48 hours", "30 days", "90 days", "Fix (critical)", "best effort"]) {
    assert.ok(parts.promised?.includes(words), words);
  }
  for (const words of ["supported, until 2028-06", "not supported, until 2025-06-30", "&lt; 2.0"]) {
    assert.ok(parts.versions?.includes(words), words);
  }
});

test("there are no pictures of nothing", () => {
  assert.equal(promisePicture([], l10n), "");
  assert.equal(promisePicture([{ ...sampleReport.promises[0]!, hours: null }], l10n), "");
  assert.equal(supportPicture([], "2026-11-21", l10n), "");
});

test("what is lacking is said", () => {
  const page = whole(emptyReport);
  for (const words of [
    "no way to report in private",
    "does not say when reporters hear anything",
    "does not list which versions",
    "looks at no standard",
  ]) {
    assert.ok(page.includes(words), words);
    assert.ok(reportMarkdown(emptyReport, { name, l10n }).includes(words), words);
  }
});

test("the Markdown has a title, tables, and no markup of the policy's", () => {
  const text = reportMarkdown(sampleReport, { name, l10n });
  assert.ok(text.startsWith("# How a reporter meets “Security of \\<Acme\\> \\& \\*Sons\\*”\n"));
  assert.match(text, /\n\| First answer \| 48 hours \| within 48 hours \| 12 \|\n/);
  assert.match(text, /\n### OpenSSF Scorecard, check Security-Policy: 9 of 10 points\n\nEdition: 5\n/);
  assert.match(text, /- ✗ \*\*Words on disclosure\*\* \(Security-Policy\) {2}\n {2}Say how/);
  assert.ok(!/undefined|null|\{\d\}/.test(text) && !/undefined|\{\d\}/.test(whole()));
});
