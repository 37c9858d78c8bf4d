/** Which channels does the text name in words, without an address or a link to them? */

import { isChat, isPersonalChat } from "../known/channels.ts";
import type { PhraseGroup } from "../languages/language.ts";
import type { Place, Places } from "./places.ts";
import type { ChannelKind, Contact } from "./policy.ts";
import type { Reading, Scan } from "./reading.ts";
import { directMessageIn, hitOf, isOff, type PlacedStatement, speaksOf } from "./statements.ts";

/** The named channels; one that is given in the same sentence is not named again. */
export function namedContacts(reading: Reading, places: Places, given: readonly Contact[]): readonly Contact[] {
  const ordered = given.toSorted((a, b) => a.span.start - b.span.start);
  let next = 0;
  const found: Contact[] = [];
  for (const statement of reading.found(namingScan).flatMap(({ block }) => places.statements.in(block))) {
    if (!statement.hits.some((hit) => naming.has(hit.group))) continue;
    const span = statement.block.at(statement.from, statement.to);
    const here = new Set<ChannelKind>();
    while (next < ordered.length && (ordered[next] as Contact).span.start < span.start) next++;
    for (let at = next; at < ordered.length && (ordered[at] as Contact).span.start <= span.end; at++)
      here.add((ordered[at] as Contact).kind);
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

/** The blocks with any of these words: told once, however often other blocks change. */
const namingScan: Scan<true> = ({ prose }) =>
  prose.phrases.some(({ group }) => naming.has(group)) ? [true] : undefined;

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
  if (opened && !place.forbids() && !explainsBan(statement)) {
    const purpose = places.of(statement, opened.from, opened.to).publicPurpose();
    if (place.isReporting() || purpose === "report") yield { ...opened, kind: "public-issue" };
  }
  if (!place.isReporting()) return;
  const platform = hitOf(statement, "platform-name");
  if (
    platform &&
    !isRulesOf(block.text.slice(platform.to, platform.to + 64)) &&
    tells &&
    asReport(platform) &&
    !isOff(statement) &&
    !speaksOf(statement, "channel-negation")
  ) {
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
  const messaged = chat || here.has("chat-dm") ? undefined : messagedHandle(statement);
  const handle = messaged ?? (chat && matrixId(statement));
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

/** "Do not open a public issue. A public issue is a map for attackers.": nobody is told to do anything. */
function explainsBan(statement: PlacedStatement): boolean {
  const { previous, hits, from } = statement;
  const isOnPlace = hits.some((hit) => hit.group === "public-place" && hit.from - from <= 4);
  if (!previous || (!isOnPlace && speaksOf(statement, "tell-word", "continues"))) return false;
  return speaksOf(previous, "channel-negation") && speaksOf(previous, "public-place", "open-issue");
}

/** "… 's disclosure guidelines": of a platform its rules are named, not its intake. */
function isRulesOf(after: string): boolean {
  return /^['’]s (?:[\w-]+ ){0,4}(?:guidelines|polic(?:y|ies)|code|taxonomy|standards?|ratings?|principles|vrt|rules)\b/i.test(
    after,
  );
}

/** The private report of GitHub, by name or by its button. What a button says counts where it is marked or pressed. */
function advisoryIn(statement: PlacedStatement) {
  const button = statement.hits.find(
    (hit) => hit.group === "advisory-button" && isPressed(statement, hit.from, hit.to),
  );
  if (button) return button;
  const feature = hitOf(statement, "advisory-feature", "advisory-loosely");
  // "Enable private vulnerability reporting" is said to the maintainers.
  if (
    feature &&
    /\b(?:enable|enabling|activate|turn on)\s+(?:[\w'’]+\s+){0,2}$/i.test(
      statement.block.text.slice(Math.max(statement.from, feature.from - 48), feature.from),
    )
  )
    return undefined;
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
    // "Write to us before opening an issue" asks for something else first.
    if (
      /\b(?:before|prior to)\s+(?:you\s+)?(?:\w+\s+(?:an?|the|any)\s+)?$/i.test(
        text.slice(Math.max(0, hit.from - 40), hit.from),
      )
    )
      return false;
    if (hit.group === "open-issue") return !/\bpull\b|\bprs?\b|\bnew issue\b/.test(words);
    return (
      hit.group === "public-place" &&
      speaksOf(statement, "tell-word") &&
      /issue|discussion|tracker/.test(words) &&
      !/\breport(?:ing)?\s+$/i.test(text.slice(Math.max(0, hit.from - 12), hit.from)) &&
      !/\bpull\b/.test(words)
    );
  });
}

/** Whether a chat is meant as a message to one person: somebody's handle there stands beside its name. */
function isPersonal(statement: PlacedStatement, place: Place, from: number, after: number): boolean {
  if (place.forbids()) return false;
  const { text } = statement.block;
  const behind = text.slice(after, after + 64);
  // `@your-handle` is nobody's.
  if (/@your[_-]?\w/i.test(behind)) return false;
  return (
    /^(?:\W{0,6}|\s(?:to|at|with|as|user|an|bei|à|a)\s[`*]{0,3})(?:@\w{2,}|[\w.]{2,32}#\d{4}\b)/.test(behind) ||
    /^[^\w\n]{0,3}\(`?@?[\w.]{3,32}`?\)/.test(behind) ||
    handleBefore.test(text.slice(Math.max(0, from - 64), from)) ||
    isLabelled(text, after) ||
    (directMessageIn(statement) !== undefined && leadsIntoChat(statement, from)) ||
    leadsToPerson(statement, behind)
  );
}

/** Whether an address as people write it down stands behind the name of the chat: "directly on Discord: discord.gg/abc". */
function leadsToPerson(statement: PlacedStatement, behind: string): boolean {
  const written = /^[^\w\n]{0,6}([\w.-]{2,24}\/[\w#+-][^\s)`*]{0,40})/.exec(behind)?.[1];
  if (written === undefined) return false;
  const url = `https://${written}`;
  return isPersonalChat(url) || (isChat(url) && speaksOf(statement, "direct-message"));
}

/** Whether the name of the chat is part of a link: who follows it can write to the person there. */
function leadsIntoChat({ block }: PlacedStatement, from: number): boolean {
  return /^https?:/i.test(block.prose.markAt("link", from)?.url ?? "");
}

/** "@jane_doe on Discord", "`jane` via Telegram": a bare word counts where it can only be a handle. */
const handleBefore =
  /(?:@[\w.]{2,32}|`[\w.]{2,32}`|\b[\w.]{2,32}#\d{4}|\b[a-z\d]{1,20}[_\d][a-z\d_]{1,20})\W{1,3}(?:\(\w+\) )?(?:(?:on|via|in|auf|über|sur|en|no|su|op|w|в|у)\s+)?(?:our\s+)?$/i;

/** Whether the name of the chat is a label with nothing but a name behind it: "Discord: jane_doe". */
function isLabelled(text: string, after: number): boolean {
  const label = /^(?: DMs?)?["'*_`)]{0,4}\s?[:：]["'*_`]{0,4}\s*/.exec(text.slice(after, after + 24));
  if (!label) return false;
  const rest = text.slice(after + label[0].length, after + label[0].length + 40);
  if (/^\+?\d[\d ()-]{5,20}(?=[^\w.]{0,4}(?:$|\n))/.test(rest)) return true;
  const name = /^@?([\w.]{2,32})(?=[^\w.]{0,4}(?:$|\n))/.exec(rest)?.[1];
  return name !== undefined && !noName.test(name);
}

const noName = /^(?:tbd|tba|tbc|todo|none|soon|yes|no|n\.?a\.?|general|security|support|help|here|link|server)$/i;

/** Somebody's address on Matrix: "`@jane:example.org`". */
function matrixId({ block, from, to }: PlacedStatement) {
  const match = /(?<![\w@./])@[\w.=-]{1,40}:[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){1,4}/i.exec(block.text.slice(from, to));
  return match ? { from: from + match.index, to: from + match.index + match[0].length } : undefined;
}

/** Somebody's handle in a sentence that asks for a message to that person. */
function messagedHandle(statement: PlacedStatement) {
  const { text } = statement.block;
  if (!directMessageIn(statement)) return undefined;
  const match = /(?<![\w@./])@\w[\w.-]{1,31}\b(?!\/)/.exec(text.slice(statement.from, statement.to));
  return match ? { from: statement.from + match.index, to: statement.from + match.index + match[0].length } : undefined;
}

/** Names of chats are everyday words too (signal, matrix): written with a capital they are names. */
function isName(text: string, at: number): boolean {
  const first = text[at] as string;
  if (/^(?:discord|telegram|slack|whatsapp|wechat|keybase|linkedin|bluesky)\b/i.test(text.slice(at, at + 12)))
    return true;
  return first !== first.toLowerCase() || first === first.toUpperCase();
}
