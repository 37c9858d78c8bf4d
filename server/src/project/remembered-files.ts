/** Files whose answers are remembered for a while, and of which it can be told whether a change matters. */

import type { Entry, FileSystem, LinkedGit, Stat } from "./file-system.ts";
import { folderOf, nameOf } from "./paths.ts";

/**
 * Remembers what stands where, not what it says: that would be much. What could not be told is asked for again.
 */
export class RememberedFiles implements FileSystem {
  readonly #files: FileSystem;
  readonly #stats = new Map<string, Promise<Stat | undefined | null>>();
  readonly #lists = new Map<string, Promise<readonly Entry[] | undefined | null>>();
  /** Everything that was read, listed, or looked at. */
  readonly #asked = new Set<string>();
  readonly #listed = new Set<string>();
  /** What stood in the folders that were listed. */
  readonly #names = new Map<string, ReadonlySet<string>>();
  #gitElsewhere = false;

  constructor(files: FileSystem) {
    this.#files = files;
  }

  read(path: string, maxBytes: number): Promise<string | undefined | null> {
    this.#asked.add(path);
    return this.#files.read(path, maxBytes);
  }

  list(path: string): Promise<readonly Entry[] | undefined | null> {
    this.#asked.add(path);
    this.#listed.add(path);
    return kept(this.#lists, path, async () => {
      const entries = await this.#files.list(path);
      if (entries) this.#names.set(path, new Set(entries.map(({ name }) => name)));
      return entries;
    });
  }

  stat(path: string): Promise<Stat | undefined | null> {
    this.#asked.add(path);
    return kept(this.#stats, path, () => this.#files.stat(path));
  }

  async linkedGit(target: string): Promise<LinkedGit | undefined> {
    this.#gitElsewhere = true;
    return this.#files.linkedGit?.(target);
  }

  /** Whether some of the answers came from a git directory outside of the root. */
  get gitElsewhere(): boolean {
    return this.#gitElsewhere;
  }

  /**
   * Whether an answer given so far may be another one now.
   * @param path of what changed, from the root
   * @param content whether only what the file says has changed
   */
  concerns(path: string, content: boolean): boolean {
    if (this.#asked.has(path)) return true;
    if (content) return false;
    if (this.#listed.has(folderOf(path))) return true;
    if (this.#isInNewFolder(path)) return true;
    // Of a folder that is made or goes, nobody tells what is in it.
    for (const one of this.#asked) if (one.startsWith(`${path}/`)) return true;
    return false;
  }

  /** Whether it stands in a folder that was not there when the one above it was listed. */
  #isInNewFolder(path: string): boolean {
    for (let at = path; at !== ""; at = folderOf(at)) {
      const names = this.#names.get(folderOf(at));
      if (names) return !names.has(nameOf(at));
    }
    return false;
  }

  /** From now on everything is asked for again. What was asked so far still counts for `concerns`. */
  forget(): void {
    this.#stats.clear();
    this.#lists.clear();
  }
}

function kept<T>(
  answers: Map<string, Promise<T | undefined | null>>,
  path: string,
  ask: () => Promise<T | undefined | null>,
): Promise<T | undefined | null> {
  const known = answers.get(path);
  if (known !== undefined) return known;
  const answer = ask();
  answers.set(path, answer);
  void answer.then(
    (value) => value === undefined && answers.get(path) === answer && answers.delete(path),
    () => answers.delete(path),
  );
  return answer;
}
