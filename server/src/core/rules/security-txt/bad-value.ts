/** Whether the values that only programs read are written so that they can: languages (RFC 5646) and yes or no. */

import { type Span, spanOf } from "../../document/span.ts";
import { isLanguageTag, listedWords, meantTag } from "../../security-txt/languages.ts";
import { type Field, fieldsOf } from "../../security-txt/security-txt.ts";
import type { Finding, Fix } from "../rule.ts";
import { defineSecurityTxtRule } from "./rule.ts";

export const securityTxtBadValue = defineSecurityTxtRule({
  id: "security-txt-bad-value",
  title: "Languages are tags, and Bug-Bounty is True or False",
  why: "Programs read these values. One that is written as people write it is passed over.",
  severity: "warning",
  *check({ file }) {
    for (const field of fieldsOf(file, "Preferred-Languages")) yield* languageFindings(field);
    for (const { value, valueSpan } of fieldsOf(file, "Bug-Bounty")) {
      if (/^(?:true|false)$/i.test(value)) continue;
      const meant = /^(?:yes|y|1|on)$/i.test(value)
        ? "True"
        : /^(?:no|n|0|off|none)$/i.test(value)
          ? "False"
          : undefined;
      yield {
        at: valueSpan,
        message: `Bug-Bounty is True or False. Write ${meant ?? "one of them, and link what it pays with Policy"}.`,
        fixes: () => (meant ? [written(meant, valueSpan)] : []),
      };
    }
  },
});

function* languageFindings({ value, valueSpan }: Field): Iterable<Finding> {
  const { start } = valueSpan;
  const words = listedWords(value);
  const separated = value.split(/[\s,;/|]+/).filter((word) => word !== "");
  if (words.length === 1 && separated.length > 1 && separated.every(isLanguageTag)) {
    const text = separated.join(", ");
    const message = `No commas stand between the languages. Write ${text}.`;
    yield { at: valueSpan, message, fixes: () => [written(text, valueSpan)] };
    return;
  }
  for (const { text, span } of words) {
    if (isLanguageTag(text)) continue;
    const at = spanOf(start + span.start, start + span.end);
    if (text === "") {
      const kept = words.map((word) => word.text).filter((word) => word !== "");
      const message = "Between the commas no language is named. Write a tag such as en there, or take the comma out.";
      yield { at: valueSpan, message, fixes: () => (kept.length > 0 ? [written(kept.join(", "), valueSpan)] : []) };
      return;
    }
    const meant = meantTag(text);
    yield {
      at,
      message: `“${text.slice(0, 40)}” is no tag of a language. Write ${meant ?? "one of RFC 5646, such as en or pt-BR"}.`,
      fixes: () => (meant ? [written(meant, at)] : []),
    };
  }
}

function written(text: string, at: Span): Fix {
  return { title: `Write ${text}`, kind: "safe", edits: [{ at, text }] };
}
