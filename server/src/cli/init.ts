/** `init`: a new policy from what the repository tells, from options, and from answers on a terminal. */

import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { understand } from "../core/document/understand.ts";
import type { Facts } from "../core/facts.ts";
import { type NewPolicy, newPolicy } from "../core/new-policy/new-policy.ts";
import type { Answer, Answers, QuestionId } from "../core/new-policy/question.ts";
import { isPolicyPath } from "../core/policy-file.ts";
import { type Ask, answersFrom } from "./ask.ts";
import { FactsSource, reader } from "./judging.ts";
import { type CommandOptions, takeFormat, WrongUse } from "./options.ts";
import { SettingsSource } from "./settings-source.ts";

const one = { type: "string" } as const;
const several = { type: "string", multiple: true } as const;

/** The options that only this command has; each but `--yes` answers a question. */
export const initOptions = {
  yes: { type: "boolean", short: "y" },
  place: one,
  channel: several,
  contact: one,
  platform: one,
  promise: one,
  versions: one,
  "support-until": one,
  disclosure: one,
  scope: one,
  services: one,
  "safe-harbor": one,
  bounty: one,
  program: one,
  extra: several,
  standing: one,
} as const;

/** Options that only have a meaning beside another. */
const bases: Readonly<Partial<Record<QuestionId, string>>> = {
  contact: "--channel mail",
  platform: "--channel platform",
  "support-until": "--profile cra",
  services: "--scope services",
  program: "--bounty yes",
  standing: "--extra regulated",
};

type Values = Readonly<Partial<Record<string, string | boolean | readonly (string | boolean)[]>>>;

/** @returns the exit status */
export async function startPolicy(paths: readonly string[], options: CommandOptions, values: Values): Promise<number> {
  takeFormat(options, "init", ["text"]);
  if (paths.length > 0) throw new WrongUse("init takes no file: name the folder of the repository by --project");
  const folder = path.resolve(options.project ?? ".");
  const settingsSource = await SettingsSource.of(options);
  const settings = await settingsSource.for(path.join(folder, "SECURITY.md"));
  if (settingsSource.tellProblems()) return 2;
  const place = path.join(folder, "SECURITY.md");
  const facts = await (await FactsSource.of(options)).for(place, understand("", reader), settings);
  const root = rootOf(folder, facts);
  const compose = (answers: Answers) => newPolicy(facts, settings, answers);
  let answers = answersIn(values);
  const known = compose(answers);
  const existing = await existingPolicy(root, known);
  if (existing !== undefined) {
    return refuse(`${shown(root, existing)} is there already, and is left as it is`);
  }
  if (process.stdin.isTTY && values.yes !== true) {
    const given = await askOnTerminal(compose, answers);
    if (!given) return refuse("nothing was written");
    answers = given;
  }
  const { written, problems, questions } = compose(answers);
  for (const [id, basis] of Object.entries(bases)) {
    const isAsked = questions.some((question) => question.id === id);
    if (!isAsked && typeof answers[id as QuestionId] === "string")
      throw new WrongUse(`--${id} only counts with ${basis}`);
  }
  if (!written) {
    for (const { question, message } of problems) refuse(`${message} (${optionFor(question)})`);
    return 2;
  }
  if (options.dryRun) {
    process.stdout.write(written.text);
    return 0;
  }
  const target = path.join(root, written.path);
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, written.text, { flag: "wx" });
  } catch (error) {
    return refuse(`cannot write ${shown(root, written.path)}: ${(error as Error).message}`);
  }
  process.stdout.write(`${shown(root, written.path)}\n`);
  if (!options.quiet) {
    for (const { text, detail, url } of written.notes) {
      process.stderr.write(`${[text, detail, url].filter((part) => part !== undefined).join(" ")}\n`);
    }
  }
  return 0;
}

/** Says in one line why there is no policy. @returns the exit status */
function refuse(why: string): 2 {
  process.stderr.write(`security-policy: ${why}\n`);
  return 2;
}

/** What the options say; `skip` leaves a question out. */
function answersIn(values: Values): Answers {
  const answers: Partial<Record<QuestionId, Answer>> = {};
  for (const name of Object.keys(initOptions)) {
    const value = values[name];
    if (name === "yes" || value === undefined) continue;
    const id = (name === "extra" ? "extras" : name) as QuestionId;
    answers[id] = Array.isArray(value) ? listOf(value as readonly string[]) : wordOf(id, String(value));
  }
  return answers;
}

function listOf(values: readonly string[]): Answer {
  const all = values.flatMap((value) => value.split(",")).filter((value) => value !== "");
  return all.length === 1 && all[0] === "skip" ? null : all;
}

/** Times may be written with hyphens, so that they need no quotes: `5-business-days`. */
function wordOf(id: QuestionId, value: string): Answer {
  if (value === "skip") return null;
  return id === "promise" || id === "disclosure" ? value.replaceAll("-", " ") : value;
}

function optionFor(question: QuestionId): string {
  return `--${question === "extras" ? "extra" : question}`;
}

/** The root of the repository; the folder itself where it is of no repository, or of a package that has its own policy. */
function rootOf(folder: string, { project: { place = "", part } = {} }: Facts): string {
  const below = path.posix.dirname(place);
  return part !== undefined || below === "." ? folder : path.resolve(folder, ...below.split("/").map(() => ".."));
}

/** A policy that stands in one of the places where hosting sites look, from the root. */
async function existingPolicy(root: string, { existing }: NewPolicy): Promise<string | undefined> {
  if (existing !== undefined) return existing;
  for (const folder of ["", ".github", "docs"]) {
    const names = await readdir(path.join(root, folder)).catch(() => []);
    const name = names.find(isPolicyPath);
    if (name !== undefined) return path.posix.join(folder, name);
  }
  return undefined;
}

function shown(root: string, file: string): string {
  return path.relative("", path.join(root, file));
}

/** @returns `undefined` where the user turned away */
async function askOnTerminal(compose: (answers: Answers) => NewPolicy, given: Answers): Promise<Answers | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Lines that are typed ahead wait their turn; the end of input is the end of the talk.
  const lines = terminal[Symbol.asyncIterator]();
  const ask: Ask = async (text) => {
    process.stderr.write(text);
    terminal.prompt();
    const { value, done } = await lines.next();
    return done ? undefined : value;
  };
  try {
    return await answersFrom(compose, given, ask);
  } finally {
    terminal.close();
  }
}
