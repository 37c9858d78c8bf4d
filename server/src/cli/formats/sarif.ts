/** Findings as SARIF 2.1.0 (OASIS), which code scanning takes. */

import { createHash } from "node:crypto";
import type { Span } from "../../core/document/span.ts";
import { withEol } from "../../core/fix.ts";
import type { Judged } from "../../core/lint.ts";
import { allRules } from "../../core/rules/index.ts";
import { pageOf } from "../../core/rules/pages.ts";
import { type Fix, type Severity, severityOf } from "../../core/rules/rule.ts";
import type { Reported } from "../reported.ts";

/** 3.27.10 */
const levels: Readonly<Record<Severity | "off", "error" | "warning" | "note" | "none">> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
  off: "none",
};

const described = allRules.map((rule) => ({ ...rule, severity: severityOf(rule, "github") }));
const indices = new Map(described.map(({ id }, index) => [id, index]));

export function asSarif(files: readonly Reported[]): string {
  const run = {
    tool: {
      driver: {
        name: "security-policy",
        informationUri: "https://github.com/security-policy/security-policy-vscode",
        rules: described.map(({ id, title, why, severity }) => ({
          id,
          shortDescription: { text: `${title}.` },
          fullDescription: { text: why },
          helpUri: pageOf(id),
          defaultConfiguration: { enabled: severity !== "off", level: levels[severity] },
        })),
      },
    },
    columnKind: "utf16CodeUnits",
    artifacts: files.map(({ path, kind }) => ({
      location: locationOf(path),
      ...(kind === "policy" && { sourceLanguage: "markdown" }),
    })),
    results: files.flatMap(resultsOf),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultsOf(file: Reported, index: number) {
  const seen = new Map<string, number>();
  return file.findings.map((finding) => {
    const artifactLocation = { ...locationOf(file.path), index };
    const related = finding.related.map(({ at, message }) => ({
      physicalLocation: { artifactLocation, region: regionOf(file, at) },
      message: { text: message },
    }));
    const fixes = finding.fixes().filter(({ edits, beside }) => edits.length > 0 && !beside);
    return {
      ruleId: finding.rule,
      ruleIndex: indices.get(finding.rule) ?? -1,
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [{ physicalLocation: { artifactLocation, region: regionOf(file, finding.at) } }],
      partialFingerprints: { "securityPolicy/v1": fingerprint(file, finding, seen) },
      ...(related.length > 0 ? { relatedLocations: related } : {}),
      ...(fixes.length > 0 ? { fixes: fixes.map((fix) => fixOf(file, fix)) } : {}),
    };
  });
}

/** 3.55: how a fix changes the file. */
function fixOf(file: Reported, { title, edits }: Fix) {
  const replacements = edits.map((edit) => {
    const text = withEol(edit, file.file.eol);
    return {
      deletedRegion: regionOf(file, edit.at),
      ...(text === "" ? {} : { insertedContent: { text } }),
    };
  });
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: locationOf(file.path), replacements }],
  };
}

/** A path is a URI reference, relative to the root of what was scanned (3.4.3). */
function locationOf(path: string): { uri: string } {
  const names = path.replaceAll("\\", "/").split("/");
  return { uri: path === "-" ? "stdin" : names.map(encodeURIComponent).join("/") };
}

function regionOf({ lines }: Reported, { start, end }: Span) {
  const from = lines.place(Math.max(start, 0));
  const to = lines.place(Math.max(end, 0));
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** The same for the same finding when lines move: of the rule, the words of its line, and which of several it is. */
function fingerprint({ file: { text } }: Reported, { rule, at }: Judged, seen: Map<string, number>): string {
  const from = text.lastIndexOf("\n", at.start - 1) + 1;
  const to = text.indexOf("\n", at.start);
  const line = text.slice(from, to < 0 ? text.length : to);
  const key = `${rule}\0${line.replace(/\s+/g, " ").trim()}`;
  const nth = (seen.get(key) ?? 0) + 1;
  seen.set(key, nth);
  return `${createHash("sha256").update(key).digest("hex").slice(0, 16)}:${nth}`;
}
