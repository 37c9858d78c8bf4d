/** What a reader sees of HTML inside Markdown: its text, headings, links, and the comments that she does not see. */

import { Parser } from "htmlparser2";
import type { Comment } from "./blocks.ts";
import { type Prose, ProseBuilder } from "./prose.ts";

/** A stretch of an HTML block: a heading (`depth` 1 to 6) or other text (`depth` 0). Offsets are those of the piece. */
export interface HtmlPart {
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  readonly prose: Prose;
}

/** One tag or comment that stands alone among words. */
export type Tag =
  | { readonly kind: "open" | "close"; readonly name: string; readonly href?: string; readonly id?: string }
  | { readonly kind: "comment"; readonly text: string }
  | { readonly kind: "other" };

const breaking = new Set(["br", "p", "div", "li", "tr", "td", "th", "ul", "ol", "table", "summary", "details", "hr"]);

/**
 * Reads an HTML block.
 * @param source the block as written
 * @param base offset of the block in its piece, added to every offset that comes out
 */
export function readHtml(
  source: string,
  base: number,
): { parts: readonly HtmlPart[]; comments: readonly Comment[]; ids: readonly string[] } {
  const parts: HtmlPart[] = [];
  const comments: Comment[] = [];
  const ids: string[] = [];
  let builder = new ProseBuilder();
  let partStart = 0;
  let heading = 0;
  let hidden = 0;
  let anchor: { from: number; start: number; url: string } | undefined;
  const flush = (end: number) => {
    const prose = builder.done();
    if (prose.text.trim() !== "" || heading > 0) {
      parts.push({ depth: heading, start: base + partStart, end: base + end, prose });
    }
    builder = new ProseBuilder();
    partStart = end;
    anchor = undefined;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const id = attributes.id ?? (name === "a" ? attributes.name : undefined);
        if (id) ids.push(id);
        if (name === "script" || name === "style") hidden++;
        const depth = headingDepth(name);
        if (depth > 0) {
          flush(parser.startIndex);
          heading = depth;
        } else if (name === "a" && attributes.href !== undefined) {
          anchor = { from: builder.length, start: base + parser.startIndex, url: attributes.href };
        } else if (name === "img" && attributes.alt) {
          builder.written(attributes.alt, base + parser.startIndex, base + parser.endIndex + 1);
        } else if (breaking.has(name) && builder.length > 0) {
          builder.written("\n", base + parser.startIndex, base + parser.endIndex + 1);
        }
      },
      ontext(data) {
        if (hidden > 0) return;
        const start = parser.startIndex;
        const end = parser.endIndex + 1;
        builder.aligned(data, source.slice(start, end), base + start);
      },
      onclosetag(name) {
        if ((name === "script" || name === "style") && hidden > 0) hidden--;
        if (headingDepth(name) > 0 && heading > 0) {
          flush(parser.endIndex + 1);
          heading = 0;
        } else if (name === "a" && anchor) {
          const { from, start, url } = anchor;
          const end = base + parser.endIndex + 1;
          builder.mark({ kind: "link", from, to: builder.length, start, end, url, form: "html" });
          anchor = undefined;
        }
      },
      oncomment(data) {
        comments.push({ text: data, start: base + parser.startIndex, end: base + parser.endIndex + 1 });
      },
    },
    { decodeEntities: true },
  );
  parser.write(source);
  parser.end();
  flush(source.length);
  return { parts, comments, ids };
}

/** Reads one inline tag or comment, such as `<a href="…">`, `</a>`, `<br>`, `<!-- … -->`. */
export function readTag(source: string): Tag {
  if (source.startsWith("<!--"))
    return { kind: "comment", text: source.slice(4, source.endsWith("-->") ? -3 : undefined) };
  if (source.startsWith("</")) return { kind: "close", name: source.slice(2, -1).trim().toLowerCase() };
  let tag: Tag = { kind: "other" };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const id = attributes.id ?? (name === "a" ? attributes.name : undefined);
        tag = {
          kind: "open",
          name,
          ...(attributes.href === undefined ? {} : { href: attributes.href }),
          ...(id ? { id } : {}),
        };
      },
    },
    { decodeEntities: true },
  );
  parser.write(source);
  parser.end();
  return tag;
}

function headingDepth(name: string): number {
  return name.length === 2 && name[0] === "h" && name >= "h1" && name <= "h6" ? Number(name[1]) : 0;
}
