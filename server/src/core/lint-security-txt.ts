/** Which findings a `security.txt` has: the same settings and severities as for policies, over its own rules. */

import type { Policy } from "./document/policy.ts";
import type { Facts, ProjectFacts } from "./facts.ts";
import { type Judged, judgedBy } from "./lint.ts";
import { shownFirst } from "./policy-places.ts";
import type { Fix } from "./rules/rule.ts";
import { securityTxtRules } from "./rules/security-txt/index.ts";
import type { SecurityTxtRule } from "./rules/security-txt/rule.ts";
import { isWellKnown } from "./security-txt/path.ts";
import { hasKnownField, type SecurityTxt } from "./security-txt/security-txt.ts";
import type { Settings } from "./settings.ts";

/** What a `security.txt` is judged by beside its text. */
export interface Beside {
  readonly facts: Facts;
  /** Reads a policy: called at most once, and only where a rule compares the two. */
  readonly understand: (text: string) => Policy;
}

/**
 * Judges a `security.txt`.
 * @param path where it stands, as far as that is known; a text of that name elsewhere may be about something else
 * @param rules the rules to run; all of them unless a test asks for one
 * @returns the findings in document order
 */
export function lintSecurityTxt(
  file: SecurityTxt,
  path: string,
  { facts, understand }: Beside,
  settings: Settings,
  rules: readonly SecurityTxtRule[] = securityTxtRules,
): readonly Judged[] {
  if (!isWellKnown(path) && !hasKnownField(file)) return [];
  let read: { readonly policy: Policy | undefined } | undefined;
  const policy = () => {
    const text = shownText(facts.project);
    read ??= { policy: text === undefined ? undefined : understand(text) };
    return read.policy;
  };
  return judgedBy(rules, file, settings, {
    check: (rule, options) => rule.check({ file, facts, options, policy }),
    ...(file.signature && { offered: (fixes) => fixes.map(reviewed) }),
  });
}

/** Whatever is changed in a signed file, its owner has to sign it again. */
function reviewed(fix: Fix): Fix {
  return { ...fix, kind: "review" };
}

/** The text of the policy that hosting sites show. */
function shownText(project: ProjectFacts | undefined): string | undefined {
  return shownFirst(project?.policies ?? [])[0]?.text;
}
