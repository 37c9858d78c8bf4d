/** Files in memory, as a host would give them; counts what it is asked. */

import type { Entry, EntryKind, FileSystem, Stat } from "../../../server/src/project/file-system.ts";

/** A text, or a link by what it leads to. */
export type Content = string | { readonly link: string };

export class MemoryFiles implements FileSystem {
  readonly #contents: ReadonlyMap<string, Content>;
  /** What was asked for, in order: `read a/b`, `list a`. */
  readonly asked: string[] = [];

  constructor(contents: Readonly<Record<string, Content>>) {
    this.#contents = new Map(Object.entries(contents));
  }

  async read(path: string, maxBytes: number): Promise<string | undefined | null> {
    this.asked.push(`read ${path}`);
    const content = this.#contents.get(path);
    if (content === undefined) return this.#isFolder(path) ? undefined : null;
    return typeof content !== "string" || content.length > maxBytes ? undefined : content;
  }

  async list(path: string): Promise<readonly Entry[] | undefined | null> {
    this.asked.push(`list ${path}`);
    if (path !== "" && !this.#isFolder(path)) return null;
    const start = path === "" ? "" : `${path}/`;
    const kinds = new Map<string, EntryKind>();
    for (const [full, content] of this.#contents) {
      if (!full.startsWith(start)) continue;
      const [name = "", ...below] = full.slice(start.length).split("/");
      kinds.set(name, below.length > 0 ? "folder" : typeof content === "string" ? "file" : "link");
    }
    return [...kinds].map(([name, kind]) => ({ name, kind }));
  }

  async stat(path: string): Promise<Stat | undefined | null> {
    this.asked.push(`stat ${path}`);
    const content = this.#contents.get(path);
    if (content !== undefined) {
      return typeof content === "string" ? { kind: "file", size: content.length } : { kind: "link", size: 0 };
    }
    return this.#isFolder(path) ? { kind: "folder", size: 0 } : null;
  }

  #isFolder(path: string): boolean {
    return [...this.#contents.keys()].some((one) => one.startsWith(`${path}/`));
  }
}
