/** Which policies the paths on the command line mean, and their texts. */

import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { buffer } from "node:stream/consumers";
import { type Decoded, decode } from "./decode.ts";
import type { SettingsSource } from "./settings-source.ts";

/** A policy to work on. `path` is as the user would write it; `-` for standard input. */
export interface PolicyFile extends Decoded {
  readonly path: string;
}

/** A file or folder that cannot be read: named in one line on standard error. */
export interface Unreadable {
  readonly path: string;
  readonly why: string;
}

const skipped = new Set(["node_modules", ".git", ".hg", ".svn", "vendor", "third_party", "dist", "build", "target"]);

/** Reads the policies that the paths name: files as they are, folders searched for `SECURITY.md` and what `files` names. */
export async function readPolicies(
  paths: readonly string[],
  settings: SettingsSource,
): Promise<{ files: readonly PolicyFile[]; unreadable: readonly Unreadable[] }> {
  const files: PolicyFile[] = [];
  const unreadable: Unreadable[] = [];
  for (const path of paths.length === 0 ? ["."] : paths) {
    if (path === "-") {
      files.push({ path, ...decode(await buffer(process.stdin)) });
      continue;
    }
    try {
      const named = (await stat(path)).isDirectory() ? await policiesUnder(path, settings) : [path];
      for (const one of named) {
        try {
          files.push({ path: one, ...decode(await readFile(one)) });
        } catch (error) {
          unreadable.push({ path: one, why: reason(error) });
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

async function policiesUnder(folder: string, settings: SettingsSource): Promise<readonly string[]> {
  const found: string[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true })) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) open.push(path);
      } else if (entry.isFile() && (await settings.isPolicy(path))) found.push(path);
    }
  }
  return found.sort().map((path) => relative("", path) || path);
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such file or folder";
  if (code === "EACCES") return "permission denied";
  return message;
}
