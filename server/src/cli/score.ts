/** `score`: how well a policy meets the standards, criterion by criterion. */

import type { Policy } from "../core/document/policy.ts";
import type { Facts } from "../core/facts.ts";
import { allStandards } from "../core/standards/index.ts";
import { assess } from "../core/standards/standard.ts";
import { cell, plain, table } from "./formats/markdown.ts";
import { FactsSource, readOne } from "./judging.ts";
import { Lines } from "./lines.ts";
import { type CommandOptions, takeFormat } from "./options.ts";

/** @returns the exit status */
export async function showScore(paths: readonly string[], options: CommandOptions): Promise<number> {
  const format = takeFormat(options, "score", ["text", "json", "markdown"]);
  const file = await readOne(paths, "score", options);
  if (!file) return 2;
  const facts = await (await FactsSource.of(options)).for(file.path, file.policy, file.settings);
  const score = scoreOf(file.path, file.policy, facts);
  const written = {
    json: () => `${JSON.stringify(score, null, 2)}\n`,
    text: () => score.standards.map(asText).join("\n"),
    markdown: () => `## ${plain(score.path)}\n\n${score.standards.map(asMarkdown).join("\n")}`,
  };
  process.stdout.write(written[format]());
  return file.status;
}

function scoreOf(path: string, policy: Policy, facts: Facts) {
  const lines = new Lines(policy.text);
  const standards = allStandards.map((standard) => {
    const { criteria, ...rest } = assess(standard, { policy, facts });
    return {
      ...rest,
      criteria: criteria.map(({ id, title, clause, met, at, how }) => ({
        id,
        title,
        clause,
        met,
        lines: [...new Set(at.map(({ start }) => lines.line(start)))],
        how,
      })),
    };
  });
  return { version: 1, path, standards };
}

type Scored = ReturnType<typeof scoreOf>["standards"][number];

const signs = { true: "yes", false: "no", null: "?" } as const;

function sign(met: boolean | null) {
  return signs[`${met}`];
}

function points({ score, max }: Scored): string {
  return score === null ? "cannot be told" : `${score} of ${max}`;
}

function asText(standard: Scored): string {
  const rows = standard.criteria.map(({ id, title, met, lines, how }) => {
    const where = lines.length > 0 ? ` (line ${lines.slice(0, 5).join(", ")}${lines.length > 5 ? ", …" : ""})` : "";
    return `  ${sign(met).padEnd(3)}  ${title}${where} [${id}]\n${met ? "" : `       ${how}\n`}`;
  });
  return `${standard.title} (${standard.version}): ${points(standard)}\n${rows.join("")}`;
}

function asMarkdown(standard: Scored): string {
  const rows = standard.criteria.map(({ id, title, met, lines, how }) => [
    sign(met),
    cell(title),
    lines.join(", "),
    cell(how),
    `\`${id}\``,
  ]);
  const head = `### ${plain(standard.title)} (${plain(standard.version)}): ${points(standard)}\n`;
  return `${head}\n${table(["met", "criterion", "lines", "how", "id"], rows)}`;
}
