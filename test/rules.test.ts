/** Every rule finds what it must, leaves alone what it must, and its fixes keep the law. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Reader } from "../server/src/core/document/reading.ts";
import { understand } from "../server/src/core/document/understand.ts";
import { applyEdits, fixAll } from "../server/src/core/fix.ts";
import { type Judged, lint } from "../server/src/core/lint.ts";
import { rules } from "../server/src/core/rules/index.ts";
import type { Fix } from "../server/src/core/rules/rule.ts";
import { type Fixture, fixtures, placeOf, rulesWithFixtures } from "./support/fixture.ts";

const reader = new Reader();

function judge(fixture: Fixture, source: string): readonly Judged[] {
  return lint(understand(source, reader, fixture.origin), fixture.facts, fixture.settings);
}

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

function apply(source: string, fixes: readonly Fix[]): string {
  const { eol } = understand(source, reader);
  return applyEdits(
    source,
    fixes.flatMap((fix) => fix.edits),
    eol,
  );
}

test("every rule has fixtures of both columns", () => {
  const all = fixtures();
  for (const rule of rules) {
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
    const findings = own(fixture, judge(fixture, fixture.mark + fixture.text));
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
    const before = judge(fixture, source);
    for (const finding of own(fixture, before)) {
      for (const fix of finding.fixes()) {
        if (fix.edits.length === 0) continue;
        const text = apply(source, [fix]);
        const after = judge(fixture, text);
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
      assert.equal(apply(source, fixes), fixture.fixed);
    }
    const once = fixAll(source, reader, fixture.facts, fixture.settings, fixture.origin).text;
    assert.equal(fixAll(once, reader, fixture.facts, fixture.settings).text, once, "fixing twice is fixing once");
  });

  test(`metamorphic: ${fixture.path}`, () => {
    const plain = own(fixture, judge(fixture, fixture.mark + fixture.text));
    const texts = plain.map((finding) => fixture.text.slice(finding.at.start, finding.at.end));
    const variants: Record<string, (text: string) => string> = {
      crlf: (text) => text.replaceAll("\n", "\r\n"),
      // To this rule alone the mark is a matter.
      ...(fixture.rule === "policy-encoding" ? {} : { mark: (text: string) => `\uFEFF${text}` }),
      trailing: (text) => `${text}\n\n\n`,
      ...(fixture.text.startsWith("---") ? {} : { matter: (text: string) => `---\nlayout: page\n---\n\n${text}` }),
    };
    for (const [name, vary] of Object.entries(variants)) {
      const policy = understand(fixture.mark + vary(fixture.text), reader, fixture.origin);
      const varied = own(fixture, lint(policy, fixture.facts, fixture.settings));
      const found = varied.map((finding) =>
        policy.text.slice(finding.at.start, finding.at.end).replaceAll("\r\n", "\n"),
      );
      assert.deepEqual(found, texts, name);
    }
  });
}
