/** Which kinds of characters stand in a text, told in one walk: where there is none of a kind, nothing made of it is looked for. */

/** The kinds, each a bit. */
export const trait = {
  digit: 1,
  /** `@`, or the word "at" that hides it. */
  at: 2,
  /** Brackets that open, of all shapes. */
  opener: 4,
  dollar: 8,
  /** Two capitals in a row. */
  capitals: 16,
  /** Anything outside ASCII. */
  foreign: 32,
  /** `://`, or `www.` */
  address: 64,
  /** A digit, a stop and a digit in a row. */
  release: 128,
} as const;

const letter = 256;
const capital = 512;

const traitsOf = new Uint16Array(128);
for (let code = 48; code < 58; code++) traitsOf[code] = trait.digit | letter;
for (let code = 65; code < 91; code++) traitsOf[code] = capital | letter;
for (let code = 97; code < 123; code++) traitsOf[code] = letter;
traitsOf[95] = letter;
for (const opener of "([{<") traitsOf[opener.charCodeAt(0)] = trait.opener;
traitsOf[64] = trait.at;
traitsOf[36] = trait.dollar;

/** The traits of a text, as a sum of bits. */
export function traitsIn(text: string): number {
  let all = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128) {
      all |=
        code === 0x3010 ? trait.foreign | trait.opener : code === 0xff20 ? trait.foreign | trait.at : trait.foreign;
      before = 0;
      continue;
    }
    const now = traitsOf[code] as number;
    all |= now;
    if (now === 0) {
      if (code === SLASH && text.charCodeAt(at - 1) === SLASH && text.charCodeAt(at - 2) === COLON)
        all |= trait.address;
      else if (code === STOP) {
        if (isW(text, at - 1) && isW(text, at - 2) && isW(text, at - 3)) all |= trait.address;
        else if (before & trait.digit && isDigit(text.charCodeAt(at + 1))) all |= trait.release;
      }
    } else {
      if (now & before & capital) all |= trait.capitals;
      if (
        (code | 32) === T &&
        (text.charCodeAt(at - 1) | 32) === A &&
        isWordEnd(text, at - 2) &&
        isWordEnd(text, at + 1)
      )
        all |= trait.at;
    }
    before = now;
  }
  return all;
}

const SLASH = 47;
const COLON = 58;
const STOP = 46;
const A = 97;
const T = 116;

function isW(text: string, at: number): boolean {
  return (text.charCodeAt(at) | 32) === 119;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !(code < 128 && (traitsOf[code] as number) & letter);
}
