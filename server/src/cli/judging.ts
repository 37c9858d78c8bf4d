/** What the commands judge a policy with: reader, facts, settings. */

import type { Policy } from "../core/document/policy.ts";
import { Reader } from "../core/document/reading.ts";
import { understand } from "../core/document/understand.ts";
import type { Facts } from "../core/facts.ts";
import { defaultSettings, type Settings } from "../core/settings.ts";
import { type CommandOptions, WrongUse } from "./options.ts";
import { readPolicies, tellUnreadable } from "./policies.ts";

export const reader = new Reader();

/** The settings that the options make. */
export function settingsFor(options: CommandOptions): Settings {
  return options.profile ? { ...defaultSettings, profile: options.profile } : defaultSettings;
}

/** What is known beside the text. */
export function factsFor(options: CommandOptions): Facts {
  return { today: options.today };
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
