/** Which channels does the text name in words, without an address or a link to them? */

import type { PhraseGroup } from "../languages/language.ts";
import type { Place, Places } from "./places.ts";
import type { ChannelKind, Contact } from "./policy.ts";
import { hitOf, isOff, type PlacedStatement, speaksOf } from "./statements.ts";

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
    if (!statement.hits.some((hit) => naming.has(hit.group))) continue;
    const span = statement.block.at(statement.from, statement.to);
    const here = new Set<ChannelKind>();
    for (const contact of kindsAt.get(statement.block) ?? []) {
      if (contact.span.start >= span.start && contact.span.start <= span.end) here.add(contact.kind);
    }
    for (const { kind, from, to } of named(statement, places, here)) {
      if (here.has(kind)) continue;
      const place = places.of(statement, from, to);
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

const naming: ReadonlySet<PhraseGroup> = new Set<PhraseGroup>([
  "advisory-feature",
  "advisory-loosely",
  "advisory-button",
  "confidential-issue",
  "platform-name",
  "chat-name",
  "site-message",
  "profile-word",
  "phone-word",
  "direct-message",
  "open-issue",
  "public-place",
]);

interface Named {
  readonly kind: ChannelKind;
  readonly from: number;
  readonly to: number;
}

function* named(statement: PlacedStatement, places: Places, here: ReadonlySet<ChannelKind>): Iterable<Named> {
  const { block } = statement;
  const inHeading = block.kind === "heading";
  const place = places.of(statement);
  const asReport = (hit: { from: number; to: number }) => {
    const at = places.of(statement, hit.from, hit.to);
    return at.purpose() === "report" && !at.isAboutPublished();
  };
  const tells = place.speaksNear("tell-word");
  const message = hitOf(statement, "site-message");
  const advisory = message ? undefined : advisoryIn(statement);
  if (advisory && asReport(advisory) && !isOff(statement) && (!inHeading || place.isReporting())) {
    yield { ...advisory, kind: "github-advisory" };
  }
  const confidential = hitOf(statement, "confidential-issue");
  if (confidential && !advisory && tells && asReport(confidential))
    yield { ...confidential, kind: "gitlab-confidential" };
  if (inHeading) return;
  const opened = issueIn(statement);
  if (opened && !place.forbids()) {
    const purpose = places.of(statement, opened.from, opened.to).publicPurpose();
    if (place.isReporting() || purpose === "report") yield { ...opened, kind: "public-issue" };
  }
  if (!place.isReporting()) return;
  const platform = hitOf(statement, "platform-name");
  if (platform && tells && asReport(platform) && !isOff(statement) && !speaksOf(statement, "channel-negation")) {
    yield { ...platform, kind: "platform" };
  }
  const chat = hitOf(statement, "chat-name");
  if (
    chat &&
    !here.has("public-issue") &&
    isName(block.text, chat.from) &&
    isPersonal(statement, place, chat.from, chat.to)
  ) {
    if (asReport(chat)) yield { ...chat, kind: "chat-dm" };
  }
  const handle = chat || here.has("chat-dm") ? undefined : messagedHandle(statement);
  if (handle && !place.forbids() && asReport(handle)) yield { ...handle, kind: "chat-dm" };
  if (message && tells && asReport(message)) yield { ...message, kind: "other" };
  const profile = speaksOf(statement, "email-word") ? hitOf(statement, "profile-word") : undefined;
  if (profile && tells && asReport(profile) && !speaksOf(statement, "channel-negation"))
    yield { ...profile, kind: "email" };
  const phone = hitOf(statement, "phone-word");
  if (phone && asReport(phone) && /\d[\d\s().-]{5,18}\d/.test(block.text.slice(statement.from, statement.to))) {
    yield { ...phone, kind: "other" };
  }
}

/** The private report of GitHub, by name or by its button. What a button says counts where it is marked or pressed. */
function advisoryIn(statement: PlacedStatement) {
  const button = statement.hits.find(
    (hit) => hit.group === "advisory-button" && isPressed(statement, hit.from, hit.to),
  );
  if (button) return button;
  const feature = hitOf(statement, "advisory-feature", "advisory-loosely");
  if (feature) {
    // "GitHub's private" and "private vulnerability reporting" overlap: one name.
    let to = feature.to;
    for (const hit of statement.hits)
      if (hit.group === "advisory-feature" && hit.from <= to && hit.to > to) to = hit.to;
    return { from: feature.from, to };
  }
  return undefined;
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
function isPersonal(statement: PlacedStatement, place: Place, from: number, after: number): boolean {
  const message = hitOf(statement, "direct-message");
  if (message && place.speaksNear("tell-word", "direct-message")) {
    const negated = statement.hits.some(
      (hit) => hit.group === "channel-negation" && hit.to <= message.from && message.from - hit.to < 20,
    );
    if (!negated) return true;
  }
  if (place.forbids()) return false;
  const { text } = statement.block;
  // `@your-handle` is nobody's.
  if (/@your[_-]?\w/i.test(text.slice(after, after + 48))) return false;
  return (
    /^\W{0,6}(?:@\w{2,}|[\w.]{2,32}#\d{4}\b)/.test(text.slice(after, after + 48)) ||
    /@[\w.]{2,32}\W{1,3}(?:(?:on|via|in|auf|über|sur|en|no|su|op|w|в|у)\s+)?(?:our\s+)?$/.test(
      text.slice(Math.max(0, from - 48), from),
    ) ||
    isLabelled(text, after)
  );
}

/** Whether the name of the chat is a label with nothing but a name behind it: "Discord: jane_doe". */
function isLabelled(text: string, after: number): boolean {
  const name = /^["'*_`)]{0,4}\s?[:：]["'*_`]{0,4}\s*@?([\w.]{2,32})(?=[^\w.]{0,4}(?:$|\n))/.exec(
    text.slice(after, after + 64),
  )?.[1];
  return (
    name !== undefined && !/^(?:tbd|tba|tbc|todo|none|soon|yes|no|n\.?a\.?|general|security|support|help)$/i.test(name)
  );
}

/** Somebody's handle in a sentence that asks for a message to that person. */
function messagedHandle(statement: PlacedStatement) {
  const { text } = statement.block;
  const message = statement.hits.find(
    ({ group, from, to }) =>
      group === "direct-message" && /^(?:dms?|dming|pms?|(?:direct|private) messag\w*)$/i.test(text.slice(from, to)),
  );
  if (!message) return undefined;
  const match = /(?<![\w@./])@\w[\w.-]{1,31}\b(?!\/)/.exec(text.slice(statement.from, statement.to));
  return match ? { from: statement.from + match.index, to: statement.from + match.index + match[0].length } : undefined;
}

/** Names of chats are everyday words too (signal, matrix): written with a capital they are names. */
function isName(text: string, at: number): boolean {
  const first = text[at] as string;
  return first !== first.toLowerCase();
}
