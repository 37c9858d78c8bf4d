/** Findings as SARIF 2.1.0 (OASIS), which code scanning takes. */

import { createHash } from "node:crypto";
import { allRules } from "../../core/rules/index.ts";
import { pageOf } from "../../core/rules/pages.ts";
import { type Severity, severityOf } from "../../core/rules/rule.ts";
import type { Reported, ReportedFinding, ReportedFix, ReportedPlace } from "../reported.ts";

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
  const artifactLocation = { ...locationOf(file.path), index };
  return file.findings.map((finding) => {
    const related = finding.related.map(({ place, message }) => ({
      physicalLocation: { artifactLocation, region: regionOf(place) },
      message: { text: message },
    }));
    const fixes = finding.fixes.flatMap((fix) => fixOf(file, fix));
    return {
      ruleId: finding.rule,
      ruleIndex: indices.get(finding.rule) ?? -1,
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding) } }],
      partialFingerprints: { "securityPolicy/v1": fingerprint(finding, seen) },
      ...(related.length > 0 ? { relatedLocations: related } : {}),
      ...(fixes.length > 0 ? { fixes } : {}),
    };
  });
}

/** 3.55: how a fix changes the file. */
function fixOf({ path }: Reported, { title, replacements }: ReportedFix) {
  if (!replacements || replacements.length === 0) return [];
  const written = replacements.map(({ place, text }) => ({
    deletedRegion: regionOf(place),
    ...(text === "" ? {} : { insertedContent: { text } }),
  }));
  const artifactChanges = [{ artifactLocation: locationOf(path), replacements: written }];
  return [{ description: { text: title }, artifactChanges }];
}

/** A path is a URI reference, relative to the root of what was scanned (3.4.3). */
function locationOf(path: string): { uri: string } {
  const names = path.replaceAll("\\", "/").split("/");
  return { uri: path === "-" ? "stdin" : names.map(encodeURIComponent).join("/") };
}

function regionOf({ line, column, endLine, endColumn }: ReportedPlace) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** The same for the same finding when lines move: of the rule, the words of its line, and which of several it is. */
function fingerprint({ rule, words }: ReportedFinding, seen: Map<string, number>): string {
  const key = `${rule}\0${words}`;
  const nth = (seen.get(key) ?? 0) + 1;
  seen.set(key, nth);
  return `${createHash("sha256").update(key).digest("hex").slice(0, 16)}:${nth}`;
}
