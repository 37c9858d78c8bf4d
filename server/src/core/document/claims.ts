/** Of which security tools does the text say that the project runs them, now and by itself? */

import type { SectionKind } from "../catalogue/kinds.ts";
import { type ToolName, toolNames } from "../known/tool-names.ts";
import { blockBook, PhraseFinder, type PhraseHit } from "../languages/phrases.ts";
import type { Block, BlockShape } from "./blocks.ts";
import type { ToolClaim } from "./policy.ts";
import type { Prose } from "./prose.ts";
import { type Reading, type Scan, where } from "./reading.ts";

interface Where {
  readonly kind: SectionKind;
  readonly title: string;
  readonly parent: Where | null;
}

/** A name, and what its sentence makes of it. */
interface Named {
  readonly name: ToolName;
  readonly from: number;
  readonly to: number;
  /** `own`: says that the project does it; `plain`: names it and no more. Others are dropped at once. */
  readonly mood: "own" | "plain";
  readonly byItself: boolean;
}

/**
 * The claims, in order. English alone: a sentence that is taken wrongly costs more than one that is not seen. A name
 * with no verb, as in a list, counts where the section tells of the project's own measures, or where the words before
 * the list do.
 */
export function claims(reading: Reading, context: { sectionOf(block: Block): Where | null }): readonly ToolClaim[] {
  return reading.found(claimScan).flatMap(({ block, index, value }) => {
    const { name, from, to, mood, byItself } = value;
    const section = context.sectionOf(block);
    const lead = leadOf(reading.blocks, index);
    if (isElsewhere(section) || (lead !== undefined && unreal.test(lead))) return [];
    const told = mood === "own" || (isListed(block) && (owning.test(lead ?? "") || isMeasures(section)));
    if (!told || (name.byHand && !byItself && !automatic.test(`${lead ?? ""} ${section?.title ?? ""}`))) return [];
    return [
      {
        tool: name.tool,
        label: name.label,
        shownBy: [name.tool, ...(name.shownBy ?? [])],
        span: block.at(from, to),
        block,
      },
    ];
  });
}

const names = toolNames.map((name) => ({
  name,
  pattern: new RegExp(`(?<![\\w/@.-])(?:${name.pattern})(?![\\w/@]|[-.]\\w)`, "gi"),
}));
/** The names as phrases, told more loosely: most blocks hold none of them. */
const loosely = new PhraseFinder<string>(blockBook);
for (const { tool, pattern } of toolNames) for (const phrase of phrasesOf(pattern)) loosely.add(phrase, tool, "und");

/** What a pattern matches, as phrases with any further letters where it leaves some open. */
function phrasesOf(pattern: string): readonly string[] {
  const [, first, rest] = /^\(\?:([^()]*)\)(.*)$/.exec(pattern) ?? [];
  const parts = first === undefined ? pattern.split(/\|(?![^(]*\))/) : first.split("|").map((one) => one + rest);
  return parts.map((part) => {
    const phrase = part
      .replace(/\(\?:.*$/, "*")
      .replaceAll("[- ]", " ")
      .replace(/\w\?/g, "*");
    return phrase.endsWith("*") ? phrase : `${phrase}*`;
  });
}

const claimScan: Scan<Named> = where(
  ({ kind, prose }) => (kind === "paragraph" || kind === "cell") && prose.hitsOf(loosely).length > 0,
  function* ({ prose }: BlockShape) {
    // A box that nobody ticked, a sign for what is to come.
    if (/^\s*(?:\[ \]|☐|⬜|🚧|⏳|🔜|📋|🔲|❌|✗)/u.test(prose.text)) return;
    const hits = prose.hitsOf(loosely);
    let next = 0;
    for (const { from, to } of prose.sentences) {
      const first = next;
      while (next < hits.length && (hits[next] as PhraseHit<string>).from < to) next++;
      const likely = hits.slice(first, next);
      if (likely.length === 0) continue;
      const sentence = prose.text.slice(from, to);
      if (unreal.test(sentence)) continue;
      const mood = owning.test(sentence) || done.test(sentence) ? "own" : "plain";
      for (const { name, pattern } of names) {
        if (!likely.some(({ group }) => group === name.tool)) continue;
        for (const match of sentence.matchAll(pattern)) {
          const at = from + match.index;
          if (name.common && !isName(prose, at, match[0])) continue;
          if (name.does && !name.does.test(sentence)) continue;
          yield { name, from: at, to: at + match[0].length, mood, byItself: automatic.test(sentence) };
        }
      }
    }
  },
);

/** An everyday word is a name as code; with a capital where a name of a tool stands: before a colon, in bold. */
function isName(prose: Prose, at: number, word: string): boolean {
  const mark = prose.marks.find(({ from, to }) => from <= at && at + word.length <= to);
  if (mark?.kind === "code") return true;
  if (!/^[A-Z]/.test(word)) return false;
  if (word.toLowerCase() !== "safety") return true;
  const strong = mark?.kind === "strong" && mark.to - mark.from <= word.length + 1;
  return (
    strong === true && /^:?\s*[:—–-]?\s*[^.]*(?:dependenc|package|vulnerab)/i.test(prose.text.slice(at + word.length))
  );
}

/** The project speaks of what it does. */
const owning =
  /\b(?:we|our [\w/ -]{2,40}|this (?:project|repository|repo|package|library|application|app)|the (?:project|repository|repo|codebase|ci|pipeline)|[\w-]{2,40} (?:implements|includes) (?:several|multiple|the following|these|various))\b[^.;]{0,90}?\b(?:use|uses|using|run|runs|rely|relies|employ|employs|scan|scans|scanned|monitor|monitors|monitored|check|checks|checked|sign|signs|signed|generate|generates|publish|publishes|ship|ships|include|includes|enforce|enforces|have|has|perform|performs|leverage|leverages|analyse|analyze|analyses|analyzes|analysed|analyzed|audit|audits|audited|track|tracks|implements|follow|follows|integrate|integrates|tested|kept|maintain|maintains|attach|provide|provides)\b/i;

/** Something is done to the project with the tool, or the tool does it. */
const done = new RegExp(
  `\\b(?:scann(?:ed|ing)|checked|monitored|analy[sz]ed|signed|audited|updated|tested|generated|verified|enforced|detected|linted|managed) (?:[\\w/-]{1,40} ){0,6}(?:with|by|using|via|through) [^.]{0,60}?(?:${toolNames.map(({ pattern }) => pattern).join("|")})|(?:${toolNames.map(({ pattern }) => pattern).join("|")})[\`*"]{0,3}(?: [\\w-]{1,40}){0,3} (?:is|are) (?:[a-z]+ly )?(?:enabled|configured|used|run|active|integrated|set up|generated|published|attached|executed|in place)\\b|(?:${toolNames.map(({ pattern }) => pattern).join("|")})[\`*"]{0,3} (?:[a-z]+ly )?(?:monitors|scans|checks|runs|keeps|updates|prevents?|opens|detects|blocks?|verif(?:y|ies)|analy[sz]es)\\b`,
  "i",
);

/** Advice, plans, conditions, denials, examples, the past, what people do by hand, what other people's scanners say. */
const unreal =
  /\b(?:if|when|whenever|unless|should|consider\w*|recommend\w*|suggest\w*|could|may|might|can|cannot|would|please|plans?|planned|planning|will|going to|roadmap|future|to-?do|upcoming|soon|eventually|aims? to|intend\w*|partial\w*|in progress|ongoing|pending|goals?|want|not|never|no|none|without|instead|optional\w*|e\.g|for example|example|such as|like|similar|used to|previously|formerly|was|were|had|until|manual\w*|by hand|locally|yourself|you|your|users?|must|need|needs|ensure|make sure|keep|enable|install|configure|set up(?! and)|try|verify (?:that|the)|report(?:s|ed|ing)? (?:from|by|of|generated|produced)|output|findings?|false positives?|results?|alerts?|security updates|settings|default set-?up|badge|third[- ]part(?:y|ies)|upstream|other|versions? of|vulnerabilit(?:y|ies) in (?:trivy|snyk|semgrep))\b|n['’]t\b|\?/i;

const automatic =
  /\b(?:automat\w*|ci(?:\/cd)?|pipelines?|workflows?|github actions?|(?:every|each) (?:commit|push|pull request|pr|build|merge|release|change)|continuous\w*|nightly|daily|weekly|scheduled)\b/i;

/** Sections that speak to somebody else, of somebody else, or of what is not yet. */
const elsewhereKinds: ReadonlySet<SectionKind> = new Set([
  "best-practices",
  "out-of-scope",
  "scope",
  "reporting",
  "report-contents",
  "considerations",
  "resources",
  "history",
  "acknowledgments",
  "training",
  "incident-response",
]);
const elsewhereTitle =
  /\b(?:roadmap|plans?|planned|future|to-?do|recommend\w*|suggest\w*|checklist|upcoming|next steps|goals?|improvements?|for (?:users|developers|contributors|deployers|operators|maintainers|adopters)|should|guidelines?|requirements?|resources|tips|optional|how to|examples?|deploy\w*|your|advice|best practices|non-?goals|limitations)\b/i;

function isElsewhere(section: Where | null): boolean {
  for (let at = section; at; at = at.parent) {
    if (elsewhereKinds.has(at.kind) || elsewhereTitle.test(at.title)) return true;
  }
  return false;
}

function isMeasures(section: Where | null): boolean {
  return section?.kind === "measures" || (section?.kind !== "title" && section?.parent?.kind === "measures");
}

function isListed({ kind, shape }: Block): boolean {
  return kind === "cell" || shape.list !== null;
}

/** The words before the list that the block is in. */
function leadOf(blocks: readonly Block[], index: number): string | undefined {
  const level = blocks[index]?.shape.list?.level ?? 0;
  if (level === 0) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - 60); at--) {
    const other = blocks[at] as Block;
    if (other.kind === "heading" || other.kind === "break") return undefined;
    if (other.kind === "paragraph" && (other.shape.list?.level ?? 0) < level) return other.text;
  }
  return undefined;
}
