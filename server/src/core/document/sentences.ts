/** Where do the sentences of a visible text begin and end? */

/** Offsets in the text; white space around the sentence is left out. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Words that a full stop follows without ending the sentence. */
const abbreviations = new Set(
  "e.g i.e eg ie etc vs approx no nr dr mr mrs ms st cf al inc ltd co corp dept est fig vol resp incl z.b d.h u.a bzw ca usw p.ej ej c.-à-d т.е т.д".split(
    " ",
  ),
);

const longestAbbreviation = Math.max(...[...abbreviations].map((word) => word.length));

/**
 * The sentences of a text, by one walk over it. A sentence ends after `.`, `!`, `?`, `…` and white space (their
 * full-width kin need none), and at an empty line or before a line
 * with a sign that stands for a list. A stop inside an address or number ends nothing, nor does one after
 * an abbreviation or before a lower-case letter.
 */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const push = (end: number) => {
    let start = from;
    let to = end;
    while (start < to && isSpace(text.charCodeAt(start))) start++;
    while (to > start && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > start) found.push({ from: start, to });
    from = end;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Letters and spaces, which is what most of the text is, end nothing before it gets too long.
    if (at - from <= longest && (code === 32 || (code > QUESTION && code < ELLIPSIS))) continue;
    if (at - from > longest && (isSpace(code) || at - from > 2 * longest)) {
      push(at);
    } else if (code === 0x3002 || code === 0xff01 || code === 0xff1f) {
      push(at + 1);
    } else if (code === LINE_FEED && (text.charCodeAt(at + 1) === LINE_FEED || opensItem(text, at + 1))) {
      push(at + 1);
    } else if (code === STOP || code === EXCLAMATION || code === QUESTION || code === ELLIPSIS) {
      let end = at + 1;
      while (end < text.length && isCloser(text.charCodeAt(end))) end++;
      if (end < text.length && !isSpace(text.charCodeAt(end))) continue;
      if (code === STOP && (isAbbreviation(text, from, at) || isLowerNext(text, end))) continue;
      push(end);
      at = end - 1;
    }
  }
  push(text.length);
  return found;
}

/** What runs on for longer than this is cut at the next white space, for twice as long anywhere, so that nobody's work on one sentence grows without end. */
const longest = 2_000;

const LINE_FEED = 10;
const STOP = 46;
const EXCLAMATION = 33;
const QUESTION = 63;
const OPENER = 40;
const ELLIPSIS = 0x2026;

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;
}

/** Whether a line begins with a tick, cross, box or bullet: a list that is written without Markdown's signs. */
function opensItem(text: string, line: number): boolean {
  let at = line;
  while (at < text.length && at - line < 8 && text.charCodeAt(at) === 32) at++;
  const code = text.charCodeAt(at);
  return (
    (code >= 0x2713 && code <= 0x2718) ||
    (code >= 0x2610 && code <= 0x2612) ||
    code === 0x2705 ||
    code === 0x274c ||
    code === 0x2022 ||
    code === 0x25aa ||
    code === 0x25cf
  );
}

/** Characters that belong to the sentence which they close: quotes and brackets, more stops. */
function isCloser(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 41 ||
    code === 93 ||
    code === STOP ||
    code === EXCLAMATION ||
    code === QUESTION ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0xbb
  );
}

function isAbbreviation(text: string, from: number, stop: number): boolean {
  let start = stop;
  let digits = true;
  while (start > from && stop - start < 12) {
    const code = text.charCodeAt(start - 1);
    if (code === OPENER || isSpace(code)) break;
    digits &&= code >= 48 && code <= 57;
    start--;
  }
  if (start === stop) return false;
  if (digits) return start === from || text.charCodeAt(start - 1) === LINE_FEED;
  return stop - start <= longestAbbreviation && abbreviations.has(text.slice(start, stop).toLowerCase());
}

function isLowerNext(text: string, at: number): boolean {
  let next = at;
  while (next < text.length && next - at < 4 && isSpace(text.charCodeAt(next))) next++;
  const code = text.charCodeAt(next);
  if (code < 128) return code >= 97 && code <= 122;
  const character = text[next];
  return character !== undefined && character !== character.toUpperCase() && character === character.toLowerCase();
}
