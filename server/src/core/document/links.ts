/** Where does the text lead: which links, images, definitions and bare addresses of the web stand in it? */

import { Destination } from "../known/destination.ts";
import type { BlockShape } from "./blocks.ts";
import type { Link } from "./policy.ts";
import type { Mark } from "./prose.ts";
import { type Reading, type Scan, where } from "./reading.ts";
import { spanOf } from "./span.ts";
import { trait } from "./traits.ts";

/** A link as one block tells it. */
type LinkShape =
  | { readonly kind: "mark"; readonly mark: Mark; readonly destination: Destination | undefined }
  | { readonly kind: "bare"; readonly from: number; readonly to: number; readonly destination: Destination }
  | { readonly kind: "definition"; readonly label: string; readonly destination: Destination };

/**
 * Every link in order of reading. A reference leads where its definition does, wherever that stands; one without a
 * definition is none. Code holds no links.
 */
export function links(reading: Reading): readonly Link[] {
  const found = reading.found(linkScan);
  const definitions = new Map<string, Link>();
  for (const { block, value } of found) {
    if (value.kind !== "definition" || definitions.has(value.label)) continue;
    const target = targetOfDefinition(reading.text, block.span.start, block.span.end);
    definitions.set(value.label, {
      target: value.destination.url,
      destination: value.destination,
      span: block.span,
      targetSpan: target,
      text: "",
      form: "definition",
      image: false,
      local: isLocal(value.destination.url),
      block,
    });
  }
  const all: Link[] = [];
  for (const { block, value } of found) {
    if (value.kind === "definition") {
      const link = definitions.get(value.label);
      if (link?.block === block) all.push(link);
    } else if (value.kind === "bare") {
      const span = block.at(value.from, value.to);
      const { destination } = value;
      const text = destination.url;
      const form = "bare";
      all.push({ target: text, destination, span, targetSpan: span, text, form, image: false, local: false, block });
    } else {
      const { mark } = value;
      const span = spanOf(block.base + mark.start, block.base + mark.end);
      const text = block.text.slice(mark.from, mark.to);
      const image = mark.kind === "image";
      const definition = mark.label === undefined ? undefined : definitions.get(mark.label);
      const destination = value.destination ?? definition?.destination;
      if (destination === undefined) continue;
      const target = destination.url;
      const targetSpan = definition?.targetSpan ?? targetOf(reading.text, span.start, span.end, mark.form ?? "inline");
      const form = mark.form ?? "inline";
      all.push({ target, destination, span, targetSpan, text, form, image, local: isLocal(target), block });
    }
  }
  return all;
}

/** Whether a target is a place in the repository or in the text itself: relative, from the root, or a fragment. */
export function isLocal(target: string): boolean {
  if (target === "" || target.startsWith("//")) return false;
  return !/^[a-z][a-z0-9+.-]*:/i.test(target);
}

const isLink = ({ kind }: Mark) => kind === "link" || kind === "image";

const linkScan: Scan<LinkShape> = where(
  ({ definition, prose }) => definition !== null || prose.has(trait.address) || prose.marks.some(isLink),
  function* (block: BlockShape) {
    if (block.definition) {
      const { label, url } = block.definition;
      yield { kind: "definition", label, destination: new Destination(url) };
    }
    if (block.kind === "code") return;
    const marks = block.prose.marks.filter(isLink);
    const inOrder: { at: number; shape: LinkShape }[] = marks.map((mark) => ({
      at: mark.from,
      shape: { kind: "mark", mark, destination: mark.url === undefined ? undefined : new Destination(mark.url) },
    }));
    for (const { from, to } of bareUrls(block.prose.text)) {
      if (block.prose.markAt("code", from) || block.prose.markAt("link", from)) continue;
      const destination = new Destination(block.prose.text.slice(from, to));
      inOrder.push({ at: from, shape: { kind: "bare", from, to, destination } });
    }
    inOrder.sort((a, b) => a.at - b.at);
    for (const { shape } of inOrder) yield shape;
  },
);

/** The web addresses that stand bare in a text (`https://…`, `http://…`, `www.…`), by GFM's rules for where they end (6.9). */
export function bareUrls(text: string): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  if (!text.includes("://") && !/www\./i.test(text)) return found;
  const start = /(?<![\w@/.-])(?:https?:\/\/|www\.)/gi;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    let to = match.index;
    while (to < text.length && !isUrlEnd(text.charCodeAt(to))) to++;
    const end = trimmed(text, match.index, to);
    const host = text.slice(start.lastIndex, end);
    const named = match[0].toLowerCase() === "www." ? host.includes(".") : /^[^\s/?#.]/.test(host);
    if (named) found.push({ from: match.index, to: end });
    start.lastIndex = Math.max(to, start.lastIndex);
  }
  return found;
}

/** White space, `<`, `>`, quotes, a backtick, and the punctuation and letters of scripts that never stand in a URL as written. */
function isUrlEnd(code: number): boolean {
  if (code <= 32 || code === 60 || code === 62 || code === 34 || code === 96) return true;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff00 && code <= 0xffef)
  );
}

/** The end without punctuation that belongs to the sentence, and without a bracket that was opened before the address. */
function trimmed(text: string, from: number, to: number): number {
  let opened = 0;
  let closed = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === "(") opened++;
    else if (text[at] === ")") closed++;
  }
  let end = to;
  while (end > from) {
    const last = text[end - 1] as string;
    if (last === ")") {
      if (closed <= opened) break;
      closed--;
    } else if (!"?!.,:;*_~'|]".includes(last)) break;
    end--;
  }
  return end;
}

/** Where the target stands in a link as written. */
function targetOf(text: string, start: number, end: number, form: "inline" | "autolink" | "reference" | "html") {
  const source = text.slice(start, end);
  if (form === "autolink") return spanOf(start + 1, end - 1);
  if (form === "html") {
    const tag = source.slice(0, source.indexOf(">") + 1);
    const attribute = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/di.exec(tag);
    const place = attribute?.indices?.slice(1).find((indices) => indices !== undefined);
    return place ? spanOf(start + place[0], start + place[1]) : spanOf(start, end);
  }
  const open = source.lastIndexOf("](");
  if (open < 0) return spanOf(start, end);
  return destination(text, start + open + 2, end - 1);
}

function targetOfDefinition(text: string, start: number, end: number) {
  const colon = text.slice(start, end).indexOf("]:");
  return colon < 0 ? spanOf(start, end) : destination(text, start + colon + 2, end);
}

/** A link destination (CommonMark 0.31, clause 6.3): in angle brackets, or up to white space. */
function destination(text: string, from: number, end: number) {
  let at = from;
  while (at < end && /\s/.test(text[at] as string)) at++;
  if (text[at] === "<") {
    const close = text.indexOf(">", at);
    return spanOf(at + 1, close < 0 || close > end ? end : close);
  }
  let to = at;
  while (to < end && !/\s/.test(text[to] as string)) to++;
  return spanOf(at, to);
}
