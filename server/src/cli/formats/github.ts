/**
 * Findings as workflow commands, which GitHub Actions shows beside the lines of a change.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */

import type { Severity } from "../../core/rules/rule.ts";
import { type Counts, type Reported, summary } from "../reported.ts";

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

export function asWorkflowCommands(files: readonly Reported[], counts: Counts): string {
  const rows = files.flatMap((file) =>
    file.findings.map((finding) => {
      const { line, column, endLine, endColumn } = finding;
      // Columns are shown only within one line.
      const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : "";
      const place = `file=${property(file.path.replaceAll("\\", "/"))},line=${line},endLine=${endLine}${columns}`;
      const title = property(`security-policy: ${finding.rule}`);
      return `::${commands[finding.severity]} ${place},title=${title}::${data(finding.message)}\n`;
    }),
  );
  return `${rows.join("")}${summary(files, counts)}\n`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
