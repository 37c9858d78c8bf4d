/** Which addresses are half written: of which one half is a gap, and handles that stand for the author's own? */

import { domainWords } from "../known/gaps.ts";
import { isYours } from "../known/stand-ins.ts";
import type { BlockShape } from "./blocks.ts";

const halves =
  /(?:[\w.+-]{1,40}|\[[\w -]{2,30}\]|\?{2,9})[@＠](?:\[([^\s[\]][^[\]\n]{1,30})\]|\{([\w -]{2,30})\}|(_{2,}|\.{3}|…|\?{2,9})|([a-z][\w-]{3,40})(?![\w@[{-]|\.\w))(?:\.[a-z]{2,12})*(?:\.\[[\w ]{2,8}\])?/gi;
const handles = /(?<![\w@./-])@(your[_-]?\w{3,24})\b(?!\.)/gi;

/** `security@[domain].com`, `security@yourdomain`, `@your-handle`. Offsets are in the visible text of the block. */
export function* halfAddresses(
  { prose }: BlockShape,
  text: string,
): Iterable<{ readonly from: number; readonly to: number }> {
  for (const match of text.matchAll(halves)) {
    const [, square, brace, blank, bare] = match;
    const word = (square ?? brace)?.toLowerCase();
    const isGap = word !== undefined ? domainWords.test(word) : (blank ?? (bare && isYours(bare.toLowerCase())));
    const isLogin = /\b(?:ssh|scp|sftp|rsync|git)\s+(?:-\S+\s+)*$/.test(
      text.slice(Math.max(0, match.index - 24), match.index),
    );
    if (isGap && !isLogin && isWholeOfCode(prose, match)) yield spanIn(match);
  }
  for (const match of text.matchAll(handles)) {
    if (isYours((match[1] as string).toLowerCase()) && isWholeOfCode(prose, match)) yield spanIn(match);
  }
}

/** Whether the match stands in no link, and in code only where it is all of it. */
function isWholeOfCode(prose: BlockShape["prose"], match: RegExpExecArray): boolean {
  if (prose.markAt("link", match.index) || prose.markAt("image", match.index)) return false;
  const code = prose.markAt("code", match.index);
  return !code || (code.from === match.index && code.to === match.index + match[0].length);
}

function spanIn(match: RegExpExecArray): { from: number; to: number } {
  return { from: match.index, to: match.index + match[0].length };
}
