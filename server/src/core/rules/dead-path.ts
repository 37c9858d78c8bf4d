/** Whether the files and folders that the policy links or names are there. */

import type { Block } from "../document/blocks.ts";
import type { Link, Policy } from "../document/policy.ts";
import { overlaps, type Span } from "../document/span.ts";
import { advisoryUrl, type Facts, type PathFacts } from "../facts.ts";
import { isWholeBlock, lineOrSectionRemoval, passageRemoval } from "./filling.ts";
import { defineRule, type Finding, type Fix } from "./rule.ts";

export const deadPath = defineRule({
  id: "dead-path",
  title: "The files that are linked are there",
  why: "A reporter who follows a link to the key, the form or the threat model and finds nothing does not know whether the rest of the policy holds.",
  severity: "warning",
  *check({ policy, facts }) {
    const { paths, place } = facts.project ?? {};
    if (!paths || place === undefined) return;
    const missing = new Map(paths.filter(({ state }) => state === "missing").map((path) => [path.target, path]));
    if (missing.size === 0) return;
    yield* links(policy, missing, facts);
    yield* names(policy, missing);
  },
});

function* links(policy: Policy, missing: ReadonlyMap<string, PathFacts>, facts: Facts): Iterable<Finding> {
  const told = new Set<number>();
  for (const link of policy.links) {
    const path = missing.get(link.target);
    if (!path || link.form === "definition" || told.has(link.targetSpan.start)) continue;
    if (isLeftOpen(link.target) || isMade(path) || isRoute(link, path, facts.project?.place ?? "")) continue;
    if (policy.placeholders.some(({ span }) => overlaps(span, link.span))) continue;
    told.add(link.targetSpan.start);
    const where = isSite(link.target) ? "The link leads to a file of that name" : "There is no such file or folder";
    yield {
      at: link.targetSpan,
      message: `${where} in this repository: ${path.path}. Link to what is there, or take the link out.`,
      fixes: () => linkFixes(link, path, policy, facts),
    };
  }
}

/** A gap, a variable of a generator of sites, or a pattern for several files. */
function isLeftOpen(target: string): boolean {
  return /[*{}<>$]|%7b|\[|\.\.\./i.test(target);
}

/** Folders whose content is made by a build, and so is in no repository. */
function isMade({ path = "" }: PathFacts): boolean {
  return /^(?:\.?\/)?(?:.*\/)?(?:dist|build|_build|_site|out|target|node_modules|vendor|coverage|htmlcov|generated|artifacts|tmp)\//i.test(
    path,
  );
}

/** The address of a page of a site made from the folder rather than a path: without the ending of a file, or from its root. */
function isRoute({ target }: Link, { near = [] }: PathFacts, place: string): boolean {
  const bare = target.split(/[?#]/, 1)[0] as string;
  const inSite = /^(?:docs?|website|site|pages|content|src)\//i.test(place);
  if (inSite) return bare.startsWith("/") || !/\.[a-z]\w{0,7}$/i.test(bare) || /\.html?$/i.test(bare);
  return bare.startsWith("/") && !/\.(?:md|markdown|asc|gpg|txt|ya?ml|json|toml|rst)$/i.test(bare) && near.length === 0;
}

/** The address of a web site that lacks its `https://`. */
function isSite(target: string): boolean {
  return /^(?:www\.[\w-]+\.[a-z]{2,}|(?:[\w-]+\.){1,4}(?:com|net|io|dev|app|edu|gov|eu)|(?:[\w-]+\.){1,4}org(?=\/))(?:[/?#]|$)/i.test(
    target,
  );
}

function linkFixes(link: Link, path: PathFacts, policy: Policy, facts: Facts): readonly Fix[] {
  const { target, targetSpan: at } = link;
  const write = (text: string, title = `Link to ${text}`): Fix => ({ title, kind: "review", edits: [{ at, text }] });
  if (isSite(target)) return [write(`https://${target}`)];
  const fixes: Fix[] = [];
  const form = /(?:^|\/)security\/advisories\/new$/.test(target) ? advisoryUrl(facts.project?.repository) : undefined;
  if (form) fixes.push(write(form));
  if (policy.anchors.has(target)) fixes.push(write(`#${target}`));
  const fragment = /#.*$/.exec(target)?.[0] ?? "";
  for (const near of path.near ?? []) {
    fixes.push(write(`${sameStyle(target, near, facts.project?.place ?? "")}${fragment}`));
  }
  const plain = link.text.trim() !== "" && !link.image && (link.form === "inline" || link.form === "reference");
  const words: Fix[] = [];
  if (plain) {
    const title = "Keep the words without the link";
    words.push({ title, kind: "review", edits: [{ at: link.span, text: wordsOf(link, policy.text) }] });
  }
  // A line that is the link, or offers the key, says nothing without what it leads to.
  const { block, span } = link;
  const removal = (block.shape.list ? lineOrSectionRemoval : passageRemoval)(policy, block, span);
  const first = isWholeBlock(block, span) || /\.(?:asc|gpg|pgp)$/i.test(path.path ?? "");
  if (removal) words.splice(first ? 0 : words.length, 0, removal);
  return [...fixes, ...words];
}

/** What stands between the square brackets, with its markup. */
function wordsOf({ span, text, form }: Link, source: string): string {
  const written = source.slice(span.start, span.end);
  const end = form === "inline" ? written.lastIndexOf("](") : written.indexOf("]");
  return written.startsWith("[") && end > 0 ? written.slice(1, end) : text;
}

/** The path as the target gave its own: from the root with `/`, else from the policy's folder, with `./` if that had it. */
function sameStyle(target: string, path: string, place: string): string {
  const encoded = path.replaceAll(" ", "%20");
  if (target.startsWith("/")) return `/${encoded}`;
  const from = place.split("/").slice(0, -1);
  const to = encoded.split("/");
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  const relative = "../".repeat(from.length) + to.join("/");
  return target.startsWith("./") && from.length === 0 ? `./${relative}` : relative;
}

/** Files named in code where the reader will look for them: in the scope, and as the key for reports. */
function* names(policy: Policy, missing: ReadonlyMap<string, PathFacts>): Iterable<Finding> {
  for (const section of policy.sections) {
    for (const block of section.blocks) {
      if (block.kind === "code") continue;
      for (const { at, name, path } of namesIn(block, missing)) {
        const isKey = /^[^.]*(?:key|pgp|gpg|pub|secur)[^.]*\.(?:asc|gpg|pgp)$/i.test(name.split("/").at(-1) as string);
        const wanted =
          section.kind === "scope"
            ? name.includes("/") && path.inFolder === true && !isAside(block.text)
            : isKey && /\b(?:encrypt\w*|pgp|gpg|openpgp|public key|our key)\b/i.test(block.text);
        if (!wanted || isMade(path)) continue;
        yield {
          at,
          message: `There is no file ${path.path} in this repository. Name the one that is meant, or take the name out.`,
          fixes: () =>
            (path.near ?? []).map((text) => ({ title: `Write ${text}`, kind: "review", edits: [{ at, text }] })),
        };
      }
    }
  }
}

function* namesIn(block: Block, missing: ReadonlyMap<string, PathFacts>) {
  for (const mark of block.prose.marks) {
    if (mark.kind !== "code") continue;
    const words = block.text.slice(mark.from, mark.to);
    const name = words.trim();
    const path = missing.get(name);
    // Folders are often named from inside a package, and a link says of its own where it leads.
    if (!path || name.endsWith("/") || block.prose.markAt("link", mark.from)) continue;
    const from = mark.from + words.indexOf(name);
    yield { at: block.at(from, from + name.length) satisfies Span, name, path };
  }
}

/** Words that say that the file is the user's, or comes to be by running something. */
function isAside(text: string): boolean {
  return /\b(?:generat\w*|creat\w*|produc\w*|writ(?:e|es|ten)|at runtime|your|e\.g\.|for example|such as|removed|deleted|deprecated|former\w*|no longer|locally)\b/i.test(
    text,
  );
}
