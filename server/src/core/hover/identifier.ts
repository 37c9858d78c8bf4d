/** What is meant by the id of a vulnerability or a weakness, and where is it explained? */

import type { Identifier } from "../document/policy.ts";
import { weaknesses } from "../known/weaknesses.ts";
import { link, paragraphs } from "./markdown.ts";
import { pointedAt, type Subject } from "./subject.ts";

/** Where the id is looked up; `undefined` for one that cannot be valid, and for vectors. */
export function pageOfId({ kind, text, flaw }: Pick<Identifier, "kind" | "text" | "flaw">): string | undefined {
  if (flaw !== null) return undefined;
  switch (kind) {
    case "cve":
      return `https://www.cve.org/CVERecord?id=${text.toUpperCase()}`;
    case "ghsa":
      return `https://github.com/advisories/GHSA${text.slice(4).toLowerCase()}`;
    case "cwe":
      return `https://cwe.mitre.org/data/definitions/${Number(text.slice(4))}.html`;
    default:
      return undefined;
  }
}

/** The site that the page is on. */
export const siteOfId = { cve: "cve.org", ghsa: "GitHub Advisory Database", cwe: "cwe.mitre.org" } as const;

export const identifier: Subject = ({ policy }, offset) => {
  const found = pointedAt(policy.identifiers, ({ span }) => span, offset);
  if (!found || found.kind === "cvss-vector") return undefined;
  const page = pageOfId(found);
  // What a broken id lacks is told by the finding.
  if (!page) return undefined;
  return { at: found.span, text: paragraphs(told(found), link(`Look it up: ${siteOfId[found.kind]}`, page)) };
};

function told({ kind, text }: Identifier): string {
  const id = `**${text}**`;
  if (kind === "cve")
    return `${id} is one publicly known vulnerability, numbered by the CVE Program (Common Vulnerabilities and Exposures) in ${text.slice(4, 8)} or for it.`;
  if (kind === "ghsa")
    return `${id} is an advisory in the GitHub Advisory Database. One that stands in a repository is private until it is published.`;
  const name = weaknesses.get(Number(text.slice(4)));
  return `${id}${name ? `: ${name}` : ""}. A kind of weakness, as the Common Weakness Enumeration of MITRE numbers them; not a vulnerability of one product.`;
}
