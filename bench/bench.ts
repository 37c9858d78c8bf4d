/**
 * Speed and size, side by side with peers, in one run on the same texts. `npm run bench [-- FOLDER]`: FOLDER holds
 * other policies to measure on. Times are milliseconds, the first quartile of several runs; compare ratios, machines are noisy.
 */

import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { lint as markdownlint } from "markdownlint/sync";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { complete } from "../server/src/core/complete/complete.ts";
import { PieceCache, parsePieces } from "../server/src/core/document/parse.ts";
import { Reader } from "../server/src/core/document/reading.ts";
import { understand } from "../server/src/core/document/understand.ts";
import { lint } from "../server/src/core/lint.ts";
import { defaultSettings } from "../server/src/core/settings.ts";
import { timeAnswers, words } from "./answers.ts";
import { clean, compare, quartile, table, time } from "./measure.ts";
import { type ServerCommand, type StartTimes, timeStart } from "./stdio.ts";
import { benchTexts } from "./texts.ts";

const facts = { today: "2026-11-21" };
const root = join(import.meta.dirname, "..");
const remark = unified().use(remarkParse);

const subjects = {
  "remark-parse": (text: string) => remark.parse(text),
  markdownlint: (text: string) => markdownlint({ strings: { text } }),
  "security-policy": (text: string) => lint(understand(text, new Reader()), facts, defaultSettings),
};

const claims: (readonly [claim: string, measured: string, holds: string])[] = [];

function claim(text: string, measured: number, most: number, unit = ""): void {
  claims.push([`${text}: at most ${most}${unit}`, `${measured.toFixed(2)}${unit}`, measured <= most ? "yes" : "NO"]);
}

const texts = benchTexts(process.argv[2]);
const [policies, small, , large] = texts;
if (!policies || !small || !large) throw new Error("There are no texts.");

// One typed character in the middle of the text, again and again; first of all, in a heap as a server has it: the trees
// of the peers would be in the way.
const edits = texts.slice(1).map(({ texts: [text = ""] }) => {
  const at = text.indexOf(" ", text.length >> 1);
  const reader = new Reader();
  let typed = text;
  clean();
  const times = Array.from({ length: 61 }, () => {
    typed = `${typed.slice(0, at)}x${typed.slice(at)}`;
    return time(() => lint(understand(typed, reader), facts, defaultSettings));
  });
  return quartile(times.slice(31));
});

// Full runs. What is superlinear takes seconds for 1 MB, so that is run three times.
const full = new Map<string, Record<keyof typeof subjects, number>>();
for (const { name, texts: list } of texts) {
  const rounds = list === large.texts ? 3 : name === "100 KB" ? 5 : 50;
  full.set(name, compare(subjects, list, rounds, rounds > 5 ? 120 : 0));
}
const headers = ["remark-parse", "markdownlint", "security-policy", "to remark-parse", "to markdownlint"];
const rowOf = (name: string, parse: number, peer: number, ours: number) =>
  [name, parse, peer, ours, `${(ours / parse).toFixed(2)} ×`, `${(ours / peer).toFixed(2)} ×`] as const;
const fullRows = [...full].map(([name, times]) =>
  rowOf(name, times["remark-parse"], times.markdownlint, times["security-policy"]),
);
console.log("Parse, understand and judge a text, nothing remembered (ms a text)");
console.log(`${table([["", ...headers], ...fullRows])}\n`);

const [atPolicies, atSmall, atLarge] = [policies, small, large].map(({ name }) => full.get(name)) as [
  Record<keyof typeof subjects, number>,
  Record<keyof typeof subjects, number>,
  Record<keyof typeof subjects, number>,
];
claim(`${policies.name}, to remark-parse`, atPolicies["security-policy"] / atPolicies["remark-parse"], 1.5, " ×");
claim(`${policies.name}, to markdownlint`, atPolicies["security-policy"] / atPolicies.markdownlint, 0.5, " ×");
claim("1 MB, to remark-parse", atLarge["security-policy"] / atLarge["remark-parse"], 0.25, " ×");
claim("1 MB, to markdownlint", atLarge["security-policy"] / atLarge.markdownlint, 0.25, " ×");
const perByte = (taken: number, list: readonly string[]) => taken / Buffer.byteLength(list.join(""));
claim(
  "Time per byte at 1 MB to that at 5 KB",
  perByte(atLarge["security-policy"], large.texts) / perByte(atSmall["security-policy"], small.texts),
  1.5,
  " ×",
);

// The peers begin anew each time.
const editRows = texts.slice(1).map(({ name }, index) => {
  const peers = full.get(name);
  const edited = edits[index] ?? Number.NaN;
  if (name === large.name) claim("1 MB, typed character to findings", edited, 50, " ms");
  return rowOf(name, peers?.["remark-parse"] ?? Number.NaN, peers?.markdownlint ?? Number.NaN, edited);
});
console.log("One typed character, from the edit to the findings (ms)");
console.log(`${table([["", ...headers], ...editRows])}\n`);

// A completion a line of each policy, at its end; the policy is judged already, as it is in an editor.
const completions = policies.texts.flatMap((text) => {
  const reader = new Reader();
  const policy = understand(text, reader);
  const findings = lint(policy, facts, defaultSettings);
  const offsets = [...policy.text.matchAll(/$/gm)].map(({ index }) => index);
  return offsets.map((offset) =>
    time(() => complete({ policy, offset, facts, settings: defaultSettings, findings, reader })),
  );
});
const sorted = completions.sort((a, b) => a - b);
const middle = sorted[sorted.length >> 1] ?? Number.NaN;
console.log(
  `Completion at the end of each of ${sorted.length} lines (ms): median ${middle.toFixed(2)}, slowest ${sorted.at(-1)?.toFixed(1)}\n`,
);
claim("Completion on an ordinary policy, median", middle, 30, " ms");

const phases = {
  parse: (text: string) => parsePieces(text, new PieceCache(() => null)),
  "and read blocks": (text: string) => new Reader().read(text),
  "and understand": (text: string) => understand(text, new Reader()),
  "and judge": subjects["security-policy"],
};
const phaseTimes = compare(phases, policies.texts, 40, 10);
console.log(`Where the time goes: ${policies.name} (ms a text)`);
console.log(`${table([Object.keys(phases), Object.values(phaseTimes)])}\n`);

const published = createRequire(import.meta.url).resolve("vscode-markdown-languageserver/package.json");
const servers: readonly ServerCommand[] = [
  { name: "security-policy", args: [join(root, "dist/server.cjs"), "--stdio"] },
  { name: "vscode-markdown-languageserver", args: [join(published, "../dist/node/workerMain.js"), "--stdio"] },
];
const longest = policies.texts.reduce((a, b) => (a.length > b.length ? a : b));
const runs = new Map<ServerCommand, StartTimes[]>(servers.map((server) => [server, []]));
for (let run = 0; run < 9; run++) for (const [server, list] of runs) list.push(await timeStart(server, longest));
const starts = servers.map((server) => {
  const list = runs.get(server) ?? [];
  const of = (key: keyof StartTimes) => quartile(list.map((run) => run[key]));
  return { name: server.name, initialize: of("initialize"), first: of("firstDiagnostics"), findings: of("findings") };
});
console.log("Language servers over stdio, from the start of the process (ms)");
console.log(
  `${table([
    ["", "initialized", "first diagnostics", "initialized to diagnostics", "findings"],
    ...starts.map(({ name, initialize, first, findings }) => [
      name,
      initialize,
      first,
      first - initialize,
      `${findings}`,
    ]),
  ])}\n`,
);
const [own, peer] = starts;
if (own && peer) claim("First diagnostics, to vscode-markdown-languageserver", own.first / peer.first, 1.1, " ×");

const ordinary = policies.texts.find((text) => text.includes("| Version")) ?? longest;
const [hovers] = await timeAnswers([join(root, "dist/server.cjs"), "--stdio"], ordinary, [
  { method: "textDocument/hover", at: words(ordinary) },
]);
if (hovers) {
  console.log("Answers of the server on an ordinary policy, warm (ms)");
  const { median, slowest, answered, asked } = hovers;
  console.log(
    `${table([
      ["", "median", "slowest", "answered"],
      ["hover", median, slowest, `${answered} of ${asked}`],
    ])}\n`,
  );
  claim("Hover, median, warm", median, 10, " ms");
}

console.log("Bundles (KiB)");
const bundles = ["extension.cjs", "server.cjs", "cli.js"];
console.log(`${table(bundles.map((file) => [file, (statSync(join(root, "dist", file)).size / 1024).toFixed(0)]))}\n`);

console.log(table(claims));
