/** Which channels does the text name in words, without an address or a link to them? */

import type { PhraseGroup } from "../languages/language.ts";
import type { Place, Places } from "./places.ts";
import type { ChannelKind, Contact } from "./policy.ts";
import { hitOf, type PlacedStatement, speaksOf } from "./statements.ts";

/** The named channels; one that is given in the same sentence is not named again. */
export function namedContacts(places: Places, given: readonly Contact[]): readonly Contact[] {
  const kindsAt = new Map<PlacedStatement["block"], Contact[]>();
  for (const contact of given) {
    const own = kindsAt.get(contact.block);
    if (own) own.push(contact);
    else kindsAt.set(contact.block, [contact]);
  }
  const found: Contact[] = [];
  for (const statement of places.statements.all) {
    if (!speaksOf(statement, ...naming)) continue;
    const place = places.of(statement);
    const span = statement.block.at(statement.from, statement.to);
    const here = new Set<ChannelKind>();
    for (const contact of kindsAt.get(statement.block) ?? []) {
      if (contact.span.start >= span.start && contact.span.start <= span.end) here.add(contact.kind);
    }
    for (const { kind, from, to } of named(statement, place, here)) {
      if (here.has(kind)) continue;
      here.add(kind);
      const isPublic = kind === "public-issue";
      found.push({
        kind,
        value: statement.block.text.slice(from, to),
        span: statement.block.at(from, to),
        placeholder: false,
        purpose: isPublic ? place.publicPurpose() : place.purpose(),
        private: !isPublic,
        form: "named",
        block: statement.block,
      });
    }
  }
  return found;
}

const naming: readonly PhraseGroup[] = [
  "advisory-feature",
  "advisory-loosely",
  "advisory-button",
  "confidential-issue",
  "platform-name",
  "chat-name",
  "site-message",
  "profile-email",
  "phone-word",
  "open-issue",
  "public-place",
];

interface Named {
  readonly kind: ChannelKind;
  readonly from: number;
  readonly to: number;
}

function* named(statement: PlacedStatement, place: Place, here: ReadonlySet<ChannelKind>): Iterable<Named> {
  const { block } = statement;
  const inHeading = block.kind === "heading";
  const asReport = place.purpose() === "report" && !place.isAboutPublished();
  const advisory = advisoryIn(statement);
  if (advisory && asReport && !speaksOf(statement, "not-enabled") && (!inHeading || place.isReporting())) {
    yield { ...advisory, kind: "github-advisory" };
  }
  const tells = place.speaksNear("tell-word");
  const confidential = hitOf(statement, "confidential-issue");
  if (confidential && asReport && tells && !speaksOf(statement, "advisory-feature"))
    yield { ...confidential, kind: "gitlab-confidential" };
  if (inHeading || !place.isReporting()) {
    const opened = issueIn(statement);
    if (opened && !inHeading && !place.forbids() && place.publicPurpose() === "report")
      yield { ...opened, kind: "public-issue" };
    return;
  }
  const platform = hitOf(statement, "platform-name");
  if (platform && asReport && tells && !speaksOf(statement, "not-enabled", "channel-negation"))
    yield { ...platform, kind: "platform" };
  const chat = hitOf(statement, "chat-name");
  if (
    chat &&
    !here.has("public-issue") &&
    isName(block.text, chat.from) &&
    asReport &&
    isPersonal(statement, place, chat.to) &&
    !place.forbids()
  ) {
    yield { ...chat, kind: "chat-dm" };
  }
  const message = hitOf(statement, "site-message");
  if (message && asReport && tells && advisory === undefined) yield { ...message, kind: "other" };
  const profile = hitOf(statement, "profile-email");
  if (profile && asReport && tells && !place.speaks("channel-negation")) yield { ...profile, kind: "email" };
  const phone = hitOf(statement, "phone-word");
  if (phone && asReport && /\d[\d\s().-]{5,18}\d/.test(block.text.slice(statement.from, statement.to)))
    yield { ...phone, kind: "other" };
  const opened = issueIn(statement);
  if (opened && !place.forbids()) yield { ...opened, kind: "public-issue" };
}

/** The private report of GitHub, by name or by its button. What a button says counts where it is marked or pressed. */
function advisoryIn(statement: PlacedStatement) {
  const feature = hitOf(statement, "advisory-feature", "advisory-loosely");
  if (feature) return feature;
  return statement.hits.find((hit) => hit.group === "advisory-button" && isPressed(statement, hit.from, hit.to));
}

function isPressed(statement: PlacedStatement, from: number, to: number): boolean {
  const { prose, text } = statement.block;
  if (/["“‘«'「]/.test(text[from - 1] ?? "") && /["”’»'」,.]/.test(text[to] ?? "")) return true;
  if (statement.block.kind === "heading") return false;
  const marked = prose.marks.some(
    (mark) =>
      mark.kind !== "image" &&
      mark.kind !== "link" &&
      mark.from <= from &&
      to <= mark.to &&
      mark.to - mark.from <= to - from + 2,
  );
  if (marked && speaksOf(statement, "press-word")) return true;
  const near = statement.hits.some((hit) => hit.group === "press-word" && hit.to <= from && from - hit.to < 8);
  return near || statement.hits.some((hit) => hit.group === "press-word" && hit.from >= to && hit.from - to < 4);
}

/** An issue or a discussion that the sentence asks for; a change to the code is none. */
function issueIn(statement: PlacedStatement) {
  const { text } = statement.block;
  return statement.hits.find((hit) => {
    const words = text.slice(hit.from, hit.to).toLowerCase();
    if (hit.group === "open-issue") return !/\bpull\b|\bprs?\b|\bnew issue\b/.test(words);
    return (
      hit.group === "public-place" &&
      speaksOf(statement, "tell-word") &&
      /issue|discussion|tracker/.test(words) &&
      !/\bpull\b/.test(words)
    );
  });
}

/** Whether a chat is meant as a message to one person: the words say so, or a handle follows the name. */
function isPersonal(statement: PlacedStatement, place: Place, after: number): boolean {
  if (speaksOf(statement, "direct-message") && place.speaksNear("tell-word")) return true;
  return /^\W{0,6}(?:@\w{2,}|[\w.]{2,32}#\d{4}\b)/.test(statement.block.text.slice(after, after + 48));
}

/** Names of chats are everyday words too (signal, matrix): written with a capital they are names. */
function isName(text: string, at: number): boolean {
  const first = text[at] as string;
  return first !== first.toLowerCase();
}
