/** Which files the paths on the command line mean, and their texts. */

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

/**
 * Reads what the paths name: files as they are, folders searched for `SECURITY.md`, for what `files` names, and for
 * `security.txt`. Every other file that is named is taken for a policy.
 */
export async function readFiles(
  paths: readonly string[],
  settings: SettingsSource,
): Promise<{ files: readonly InputFile[]; unreadable: readonly Unreadable[] }> {
  const files: InputFile[] = [];
  const unreadable: Unreadable[] = [];
  for (const path of paths.length === 0 ? ["."] : paths) {
    if (path === "-") {
      files.push({ path, kind: "policy", ...decode(await buffer(process.stdin)) });
      continue;
    }
    try {
      const found = (await stat(path)).isDirectory() ? await filesUnder(path, settings) : [named(path)];
      for (const one of found) {
        try {
          files.push({ ...one, ...decode(await readFile(one.path)) });
        } catch (error) {
          unreadable.push({ path: one.path, why: reason(error) });
        }
      }
    } catch (error) {
      unreadable.push({ path, why: reason(error) });
    }
  }
  return { files, unreadable };
}

/** Says which input could not be read. @returns whether there was any */
export function tellUnreadable(unreadable: readonly Unreadable[]): boolean {
  for (const { path, why } of unreadable) process.stderr.write(`security-policy: cannot read ${path}: ${why}\n`);
  return unreadable.length > 0;
}

type Named = Pick<InputFile, "path" | "kind">;

function named(path: string): Named {
  return { path, kind: isSecurityTxtPath(path.split(sep).join("/")) ? "security-txt" : "policy" };
}

async function filesUnder(folder: string, settings: SettingsSource): Promise<readonly Named[]> {
  const found: Named[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true })) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) open.push(path);
      } else if (entry.isFile()) {
        const kind = await settings.kindOf(path, folder);
        if (kind) found.push({ path: relative("", path) || path, kind });
      }
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such file or folder";
  if (code === "EACCES") return "permission denied";
  return message;
}
