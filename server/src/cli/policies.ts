/** Which files the paths on the command line mean, and their texts. */

import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { buffer } from "node:stream/consumers";
import { isSecurityTxtPath } from "../core/security-txt/path.ts";
import { type Decoded, decode } from "./decode.ts";
import type { FileKind, SettingsSource } from "./settings-source.ts";

/** A file to work on. `path` is as the user would write it; `-` for standard input. */
export interface InputFile extends Decoded {
  readonly path: string;
  readonly kind: FileKind;
}

/** A file or folder that cannot be read: named in one line on standard error. */
export interface Unreadable {
  readonly path: string;
  readonly why: string;
}

const skipped = new Set(["node_modules", ".git", ".hg", ".svn", "vendor", "third_party", "dist", "build", "target"]);

/** Files that paths mean, not read yet. */
export interface Found {
  readonly files: readonly Named[];
  readonly unreadable: readonly Unreadable[];
  /** Folders of repositories that were come by, as the user would write them. */
  readonly roots: readonly string[];
}

export type Named = Pick<InputFile, "path" | "kind">;

/**
 * Finds what the paths name: files as they are, folders searched for `SECURITY.md`, for what `files` names, and for
 * `security.txt`. Every other file that is named is taken for a policy.
 * @param tell is told how many folders were looked into
 */
export async function findFiles(
  paths: readonly string[],
  settings: SettingsSource,
  tell: (folders: number) => void = () => {},
): Promise<Found> {
  const found = { files: [] as Named[], unreadable: [] as Unreadable[], roots: [] as string[], folders: 0 };
  for (const path of paths.length === 0 ? ["."] : paths) {
    try {
      if (path === "-") found.files.push({ path, kind: "policy" });
      else if ((await stat(path)).isDirectory()) await searchFolder(path, settings, found, tell);
      else found.files.push(named(path));
    } catch (error) {
      found.unreadable.push({ path, why: reason(error) });
    }
  }
  return found;
}

/** Reads a file that was found. */
export async function readFound({ path, kind }: Named): Promise<InputFile | Unreadable> {
  try {
    return { path, kind, ...decode(path === "-" ? await buffer(process.stdin) : await readFile(path)) };
  } catch (error) {
    return { path, why: reason(error) };
  }
}

/** Finds the files that the paths name, and reads all of them. */
export async function readFiles(
  paths: readonly string[],
  settings: SettingsSource,
): Promise<{ files: readonly InputFile[]; unreadable: readonly Unreadable[] }> {
  const found = await findFiles(paths, settings);
  const files: InputFile[] = [];
  const unreadable = [...found.unreadable];
  for (const one of found.files) {
    const read = await readFound(one);
    if ("why" in read) unreadable.push(read);
    else files.push(read);
  }
  return { files, unreadable };
}

/** Says which input could not be read. @returns whether there was any */
export function tellUnreadable(unreadable: readonly Unreadable[]): boolean {
  for (const { path, why } of unreadable) process.stderr.write(`security-policy: cannot read ${path}: ${why}\n`);
  return unreadable.length > 0;
}

function named(path: string): Named {
  return { path, kind: isSecurityTxtPath(path.split(sep).join("/")) ? "security-txt" : "policy" };
}

/** Goes through a folder and all below it. A folder inside that cannot be read is named, and the others are gone on with. */
async function searchFolder(
  folder: string,
  settings: SettingsSource,
  found: { files: Named[]; unreadable: Unreadable[]; roots: string[]; folders: number },
  tell: (folders: number) => void,
): Promise<void> {
  const files: Named[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    tell(++found.folders);
    let entries: readonly Dirent[];
    try {
      entries = await readdir(next, { withFileTypes: true });
    } catch (error) {
      found.unreadable.push({ path: written(next), why: reason(error) });
      continue;
    }
    for (const entry of entries) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) {
        // A file of that name is that of a submodule, whose policy is not its user's matter.
        if (entry.name === ".git") found.roots.push(written(next));
        if (!skipped.has(entry.name)) open.push(path);
      } else if (entry.isFile()) {
        const kind = await settings.kindOf(path, folder);
        if (kind) files.push({ path: written(path), kind });
      }
    }
  }
  found.files.push(...files.sort((a, b) => (a.path < b.path ? -1 : 1)));
}

/** The path as the user would write it. */
function written(path: string): string {
  return relative("", path) || ".";
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such file or folder";
  if (code === "EACCES") return "permission denied";
  return message;
}
