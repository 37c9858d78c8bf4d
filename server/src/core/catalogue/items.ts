/** List items that are typical of a kind of section: those of its usual text, and further ones that authors choose from. */

import type { Act } from "../document/policy.ts";
import type { Facts } from "../facts.ts";
import { entryOf } from "./index.ts";
import type { SectionKind } from "./kinds.ts";
import { choice } from "./snippet.ts";

export interface SectionItem {
  /** A few words that tell it from the others. */
  readonly name: string;
  /** An LSP snippet body on one line, without a marker. */
  readonly body: string;
  /** What it promises by when. */
  readonly act?: Act;
}

const further: Readonly<Partial<Record<SectionKind, readonly SectionItem[]>>> = {
  "report-contents": [
    { name: "environment", body: "the platform and the environment that you saw it on" },
    { name: "proof of concept", body: "a proof of concept, logs or screenshots, without data of others" },
    { name: "suggested fix", body: "a way to fix or avoid it, if you know one" },
    { name: "tools", body: "the tools that you found it with, language models included" },
  ],
  response: [
    {
      name: "acknowledgment",
      body: `We confirm receipt of your report within ${choice(1, "3 business days", "7 days", "14 days")}.`,
      act: "acknowledge",
    },
    {
      name: "assessment",
      body: `We tell you within ${choice(1, "10 business days", "14 days", "30 days")} whether we can reproduce it and how severe we think it is.`,
      act: "triage",
    },
    {
      name: "progress",
      body: `We tell you of the progress at least every ${choice(1, "two weeks", "month")} until the report is closed.`,
      act: "update",
    },
    {
      name: "fix",
      body: `We aim to release a fix within ${choice(1, "30 days", "60 days", "90 days")} of confirming the vulnerability.`,
      act: "fix",
    },
    { name: "credit", body: "We credit you in the advisory, unless you prefer to stay anonymous." },
  ],
  disclosure: [
    {
      name: "time before publication",
      body: `We ask you to keep details private for up to ${choice(1, "90 days", "45 days", "30 days")} after your report.`,
      act: "disclose",
    },
    { name: "date of publication", body: "We agree with you on the date of publication." },
    { name: "advisory", body: "With the fix we publish an advisory, and request a CVE ID where one is due." },
    {
      name: "exploited",
      body: "If the vulnerability is already exploited, we publish what users need to know at once.",
    },
  ],
  scope: [{ name: "dependencies", body: "its dependencies, where the way they are used here makes them exploitable" }],
};

/** The items of a kind: choices first, then the lines of its usual text. */
export function itemsOf(kind: SectionKind, facts: Facts): readonly SectionItem[] {
  const lines = (entryOf(kind)?.body(facts) ?? "").split("\n");
  const usual = lines.flatMap((line): readonly SectionItem[] => {
    const body = /^(?:-|\d+\.) (.+)$/.exec(line)?.[1];
    return body === undefined ? [] : [{ name: nameOf(body), body }];
  });
  return [...(further[kind] ?? []), ...usual];
}

/** The first words, up to the first comma, colon or choice. */
function nameOf(body: string): string {
  const words = body.replace(/\*+/g, "").split(/[,:;.$](?:\s|\{|$)/, 1)[0] as string;
  return words.split(" ").slice(0, 7).join(" ").trim();
}
