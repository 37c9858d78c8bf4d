/** What stands in the few folders that gathering looks into: each is listed once, none is walked. */

import type { FileSystem } from "./file-system.ts";
import { joinPath } from "./paths.ts";

/** Folders where policies and their neighbours stand, the root first. */
export const customaryFolders = ["", ".github", "docs", "doc", ".gitlab", ".gitea", ".forgejo"] as const;

/** The files of some folders by name. */
export class Folders {
  readonly #files: ReadonlyMap<string, readonly string[]>;
  readonly #folders: ReadonlySet<string>;
  /** Whether some folder that is there could not be listed. */
  readonly partial: boolean;

  private constructor(files: ReadonlyMap<string, readonly string[]>, folders: ReadonlySet<string>, partial: boolean) {
    this.#files = files;
    this.#folders = folders;
    this.partial = partial;
  }

  /** @returns `undefined` where the root itself cannot be listed */
  static async list(files: FileSystem): Promise<Folders | undefined> {
    const root = await files.list("");
    if (!root) return undefined;
    const folders = new Set(root.filter(({ kind }) => kind === "folder").map(({ name }) => name));
    const named = new Map<string, readonly string[]>([["", filesIn(root)]]);
    let partial = false;
    const inside = customaryFolders.filter((folder) => folders.has(folder));
    await Promise.all(
      inside.map(async (folder) => {
        const entries = await files.list(folder);
        if (entries === undefined) partial = true;
        named.set(folder, filesIn(entries ?? []));
        for (const { name, kind } of entries ?? []) if (kind === "folder") folders.add(joinPath(folder, name));
      }),
    );
    return new Folders(named, folders, partial);
  }

  /** One folder whose files are known. */
  static of(folder: string, names: readonly string[]): Folders {
    return new Folders(new Map([[folder, names]]), new Set(), false);
  }

  /** Names of the files in a folder, links included. */
  in(folder: string): readonly string[] {
    return this.#files.get(folder) ?? [];
  }

  /** Whether there is such a folder, in the root or in one of those listed. */
  has(folder: string): boolean {
    return this.#folders.has(folder);
  }

  /** Paths of the files whose name in lower case fits, folder by folder in the order given. */
  find(folders: readonly string[], fits: (name: string) => boolean): readonly string[] {
    return folders.flatMap((folder) =>
      this.in(folder)
        .filter((name) => fits(name.toLowerCase()))
        .sort()
        .map((name) => joinPath(folder, name)),
    );
  }
}

function filesIn(entries: readonly { readonly name: string; readonly kind: string }[]): readonly string[] {
  return entries.filter(({ kind }) => kind === "file" || kind === "link").map(({ name }) => name);
}
