/** `outline`: the sections of a policy with their kinds, and what is missing. */

import { missingSections } from "../core/outline.ts";
import { cell, table } from "./formats/markdown.ts";
import { readOne } from "./judging.ts";
import { Lines } from "./lines.ts";
import { type CommandOptions, takeFormat } from "./options.ts";

/** @returns the exit status */
export async function showOutline(paths: readonly string[], options: CommandOptions): Promise<number> {
  const format = takeFormat(options, "outline", ["text", "json", "markdown"]);
  const file = await readOne(paths, "outline", options);
  if (!file) return 2;
  const { path, policy, settings, status } = file;
  const lines = new Lines(policy.text);
  const sections = policy.sections.map(({ heading, depth, title, kind, confidence }) => ({
    line: lines.line(heading.span.start),
    depth,
    title,
    kind,
    confidence: Math.round(confidence * 100) / 100,
  }));
  const missing = missingSections(policy, settings).map(({ kind, need }) => ({ kind, need }));
  if (format === "json") {
    process.stdout.write(`${JSON.stringify({ version: 1, path, sections, missing }, null, 2)}\n`);
    return status;
  }
  if (format === "markdown") {
    const rows = [
      ...sections.map(({ line, depth, title, kind }) => [String(line), `${"#".repeat(depth)} ${cell(title)}`, kind]),
      ...missing.map(({ kind, need }) => ["", `missing (${need})`, kind]),
    ];
    process.stdout.write(table(["line", "section", "kind"], rows));
    return status;
  }
  for (const { line, depth, title, kind } of sections) {
    process.stdout.write(`${String(line).padStart(5)}  ${"  ".repeat(depth - 1)}${title}  (${kind})\n`);
  }
  for (const { kind, need } of missing) process.stdout.write(`    -  missing: ${kind} (${need})\n`);
  return status;
}
