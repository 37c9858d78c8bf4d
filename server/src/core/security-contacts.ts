/** Where do the files beside a policy send reports of vulnerabilities, and does the policy know those addresses? */

import type { Contact, Policy } from "./document/policy.ts";
import { type Span, spanOf } from "./document/span.ts";
import type { ProjectFacts } from "./facts.ts";
import { isStandInAddress } from "./known/stand-ins.ts";
import type { Change, Edit } from "./rules/rule.ts";
import { readSecurityTxt } from "./security-txt/read.ts";
import { fieldsOf } from "./security-txt/security-txt.ts";

/** What one file gives for reports. */
export interface GivenBeside {
  readonly path: string;
  /** Plain addresses with their places; without places where the facts do not hold the file's text. */
  readonly emails: readonly { readonly value: string; readonly span?: Span }[];
}

/** The addresses of e-mail by which the policy takes reports: no stand-ins. */
export function reportEmails({ contacts }: Policy): readonly Contact[] {
  return contacts.filter(
    ({ kind, purpose, placeholder }) =>
      (kind === "email" || kind === "pgp-email") && purpose === "report" && !placeholder,
  );
}

/** Whether the policy gives the address or link, for whatever purpose. */
export function isGiven(policy: Policy, value: string): boolean {
  const wanted = plain(value);
  return (
    policy.contacts.some((one) => plain(one.value) === wanted) ||
    policy.links.some((one) => plain(one.target) === wanted)
  );
}

/** Addresses and links that mean the same are the same. */
export function plain(value: string): string {
  return (
    value
      .trim()
      .toLowerCase()
      .replace(/^mailto:/, "")
      .replace(/(?<=@[^?]{1,255})\?.*$/, "")
      .replace(/\/$/, "")
      // What stands behind a plus sorts the mail of one mailbox.
      .replace(/^([^@/+]{1,64})\+[^@/]{0,64}@/, "$1@")
  );
}

/** Whether one address is of a part of the other's organisation: both may well take reports, each its own. */
export function isOfSameHouse(one: string, other: string): boolean {
  const [a, b] = [domainOf(one), domainOf(other)];
  return a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

export function isEmail(value: string): boolean {
  return /^[^\s@/:]{1,64}@[^\s@/]{3,255}$/.test(value);
}

/** Names of mailboxes that are for reports, whoever's they are. */
const securityBox =
  /^(?:product[._-]?)?(?:security|psirt|csirt|vuln(?:erabilit(?:y|ies))?|disclosure)(?:[._-](?:team|reports?|disclosure|alerts?))?@/i;

/**
 * What README, CONTRIBUTING, SUPPORT, `security.txt`, manifests and the chooser of issues give for reports. A file that
 * also names an address or a link of the policy agrees with it and is left out.
 */
export function conflictingFiles(policy: Policy, project: ProjectFacts): readonly GivenBeside[] {
  const own = reportEmails(policy);
  return [...textFiles(policy, project), ...securityTxtFiles(policy, project), ...otherFiles(project)]
    .filter(({ emails }) => !emails.some(({ value }) => isGiven(policy, value)))
    .map(({ path, emails }) => ({
      path,
      emails: emails.filter(({ value }) => !own.some((one) => isOfSameHouse(one.value, value))),
    }))
    .filter(({ emails }) => emails.length > 0);
}

function textFiles(policy: Policy, { neighbours = [] }: ProjectFacts): readonly GivenBeside[] {
  const domains = new Set(reportEmails(policy).map(({ value }) => domainOf(value)));
  return neighbours
    .filter(({ kind }) => kind !== "conduct")
    .map(({ path, addresses }) => ({
      path,
      emails: addresses.filter(
        ({ value, about, reports }) =>
          reports || (about === "security" && securityBox.test(value) && domains.has(domainOf(value))),
      ),
    }));
}

/** RFC 9116, 2.5.3. One whose `Policy` is another is not about this project alone, nor is one that gives a link too. */
function securityTxtFiles(policy: Policy, { securityTxt = [] }: ProjectFacts): readonly GivenBeside[] {
  return securityTxt.map(({ path, text }) => {
    const file = readSecurityTxt(text);
    const given = fieldsOf(file, "Contact").map(({ value, valueSpan: { start, end } }) => {
      const query = value.indexOf("?");
      const from = /^mailto:/i.test(value) ? start + 7 : start;
      return { value: plain(value), span: spanOf(from, query < 0 ? end : start + query) };
    });
    const policies = fieldsOf(file, "Policy");
    const elsewhere = policies.length > 0 && !policies.some(({ value }) => /security(?:\.md|\/policy)/i.test(value));
    const agrees = given.some(({ value }) => isGiven(policy, value));
    const emails = given.filter(({ value }) => isEmail(value) && !isStandInAddress(value));
    return { path, emails: agrees || elsewhere ? [] : emails };
  });
}

function otherFiles({ manifests = [], issueChooser }: ProjectFacts): readonly GivenBeside[] {
  const named = manifests
    .filter(({ member }) => !member)
    .map(({ path, contacts = [] }) => ({
      path,
      emails: contacts
        .filter(({ about, value }) => about === "security" && isEmail(value))
        .map(({ value }) => ({ value })),
    }));
  const links = (issueChooser?.links ?? []).filter(
    ({ name, about, url }) => /^mailto:/i.test(url.value) && /secur|vulnerab/i.test(`${name} ${about}`),
  );
  const emails = links.map(({ url }) => {
    const value = plain(url.value);
    return { value, span: spanOf(url.span.start + 7, url.span.start + 7 + value.length) };
  });
  return issueChooser ? [...named, { path: issueChooser.path, emails }] : named;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

/** Writes the address into the files; those without a known place are left out. */
export function writeBeside(files: readonly GivenBeside[], wrong: string, address: string): readonly Change[] {
  return files.flatMap(({ path, emails }) => {
    const edits = emails.flatMap(({ value, span }) =>
      span && plain(value) === plain(wrong) ? [{ at: span, text: address }] : [],
    );
    return edits.length > 0 ? [{ kind: "edit" as const, path, edits }] : [];
  });
}

/** Writes another address wherever the contacts have it; nothing where one of them hides it from machines. */
export function writeHere({ text }: Policy, contacts: readonly Contact[], address: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { span, value } of contacts) {
    const written = text.slice(span.start, span.end).toLowerCase();
    let at = written.indexOf(value.toLowerCase());
    if (at < 0) return [];
    for (; at >= 0; at = written.indexOf(value.toLowerCase(), at + value.length)) {
      const place = spanOf(span.start + at, span.start + at + value.length);
      if (!edits.some((edit) => edit.at.start === place.start)) edits.push({ at: place, text: address });
    }
  }
  return edits;
}
