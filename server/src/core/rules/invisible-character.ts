/** Whether the text holds characters that a reader does not see, or takes for others. */

import type { Oddity, OddWord } from "../document/policy.ts";
import { defineRule, type Fix } from "./rule.ts";

export const invisibleCharacter = defineRule({
  id: "invisible-character",
  title: "Every character is what it looks like",
  why: "An address with an invisible or foreign letter reaches nobody, or somebody else; turned writing shows another text than the one that machines read.",
  severity: "warning",
  *check({ policy }) {
    for (const word of policy.oddWords) {
      const oddities = word.oddities.filter((oddity) => oddity !== "lost");
      if (oddities.length === 0) continue;
      const harmless = word.place === "text" && oddities.every((oddity) => oddity === "invisible");
      yield {
        at: word.span,
        ...(harmless ? { severity: "information" as const } : {}),
        message: `${subjects[word.place]} ${facts[oddities[0] as Exclude<Oddity, "lost">]}${named(word)}. ${advice(word, oddities)}`,
        fixes: () => fixesOf(word, oddities),
      };
    }
  },
});

const subjects: Readonly<Record<OddWord["place"], string>> = {
  address: "This address",
  link: "This link",
  command: "This command",
  "line-start": "This line",
  text: "This word",
};

const facts: Readonly<Record<Exclude<Oddity, "lost">, string>> = {
  direction: "holds a character that turns the direction of writing",
  invisible: "holds a character that shows nothing",
  "hidden-text": "holds text that no reader sees",
  "look-alike": "holds a letter of another script that looks like a Latin one",
};

/** The characters by their numbers: they cannot be shown. */
function named({ text, plain }: OddWord): string {
  const kept = new Set(plain);
  const odd = [...new Set(text)].filter((character) => !kept.has(character)).slice(0, 3);
  if (odd.length === 0) return "";
  const numbers = odd.map(
    (character) => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return ` (${numbers.join(", ")})`;
}

function advice({ place, plain }: OddWord, oddities: readonly Oddity[]): string {
  if (place === "line-start")
    return "Remove it, so that the line is read as the heading or the list that it should be.";
  if (place === "text" && !oddities.includes("look-alike")) return "Remove it.";
  return `Write ${plain}.`;
}

/** Where every character counts, what is written without it is for a person to confirm. */
function fixesOf({ span, plain, place }: OddWord, oddities: readonly Oddity[]): readonly Fix[] {
  const apart = place === "text" || place === "line-start";
  const safe = apart && !oddities.includes("look-alike");
  return [
    {
      title: apart ? "Remove what cannot be seen" : `Write ${plain}`,
      kind: safe ? "safe" : "review",
      edits: [{ at: span, text: plain }],
    },
  ];
}
