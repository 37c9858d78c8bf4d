/** What is the tree of one piece of Markdown, given the reference labels that the rest of the text defines? */

import type { Root } from "mdast";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { hideBrackets, restoreBrackets } from "./bracket-runs.ts";
import { parseAround } from "./plain-runs.ts";

/** A piece as parsed, and what its tree depends on besides its text. */
export interface Parsed {
  readonly tree: Root;
  /** The labels the piece itself defines, in the form in which labels are compared. */
  readonly labels: readonly string[];
  /**
   * The labels the parser asked for outside of that, with the answers it got. With definitions that give the same
   * answers it takes the same course, so its tree is the same.
   */
  readonly asked: ReadonlyMap<string, boolean>;
}

export type Parser = (text: string, defined: ReadonlySet<string>) => Parsed;

type SyntaxExtension = ReturnType<typeof gfmTable>;
type Construct = Extract<NonNullable<NonNullable<SyntaxExtension["text"]>[number]>, { tokenize: unknown }>;
type Tokenizing = ThisParameterType<Construct["tokenize"]>;
type Context = Tokenizing["parser"];
type Event = Tokenizing["events"][number];
type State = ReturnType<Construct["tokenize"]>;

/**
 * A parser of CommonMark with front matter (`---` for YAML, `+++` for TOML) and tables of GitHub Flavored Markdown
 * (clause 4.10 of its specification), which takes the definitions outside of the piece from its caller.
 */
export function createParser(): Parser {
  let defined: ReadonlySet<string> = new Set();
  let asked = new Map<string, boolean>();
  let own: string[] = [];
  let context: Context | undefined;
  let lines: ReadonlySet<number> = new Set();

  // Called where a paragraph begins with `[`: from here on a definition may add its label to the list.
  const beforeDefinition: Construct = {
    partial: true,
    tokenize(_effects, _ok, nok) {
      if (context === undefined) own = this.parser.defined;
      context = this.parser;
      return nok;
    },
  };

  // Called at `]` in text. Blocks, and with them all definitions, are done before any text is read, so the list of
  // labels is complete; what takes its place answers for the whole text and notes the questions.
  const beforeReference: Construct = {
    partial: true,
    tokenize(_effects, _ok, nok) {
      if (this.parser.defined instanceof Labels) return nok;
      own = this.parser.defined;
      this.parser.defined = new Labels(own, defined, asked);
      return nok;
    },
  };

  // To look for a table costs the parser a token for every word of a line, so it looks where there may be one.
  const table = tableConstruct();
  const tableWhereLikely: Construct = {
    ...table,
    tokenize(effects, ok, nok) {
      const start: State = (code) =>
        lines.has(this.now().line + 1) || endsInTable(this.events)
          ? table.tokenize.call(this, effects, ok, nok)(code)
          : nok(code);
      return start;
    },
  };

  /** With tables and front matter only where there may be some: each takes time on every line of text. */
  const makeProcessor = (tables: boolean, matter: boolean) =>
    unified()
      .use(remarkParse)
      .use(function (this: Processor) {
        const labels = { contentInitial: { 91: beforeDefinition }, text: { 93: beforeReference } };
        const data = this.data();
        data.micromarkExtensions = [
          labels,
          ...(matter ? [frontmatter(matters)] : []),
          ...(tables ? [{ flow: { null: tableWhereLikely } }] : []),
        ];
        data.fromMarkdownExtensions = [
          ...(matter ? [frontmatterFromMarkdown(matters)] : []),
          ...(tables ? [gfmTableFromMarkdown()] : []),
        ];
      })
      .freeze();
  const processors = new Map<string, ReturnType<typeof makeProcessor>>();

  const isDefined = (label: string) => {
    const answer = defined.has(label);
    asked.set(label, answer);
    return answer;
  };

  return (text, definedAnywhere) => {
    defined = definedAnywhere;
    asked = new Map();
    own = [];
    context = undefined;
    const tree = parseAround(text, isDefined, (shown) => {
      lines = delimiterRows(shown);
      const tables = lines.size > 0;
      const matter = /^\ufeff?(?:---|\+\+\+)/.test(shown);
      const key = `${tables} ${matter}`;
      const processor = processors.get(key) ?? makeProcessor(tables, matter);
      processors.set(key, processor);
      const hidden = hideBrackets(shown);
      // The parser drops one byte order mark at the start, and then counts offsets from behind it.
      const tree = processor.parse(hidden.startsWith("\ufeff") ? `\ufeff${hidden}` : hidden);
      if (hidden !== shown) restoreBrackets(tree);
      return tree;
    });
    return { tree, labels: [...own], asked };
  };
}

const matters: ("yaml" | "toml")[] = ["yaml", "toml"];

/** The construct of the table extension. */
function tableConstruct(): Construct {
  const [construct] = [gfmTable().flow?.null ?? []].flat();
  if (construct === undefined || !("tokenize" in construct)) throw new Error("The table extension has no construct.");
  return construct as Construct;
}

/** Whether what came right before is a row of a table. */
function endsInTable(events: readonly Event[]): boolean {
  for (let index = events.length - 1; index >= 0; index--) {
    const type = events[index]?.[1].type;
    if (type !== "lineEnding" && type !== "linePrefix") return type === "tableHead" || type === "tableRow";
  }
  return false;
}

/**
 * The numbers of the lines, from 1, that may be the delimiter row of a table (GitHub Flavored Markdown, clause 4.10):
 * they end in a hyphen, colon or pipe, and hold a hyphen and one of the others. Lines end where the parser ends them.
 */
function delimiterRows(text: string): ReadonlySet<number> {
  const rows = new Set<number>();
  if (!/\||:-|-:/.test(text)) return rows;
  text.split(/\r\n|[\r\n]/).forEach((line, index) => {
    if (/[-:|]$/.test(line.trimEnd()) && line.includes("-") && /[:|]/.test(line)) rows.add(index + 1);
  });
  return rows;
}

/** The list of defined labels that the parser looks labels up in. */
class Labels extends Array<string> {
  readonly #own: ReadonlySet<string>;
  readonly #elsewhere: ReadonlySet<string>;
  readonly #asked: Map<string, boolean>;

  constructor(own: readonly string[], elsewhere: ReadonlySet<string>, asked: Map<string, boolean>) {
    super();
    this.#own = new Set(own);
    this.#elsewhere = elsewhere;
    this.#asked = asked;
  }

  override includes(label: string): boolean {
    if (this.#own.has(label)) return true;
    const answer = this.#elsewhere.has(label);
    this.#asked.set(label, answer);
    return answer;
  }
}
