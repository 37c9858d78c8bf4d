/** Does the text forbid public reports, ask for them, or leave nothing else? */

import type { SectionKind } from "../catalogue/kinds.ts";
import type { Block } from "./blocks.ts";
import type { ContactContext } from "./contacts.ts";
import { type Place, Places } from "./places.ts";
import type { Contact } from "./policy.ts";
import type { Reading } from "./reading.ts";
import type { Span } from "./span.ts";
import { type PlacedStatement, speaksOf, statementsOf } from "./statements.ts";

export interface Publicity {
  /** Public reports are explicitly asked not to be made. */
  readonly forbidsPublic: boolean;
  /** The only ways given to report are public. */
  readonly publicOnly: boolean;
  /** Sentences that send the reporters of vulnerabilities to a public place. */
  readonly asks: readonly { readonly span: Span; readonly block: Block }[];
}

/**
 * @param contacts those of the same reading
 */
export function publicity(reading: Reading, contacts: readonly Contact[], context: ContactContext): Publicity {
  const places = new Places(statementsOf(reading), context);
  const openly = contacts.filter((contact) => contact.kind === "public-issue" && contact.purpose === "report");
  const asking = new Map<number, { span: Span; block: Block }>();
  for (const contact of openly) {
    if (tellingKinds.has(context.sectionOf(contact.block)?.kind ?? "other")) continue;
    const statement = places.statements.holding(contact.block, contact.span);
    const span = statement ? statement.block.at(statement.from, statement.to) : contact.span;
    if (!asking.has(span.start)) asking.set(span.start, { span, block: contact.block });
  }
  const asks = [...asking.values()];
  const secretly = contacts.some(
    (contact) =>
      contact.private && contact.purpose !== "conduct" && (contact.purpose === "report" || contact.kind === "email"),
  );
  // An issue without details is a public way too where there is nothing beside it.
  const minimal = contacts.some((contact) => contact.kind === "public-issue" && isFirstContact(places, contact));
  const publicOnly = (asks.length > 0 || minimal) && !secretly && !namesPrivateWay(places);
  let forbidsPublic = false;
  for (const statement of places.statements.all) {
    const forbidden = forbids(statement, places.of(statement));
    // A policy that takes reports in public and asks to keep secrets out of them does not forbid them.
    if (forbidden === "reports" || (forbidden === "details" && !publicOnly)) forbidsPublic = true;
    if (forbidsPublic) break;
  }
  return { forbidsPublic, publicOnly, asks };
}

/** Kinds of section that tell what the maintainers do: a public place there is where they write themselves. */
const tellingKinds: ReadonlySet<SectionKind> = new Set([
  "response",
  "updates",
  "acknowledgments",
  "resources",
  "history",
  "training",
]);

/** Whether a public place is where reporters first make contact, without telling more. */
function isFirstContact(places: Places, { block, span, purpose }: Contact): boolean {
  if (purpose !== "other") return false;
  const statement = places.statements.holding(block, span);
  if (!statement || speaksOf(statement, "not-vulnerability", "question-word", "conduct-word")) return false;
  const place = places.of(statement);
  return place.isReporting() && place.asksWithoutDetails();
}

/** Kinds of section besides those on reporting in which a prohibition needs no word on what it is about. */
const openKinds: ReadonlySet<SectionKind> = new Set(["report-contents", "scope", "severity"]);

/** Whether it is about questions and support; "social media" is a place. */
function isOnQuestions({ hits }: PlacedStatement): boolean {
  return hits.some(
    ({ group, from, to }) =>
      group === "question-word" &&
      !hits.some((other) => other.group === "public-place" && other.from <= from && to <= other.to),
  );
}

/** Whether the words say of an issue or discussion that it is public: only for a report can that matter. */
function namesPublicIssue({ hits, block }: PlacedStatement): boolean {
  return hits.some(({ group, from, to }) => {
    if (group !== "public-place" && group !== "open-issue" && group !== "open-issue-loosely") return false;
    const words = block.text.slice(from, to);
    return (
      /issue|ticket|\bbugs?\b|discussion|tracker|议题|議題|イシュー|이슈/i.test(words) &&
      /publi|públic|pubblic|öffentlich|openba|公开|公開|공개|публ|publicz/i.test(words)
    );
  });
}

/** What the statement forbids to make public: reports, or only details of them. */
function forbids(statement: PlacedStatement, place: Place): "reports" | "details" | undefined {
  const about = place.speaksNear("vulnerability-word");
  if (!about && (speaksOf(statement, "not-vulnerability") || isOnQuestions(statement))) return undefined;
  const open = place.isReporting() || openKinds.has(place.kind) || place.isPreamble || namesPublicIssue(statement);
  if (!open && !about) return undefined;
  if (speaksOf(statement, "time-before-public") && speaksOf(statement, "ask-for-time") && !tellsHowLong(statement))
    return "reports";
  if (!place.forbids()) return undefined;
  // Keys and passwords belong into no report at all: to keep them out forbids no report.
  if (!speaksOf(statement, "vulnerability-word") && (speaksOf(statement, "secret-word") || listsSecrets(place)))
    return undefined;
  const isPlace = speaksOf(statement, "public-place", "open-issue", "open-issue-loosely");
  // "What not to share" says nothing yet: what stands under it does.
  const isTold =
    speaksOf(statement, "public-word") && tells(statement) && (about || statement.block.kind !== "heading");
  if (!isPlace && !isTold) return undefined;
  return speaksOf(statement, "sensitive-details") ? "details" : "reports";
}

/** "This policy describes how long we ask researchers to wait before they publish": it says so elsewhere, or nowhere. */
function tellsHowLong({ block, from, to }: PlacedStatement): boolean {
  return /\bhow long\b/i.test(block.text.slice(from, to));
}

/** Whether the statement leads up to a list of secrets: "Keep out of public issues:", then tokens and cookies. */
function listsSecrets({ items }: Place): boolean {
  const secret = items.filter((item) => item.some((one) => speaksOf(one, "secret-word"))).length;
  const found = items.some((item) => item.some((one) => speaksOf(one, "vulnerability-word")));
  return secret >= 2 && !found && 2 * secret >= items.length;
}

/** Whether anything is told in the statement: to use or run something in public is another matter. */
function tells(statement: PlacedStatement): boolean {
  return statement.hits.some(
    ({ group, from, to }) =>
      group === "tell-word" && !/^(?:us(?:e|ing)|via|through|go to)$/i.test(statement.block.text.slice(from, to)),
  );
}

/** Whether reporters are told to write in private, even if no address is given for it. */
function namesPrivateWay(places: Places): boolean {
  return places.statements.all.some((statement) => {
    const named = speaksOf(statement, "private-way", "email-named");
    const person = speaksOf(statement, "person-named") && !speaksOf(statement, "public-place", "open-issue");
    if ((!named && !person) || statement.block.kind === "heading") return false;
    const place = places.of(statement);
    return place.isReporting() && place.purpose() === "report" && !speaksOf(statement, "channel-negation", "we-word");
  });
}
