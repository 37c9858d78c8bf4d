/** What does each sentence speak of, and what is said around it: the lead of its list, its item, its table row? */

import type { PhraseGroup } from "../languages/language.ts";
import type { PhraseHit } from "../languages/phrases.ts";
import type { Block } from "./blocks.ts";
import { bareUrls } from "./links.ts";
import type { Reading, Scan } from "./reading.ts";
import type { Sentence } from "./sentences.ts";
import type { Span } from "./span.ts";
import { trait } from "./traits.ts";

/** A sentence with the phrases in it. Offsets are in the block's visible text. */
export interface Statement extends Sentence {
  readonly hits: readonly PhraseHit[];
}

/** A statement in its place. */
export interface PlacedStatement extends Statement {
  readonly block: Block;
  /** The statement before it in the same block. */
  readonly previous?: PlacedStatement;
}

/** What a phrase of the first group means nothing inside a longer one of: "do not" in "we do not". */
const swallowed: Readonly<Partial<Record<PhraseGroup, readonly PhraseGroup[]>>> = {
  "channel-negation": ["channel-no-negation", "not-vulnerability"],
  "vulnerability-word": ["not-vulnerability"],
  "security-word": ["not-vulnerability"],
  "plain-bug": ["public-place", "open-issue", "vulnerability-word"],
  "public-place": ["confidential-issue"],
  "open-issue": ["confidential-issue", "private-issue"],
  "open-issue-loosely": ["confidential-issue", "private-issue"],
  "profile-word": ["your-profile"],
  "advisory-loosely": ["advisory-feature"],
  "advisory-button": ["advisory-feature"],
};

const swallowing: ReadonlySet<PhraseGroup> = new Set(Object.values(swallowed).flat());

/** The sentences of a text with what stands around them. */
export class Statements {
  /** Those in which any phrase stands, in order. */
  readonly all: readonly PlacedStatement[];
  readonly #blocks: readonly Block[];
  /** For each block where its statements begin among all; they end where those of the next block begin. */
  readonly #first: Int32Array;
  readonly #messages = new Map<Block, boolean>();

  constructor(reading: Reading) {
    this.#blocks = reading.blocks;
    const first = new Int32Array(reading.blocks.length + 1);
    const all: PlacedStatement[] = [];
    let at = 0;
    for (const { block, index, value } of reading.found(statementScan)) {
      const previous = index < at ? all.at(-1) : undefined;
      while (at <= index) first[at++] = all.length;
      const { from, to, hits } = value;
      all.push(previous ? { from, to, hits, block, previous } : { from, to, hits, block });
    }
    first.fill(all.length, at);
    this.#first = first;
    this.all = all;
  }

  /** The statements of a block in order. */
  in(block: Block): readonly PlacedStatement[] {
    if (block.index < 0) return [];
    return this.all.slice(this.#first[block.index], this.#first[block.index + 1]);
  }

  /** The statement that covers the offset; one without hits where no phrase stands in that sentence. */
  at(block: Block, offset: number): PlacedStatement {
    const found = this.all[this.#lastUpTo(block, offset)];
    return found && found.from <= offset && offset < found.to ? found : { block, from: offset, to: offset, hits: [] };
  }

  /** The statement behind this one in the same block. */
  after({ block, from }: PlacedStatement): PlacedStatement | undefined {
    const next = this.#lastUpTo(block, from) + 1;
    return next < (this.#first[block.index + 1] ?? 0) ? this.all[next] : undefined;
  }

  /** The statement in which something of the block's source stands. */
  holding(block: Block, { start, end }: Span): PlacedStatement | undefined {
    // The words of a link begin behind its bracket.
    const found = this.all[this.#last(block, ({ from }) => block.at(from, from).start < end)];
    return found && block.at(found.from, found.to).end > start ? found : undefined;
  }

  #lastUpTo(block: Block, offset: number): number {
    return this.#last(block, ({ from }) => from <= offset);
  }

  /** The place among all of the last statement of the block that begins early enough; else that of its first; else -1. */
  #last(block: Block, isEarly: (statement: PlacedStatement) => boolean): number {
    let low = this.#first[block.index] ?? 0;
    let high = (this.#first[block.index + 1] ?? 0) - 1;
    if (low > high) return -1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (isEarly(this.all[middle] as PlacedStatement)) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /**
   * What leads up to a block: the line with a colon before it or its list, the first words of its list item, the other
   * cells of its row and the head of its column.
   */
  around(block: Block): readonly PlacedStatement[] {
    const around: PlacedStatement[] = [];
    const { cell, list } = block.shape;
    if (cell) {
      const row = cell.table.rows[cell.row];
      const head = cell.row > 0 ? cell.table.rows[0]?.cells[cell.column] : undefined;
      for (const shape of [...(row?.cells ?? []), ...(head ? [head] : [])]) {
        if (shape === block.shape) continue;
        for (const statement of statementScan(shape) ?? []) around.push({ ...statement, block });
      }
      return around;
    }
    const index = Math.max(0, block.index);
    if (list && !list.first) {
      for (let at = index - 1; at >= 0 && index - at < reach; at--) {
        const other = this.#blocks[at] as Block;
        if (other.base !== block.base || other.shape.list?.start !== list.start) break;
        if (other.shape.list.first) around.push(...this.in(other));
      }
    }
    const lead = this.#lead(index);
    if (lead) around.push(...this.in(lead).slice(-1));
    return around;
  }

  /** Whether a message to one person is asked for in a block, in the one before it or the two behind, up to a heading. */
  haveMessageBeside(block: Block): boolean {
    let found = this.#messages.get(block);
    if (found === undefined) {
      const above = this.#blocks[block.index - 1];
      const below = this.#blocks.slice(block.index + 1, block.index + 3);
      const end = below.findIndex(isBoundary);
      const beside = [...(above && !isBoundary(above) ? [above] : []), block, ...below.slice(0, end < 0 ? 2 : end)];
      found = beside.some((other) => this.in(other).some(directMessageIn));
      this.#messages.set(block, found);
    }
    return found;
  }

  /** What each item of the list right after a block says; none where no list follows. */
  itemsAfter(block: Block): readonly (readonly PlacedStatement[])[] {
    const level = block.shape.list?.level ?? 0;
    const items: (readonly PlacedStatement[])[] = [];
    for (let at = block.index + 1; at > 0 && at - block.index < reach; at++) {
      const item = this.#blocks[at];
      if (!item?.shape.list || item.shape.list.level <= level) break;
      if (item.shape.list.first) items.push(this.in(item));
    }
    return items;
  }

  /** The block that leads up to the one at the index: before a list, the words before it; else a line with a colon. */
  #lead(index: number): Block | undefined {
    const block = this.#blocks[index] as Block;
    const level = block.shape.list?.level ?? 0;
    for (let at = index - 1; at >= 0 && index - at < reach; at--) {
      const other = this.#blocks[at] as Block;
      if (isBoundary(other)) return undefined;
      if ((other.shape.list?.level ?? 0) < level) return other;
      if (level === 0) return announces(other) && other.kind !== "code" ? other : undefined;
    }
    return undefined;
  }
}

/** Words for a message to one person, in a chat. */
export function directMessageIn({ hits, block: { text } }: PlacedStatement) {
  return hits.find(({ group, from, to }) => group === "direct-message" && directMessage.test(text.slice(from, to)));
}

const directMessage = /^(?:dms?|dming|pms?|(?:direct|private)(?: \w+)? (?:messag\w*|tickets?)|privately messag\w*)$/i;

function isBoundary({ kind }: Block): boolean {
  return kind === "heading" || kind === "break";
}

/** Whether the block ends in a colon: what it says goes on in what follows. */
export function announces(block: Block): boolean {
  return /[:：]["'*_)]*\s*$/.test(block.text);
}

/** How many blocks back a lead is looked for. */
const reach = 60;

/** The statements of a reading. */
export function statementsOf(reading: Reading): Statements {
  return reading.once(makeStatements);
}

const makeStatements = (reading: Reading) => new Statements(reading);

const statementScan: Scan<Statement> = ({ kind, prose }) => {
  if (kind === "code" || kind === "frontmatter" || prose.phrases.length === 0) return undefined;
  let hits = prose.phrases;
  if (prose.has(trait.at | trait.address)) {
    const opaque = [...prose.addresses, ...bareUrls(prose.text)];
    hits = outside(
      hits,
      opaque.sort((a, b) => a.from - b.from),
    );
  }
  const { sentences } = prose;
  // Most blocks are one sentence.
  if (sentences.length === 1)
    return hits.length > 0 ? [{ ...(sentences[0] as Sentence), hits: withoutSwallowed(hits) }] : [];
  const found: Statement[] = [];
  let next = 0;
  for (const { from, to } of sentences) {
    const own: PhraseHit[] = [];
    while (next < hits.length && (hits[next] as PhraseHit).from < to) own.push(hits[next++] as PhraseHit);
    if (own.length > 0) found.push({ from, to, hits: withoutSwallowed(own) });
  }
  return found;
};

/** The phrases that lie in none of the places; both in order. */
function outside(hits: readonly PhraseHit[], places: readonly Sentence[]): readonly PhraseHit[] {
  if (places.length === 0) return hits;
  let next = 0;
  return hits.filter((hit) => {
    while (next < places.length && (places[next] as Sentence).to <= hit.from) next++;
    const place = places[next];
    return place === undefined || place.from >= hit.to;
  });
}

/** The phrases, in order, that mean what they say where they stand. */
function withoutSwallowed(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  const swallowers = hits.filter((hit) => swallowing.has(hit.group));
  if (swallowers.length === 0) return hits;
  const reach = swallowers.reduce((most, hit) => Math.max(most, hit.to - hit.from), 0);
  // Both are in order of where they begin: only those that begin near can cover one another.
  let first = 0;
  return hits.filter((hit) => {
    while (first < swallowers.length && (swallowers[first] as PhraseHit).from + reach <= hit.from) first++;
    for (let at = first; at < swallowers.length; at++) {
      const other = swallowers[at] as PhraseHit;
      if (other.from >= hit.to) break;
      if (swallows(other, hit)) return false;
    }
    return true;
  });
}

/** Whether the phrase lies in the other, longer one that takes its meaning away, or begins inside of it. */
function swallows(other: PhraseHit, hit: PhraseHit): boolean {
  if (!swallowed[hit.group]?.includes(other.group)) return false;
  if (other.group.endsWith("issue")) return other.from < hit.to && hit.from < other.to;
  if (other.from < hit.from) return hit.from < other.to;
  return other.from === hit.from && hit.to < other.to;
}

/** Whether a phrase of one of the groups stands in the statement. */
export function speaksOf(statement: Statement, ...groups: readonly PhraseGroup[]): boolean {
  return statement.hits.some((hit) => groups.includes(hit.group));
}

/** What makes a state a mere possibility: before its words ("if it is not available") or right after them (場合). */
const conditionBefore =
  /(?:^|[^\p{L}])(?:if|when|whenever|where|unless|should|in case|falls|wenn|sollte|si|se|caso|als|indien|jeśli|gdy|если|якщо|eğer)(?![\p{L}])[^.;,:]{0,60}$|(?:如果|若|如|當|当)[^。，；]{0,20}$/iu;
const conditionAfter = /^[^。、]{0,6}(?:場合|とき|경우|時は|时)/u;

/** Whether the statement says of what it names that it is off, and not only what to do if it is. */
export function isOff(statement: PlacedStatement): boolean {
  const { text } = statement.block;
  return statement.hits.some(
    ({ group, from, to }) =>
      group === "not-enabled" &&
      !conditionBefore.test(text.slice(Math.max(statement.from, from - 80), from)) &&
      !conditionAfter.test(text.slice(to, Math.min(statement.to, to + 12))),
  );
}

/** The first phrase of one of the groups in the statement; of several that begin together the longest. */
export function hitOf(statement: Statement, ...groups: readonly PhraseGroup[]): PhraseHit | undefined {
  let first: PhraseHit | undefined;
  for (const hit of statement.hits) {
    if (!groups.includes(hit.group)) continue;
    if (first === undefined || hit.from < first.from || (hit.from === first.from && hit.to > first.to)) first = hit;
  }
  return first;
}
