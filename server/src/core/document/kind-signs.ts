/** Which kinds of section do the words of a heading, and of a text, speak for? */

import { type SectionKind, sectionKinds } from "../catalogue/kinds.ts";
import { languages } from "../languages/index.ts";
import { type Topic, topics } from "../languages/language.ts";
import { blockBook, PhraseFinder, type PhraseHit } from "../languages/phrases.ts";
import type { BlockShape } from "./blocks.ts";
import { foldLetters } from "./heading-words.ts";
import type { Scan } from "./reading.ts";
import { trait } from "./traits.ts";

/** What signs speak for: the kinds, then the topics that leave the kind open. */
const signs: readonly (SectionKind | Topic)[] = [...sectionKinds, ...(Object.keys(topics) as Topic[])];

/** How strongly each sign speaks, 0 to 1, at its `signIndex`. */
export type Signs = number[];

export const signCount = signs.length;

// Made of fractions first: a copy is then laid out for them too, and cheaper than a typed array of this size.
const none: readonly number[] = signs.map(() => 0.5).fill(0);

/** What says nothing yet. */
export function noSigns(): Signs {
  return none.slice();
}

const indexes = new Map(signs.map((sign, index) => [sign, index]));

/** The place of a kind or topic in `Signs`. */
export function signIndex(sign: SectionKind | Topic): number {
  return indexes.get(sign) as number;
}

/** Whether signs speak for some kind, not only for a topic, and louder than `least`. */
export function speaksForKind(signs: Signs, least: number): boolean {
  for (let kind = 0; kind < sectionKinds.length; kind++) if ((signs[kind] as number) > least) return true;
  return false;
}

/** A phrase of a heading dictionary: `=` whole headings only. */
type HeadingGroup = `${number}` | `=${number}`;
/** A phrase of an evidence dictionary: `^` at beginnings only. */
type TextGroup = `${number}` | `^${number}`;

const headingFinder = new PhraseFinder<HeadingGroup>();
const textFinder = new PhraseFinder<TextGroup>(blockBook);
const kindOfGroup = new Map<TextGroup, number>();
const instruction: TextGroup = `^${signIndex("best-practices")}` as `^${number}`;
/** Words that any heading of a policy may hold and that so tell little: `the`, `security`. */
const plainWords = new Set<string>();

for (const { code, headings, topics: open, evidence, stopWords } of languages) {
  for (const word of stopWords) plainWords.add(foldLetters(word));
  for (const phrase of headings.title ?? []) if (/^=[^ *]+$/.test(phrase)) plainWords.add(foldLetters(phrase.slice(1)));
  for (const [sign, phrases] of [...Object.entries(headings), ...Object.entries(open ?? {})]) {
    const index = `${signIndex(sign as SectionKind | Topic)}` as const;
    for (const phrase of phrases) {
      const folded = foldLetters(phrase)
        .replace(/\s*&\s*/g, " and ")
        .replaceAll("/", " ");
      if (folded.startsWith("=")) headingFinder.add(folded.slice(1), `=${index as `${number}`}`, code);
      else headingFinder.add(folded, index as `${number}`, code);
    }
  }
  for (const [kind, phrases] of Object.entries(evidence)) {
    const index = `${signIndex(kind as SectionKind)}` as const;
    for (const phrase of phrases) {
      kindOfGroup.set(index, Number(index)).set(`^${index}`, Number(index));
      if (phrase.startsWith("^")) textFinder.add(phrase.slice(1), `^${index as `${number}`}`, code);
      else textFinder.add(phrase, index as `${number}`, code);
    }
  }
}

/**
 * How the words of a heading speak for each kind and topic. 1 where a known phrase is all of the heading; less the more
 * of the heading's telling words are none of the phrase.
 * @param words as `headingWords` gives them
 */
export function headingSigns(words: string): Signs {
  const scores = noSigns();
  const hits = headingFinder.find(words).filter((hit) => !hit.group.startsWith("=") || isWhole(hit, words));
  // "Trust model" is known as a whole and asks for no trust.
  if (!hits.some((hit) => isWhole(hit, words)) && isInstruction(words)) scores[advice] = 0.35;
  if (release.test(words)) scores[history] = 0.8;
  if (hits.length === 0) return scores;
  const whole = weightOf(words, 0, words.length);
  const covered = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const hit of hits) {
    if (isInsideOther(hit, hits)) continue;
    const index = Number(hit.group.replace("=", ""));
    // Phrases of one kind speak together: "SQL injection" and "prevention".
    const from = Math.max(hit.from, ends.get(index) ?? 0);
    const cover = (covered.get(index) ?? 0) + (from < hit.to ? weightOf(words, from, hit.to) / whole : 0);
    covered.set(index, cover);
    ends.set(index, Math.max(hit.to, from));
    const later = hit.from / words.length;
    const score = isWhole(hit, words)
      ? 1
      : isLabel(hit, words)
        ? 0.9
        : 0.35 + 0.6 * Math.min(1, cover) - 0.2 * later - (beginsInsideOther(hit, hits) ? 0.25 : 0);
    if (score > (scores[index] as number)) scores[index] = score;
  }
  return scores;
}

/** A release with its day, as change logs have it: "v2.0.1 (2024-01-15)". */
const release = /^v\d+(?:\.\d+){1,3}\S*\s.{0,20}\b(?:19|20)\d\d-\d\d/;

/** Whether a heading tells the reader to do something ("Use environment variables", "Never share a key"). */
function isInstruction(words: string): boolean {
  let first: PhraseHit<TextGroup> | undefined;
  for (const hit of textFinder.findAtStart(words)) {
    if (hit.group.startsWith("^") && (!first || hit.to > first.to)) first = hit;
  }
  return first !== undefined && first.group === instruction && first.to < words.length;
}

function isWhole(hit: PhraseHit<string>, words: string): boolean {
  return hit.from === 0 && hit.to === words.length;
}

/** Whether the phrase is all of what stands before a dash or colon: "Out of scope: what is no vulnerability". */
function isLabel(hit: PhraseHit<string>, words: string): boolean {
  return hit.from === 0 && /^(?:\s*[:：]| (?:--?|–|—)) /.test(words.slice(hit.to, hit.to + 4));
}

/** A longer phrase knows more than one that is a part of it ("not a vulnerability" than "a vulnerability"). */
function isInsideOther(hit: PhraseHit<string>, hits: readonly PhraseHit<string>[]): boolean {
  const length = hit.to - hit.from;
  return hits.some((other) => other.from <= hit.from && other.to >= hit.to && other.to - other.from > length);
}

/** Of two phrases that overlap the first leads: "non-qualifying vulnerabilities" are not "qualifying vulnerabilities". */
function beginsInsideOther(hit: PhraseHit<string>, hits: readonly PhraseHit<string>[]): boolean {
  return hits.some((other) => other.from < hit.from && other.to > hit.from);
}

/** The letters between `from` and `to`; those of plain words count a quarter. */
function weightOf(words: string, from: number, to: number): number {
  let weight = 0;
  let at = from;
  while (at < to) {
    let end = words.indexOf(" ", at);
    if (end < 0 || end > to) end = to;
    const length = end - at;
    weight += plainWords.has(words.slice(at, end)) ? length / 4 : length;
    at = end + 1;
  }
  return Math.max(1, weight);
}

/** What one block speaks for. */
export interface TextSigns {
  /** Sentences; 1 for a cell or code. */
  readonly units: number;
  /** Pairs: the index of a kind and the number of sentences that speak for it. */
  readonly votes: readonly number[];
  /** Sentences and code that state something and speak for no kind: "Passwords hashed with Argon2", a policy in SQL. */
  readonly plain: number;
  /** Code that is to be typed in, boxes to be ticked: things to do that no sentence holds. */
  readonly todo: number;
  /** It holds an e-mail address. */
  readonly address: boolean;
  /** `lead`: a paragraph that ends in a colon, and so speaks for what follows it. */
  readonly role: "lead" | "item" | "code" | "text";
}

const advice = signIndex("best-practices");
const measures = signIndex("measures");
const history = signIndex("history");

/** What the text of a block speaks for; headings say nothing. */
export const scanTextSigns: Scan<TextSigns> = (block) => {
  const { text } = block.prose;
  if (block.kind === "code") {
    const done = isTyped(text) || isLesson(text);
    return [{ units: 1, votes: noVotes, plain: done ? 0 : 1, todo: done ? 1 : 0, address: false, role: "code" }];
  }
  if (block.kind !== "paragraph" && block.kind !== "cell" && block.kind !== "html") return undefined;
  if (text.trim() === "") return undefined;
  const hits = block.prose.hitsOf(textFinder);
  const box = block.list?.first ? boxOf(text) : undefined;
  const { votes, plain } = votesOf(block, hits, box);
  const units = Math.max(1, block.prose.sentences.length);
  const address = block.prose.has(trait.at) && text.includes("@");
  const role = block.list !== null ? "item" : /[:：]\s*$/.test(text) ? "lead" : "text";
  return [{ units, votes, plain, todo: box === "empty" ? 1 : 0, address, role }];
};

const noVotes: readonly number[] = [];

/** What the sentences of a block speak for, and how many of them speak for nothing. */
function votesOf(
  block: BlockShape,
  hits: readonly PhraseHit<TextGroup>[],
  box: ReturnType<typeof boxOf>,
): Pick<TextSigns, "votes" | "plain"> {
  const { text, sentences } = block.prose;
  const counts = box !== "empty" && block.cell?.row !== 0;
  if (hits.length === 0) return { votes: noVotes, plain: counts ? sentences.length : 0 };
  const votes: number[] = [];
  let plain = 0;
  let next = 0;
  for (const { from, to } of sentences) {
    let begins: readonly number[] | undefined;
    const voted: number[] = [];
    for (; next < hits.length && (hits[next] as PhraseHit<TextGroup>).from < to; next++) {
      const hit = hits[next] as PhraseHit<TextGroup>;
      const kind = kindOfGroup.get(hit.group) as number;
      if (voted.includes(kind)) continue;
      if (hit.group.startsWith("^")) {
        begins ??= beginningsOf(text, from, to);
        // "Read-only file system" tells nobody to read.
        if (!begins.includes(hit.from) || text[hit.to] === "-") continue;
      }
      voted.push(kind);
    }
    const advised = voted.includes(advice);
    let any = false;
    for (let kind of voted) {
      // What is to be done is not done yet, though the sentence says how; what is ticked is.
      if (box === "ticked" && kind === advice) kind = measures;
      else if (kind === measures && advised) continue;
      any = true;
      vote(votes, kind);
    }
    if (!any && counts) plain++;
  }
  return { votes, plain };
}

function vote(votes: number[], kind: number): void {
  for (let at = 0; at < votes.length; at += 2) {
    if (votes[at] !== kind) continue;
    votes[at + 1] = (votes[at + 1] as number) + 1;
    return;
  }
  votes.push(kind, 1);
}

/** The box before an item of a checklist. */
function boxOf(text: string): "empty" | "ticked" | undefined {
  const first = text[0] as string;
  if (first === "[") return text.startsWith("[ ]") ? "empty" : /^\[[xX]\]/.test(text) ? "ticked" : undefined;
  if (first === "☐" || first === "⬜") return "empty";
  // "✅" is no box: it as often stands before what one should do, against "❌".
  return first === "☑" || first === "✔" ? "ticked" : undefined;
}

/** Whether code is typed into a shell, rather than a part of the project. */
function isTyped(code: string): boolean {
  return /^\s{0,8}(?:[$>] \S|(?:sudo|npm|npx|yarn|pnpm|pip3?|git|docker|kubectl|helm|curl|wget|chmod|chown|openssl|ssh|ssh-keygen|gpg|aws|gcloud|az|ufw|iptables|systemctl|apt|apt-get|brew|cargo|go|python3?|node|export|echo|cp|mv|rm|cat|mkdir|grep|cd|source|idf\.py|esptool(?:\.py)?|espsecure(?:\.py)?|terraform|vault|fail2ban-client|certbot) )/m.test(
    code,
  );
}

/**
 * Whether code is there to be learned from: what is right stands against what is wrong, or its comments tell what to do
 * ("// Use a comparison in constant time").
 */
function isLesson(code: string): boolean {
  if (/[❌✅✗✓]/u.test(code)) return true;
  for (const [, comment] of code.matchAll(/(?:^|\s)(?:\/\/|#|--)[ \t]{1,4}([^\n]{3,200})/g)) {
    const words = (comment as string).toLowerCase();
    if (verdicts.test(words) || isInstruction(words)) return true;
  }
  return false;
}

const verdicts = /^(?:bad|good|wrong|right|correct|incorrect|insecure|secure|do|don't|vulnerable|unsafe|safe)\b/;

const longestLabel = 60;

/** Where a sentence begins for the reader: at its first letter, and after its label (`Access: limit it`). */
function beginningsOf(text: string, from: number, to: number): readonly number[] {
  const begins = [firstLetter(text, from, to)];
  const end = Math.min(to, from + longestLabel);
  for (let at = from; at < end; at++) {
    const c = text[at] as string;
    const dash = (c === "-" || c === "–" || c === "—") && text[at - 1] === " " && text[at + 1] === " ";
    if (!dash && c !== "：" && !(c === ":" && text[at + 1] === " ")) continue;
    // A label of one word is a noun: "Review: two persons read each change".
    if (!text.slice(begins[0], at).trim().includes(" ")) begins.pop();
    begins.push(firstLetter(text, at + 1, to));
    break;
  }
  return begins;
}

function firstLetter(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !/[\p{L}\p{N}]/u.test(text[at] as string)) at++;
  return at;
}
