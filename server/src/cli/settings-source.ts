/** Which settings hold for each policy, and which files are policies: project files, and the options above them. */

import path from "node:path";
import { isNamedPolicy, settingsFor } from "../core/configuration/settings-for.ts";
import { isPolicyPath } from "../core/policy-file.ts";
import { isPublishedSecurityTxt, isSecurityTxtPath } from "../core/security-txt/path.ts";
import { defaultSettings, type Settings } from "../core/settings.ts";
import { Configurations, type Disk, type Found, type ProjectFile } from "../project/configurations.ts";
import { NodeFiles } from "../project/node/file-system.ts";
import { Lines } from "./lines.ts";
import { type CommandOptions, WrongUse } from "./options.ts";

/** What a file is judged as. */
export type FileKind = "policy" | "security-txt";

const none: Found = { configurations: [], files: [] };

export class SettingsSource {
  readonly #options: CommandOptions;
  readonly #configurations: Configurations | undefined;
  /** The file that `--config` names counts for all policies. */
  readonly #named: Found | undefined;
  readonly #used = new Map<string, ProjectFile>();

  private constructor(options: CommandOptions, configurations: Configurations | undefined, named: Found | undefined) {
    this.#options = options;
    this.#configurations = configurations;
    this.#named = named;
  }

  /** @throws WrongUse where the file that `--config` names cannot be read */
  static async of(options: CommandOptions): Promise<SettingsSource> {
    const { config, useProject, project } = options;
    const configurations = new Configurations(diskBelow(project === undefined ? undefined : whole(project)));
    if (config === undefined) return new SettingsSource(options, useProject ? configurations : undefined, undefined);
    const named = await configurations.read(whole(config));
    if (!named || named.configurations.length === 0) throw new WrongUse(`cannot read the file of --config: ${config}`);
    return new SettingsSource(options, undefined, named);
  }

  /** The settings of a policy. @param file as the user wrote it; `-` counts as a policy in the folder of now */
  async for(file: string): Promise<Settings> {
    const place = whole(file === "-" ? "SECURITY.md" : file);
    const { configurations } = await this.#found(place);
    const settings = settingsFor(place, configurations, defaultSettings);
    const { profile } = this.#options;
    return profile ? { ...settings, profile } : settings;
  }

  /** What a file that was found in a folder is judged as; `undefined` where it is not judged. */
  async kindOf(file: string, folder: string): Promise<FileKind | undefined> {
    const isText = isSecurityTxtPath(slashed(file));
    if (!isText && !/\.(?:md|markdown)$/i.test(file)) return undefined;
    const place = whole(file);
    const named = isNamedPolicy(place, (await this.#found(place)).configurations);
    if (!isText) return (named ?? isPolicyPath(place)) ? "policy" : undefined;
    return (named ?? isPublishedSecurityTxt(slashed(path.relative(folder, file)))) ? "security-txt" : undefined;
  }

  /** Says what is wrong in the project files that were used, a line each. @returns whether anything is */
  tellProblems(): boolean {
    let any = false;
    for (const { path: file, text, problems } of this.#used.values()) {
      const lines = new Lines(text);
      const shown = path.relative("", file) || file;
      for (const { at, message } of problems) {
        any = true;
        const { line, column } = lines.place(at.start);
        process.stderr.write(`${shown}:${line}:${column}: ${message}\n`);
      }
    }
    return any;
  }

  async #found(place: string): Promise<Found> {
    const found = this.#named ?? (await this.#configurations?.find(place.slice(0, place.lastIndexOf("/")))) ?? none;
    for (const file of found.files) this.#used.set(file.path, file);
    return found;
  }
}

/** The whole path of a file, with `/`. */
function whole(file: string): string {
  return slashed(path.resolve(file)).replace(/\/$/, "");
}

function slashed(file: string): string {
  return file.split(path.sep).join("/");
}

/** @param top where looking upwards ends at the latest */
function diskBelow(top: string | undefined): Disk {
  return {
    // The root of a disk is named by its slash.
    filesIn: (folder) => NodeFiles.open(folder.includes("/") ? folder : `${folder}/`),
    above: (folder) => (folder === top || !folder.includes("/") ? undefined : folder.slice(0, folder.lastIndexOf("/"))),
  };
}
