/** Which settings hold for a policy, and is it one: what the editor says, and the project files above that. */

import type { SectionKind } from "../catalogue/kinds.ts";
import { matchesGlob } from "../glob.ts";
import type { RuleSetting, Settings } from "../settings.ts";
import type { Configuration, Layer } from "./configuration.ts";

/**
 * The settings of one policy. The nearer file comes before the further, `overrides` before the rest of their file, and
 * all of them before `base`. Of rules and sections each is taken by itself; a list replaces a list.
 * @param path of the policy, with `/`, from where the paths of the configurations are counted
 * @param configurations the furthest first, as `findConfigurations` gives them
 * @param base what the editor or the command line says
 * @returns `base` itself where there is no configuration
 */
export function settingsFor(path: string, configurations: readonly Configuration[], base: Settings): Settings {
  return configurations.reduce((settings, configuration) => {
    const overrides = configuration.overrides.filter((override) => matchesPolicy(path, configuration, override));
    return [configuration, ...overrides].reduce(under, settings);
  }, base);
}

/** Whether an override of a configuration is for the policy. @param path of the policy */
export function matchesPolicy(
  path: string,
  configuration: Pick<Configuration, "path">,
  { files }: { readonly files: readonly string[] },
): boolean {
  const inFolder = pathBelow(folderOf(configuration.path), path);
  return inFolder !== undefined && namedBy(files, inFolder) === true;
}

/**
 * Whether the project files say that the file is a policy (`true`) or none (`false`). The nearest file that names it
 * counts, and in it the last glob.
 */
export function isNamedPolicy(path: string, configurations: readonly Configuration[]): boolean | undefined {
  for (const { path: place, files = [] } of configurations.toReversed()) {
    const inFolder = pathBelow(folderOf(place), path);
    const named = inFolder === undefined ? undefined : namedBy(files, inFolder);
    if (named !== undefined) return named;
  }
  return undefined;
}

/** The settings with what a layer says put over them. */
function under(settings: Settings, layer: Layer): Settings {
  const needs: Partial<Record<SectionKind, Settings["sections"][SectionKind]>> = { ...settings.sections };
  const headings = { ...settings.headings };
  for (const [key, setting] of Object.entries(layer.sections ?? {})) {
    const kind = key as SectionKind;
    const { need, headings: own } = typeof setting === "string" ? { need: setting } : setting;
    if (need !== undefined) needs[kind] = need;
    if (own !== undefined) headings[kind] = own;
  }
  const rules: Record<string, RuleSetting> = { ...settings.rules };
  for (const [id, setting] of Object.entries(layer.rules ?? {})) rules[id] = together(rules[id], setting);
  const { profile, contacts, supportedVersions } = layer;
  return {
    ...settings,
    ...(profile && { profile }),
    ...(contacts && { contacts }),
    ...(supportedVersions && { supportedVersions }),
    ...(layer.sections && { headings, sections: needs as Settings["sections"] }),
    rules,
  };
}

/** Options that only one of the two settings names stay as that one says. */
function together(further: RuleSetting | undefined, nearer: RuleSetting): RuleSetting {
  if (further === undefined) return nearer;
  const detailed = (setting: RuleSetting) => (typeof setting === "string" ? { severity: setting } : setting);
  return { ...detailed(further), ...detailed(nearer) };
}

/** What the last glob that matches says: `false` where it begins with `!`. */
function namedBy(globs: readonly string[], path: string): boolean | undefined {
  const last = globs.findLast((glob) => matchesGlob(glob.replace(/^!/, ""), path));
  return last === undefined ? undefined : !last.startsWith("!");
}

function pathBelow(folder: string, path: string): string | undefined {
  if (folder === "") return path.replace(/^\//, "");
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
