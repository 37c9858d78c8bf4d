/**
 * Speed and size, side by side with peers, in one run on the same texts. `npm run bench [-- FOLDER]`: FOLDER holds
 * other policies to measure on. Times are medians in milliseconds; compare ratios, machines are noisy.
 */

import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { lint as markdownlint } from "markdownlint/sync";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { Reader } from "../server/src/core/document/reading.ts";
import { understand } from "../server/src/core/document/understand.ts";
import { lint } from "../server/src/core/lint.ts";
import { defaultSettings } from "../server/src/core/settings.ts";
import { type ServerCommand, timeStart } from "./stdio.ts";
import { benchTexts } from "./texts.ts";

const facts = { today: "2026-11-21" };
const root = join(import.meta.dirname, "..");
const remark = unified().use(remarkParse);

const subjects: Readonly<Record<string, (text: string) => unknown>> = {
  "remark-parse": (text) => remark.parse(text),
  "security-policy": (text) => lint(understand(text, new Reader()), facts, defaultSettings),
  markdownlint: (text) => markdownlint({ strings: { text } }),
};

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function time(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

const ms = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0).padStart(9);

/** Each subject in turn, round by round, so that a change of the machine's speed meets all of them. */
function fullRuns(texts: readonly string[], rounds: number): Record<string, number> {
  const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, subject] of Object.entries(subjects)) {
      times[name]?.push(time(() => texts.forEach((text) => void subject(text))) / texts.length);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

/** One typed character in the middle of the text, again and again: from the new text to its findings. */
function edits(text: string, rounds: number): { ours: number; peer: number; parse: number } {
  const at = text.indexOf(" ", text.length >> 1);
  const reader = new Reader();
  lint(understand(text, reader), facts, defaultSettings);
  const ours: number[] = [];
  let typed = text;
  for (let round = 0; round < rounds; round++) {
    typed = `${typed.slice(0, at + round)}x${typed.slice(at + round)}`;
    ours.push(time(() => lint(understand(typed, reader), facts, defaultSettings)));
  }
  const once = text.length > 500_000 ? 1 : Math.min(rounds, 5);
  const peer = Array.from({ length: once }, () => time(() => markdownlint({ strings: { typed } })));
  const parse = Array.from({ length: once }, () => time(() => remark.parse(typed)));
  return { ours: median(ours), peer: median(peer), parse: median(parse) };
}

const texts = benchTexts(process.argv[2]);
console.log("Full run, nothing remembered (ms a text)          ratio to remark-parse   ratio to markdownlint");
const perByte: Record<string, number> = {};
for (const { name, texts: list } of texts) {
  const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / list.length;
  if (bytes < 50_000) fullRuns(list, 20);
  const result = fullRuns(list, bytes > 500_000 ? 1 : bytes > 50_000 ? 5 : 60);
  const [bare = 0, ours = 0, peer = 0] = Object.values(result);
  perByte[name] = ours / bytes;
  console.log(
    `${name.padEnd(12)} remark-parse${ms(bare)}  security-policy${ms(ours)}  markdownlint${ms(peer)}   ${(ours / bare).toFixed(2)}   ${(ours / peer).toFixed(2)}`,
  );
}
console.log(`\nTime per byte at 1 MB to that at 5 KB: ${((perByte["1 MB"] ?? 0) / (perByte["5 KB"] ?? 1)).toFixed(2)}`);

console.log("\nOne typed character, edit to findings (ms)");
for (const { name, texts: list } of texts.slice(1)) {
  const { ours, peer, parse } = edits(list[0] as string, 15);
  console.log(`${name.padEnd(12)} remark-parse${ms(parse)}  security-policy${ms(ours)}  markdownlint${ms(peer)}`);
}

console.log("\nLanguage servers over stdio: start of the process to … (ms, median of 9)");
const markdownServer = join(
  createRequire(import.meta.url).resolve("vscode-markdown-languageserver/package.json"),
  "../dist/node/workerMain.js",
);
const servers: readonly ServerCommand[] = [
  { name: "security-policy", args: [join(root, "dist/server.cjs"), "--stdio"] },
  { name: "vscode-markdown-languageserver", args: [markdownServer, "--stdio"] },
];
const first = (texts[0]?.texts ?? [""]).reduce((a, b) => (a.length > b.length ? a : b));
for (const server of servers) {
  const runs = [];
  for (let run = 0; run < 9; run++) runs.push(await timeStart(server, first));
  console.log(
    `${server.name.padEnd(32)} initialize${ms(median(runs.map((run) => run.initialize)))}  first diagnostics${ms(median(runs.map((run) => run.firstDiagnostics)))}  findings ${runs[0]?.findings}`,
  );
}

console.log("\nBundles (KiB)");
for (const file of ["extension.cjs", "extension.browser.js", "server.cjs", "cli.js"]) {
  console.log(`${file.padEnd(22)}${(statSync(join(root, "dist", file)).size / 1024).toFixed(0).padStart(6)}`);
}
