/** What the command line finds in the policy of a folder: the judge who takes no part in the story. */
import { spawnSync } from "node:child_process";
import path from "node:path";

const program = path.resolve(import.meta.dirname, "../../../dist/cli.js");

/** The findings of any severity, a line for each. */
export function lintPolicy(folder: string, profile: string): readonly string[] {
  const command = [program, "lint", "--format", "json", "--profile", profile, path.join(folder, "SECURITY.md")];
  const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  const { files } = JSON.parse(stdout) as { files: { findings: { rule: string; message: string }[] }[] };
  return files.flatMap(({ findings }) => findings.map(({ rule, message }) => `${rule}: ${message}`));
}
