/** Results as Markdown, for the summary of a job and for comments. */

import { pageOf } from "../../core/rules/pages.ts";
import { type Counts, type Reported, summary } from "../reported.ts";

/** The findings, a table for each policy that has some. */
export function asMarkdown(files: readonly Reported[], counts: Counts): string {
  const parts = files
    .filter(({ findings }) => findings.length > 0)
    .map((file) => {
      const rows = file.findings.map((finding) => [
        String(finding.line),
        finding.severity,
        cell(finding.message),
        `[${finding.rule}](${pageOf(finding.rule)})`,
      ]);
      return `### ${plain(file.path)}\n\n${table(["line", "severity", "finding", "rule"], rows)}`;
    });
  return `## Security policies\n\n${[...parts, `${summary(files, counts)}\n`].join("\n")}`;
}

/** A table. The cells are Markdown: what is not goes through `cell`. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |\n`).join("");
}

/** Text as the content of a cell; code in it stays code. */
export function cell(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : plain(part)))
    .join("")
    .replaceAll("|", "\\|");
}

/** Text in which nothing is markup. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\*_[\]<>#~]/g, "\\$&");
}
