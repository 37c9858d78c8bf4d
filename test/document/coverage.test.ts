/** What a policy speaks of is told from what it merely mentions. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";

const reader = new Reader();

function coverage(text: string, heading = "Reporting a Vulnerability") {
  return understand(`# Security Policy\n\n## ${heading}\n\n${text}\n`, reader).coverage;
}

const answers: readonly string[] = [
  "We respond within three days.",
  "We will get back to you as soon as possible.",
  "Reports are looked at promptly.",
  "This is a spare-time project: answers come on a best-effort basis.",
  "We cannot guarantee a response time.",
  "Wir melden uns so schnell wie möglich.",
  "Nous répondrons dès que possible.",
  "我们会尽快回复。",
];
const noAnswers: readonly string[] = [
  "We take every report seriously.",
  "Write to us with the details.",
  "Keys are rotated every 90 days.",
];

const publications: readonly string[] = [
  "Please do not disclose the vulnerability until a fix is available.",
  "We publish an advisory within 90 days.",
  "Once a fix is out, details are published.",
  "We follow coordinated disclosure.",
  "Bitte veröffentlichen Sie nichts, bevor ein Fix verfügbar ist.",
];
const noPublications: readonly string[] = [
  "Please do not disclose vulnerabilities on public channels.",
  "Published advisories are listed on our site.",
  "Thanks for responsible disclosure.",
];

const contents: readonly string[] = [
  "Please include the steps to reproduce.",
  "Add a description of the problem and the affected versions.",
];
const noContents: readonly string[] = ["Write to us.", "We work on every report."];

test("an answer is spoken of with a time, soon, or as well as one can", () => {
  for (const text of answers) assert.equal(coverage(text).answer, true, text);
  for (const text of noAnswers) assert.equal(coverage(text).answer, false, text);
  assert.equal(coverage("Update promptly, and fix what the scan reports.", "Best Practices").answer, false);
});

test("publication is spoken of where it is tied to something", () => {
  for (const text of publications) assert.equal(coverage(text).publication, true, text);
  for (const text of noPublications) assert.equal(coverage(text).publication, false, text);
});

test("the contents of a report are spoken of", () => {
  for (const text of contents) assert.equal(coverage(text).reportContents, true, text);
  for (const text of noContents) assert.equal(coverage(text).reportContents, false, text);
});

test("haste is what the maintainers promise, not what they ask of others", () => {
  const hasty = (text: string) => coverage(text).haste.map((one) => one.text);
  assert.deepEqual(hasty("We will respond immediately. Our team will answer 24/7."), ["immediately", "24/7"]);
  assert.deepEqual(hasty("Update immediately. Report it right away."), []);
});
