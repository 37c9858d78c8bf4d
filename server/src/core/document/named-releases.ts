/** Which version does a sentence about supported versions call the current one? */

import type { SectionKind } from "../catalogue/kinds.ts";
import type { Block, BlockShape } from "./blocks.ts";
import type { NamedRelease } from "./policy.ts";
import { type Reading, type Scan, where } from "./reading.ts";
import { sentences } from "./sentences.ts";
import { trait } from "./traits.ts";

interface Where {
  readonly kind: SectionKind;
  readonly parent?: Where | null;
}

/** English alone so far: a sentence that is taken wrongly costs more than one that is not seen. */
const naming =
  /\b(?:current|latest|newest)(?: (?:stable|public|supported|official))?(?: (?:release|version))(?: (?:line|series))?(?:\s?[:=–—-]\s?| is (?:now )?(?:version )?|\s?\((?:currently |now )?)(v?\d{1,6}(?:\.\d{1,6}){1,3}(?:\.x)?)(?![\w.-]*\w)/gi;

/** Words by which a sentence speaks of a day that it names, or of the past. */
const dated = /\b(?:as of|at the time|when|was|were|until|since|previous\w*|before)\b/i;

/** The versions that paragraphs under a heading on supported versions call the current ones. */
export function namedReleases(
  reading: Reading,
  context: { sectionOf(block: Block): Where | null },
): readonly NamedRelease[] {
  return reading.found(releaseScan).flatMap(({ block, value: { from, to } }) => {
    const section = context.sectionOf(block);
    if (section?.kind !== "supported-versions" && section?.parent?.kind !== "supported-versions") return [];
    return [{ version: block.text.slice(from, to), span: block.at(from, to), block }];
  });
}

const releaseScan: Scan<{ readonly from: number; readonly to: number }> = where(
  ({ kind, prose }) => kind === "paragraph" && prose.has(trait.release) && /release|version/i.test(prose.text),
  function* ({ prose: { text } }: BlockShape) {
    for (const { from, to } of sentences(text)) {
      const sentence = text.slice(from, to);
      if (dated.test(sentence)) continue;
      for (const match of sentence.matchAll(naming)) {
        const version = match[1] as string;
        const start = from + match.index + match[0].length - version.length;
        yield { from: start, to: start + version.length };
      }
    }
  },
);
