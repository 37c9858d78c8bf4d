/** Does understanding a text stay in proportion to its length, and close to the time that parsing takes? Ratios only. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { Reader } from "../server/src/core/document/reading.ts";
import { understand } from "../server/src/core/document/understand.ts";
import { lint } from "../server/src/core/lint.ts";
import { defaultSettings } from "../server/src/core/settings.ts";

const facts = { today: "2026-11-21" };
const remark = unified().use(remarkParse);
const folder = join(import.meta.dirname, "policies");
const policies = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));

/** Milliseconds of the processor that this thread has had: what else the machine does takes none of them. */
function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

function judge(text: string, reader: Reader): void {
  lint(understand(text, reader), facts, defaultSettings);
}

/** Time from the parsed text to its findings: what of the work is ours. */
function timeBeyondParsing(text: string): number {
  const reader = new Reader();
  reader.read(text);
  const begin = spent();
  judge(text, reader);
  return spent() - begin;
}

/** The least that the work took in some runs: nothing makes it quicker than it is. */
function best(runs: number, work: () => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) least = Math.min(least, work());
  return least;
}

/**
 * Compares two works by the least that each took, and tries again where the machine was busy: only what is slow every
 * time is slow.
 */
function assertRatio(what: string, most: number, one: () => number, other: () => number, slack = 0): void {
  let [first, second, ratio] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < 30 && (turn < 3 || ratio > most); turn++) {
    first = Math.min(first, one());
    second = Math.min(second, other());
    ratio = (first + slack) / (second + slack);
  }
  assert.ok(ratio <= most, `${what}: ${ratio.toFixed(2)} times, at most ${most}`);
}

test("a policy is parsed, understood and judged in little more time than remark-parse takes", () => {
  const all = (work: (text: string) => void) => {
    const begin = spent();
    for (const text of policies) work(text);
    return spent() - begin;
  };
  const ours = () => all((text) => judge(text, new Reader()));
  const bare = () => all((text) => void remark.parse(text));
  best(15, ours);
  best(15, bare);
  assertRatio("judged against parsed", 1.5, ours, bare);
});

test("an edit of a long text costs clearly less than to read it anew", () => {
  let text = policies.join("\n\n").repeat(6);
  const reader = new Reader();
  judge(policies.join("\n\n"), new Reader());
  const read = (by: Reader) => {
    const begin = spent();
    judge(text, by);
    return spent() - begin;
  };
  read(reader);
  const at = text.indexOf(" ", text.length >> 1);
  const edit = () => {
    text = `${text.slice(0, at)}x${text.slice(at)}`;
    return read(reader);
  };
  assertRatio("an edit against a first reading", 0.6, edit, () => read(new Reader()));
});

/** Texts of about the length, ordinary ones and such as are made to take long. */
const shapes: Readonly<Record<string, (length: number) => string>> = {
  policies: (length) =>
    policies
      .join("\n\n")
      .repeat(Math.ceil(length / 4_000))
      .slice(0, length),
  headings: (length) => "## Reporting a Vulnerability\n\nWrite to us.\n\n### Scope\n\n".repeat(length / 55),
  items: (length) => "- Write to security@tern.example within 48 hours, not in public issues.\n".repeat(length / 72),
  table: (length) => `| Version | Supported |\n| - | - |\n${"| 5.1.x | ✅ until 2027-01-05 |\n".repeat(length / 30)}`,
  sentence: (length) => "we will report a vulnerability within two days and ".repeat(length / 51),
  "one word": (length) => "vulnerability".repeat(length / 13),
  "opening brackets": (length) => "[".repeat(length),
  "opening parentheses": (length) => "(".repeat(length),
  braces: (length) => "{{".repeat(length / 2),
  "angle brackets": (length) => "<".repeat(length),
  dots: (length) => ".".repeat(length),
  "dotted letters": (length) => "a.".repeat(length / 2),
  "at signs": (length) => "@".repeat(length),
  "letters and at signs": (length) => "a@".repeat(length / 2),
  "spelt addresses": (length) => "a [at] b [dot] ".repeat(length / 15),
  "sentences with spelt addresses": (length) => "Mail sec [at] acme [dot] dev. ".repeat(length / 30),
  "addresses without a space": (length) => "sec(at)acme(dot)dev,".repeat(length / 20),
  claims: (length) => "We run CodeQL and Dependabot. ".repeat(length / 30),
  pipes: (length) => "|".repeat(length),
  asterisks: (length) => "*".repeat(length),
  "bold lines": (length) => "**Scope**\n\n".repeat(length / 11),
  underscores: (length) => "_".repeat(length),
  "link openings": (length) => "[a](".repeat(length / 4),
  "links in links": (length) => "[a](b) ".repeat(length / 7),
  addresses: (length) => "https://tern.example/security ".repeat(length / 30),
  trackers: (length) =>
    `# Security\n\n${"Report it in an [issue](https://github.com/a/b/issues). ".repeat(length / 57)}`,
  chats: (length) => `# Security\n\n${"Report flaws on [Discord](https://discord.gg/a). ".repeat(length / 49)}`,
  digits: (length) => "2024".repeat(length / 4),
  "digits and dashes": (length) => "2024-01-05 ".repeat(length / 11),
  dashes: (length) => "a-".repeat(length / 2),
  "hexadecimal groups": (length) => "0123 4567 89AB CDEF ".repeat(length / 20),
  "nested quotes": (length) => `${">".repeat(length / 40)} a\n`.repeat(40),
  "nested lists": (length) => Array.from({ length: Math.sqrt(length) }, (_, at) => `${" ".repeat(at)}- a\n`).join(""),
  comments: (length) => "<!-- security-policy-disable no-channel -->\n".repeat(length / 44),
  tags: (length) => '<a name="x">'.repeat(length / 12),
  "damaged letters": (length) => "Ã©â€™".repeat(length / 5),
  characters: (length) => "安全漏洞报告".repeat(length / 6),
  "line breaks": (length) => "a\n".repeat(length / 2),
  spaces: (length) => `a${" ".repeat(length)}b`,
};

/** A length at which the shape takes long enough to be measured, and the parser not all day. */
function lengthFor(shape: (length: number) => string): number {
  let length = 4_000;
  for (; length < 64_000; length *= 2) {
    const begin = spent();
    const ours = best(2, () => timeBeyondParsing(shape(length)));
    if (ours > 12 || spent() - begin > 150) break;
  }
  return length;
}

for (const [name, shape] of Object.entries(shapes)) {
  test(`twice as much takes about twice as long: ${name}`, () => {
    const length = lengthFor(shape);
    const [half, whole] = [shape(length / 2), shape(length)];
    // What takes no time at all takes no longer either, whatever the clock says: that is the slack.
    const [one, other] = [() => timeBeyondParsing(whole), () => timeBeyondParsing(half)];
    assertRatio(name, 2.9, one, other, 5);
  });
}

for (const unit of ["[at] ", "[", "](", "[a] [b]\n"]) {
  test(`a paragraph of brackets is parsed in proportion to its length: ${unit.trim()}`, () => {
    const take = (length: number) => () => {
      const text = unit.repeat(length / unit.length);
      const begin = spent();
      judge(text, new Reader());
      return spent() - begin;
    };
    assertRatio(unit, 2.9, take(200_000), take(100_000), 20);
  });
}
