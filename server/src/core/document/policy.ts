/** What a policy says, as values: the one thing that rules, outline, hover, completion and report look at. */

import type { SectionKind } from "../catalogue/kinds.ts";
import type { BandName } from "../known/cvss.ts";
import type { Destination } from "../known/destination.ts";
import type { ToolId } from "../known/tools.ts";
import type { Armor } from "./armor.ts";
import type { Block, TableShape } from "./blocks.ts";
import type { Span } from "./span.ts";
import type { StoredText } from "./stored-text.ts";

/** A policy as understood from its text. All spans are in `text`; of one that is too large everything here is empty. */
export interface Policy extends StoredText {
  /** Every block that holds words, in order. */
  readonly blocks: readonly Block[];
  /** ISO 639-1 code of the language, `und` where it cannot be told. */
  readonly lang: string;
  /** Every heading's section, in order. */
  readonly sections: readonly Section[];
  /** Blocks before the first heading. */
  readonly preamble: readonly Block[];
  readonly contacts: readonly Contact[];
  readonly promises: readonly Promised[];
  /** What the text says on these, where no value says it. */
  readonly coverage: Coverage;
  /** The table (or list) of supported versions. */
  readonly versions: VersionList | null;
  /** All tables of supported versions, `versions` among them: one for each product, say. */
  readonly versionLists: readonly VersionList[];
  /** Versions that sentences call the current release. */
  readonly namedReleases: readonly NamedRelease[];
  readonly dates: readonly DateMention[];
  readonly links: readonly Link[];
  /** What `#fragment` links can lead to: heading anchors as the hosting site makes them, ids and names in HTML. */
  readonly anchors: ReadonlySet<string>;
  readonly placeholders: readonly Placeholder[];
  readonly remnants: readonly TemplateRemnant[];
  readonly damages: readonly Damage[];
  readonly mentions: readonly Mention[];
  /** Security tools that the project is said to run. */
  readonly claims: readonly ToolClaim[];
  /** Ids of vulnerabilities and weaknesses, and CVSS vectors. */
  readonly identifiers: readonly Identifier[];
  /** Key blocks of OpenPGP. */
  readonly keyBlocks: readonly Armor[];
  /** Ids and fingerprints of keys of OpenPGP. */
  readonly keyNames: readonly KeyName[];
  readonly severityScales: readonly SeverityScale[];
  readonly scopeItems: readonly ScopeItem[];
  readonly suppressions: readonly Suppression[];
  /** Words with characters that a reader does not see or takes for others. */
  readonly oddWords: readonly OddWord[];
  /** HTML comments, in order. */
  readonly comments: readonly AuthorComment[];
  /** Parts of the text that a tool writes anew. */
  readonly managedBlocks: readonly ManagedBlock[];
  /** Sentences that send reporters of vulnerabilities to a public place. */
  readonly publicRequests: readonly PublicRequest[];
  readonly rewards: Rewards;
  /** What sentences anywhere in the text speak of, whatever the headings are called. */
  readonly spokenKinds: ReadonlySet<SectionKind>;
  /** The text only sends its reader to another policy. */
  readonly pointer: boolean;
  readonly template: "none" | "remnant" | "unmodified";
  /** Public reports are explicitly asked not to be made. */
  readonly forbidsPublic: boolean;
  /** The only ways given to report are public. */
  readonly publicOnly: boolean;
}

/** A heading and what stands under it. */
export interface Section {
  readonly kind: SectionKind;
  /** 0 to 1. */
  readonly confidence: number;
  readonly heading: Block;
  /** Visible text of the heading, trimmed, damage repaired. */
  readonly title: string;
  /** The title in lower case, without accents, numbering, and punctuation around it: headings that say the same agree. */
  readonly words: string;
  /** 1 to 6; a bold line that serves as a heading is one deeper than the heading above it. */
  readonly depth: number;
  /** From the heading up to the next heading of the same or a lower depth (or the end of the text). */
  readonly span: Span;
  /** From the end of the heading up to the next heading of any depth. */
  readonly body: Span;
  readonly parent: Section | null;
  readonly children: readonly Section[];
  /** The blocks of the body: without those of subsections. */
  readonly blocks: readonly Block[];
}

export const channelKinds = [
  "email",
  "github-advisory",
  "gitlab-confidential",
  "form",
  "platform",
  "pgp-email",
  "chat-dm",
  "public-issue",
  "other",
] as const;

export type ChannelKind = (typeof channelKinds)[number];

/** A way to reach somebody that the text gives or names. */
export interface Contact {
  readonly kind: ChannelKind;
  /** The address, URL, or name of the button. Hidden addresses are given in plain form. */
  readonly value: string;
  /** Exactly the value as written (a link's text and target included where it is a link). */
  readonly span: Span;
  /** A stand-in that reaches nobody (`security@example.com`, `your-username`). */
  readonly placeholder: boolean;
  /** What the text gives it for. */
  readonly purpose: "report" | "questions" | "conduct" | "other";
  /** Whether a report made through it stays between the reporter and the maintainers. */
  readonly private: boolean;
  /** How it is written: `named` is a button or tab named in words, without a link. */
  readonly form: "link" | "autolink" | "bare" | "hidden" | "code" | "named";
  readonly block: Block;
}

export const acts = ["acknowledge", "triage", "update", "fix", "disclose", "notify", "other"] as const;

export type Act = (typeof acts)[number];

/** A deadline that the policy gives. */
export interface Promised {
  readonly act: Act;
  /** Upper end of the time in hours; a business day counts as 24 hours, a month as 30 days. `null`: best effort. */
  readonly hours: number | null;
  /** The words of the time as written (`within 48 hours`). */
  readonly text: string;
  readonly span: Span;
  /** The severity it is for, where the text says so. */
  readonly severity?: string;
  readonly block: Block;
}

/** The supported versions as the policy lists them. */
export interface VersionList {
  readonly span: Span;
  readonly rows: readonly VersionRow[];
  /** The table they stand in; `null` for a list. */
  readonly table: TableShape | null;
  /** Offset of the piece that the table's own offsets are relative to. */
  readonly base: number;
}

export interface VersionRow {
  /** The version cell as written. */
  readonly version: string;
  readonly versionSpan: Span;
  /** The whole row. */
  readonly span: Span;
  readonly status: "supported" | "unsupported" | "partial" | "unknown";
  /** The words or sign that tell the status. */
  readonly mark: { readonly text: string; readonly span: Span } | null;
  /** When support ends or ended. */
  readonly until: { readonly date: string; readonly span: Span } | null;
  /** What the row is of, as its other columns name it (a product, a platform), in lower case; empty where none does. */
  readonly subject: string;
}

/** A version that a sentence calls the current one: `v2.49.0` of "the current release is v2.49.0". */
export interface NamedRelease {
  readonly version: string;
  readonly span: Span;
  readonly block: Block;
}

/** A date that the text gives, with what it labels. */
export interface DateMention {
  readonly label: "updated" | "reviewed" | "support-end" | "evidence" | "other";
  /** Of evidence: not of results, but of what the latest release was that day. Of another: when the text was to be reviewed. */
  readonly of?: "state" | "next-review";
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** The date itself, as written. */
  readonly span: Span;
  readonly text: string;
  readonly block: Block;
  /** Set where the text is no possible or no unambiguous date. */
  readonly defect?: "impossible" | "ambiguous" | "weekday";
  /** What an ambiguous date can mean: with the day first, then with the month first. */
  readonly readings?: readonly [dayFirst: string, monthFirst: string];
}

/** A link, image, definition or bare address of the web. */
export interface Link {
  /** The target as written, references resolved. */
  readonly target: string;
  readonly destination: Destination;
  /** The whole construct. */
  readonly span: Span;
  /** The target alone; for a reference the definition's target. */
  readonly targetSpan: Span;
  /** The visible text. */
  readonly text: string;
  readonly form: "inline" | "autolink" | "reference" | "definition" | "html" | "bare";
  readonly image: boolean;
  /** Whether it leads to a place in the repository or in this text. */
  readonly local: boolean;
  readonly block: Block;
}

/** Something left for the author to fill in. */
export interface Placeholder {
  readonly span: Span;
  readonly text: string;
  /** What belongs there. */
  readonly wants: "contact" | "link" | "date" | "version" | "name" | "text";
  readonly block: Block;
}

/** A sentence or table row of a known template that nobody replaced. */
export interface TemplateRemnant {
  readonly span: Span;
  readonly text: string;
  readonly part: "instruction" | "versions";
  /** Id of the template in `known/templates.ts`. */
  readonly template: string;
}

/** Characters that were decoded with the wrong table. */
export interface Damage {
  readonly span: Span;
  readonly text: string;
  readonly fixed: string;
}

/** A word with characters that a reader does not see, takes for others, or that could not be read. */
export interface OddWord {
  /** The whole word, up to the next space, bracket or quotation mark. */
  readonly span: Span;
  readonly text: string;
  /** The word as a reader takes it: nothing invisible in it, Latin letters for their look-alikes. */
  readonly plain: string;
  readonly oddities: readonly Oddity[];
  /** What the word is part of; `line-start`: it begins a line whose mark of Markdown it hides. */
  readonly place: "address" | "link" | "command" | "line-start" | "text";
}

/** `lost`: U+FFFD or U+0000, where a character could not be read. */
export type Oddity = "lost" | "direction" | "invisible" | "hidden-text" | "look-alike";

/** An HTML comment. */
export interface AuthorComment {
  /** With its `<!--` and `-->`. */
  readonly span: Span;
  /** What stands between them, trimmed. */
  readonly text: string;
  /** `instruction`: tells the author what to write; `marker`: for a tool. */
  readonly role: "instruction" | "marker" | "other";
}

/** What stands between the begin and the end mark of a tool, marks included. */
export interface ManagedBlock {
  readonly span: Span;
  /** The comment that begins it. */
  readonly begin: Span;
  /** What the marks call it. */
  readonly name: string;
}

/** What the text says on rewards for reports. */
export interface Rewards {
  /** Where they are named, once a sentence. */
  readonly mentions: readonly Span[];
  /** It says whether there are any, or where they are paid. */
  readonly answered: boolean;
  /** Whether a sentence plainly says that there are some, or that there are none; `null` where none does, or both. */
  readonly offered: boolean | null;
  /** The name in the sentence that says so. */
  readonly saidAt?: Span;
}

/** A sentence that sends reporters to a public place. */
export interface PublicRequest {
  readonly span: Span;
  readonly block: Block;
}

/** The name of something that `known/` has an entry for. */
export interface Mention {
  readonly span: Span;
  readonly text: string;
  /** Id of the entry. */
  readonly entry: string;
  readonly block: Block;
}

/** A sentence or item by which the project runs a security tool. */
export interface ToolClaim {
  readonly tool: ToolId;
  /** As its makers write it, for the middle of a sentence. */
  readonly label: string;
  /** The tools whose trace bears it out, itself among them. */
  readonly shownBy: readonly ToolId[];
  /** The name as written. */
  readonly span: Span;
  readonly block: Block;
}

/** What the text speaks of. */
export interface Coverage {
  /** How soon reports are answered: a time, soon, or as they can. */
  readonly answer: boolean;
  /** When a vulnerability becomes public. */
  readonly publication: boolean;
  /** What a report should contain. */
  readonly reportContents: boolean;
  /** Words that promise to act at once or at any hour. */
  readonly haste: readonly { readonly text: string; readonly span: Span }[];
}

/** An id that follows a known grammar, or means to. */
export interface Identifier {
  readonly kind: "cve" | "ghsa" | "cwe" | "cvss-vector";
  readonly text: string;
  readonly span: Span;
  /** Why it cannot be valid, as the rest of a sentence; `null` where it can. */
  readonly flaw: string | null;
  /** What it most likely is to be. */
  readonly corrected?: string;
  readonly block: Block;
}

/** A number by which the text names a key of OpenPGP. */
export interface KeyName {
  /** The last 8 or 16 digits of the fingerprint (RFC 9580, section 5.5.4), or all of it. */
  readonly kind: "short-id" | "long-id" | "fingerprint";
  /** In upper-case hexadecimal, digits only. */
  readonly value: string;
  readonly text: string;
  readonly span: Span;
  readonly block: Block;
}

/** A table or list that puts scores of CVSS into severities. */
export interface SeverityScale {
  readonly bands: readonly SeverityBand[];
  /** Major version of CVSS, where one is named. */
  readonly version: 2 | 3 | 4 | null;
}

export interface SeverityBand {
  readonly severity: BandName;
  /** The lowest and the highest score in it. */
  readonly low: number;
  readonly high: number;
  /** The range as written. */
  readonly text: string;
  readonly span: Span;
}

/** A thing that the policy lists as in or out of scope. */
export interface ScopeItem {
  /** Its words in lower case, without quotes and closing punctuation. */
  readonly name: string;
  readonly inScope: boolean;
  /** Identity of what the list is a part of: only items of one subject can contradict each other. */
  readonly of: object | null;
  readonly span: Span;
  readonly block: Block;
}

/** A comment by which the author silences rules. */
export interface Suppression {
  readonly scope: "line" | "next-line" | "disable" | "enable" | "file";
  /** The rules named; empty: all of them. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** The last day on which it holds. */
  readonly until: { readonly date: string; readonly span: Span } | null;
  readonly reason: string | null;
  /** The comment. */
  readonly span: Span;
}
