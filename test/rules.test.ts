/** Every rule finds what it must, leaves alone what it must, and its fixes keep the law. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEdits } from "../server/src/core/fix.ts";
import type { Judged } from "../server/src/core/lint.ts";
import { rules } from "../server/src/core/rules/index.ts";
import type { Fix } from "../server/src/core/rules/rule.ts";
import { securityTxtRules } from "../server/src/core/rules/security-txt/index.ts";
import { type Fixture, fixtures, placeOf, rulesWithFixtures } from "./support/fixture.ts";
import { fixed, judge } from "./support/judge.ts";

function own(fixture: Fixture, findings: readonly Judged[]): readonly Judged[] {
  return findings.filter((finding) => finding.rule === fixture.rule);
}

/** What a finding says, without its place: to tell a new finding from one that moved. */
function said(findings: readonly Judged[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings) {
    if (severity === "error" || severity === "warning") counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

function apply(fixture: Fixture, source: string, fixes: readonly Fix[]): string {
  const { file } = judge(fixture, source);
  const edits = fixes.flatMap((fix) => fix.edits);
  return applyEdits(source, edits, file.eol);
}

test("every rule has fixtures of both columns", () => {
  const all = fixtures();
  for (const rule of [...rules, ...securityTxtRules]) {
    assert.ok(rulesWithFixtures().includes(rule.id), `${rule.id} has no fixtures`);
    const mine = all.filter((fixture) => fixture.rule === rule.id);
    assert.ok(
      mine.some((fixture) => fixture.markers.length > 0),
      `${rule.id} has nothing that it must find`,
    );
    assert.ok(
      mine.some((fixture) => fixture.markers.length === 0),
      `${rule.id} has nothing that it must leave alone`,
    );
  }
});

for (const fixture of fixtures()) {
  test(`rules: ${fixture.path}`, () => {
    const findings = own(fixture, judge(fixture, fixture.mark + fixture.text).findings);
    const places = findings.map((finding) => {
      const start = placeOf(fixture.text, finding.at.start);
      const end = placeOf(fixture.text, finding.at.end);
      return `${start.line}:${start.column}-${end.line === start.line ? end.column : `${end.line}:${end.column}`}`;
    });
    const wanted = fixture.markers.map((marker) => `${marker.line}:${marker.from}-${marker.to}`);
    assert.deepEqual(places, wanted);
    for (const finding of findings) {
      assert.match(finding.message, /^[\s\S]+[.?!] [\s\S]+[.?!]$/, "a message says what is there and what to write");
    }
  });

  test(`fixes: ${fixture.path}`, () => {
    const source = fixture.mark + fixture.text;
    const before = judge(fixture, source).findings;
    for (const finding of own(fixture, before)) {
      for (const fix of finding.fixes()) {
        if (fix.beside) assert.equal(fix.kind, "review", "what reaches beyond the file is for a person to look at");
        if (fix.edits.length === 0) continue;
        const text = apply(fixture, source, [fix]);
        const after = judge(fixture, text).findings;
        assert.ok(
          own(fixture, after).length < own(fixture, before).length,
          `“${fix.title}” leaves its finding: ${finding.message}\n${text}`,
        );
        const was = said(before);
        for (const [rule, count] of said(after)) {
          assert.ok(count <= (was.get(rule) ?? 0), `“${fix.title}” adds a finding of ${rule}\n${text}`);
        }
      }
    }
    if (fixture.fixed !== undefined) {
      const fixes = own(fixture, before).flatMap((finding) => finding.fixes().slice(0, 1));
      assert.equal(apply(fixture, source, fixes), fixture.fixed);
    }
    const once = fixed(fixture, source);
    assert.equal(fixed({ ...fixture, origin: {} }, once), once, "fixing twice is fixing once");
  });

  test(`metamorphic: ${fixture.path}`, () => {
    const plain = own(fixture, judge(fixture, fixture.mark + fixture.text).findings);
    const texts = plain.map((finding) => fixture.text.slice(finding.at.start, finding.at.end));
    const variants: Record<string, (text: string) => string> = {
      crlf: (text) => text.replaceAll("\n", "\r\n"),
      // To these rules alone the mark is a matter.
      ...(/-encoding$/.test(fixture.rule) ? {} : { mark: (text: string) => `\uFEFF${text}` }),
      ...(fixture.text.endsWith("\n") && { trailing: (text: string) => `${text}\n\n\n` }),
      ...(fixture.kind === "security-txt" &&
        /^[\w-]+: /m.test(fixture.text) && { comment: (text: string) => `# A comment\n\n${text}` }),
      ...(fixture.kind !== "policy" || fixture.text.startsWith("---")
        ? {}
        : { matter: (text: string) => `---\nlayout: page\n---\n\n${text}` }),
    };
    for (const [name, vary] of Object.entries(variants)) {
      const { file, findings } = judge(fixture, fixture.mark + vary(fixture.text));
      const found = own(fixture, findings).map(({ at }) => file.text.slice(at.start, at.end).replaceAll("\r\n", "\n"));
      assert.deepEqual(found, texts, name);
    }
  });
}
