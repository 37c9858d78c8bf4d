/** Text becomes a policy: the one place where the pieces of the document model meet. */

import { anchors } from "./anchors.ts";
import type { Block } from "./blocks.ts";
import { contacts } from "./contacts.ts";
import { damages } from "./damage.ts";
import { dates } from "./dates.ts";
import { languageOf } from "./language.ts";
import { links } from "./links.ts";
import { mentions } from "./mentions.ts";
import { placeholders } from "./placeholders.ts";
import { isPointer } from "./pointer.ts";
import type { Policy, Section } from "./policy.ts";
import { promises } from "./promises.ts";
import { publicity } from "./publicity.ts";
import type { Reader } from "./reading.ts";
import { remnants } from "./remnants.ts";
import { sections } from "./sections.ts";
import { suppressions } from "./suppressions.ts";
import { versions } from "./versions.ts";

const byteOrderMark = "\uFEFF";

/** Where a block stands. */
export interface Context {
  /** The section whose body holds the block; `null` before the first heading. */
  readonly sectionOf: (block: Block) => Section | null;
  /** Whether the words before the first heading can only be about reporting: the text has no section for it. */
  readonly preambleIsReporting: boolean;
}

/**
 * Understands a text as a policy. Never fails: any text gives a policy.
 * @param reader keeps what it read before, so that an edit costs little
 */
export function understand(source: string, reader: Reader): Policy {
  const marked = source.startsWith(byteOrderMark);
  const text = marked ? source.slice(1) : source;
  const reading = reader.read(text);
  const tree = sections(reading);
  const owners: (Section | null)[] = new Array(reading.blocks.length).fill(null);
  for (const section of tree.sections) {
    owners.fill(section, section.heading.index, section.heading.index + 1 + section.blocks.length);
  }
  const context: Context = {
    sectionOf: (block) => owners[block.index] ?? null,
    preambleIsReporting: !tree.sections.some((section) => section.kind === "reporting"),
  };
  const allLinks = links(reading);
  const allContacts = contacts(reading, allLinks, context);
  const { forbidsPublic, publicOnly } = publicity(reading, allContacts, context);
  return {
    text,
    byteOrderMark: marked,
    eol: eolOf(text),
    blocks: reading.blocks,
    lang: languageOf(reading),
    ...tree,
    contacts: allContacts,
    promises: promises(reading, context),
    versions: versions(reading, context),
    dates: dates(reading, context),
    links: allLinks,
    anchors: anchors(
      reading,
      // A bold line serves readers as a heading, but no link can lead to it.
      tree.sections.map((section) => section.heading).filter((heading) => heading.kind === "heading"),
    ),
    placeholders: placeholders(reading),
    ...remnants(reading),
    damages: damages(reading),
    mentions: mentions(reading),
    suppressions: suppressions(reading),
    pointer: isPointer(reading, allLinks, allContacts),
    forbidsPublic,
    publicOnly,
  };
}

/** The first line ending of the text; `\n` where it has none. */
function eolOf(text: string): Policy["eol"] {
  const at = text.search(/[\r\n]/);
  if (at < 0 || text[at] === "\n") return "\n";
  return text[at + 1] === "\n" ? "\r\n" : "\r";
}
