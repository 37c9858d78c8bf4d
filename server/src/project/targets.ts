/** Where do the relative links of a policy, and the files that it names in code, lead? */

import type { Policy } from "../core/document/policy.ts";
import { Reader } from "../core/document/reading.ts";
import { understand } from "../core/document/understand.ts";
import type { PathFacts, TextFacts } from "../core/facts.ts";
import type { FileSystem } from "./file-system.ts";
import { cleanPath, folderOf, joinPath, nameOf } from "./paths.ts";

/** What of a text can lead to files. */
export type Asking = Pick<Policy, "links" | "blocks">;

/** Of a text that leads to none. */
export const asksNothing: Asking = { links: [], blocks: [] };

const mostTargets = 300;
const mostAnchored = 12;

/** What the relative targets of the policy at `place` lead to. Those that cannot be known are left out. */
export async function readTargets(files: FileSystem, place: string, policy: Asking): Promise<readonly PathFacts[]> {
  const linked = new Set(policy.links.filter((link) => link.local && isPath(link.target)).map((link) => link.target));
  const named = [...namedFiles(policy)].filter((name) => !linked.has(name));
  const folder = folderOf(place);
  let anchored = 0;
  const facts = await Promise.all([
    ...[...linked].slice(0, mostTargets).map(async (target) => {
      const found = await resolve(files, target, pathOf(target, folder));
      const fragment = target.includes("#");
      if (!found?.path || found.state !== "file" || !fragment || !/\.(?:md|markdown)$/i.test(found.path)) return found;
      if (++anchored > mostAnchored) return found;
      const text = await files.read(found.path, 256 * 1024);
      return typeof text === "string" ? { ...found, anchors: [...understand(text, new Reader()).anchors] } : found;
    }),
    // In running text paths are mostly given from the root.
    ...named.slice(0, mostTargets).map(async (target) => {
      const fromRoot = await resolve(files, target, cleanPath(target.replace(/^\//, "")));
      if (fromRoot?.state !== "missing" || folder === "") return fromRoot;
      const fromFolder = await resolve(files, target, pathOf(target, folder));
      return fromFolder?.state === "missing" ? fromRoot : fromFolder;
    }),
  ]);
  return facts.filter((one) => one !== undefined);
}

/** The key files that the policy links, with their text; keys that are not text are left out. */
export async function readKeys(files: FileSystem, paths: readonly PathFacts[]): Promise<readonly TextFacts[]> {
  const keys = paths.filter(({ state, path = "" }) => state === "file" && /\.(?:asc|gpg|pgp|key|pub)$/i.test(path));
  const read = await Promise.all(
    keys.slice(0, 8).map(async ({ path = "" }) => ({ path, text: await files.read(path, 256 * 1024) })),
  );
  return read.flatMap(({ path, text }) => (typeof text === "string" ? [{ path, text }] : []));
}

/** From the root; a leading `/` means the root too. `undefined`: outside. */
function pathOf(target: string, folder: string): string | undefined {
  const bare = target.split(/[?#]/, 1)[0] as string;
  let path = bare;
  try {
    path = decodeURIComponent(bare);
  } catch {
    // `100%.md`: as it is.
  }
  return path.startsWith("/") ? cleanPath(path.replace(/^\/+/, "")) : cleanPath(joinPath(folder, path));
}

async function resolve(files: FileSystem, target: string, path: string | undefined): Promise<PathFacts | undefined> {
  if (path === undefined) return { target, state: "outside" };
  if (path === "") return { target, state: "folder", path };
  const stat = await files.stat(path);
  if (stat === undefined) return undefined;
  if (stat !== null) return { target, state: stat.kind === "folder" ? "folder" : "file", path };
  const folder = await files.list(folderOf(path));
  // Git keeps no empty folders: it is that of a submodule that was not fetched.
  if (folder?.length === 0) return undefined;
  return { target, state: "missing", path, inFolder: folder !== null, near: await nearTo(files, path) };
}

/** Files in the same folder and in those where such files usually stand, whose names are nearly the same. */
async function nearTo(files: FileSystem, path: string): Promise<readonly string[]> {
  const wanted = nameOf(path).toLowerCase();
  const ranked: { readonly path: string; readonly distance: number }[] = [];
  for (const folder of new Set([folderOf(path), "", "docs", ".github"])) {
    for (const { name, kind } of (await files.list(folder)) ?? []) {
      if (kind === "other" || name.length > 100) continue;
      const distance = distanceOf(wanted, name.toLowerCase());
      if (distance <= Math.min(3, wanted.length / 3)) ranked.push({ path: joinPath(folder, name), distance });
    }
  }
  return ranked
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((one) => one.path);
}

/** Letters to change, add or take away; another ending of the same name counts as one. */
function distanceOf(a: string, b: string): number {
  const stem = (name: string) => name.replace(/(?<=.)\.[a-z]{1,8}$/, "");
  if (a === b) return 0;
  if (stem(a) === stem(b)) return 1;
  if (Math.abs(a.length - b.length) > 3) return 9;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** What the policy names in code and what can only be a file: a path with an ending, or a file of a known name. */
function namedFiles(policy: Asking): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of policy.blocks) {
    if (block.kind === "code") continue;
    for (const mark of block.prose.marks) {
      if (mark.kind !== "code" || mark.to - mark.from > 200) continue;
      const text = block.text.slice(mark.from, mark.to).trim();
      if (isFileName(text)) found.add(text);
    }
  }
  return found;
}

/** Neither a place in the text itself nor an address that lacks its `mailto:`. */
function isPath(target: string): boolean {
  return !target.startsWith("#") && !/^[^/]*@[^/]*\.[a-z]{2,}$/i.test(target);
}

/** A leading `/` is rather that of an address on a server, or of a command. */
function isFileName(text: string): boolean {
  if (!/^(?:\.{1,2}\/)?[\w@+-][\w.@+-]*(?:\/[\w.@+-]+)*\/?$|^\.[\w-]+(?:\/[\w.@+-]+)+\/?$/.test(text)) return false;
  const name = nameOf(text.replace(/\/$/, ""));
  return text.includes("/")
    ? /\.[a-z]\w{0,7}$/i.test(name) || text.startsWith("./") || text.endsWith("/")
    : /\.(?:md|ya?ml|toml|asc|gpg)$/i.test(name);
}
