/** What was understood of a section, in one line: for the hover of its heading and for the report. */

import type { Act, Contact, Policy, Promised, Section, VersionRow } from "./document/policy.ts";
import { contains } from "./document/span.ts";

const verbs: Readonly<Record<Act, string>> = {
  acknowledge: "acknowledges",
  triage: "assesses",
  update: "sends updates",
  fix: "fixes",
  disclose: "discloses",
  notify: "notifies",
  other: "acts",
};

const channels: Readonly<Record<Contact["kind"], string>> = {
  email: "e-mail",
  "github-advisory": "private advisory",
  "gitlab-confidential": "confidential issue",
  form: "form",
  platform: "platform",
  "pgp-email": "encrypted e-mail",
  "chat-dm": "direct message",
  "public-issue": "public issue",
  other: "other way",
};

/** Sentences on what the section and its subsections say; none where nothing was understood. */
export function understoodOf(policy: Policy, section: Section): readonly string[] {
  const inside = (span: { start: number; end: number }) => contains(section.span, span);
  const lines: string[] = [];
  const ways = policy.contacts.filter((contact) => contact.purpose === "report" && inside(contact.span));
  if (ways.length > 0) lines.push(`Ways to report: ${unique(ways.map(wayOf)).join(", ")}.`);
  const promised = policy.promises.filter((promise) => inside(promise.span));
  if (promised.length > 0) lines.push(`Response: ${unique(promised.map(promiseOf)).join(", ")}.`);
  const list = policy.versions;
  if (list && inside(list.span)) lines.push(...versionsOf(list.rows));
  const dates = policy.dates.filter(
    (date) => date.label !== "other" && date.label !== "support-end" && inside(date.span),
  );
  for (const date of dates)
    lines.push(`${date.label === "evidence" ? "Results of" : `Last ${date.label}`} ${date.date}.`);
  return lines;
}

/** A duration in the largest unit that fits: `48 h`, `30 days`. @param hours a whole number of hours */
export function spokenDuration(hours: number): string {
  if (hours < 72 || hours % 24 !== 0) return `${hours} h`;
  const days = hours / 24;
  return days === 1 ? "1 day" : `${days} days`;
}

/** What the policy promises, as a clause: `fixes critical within 30 days`. */
export function promiseOf({ act, hours, severity }: Promised): string {
  const verb = severity ? `${verbs[act]} ${severity}` : verbs[act];
  return hours === null ? `${verb} on a best-effort basis` : `${verb} within ${spokenDuration(hours)}`;
}

function wayOf({ kind, value, placeholder }: Contact): string {
  return placeholder ? `${channels[kind]} (placeholder)` : kind === "email" ? value : channels[kind];
}

function versionsOf(rows: readonly VersionRow[]): readonly string[] {
  const named = (status: VersionRow["status"]) => rows.filter((row) => row.status === status).map((row) => row.version);
  const lines: string[] = [];
  if (named("supported").length > 0) lines.push(`Supported: ${named("supported").join(", ")}.`);
  if (named("partial").length > 0) lines.push(`Supported in part: ${named("partial").join(", ")}.`);
  if (named("unsupported").length > 0) lines.push(`Not supported: ${named("unsupported").join(", ")}.`);
  return lines;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
