/** Where do the lines of a text begin and end? They end at `\n`, `\r\n` or `\r`; offsets count UTF-16 units. */

/** Where the line that holds the offset begins. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text, at - 1)) at--;
  return at;
}

/** Where the line that holds the offset ends, before its line ending. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isBreak(text, at)) at++;
  return at;
}

/** Where the line after the one that holds the offset begins; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
}

/** Where the line before the one that begins at `start` ends, before its line ending; 0 where there is none. */
export function lineEndBefore(text: string, start: number): number {
  return text.startsWith("\r\n", start - 2) && start > 1 ? start - 2 : Math.max(0, start - 1);
}

function isBreak(text: string, at: number): boolean {
  return text[at] === "\n" || text[at] === "\r";
}
