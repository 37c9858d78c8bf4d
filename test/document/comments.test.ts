/** Comments are told by whom they are for, and the parts that tools keep are found by their marks. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { insertions } from "../../server/src/core/catalogue/insertion.ts";
import { sectionKinds } from "../../server/src/core/catalogue/kinds.ts";
import type { AuthorComment } from "../../server/src/core/document/policy.ts";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";
import { applyEdits, fixAll } from "../../server/src/core/fix.ts";
import { lint } from "../../server/src/core/lint.ts";
import { defaultSettings } from "../../server/src/core/settings.ts";
import { silenceLine } from "../../server/src/core/silence.ts";

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

test("nothing is changed inside a part that a tool keeps", () => {
  const reader = new Reader();
  const facts = { today: "2026-11-21" };
  const kept =
    "<!-- BEGIN ACME BLOCK -->\n\n## Reporting\n\nWrite to [sec@acme.dev](sec@acme.dev) or Re\u200bne\u00c3\u00a9.\n\n## Supported Versions\n\n<!-- END ACME BLOCK -->";
  for (const text of [`# Policy\n\n${kept}\n`, `${kept}\n\n## Thanks\n\nTo all who wrote to us.\n`]) {
    const policy = understand(text, reader);
    const findings = lint(policy, facts, defaultSettings);
    assert.ok(findings.length > 2);
    for (const finding of findings) {
      for (const { edits, title } of finding.fixes())
        assert.ok(applyEdits(text, edits, "\n").includes(kept), `${finding.rule}: ${title}`);
      const judge = (changed: string) => {
        const after = understand(changed, reader);
        return { policy: after, findings: lint(after, facts, defaultSettings) };
      };
      const silenced = silenceLine({ policy, finding, findings, today: facts.today, judge });
      if (silenced) assert.ok(applyEdits(text, silenced, "\n").includes(kept), finding.rule);
    }
    for (const kind of sectionKinds) {
      const edits = insertions(policy, [kind], facts);
      assert.ok(applyEdits(text, edits, "\n").includes(kept), kind);
    }
    assert.equal(fixAll(text, reader, facts, defaultSettings).text, text);
  }
});
