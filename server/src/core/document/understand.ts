/** Text becomes a policy: the one place where the pieces of the document model meet. */

import { anchors } from "./anchors.ts";
import { armorsIn } from "./armor.ts";
import type { Block } from "./blocks.ts";
import { claims } from "./claims.ts";
import { comments } from "./comments.ts";
import { contacts } from "./contacts.ts";
import { coverage } from "./coverage.ts";
import { damages } from "./damage.ts";
import { dates } from "./dates.ts";
import { identifiers } from "./identifiers.ts";
import { keyNames } from "./key-names.ts";
import { languageOf } from "./language.ts";
import { links } from "./links.ts";
import { managedBlocks } from "./managed-blocks.ts";
import { mentions } from "./mentions.ts";
import { namedReleases } from "./named-releases.ts";
import { oddWords } from "./odd-words.ts";
import type { OwnHeadings } from "./own-headings.ts";
import { placeholders } from "./placeholders.ts";
import { isPointer } from "./pointer.ts";
import type { Policy, Section } from "./policy.ts";
import { promises } from "./promises.ts";
import { publicity } from "./publicity.ts";
import type { Reader, Reading } from "./reading.ts";
import { remnants } from "./remnants.ts";
import { rewards } from "./rewards.ts";
import { scopeItems } from "./scope-items.ts";
import { sections } from "./sections.ts";
import { severityScales } from "./severity-bands.ts";
import { spokenKinds } from "./spoken-kinds.ts";
import { type Encoding, type StoredText, storedText } from "./stored-text.ts";
import { suppressions } from "./suppressions.ts";
import { versionLists, versions } from "./versions.ts";

/** What the host knows of the file beside its text. */
export interface Origin {
  /** Headings that the project has for kinds of sections. */
  readonly headings?: OwnHeadings | undefined;
  /** `utf-16` counts only with a byte-order mark, by which it was told. */
  readonly encoding?: Encoding;
}

/** Where a block stands. */
export interface Context {
  /** The section whose body holds the block; `null` before the first heading. */
  readonly sectionOf: (block: Block) => Section | null;
  /** Whether the words before the first heading can only be about reporting: the text has no section for it. */
  readonly preambleIsReporting: boolean;
}

/**
 * Understands a text as a policy. Never fails: any text gives a policy.
 * @param source may begin with a byte-order mark
 * @param reader keeps what it read before, so that an edit costs little
 */
export function understand(source: string, reader: Reader, { encoding, headings }: Origin = {}): Policy {
  const file = storedText(source, encoding);
  return { ...file, ...contentOf(reader.read(file.tooLarge ? "" : file.text), headings) };
}

function contentOf(reading: Reading, own?: OwnHeadings): Omit<Policy, keyof StoredText> {
  const tree = sections(reading, own);
  const owners: (Section | null)[] = new Array(reading.blocks.length).fill(null);
  for (const section of tree.sections) {
    const end = section.heading.index + 1 + section.blocks.length;
    for (let index = section.heading.index; index < end; index++) owners[index] = section;
  }
  const context: Context = {
    sectionOf: (block) => owners[block.index] ?? null,
    preambleIsReporting: !tree.sections.some((section) => section.kind === "reporting"),
  };
  const allLinks = links(reading);
  const gaps = placeholders(reading);
  const allContacts = contacts(reading, allLinks, gaps, context);
  const { forbidsPublic, publicOnly, asks } = publicity(reading, allContacts, context);
  const allComments = comments(reading);
  const promised = promises(reading, context);
  return {
    blocks: reading.blocks,
    lang: languageOf(reading),
    ...tree,
    contacts: allContacts,
    promises: promised,
    coverage: coverage(reading, context, promised),
    versions: versions(reading, context),
    versionLists: versionLists(reading, context),
    namedReleases: namedReleases(reading, context),
    dates: dates(reading, context),
    links: allLinks,
    anchors: anchors(
      reading,
      // A bold line serves readers as a heading, but no link can lead to it.
      tree.sections.map((section) => section.heading).filter((heading) => heading.kind === "heading"),
    ),
    placeholders: gaps,
    ...remnants(reading),
    damages: damages(reading),
    mentions: mentions(reading),
    claims: claims(reading, context),
    identifiers: identifiers(reading),
    keyBlocks: armorsIn(reading.text),
    keyNames: keyNames(reading, context),
    severityScales: severityScales(reading, context),
    scopeItems: scopeItems(reading, context),
    suppressions: suppressions(reading),
    oddWords: oddWords(reading),
    comments: allComments,
    managedBlocks: managedBlocks(allComments),
    publicRequests: asks,
    spokenKinds: spokenKinds(reading),
    rewards: rewards(reading, allContacts, context),
    pointer: isPointer(reading, allLinks, allContacts),
    forbidsPublic,
    publicOnly,
  };
}
