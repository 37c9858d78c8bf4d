/** `facts`: what a policy says, as values. */

import { daysBetween, lastDayOf } from "../core/days.ts";
import { privateChannels } from "../core/document/contacts.ts";
import type { Policy, Promised, VersionRow } from "../core/document/policy.ts";
import type { Day, Facts } from "../core/facts.ts";
import { cell, table } from "./formats/markdown.ts";
import { FactsSource, readOne } from "./judging.ts";
import { Lines } from "./lines.ts";
import { type CommandOptions, takeFormat } from "./options.ts";

/** @returns the exit status */
export async function showFacts(paths: readonly string[], options: CommandOptions): Promise<number> {
  const format = takeFormat(options, "facts", ["text", "json", "markdown"]);
  const file = await readOne(paths, "facts", options);
  if (!file) return 2;
  const facts = factsOf(
    file.path,
    file.policy,
    await (await FactsSource.of(options)).for(file.path, file.policy, file.settings),
  );
  const rows = rowsOf(facts);
  const written = {
    json: () => `${JSON.stringify(facts, null, 2)}\n`,
    text: () => rows.map((row) => `${row}\n`).join(""),
    markdown: () =>
      table(
        [cell(file.path)],
        rows.map((row) => [cell(row)]),
      ),
  };
  process.stdout.write(written[format]());
  return file.status;
}

function factsOf(path: string, policy: Policy, { today, project }: Facts) {
  const lines = new Lines(policy.text);
  const channels = policy.contacts.filter((contact) => contact.purpose === "report");
  return {
    version: 1,
    path,
    lang: policy.lang,
    pointer: policy.pointer,
    template: policy.template,
    channels: channels.map(({ kind, value, span, placeholder }) => ({
      kind,
      value,
      line: lines.line(span.start),
      placeholder,
    })),
    private: privateChannels(policy.contacts),
    forbidsPublic: policy.forbidsPublic,
    publicOnly: policy.publicOnly,
    promises: policy.promises
      .filter((promise): promise is Promised & { hours: number } => promise.hours !== null)
      .map(({ act, hours, text, span }) => ({ act, hours, text, line: lines.line(span.start) })),
    versions: policy.versions && {
      line: lines.line(policy.versions.span.start),
      rows: policy.versions.rows.map((row) => ({
        version: row.version,
        supported: supported(row, today),
        until: row.until?.date ?? null,
        line: lines.line(row.span.start),
      })),
    },
    dates: policy.dates.map(({ label, date, span }) => ({ label, date, line: lines.line(span.start) })),
    links: policy.links.map(({ target, span, local }) => ({
      target,
      line: lines.line(span.start),
      local,
      exists: local ? existence(target, project) : null,
    })),
    mojibake: policy.damages.map(({ span, text, fixed }) => ({ line: lines.line(span.start), text, fixed })),
  };
}

/** `null` where it is not known, and for what leads out of the repository. */
function existence(target: string, project: Facts["project"]): boolean | null {
  const state = project?.paths?.find((one) => one.target === target)?.state;
  return state === undefined || state === "outside" ? null : state !== "missing";
}

/** Where the table gives no mark, its end date tells. */
function supported({ status, until, mark }: VersionRow, today: Day): boolean | "partial" {
  if (status === "unknown" && !mark && until) return daysBetween(lastDayOf(until.date), today) <= 0;
  return status === "partial" ? "partial" : status === "supported";
}

function rowsOf(facts: ReturnType<typeof factsOf>): readonly string[] {
  const rows: string[] = [
    `language: ${facts.lang}`,
    `pointer: ${facts.pointer ? "yes" : "no"}, template: ${facts.template}`,
    `private ways to report: ${facts.private.join(", ") || "none"}`,
    `public reports: ${facts.forbidsPublic ? "asked not to be made" : facts.publicOnly ? "the only way" : "not spoken of"}`,
  ];
  for (const { kind, value, line, placeholder } of facts.channels) {
    rows.push(`${line}: channel ${kind} ${value}${placeholder ? " (placeholder)" : ""}`);
  }
  for (const { act, hours, text, line } of facts.promises) rows.push(`${line}: ${act} within ${hours} h (“${text}”)`);
  for (const { version, supported: status, until, line } of facts.versions?.rows ?? []) {
    rows.push(
      `${line}: version ${version} ${status === true ? "supported" : status || "unsupported"}${until ? ` until ${until}` : ""}`,
    );
  }
  for (const { label, date, line } of facts.dates) rows.push(`${line}: date ${date} (${label})`);
  for (const { line, text, fixed } of facts.mojibake) rows.push(`${line}: damaged ${text}, meant is ${fixed}`);
  return rows;
}
