/** What the commands judge a policy with: reader, facts, settings. */

import { stat } from "node:fs/promises";
import type { Policy } from "../core/document/policy.ts";
import { Reader } from "../core/document/reading.ts";
import { understand } from "../core/document/understand.ts";
import type { Day, Facts } from "../core/facts.ts";
import { defaultSettings, type Settings } from "../core/settings.ts";
import { Repositories } from "../project/node/repositories.ts";
import { type CommandOptions, WrongUse } from "./options.ts";
import { readPolicies, tellUnreadable } from "./policies.ts";

export const reader = new Reader();

/** The settings that the options make. */
export function settingsFor(options: CommandOptions): Settings {
  return options.profile ? { ...defaultSettings, profile: options.profile } : defaultSettings;
}

/** What is known beside a policy: the day, and the repository that it stands in. One for all policies of a run. */
export class FactsSource {
  readonly #today: Day;
  readonly #repositories: Repositories | undefined;

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
  async for(path: string, policy: Policy): Promise<Facts> {
    const project = await this.#repositories?.factsOf(path === "-" ? undefined : path, policy);
    return { today: this.#today, ...(project && { project }) };
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Reads the one policy that a command is about; says in one line on standard error where it cannot. */
export async function readOne(
  paths: readonly string[],
  command: string,
): Promise<{ path: string; policy: Policy } | undefined> {
  if (paths.length !== 1) throw new WrongUse(`${command} takes one file`);
  const { files, unreadable } = await readPolicies(paths);
  if (tellUnreadable(unreadable)) return undefined;
  const file = files[0];
  if (!file) throw new WrongUse(`there is no policy in ${paths[0]}`);
  return { path: file.path, policy: understand(file.text, reader) };
}
