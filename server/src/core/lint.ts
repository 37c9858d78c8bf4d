/** Which findings a policy has: runs the rules, applies severities and suppressions. */

import { needOf } from "./catalogue/index.ts";
import type { SectionKind } from "./catalogue/kinds.ts";
import { managedAt } from "./document/managed-blocks.ts";
import type { Policy } from "./document/policy.ts";
import type { Span } from "./document/span.ts";
import type { StoredText } from "./document/stored-text.ts";
import type { Facts } from "./facts.ts";
import { rules as allRules } from "./rules/index.ts";
import {
  type Finding,
  type Fix,
  type Options,
  type OptionValues,
  type Related,
  type Rule,
  type RuleHead,
  type Severity,
  severityOf,
} from "./rules/rule.ts";
import type { RuleSetting, Settings } from "./settings.ts";
import { suppress } from "./suppress.ts";

/** A finding with its rule and the severity that it has under the settings. */
export interface Judged {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Span;
  readonly message: string;
  readonly related: readonly Related[];
  readonly unnecessary: boolean;
  /** Computed when called. */
  readonly fixes: () => readonly Fix[];
}

/**
 * Judges a policy.
 * @param rules the rules to run; all of them unless a test asks for one
 * @returns the findings in document order
 */
export function lint(
  policy: Policy,
  facts: Facts,
  settings: Settings,
  rules: readonly Rule[] = allRules,
): readonly Judged[] {
  const need = (kind: SectionKind) => neededUnder(settings, kind);
  const { supportedVersions } = settings;
  const { managedBlocks } = policy;
  // What a tool writes is its own: an edit there is lost, or breaks the tool.
  const allowed = ({ edits }: Fix) => edits.every(({ at }) => !managedAt(managedBlocks, at));
  const judged = judgedBy(rules, policy, settings, {
    check: (rule, options) => rule.check({ policy, facts, options, need, supportedVersions }),
    ...(managedBlocks.length > 0 && { offered: (fixes) => fixes.filter(allowed) }),
  });
  return suppress(judged, policy, facts, settings);
}

/** How a kind of file is judged by its rules. */
export interface Judging<R extends RuleHead> {
  readonly check: (rule: R, options: OptionValues<Options>) => Iterable<Finding>;
  /** What is offered of the fixes; all of them unless given. */
  readonly offered?: (fixes: readonly Fix[]) => readonly Fix[];
}

/** Runs rules over a file of any kind, under the settings. @returns the findings in document order */
export function judgedBy<R extends RuleHead>(
  rules: readonly R[],
  { tooLarge }: StoredText,
  settings: Settings,
  { check, offered = (fixes) => fixes }: Judging<R>,
): readonly Judged[] {
  const judged: Judged[] = [];
  for (const rule of rules) {
    const { severity, options, overridden } = settingOf(rule, settings);
    if (severity === "off" || (tooLarge && !rule.unread)) continue;
    for (const finding of check(rule, options)) {
      const { at, message, fixes = () => [], related = [], unnecessary = false } = finding;
      judged.push({
        rule: rule.id,
        severity: overridden ? severity : (finding.severity ?? severity),
        at,
        message,
        related,
        unnecessary,
        fixes: () => offered(fixes()),
      });
    }
  }
  return judged.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

/** How much a kind of section is wanted under the settings. */
export function neededUnder(settings: Settings, kind: SectionKind) {
  const set = settings.sections[kind];
  if (set === "off") return undefined;
  return set ?? needOf(kind, settings.profile);
}

/** The severity and options of a rule under the settings; values of the wrong type fall back to the default. */
function settingOf(rule: RuleHead, settings: Settings) {
  const setting: RuleSetting | undefined = settings.rules[rule.id];
  const values = typeof setting === "object" ? setting : undefined;
  const chosen = typeof setting === "string" ? setting : values?.severity;
  return {
    severity: chosen ?? severityOf(rule, settings.profile),
    overridden: chosen !== undefined,
    options: optionValues(rule.options ?? {}, values),
  };
}

function optionValues(options: Options, values: Readonly<Record<string, unknown>> | undefined) {
  const result: Record<string, never> = {};
  for (const [name, option] of Object.entries(options)) {
    const value = values?.[name];
    const right =
      option.type === "integer"
        ? Number.isInteger(value) && (value as number) >= (option.minimum ?? Number.NEGATIVE_INFINITY)
        : option.type === "boolean"
          ? typeof value === "boolean"
          : Array.isArray(value) && value.every((word) => typeof word === "string");
    result[name] = (right ? value : option.default) as never;
  }
  return result;
}
