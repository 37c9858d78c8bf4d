/** How long does something take, on a machine that does other things too? */

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** A subject of measuring: what it does with one text. */
export type Subject = (text: string) => unknown;

/** The value below which a quarter of them lies: what else a machine does only ever adds to a time. */
export function quartile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 2] ?? Number.NaN;
}

setFlagsFromString("--expose-gc");
/** Collects garbage, so that nobody's time is spent on what others left behind. */
export const clean: () => void = runInNewContext("gc");

/** Milliseconds that the work takes. */
export function time(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/**
 * Milliseconds that each subject takes for a text, the first quartile of the rounds. The subjects take turns, so that what
 * else the machine does meets all of them.
 */
export function compare<Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  texts: readonly string[],
  rounds: number,
  warmUp = 0,
): Record<Name, number> {
  const names = Object.keys(subjects) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  const long = texts.some((text) => text.length > 50_000);
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      if (long) clean();
      const taken = time(() => texts.forEach((text) => void subjects[name](text)));
      if (round >= 0) times.get(name)?.push(taken / texts.length);
    }
  }
  return Object.fromEntries(names.map((name) => [name, quartile(times.get(name) ?? [])])) as Record<Name, number>;
}

/** Columns of equal width, numbers to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "number" ? plain(cell) : cell)));
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? "").length))) ?? [];
  return cells
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function plain(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}
