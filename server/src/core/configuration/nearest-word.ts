/** Which word was meant by one that there is not? */

/** Longer words are not looked at. */
const longest = 48;

/** The known word that is the fewest letters away; `undefined` where none is near. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  const meant = word.toLowerCase().replace(/[\s_]+/g, "-");
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const one of known) {
    const away = lettersApart(meant, one.toLowerCase());
    if (away < least) {
      least = away;
      best = one;
    }
  }
  return best;
}

/** How many letters must be put in, taken out or replaced to make one word of the other (Levenshtein). */
function lettersApart(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
