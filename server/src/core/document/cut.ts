/** Where can a Markdown text be cut so that every part parses to what it is in the whole? */

/** A place to cut: the offset (UTF-16) of a line's first character, and that line's number (1-based). */
export interface Cut {
  readonly start: number;
  readonly line: number;
}

/** Sizes, in UTF-16 code units, from which on a place of each rank is used. Below the first one nothing is cut. */
const sizeForSection = 1_000;
const sizeForSubsection = 2_000;
const sizeForMarkedParagraph = 4_000;
const sizeForAnything = 8_000;

// Which container a line further down may still belong to. A list item is told by the column of its content (2 or more).
const noContainer = 0;
const unknownContainer = -1;

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const hash = 35;
const backtick = 96;
const tilde = 126;

/**
 * The places where `text` is cut, in ascending order; the first is the start of the text, and an empty text has none.
 *
 * A cut lies before a line at the margin that follows a blank line and begins no list item or quote. Whatever
 * paragraph, list, quote, table, definition, indented code or HTML of kinds 6 and 7 came before is over there
 * (CommonMark 0.31, clauses 4.4, 4.6, 4.7, 4.8, 5.1, 5.2). What is left, fenced code (4.5), HTML of kinds 1 to 5 and
 * front matter, is tracked line by line. Where it cannot be told for certain whether a line opens one of those, no
 * further cut is made: a text parsed in one piece is slow, but never wrong.
 *
 * Which of the safe places are used depends on the size since the last cut and on the line itself, so that an edit
 * moves no more than the next few cuts.
 */
export function findCuts(text: string): Cut[] {
  return text === "" ? [] : cutsFrom({ start: 0, line: 1 }, text);
}

/** All places where `text` could be cut, in ascending order, from its start on. */
export function findSafePlaces(text: string): Cut[] {
  return text === "" ? [] : walk({ start: 0, line: 1 }, text, (_text, _start, _next, size) => size > 0);
}

/** The cut `from` and those behind it, up to the end of the text or the first one that is `known`, with that. */
export function cutsFrom(from: Cut, text: string, known?: ReadonlyMap<number, unknown>): Cut[] {
  return walk(from, text, useCut, known);
}

/** The same with those safe places for which `use` holds. */
function walk(from: Cut, text: string, use: typeof useCut, known?: ReadonlyMap<number, unknown>): Cut[] {
  const cuts: Cut[] = [from];
  const length = text.length;
  const hasCarriageReturn = text.includes("\r");
  let last = from.start;
  let { line } = from;
  let container = noContainer;
  /** The last marker line of a sure item was ordered. */
  let ordered = false;
  let afterBlank = true;
  /** A block of HTML that runs to the next blank line may be open. */
  let maybeTag = false;
  let fence = 0;
  let fenceLength = 0;
  /** Fenced code within a list item that is surely closed again by the same fence in the same column. */
  let nestedFence = 0;
  let nestedLength = 0;
  let nestedIndent = 0;
  /** Something else within a list item may be open up to the item's end, and would then end elsewhere at a cut. */
  let nestedOpen = false;

  /** The start of the line after the one that holds `from`, or the length of the text. */
  function nextLine(from: number): number {
    if (!hasCarriageReturn) {
      const feed = text.indexOf("\n", from);
      return feed < 0 ? length : feed + 1;
    }
    let at = from;
    while (at < length) {
      const code = text.charCodeAt(at++);
      if (code === lineFeed) break;
      if (code === carriageReturn) {
        if (text.charCodeAt(at) === lineFeed) at++;
        break;
      }
    }
    return at;
  }

  let at = from.start;
  if (at === 0) {
    const matter = frontMatter(text, nextLine);
    if (matter === undefined) return cuts;
    at = matter.end;
    line += matter.lines;
  }

  while (at < length) {
    const start = at;
    let code = text.charCodeAt(at);
    while (code === space) code = text.charCodeAt(++at);
    // A tab reaches the fourth column at least: only blank or not matters from there on.
    let indent = at - start;
    const tabbed = code === tab;
    if (tabbed) {
      while (code === tab || code === space) code = text.charCodeAt(++at);
      indent = 4;
    }
    const blank = at >= length || code === lineFeed || code === carriageReturn;
    let next = nextLine(at);

    if (fence !== 0) {
      if (code === fence && indent < 4 && closesFence(text, at, fence, fenceLength)) {
        fence = 0;
        afterBlank = false;
      }
    } else if (blank) {
      afterBlank = true;
      maybeTag = false;
    } else if ((container > 0 && indent >= container) || indent > 3) {
      // Within an item, or else indented code or the rest of a paragraph.
      if (container !== noContainer && !nestedOpen) {
        if (tabbed) {
          nestedOpen = nestedFence !== 0 || mayOpen(text, at, next);
        } else if (nestedFence !== 0) {
          if (indent < nestedIndent) nestedOpen = true;
          else if (indent === nestedIndent && closesFence(text, at, nestedFence, nestedLength)) nestedFence = 0;
        } else {
          nestedLength = code === backtick || code === tilde ? fenceOpening(text, at, next, code) : 0;
          if (nestedLength > 0) {
            nestedFence = code;
            nestedIndent = indent;
          } else {
            nestedOpen = mayOpen(text, at, next);
          }
        }
      }
      afterBlank = false;
    } else {
      const safe = afterBlank && indent === 0 && nestedFence === 0 && !nestedOpen && beginsBlock(text, at);
      if (safe && use(text, start, next, start - last)) {
        cuts.push({ start, line });
        if (known?.has(start)) return cuts;
        last = start;
      }
      /** The line may belong to a list item of which it is not known whether it is open. */
      const maybeNested = container === unknownContainer && indent > 1;
      const opened = code === backtick || code === tilde ? fenceOpening(text, at, next, code) : 0;
      if (opened > 0) {
        if (maybeNested || maybeTag) return cuts;
        fence = code;
        fenceLength = opened;
        container = noContainer;
      } else if (code === 60 /* < */) {
        const kind = htmlKind(text, at);
        if (kind === 0 || kind === 6) {
          maybeTag ||= kind === 6;
          container = afterText(container, indent, afterBlank);
        } else {
          // The parser tells the end of kind 5 in a way of its own.
          if (kind === 5) return cuts;
          const end = htmlEnd(text, at, kind);
          if (end >= length) return cuts;
          if (end >= next) {
            if (maybeNested || maybeTag) return cuts;
            for (; next <= end; next = nextLine(next)) line++;
          }
          if (!maybeNested) container = maybeTag ? unknownContainer : noContainer;
        }
      } else if (code === 62 /* > */) {
        if (!maybeNested) container = noContainer;
      } else {
        const content = itemContent(text, at, indent);
        if (content === notItem) {
          if (headingDepth(text, at) > 0 && !maybeNested) container = noContainer;
          else container = afterText(container, indent, afterBlank);
        } else if (content === unknownContainer || maybeNested || maybeTag) {
          container = unknownContainer;
        } else {
          const isOrdered = code >= 48 && code <= 57;
          // An ordered item other than the first cannot interrupt a paragraph (clause 5.2), but can follow an item.
          const sure =
            !isOrdered ||
            afterBlank ||
            (container > 0 && ordered) ||
            (code === 49 && !(text.charCodeAt(at + 1) >= 48 && text.charCodeAt(at + 1) <= 57));
          container = sure ? content : unknownContainer;
          ordered = isOrdered;
          if (sure) {
            // Whatever was open in the item before ends here.
            nestedFence = 0;
            nestedOpen = false;
          }
        }
      }
      if (container === noContainer) {
        nestedFence = 0;
        nestedOpen = false;
      } else {
        nestedOpen ||= nestedFence !== 0 || mayOpen(text, at, next);
      }
      afterBlank = false;
    }
    at = next;
    line++;
  }
  return cuts;
}

/** What `container` becomes after a line that is text, indented by at most three and not in a sure item. */
function afterText(container: number, indent: number, afterBlank: boolean): number {
  if (container === noContainer) return noContainer;
  // After a blank line nothing is continued lazily (clause 5.1), and no content of an item begins before column 2.
  if (afterBlank) return container > 0 || indent < 2 ? noContainer : container;
  return unknownContainer;
}

/**
 * The end of front matter and its number of lines, both 0 when there is none; undefined when it is opened but never
 * closed. The parser then reads lists and quotes below it in a way of its own, so such a text stays in one piece.
 */
function frontMatter(text: string, nextLine: (from: number) => number): { end: number; lines: number } | undefined {
  if (!isMatterFence(text, 0, "---") && !isMatterFence(text, 0, "+++")) return { end: 0, lines: 0 };
  const marker = text.slice(0, 3);
  let at = nextLine(0);
  for (let lines = 2; at < text.length; lines++) {
    const next = nextLine(at);
    if (isMatterFence(text, at, marker)) return { end: next, lines };
    at = next;
  }
  return undefined;
}

function isMatterFence(text: string, at: number, marker: string): boolean {
  return text.startsWith(marker, at) && endsHere(text, at + marker.length);
}

/** True when only spaces and tabs lie between `at` and the end of the line. */
function endsHere(text: string, at: number): boolean {
  let index = at;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code === lineFeed || code === carriageReturn) return true;
    if (code !== space && code !== tab) return false;
    index++;
  }
  return true;
}

/** True when no list item or quote begins with the character at `at`, so that the line begins a block of its own. */
function beginsBlock(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // `-` and `+` could also open front matter once the line is the first of a piece.
  if (code === 43 || code === 45 || code === 62 /* + - > */) return false;
  if (code === 42 /* * */) {
    const after = text.charCodeAt(at + 1);
    return after === 42 || isLetter(after);
  }
  return code < 48 || code > 57;
}

/** Whether a safe place is used, `size` after the last cut. */
function useCut(text: string, start: number, next: number, size: number): boolean {
  if (size < sizeForSection) return false;
  if (size >= sizeForAnything) return true;
  const depth = headingDepth(text, start);
  if (depth > 0) return depth <= 2 || size >= sizeForSubsection;
  if (size < sizeForMarkedParagraph) return false;
  // One paragraph in four, told by its own first line: two versions of a text agree again soon after an edit.
  let sum = 0;
  const end = Math.min(next, start + 64);
  for (let index = start; index < end; index++) sum = (sum * 31 + text.charCodeAt(index)) | 0;
  return ((sum ^ (sum >>> 15)) & 3) === 0;
}

/** The depth of the heading that begins at `at` (clause 4.2), else 0. */
function headingDepth(text: string, at: number): number {
  let depth = 0;
  while (text.charCodeAt(at + depth) === hash) depth++;
  if (depth === 0 || depth > 6) return 0;
  const after = text.charCodeAt(at + depth);
  return after === space || after === tab ? depth : 0;
}

/** The number of markers when the line opens fenced code (clause 4.5), else 0. */
function fenceOpening(text: string, at: number, next: number, marker: number): number {
  let index = at;
  while (text.charCodeAt(index) === marker) index++;
  const count = index - at;
  if (count < 3) return 0;
  if (marker === backtick) {
    for (; index < next; index++) if (text.charCodeAt(index) === backtick) return 0;
  }
  return count;
}

function closesFence(text: string, at: number, marker: number, atLeast: number): boolean {
  let index = at;
  while (text.charCodeAt(index) === marker) index++;
  return index - at >= atLeast && endsHere(text, index);
}

/** True when fenced code or HTML of kinds 1 to 5 may be opened anywhere on the line, behind whatever markers. */
function mayOpen(text: string, at: number, next: number): boolean {
  for (let index = at; index < next; index++) {
    const code = text.charCodeAt(index);
    if (code === backtick || code === tilde) {
      if (text.charCodeAt(index + 1) === code && text.charCodeAt(index + 2) === code) return true;
    } else if (code === 60 /* < */) {
      const kind = htmlKind(text, index);
      if (kind > 0 && kind < 6) return true;
    }
  }
  return false;
}

/** The kind of HTML block (clause 4.6) that `<` at `at` may open; 6 stands for 7 too, and 0 for none. */
function htmlKind(text: string, at: number): number {
  const code = text.charCodeAt(at + 1);
  if (code === 63 /* ? */) return 3;
  if (code === 33 /* ! */) {
    if (text.startsWith("--", at + 2)) return 2;
    if (text.startsWith("[CDATA[", at + 2)) return 5;
    return isLetter(text.charCodeAt(at + 2)) ? 4 : 0;
  }
  const nameStart = code === 47 /* / */ ? at + 2 : at + 1;
  if (!isLetter(text.charCodeAt(nameStart))) return 0;
  let index = nameStart + 1;
  for (; ; index++) {
    const letter = text.charCodeAt(index);
    if (!isLetter(letter) && !(letter >= 48 && letter <= 57) && letter !== 45) break;
  }
  const after = text.charCodeAt(index);
  if (after === 47) return 6;
  if (index < text.length && after !== 62 && after !== space && after !== tab) {
    if (after !== lineFeed && after !== carriageReturn) return 0;
  }
  return nameStart === at + 1 && isRawName(text.slice(nameStart, index)) ? 1 : 6;
}

/** Where HTML of `kind` 1 to 4, opened by `<` at `at`, ends: an offset on its last line, or the length of the text. */
function htmlEnd(text: string, at: number, kind: number): number {
  if (kind === 2) return found(text, "-->", at + 2);
  if (kind === 3) return found(text, "?>", at + 1);
  if (kind === 4) return found(text, ">", at + 3);
  for (let close = text.indexOf("</", at + 4); close >= 0; close = text.indexOf("</", close + 2)) {
    let end = close + 2;
    while (end - close < 11 && isLetter(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end) === 62 && isRawName(text.slice(close + 2, end))) return end;
  }
  return text.length;
}

function found(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? text.length : at;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isRawName(name: string): boolean {
  if (name.length > 8) return false;
  const lower = name.toLowerCase();
  return lower === "pre" || lower === "script" || lower === "style" || lower === "textarea";
}

const notItem = -2;

/**
 * For a line whose first character, in column `indent`, is at `at`: the column where the content of the list item that
 * begins there stands (clause 5.2), `unknownContainer` when that cannot be told at a glance, `notItem` when no item
 * begins there.
 */
function itemContent(text: string, at: number, indent: number): number {
  let index = at;
  let code = text.charCodeAt(index);
  if (code === 42 || code === 43 || code === 45) {
    index++;
  } else {
    while (code >= 48 && code <= 57) code = text.charCodeAt(++index);
    if (index === at || index - at > 9 || (code !== 46 && code !== 41)) return notItem;
    index++;
  }
  const markerEnd = index;
  code = text.charCodeAt(index);
  while (code === space) code = text.charCodeAt(++index);
  if (index >= text.length || code === lineFeed || code === carriageReturn || code === tab) return unknownContainer;
  const spaces = index - markerEnd;
  if (spaces === 0) return notItem;
  // `* * *` and `- - -` are thematic breaks.
  if (code === text.charCodeAt(at)) return unknownContainer;
  return indent + (markerEnd - at) + (spaces > 4 ? 1 : spaces);
}
