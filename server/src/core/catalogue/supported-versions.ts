/** Which releases still get security fixes. */

import type { Facts } from "../facts.ts";
import { defineSection } from "./section.ts";
import { choice } from "./snippet.ts";

export const supportedVersions = defineSection({
  kind: "supported-versions",
  title: "Supported Versions",
  need: {
    github: "recommended",
    ossf: "recommended",
    vdp: "optional",
    cra: "required",
    health: "required",
    "ai-scanner": "optional",
  },
  order: 20,
  purpose: "Tells users and reporters which releases still get security fixes.",
  satisfies: [
    "osps:DO-04.01",
    "osps:DO-05.01",
    "badge:maintenance_or_update",
    "cra:13.8",
    "cra:II.7",
    "spec15:versions",
  ],
  icon: "versions",
  prefix: "security-supported-versions",
  body: (facts) => `${versionTable(facts)}\n\n${lifetime(facts)}`,
});

/** For how long a release gets fixes, in keeping with the table. */
function lifetime(facts: Facts): string {
  if (lineOf(facts) === undefined) {
    return `Security fixes go into ${choice(1, "the latest release", "the latest release and the one before it")}.`;
  }
  const until = choice(
    1,
    "until the next minor release",
    "until the next major release",
    "for one year after its release",
    "for at least five years after its release",
  );
  return `A release line gets security fixes ${until}.`;
}

/** Major and minor number of the current release, where it has them. */
function lineOf(facts: Facts): string | undefined {
  return /^(\d+\.\d+)(?:[.+-]|$)/.exec(facts.project?.version ?? "")?.[1];
}

/** The current line as supported and all before it as not; without a known version in words. */
function versionTable(facts: Facts): string {
  const line = lineOf(facts);
  if (line === undefined) return supportTable(["Latest release"], "Older releases");
  return supportTable([`${line}.x`], line === "0.0" ? undefined : `< ${line}`);
}

/** A table of what is supported and, where there is any, of what is not. */
export function supportTable(supported: readonly string[], older: string | undefined): string {
  const width = Math.max("Version".length, ...[...supported, older ?? ""].map((version) => version.length));
  return [
    `| ${"Version".padEnd(width)} | Supported          |`,
    `| ${"-".repeat(width)} | ------------------ |`,
    ...supported.map((version) => `| ${version.padEnd(width)} | :white_check_mark: |`),
    ...(older === undefined ? [] : [`| ${older.padEnd(width)} | :x:                |`]),
  ].join("\n");
}
