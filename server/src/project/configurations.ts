/** Which project files hold for the policies of a folder: the nearest one on the way up, and what it extends. */

import { type Configuration, type Extended, readConfiguration } from "../core/configuration/configuration.ts";
import { projectFileName } from "../core/configuration/project-file.ts";
import type { ConfigurationProblem } from "../core/configuration/shape.ts";
import { type Span, spanOf } from "../core/document/span.ts";
import { mostBytes } from "./bounded-files.ts";
import type { FileSystem } from "./file-system.ts";
import { cleanPath, folderOf, joinPath, nameOf } from "./paths.ts";

/** One project file with all its extended files may not be more than this. */
const mostFiles = 64;

/** Where the folders are. A folder is named by its whole path with `/`, without one at its end. */
export interface Disk {
  /** The files below a folder; `undefined` where there is no such folder, or it cannot be reached. */
  filesIn(folder: string): Promise<FileSystem | undefined>;
  /** The folder above; `undefined` where looking further is of no use. */
  above(folder: string): string | undefined;
}

/** A project file that was read. */
export interface ProjectFile {
  /** Whole path, as the configurations have it. */
  readonly path: string;
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
}

/** What holds for the policies of a folder. */
export interface Found {
  /** The furthest first. Empty where there is no project file. */
  readonly configurations: readonly Configuration[];
  /** Every file that was read, the nearest first. */
  readonly files: readonly ProjectFile[];
}

const nothing: Found = { configurations: [], files: [] };

/** What one folder on the way up has. */
interface Step {
  readonly files: FileSystem | undefined;
  readonly hasFile: boolean;
  /** Git keeps this folder: nothing above it is looked at. */
  readonly isRoot: boolean;
}

/** Finds project files, and remembers what it found. */
export class Configurations {
  readonly #disk: Disk;
  readonly #steps = new Map<string, Promise<Step>>();
  readonly #chains = new Map<string, Promise<Found>>();

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** What holds for the policies that stand in the folder. */
  async find(folder: string): Promise<Found> {
    const { nearest, root } = await this.#wayUp(folder);
    return nearest === undefined ? nothing : this.#chain(root ?? nearest, `${nearest}/${projectFileName}`);
  }

  /**
   * What a project file says that somebody named.
   * @param path whole path of the file
   * @returns `undefined` where it cannot be read
   */
  async read(path: string): Promise<Found | undefined> {
    const { root } = await this.#wayUp(folderOf(path));
    const found = await this.#chain(root ?? folderOf(path), path);
    return found.files.length > 0 ? found : undefined;
  }

  /** The nearest folder that has a project file, and the one that git keeps. */
  async #wayUp(folder: string): Promise<{ nearest: string | undefined; root: string | undefined }> {
    let nearest: string | undefined;
    for (let at: string | undefined = folder; at !== undefined; at = this.#disk.above(at)) {
      const step: Step = await this.#step(at);
      if (step.hasFile) nearest ??= at;
      if (step.isRoot) return { nearest, root: at };
    }
    return { nearest, root: undefined };
  }

  #step(folder: string): Promise<Step> {
    const known = this.#steps.get(folder);
    if (known !== undefined) return known;
    const step = (async (): Promise<Step> => {
      const files = await this.#disk.filesIn(folder);
      const [own, git] = await Promise.all([files?.stat(projectFileName), files?.stat(".git")]);
      const isRoot = git?.kind === "file" || (git?.kind === "folder" && !!(await files?.stat(".git/HEAD")));
      return { files, hasFile: own?.kind === "file" || own?.kind === "link", isRoot };
    })();
    this.#steps.set(folder, step);
    return step;
  }

  #chain(root: string, path: string): Promise<Found> {
    const known = this.#chains.get(path);
    if (known !== undefined) return known;
    const chain = (async () => {
      const { files } = await this.#step(root);
      return files ? readChain(files, root, path.slice(root.length + 1)) : nothing;
    })();
    this.#chains.set(path, chain);
    return chain;
  }
}

/** Reads a file and all that it extends, each once. @param path from the root */
async function readChain(files: FileSystem, root: string, path: string): Promise<Found> {
  const configurations: Configuration[] = [];
  const read = new Map<string, ProjectFile & { problems: ConfigurationProblem[] }>();

  /** @returns why it cannot be taken, as the rest of a sentence */
  const take = async (place: string, below: readonly string[]): Promise<string | undefined> => {
    if (below.includes(place)) return "is extended in a circle";
    if (read.has(place)) return undefined;
    if (read.size >= mostFiles) return `is one file too many: ${mostFiles} are read`;
    const text = await files.read(place, mostBytes);
    if (text === null) return "is not there";
    if (text === undefined) return "cannot be read: it is no text, or leads out of the repository";
    const { configuration, problems } = readConfiguration(text, `${root}/${place}`);
    const file = { path: configuration.path, text, problems: [...problems] };
    read.set(place, file);
    for (const extended of configuration.extends) {
      const why = await takeExtended(extended, place, [...below, place]);
      if (why !== undefined) file.problems.push({ at: extended.at, message: why });
    }
    configurations.push(configuration);
    return undefined;
  };

  const takeExtended = async ({ path: named }: Extended, place: string, below: readonly string[]) => {
    const target = cleanPath(joinPath(folderOf(place), named));
    if (target === undefined) return `“${named}” leads out of the repository. Name a file inside.`;
    const why = await take(target, below);
    return why && `“${named}” ${why}. Name another file, or take it out.`;
  };

  const why = await take(path, []);
  if (why === "is not there") return nothing;
  if (why !== undefined) {
    const problems = [{ at: nowhere, message: `“${nameOf(path)}” ${why}. Mend it, or take it away.` }];
    return { configurations, files: [{ path: `${root}/${path}`, text: "", problems }] };
  }
  for (const file of read.values()) file.problems.sort((a, b) => a.at.start - b.at.start);
  return { configurations, files: [...read.values()] };
}

const nowhere: Span = spanOf(0, 0);
