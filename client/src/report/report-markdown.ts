/** The report as Markdown, for an issue, a wiki or a mail. */
import type { ReportResult } from "../../../server/src/lsp/protocol.ts";
import type { PageOptions } from "./report-html.ts";
import { sayAct, sayScore, sayStatus, sayTime, sayWay } from "./words.ts";

/** The whole document. */
export function reportMarkdown(report: ReportResult, { name, l10n }: Omit<PageOptions, "live">): string {
  const { title, profile, today, pointer, ways, promises, versions, standards, forbidsPublic, answers } = report;
  const line = ({ start }: { readonly start: { readonly line: number } }) => String(start.line + 1);
  const notes = [
    ...(pointer ? [l10n.t("This policy points to another one.")] : []),
    ...(ways.some((way) => way.private && !way.placeholder) ? [] : [l10n.t("There is no way to report in private.")]),
    ...(forbidsPublic ? [l10n.t("It asks for no public reports.")] : []),
  ];
  const wayRows = ways.map((way) => [
    sayWay(way, l10n),
    plain(way.value),
    way.placeholder ? l10n.t("stand-in, reaches nobody") : way.private ? l10n.t("private") : l10n.t("public"),
    line(way.range),
  ]);
  const promiseRows = promises.map((promise) => [
    plain(sayAct(promise, l10n)),
    sayTime(promise.hours, l10n),
    plain(promise.text),
    line(promise.range),
  ]);
  const none = answers
    ? l10n.t("It says how soon reports are answered, without a time.")
    : l10n.t("It does not say when reporters hear anything.");
  const versionRows = versions.map((version) => [
    plain(version.version),
    sayStatus(version, l10n),
    line(version.range),
  ]);
  const parts = [
    `# ${plain(l10n.t("How a reporter meets “{0}”", title || name))}`,
    plain(l10n.t("{0}, profile {1}, as of {2}", name, profile, today)),
    `## ${l10n.t("The way in")}`,
    table([l10n.t("Way"), l10n.t("Where"), l10n.t("Seen by"), l10n.t("Line")], wayRows),
    ...notes,
    `## ${l10n.t("What happens when")}`,
    table([l10n.t("What"), l10n.t("Time"), l10n.t("In the policy’s words"), l10n.t("Line")], promiseRows) || none,
    `## ${l10n.t("Which versions get fixes")}`,
    table([l10n.t("Version"), l10n.t("Support"), l10n.t("Line")], versionRows) ||
      l10n.t("It does not list which versions get security fixes."),
    `## ${l10n.t("What standards ask")}`,
    ...(standards.length === 0 ? [l10n.t("The profile {0} looks at no standard.", profile)] : []),
    ...standards.flatMap((standard) => [
      `### ${plain(l10n.t("{0}: {1}", standard.title, sayScore(standard, l10n)))}`,
      plain(l10n.t("Edition: {0}", standard.version)),
      standard.criteria
        .map(({ title: asked, clause, met, how, ranges }) => {
          const lines = [...new Set(ranges.map(line))].slice(0, 5).join(", ");
          const where = met && lines !== "" ? ` ${l10n.t("Line {0}", lines)}.` : "";
          return `- ${met ? "✓" : met === null ? "?" : "✗"} **${plain(asked)}** (${plain(clause)})  \n  ${plain(how)}${where}`;
        })
        .join("\n"),
    ]),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Text in which nothing is markup. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#~|&]/g, "\\$&");
}
