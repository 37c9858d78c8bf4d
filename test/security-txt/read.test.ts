/** What of a text is which field, and where? */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { applyEdits, fixUntilStable } from "../../server/src/core/fix.ts";
import type { Judged } from "../../server/src/core/lint.ts";
import { lintSecurityTxt } from "../../server/src/core/lint-security-txt.ts";
import { meantAddresses } from "../../server/src/core/security-txt/addresses.ts";
import { dayOf, meantTime } from "../../server/src/core/security-txt/date-time.ts";
import { isLanguageTag } from "../../server/src/core/security-txt/languages.ts";
import { isPublishedSecurityTxt } from "../../server/src/core/security-txt/path.ts";
import { readSecurityTxt } from "../../server/src/core/security-txt/read.ts";
import type { SecurityTxt } from "../../server/src/core/security-txt/security-txt.ts";
import { defaultSettings } from "../../server/src/core/settings.ts";
import { fixtures } from "../support/fixture.ts";

const beside = { facts: { today: "2026-11-21" }, understand: () => assert.fail("no policy was given") };

function judge(source: string) {
  const file = readSecurityTxt(source);
  return { file, findings: lintSecurityTxt(file, ".well-known/security.txt", beside, defaultSettings) };
}

function shown({ text, fields }: SecurityTxt): readonly string[] {
  const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return fields.map(({ known, span, nameSpan, valueSpan }) => [known, at(nameSpan), at(valueSpan), at(span)].join("|"));
}

describe("a text", () => {
  test("has fields with places, behind a byte-order mark and with any line ending", () => {
    for (const text of [
      "#\nContact: a:b \nX-y:  z\n",
      "\uFEFF#\r\nContact: a:b \r\nX-y:  z\r\n",
      "#\rContact: a:b \rX-y:  z",
    ]) {
      assert.deepEqual(shown(readSecurityTxt(text)), ["Contact|Contact|a:b|Contact: a:b", "|X-y|z|X-y:  z"]);
    }
  });

  test("is read without the dashes of its frame", () => {
    const file = readSecurityTxt(
      "-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA512\r\n\r\n- Contact: mailto:a@b.dev\r\n-----BEGIN PGP SIGNATURE-----\r\nVersion: x\r\n\r\nabc\r\n-----END PGP SIGNATURE-----\r\n",
    );
    assert.deepEqual(shown(file), ["Contact|Contact|mailto:a@b.dev|Contact: mailto:a@b.dev"]);
    assert.deepEqual(file.signature?.faults, []);
    assert.equal(file.text.slice(file.signature?.body.start, file.signature?.body.end), "- Contact: mailto:a@b.dev");
    assert.deepEqual(
      file.lines.map(({ kind }) => kind),
      ["frame", "frame", "blank", "field", "frame", "frame", "frame", "frame", "frame"],
    );
  });

  test("gives a key away, closed or not", () => {
    const begin = "-----BEGIN PGP PRIVATE KEY BLOCK-----";
    for (const end of ["\n-----END PGP PRIVATE KEY BLOCK-----", ""]) {
      const text = `Encryption: ${begin}\n\nlQdG\n=ab12${end}`;
      const { keys, fields, text: whole } = readSecurityTxt(`${text}\nPolicy: https://a.dev/\n`);
      assert.deepEqual(
        keys.map(({ span, private: secret }) => [whole.slice(span.start, span.end), secret]),
        [[text.slice("Encryption: ".length), true]],
      );
      assert.deepEqual(
        fields.map(({ name }) => name),
        ["Policy"],
      );
    }
  });
});

test("times are told from what only looks like one", () => {
  for (const [text, day] of [
    ["2027-06-30T23:59:59Z", "2027-06-30"],
    ["2027-06-30T23:59:59.999-00:01", "2027-07-01"],
    ["2027-01-01T00:30:00+01:00", "2026-12-31"],
    ["9999-12-31T23:59:59-12:00", "9999-12-31"],
    ["2027-06-31T00:00:00Z", undefined],
    ["2027-6-30T00:00:00Z", undefined],
    ["2027-06-30T24:00:00Z", undefined],
    ["2027-06-30T00:00:00+24:00", undefined],
    ["2027-06-30T00:00:00Z today", undefined],
  ] as const)
    assert.equal(dayOf(text), day, text);
  for (const [text, meant] of [
    ["2027/6/30", { text: "2027-06-30T23:59:59Z", same: false }],
    ["30 Jun 2027 08:00 GMT", { text: "2027-06-30T08:00:00Z", same: true }],
    ["'2027-06-30 08:00:00 UTC'", { text: "2027-06-30T08:00:00Z", same: true }],
    ["06/07/2027", undefined],
  ] as const)
    assert.deepEqual(meantTime(text), meant, text);
});

test("addresses are told from words", () => {
  assert.deepEqual(meantAddresses("security@lanternworks.dev / help@lanternworks.dev")?.values, [
    "mailto:security@lanternworks.dev",
    "mailto:help@lanternworks.dev",
  ]);
  for (const words of ["", "-", "see below", "security@localhost", "a, b", "ask Ada or security@lanternworks.dev"])
    assert.equal(meantAddresses(words), undefined, words);
});

test("tags are told from names", () => {
  for (const tag of ["en", "EN-us", "zh-cmn-Hans-CN", "sl-rozaj-biske", "de-CH-1901", "x-whatever", "en-a-bbb-x-a"])
    assert.ok(isLanguageTag(tag), tag);
  for (const word of ["", "e", "english", "en_US", "en-", "en us", "jp", "*", "a-DE", "de-419-DE"])
    assert.ok(!isLanguageTag(word), word);
});

test("copies among tests and examples are left alone", () => {
  for (const path of [".well-known/security.txt", "security.txt", "site/static/security.txt", "latest/security.txt"])
    assert.ok(isPublishedSecurityTxt(path), path);
  for (const path of [
    "test/security.txt",
    "a/__fixtures__/.well-known/security.txt",
    "SECURITY.txt",
    "my-security.txt",
  ])
    assert.ok(!isPublishedSecurityTxt(path), path);
});

test("a text of that name about something else is left alone outside of .well-known", () => {
  const file = readSecurityTxt("Keys are kept in a ring.\nSee also: rings\n");
  assert.deepEqual(lintSecurityTxt(file, "docs/security.txt", beside, defaultSettings), []);
  assert.ok(lintSecurityTxt(file, ".well-known/security.txt", beside, defaultSettings).length > 0);
});

/** What the file gives, in whatever form: what fix all may never change. */
function given(source: string): readonly string[] {
  return readSecurityTxt(source).fields.flatMap(({ known, value }) =>
    known === "Contact" || known === "Encryption"
      ? (meantAddresses(value)?.values ?? [value])
      : known === "Expires"
        ? [String(dayOf(meantTime(value)?.text ?? value))]
        : [],
  );
}

const texts = fixtures().filter(({ kind }) => kind === "security-txt");

test("fix all changes no address, no day, and nothing that is signed", () => {
  for (const { path, text } of texts) {
    const once = fixUntilStable(text, judge).text;
    const [before, after] = [new Set(given(text)), new Set(given(once))];
    for (const one of before) assert.ok(after.has(one), `${path}: ${one} is gone\n${once}`);
    if (readSecurityTxt(text).signature) assert.equal(once, text, path);
  }
});

test("any mix of lines is read, judged and fixed", () => {
  const lines = [...new Set(texts.flatMap(({ text }) => text.split("\n")))];
  const line = fc.oneof(fc.constantFrom(...lines), fc.string({ unit: "grapheme", maxLength: 40 }));
  const ending = fc.constantFrom("\n", "\r\n", "\r");
  fc.assert(
    fc.property(fc.array(fc.tuple(line, ending), { maxLength: 14 }), fc.boolean(), (parts, marked) => {
      const source = (marked ? "\uFEFF" : "") + parts.flat().join("");
      const { file, findings } = judge(source);
      let at = 0;
      for (const { span, ending: end } of file.lines) {
        assert.ok(span.start >= at && span.end >= span.start);
        at = span.end + end.length;
      }
      assert.equal(at, file.text.length);
      for (const finding of findings) {
        assert.ok(finding.at.start >= 0 && finding.at.end <= file.text.length);
        assert.match(finding.message, /^[^\n\r]+[.?!] [^\n\r]+[.?!]$/);
        for (const { edits } of finding.fixes())
          for (const edit of edits) assert.ok(edit.at.start >= -1 && edit.at.end <= file.text.length);
      }
      const once = fixUntilStable(source, judge).text;
      assert.equal(fixUntilStable(once, judge).text, once);
    }),
    { numRuns: 300 },
  );
});

test("every fix takes its finding away, and brings no error or warning", () => {
  const lines = [...new Set(texts.flatMap(({ text }) => text.split("\n")))];
  const grave = (findings: readonly Judged[]) => {
    const counts = new Map<string, number>();
    for (const { rule, severity } of findings)
      if (severity === "error" || severity === "warning") counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return counts;
  };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 8 }), (parts) => {
      const text = `${parts.join("\n")}\n`;
      const { file, findings } = judge(text);
      const before = grave(findings);
      for (const finding of findings) {
        const own = (all: readonly Judged[]) => all.filter(({ rule }) => rule === finding.rule).length;
        for (const { title, edits } of finding.fixes()) {
          const after = judge(applyEdits(text, edits, file.eol)).findings;
          assert.ok(own(after) < own(findings), `${title} leaves ${finding.rule}`);
          for (const [rule, count] of grave(after))
            assert.ok(count <= (before.get(rule) ?? 0), `${title} brings ${rule}`);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("hostile texts take no more than their share of time", () => {
  const many = (part: string, size = 400_000) => part.repeat(Math.ceil(size / part.length));
  const hostile: Record<string, string> = {
    "no end of spaces": `Contact:${many(" ")}x`,
    "no end of dashes": many("-----BEGIN PGP SIGNED MESSAGE-----\n"),
    "keys that never end": many("-----BEGIN PGP PUBLIC KEY BLOCK-----\n"),
    "spaces behind keys": many(`-----BEGIN PGP PUBLIC KEY BLOCK-----${" ".repeat(200)}x\n`),
    "one long word": many("a"),
    "one long name": `${many("-")}: x`,
    "one long value": `Contact: ${many("a@")}`,
    "one long list": `Preferred-Languages: ${many("x,")}`,
    "many names": many("Contacts: \n"),
    "many colons": many(":"),
    "many stars": many("*"),
    "many dots": `Contact: ${many("a.")}`,
    "many dates": `Expires: ${many("2027-06-30 ")}`,
    "carriage returns": many("\r"),
    "many times": many("Expires: 2027-06-30T00:00:00Z\n", 60_000),
  };
  for (const [name, text] of Object.entries(hostile)) {
    const begin = process.threadCpuUsage();
    const { findings } = judge(text);
    for (const finding of findings.slice(0, 50)) finding.fixes();
    const { user, system } = process.threadCpuUsage(begin);
    const spent = (user + system) / 1000;
    assert.ok(spent < 1500, `${name}: ${spent} ms`);
  }
  const large = judge(`Contact: x\n${many("# comment\n", 1_100_000)}`).findings;
  assert.deepEqual(
    large.map(({ rule }) => rule),
    ["security-txt-encoding"],
  );
});
