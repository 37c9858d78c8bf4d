/** Whether the file is text that everybody can read. */

import { catalogue } from "../catalogue/index.ts";
import { insertions } from "../catalogue/insertion.ts";
import type { OddWord } from "../document/policy.ts";
import { says } from "../document/says.ts";
import { byteOrderMarkSpan, type Span, spanOf } from "../document/span.ts";
import type { StoredText } from "../document/stored-text.ts";
import { defineRule, type Finding, type Fix } from "./rule.ts";

/** The finding is about the file: it is shown where the text begins. */
const top = spanOf(0, 0);

export const policyEncoding = defineRule({
  id: "policy-encoding",
  title: "The file is text in UTF-8, and not empty",
  why: "Hosting sites show an empty file as a policy, and a file in another encoding with signs for lost characters. Tools may not read it at all.",
  severity: "warning",
  satisfies: ["scorecard:text"],
  unread: true,
  *check({ policy, facts, need }) {
    if (policy.tooLarge) {
      const message = "The file is larger than 1 MiB and is not checked. Move what is no policy into other files.";
      yield { at: top, message };
      return;
    }
    const stored = storageOf(policy);
    if (stored) yield stored;
    if (!policy.blocks.some(says)) {
      const wanted = catalogue.filter(({ kind }) => need(kind) === "required" || need(kind) === "recommended");
      const edits = () => insertions(policy, ["title", ...wanted.map(({ kind }) => kind)], facts);
      yield {
        at: top,
        message: "The file says nothing. Write how a vulnerability is reported, or delete the file.",
        fixes: () => [{ title: "Write a policy from the template", kind: "review", edits: edits() }],
      };
    }
    const unread = policy.oddWords.filter(({ text, oddities }) => oddities.includes("lost") && text.includes("\uFFFD"));
    if (unread.length > 0 || policy.encoding === "unknown") yield lossOf(unread);
    const nulls = policy.oddWords.filter(({ text }) => text.includes("\0"));
    if (nulls.length > 0) yield nullsOf(nulls);
  },
});

/** What is wrong with how the file as a whole is stored. Once saved, nothing that a reader sees is different. */
export function storageOf({ byteOrderMark, encoding }: StoredText): Finding | undefined {
  if (!byteOrderMark) return undefined;
  const fixes = (title: string): readonly Fix[] => [
    { title, kind: "safe", edits: [{ at: byteOrderMarkSpan, text: "" }] },
  ];
  if (encoding === "utf-16") {
    const message = "The file is stored as UTF-16, which most tools cannot read. Save it as UTF-8.";
    return { at: top, message, fixes: () => fixes("Save as UTF-8") };
  }
  const message =
    "The file begins with a byte-order mark, which some tools take for text. Save it as UTF-8 without one.";
  return { at: top, message, fixes: () => fixes("Remove the byte-order mark") };
}

function lossOf(words: readonly OddWord[]): Finding {
  const [first, ...others] = words;
  const message = first
    ? `“${shortened(first.text)}” has a character that could not be read. Write it again, and save the file as UTF-8.`
    : "Some bytes of the file are not UTF-8. Save it as UTF-8.";
  return {
    at: first?.span ?? top,
    message,
    related: others.map(({ span }) => ({ at: span, message: "Another one." })),
  };
}

/** With more of them than this the file is another encoding, which is for its editor to read. */
const mostNulls = 500;

function nullsOf(words: readonly OddWord[]): Finding {
  const first = words[0] as OddWord;
  const places = words.flatMap(nullsIn);
  return {
    at: first.span,
    message: "A NUL character stands here, which no text has. Remove it, or save the file as UTF-8.",
    fixes: () =>
      places.length > mostNulls
        ? []
        : [{ title: "Remove the NUL characters", kind: "safe", edits: places.map((at) => ({ at, text: "" })) }],
  };
}

function nullsIn({ text, span }: OddWord): readonly Span[] {
  return [...text.matchAll(/\0+/g)].map(({ index, 0: run }) =>
    spanOf(span.start + index, span.start + index + run.length),
  );
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
