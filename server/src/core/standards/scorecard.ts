/** What the Scorecard's check of the security policy sees in a text, and the points that it gives. */

/** A hit of one of its patterns. Offsets are UTF-16 units of the text. */
export interface ScorecardHit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ScorecardHits {
  readonly links: readonly ScorecardHit[];
  readonly emails: readonly ScorecardHit[];
  /** Numbers of up to four digits, and the words on disclosure and vulnerabilities. */
  readonly words: readonly ScorecardHit[];
}

/**
 * The hits of the three patterns of OpenSSF Scorecard 5, check `Security-Policy` (`checks/raw/security_policy.go`).
 * The pattern for addresses backtracks in JavaScript: it is matched by hand, in linear time.
 */
export function scorecardHits(text: string): ScorecardHits {
  return {
    ...scorecardContacts(text),
    // Without the flag for case of all scripts: the long s is folded in Go, and nothing else is.
    words: all(text, /[0-9]{1,4}\b|di[s\u017f]clo[s\u017f]|vuln/gi),
  };
}

/** The hits of the two patterns by which it sees a way to report. */
export function scorecardContacts(text: string): Pick<ScorecardHits, "links" | "emails"> {
  return { links: all(text, /https?:\/\/[a-zA-Z0-9./?=_%:-]*/g), emails: emailsIn(text) };
}

/** What the check gives for a file that is there: 0, 3, 4, 6, 7, 9 or 10 points. */
export interface ScorecardPoints {
  readonly score: number;
  /** 6 points: an address or a link to the web. */
  readonly linked: boolean;
  /** 3 points: more text than those and a little between them. */
  readonly free: boolean;
  /** 1 point: two hits of the third pattern. */
  readonly disclosure: boolean;
}

/** @param source the file as stored, with its byte-order mark and line endings: its bytes are counted */
export function scorecardPoints(source: string): ScorecardPoints {
  const { links, emails, words } = scorecardHits(source);
  const distinct = [...new Set(links.map((hit) => hit.text)), ...new Set(emails.map((hit) => hit.text))];
  const covered = distinct.reduce((sum, hit) => sum + hit.length, 0) + 2 * distinct.length;
  // An empty file counts as one byte.
  const size = Math.max(1, bytesOf(source));
  const linked = distinct.length > 0;
  const free = size > 1 && size > covered;
  const disclosure = words.length > 1;
  return { score: (linked ? 6 : 0) + (free ? 3 : 0) + (disclosure ? 1 : 0), linked, free, disclosure };
}

function all(text: string, pattern: RegExp): readonly ScorecardHit[] {
  return [...text.matchAll(pattern)].map(({ index, 0: hit }) => ({
    text: hit,
    start: index,
    end: index + hit.length,
  }));
}

/** Matches `\b[A-Za-z0-9._%+-]+(@|\\?\[at\\?\])[A-Za-z0-9.-]+\.[A-Za-z]{2,6}\b`, leftmost and longest. */
function emailsIn(text: string): readonly ScorecardHit[] {
  const found: ScorecardHit[] = [];
  let free = 0;
  for (const { index, 0: sign } of text.matchAll(/@|\\?\[at\\?\]/g)) {
    if (index < free) continue;
    const start = localFrom(text, index, free);
    const end = start === undefined ? undefined : hostTo(text, index + sign.length);
    if (start === undefined || end === undefined) continue;
    found.push({ text: text.slice(start, end), start, end });
    free = end;
  }
  return found;
}

/** Where the name before the sign begins: at the first boundary of a word in the run of its characters. */
function localFrom(text: string, sign: number, free: number): number | undefined {
  let start = sign;
  while (start > free && isLocal(text.charCodeAt(start - 1))) start--;
  for (let at = start; at < sign; at++) {
    if (isWord(text.charCodeAt(at - 1)) !== isWord(text.charCodeAt(at))) return at;
  }
  return undefined;
}

/** Where the host behind the sign ends: after the last dot with two to six letters that end a word. */
function hostTo(text: string, from: number): number | undefined {
  let end = from;
  while (end < text.length && isHost(text.charCodeAt(end))) end++;
  for (let dot = end - 1; dot > from; dot--) {
    if (text[dot] !== ".") continue;
    let to = dot + 1;
    while (to < text.length && to - dot <= 6 && isLetter(text.charCodeAt(to))) to++;
    if (to - dot > 2 && !isWord(text.charCodeAt(to))) return to;
  }
  return undefined;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isWord(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 95;
}

function isHost(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 46 || code === 45;
}

function isLocal(code: number): boolean {
  return isHost(code) || code === 95 || code === 37 || code === 43;
}

/** The length of a text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code < 0xdc00) {
      bytes += 4;
      at++;
    } else bytes += 3;
  }
  return bytes;
}
