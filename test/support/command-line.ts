/** Runs the command line as a program, in a folder of its own. */

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";

const program = join(import.meta.dirname, "../../server/src/cli.ts");

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  /** Lines of standard error. */
  readonly err: readonly string[];
}

/** A folder with files that is gone after the test. @param files path to text */
export function folderWith(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "security-policy-")));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs a command on a fixed day. */
export function run(folder: string, args: readonly string[], input = ""): Ran {
  const all = [program, ...args, ...(args[0] === "rules" ? [] : ["--today", "2026-11-21"])];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: folder, input, encoding: "utf8" });
  return { status, out: stdout, err: stderr.split("\n").filter((line) => line !== "") };
}
