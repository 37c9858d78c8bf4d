/** `lint`: the findings of policies and of `security.txt`. */

import { dirname, join, relative } from "node:path";
import { missingPolicy } from "../core/rules/workspace.ts";
import { asWorkflowCommands } from "./formats/github.ts";
import { asJson } from "./formats/json.ts";
import { asMarkdown } from "./formats/markdown.ts";
import { asSarif } from "./formats/sarif.ts";
import { asText } from "./formats/text.ts";
import { FactsSource, judge } from "./judging.ts";
import { type CommandOptions, type Format, formats, takeFormat } from "./options.ts";
import { type Found, findFiles, readFound, tellUnreadable } from "./policies.ts";
import { Progress } from "./progress.ts";
import { type Counts, countsOf, type Reported, reportedFindings } from "./reported.ts";
import { SettingsSource } from "./settings-source.ts";

const written: Readonly<Record<Format, (files: readonly Reported[], counts: Counts) => string>> = {
  text: asText,
  json: asJson,
  sarif: asSarif,
  github: asWorkflowCommands,
  markdown: asMarkdown,
};

/** Formats for programs: they show how findings can be fixed, and are written whatever there was to judge. */
const forPrograms: ReadonlySet<Format> = new Set(["json", "sarif"]);

/** @returns the exit status */
export async function lintFiles(paths: readonly string[], options: CommandOptions): Promise<number> {
  const format = takeFormat(options, "lint", formats);
  const settings = await SettingsSource.of(options);
  const facts = await FactsSource.of(options);
  const progress = new Progress(process.stderr);
  const found = await findFiles(paths, settings, (folders) => progress.show(() => `Looked into ${folders} folders`));
  const unreadable = [...found.unreadable];
  const reported: Reported[] = [];
  for (const [index, one] of found.files.entries()) {
    progress.show(() => `Judged ${index} of ${found.files.length}: ${one.path}`);
    const input = await readFound(one);
    if ("why" in input) {
      unreadable.push(input);
      continue;
    }
    const { path, kind } = input;
    const { file, pointer, findings } = await judge(input, facts, await settings.for(path));
    const shown = findings.filter(({ severity }) => !options.quiet || severity === "error" || severity === "warning");
    const root = await facts.rootOf(path);
    reported.push({
      path,
      kind,
      pointer,
      root: root && (relative("", root) || "."),
      findings: reportedFindings(file, shown, forPrograms.has(format)),
    });
  }
  progress.clear();
  const counts = countsOf(reported);
  // Where nothing could be read there is nothing to say of it.
  const isSilent = reported.length === 0 && unreadable.length > 0 && !forPrograms.has(format);
  if (!isSilent) process.stdout.write(written[format](reported, counts));
  if (!options.quiet) await tellMissing(paths, found, settings, facts);
  const isWrong = [tellUnreadable(unreadable), settings.tellProblems()].includes(true);
  if (isWrong) return 2;
  return counts.error > 0 || counts.warning > options.maxWarnings ? 1 : 0;
}

/** So many repositories without a policy are named. */
const mostNamed = 50;

/** Notes the repositories without a policy among the folders given and below them: once each, beside the findings. */
async function tellMissing(
  paths: readonly string[],
  { files, roots }: Found,
  settings: SettingsSource,
  facts: FactsSource,
): Promise<void> {
  const folders = new Set([...(paths.length === 0 ? ["."] : paths), ...roots].map((path) => relative("", path) || "."));
  // Where hosting sites look: a repository with one of these has its policy.
  const have = new Set(files.filter(({ kind }) => kind === "policy").map(({ path }) => dirname(path)));
  let unnamed = 0;
  for (const folder of folders) {
    if (["", ".github", "docs"].some((place) => have.has(join(folder, place)))) continue;
    const project = await facts.ofFolder(folder);
    const message = project && missingPolicy(project);
    if (!message) continue;
    const set = (await settings.for(join(folder, "SECURITY.md"))).rules["policy-missing"];
    const severity = typeof set === "object" ? set.severity : set;
    if (severity === "off") continue;
    if (folders.size > mostNamed && ++unnamed > mostNamed) continue;
    process.stderr.write(`security-policy: ${folder}: ${message} [policy-missing]\n`);
  }
  if (unnamed > mostNamed) {
    process.stderr.write(
      `security-policy: ${unnamed - mostNamed} more repositories have no security policy [policy-missing]\n`,
    );
  }
}
