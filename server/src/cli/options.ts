/** The options that the commands share, checked. */

import type { Profile } from "../core/catalogue/kinds.ts";
import { profiles } from "../core/catalogue/kinds.ts";
import type { Day } from "../core/facts.ts";
import { isProfile } from "../core/settings.ts";

/** The command line asks for something that there is not: one clear line, exit status 2. */
export class WrongUse extends Error {}

export const formats = ["text", "json", "sarif", "github", "markdown"] as const;

export type Format = (typeof formats)[number];

export interface CommandOptions {
  readonly format: Format;
  readonly profile: Profile | undefined;
  /** The project file that counts for all policies, in place of those that are found. */
  readonly config: string | undefined;
  readonly today: Day;
  /** `false`: no facts but the text and the day. */
  readonly useProject: boolean;
  /** Root of the repository that all policies are judged beside; by default the one that holds the policy. */
  readonly project: string | undefined;
  readonly maxWarnings: number;
  readonly quiet: boolean;
  readonly dryRun: boolean;
}

/** @throws WrongUse naming the option and what it takes */
export function readOptions(values: Readonly<Record<string, string | boolean | undefined>>): CommandOptions {
  const { format = "text", profile, today, "max-warnings": maxWarnings } = values;
  if (!(formats as readonly unknown[]).includes(format)) {
    throw new WrongUse(`--format takes one of ${formats.join(", ")}, not “${format}”`);
  }
  if (profile !== undefined && !isProfile(profile)) {
    throw new WrongUse(`--profile takes one of ${profiles.join(", ")}, not “${profile}”`);
  }
  if (today !== undefined && !isDay(today)) throw new WrongUse(`--today takes a day as YYYY-MM-DD, not “${today}”`);
  if (values.project !== undefined && values["no-project"] === true) {
    throw new WrongUse("--project and --no-project contradict each other");
  }
  const allowed = maxWarnings === undefined ? Number.POSITIVE_INFINITY : Number(maxWarnings);
  if (maxWarnings !== undefined && !(/^\d+$/.test(String(maxWarnings)) && Number.isSafeInteger(allowed))) {
    throw new WrongUse(`--max-warnings takes a whole number, not “${maxWarnings}”`);
  }
  return {
    format: format as Format,
    profile: profile as Profile | undefined,
    config: values.config as string | undefined,
    today: (today as Day | undefined) ?? localDay(new Date()),
    useProject: values["no-project"] !== true,
    project: values.project as string | undefined,
    maxWarnings: allowed,
    quiet: values.quiet === true,
    dryRun: values["dry-run"] === true,
  };
}

/** @throws WrongUse where the command has no such format */
export function takeFormat<const F extends Format>(
  { format }: CommandOptions,
  command: string,
  takes: readonly F[],
): F {
  const taken = takes.find((one) => one === format);
  if (taken === undefined) throw new WrongUse(`${command} has no format ${format}: use ${takes.join(", ")}`);
  return taken;
}

function isDay(text: unknown): text is Day {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function localDay(date: Date): Day {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
