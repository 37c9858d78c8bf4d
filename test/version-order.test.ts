/** Ranges that contradict each other are told from exceptions, and real gaps from none. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePlainRange } from "../server/src/core/document/version-range.ts";
import { clashBetween, gapIn } from "../server/src/core/rules/version-order.ts";

function range(text: string) {
  const parsed = parsePlainRange(text);
  assert.ok(parsed, text);
  return parsed;
}

const clashes: readonly (readonly [string, string, ReturnType<typeof clashBetween>])[] = [
  ["1.4.x", "1.4", "same"],
  ["2.x", "< 2.3", "overlap"],
  ["1.0.x", "<= 1.0", "overlap"],
  ["1.0.x", "1.0 and below", "overlap"],
  [">= 2.0", "2.0.x", "overlap"],
  ["2.11.x", "< 3.6", undefined],
  ["3.x", "3.1.4", undefined],
  ["3.x", "3.0.x", undefined],
  ["2.x", "< 2.0", undefined],
  ["2.x, 3.x", "1.x", undefined],
  ["2.x, 3.x", "3.x", "same"],
  [">= 2.1", "< 2.1", undefined],
];

test("a clash is the same version twice, or an overlap that is no exception", () => {
  for (const [one, other, want] of clashes) {
    assert.equal(clashBetween(range(one), range(other)), want, `${one} and ${other}`);
    assert.equal(clashBetween(range(other), range(one)), want, `${other} and ${one}`);
  }
});

test("a gap lies between the open row and the lowest one above it", () => {
  const gap = (...texts: readonly string[]) => {
    const found = gapIn(texts.map((text) => range(text).intervals));
    return found && `${found.from?.join(".")} to ${found.to?.join(".")}`;
  };
  assert.equal(gap("3.x", "< 2.0"), "2.0 to 3");
  assert.equal(gap("1.2.x", "1.1.x", "< 1.0"), "1.0 to 1.1");
  assert.equal(gap("3.x", "2.x", "< 2.0"), undefined);
  assert.equal(gap("3.x", "< 3"), undefined);
  assert.equal(gap("3.6.x", "< 3.6", "2.11.x", "< 2.11"), undefined);
  assert.equal(gap("3.x", "1.x"), undefined);
  assert.equal(gap("< 2.0"), undefined);
});

test("ranges with names in them are not compared", () => {
  for (const text of ["1.0.0-beta.2", "5.0 (LTS)", "Spring 2.5", "Humble", "2024 Q1", "2.x for Windows", "latest", ""])
    assert.equal(parsePlainRange(text), null, text);
  for (const text of [
    "1.x",
    "v1.2.3",
    "`< 3.6.x`",
    ">= 2.1, < 3",
    "1.2 and later",
    "older than 1.2",
    "version 3",
    "2.0 to 2.4",
  ])
    assert.ok(parsePlainRange(text), text);
});
