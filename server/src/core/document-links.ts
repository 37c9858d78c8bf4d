/** Which ids and names in the text lead to a page that explains them? */

import type { Policy } from "./document/policy.ts";
import type { Span } from "./document/span.ts";
import { pageOfId, siteOfId } from "./hover/identifier.ts";
import { namedStandards } from "./named-standards.ts";

export interface DocumentLink {
  readonly at: Span;
  readonly target: string;
  readonly tooltip: string;
}

/**
 * Ids of vulnerabilities, advisories and weaknesses, and each standard where it is named first, in order. What is a
 * link already stays the author's.
 */
export function documentLinks(policy: Policy): readonly DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const id of policy.identifiers) {
    const target = pageOfId(id);
    if (target && id.kind !== "cvss-vector")
      links.push({ at: id.span, target, tooltip: `${id.text}: ${siteOfId[id.kind]}` });
  }
  const named = new Set<string>();
  for (const { span, title, url } of namedStandards(policy)) {
    if (isLinked(policy, span) || named.has(title)) continue;
    named.add(title);
    links.push({ at: span, target: url, tooltip: title });
  }
  return links.filter(({ at }) => !isLinked(policy, at)).sort((a, b) => a.at.start - b.at.start);
}

/** Whether the author made a link of it. A search by halves: links stand in order. */
function isLinked({ links }: Policy, { start, end }: Span): boolean {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.span.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  // An image may stand within a link: the one before is looked at too.
  return links.slice(Math.max(0, low - 2), low).some((link) => link.span.end > start);
}
