/** What the commands judge a file with: reader, facts, settings. */

import { stat } from "node:fs/promises";
import { withKnownContacts } from "../core/configuration/known-contacts.ts";
import type { Policy } from "../core/document/policy.ts";
import { Reader } from "../core/document/reading.ts";
import type { StoredText } from "../core/document/stored-text.ts";
import { understand } from "../core/document/understand.ts";
import type { Day, Facts, ProjectFacts } from "../core/facts.ts";
import { fixAll, fixUntilStable } from "../core/fix.ts";
import { type Judged, lint } from "../core/lint.ts";
import { type Beside, lintSecurityTxt } from "../core/lint-security-txt.ts";
import { readSecurityTxt } from "../core/security-txt/read.ts";
import type { Settings } from "../core/settings.ts";
import { Keys } from "../project/keys.ts";
import { loadKeyReader } from "../project/node/load-key-reader.ts";
import { Repositories } from "../project/node/repositories.ts";
import { asksNothing } from "../project/targets.ts";
import { type CommandOptions, WrongUse } from "./options.ts";
import { type InputFile, readFiles, tellUnreadable } from "./policies.ts";
import { SettingsSource } from "./settings-source.ts";

export const reader = new Reader();

/** What is known beside a policy: the day, and the repository that it stands in. One for all policies of a run. */
export class FactsSource {
  readonly #today: Day;
  readonly #repositories: Repositories | undefined;
  readonly #keys = new Keys(loadKeyReader);

  private constructor(today: Day, repositories: Repositories | undefined) {
    this.#today = today;
    this.#repositories = repositories;
  }

  /** @throws WrongUse where the folder given for the project is none */
  static async of({ today, useProject, project }: CommandOptions): Promise<FactsSource> {
    if (project !== undefined && !(await isFolder(project))) {
      throw new WrongUse(`--project takes a folder, and there is none at ${project}`);
    }
    return new FactsSource(today, useProject ? new Repositories(project) : undefined);
  }

  /** @param path as the user wrote it; `-` for standard input */
  async for(path: string, policy: Policy, settings: Settings): Promise<Facts> {
    const project = await this.#repositories?.factsOf(path === "-" ? undefined : path, policy);
    const keys = await this.#keys.of(policy, project?.keys);
    return withKnownContacts({ today: this.#today, ...(project && { project }), ...(keys && { keys }) }, settings);
  }

  /** The facts for a file that leads to no others, and has no keys. @param path as the user wrote it */
  async around(path: string, settings: Settings): Promise<Facts> {
    const project = await this.#repositories?.factsOf(path, asksNothing);
    return withKnownContacts({ today: this.#today, ...(project && { project }) }, settings);
  }

  /** Folder of the repository that holds the file; `undefined` where there is none, or nobody asks for it. */
  async rootOf(path: string): Promise<string | undefined> {
    return path === "-" ? undefined : this.#repositories?.rootOf(path);
  }

  /** What is known of the repository that the path is the root folder of. */
  async ofFolder(path: string): Promise<ProjectFacts | undefined> {
    return path === "-" ? undefined : this.#repositories?.factsOfFolder(path);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** A policy as it is stored, under the settings that hold for it. */
export function understood(file: InputFile, { headings }: Settings): Policy {
  return understand(file.text, reader, { encoding: file.encoding, headings });
}

/** What was made of a file, of whatever kind it is. */
export interface Judgement {
  readonly file: StoredText;
  /** A policy that only leads to another. */
  readonly pointer: boolean;
  readonly findings: readonly Judged[];
  /** What the safe fixes make of the file. */
  readonly fixed: () => ReturnType<typeof fixUntilStable>;
}

/** Judges a file by what it is. */
export async function judge(input: InputFile, source: FactsSource, settings: Settings): Promise<Judgement> {
  const { path, kind, text, encoding } = input;
  if (kind === "policy") {
    const policy = understood(input, settings);
    const facts = await source.for(path, policy, settings);
    const fixed = () => fixAll(text, reader, facts, settings, { encoding });
    return { file: policy, pointer: policy.pointer, findings: lint(policy, facts, settings), fixed };
  }
  const beside: Beside = {
    facts: await source.around(path, settings),
    understand: (other) => understand(other, reader, { headings: settings.headings }),
  };
  const read = (one: string) => {
    const file = readSecurityTxt(one, encoding);
    return { file, findings: lintSecurityTxt(file, path.replaceAll("\\", "/"), beside, settings) };
  };
  return { ...read(text), pointer: false, fixed: () => fixUntilStable(text, read) };
}

/** The one policy that a command is about. */
export interface OnePolicy {
  readonly path: string;
  readonly policy: Policy;
  readonly settings: Settings;
  /** 2 where a project file is wrong, which is said on standard error; else 0. */
  readonly status: 0 | 2;
}

/** Reads the one policy that a command is about; says in one line on standard error where it cannot. */
export async function readOne(
  paths: readonly string[],
  command: string,
  options: CommandOptions,
): Promise<OnePolicy | undefined> {
  if (paths.length !== 1) throw new WrongUse(`${command} takes one file`);
  const source = await SettingsSource.of(options);
  const { files, unreadable } = await readFiles(paths, source);
  if (tellUnreadable(unreadable)) return undefined;
  const file = files.find(({ kind }) => kind === "policy");
  if (!file) throw new WrongUse(`there is no policy in ${paths[0]}`);
  const settings = await source.for(file.path);
  const status = source.tellProblems() ? 2 : 0;
  return { path: file.path, policy: understood(file, settings), settings, status };
}
