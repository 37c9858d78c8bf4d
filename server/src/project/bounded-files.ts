/** The files of a repository as gathering sees them: asked once each, bounded in number and size, until time is up. */

import type { Entry, FileSystem, LinkedGit, Stat } from "./file-system.ts";
import { cleanPath } from "./paths.ts";

/** No file larger than this is read. */
export const mostBytes = 5 * 1024 * 1024;

/** Of all files together, in UTF-16 units. */
const mostInAll = 48 * 1024 * 1024;

/** Questions to the host for one repository. */
const mostQuestions = 4000;

/**
 * Remembers every answer. After `stop`, and beyond the bounds, everything is unknown. Bad paths never reach the host.
 */
export class BoundedFiles implements FileSystem {
  readonly #files: FileSystem;
  readonly #texts = new Map<string, Promise<string | undefined | null>>();
  readonly #lists = new Map<string, Promise<readonly Entry[] | undefined | null>>();
  readonly #stats = new Map<string, Promise<Stat | undefined | null>>();
  #stopped = false;
  #questions = 0;
  #units = 0;

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** Whether time was up before all was gathered. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** From now on everything is unknown. */
  stop(): void {
    this.#stopped = true;
  }

  /** @param maxBytes the first one asked for a file counts */
  read(path: string, maxBytes = mostBytes): Promise<string | undefined | null> {
    return this.#ask(this.#texts, path, async (clean) => {
      const text = await this.#files.read(clean, Math.min(maxBytes, mostBytes));
      this.#units += text?.length ?? 0;
      return this.#units > mostInAll ? undefined : text;
    });
  }

  list(path: string): Promise<readonly Entry[] | undefined | null> {
    return this.#ask(this.#lists, path, (clean) => this.#files.list(clean));
  }

  stat(path: string): Promise<Stat | undefined | null> {
    return this.#ask(this.#stats, path, (clean) => this.#files.stat(clean));
  }

  async linkedGit(target: string): Promise<LinkedGit | undefined> {
    if (this.#stopped || !this.#files.linkedGit) return undefined;
    const linked = await this.#files.linkedGit(target);
    return linked && { common: this.#guarded(linked.common), own: this.#guarded(linked.own) };
  }

  /** Other files under the same stop and the same bounds. */
  #guarded(files: FileSystem): FileSystem {
    const ask = <T>(path: string, get: (clean: string) => Promise<T | undefined | null>) =>
      this.#ask(new Map<string, Promise<T | undefined | null>>(), path, get);
    return {
      read: (path, maxBytes) => ask(path, (clean) => files.read(clean, Math.min(maxBytes, mostBytes))),
      list: (path) => ask(path, (clean) => files.list(clean)),
      stat: (path) => ask(path, (clean) => files.stat(clean)),
    };
  }

  #ask<T>(
    kept: Map<string, Promise<T | undefined | null>>,
    path: string,
    get: (clean: string) => Promise<T | undefined | null>,
  ): Promise<T | undefined | null> {
    const clean = cleanPath(path);
    if (clean === undefined) return Promise.resolve(undefined);
    const known = kept.get(clean);
    if (known !== undefined) return known;
    if (this.#stopped || ++this.#questions > mostQuestions) return Promise.resolve(undefined);
    // A host that breaks its word costs its own answer, no more.
    const answer = get(clean).then(
      (value) => (this.#stopped ? undefined : value),
      () => undefined,
    );
    kept.set(clean, answer);
    return answer;
  }
}
