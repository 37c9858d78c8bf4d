/** The shape of a rule, of what it finds, and of the fixes it offers. */

import type { Need, Profile, SectionKind } from "../catalogue/kinds.ts";
import type { Policy } from "../document/policy.ts";
import type { Span } from "../document/span.ts";
import type { Facts } from "../facts.ts";
import type { SupportedVersions } from "../settings.ts";
import type { CriterionKey } from "../standards/criteria.ts";

export const severities = ["error", "warning", "information", "hint"] as const;

export type Severity = (typeof severities)[number];

/** A replacement of the text in a span; an empty span inserts. */
export interface Edit {
  readonly at: Span;
  /** Lines end in `\n`; the policy's own line ending is put in when the edit is applied. */
  readonly text: string;
  /** The text has tab stops in LSP snippet syntax (`${1:address}`, `\$`), which are stripped where a client has none. */
  readonly snippet?: true;
}

/**
 * A change beside the policy's own text. Paths are from the root of the repository; the spans of edits lie in the text
 * that the facts give of the file. `move` is of the policy itself.
 */
export type Change =
  | { readonly kind: "edit"; readonly path: string; readonly edits: readonly Edit[] }
  | { readonly kind: "create"; readonly path: string; readonly text: string }
  | { readonly kind: "move"; readonly path: string };

export interface Fix {
  /** Imperative, as a menu entry: "Mark as unsupported". */
  readonly title: string;
  /** `safe`: never changes what the policy promises, applied by fix-all. `review`: a person looks at it. */
  readonly kind: "safe" | "review";
  readonly edits: readonly Edit[];
  /** What it changes beside the text of the policy; such a fix is always one to review. */
  readonly beside?: readonly Change[];
}

/** Another place that a finding is about. */
export interface Related {
  readonly at: Span;
  readonly message: string;
  /** The other file of the repository that it is in, whose text the facts give; missing: the file that is judged. */
  readonly path?: string;
}

/** What a rule found. */
export interface Finding {
  /** Exactly the value it is about; for something missing, the title line. */
  readonly at: Span;
  /** First sentence: what is there. Second: what to write. */
  readonly message: string;
  /** Computed only when somebody asks for them. The preferred one first. */
  readonly fixes?: () => readonly Fix[];
  /** Where this finding is graver or lighter than its rule. Settings of the user override it. */
  readonly severity?: Severity;
  /** Other places that belong to it. */
  readonly related?: readonly Related[];
  /** Shown greyed out, as text that does nothing. */
  readonly unnecessary?: true;
}

/** One setting of a rule. */
export type Option =
  | {
      readonly type: "integer";
      readonly describe: string;
      readonly default: number;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly type: "boolean"; readonly describe: string; readonly default: boolean }
  | { readonly type: "strings"; readonly describe: string; readonly default: readonly string[] };

export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { type: "integer" }
  ? number
  : O extends { type: "boolean" }
    ? boolean
    : readonly string[];

export type OptionValues<O extends Options> = { readonly [Name in keyof O]: ValueOf<O[Name]> };

/** What a rule may look at. */
export interface Sight<O extends Options = Options> {
  readonly policy: Policy;
  readonly facts: Facts;
  readonly options: OptionValues<O>;
  /** How much the chosen profile and the settings want each kind of section; `undefined`: not at all. */
  readonly need: (kind: SectionKind) => Need | undefined;
  /** Which versions get fixes, where the project's settings say so. */
  readonly supportedVersions?: SupportedVersions | undefined;
}

/** `default` holds for every profile that is not named. */
export type SeverityByProfile = Readonly<Partial<Record<Profile | "default", Severity | "off">>>;

/** What there is to say of a rule, whatever kind of file it judges. */
export interface RuleHead<O extends Options = Options> {
  /** Stable, kebab case. */
  readonly id: string;
  /** The state of a file that obeys it. */
  readonly title: string;
  /** Why a reporter or the author is better off. Shown in the hover and on the rule's page. */
  readonly why: string;
  readonly severity: Severity | "off" | SeverityByProfile;
  /** Criteria of standards that it helps to meet. */
  readonly satisfies?: readonly CriterionKey[];
  readonly options?: O;
  /** It looks at the file alone, and so at those too that are too large to be understood. */
  readonly unread?: true;
}

/** A rule for policies. */
export interface Rule<O extends Options = Options> extends RuleHead<O> {
  check(sight: Sight<O>): Iterable<Finding>;
}

/** Declares a rule; the type of its options is inferred. */
export function defineRule<const O extends Options = Record<never, never>>(rule: Rule<O>): Rule<O> {
  return rule;
}

/** An option that is a whole number. */
export function integer(option: Omit<Extract<Option, { type: "integer" }>, "type">) {
  return { type: "integer", ...option } as const;
}

/** An option that is on or off. */
export function boolean(option: Omit<Extract<Option, { type: "boolean" }>, "type">) {
  return { type: "boolean", ...option } as const;
}

/** An option that is a list of words. */
export function strings(option: Omit<Extract<Option, { type: "strings" }>, "type">) {
  return { type: "strings", ...option } as const;
}

/** The severity of a rule under a profile. */
export function severityOf(rule: RuleHead, profile: Profile): Severity | "off" {
  if (typeof rule.severity === "string") return rule.severity;
  return rule.severity[profile] ?? rule.severity.default ?? "off";
}
