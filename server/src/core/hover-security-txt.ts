/** What a person is told about the place in a `security.txt` that she points at. */

import type { Span } from "./document/span.ts";
import { knownFields } from "./known/security-txt-fields.ts";
import type { Judged } from "./lint.ts";
import { pageOf } from "./rules/pages.ts";
import { securityTxtRules } from "./rules/security-txt/index.ts";
import type { SecurityTxt } from "./security-txt/security-txt.ts";

/** The hover at an offset, in Markdown: what the field is for, and why findings are some; `undefined` where there is nothing to say. */
export function hoverSecurityTxt(
  { fields }: SecurityTxt,
  findings: readonly Judged[],
  offset: number,
): { readonly at: Span; readonly text: string } | undefined {
  const isIn = ({ start, end }: Span) => start <= offset && offset <= end;
  const field = fields.find(({ span }) => isIn(span));
  const here = findings.filter(({ at }) => isIn(at));
  const parts = field?.known ? [`**${field.known}.** ${knownFields[field.known].purpose}`] : [];
  for (const id of new Set(here.map(({ rule }) => rule))) {
    const rule = securityTxtRules.find((one) => one.id === id);
    if (rule) parts.push(`**${rule.title}.** ${rule.why} [${id}](${pageOf(id)})`);
  }
  const at = field?.span ?? here[0]?.at;
  return at && parts.length > 0 ? { at, text: parts.join("\n\n---\n\n") } : undefined;
}
