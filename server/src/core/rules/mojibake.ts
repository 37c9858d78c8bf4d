/** Whether the text was read with the right character table. */

import { roundTrips } from "../document/damage.ts";
import type { Damage, Policy } from "../document/policy.ts";
import { spanOf } from "../document/span.ts";
import { defineRule, type Finding } from "./rule.ts";

export const mojibake = defineRule({
  id: "mojibake",
  title: "No character was read with the wrong table",
  why: "Damaged characters make a policy look abandoned, break headings and links, and once saved travel with every copy.",
  severity: "warning",
  *check({ policy }) {
    for (const damages of byLine(policy)) yield findingOf(damages);
  },
});

/** What is damaged on one line is one finding. */
function byLine({ damages, text }: Policy): readonly (readonly Damage[])[] {
  const lines: Damage[][] = [];
  for (const damage of damages) {
    const last = lines.at(-1)?.at(-1);
    if (last && !/[\r\n]/.test(text.slice(last.span.end, damage.span.start))) lines.at(-1)?.push(damage);
    else lines.push([damage]);
  }
  return lines;
}

function findingOf(damages: readonly Damage[]): Finding {
  const first = damages[0] as Damage;
  const last = damages.at(-1) as Damage;
  const more = damages.length > 1 ? ` (and ${damages.length - 1} more on this line)` : "";
  const safe = damages.every(({ text, fixed }) => roundTrips(text, fixed));
  return {
    at: spanOf(first.span.start, last.span.end),
    message: `“${shown(first.text)}” is ${shown(first.fixed)} read with the wrong character table${more}. Write ${shown(first.fixed)} and save the file as UTF-8.`,
    fixes: () => [
      {
        title: damages.length > 1 ? "Repair the characters" : `Write ${shown(first.fixed)}`,
        kind: safe ? "safe" : "review",
        edits: damages.map(({ span, fixed }) => ({ at: span, text: fixed })),
      },
    ],
  };
}

/** Spaces and marks that show nothing are given by their number. */
function shown(text: string): string {
  const short = text.length > 24 ? `${[...text].slice(0, 20).join("")}…` : text;
  if (!/^(?:\s|\u00ad|\u200b|\u200c|\u200d|\ufe0f|\ufeff)*$/.test(short)) return short;
  return [...short]
    .map((character) => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ");
}
