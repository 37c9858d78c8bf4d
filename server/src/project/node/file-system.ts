/** The files of a repository on disk, read as data: nothing is run, no link is followed out of the root. */

import { constants, type Stats } from "node:fs";
import { lstat, open, opendir, realpath } from "node:fs/promises";
import path from "node:path";
import type { Entry, EntryKind, FileSystem, LinkedGit, Stat } from "../file-system.ts";
import { readGitConfig } from "../git/config.ts";
import { cleanPath, joinPath } from "../paths.ts";

/** A folder with more is not listed. */
const mostEntries = 60_000;

/** Pipes and devices must not be waited for; where a system lacks a flag it is not needed. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

const smallFile = 64 * 1024;

export class NodeFiles implements FileSystem {
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
  }

  /** @returns `undefined` where there is no such folder */
  static async open(root: string): Promise<NodeFiles | undefined> {
    try {
      const real = await realpath(root);
      return (await lstat(real)).isDirectory() ? new NodeFiles(real) : undefined;
    } catch {
      return undefined;
    }
  }

  read(place: string, maxBytes: number): Promise<string | undefined | null> {
    return answer(async () => {
      const real = await this.#real(place);
      return real === undefined ? undefined : readText(real, maxBytes);
    });
  }

  list(place: string): Promise<readonly Entry[] | undefined | null> {
    return answer(async () => {
      const real = await this.#real(place);
      if (real === undefined) return undefined;
      const entries: Entry[] = [];
      for await (const entry of await opendir(real, { bufferSize: 256 })) {
        if (entries.length >= mostEntries) return undefined;
        entries.push({ name: entry.name, kind: kindOf(entry) });
      }
      return entries;
    });
  }

  stat(place: string): Promise<Stat | undefined | null> {
    return answer(async () => {
      const clean = cleanPath(place);
      if (clean === undefined) return undefined;
      const folder = await this.#real(path.posix.dirname(clean));
      if (folder === undefined) return undefined;
      const stats = await lstat(path.join(folder, path.posix.basename(clean)));
      return { kind: kindOf(stats), size: stats.size };
    });
  }

  /**
   * Follows a `.git` file (gitrepository-layout(5)) to a folder inside the root, or to one that names this root itself:
   * a worktree's by its `gitdir`, a submodule's by `core.worktree`. So no text can point at somebody else's repository.
   */
  async linkedGit(target: string): Promise<LinkedGit | undefined> {
    try {
      const place = await realpath(path.resolve(this.#root, target));
      const own = await NodeFiles.open(place);
      if (!own) return undefined;
      const back = await own.read("gitdir", smallFile);
      const common = path.dirname(path.dirname(place));
      if (typeof back === "string" && path.basename(path.dirname(place)) === "worktrees") {
        const named = await realpath(path.resolve(place, back.trim()));
        const shared = await NodeFiles.open(common);
        return shared && named === path.join(this.#root, ".git") ? { common: shared, own } : undefined;
      }
      if (this.#holds(place)) return { common: own, own };
      if (!/[\\/]\.git[\\/](?:worktrees[\\/][^\\/]+[\\/])?modules[\\/]/.test(place)) return undefined;
      const settings = readGitConfig((await own.read("config", smallFile)) ?? "");
      const worktree = settings.find(({ section, key }) => section === "core" && key === "worktree")?.value;
      if (worktree === undefined) return undefined;
      return (await realpath(path.resolve(place, worktree))) === this.#root ? { common: own, own } : undefined;
    } catch {
      return undefined;
    }
  }

  /** The path with every link in it followed; `undefined` where that is not inside the root. */
  async #real(place: string): Promise<string | undefined> {
    const clean = cleanPath(place);
    if (clean === undefined) return undefined;
    const real = await realpath(path.join(this.#root, joinPath("", clean)));
    return this.#holds(real) ? real : undefined;
  }

  #holds(real: string): boolean {
    return real === this.#root || real.startsWith(this.#root.endsWith(path.sep) ? this.#root : this.#root + path.sep);
  }
}

async function readText(file: string, maxBytes: number): Promise<string | undefined> {
  const handle = await open(file, flags);
  try {
    const stats = await handle.stat();
    if (!stats.isFile() || stats.size > maxBytes) return undefined;
    // One byte more than it says: a file that grows meanwhile is seen.
    const bytes = new Uint8Array(stats.size + 1);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    const read = bytes.subarray(0, length);
    return length > stats.size || read.includes(0) ? undefined : new TextDecoder().decode(read);
  } finally {
    await handle.close();
  }
}

/** `null` where there is surely nothing, `undefined` where it cannot be told. */
async function answer<T>(ask: () => Promise<T | undefined>): Promise<T | undefined | null> {
  try {
    return await ask();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? null : undefined;
  }
}

function kindOf(entry: Pick<Stats, "isFile" | "isDirectory" | "isSymbolicLink">): EntryKind {
  return entry.isFile() ? "file" : entry.isDirectory() ? "folder" : entry.isSymbolicLink() ? "link" : "other";
}
