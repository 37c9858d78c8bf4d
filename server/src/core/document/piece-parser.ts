/** What is the tree of one piece of Markdown, given the reference labels that the rest of the text defines? */

import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";

/** A piece as parsed, and what its tree depends on besides its text. */
export interface Parsed {
  readonly content: { readonly text: string; readonly tree: Root };
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
type Context = ThisParameterType<Construct["tokenize"]>["parser"];

/**
 * A parser of CommonMark with front matter (`---` for YAML, `+++` for TOML) and tables of GitHub Flavored Markdown
 * (clause 4.10 of its specification), which takes the definitions outside of the piece from its caller.
 */
export function createParser(): Parser {
  let defined: ReadonlySet<string> = new Set();
  let asked = new Map<string, boolean>();
  let own: string[] = [];
  let context: Context | undefined;

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

  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ["yaml", "toml"])
    .use(function (this: Processor) {
      const data = this.data();
      data.micromarkExtensions ??= [];
      data.micromarkExtensions.push(gfmTable(), {
        contentInitial: { 91: beforeDefinition },
        text: { 93: beforeReference },
      });
      data.fromMarkdownExtensions ??= [];
      data.fromMarkdownExtensions.push(gfmTableFromMarkdown());
    })
    .freeze();

  return (text, definedAnywhere) => {
    defined = definedAnywhere;
    asked = new Map();
    own = [];
    context = undefined;
    // The parser drops one byte order mark at the start, and then counts offsets from behind it.
    const tree = processor.parse(text.startsWith("\ufeff") ? `\ufeff${text}` : text);
    return { content: { text, tree }, labels: [...own], asked };
  };
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
