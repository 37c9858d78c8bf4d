/** Whether every line is one that RFC 9116, sections 2 and 4, knows: a field, a comment, or blank. */

import { spanOf } from "../../document/span.ts";
import { fieldMeantBy, fieldNamed } from "../../known/security-txt-fields.ts";
import { isAddress, meantAddresses } from "../../security-txt/addresses.ts";
import { type Field, type Line, type SecurityTxt, takesAnother } from "../../security-txt/security-txt.ts";
import { meantValues, written } from "../../security-txt/values.ts";
import type { Finding, Fix } from "../rule.ts";
import { defineSecurityTxtRule } from "./rule.ts";

/** So many further lines are pointed at. */
const mostRelated = 20;

export const securityTxtLine = defineSecurityTxtRule({
  id: "security-txt-line",
  title: "Every line is a field, a comment, or blank",
  why: "Programs pass over every other line, and what it says is not read.",
  severity: "warning",
  *check({ file }) {
    const prose: Line[] = [];
    for (const line of file.lines) {
      if (line.kind !== "other") continue;
      const wrong = findingOf(line, file);
      if (wrong) yield wrong;
      else prose.push(line);
    }
    if (prose.length > 0) yield proseOf(prose);
    for (const field of file.fields) {
      const wrong = spacingOf(field, file);
      if (wrong) yield wrong;
    }
    yield* endingsOf(file);
  },
});

/** `Name: value` with something too much or another sign: Markdown, spaces, `=`. */
const dressed = /^[\s>*_`+-]{0,20}([A-Za-z](?:[A-Za-z]|[ _-](?=[A-Za-z])){0,30})[*_`]{0,3}\s{0,4}[:=]([\s\S]*)$/;

/** What is wrong with a line that was meant as a field; `undefined` for words. */
function findingOf({ text, span }: Line, file: SecurityTxt): Finding | undefined {
  if (/^\s+#/.test(text)) {
    const at = spanOf(span.start, span.start + text.indexOf("#"));
    return {
      at,
      message: "Spaces stand before this comment, which begins with its #. Remove them.",
      fixes: () => [{ title: "Remove the spaces", kind: "safe", edits: [{ at, text: "" }] }],
    };
  }
  const [, name = "", rest = ""] = dressed.exec(text) ?? [];
  const known = fieldNamed(name) ?? fieldMeantBy(name);
  const value = rest.replace(/^[\s*_`]{1,9}/, "").replace(/[\s*_`]{1,9}$/, "");
  if (known && value === "") {
    const message = `${known} has no value, which every field has. Write one behind the colon, or delete the line.`;
    return { at: span, message };
  }
  if (known) {
    const meant = takesAnother(file, known) ? meantValues(known, value) : undefined;
    const text = written(known, meant?.values ?? [value]);
    const kind = meant?.same ? "safe" : "review";
    const message = `This is no field as readers know it. Write “${shortened(text.replaceAll("\n", "” and “"))}” on a line of its own.`;
    return { at: span, message, fixes: () => (meant ? [rewritten(`Write it as ${known}`, kind, span, text)] : []) };
  }
  const alone = isAddress(text.trim()) ? { values: [text.trim()] } : meantAddresses(text.trim());
  if (!alone || !/@|:\/\/|^tel:/.test(text)) return undefined;
  const message = "This address has no name of a field in front. Write “Contact: ” before it, if reports go there.";
  const contacts = written("Contact", alone.values);
  return { at: span, message, fixes: () => [rewritten("Make it a contact", "review", span, contacts)] };
}

function rewritten(title: string, kind: Fix["kind"], at: Line["span"], text: string): Fix {
  return { title, kind, edits: [{ at, text }] };
}

/** Words are one finding, however many lines there are. */
function proseOf(lines: readonly Line[]): Finding {
  const [first, ...others] = lines as [Line, ...Line[]];
  const edits = lines.map(({ span: { start } }) => ({ at: spanOf(start, start), text: "# " }));
  const many = others.length > 0;
  return {
    at: first.span,
    message: `${many ? `${lines.length} lines are` : "This line is"} neither a field nor a comment. Put # in front, or write what ${many ? "they say" : "it says"} as a field.`,
    related: others.slice(0, mostRelated).map(({ span }) => ({ at: span, message: "Another one." })),
    fixes: () => [{ title: many ? "Make them comments" : "Make it a comment", kind: "review", edits }],
  };
}

/** Between the colon and the value stands one space (section 4). */
function spacingOf({ nameSpan, valueSpan }: Field, { text }: SecurityTxt): Finding | undefined {
  const gap = spanOf(nameSpan.end + 1, valueSpan.start);
  if (text.slice(gap.start, gap.end) === " ") return undefined;
  const none = gap.start === gap.end;
  return {
    at: spanOf(nameSpan.end, gap.end),
    ...(!none && { severity: "information" as const }),
    message: none
      ? "No space stands behind the colon. Write one."
      : "More than one space stands behind the colon. Write just one.",
    fixes: () => [{ title: "Write one space", kind: "safe", edits: [{ at: gap, text: " " }] }],
  };
}

/** Every line ends in LF or CRLF (section 2.2). */
function* endingsOf({ lines }: SecurityTxt): Iterable<Finding> {
  const returns = lines.filter(({ ending }) => ending === "\r").map(({ span }) => spanOf(span.end, span.end + 1));
  const [first] = returns;
  if (first) {
    yield {
      at: first,
      message:
        "Lines end in a lone carriage return, which readers take for no end of a line. End them with LF or CRLF.",
      fixes: () => [{ title: "End the lines with LF", kind: "safe", edits: returns.map((at) => ({ at, text: "\n" })) }],
    };
  }
  const last = lines.at(-1);
  if (last?.ending !== "") return;
  const end = spanOf(last.span.end, last.span.end);
  yield {
    at: last.span,
    severity: "information",
    message: "The last line has no end, and every line has one. Write a line break behind it.",
    fixes: () => [{ title: "End the last line", kind: "safe", edits: [{ at: end, text: "\n" }] }],
  };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
