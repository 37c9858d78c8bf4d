/** `fix`: applies the safe fixes of policies and of `security.txt`. */

import { writeFile } from "node:fs/promises";
import { createTwoFilesPatch } from "diff";
import { FactsSource, judge } from "./judging.ts";
import { type CommandOptions, takeFormat } from "./options.ts";
import { readFiles, tellUnreadable } from "./policies.ts";
import { SettingsSource } from "./settings-source.ts";

/** @returns the exit status */
export async function fixFiles(paths: readonly string[], options: CommandOptions): Promise<number> {
  const format = takeFormat(options, "fix", ["text", "json"]);
  const settingsSource = await SettingsSource.of(options);
  const { files, unreadable } = await readFiles(paths, settingsSource);
  const report: { path: string; applied: readonly string[] }[] = [];
  let failed = tellUnreadable(unreadable);
  const source = await FactsSource.of(options);
  for (const file of files) {
    const { path, text } = file;
    if (file.encoding === "unknown") {
      // Written back, the bytes that cannot be read would be lost for good.
      failed = true;
      process.stderr.write(`security-policy: ${path} is not UTF-8 and is left as it is\n`);
      continue;
    }
    const fixed = (await judge(file, source, await settingsSource.for(path))).fixed();
    report.push({ path, applied: fixed.applied });
    if (path === "-" && !options.dryRun) process.stdout.write(fixed.text);
    else if (fixed.text === text) continue;
    else if (options.dryRun) {
      if (format === "text") process.stdout.write(createTwoFilesPatch(path, path, text, fixed.text));
    } else {
      try {
        await writeFile(path, fixed.text);
      } catch (error) {
        failed = true;
        process.stderr.write(`security-policy: cannot write ${path}: ${(error as Error).message}\n`);
      }
    }
  }
  if (format === "json") process.stdout.write(`${JSON.stringify({ version: 1, files: report }, null, 2)}\n`);
  else if (!options.quiet) {
    for (const { path, applied } of report) {
      for (const title of applied) process.stderr.write(`${path}: ${title}\n`);
    }
  }
  return settingsSource.tellProblems() || failed ? 2 : 0;
}
