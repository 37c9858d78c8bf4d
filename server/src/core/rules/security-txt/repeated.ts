/** Whether fields that may stand in the file once stand there once (RFC 9116, sections 2.5.5 and 2.5.8). */

import { spanOf } from "../../document/span.ts";
import { type FieldName, type KnownField, knownFields } from "../../known/security-txt-fields.ts";
import { type Field, fieldsOf, type SecurityTxt } from "../../security-txt/security-txt.ts";
import type { Fix } from "../rule.ts";
import { defineSecurityTxtRule } from "./rule.ts";

const single = (Object.entries(knownFields) as [FieldName, KnownField][]).filter(([, { once }]) => once);

/** So many of one name are reported. */
const most = 50;

export const securityTxtRepeated = defineSecurityTxtRule({
  id: "security-txt-repeated",
  title: "Expires and Preferred-Languages stand there once",
  why: "Of two, some readers take the first, some the last, and some drop the file.",
  severity: "warning",
  *check({ file }) {
    for (const [name, { value: kind }] of single) {
      const [first, ...others] = fieldsOf(file, name);
      if (!first) continue;
      for (const other of others.slice(0, most)) {
        yield {
          at: other.nameSpan,
          message: `${name} stands in the file twice, and may stand there once. Keep one of them.`,
          related: [{ at: first.nameSpan, message: "The first one." }],
          fixes: () => [
            kind === "languages" ? joined(first, others, file) : removed(other, other.value === first.value, file),
          ],
        };
      }
    }
  },
});

/** All languages on the first line: their order says nothing. */
function joined(first: Field, others: readonly Field[], file: SecurityTxt): Fix {
  const tags = [first, ...others].flatMap(({ value }) => value.split(",").map((tag) => tag.trim()));
  const text = [...new Set(tags.filter((tag) => tag !== ""))].join(", ");
  const edits = others.map((other) => ({ at: lineOf(other, file), text: "" }));
  return { title: "List all languages in one field", kind: "safe", edits: [{ at: first.valueSpan, text }, ...edits] };
}

function removed(field: Field, same: boolean, file: SecurityTxt): Fix {
  const edits = [{ at: lineOf(field, file), text: "" }];
  return { title: "Delete this one", kind: same ? "safe" : "review", edits };
}

/** The whole line with its ending; of the last line with the ending before it. */
function lineOf({ line: { span, ending } }: Field, { text }: SecurityTxt) {
  if (ending !== "") return spanOf(span.start, span.end + ending.length);
  const before = text.slice(0, span.start).replace(/(?:\r\n|\r|\n)$/, "");
  return spanOf(before.length, span.end);
}
