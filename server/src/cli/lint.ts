/** `lint`: the findings of policies and of `security.txt`. */

import { join } from "node:path";
import { missingPolicy } from "../core/rules/workspace.ts";
import { asWorkflowCommands } from "./formats/github.ts";
import { asJson } from "./formats/json.ts";
import { asMarkdown } from "./formats/markdown.ts";
import { asSarif } from "./formats/sarif.ts";
import { asText } from "./formats/text.ts";
import { FactsSource, judge } from "./judging.ts";
import { Lines } from "./lines.ts";
import { type CommandOptions, type Format, formats, takeFormat } from "./options.ts";
import { readFiles, tellUnreadable } from "./policies.ts";
import { type Counts, countsOf, type Reported } from "./reported.ts";
import { SettingsSource } from "./settings-source.ts";

const written: Readonly<Record<Format, (files: readonly Reported[], counts: Counts) => string>> = {
  text: asText,
  json: asJson,
  sarif: asSarif,
  github: asWorkflowCommands,
  markdown: asMarkdown,
};

/** @returns the exit status */
export async function lintFiles(paths: readonly string[], options: CommandOptions): Promise<number> {
  const format = takeFormat(options, "lint", formats);
  const settingsSource = await SettingsSource.of(options);
  const factsSource = await FactsSource.of(options);
  const { files, unreadable } = await readFiles(paths, settingsSource);
  const reported: Reported[] = [];
  for (const input of files) {
    const { path, kind } = input;
    const { file, pointer, findings } = await judge(input, factsSource, await settingsSource.for(path));
    const shown = findings.filter(({ severity }) => !options.quiet || severity === "error" || severity === "warning");
    reported.push({ path, kind, file, pointer, lines: new Lines(file.text), findings: shown });
  }
  const counts = countsOf(reported);
  process.stdout.write(written[format](reported, counts));
  if (!options.quiet) await tellMissing(paths, settingsSource, factsSource);
  const isWrong = [tellUnreadable(unreadable), settingsSource.tellProblems()].includes(true);
  if (isWrong) return 2;
  return counts.error > 0 || counts.warning > options.maxWarnings ? 1 : 0;
}

/** Notes the folders given that are repositories without a policy: once each, beside the findings. */
async function tellMissing(paths: readonly string[], settings: SettingsSource, facts: FactsSource): Promise<void> {
  for (const folder of paths.length === 0 ? ["."] : paths) {
    const project = await facts.ofFolder(folder);
    const message = project && missingPolicy(project);
    if (!message) continue;
    const set = (await settings.for(join(folder, "SECURITY.md"))).rules["policy-missing"];
    const severity = typeof set === "object" ? set.severity : set;
    if (severity !== "off") process.stderr.write(`security-policy: ${folder}: ${message} [policy-missing]\n`);
  }
}
