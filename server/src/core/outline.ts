/** The sections of a policy as a person sees them: those present, with what they are about, and those missing. */

import { catalogue, entryOf } from "./catalogue/index.ts";
import type { Need, SectionKind } from "./catalogue/kinds.ts";
import type { Policy, Section } from "./document/policy.ts";
import type { Span } from "./document/span.ts";
import { type Judged, neededUnder } from "./lint.ts";
import { isServed } from "./serving.ts";
import type { Settings } from "./settings.ts";

export interface OutlineSection {
  readonly kind: SectionKind;
  readonly confidence: number;
  readonly title: string;
  readonly depth: number;
  /** Codicon id. */
  readonly icon: string;
  readonly span: Span;
  readonly heading: Span;
  readonly children: readonly OutlineSection[];
  /** Findings under this heading up to the next heading, subsections not counted, by severity. */
  readonly findings: { readonly error: number; readonly warning: number; readonly information: number };
}

export interface MissingSection {
  readonly kind: SectionKind;
  readonly title: string;
  readonly need: Need;
  readonly purpose: string;
}

export interface Outline {
  readonly sections: readonly OutlineSection[];
  readonly missing: readonly MissingSection[];
}

/** The outline of a policy. @param findings what `lint` found, counted by section */
export function outline(policy: Policy, settings: Settings, findings: readonly Judged[]): Outline {
  return {
    sections: policy.sections.filter((section) => section.parent === null).map((section) => branch(section, findings)),
    missing: missingSections(policy, settings),
  };
}

/** The sections that the settings want and no part of the text serves, in the catalogue's order. */
export function missingSections(policy: Policy, settings: Settings): readonly MissingSection[] {
  if (policy.pointer || policy.tooLarge) return [];
  const missing: MissingSection[] = [];
  for (const { kind, title, purpose } of catalogue) {
    const need = neededUnder(settings, kind);
    if (need && need !== "optional" && !isServed(policy, kind)) missing.push({ kind, title, need, purpose });
  }
  return missing;
}

function branch(section: Section, findings: readonly Judged[]): OutlineSection {
  const own = findings.filter(({ at }) => at.start >= section.heading.span.start && at.start < section.body.end);
  const count = (severity: Judged["severity"]) => own.filter((finding) => finding.severity === severity).length;
  return {
    kind: section.kind,
    confidence: section.confidence,
    title: section.title,
    depth: section.depth,
    icon: entryOf(section.kind)?.icon ?? "symbol-string",
    span: section.span,
    heading: section.heading.span,
    children: section.children.map((child) => branch(child, findings)),
    findings: { error: count("error"), warning: count("warning"), information: count("information") },
  };
}
