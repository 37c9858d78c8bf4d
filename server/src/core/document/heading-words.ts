/** What are the words of a heading once its decoration is taken off? */

/** Latin letters that lose nothing of their base letter when decomposed. */
const folded: Readonly<Record<string, string>> = { ı: "i", ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe" };

/** Small capitals, which some write headings in, with the letters that they stand for. */
const smallCapitals: ReadonlyMap<string, string> = new Map(
  [..."ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"].map((letter, at) => [letter, "abcdefghijklmnoprstuvwyz"[at] as string]),
);

/** Lower case without accents: headings are written with and without them (`politica`, `İLETİŞİM`, `iletişim`). */
export function foldLetters(text: string): string {
  let plain = text;
  if (/[\u0250-\ua7ff]/.test(plain))
    plain = plain.replace(/[\u0250-\u02af\u1d00-\u1d7f\ua730-\ua7ff]/g, (c) => smallCapitals.get(c) ?? c);
  plain = plain.toLowerCase();
  if (!/[^\0-\x7f]/.test(plain)) return plain;
  return plain
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[ıłøđßæœ]/g, (letter) => folded[letter] as string);
}

const numbering =
  /^(?:(?:step|phase|section|part|article|schritt|paso|étape|etape|passo|passaggio|stap|krok|adim|шаг|крок)\s+(?:\d{1,3}|[a-z]|[ivx]{1,4})\s*[.):：、–—-]|(?:\d{1,3}(?:\.\d{1,3}){0,5}|[ivx]{1,4}|[a-z])[.):：、](?!\d)|\d{1,3}(?:\.\d{1,3}){1,5}(?=\s)|\d{1,3}\s[-–—|]|§\s?\d{1,3}|[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十\d]{1,3}[章节節條条步])\s*/u;

/**
 * The words of a heading: lower case, without accents, emoji, numbering, markup left over, or punctuation around them.
 * It is what dictionaries are asked for.
 */
export function headingWords(title: string): string {
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(title)) return title.toLowerCase();
  let words = title;
  if (/[^\0-\x7f]/.test(words)) {
    words = words
      .normalize("NFKC")
      .replace(
        /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]|[\u200b-\u200d]|\ufe0f|\u20e3/gu,
        " ",
      )
      .replace(/[’ʼ]/g, "'");
  }
  words = foldLetters(words)
    .replace(/:[a-z0-9_+-]{2,40}:/g, " ")
    .replace(/&(?:amp;)?/g, " and ")
    .replace(/[“”"`*_#[\]({}<>|/\\]/g, " ")
    .replace(/^[^\p{L}\p{N}§]+/u, "");
  words = words
    .replace(numbering, "")
    .replaceAll(")", " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return words.replace(/\s+/g, " ");
}
