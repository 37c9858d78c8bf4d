/** `outline`: the sections of a policy with their kinds, and what is missing. */

import { missingSections } from "../core/outline.ts";
import { readOne, settingsFor } from "./judging.ts";
import { Lines } from "./lines.ts";
import type { CommandOptions } from "./options.ts";

/** @returns the exit status */
export async function showOutline(paths: readonly string[], options: CommandOptions): Promise<number> {
  const file = await readOne(paths, "outline");
  if (!file) return 2;
  const { path, policy } = file;
  const lines = new Lines(policy.text);
  const sections = policy.sections.map(({ heading, depth, title, kind, confidence }) => ({
    line: lines.line(heading.span.start),
    depth,
    title,
    kind,
    confidence: Math.round(confidence * 100) / 100,
  }));
  const missing = missingSections(policy, settingsFor(options)).map(({ kind, need }) => ({ kind, need }));
  if (options.format === "json") {
    process.stdout.write(`${JSON.stringify({ version: 1, path, sections, missing }, null, 2)}\n`);
    return 0;
  }
  for (const { line, depth, title, kind } of sections) {
    process.stdout.write(`${String(line).padStart(5)}  ${"  ".repeat(depth - 1)}${title}  (${kind})\n`);
  }
  for (const { kind, need } of missing) process.stdout.write(`    -  missing: ${kind} (${need})\n`);
  return 0;
}
