/** Which repository on disk holds a policy, and what is known of it: gathered once for each. */

import { lstat } from "node:fs/promises";
import path from "node:path";
import type { ProjectFacts } from "../../core/facts.ts";
import { gatherFacts } from "../project.ts";
import { gatherRepository, type Repository } from "../repository.ts";
import type { Asking } from "../targets.ts";
import { NodeFiles } from "./file-system.ts";

/** Time for gathering the facts of a repository, and once more for those of a policy, in milliseconds. */
const patience = 2000;

/** Facts of this many repositories are kept at a time: a tree of them is gone through one after the other. */
const mostKept = 16;

export class Repositories {
  readonly #root: string | undefined;
  readonly #roots = new Map<string, Promise<string | undefined>>();
  readonly #kept = new Map<string, Promise<Repository | undefined>>();

  /** @param root of the repository of all policies; by default the one that holds the policy */
  constructor(root?: string) {
    this.#root = root === undefined ? undefined : path.resolve(root);
  }

  /**
   * What is known of the project beside the policy.
   * @param file path of the policy on disk; `undefined` where it is in no file
   */
  async factsOf(file: string | undefined, policy: Asking): Promise<ProjectFacts | undefined> {
    const full = file === undefined ? undefined : path.resolve(file);
    const root = this.#root ?? (full && (await this.#rootOf(path.dirname(full))));
    if (root === undefined) return undefined;
    const repository = await this.#repository(root);
    if (!repository) return undefined;
    const place = full === undefined ? undefined : path.relative(root, full).split(path.sep).join("/");
    const inside = place === undefined || place.startsWith("../") || path.isAbsolute(place) ? undefined : place;
    return withDeadline((deadline) => gatherFacts(repository, inside, policy, deadline));
  }

  /** Folder of the repository that holds the file. */
  async rootOf(file: string): Promise<string | undefined> {
    return this.#root ?? this.#rootOf(path.dirname(path.resolve(file)));
  }

  /** What is known of the repository that the folder is the root of; `undefined` where it is none. */
  async factsOfFolder(folder: string): Promise<ProjectFacts | undefined> {
    const full = path.resolve(folder);
    const root = this.#root ?? (await this.#rootOf(full));
    return root === full ? (await this.#repository(root))?.facts : undefined;
  }

  #repository(root: string): Promise<Repository | undefined> {
    const known = this.#kept.get(root);
    if (known !== undefined) return known;
    const gathered = withDeadline(async (deadline) => {
      const files = await NodeFiles.open(root);
      return files && gatherRepository(files, deadline);
    });
    this.#kept.set(root, gathered);
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
    }
    return gathered;
  }

  /** The nearest folder from here up that git keeps. */
  #rootOf(folder: string): Promise<string | undefined> {
    const known = this.#roots.get(folder);
    if (known !== undefined) return known;
    const found = (async () => {
      if (await isRoot(folder)) return folder;
      const parent = path.dirname(folder);
      return parent === folder ? undefined : this.#rootOf(parent);
    })();
    this.#roots.set(folder, found);
    return found;
  }
}

/** Whether the folder has a `.git` that is a git directory, or a file that may name one. */
async function isRoot(folder: string): Promise<boolean> {
  try {
    const git = path.join(folder, ".git");
    const stats = await lstat(git);
    return stats.isFile() || (await lstat(path.join(git, "HEAD"))).isFile();
  } catch {
    return false;
  }
}

async function withDeadline<T>(work: (deadline: Promise<unknown>) => Promise<T | undefined>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  try {
    return await work(deadline);
  } finally {
    clearTimeout(timer);
  }
}
