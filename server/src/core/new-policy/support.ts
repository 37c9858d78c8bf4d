/** Which releases can be said to get security fixes, by what tags and manifests tell, and how is each choice written? */

import { filledText } from "../catalogue/snippet.ts";
import { supportedVersions, supportTable } from "../catalogue/supported-versions.ts";
import { compareVersions, numbersOf, type VersionNumbers } from "../document/version-range.ts";
import type { Facts, ProjectFacts } from "../facts.ts";
import type { SupportedVersions } from "../settings.ts";
import { knownRelease } from "../version-standing.ts";

/** A choice that a project has. */
export type Support = SupportedVersions | "branch";

/** The lines of releases that get fixes under a choice, newest first: `2.4.x`; `undefined` where they are not known. */
interface Lines {
  readonly shown: readonly string[];
  /** All releases before these: `< 2.3`; missing where there are none. */
  readonly older?: string | undefined;
}

/** What can be chosen, the usual one first. */
export function supportChoices(facts: Facts): readonly Support[] {
  const project = facts.project ?? {};
  if (numbersOfRelease(project) === undefined)
    return isUnreleased(project) ? ["branch", "latest"] : ["latest", "branch"];
  const several = (["last-2-minors", "last-2-majors"] as const).filter(
    (one) => linesOf(one, project)?.shown.length === 2,
  );
  const major = linesOf("latest-major", project)?.shown[0] === "0.x" ? [] : (["latest-major"] as const);
  return ["latest-minor", "latest", ...major, ...several];
}

/** The lines of a choice in short, for a list of choices: `2.4.x, 2.3.x`; empty where they have no numbers. */
export function supportInShort(support: Support, facts: Facts): string {
  return linesOf(support, facts.project ?? {})?.shown.join(", ") ?? "";
}

/** What stands under the heading. */
export function supportText(support: Support, facts: Facts): string {
  const { today, project = {} } = facts;
  if (support === "branch") {
    const branch = project.git?.defaultBranch ?? project.git?.branch;
    const named =
      branch !== undefined && /^[\w./-]{1,60}$/.test(branch) ? `the \`${branch}\` branch` : "the default branch";
    const before = isUnreleased(project) ? "There are no releases yet. " : "";
    return `${before}Security fixes go into ${named}. Please check that a vulnerability is still there before you report it.`;
  }
  const lines = linesOf(support, project);
  if (lines) return `${supportTable(lines.shown, lines.older)}\n\n${lifetime(support)}`;
  if (support === "latest") return filledText(supportedVersions.body({ today }), { 1: "the latest release" });
  return `Security fixes go into ${inWords(support)}.`;
}

function lifetime(support: SupportedVersions): string {
  if (support === "latest-minor") return "A release line gets security fixes until the next minor release.";
  if (support === "latest-major") return "A release line gets security fixes until the next major release.";
  return `Security fixes go into ${inWords(support)}.`;
}

function inWords(support: SupportedVersions): string {
  const [, count = "", kind = ""] = /^last-(\d+)-(minor|major)s$/.exec(support) ?? [];
  if (Number(count) > 1)
    return `the ${["two", "three", "four", "five"][Number(count) - 2] ?? count} newest ${kind} release lines`;
  if (support === "latest") return "the latest release";
  return `the latest ${kind || support.slice("latest-".length)} release line`;
}

/** Surely nothing was released: all tags are known and name no version, and no manifest or changelog does. */
function isUnreleased({ git, release }: ProjectFacts): boolean {
  return git?.tagsComplete === true && release?.doubt === "nothing-seen";
}

/** The current release, where its numbers name lines that others come after. */
function numbersOfRelease(project: ProjectFacts): VersionNumbers | undefined {
  const numbers = project.release?.scheme === "semantic" ? numbersOf(knownRelease(project)?.version ?? "") : undefined;
  return numbers && numbers.length >= 2 ? numbers : undefined;
}

function linesOf(support: Support, project: ProjectFacts): Lines | undefined {
  const current = numbersOfRelease(project);
  if (!current || support === "branch" || support === "latest") return undefined;
  const depth = support.includes("major") ? 1 : 2;
  const count = Number(/^last-(\d+)/.exec(support)?.[1] ?? 1);
  const released = (project.releases ?? []).filter(({ preRelease }) => !preRelease);
  const lines: VersionNumbers[] = [];
  const known = [current, ...released.map(({ version }) => numbersOf(version) ?? [])];
  const all = known.filter((numbers) => compareVersions(numbers, current) <= 0).map((one) => one.slice(0, depth));
  for (const line of all) {
    if (lines.length < count && line.length === depth && !lines.some((one) => compareVersions(one, line) === 0))
      lines.push(line);
  }
  const last = lines.at(-1) as VersionNumbers;
  return {
    shown: lines.map((line) => `${line.join(".")}.x`),
    older: last.every((number) => number === 0) ? undefined : `< ${last.join(".")}`,
  };
}
