/** The shape of a rule for `security.txt`: that of a policy's, with the other file to look at. */

import type { Policy } from "../../document/policy.ts";
import { type Span, spanOf } from "../../document/span.ts";
import type { Facts } from "../../facts.ts";
import type { SecurityTxt } from "../../security-txt/security-txt.ts";
import type { Edit, Finding, Options, OptionValues, RuleHead } from "../rule.ts";

/** What a rule for `security.txt` may look at. */
export interface SecurityTxtSight<O extends Options = Options> {
  readonly file: SecurityTxt;
  readonly facts: Facts;
  readonly options: OptionValues<O>;
  /** The policy that the repository shows, read when it is asked for; `undefined` where it has none, or none is known. */
  readonly policy: () => Policy | undefined;
}

export interface SecurityTxtRule<O extends Options = Options> extends RuleHead<O> {
  check(sight: SecurityTxtSight<O>): Iterable<Finding>;
}

/** Declares a rule for `security.txt`; the type of its options is inferred. */
export function defineSecurityTxtRule<const O extends Options = Record<never, never>>(
  rule: SecurityTxtRule<O>,
): SecurityTxtRule<O> {
  return rule;
}

/** Where a finding about something missing is shown: the first line that says anything. */
export function firstLine({ fields, lines }: SecurityTxt): Span {
  return fields[0]?.span ?? lines.find(({ kind }) => kind !== "blank")?.span ?? spanOf(0, 0);
}

/** A field put in behind another, or where fields begin. */
export function newField(file: SecurityTxt, field: string, behind?: Span): Edit {
  const { fields, signature, text } = file;
  if (behind) return { at: spanOf(behind.end, behind.end), text: `\n${field}` };
  const start = fields[0]?.span.start ?? signature?.body.start;
  const at = start ?? text.length;
  const isOpen = at > 0 && !/[\r\n]/.test(text[at - 1] as string);
  const isLast = /^[\r\n]/.test(text.slice(at, at + 1));
  return { at: spanOf(at, at), text: `${isOpen ? "\n" : ""}${field}${isOpen && isLast ? "" : "\n"}` };
}
