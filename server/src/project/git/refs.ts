/** Which tags and branches has the repository, packed or loose? */

import type { FileSystem } from "../file-system.ts";
import { joinPath } from "../paths.ts";

/** Loose references are files: this many folders of them are looked into. */
const mostFolders = 200;

/** References beyond this many are not of interest any more. */
const mostNames = 50_000;

/** Names under `refs/`, such as `tags/v1.0`; `undefined` where they cannot be known. */
export interface References {
  readonly names: ReadonlySet<string>;
  /** `false`: there are more. */
  readonly complete: boolean;
}

/** Reads packed and loose references; `undefined` where the file of packed ones cannot be read. */
export async function readReferences(git: FileSystem, maxBytes: number): Promise<References | undefined> {
  const names = new Set<string>();
  const packed = await git.read("packed-refs", maxBytes);
  if (packed === undefined) return undefined;
  for (const match of (packed ?? "").matchAll(/^[0-9a-f]{40,64} refs\/([^\r\n]{1,512})\r?$/gm)) {
    if (names.size >= mostNames) return { names, complete: false };
    if (/^(?:tags|heads|remotes)\//.test(match[1] as string)) names.add(match[1] as string);
  }
  let folders = 0;
  const open = ["tags", "heads", "remotes"];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (++folders > mostFolders) return { names, complete: false };
    const entries = await git.list(`refs/${next}`);
    if (entries === undefined) return { names, complete: false };
    for (const { name, kind } of entries ?? []) {
      const path = joinPath(next, name);
      if (names.size >= mostNames) return { names, complete: false };
      if (kind === "folder") open.push(path);
      else if (kind === "file" && !name.endsWith(".lock")) names.add(path);
    }
  }
  return { names, complete: true };
}
