/** Whether the Scorecard sees any of the ways to report. */

import type { Contact, Policy } from "../document/policy.ts";
import { privateWays } from "../document/private-ways.ts";
import { overlaps } from "../document/span.ts";
import { advisoryUrl, type Facts } from "../facts.ts";
import { scorecardContacts } from "../standards/scorecard.ts";
import { boolean, defineRule, type Fix } from "./rule.ts";

export const contactNotMachineReadable = defineRule({
  id: "contact-not-machine-readable",
  title: "Tools can read the contact",
  why: "The OpenSSF Scorecard gives six of ten points for an address or a link that it can see, and others look in the same way.",
  severity: { default: "hint", ossf: "information", minimal: "off" },
  satisfies: ["scorecard:links"],
  options: {
    hidden: boolean({
      describe: "Also report addresses that are written so that machines do not find them.",
      default: true,
    }),
  },
  *check({ policy, facts, options }) {
    if (policy.pointer) return;
    // A button that is named and not linked is advisory-form-unlinked's matter.
    const ways = privateWays(policy).filter(({ form }) => form !== "named");
    if (ways.some((way) => isSeenIn(policy.text, way))) return;
    const [way] = ways.filter(({ form }) => options.hidden || form !== "hidden");
    // Where the repository is not known, a relative link is the best that there is.
    if (!way || (way.kind === "github-advisory" && !facts.project?.repository)) return;
    yield {
      at: way.span,
      message: `${reason(way)} ${advice(way)}`,
      fixes: () => fixesOf(policy, way, facts),
    };
  },
});

function reason({ form, kind, value }: Contact): string {
  if (form === "hidden") return "This address is hidden from machines.";
  if (kind === "email" || kind === "pgp-email")
    return `The Scorecard does not take ${value} for an address: it knows endings of up to six letters only.`;
  return "Tools that read the file alone cannot follow this relative link.";
}

function advice({ form, kind, value }: Contact): string {
  if (form === "hidden" && isSeen(value)) return `Write <${value}>, or add an absolute link to a report form.`;
  if (kind === "email" || kind === "pgp-email") return "Add an absolute link to a report form.";
  return "Write the absolute address.";
}

/** Octets of an address with its brackets (RFC 5321, section 4.5.3.1.3). */
const longestAddress = 256;

/** Whether the Scorecard sees the way where it stands: what it takes for an address or a link holds no white space. */
function isSeenIn(text: string, { span }: Contact): boolean {
  let [from, to] = [span.start, span.end];
  while (from > Math.max(0, span.start - longestAddress) && /\S/.test(text[from - 1] as string)) from--;
  while (to < Math.min(text.length, span.end + longestAddress) && /\S/.test(text[to] as string)) to++;
  const { links, emails } = scorecardContacts(text.slice(from, to));
  return [...links, ...emails].some(({ start, end }) => from + start < span.end && from + end > span.start);
}

function isSeen(value: string): boolean {
  return scorecardContacts(value).emails.some((hit) => hit.text === value);
}

function fixesOf(policy: Policy, way: Contact, facts: Facts): readonly Fix[] {
  if (way.form === "hidden") {
    if (!isSeen(way.value)) return [];
    const linked = policy.links.some(({ span }) => overlaps(span, way.span));
    const text = linked ? way.value : `<${way.value}>`;
    return [{ title: `Write ${way.value}`, kind: "review", edits: [{ at: way.span, text }] }];
  }
  const url = advisoryUrl(facts.project?.repository);
  const link = policy.links.find(({ span }) => span.start === way.span.start);
  if (way.kind !== "github-advisory" || !url || !link?.local) return [];
  return [{ title: `Link to ${url}`, kind: "review", edits: [{ at: link.targetSpan, text: url }] }];
}
