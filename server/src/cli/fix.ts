/** `fix`: applies the safe fixes of policies. */

import { writeFile } from "node:fs/promises";
import { createTwoFilesPatch } from "diff";
import { understand } from "../core/document/understand.ts";
import { fixAll } from "../core/fix.ts";
import { FactsSource, reader, settingsFor } from "./judging.ts";
import type { CommandOptions } from "./options.ts";
import { readPolicies, tellUnreadable } from "./policies.ts";

/** @returns the exit status */
export async function fixFiles(paths: readonly string[], options: CommandOptions): Promise<number> {
  const { files, unreadable } = await readPolicies(paths);
  const report: { path: string; applied: readonly string[] }[] = [];
  let failed = tellUnreadable(unreadable);
  const source = await FactsSource.of(options);
  for (const { path, text } of files) {
    const facts = await source.for(path, understand(text, reader));
    const fixed = fixAll(text, reader, facts, settingsFor(options));
    report.push({ path, applied: fixed.applied });
    if (path === "-" && !options.dryRun) process.stdout.write(fixed.text);
    else if (fixed.text === text) continue;
    else if (options.dryRun) {
      if (options.format === "text") process.stdout.write(createTwoFilesPatch(path, path, text, fixed.text));
    } else {
      try {
        await writeFile(path, fixed.text);
      } catch (error) {
        failed = true;
        process.stderr.write(`security-policy: cannot write ${path}: ${(error as Error).message}\n`);
      }
    }
  }
  if (options.format === "json") process.stdout.write(`${JSON.stringify({ version: 1, files: report }, null, 2)}\n`);
  else if (!options.quiet) {
    for (const { path, applied } of report) {
      for (const title of applied) process.stderr.write(`${path}: ${title}\n`);
    }
  }
  return failed ? 2 : 0;
}
