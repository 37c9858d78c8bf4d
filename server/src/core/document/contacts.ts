/** Which ways to reach somebody does the text give or name, and what for? */

import type { SectionKind } from "../catalogue/kinds.ts";
import { isPersonalChat, isSocial } from "../known/channels.ts";
import { isStandInAddress, isStandInPath } from "../known/stand-ins.ts";
import { type Address, addressIn, findAddresses } from "./addresses.ts";
import type { Block, BlockShape } from "./blocks.ts";
import { keys } from "./keys.ts";
import { namedContacts } from "./named-contacts.ts";
import { type Place, Places } from "./places.ts";
import type { ChannelKind, Contact, Link, Placeholder } from "./policy.ts";
import { type Reading, type Scan, where } from "./reading.ts";
import { isOff, statementsOf } from "./statements.ts";
import { trait } from "./traits.ts";

/** Where blocks stand, as far as contacts are concerned. */
export interface ContactContext {
  readonly sectionOf: (block: Block) => { readonly kind: SectionKind; readonly title: string } | null;
  /** Whether the words before the first heading can only be about reporting. */
  readonly preambleIsReporting: boolean;
}

/**
 * Every way to reach somebody, in order of reading: addresses (hidden ones too), links to forms, platforms and trackers,
 * and buttons named in words. Ways that the text forbids or sets aside are none.
 */
export function contacts(
  reading: Reading,
  links: readonly Link[],
  gaps: readonly Placeholder[],
  context: ContactContext,
): readonly Contact[] {
  const places = new Places(statementsOf(reading), context);
  const linked: Contact[] = [];
  const starts = new LinkStarts();
  for (const link of links) {
    if (link.image || link.form === "definition") continue;
    const contact = contactOfLink(link, places, starts.of(link));
    if (contact) linked.push(contact);
  }
  const written = writtenAddresses(reading, linked, places);
  const given = [...linked, ...written];
  const all = [...given, ...outsideGaps(namedContacts(reading, places, given), gaps)];
  all.push(...keys(reading, links, all, places));
  all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return settled(all, places);
}

/**
 * Without what only the author's note on what to fill in names: "[your email, or the private advisory]".
 * @param named in order of reading, as are the gaps
 */
function outsideGaps(named: readonly Contact[], gaps: readonly Placeholder[]): readonly Contact[] {
  let next = 0;
  return named.filter(({ span }) => {
    while (next < gaps.length && (gaps[next] as Placeholder).span.end < span.start) next++;
    const gap = gaps[next];
    return !(gap && gap.span.start <= span.start && span.end <= gap.span.end);
  });
}

/** The kinds of private channel that the contacts really give for reports: sorted, without stand-ins. */
export function privateChannels(contacts: readonly Contact[]): readonly ChannelKind[] {
  const kinds = new Set<ChannelKind>();
  for (const contact of contacts) {
    if (contact.private && !contact.placeholder && contact.purpose === "report") kinds.add(contact.kind);
  }
  return [...kinds].sort();
}

function contactOfLink(link: Link, places: Places, from: number): Contact | undefined {
  const place = places.at(link.block, from, from + link.text.length);
  const { destination } = link;
  const form = link.form === "autolink" ? "autolink" : link.form === "bare" ? "bare" : "link";
  const make = (kind: ChannelKind, value: string, purpose: Contact["purpose"], isPrivate = true): Contact => ({
    kind,
    value,
    span: link.span,
    placeholder:
      kind === "email" ? isStandInAddress(value) : value === link.target ? destination.isStandIn : isStandInPath(value),
    purpose,
    private: isPrivate,
    form,
    block: link.block,
  });
  const address = addressOfLink(link);
  if (address !== undefined) return make("email", address, purposeOfAddress(address, place));
  const { channel } = destination;
  if (destination.isChat) {
    if (place.speaks("encrypt-word") && /keybase/.test(link.target)) return undefined;
    if (place.purpose() !== "report") return make("public-issue", link.target, "other", false);
    if (isPersonalChat(link.target) || place.asksForMessage()) return make("chat-dm", link.target, "report");
    return place.forbids() ? undefined : make("public-issue", link.target, place.publicPurpose(), false);
  }
  if (channel === undefined || (channel.kind === "other" && destination.isProfile)) {
    if (!place.isReporting() || place.purpose() !== "report") return undefined;
    // A person's page is a private way only where the text sends reporters there in private.
    if (destination.isProfile) {
      if (isSocial(link.target))
        return place.speaksNear("private-way", "direct-message") ? make("chat-dm", link.target, "report") : undefined;
      return place.speaksNear("private-way") ? make("other", link.target, "report") : undefined;
    }
    return !link.local && place.namesItself("form-word") ? make("form", link.target, "report") : undefined;
  }
  switch (channel.kind) {
    case "public-issue":
      if (place.speaks("confidential-issue")) return make("gitlab-confidential", link.target, place.purpose());
      return place.forbids() ? undefined : make("public-issue", link.target, place.publicPurpose(), false);
    case "github-advisory":
      if (channel.certainty === "sure") return make(channel.kind, link.target, "report");
      // The manual on private reports names the button, it does not lead there.
      if (channel.certainty === "manual") return { ...make(channel.kind, link.text, place.purpose()), form: "named" };
      return make(channel.kind, link.target, place.isAboutPublished() ? "other" : place.purpose());
    case "platform":
    case "form":
    case "other":
      if (place.purpose() === "report" && isOff(place.statement)) return undefined;
      return make(
        channel.kind,
        link.target,
        channel.certainty === "page" && !place.isReporting() ? "other" : place.purpose(),
      );
    default:
      return make(channel.kind, link.target, place.purpose());
  }
}

/** Where links begin in the visible text of their blocks. */
class LinkStarts {
  readonly #byBlock = new Map<Block, Map<number, number>>();
  readonly #next = new Map<Block, number>();

  of(link: Link): number {
    const { block } = link;
    let starts = this.#byBlock.get(block);
    if (!starts) {
      starts = new Map();
      for (const mark of block.prose.marks) if (mark.kind === "link") starts.set(block.base + mark.start, mark.from);
      this.#byBlock.set(block, starts);
    }
    const from = starts.get(link.span.start);
    if (from !== undefined) return from;
    // Bare addresses come in order of reading: each is looked for after the one before.
    const bare = Math.max(block.text.indexOf(link.text, this.#next.get(block) ?? 0), 0);
    this.#next.set(block, bare + link.text.length);
    return bare;
  }
}

/** The address that a link leads to: by `mailto:`, or by its text where `mailto:` was forgotten. */
function addressOfLink(link: Link): string | undefined {
  const mail = /^mailto:([^?]*)/i.exec(link.target.trim());
  // The page of a mailing list behind its address: who sees the address writes to it.
  const isList = link.destination.channel?.kind === "public-issue";
  if (!mail) return link.local ? addressIn(link.target.trim()) : isList ? addressIn(link.text.trim()) : undefined;
  const target = (mail[1] as string).trim();
  let decoded = target;
  try {
    decoded = decodeURIComponent(target);
  } catch {
    // A stray percent sign: as written.
  }
  const [address] = findAddresses(decoded);
  // Of a real address and a stand-in that nobody replaced behind it the real one is meant.
  const shown = address && isStandInAddress(address.value) ? addressIn(link.text.trim()) : undefined;
  return shown !== undefined && !isStandInAddress(shown) ? shown : address?.value;
}

/** Names of addresses at which security matters are taken, wherever in a policy they are given. */
const securityRole =
  /^(?:(?:[\w.+-]+[._+-])?(?:security|secure|psirt|csirt|cert|infosec|appsec|cybersecurity|sicherheit|securite|seguridad|seguranca|sicurezza)(?:[._+-][\w.+-]+)?|sec|vulns?|vulnerabilit(?:y|ies)|disclosures?|bug-?bounty)@/i;

/** Names of addresses that are there for something else, unless the sentence speaks of vulnerabilities. */
const otherRole = /^(?:sales|billing|licen[sc]\w*|press|media|marketing|jobs|careers|conduct|coc|donate|donations)@/i;

/** Names of addresses that only send news. */
const newsRole = /(?:announce|newsletter|no-?reply)[^@]*@/i;

/** What an address is for: by the words around it, or where they say nothing by its own name. */
function purposeOfAddress(address: string, place: Place): Contact["purpose"] {
  const purpose = place.purpose();
  if (newsRole.test(address)) return purpose === "report" ? "other" : purpose;
  if (otherRole.test(address)) return purpose === "report" && !place.speaks("vulnerability-word") ? "other" : purpose;
  if (purpose !== "other" || !securityRole.test(address)) return purpose;
  return place.kind === "acknowledgments" || place.speaks("not-vulnerability") ? purpose : "report";
}

interface Written {
  readonly address: Address;
  readonly code: boolean;
}

/** Addresses in a block that no link covers. Of code blocks only those that hold little else. */
const addressScan: Scan<Written> = where(
  ({ prose }) => prose.has(trait.at) || prose.lower.includes("arroba"),
  function* (block: BlockShape) {
    const { prose } = block;
    if (block.kind === "code" && prose.text.length > 120) return;
    for (const address of prose.addresses) {
      const link = prose.markAt("link", address.from);
      if (
        link &&
        (link.form === "autolink" || /^mailto:/i.test(link.url ?? "") || addressIn(link.url ?? "") !== undefined)
      )
        continue;
      yield { address, code: block.kind === "code" || prose.markAt("code", address.from) !== undefined };
    }
  },
);

function writtenAddresses(reading: Reading, linked: readonly Contact[], places: Places): Contact[] {
  const covered = new Set(linked.filter((contact) => contact.kind === "email").map((contact) => contact.span.start));
  const found: Contact[] = [];
  for (const { block, value } of reading.found(addressScan)) {
    const { address, code } = value;
    const mark = block.prose.markAt("link", address.from);
    if (mark && covered.has(block.base + mark.start)) continue;
    const place = places.at(block, address.from);
    if (block.kind === "code" && (!place.isReporting() || /[=;${}]/.test(block.text))) continue;
    found.push({
      kind: "email",
      value: address.value,
      span: block.at(address.from, address.to),
      placeholder: isStandInAddress(address.value),
      purpose: purposeOfAddress(address.value, place),
      private: true,
      form: address.hidden ? "hidden" : code ? "code" : "bare",
      block,
    });
  }
  return found;
}

/**
 * Contacts judged in the light of each other: where issues are said to be made confidential, a link to such an issue is
 * private; where no private way for reports is given, an address for security questions is it, else any address that the
 * reader is given at all.
 */
function settled(all: readonly Contact[], places: Places): readonly Contact[] {
  const confidential = all.some((contact) => contact.kind === "gitlab-confidential" && contact.form === "named");
  const told = confidential ? all.map(madeConfidential) : all;
  const isWay = (contact: Contact) => contact.private && contact.purpose === "report";
  if (told.some(isWay)) return told;
  const asked = told.map((contact) => (isPromotable(contact) ? { ...contact, purpose: "report" as const } : contact));
  if (asked.some(isWay)) return asked;
  return told.map((contact) => (isGiven(contact, places) ? { ...contact, purpose: "report" as const } : contact));
}

function madeConfidential(contact: Contact): Contact {
  const onGitLab =
    contact.kind === "public-issue" && contact.purpose === "report" && /gitlab|\/-\/issues/.test(contact.value);
  return onGitLab ? { ...contact, kind: "gitlab-confidential", private: true } : contact;
}

function isPromotable(contact: Contact): boolean {
  return (
    contact.private && contact.purpose === "questions" && contact.kind === "email" && !otherRole.test(contact.value)
  );
}

/** Sections whose addresses are somebody else's. */
const strangers: ReadonlySet<SectionKind> = new Set(["acknowledgments", "history", "testing", "supply-chain"]);

/** Whether an address is given to the reader to write to: on a line of its own, after a label, or by words of telling. */
function isGiven(contact: Contact, places: Places): boolean {
  if (contact.kind !== "email" || contact.form === "code" || contact.form === "named") return false;
  if (contact.purpose !== "other" || otherRole.test(contact.value) || newsRole.test(contact.value)) return false;
  const { block } = contact;
  const place = places.at(block, Math.max(0, block.text.indexOf(contact.value)));
  if (
    strangers.has(place.kind) ||
    /©|\(c\)|billing/i.test(block.text) ||
    place.speaksNear("not-vulnerability", "conduct-word", "question-word")
  )
    return false;
  return place.speaks("email-word", "tell-word") || block.text.length <= contact.value.length + 32;
}
