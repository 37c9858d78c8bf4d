/** What do the words around a contact say it is for? */

import type { SectionKind } from "../catalogue/kinds.ts";
import type { PhraseGroup } from "../languages/language.ts";
import { findPhrases } from "../languages/phrases.ts";
import type { Block } from "./blocks.ts";
import type { ContactContext } from "./contacts.ts";
import type { Contact } from "./policy.ts";
import { announces, hitOf, type PlacedStatement, type Statements, speaksOf } from "./statements.ts";

/** Kinds of section in which a contact is there for reports unless the words say otherwise. */
const reportingKinds: ReadonlySet<SectionKind> = new Set([
  "reporting",
  "report-contents",
  "response",
  "disclosure",
  "safe-harbor",
  "bounty",
  "contact",
  "encryption",
  "incident-response",
]);

/** Kinds of section in which links and addresses are no way in, whatever the words. */
const closedKinds: ReadonlySet<SectionKind> = new Set([
  "acknowledgments",
  "history",
  "resources",
  "testing",
  "training",
]);

/** Hands out places, and remembers what it found out about them. */
export class Places {
  readonly statements: Statements;
  readonly #context: ContactContext;
  readonly #titles = new Map<string, ReadonlySet<PhraseGroup>>();
  readonly #around = new Map<Block, readonly PlacedStatement[]>();

  constructor(statements: Statements, context: ContactContext) {
    this.statements = statements;
    this.#context = context;
  }

  /** The place of what stands in the block's visible text. */
  at(block: Block, from: number, to = from): Place {
    return this.of(this.statements.at(block, from), from, to);
  }

  of(statement: PlacedStatement, from = statement.from, to = from): Place {
    const section = this.#context.sectionOf(statement.block);
    let around = this.#around.get(statement.block);
    if (!around) {
      around = this.statements.around(statement.block);
      this.#around.set(statement.block, around);
    }
    const title = this.#title(section?.title ?? "");
    const kind = section?.kind ?? (this.#context.preambleIsReporting ? "title" : "other");
    const shown = vagueKinds.has(kind) ? kindByTitle(kind, title) : kind;
    return new Place(statement, from, to, around, shown, title, section === null, this.statements);
  }

  #title(title: string): ReadonlySet<PhraseGroup> {
    let groups = this.#titles.get(title);
    if (!groups) {
      groups = new Set(findPhrases(title.toLowerCase()).map((hit) => hit.group));
      this.#titles.set(title, groups);
    }
    return groups;
  }
}

/** Kinds that a section is taken for by its contents where its heading is not understood. */
const vagueKinds: ReadonlySet<SectionKind> = new Set(["other", "measures", "considerations"]);

/** A heading that speaks of vulnerabilities and of telling is on reporting, whatever stands under it. */
function kindByTitle(kind: SectionKind, title: ReadonlySet<PhraseGroup>): SectionKind {
  const reports = title.has("vulnerability-word") && title.has("tell-word") && !title.has("not-vulnerability");
  return reports ? "reporting" : kind;
}

/** A spot in the text: its sentence, what leads up to it, and its section. */
export class Place {
  readonly statement: PlacedStatement;
  readonly kind: SectionKind;
  /** Whether it stands before the first heading. */
  readonly isPreamble: boolean;
  readonly #from: number;
  readonly #to: number;
  readonly #around: readonly PlacedStatement[];
  readonly #title: ReadonlySet<PhraseGroup>;
  readonly #statements: Statements;

  constructor(
    statement: PlacedStatement,
    from: number,
    to: number,
    around: readonly PlacedStatement[],
    kind: SectionKind,
    title: ReadonlySet<PhraseGroup>,
    isPreamble: boolean,
    statements: Statements,
  ) {
    this.#statements = statements;
    this.isPreamble = isPreamble;
    this.statement = statement;
    this.#from = from;
    this.#to = to;
    this.#around = around;
    this.kind = kind;
    this.#title = title;
  }

  /** Whether the sentence itself speaks of one of the groups. */
  speaks(...groups: readonly PhraseGroup[]): boolean {
    return speaksOf(this.statement, ...groups);
  }

  /** Whether the words of the spot itself speak of one of the groups. */
  namesItself(...groups: readonly PhraseGroup[]): boolean {
    return this.statement.hits.some(
      (hit) => groups.includes(hit.group) && hit.from >= this.#from && hit.to <= this.#to,
    );
  }

  /** Whether the sentence or what leads up to it speaks of one of the groups. */
  speaksNear(...groups: readonly PhraseGroup[]): boolean {
    return this.speaks(...groups) || this.#around.some((statement) => speaksOf(statement, ...groups));
  }

  /** Whether a message to one person in a chat is asked for here or right beside. */
  asksForMessage(): boolean {
    return this.speaksNear("direct-message") || this.#statements.haveMessageBeside(this.statement.block);
  }

  /** What the items of the list say that the block of the sentence leads up to. */
  get items(): readonly (readonly PlacedStatement[])[] {
    const { block, to } = this.statement;
    return block.index >= 0 && block.text.slice(to).trim() === "" ? this.#statements.itemsAfter(block) : [];
  }

  /** Whether the section is one about reporting, or the text has none and this stands before all others. */
  isReporting(): boolean {
    return reportingKinds.has(this.kind) || this.kind === "title";
  }

  /** Whether what stands here is negated: the sentence, or the line that announces it, forbids. */
  forbids(): boolean {
    if (this.speaks("channel-negation")) {
      // "Open an issue, but do not include details" allows the issue.
      const opened = hitOf(this.statement, "open-issue");
      const negation = hitOf(this.statement, "channel-negation");
      const detail = this.speaks("without-details", "sensitive-details");
      if (!opened || !negation) return true;
      // "Do not use the advisory form: open an issue" asks for the issue.
      const off = hitOf(this.statement, "advisory-loosely", "advisory-feature");
      const between = off && off.to < opened.from ? this.statement.block.text.slice(off.to, opened.from) : "";
      // "Open an issue instead of writing a mail."
      const words = this.statement.block.text.slice(negation.from, negation.to);
      if (opened.to <= negation.from && /^(?:instead|rather)/i.test(words)) return false;
      if (off && negation.to <= off.from && /[—–;:：]|\s-\s/.test(between)) return false;
      return !(detail && opened.from < negation.from);
    }
    if (this.#title.has("channel-negation") && !this.#title.has("not-vulnerability") && this.kind !== "out-of-scope")
      return true;
    return this.#around.some((statement) => announces(statement.block) && speaksOf(statement, "channel-negation"));
  }

  /** Whether what stands here is something that the maintainers publish, not something that a reporter sends. */
  isAboutPublished(): boolean {
    return this.statement.hits.some(
      (hit) =>
        hit.group === "we-word" && (hit.from <= this.#to + 2 || this.kind === "updates" || this.kind === "history"),
    );
  }

  purpose(): Contact["purpose"] {
    if (this.speaksNear("conduct-word") || this.#title.has("conduct-word")) return "conduct";
    const about = this.speaksNear("vulnerability-word", "security-word");
    const told = this.speaksNear("tell-word", "private-way", "email-named");
    if (closedKinds.has(this.kind)) return "other";
    if ((this.speaks("question-word") || this.#title.has("question-word")) && !(about && this.speaks("tell-word")))
      return "questions";
    if (this.speaks("not-vulnerability") && !about) return "other";
    if (reportingKinds.has(this.kind)) return "report";
    const titled = this.#title.has("security-word") && this.kind === "title";
    return told && (about || titled || this.kind === "title") ? "report" : "other";
  }

  #begins(words: RegExp): boolean {
    const { block, from } = this.statement;
    return words.test(block.text.slice(from, from + 20));
  }

  /** Whether the sentence goes on with the case that the one before it names: "Instead, …", "Not a bug of ours? …". */
  #follows(...groups: readonly PhraseGroup[]): boolean {
    const before = this.statement.previous;
    if (before === undefined || !speaksOf(before, ...groups)) return false;
    const goesOn = this.statement.hits.some((hit) => hit.group === "continues" && hit.from - this.statement.from < 4);
    return goesOn || /[?？]\W*$/.test(before.block.text.slice(before.from, before.to));
  }

  /** Whether a public place is asked for without what was found: in this sentence, or by the one right behind it. */
  asksWithoutDetails(): boolean {
    if (this.speaks("without-details")) return true;
    const next = this.#statements.after(this.statement);
    return next !== undefined && speaksOf(next, "without-details") && speaksOf(next, "channel-negation");
  }

  /** What a public place stands here for: for reports only if nothing in the sentence says otherwise. */
  publicPurpose(): Contact["purpose"] {
    const purpose = this.purpose();
    if (purpose !== "report") return purpose;
    if (this.speaksNear("not-vulnerability", "no-answer", "without-details", "question-word")) return "other";
    if (this.asksWithoutDetails()) return "other";
    if (this.#follows("not-vulnerability", "no-answer", "question-word")) return "other";
    // "In this case do not use the tracker. Otherwise the tracker is preferred."
    const { previous } = this.statement;
    if (this.#begins(/^otherwise\b/i) && previous && speaksOf(previous, "channel-negation")) return "other";
    if (this.#title.has("not-vulnerability") || this.#title.has("question-word")) return "other";
    if (this.isAboutPublished()) return "other";
    // What is to be kept out of the private reports is no vulnerability to the maintainers: "not by an advisory, open an issue".
    if (this.speaks("channel-negation") && this.speaks("advisory-loosely", "advisory-feature")) return "other";
    if (!this.speaksNear("vulnerability-word", "security-word")) {
      if (this.speaksNear("plain-bug")) return "other";
      if (!this.#title.has("security-word") && this.kind !== "reporting") return "other";
    }
    return "report";
  }
}
