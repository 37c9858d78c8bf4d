/** Whether `#fragments` lead to a place that is there: in this text, and in files of the repository. */

import { nearestWord } from "../configuration/nearest-word.ts";
import type { Link, Policy } from "../document/policy.ts";
import { overlaps, spanOf } from "../document/span.ts";
import type { Facts } from "../facts.ts";
import { isWholeBlock, lineRemoval } from "./filling.ts";
import { defineRule, type Fix } from "./rule.ts";

export const deadAnchor = defineRule({
  id: "dead-anchor",
  title: "Links to a section lead to one",
  why: "A link to a heading that was renamed leads to the top of the page, and the reader has to guess which part was meant.",
  severity: "warning",
  *check({ policy, facts }) {
    const told = new Set<number>();
    const isIn = finder(facts);
    for (const link of policy.links) {
      if (link.form === "definition" || !link.local || told.has(link.targetSpan.start)) continue;
      const hash = link.target.indexOf("#");
      if (hash < 0) continue;
      const fragment = decoded(link.target.slice(hash + 1));
      const anchors = anchorsOf(link, hash, policy, facts);
      if (!anchors || isAlwaysThere(fragment) || isIn(fragment, anchors)) continue;
      if (policy.placeholders.some(({ span }) => overlaps(span, link.span))) continue;
      told.add(link.targetSpan.start);
      const place = hash === 0 ? "this text" : link.target.slice(0, hash);
      yield {
        at: link.targetSpan,
        message: `No heading of ${place} has the anchor #${fragment}. Link to the heading that is meant.`,
        fixes: () => fixesOf(link, fragment, anchors, policy),
      };
    }
  },
});

/** What fragments of the link can be; `undefined` where that is not known. */
function anchorsOf(
  { target }: Link,
  hash: number,
  policy: Policy,
  { project }: Facts,
): ReadonlySet<string> | undefined {
  if (hash > 0) {
    const { anchors } = project?.paths?.find((path) => path.target === target) ?? {};
    return anchors && new Set(anchors);
  }
  return policy.anchors;
}

/** The top of a page (HTML, "scroll to the fragment"), lines of a file, marked words, pages of a site in one. */
function isAlwaysThere(fragment: string): boolean {
  return (
    /^(?:|top|L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?|:~:.*|[!/].*|_+toc_.*|__.*|\d+)$/i.test(fragment) ||
    /[{}<>$*]/.test(fragment)
  );
}

/** Tells whether there is such an anchor; upper case, invisible characters and the prefix that GitHub adds make no difference. */
function finder({ project }: Facts): (fragment: string, anchors: ReadonlySet<string>) => boolean {
  // Other sites make anchors by rules of their own: without doubled signs and those at the ends, say.
  const host = project?.repository?.host;
  const inSite = /^(?:docs?|website|site|pages|content)\//i.test(project?.place ?? "");
  const fold = (host === undefined || host === "github.com") && !inSite ? foldCase : foldSigns;
  const folded = new Map<ReadonlySet<string>, ReadonlySet<string>>();
  return (fragment, anchors) => {
    const wanted = fragment.replace(/^user-content-/, "");
    if (anchors.has(fragment) || anchors.has(wanted)) return true;
    const all = folded.get(anchors) ?? new Set([...anchors].map(fold));
    folded.set(anchors, all);
    return all.has(fold(wanted));
  };
}

function foldCase(anchor: string): string {
  return anchor.toLowerCase().replace(/\p{Default_Ignorable_Code_Point}/gu, "");
}

function foldSigns(anchor: string): string {
  return foldCase(anchor).replace(/[^\p{L}\p{N}]+/gu, "");
}

function fixesOf(link: Link, fragment: string, anchors: ReadonlySet<string>, policy: Policy): readonly Fix[] {
  const { targetSpan: at, target } = link;
  const fixes: Fix[] = [];
  const known = [...anchors];
  const alike = known.filter((anchor) => foldSigns(anchor) === foldSigns(fragment));
  const named = known.filter((anchor) => foldSigns(anchor) === foldSigns(link.text));
  const near = [alike, named, misspelt(fragment, known)].find(({ length }) => length > 0) ?? [];
  const kind = near.length === 1 ? "safe" : "review";
  for (const anchor of near.length > 0 ? near.slice(0, 3) : worded(fragment, known).slice(0, 3)) {
    const text = `${target.slice(0, target.indexOf("#"))}#${anchor}`;
    fixes.push({ title: `Link to #${anchor}`, kind, edits: [{ at, text }] });
  }
  // An entry of a table of contents says nothing without its section.
  if (fixes.length === 0 && link.block.shape.list && isWholeBlock(link.block, link.span)) {
    const removal = lineRemoval(policy, link.block, link.span);
    if (removal) fixes.push(removal);
  }
  if (fixes[0]?.kind !== "safe" && link.form === "inline" && !link.image && link.text.trim() !== "") {
    const { start, end } = link.span;
    const title = "Keep the words without the link";
    if (at.start > start + 3)
      fixes.push({
        title,
        kind: "review",
        edits: [
          { at: spanOf(at.start - 2, end), text: "" },
          { at: spanOf(start, start + 1), text: "" },
        ],
      });
  }
  return fixes;
}

/** Anchors that few letters make the fragment of; two, where it is not told which of them is meant. */
function misspelt(fragment: string, known: readonly string[]): readonly string[] {
  if (fragment.length < 8) return [];
  const nearest = nearestWord(fragment, known);
  if (nearest === undefined) return [];
  const others = known.filter((one) => one !== nearest);
  return [nearest, nearestWord(fragment, others)].filter((one) => one !== undefined);
}

/** Anchors that have all of its words, or none but its words. */
function worded(fragment: string, known: readonly string[]): readonly string[] {
  const words = wordsOf(fragment);
  return known.filter((anchor) => {
    const others = wordsOf(anchor);
    const [few, many] = others.length < words.length ? [others, words] : [words, others];
    return few.length > 0 && few.every((word) => many.includes(word));
  });
}

function wordsOf(anchor: string): readonly string[] {
  return anchor
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
