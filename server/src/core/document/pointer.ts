/** Does the text only send its reader to another policy? */

import type { Block } from "./blocks.ts";
import type { Contact, Link } from "./policy.ts";
import type { Reading } from "./reading.ts";
import { type PlacedStatement, speaksOf, statementsOf } from "./statements.ts";

/** A text with more words than this says something of its own. */
const mostWords = 170;

/** One with no more than this and a link in it can say nothing else than where to go. */
const fewWords = 40;

/**
 * Whether the text is a pointer: short, without a way in of its own, and with a link (or the path of a file) that it
 * refers to for the policy or for how to report.
 */
export function isPointer(reading: Reading, links: readonly Link[], contacts: readonly Contact[]): boolean {
  if (contacts.some((contact) => contact.purpose === "report")) return false;
  const blocks = reading.blocks.filter(isContent);
  if (blocks.some((block) => block.kind === "cell" || block.kind === "code")) return false;
  let words = 0;
  for (const block of blocks) {
    words += wordsIn(block.text);
    if (words > mostWords) return false;
  }
  if (words === 0) return false;
  const targets = links.filter((link) => !link.image && leadsToPolicy(link));
  const statements = statementsOf(reading);
  const refers = targets.filter((link) => {
    const own = statements.all.filter((statement) => statement.block === link.block);
    const near = [...own, ...statements.around(link.block)];
    if (isPolicyUrl(link.target) && near.some((statement) => speaksOf(statement, "tell-word"))) return true;
    return near.some((statement) => speaksOf(statement, "refer-word")) || wordsIn(link.block.text) <= 8;
  });
  if (refers.length === 0)
    return (
      statements.all.some((statement) => namesPolicyFile(statement.block.text) && speaksOf(statement, "refer-word")) &&
      words <= 2 * fewWords
    );
  if (words <= fewWords) return true;
  const referring = new Set(refers.map((link) => link.block));
  const said = refers.some(
    (link) =>
      isPolicyUrl(link.target) ||
      statements.all.some(
        (statement) => statement.block === link.block && speaksOf(statement, "policy-word", "vulnerability-word"),
      ),
  );
  const rest = blocks
    .filter((block) => !referring.has(block) && block.kind !== "heading" && !isBan(statements.in(block)))
    .reduce((sum, block) => sum + wordsIn(block.text), 0);
  return said && rest <= words * 0.6;
}

/** Whether a block only says where not to report: that goes with any reference to a policy. */
function isBan(own: readonly PlacedStatement[]): boolean {
  return (
    own.length === 1 &&
    own.every((one) => speaksOf(one, "channel-negation") && speaksOf(one, "public-place", "open-issue"))
  );
}

function isContent(block: Block): boolean {
  return (
    block.kind !== "definition" && block.kind !== "frontmatter" && block.kind !== "break" && block.text.trim() !== ""
  );
}

/** A link that can hold a policy: a page or file, neither a picture nor a tracker nor a place in this text. */
function leadsToPolicy(link: Link): boolean {
  if (
    link.target.startsWith("#") ||
    isManual.test(link.target) ||
    /\.(?:png|svg|jpe?g|gif)(?:$|[?#])/i.test(link.target)
  )
    return false;
  return link.destination.channel === undefined || link.destination.channel.kind === "form";
}

/** The manual of a hosting site: it tells of a feature, and holds nobody's policy. */
const isManual = /^https?:\/\/(?:help|docs|support)\.(?:github|gitlab|bitbucket|atlassian)\.(?:com|org)(?:[/?#]|$)/i;

/** Whether the address speaks of security, so that a policy or a form can be expected there. */
export function isPolicyUrl(target: string): boolean {
  return /security|vulnerab|disclosure|psirt/i.test(target);
}

function namesPolicyFile(text: string): boolean {
  return /\bsecurity\.(?:md|rst|txt|adoc|html)\b|\/security(?:[-_]policy)?\b/i.test(text);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
