/** Reads rule fixtures: a policy or a `security.txt` with marker comments under the lines that a rule must report. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Origin } from "../../server/src/core/document/understand.ts";
import type { Facts } from "../../server/src/core/facts.ts";
import { defaultSettings, type Settings } from "../../server/src/core/settings.ts";

/** One place that a marker points at: 1-based line, 0-based columns, end exclusive. */
export interface Marker {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

export interface Fixture {
  readonly path: string;
  readonly rule: string;
  readonly kind: "policy" | "security-txt";
  /** The file without markers, headers and byte-order mark. */
  readonly text: string;
  /** A byte-order mark, or nothing. */
  readonly mark: string;
  readonly origin: Origin;
  readonly markers: readonly Marker[];
  readonly facts: Facts;
  readonly settings: Settings;
  /** What the first fix of every finding makes of it, where the fixture says so. */
  readonly fixed: string | undefined;
}

const folder = join(import.meta.dirname, "..", "rules");
/** Comments of Markdown, and of `security.txt`. */
const header = /^(?:<!-- |# )(today|facts|settings|file): (.*?)(?: -->)?$/;
const carets = /^(?:<!--|#)\s*(\^+)\s*([a-z0-9-]+)\s*(?:-->)?$/;
const columns = /^(?:<!--|#)\s*@(\d+)-(\d+)\s+([a-z0-9-]+)\s*(?:-->)?$/;

/** Every fixture of every rule. */
export function fixtures(): readonly Fixture[] {
  return readdirSync(folder).flatMap((rule) =>
    readdirSync(join(folder, rule))
      .filter((name) => /\.(?:md|txt)$/.test(name) && !/\.fixed\.\w+$/.test(name))
      .map((name) => readFixture(rule, name)),
  );
}

/** The ids of the rules that have fixtures. */
export function rulesWithFixtures(): readonly string[] {
  return readdirSync(folder);
}

function readFixture(rule: string, name: string): Fixture {
  const path = join(folder, rule, name);
  const lines: string[] = [];
  const markers: Marker[] = [];
  let facts: Facts = { today: "2026-11-21" };
  let settings: Settings = defaultSettings;
  let file: { byteOrderMark?: boolean } & Partial<Origin> = {};
  const source = readFileSync(path, "utf8").split("\n");
  while (source[0] !== undefined && header.test(source[0])) {
    const [, key, value] = header.exec(source.shift() ?? "") ?? [];
    if (key === "today") facts = { ...facts, today: value ?? "" };
    else if (key === "facts") facts = { ...facts, ...JSON.parse(value ?? "{}") };
    else if (key === "file") file = JSON.parse(value ?? "{}");
    else settings = { ...settings, ...JSON.parse(value ?? "{}") };
  }
  for (const line of source) {
    const pointed = carets.exec(line);
    const counted = columns.exec(line);
    if (pointed) {
      const from = line.indexOf("^");
      markers.push({ line: lines.length, from, to: from + (pointed[1]?.length ?? 0), rule: pointed[2] ?? "" });
    } else if (counted) {
      markers.push({
        line: lines.length,
        from: Number(counted[1]) - 1,
        to: Number(counted[2]) - 1,
        rule: counted[3] ?? "",
      });
    } else lines.push(line);
  }
  let fixed: string | undefined;
  try {
    fixed = readFileSync(path.replace(/\.(?=\w+$)/, ".fixed."), "utf8");
  } catch {
    fixed = undefined;
  }
  const mark = file.byteOrderMark ? "\uFEFF" : "";
  const origin: Origin = { encoding: file.encoding ?? "utf-8" };
  const kind = name.endsWith(".txt") ? "security-txt" : "policy";
  return { path: `${rule}/${name}`, rule, kind, text: lines.join("\n"), mark, origin, markers, facts, settings, fixed };
}

/** Offset -> 1-based line and 0-based column, for comparing with markers. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)?.length ?? 0 };
}
