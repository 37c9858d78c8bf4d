/** How does a project file read once it names another profile for a policy? */

import { applyEdits, modify, parseTree } from "jsonc-parser";
import type { Profile } from "../catalogue/kinds.ts";
import { spanOf } from "../document/span.ts";
import type { Edit } from "../rules/rule.ts";
import { type Configuration, readConfiguration } from "./configuration.ts";
import { matchesPolicy } from "./settings-for.ts";

/** Whether one of the project files that hold for a policy names its profile. */
export function namesProfile(path: string, configurations: readonly Configuration[]): boolean {
  return configurations.some(
    (one) => one.profile || one.overrides.some((override) => override.profile && matchesPolicy(path, one, override)),
  );
}

/**
 * The edits by which the nearest project file names the profile: where it names one for the policy already, else at its
 * top. Comments and layout stay.
 * @param path of the policy, with `/`, counted from where that of the file is
 * @returns `undefined` where the file is too broken to be changed
 */
export function profileEdits(text: string, file: string, path: string, profile: Profile): readonly Edit[] | undefined {
  if (parseTree(text)?.type !== "object") return undefined;
  const { configuration } = readConfiguration(text, file);
  const { overrides } = configuration;
  const at = overrides.findLastIndex((one) => one.profile && matchesPolicy(path, configuration, one));
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";
  const edits = modify(text, at < 0 ? ["profile"] : ["overrides", at, "profile"], profile, {
    formattingOptions: {
      insertSpaces: !indent.startsWith("\t"),
      tabSize: indent.length,
      eol: text.includes("\r\n") ? "\r\n" : "\n",
    },
    getInsertionIndex: () => 0,
  });
  const { configuration: after } = readConfiguration(applyEdits(text, edits), file);
  const named = (at < 0 ? after : after.overrides[at])?.profile;
  if (named !== profile) return undefined;
  return edits.map(({ offset, length, content }) => ({ at: spanOf(offset, offset + length), text: content }));
}
