import assert from "node:assert/strict";
import { test } from "node:test";
import { covers, parseRange, type VersionRange } from "../../server/src/core/document/version-range.ts";

/** A range in short: `[1, 2)` for everything from 1 up to 2, `latest [8, 9)`, `branch`. */
function short(range: VersionRange | null): string {
  if (!range) return "unreadable";
  const intervals = range.intervals
    .map(({ from, to }) => `[${from?.join(".") ?? ""}, ${to?.join(".") ?? ""})`)
    .join(" ");
  return [range.kind === "range" ? "" : range.kind, intervals].filter((part) => part !== "").join(" ");
}

const readable: readonly (readonly [string, string])[] = [
  ["1.x", "[1, 2)"],
  ["1.x.x", "[1, 2)"],
  ["1.2.x", "[1.2, 1.3)"],
  ["1.2.X", "[1.2, 1.3)"],
  ["1.*", "[1, 2)"],
  ["v2", "[2, 3)"],
  ["V.2.4.0.2", "[2.4.0.2, 2.4.0.3)"],
  ["1.2.3", "[1.2.3, 1.2.4)"],
  ["v1.2.3-beta.1", "[1.2.3, 1.2.4)"],
  ["< 1.0", "[, 1.0)"],
  ["0.1 未満", "[, 0.1)"],
  ["0.1未満", "[, 0.1)"],
  ["2.0 미만", "[, 2.0)"],
  ["1.0以前", "[, 1.1)"],
  ["<1.0.x", "[, 1.0)"],
  ["<= 1.4", "[, 1.5)"],
  ["≤ 1.4", "[, 1.5)"],
  ["> 1.2", "[1.3, )"],
  [">=1.2", "[1.2, )"],
  ["≥ 2.0", "[2.0, )"],
  ["1.2+", "[1.2, )"],
  [">= 2.1, < 3", "[2.1, 3)"],
  [">=2.1 <3.0", "[2.1, 3.0)"],
  ["1.0.x - 1.4.x", "[1.0, 1.5)"],
  ["1.0 – 1.4", "[1.0, 1.5)"],
  ["1.0 to 1.4", "[1.0, 1.5)"],
  ["2.1, 2.2, 2.3", "[2.1, 2.2) [2.2, 2.3) [2.3, 2.4)"],
  ["1.x / 2.x", "[1, 2) [2, 3)"],
  ["3.x and 4.x", "[3, 4) [4, 5)"],
  ["^1.2.3", "[1.2.3, 2)"],
  ["^0.3.1", "[0.3.1, 0.4)"],
  ["~1.2.3", "[1.2.3, 1.3)"],
  ["1.2 and later", "[1.2, )"],
  ["2.x or newer", "[2, )"],
  ["1.x and older", "[, 2)"],
  ["below 1.0", "[, 1.0)"],
  ["Versions before 2.3", "[, 2.3)"],
  ["older than 1.0", "[, 1.0)"],
  ["up to 1.4", "[, 1.5)"],
  ["2.x (LTS)", "[2, 3)"],
  ["2.1.x (latest)", "[2.1, 2.2)"],
  ["Latest (1.4.2)", "[1.4.2, 1.4.3)"],
  ["release/1.2", "[1.2, 1.3)"],
  ["Hydrogen (18.x)", "[18, 19)"],
  ["24.04 LTS", "[24.4, 24.5)"],
  ["2024.1.x", "[2024.1, 2024.2)"],
  ["all versions", "[, )"],
  ["*", "[, )"],
  ["main", "branch"],
  ["`main` branch", "branch"],
  ["develop", "branch"],
  ["HEAD", "branch"],
  ["nightly builds", "branch"],
  ["latest", "latest"],
  ["Latest release", "latest"],
  ["most recent release", "latest"],
  ["Latest public preview", "latest"],
  ["Latest release in 8.x", "latest [8, 9)"],
  ["2.latest", "latest [2, 3)"],
  ["< 2.latest", "rest [, 3)"],
  ["older releases", "rest"],
  ["All other releases", "rest"],
  ["anything else", "rest"],
  ["< latest", "rest"],
  ["Previous versions", "rest"],
  ["ältere Versionen", "rest"],
  ["最新版本", "latest"],
  ["1.0 以下", "[, 1.1)"],
  ["2.x 以上", "[2, )"],
];

const unreadable = ["", "—", "see below", "Windows", "tbd", "3.x - 2.x", "n/a", "Enterprise"];

test("reads version cells", () => {
  for (const [text, want] of readable) assert.equal(short(parseRange(text)), want, text);
});

test("says so where a cell cannot be read", () => {
  for (const text of unreadable) assert.equal(parseRange(text), null, text);
});

const covered: readonly (readonly [string, string, boolean | undefined])[] = [
  ["1.x", "1.9.3", true],
  ["1.x", "v1.0.0", true],
  ["1.x", "2.0.0", false],
  ["1.2.x", "1.20.0", false],
  ["< 1.0", "0.9.12", true],
  ["< 1.0", "1.0.0-rc.1", false],
  [">= 2.1, < 3", "2.0.9", false],
  [">= 2.1, < 3", "2.11.0", true],
  ["2.x", "2.0.0-beta.1", true],
  ["2024.x", "2024.03.1", true],
  ["1.2.3", "1.2.4", false],
  ["main", "1.2.3", undefined],
  ["latest", "1.2.3", undefined],
  ["older", "1.2.3", undefined],
  ["Latest release in 8.x", "7.1.0", false],
  ["1.x", "unreleased", undefined],
];

test("tells whether a version is covered, where that can be told", () => {
  for (const [range, version, want] of covered) {
    assert.equal(covers(parseRange(range) as VersionRange, version), want, `${range} ${version}`);
  }
});

test("takes its time in proportion to the text", () => {
  const begin = performance.now();
  parseRange(`${" ".repeat(50_000)}< ${"1.".repeat(20_000)}x`);
  assert.ok(performance.now() - begin < 1000);
});
