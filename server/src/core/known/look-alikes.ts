/** Which letters of other scripts look like Latin ones? */

/**
 * Letters by the Latin letter that they are taken for, after the table of confusable characters of Unicode (UTS #39,
 * `confusables.txt`, version 16); only those that look the same in the fonts of editors and browsers.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  a: "аɑａ",
  b: "Ьｂ",
  c: "сϲｃ",
  d: "ԁｄ",
  e: "еｅ",
  f: "ｆ",
  g: "ɡｇ",
  h: "һｈ",
  i: "іｉ",
  j: "јϳｊ",
  k: "ｋ",
  l: "ӏⅼｌ",
  m: "ｍ",
  n: "ոｎ",
  o: "оοօｏ",
  p: "рρｐ",
  q: "ԛｑ",
  r: "ｒ",
  s: "ѕｓ",
  t: "ｔ",
  u: "սｕ",
  v: "ѵｖ",
  w: "ԝｗ",
  x: "хｘ",
  y: "уｙ",
  z: "ｚ",
  A: "АΑＡ",
  B: "ВΒＢ",
  C: "СϹＣ",
  D: "Ｄ",
  E: "ЕΕＥ",
  F: "Ｆ",
  G: "Ｇ",
  H: "НΗＨ",
  I: "ІΙӀＩ",
  J: "ЈＪ",
  K: "КΚＫ",
  L: "Ｌ",
  M: "МΜＭ",
  N: "ΝＮ",
  O: "ОΟＯ",
  P: "РΡＰ",
  Q: "Ｑ",
  R: "Ｒ",
  S: "ЅＳ",
  T: "ТΤＴ",
  U: "Ｕ",
  V: "Ｖ",
  W: "Ｗ",
  X: "ХΧＸ",
  Y: "ҮΥＹ",
  Z: "ΖＺ",
};

const latin: ReadonlyMap<string, string> = new Map(
  Object.entries(lookAlikes).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
);

/** The Latin letter that a letter of another script looks like. */
export function latinFor(letter: string): string | undefined {
  return latin.get(letter);
}
