/** Does a text say already what is offered? */

/** The longer words of a text, cut to their stems. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.map((word) => word.slice(0, 6)),
  );
}

/** Whether most of the words are among those of the text. */
export function isSaid(text: string, said: ReadonlySet<string>): boolean {
  const words = [...wordsOf(text)];
  return words.length > 0 && words.filter((word) => said.has(word)).length * 3 >= words.length * 2;
}
