/** The shape of a language: the words by which policies written in it are understood. */

import type { SectionKind } from "../catalogue/kinds.ts";

/**
 * Groups of phrases that extractors look for, with what each is for. A phrase is written in lower case, words apart by
 * one space (which matches any white space or hyphen); `*` at the end of a word stands for any further letters.
 */
export const phraseGroups = {
  "unit-hour": "The unit hour, all forms",
  "unit-day": "The unit day",
  "unit-business-day": "The unit business day, working day",
  "unit-week": "The unit week",
  "unit-month": "The unit month",
  "unit-year": "The unit year",
  "channel-negation": "Forbids or sets aside: do not, never, instead of, not the place for",
  "channel-no-negation": "Holds a negation but forbids nothing: we do not, do not hesitate, if you do not",
  "public-place": "Names a public place: public issue, issue tracker, forum, social media",
  "public-word": "Says in public: publicly, in the open, public disclosure",
  "open-issue": "Asks for an issue or a discussion: open an issue, file an issue, start a discussion",
  "open-issue-loosely": "The same where words stand between; counts only where it is forbidden",
  "tell-word": "Verbs of telling: report, disclose, send, contact, open, post",
  "security-word": "Security alone",
  "vulnerability-word": "What is told: vulnerability, security issue, exploit",
  "not-vulnerability": "What is none: non-security bugs, feature requests, everything else",
  "no-answer":
    "The case that the first way fails, or that the matter is public already: no response, last resort, already reported",
  "without-details": "A first contact without the substance: without details, asking for a private channel",
  "sensitive-details": "Parts of a report rather than the report: sensitive information, exploit details",
  "secret-word": "Keys, passwords and data of people, which nobody should put into any report",
  continues: "Begins a sentence that goes on with the case before it: instead, in that case",
  "we-word": "The maintainers act, not the reporter: we will, will be published",
  "conduct-word": "Matters of conduct",
  "question-word": "Questions, feedback, support",
  "time-before-public":
    "Asks for time before something becomes public: before making public, before disclosing publicly",
  "ask-for-time": "Asks the reporter for it: give us, allow us, we ask that",
  "private-way": "Names a private way without giving it: privately, contact the maintainers directly",
  "person-named": "Names a person or team to write to; where no public place is named, in private",
  "form-word": "A web form or portal",
  "email-named": "Names e-mail without an address: by email, send an email",
  "email-word": "E-mail",
  "profile-word": "Where a person's address can be looked up: profile, commit history",
  "your-profile": "The reporter's own profile",
  "advisory-feature": "The private report of GitHub by one of its names",
  "advisory-loosely": "A security advisory as a way in: open a security advisory, via security advisories",
  "advisory-button": "What its button says; counts where it is marked or pressed",
  "press-word": "Button, click, tab, select",
  "not-enabled": "Says that a feature is off: not enabled, unavailable, closed",
  "confidential-issue": "An issue that only maintainers see",
  "private-issue": "An issue that is called private",
  "platform-name": "Names of bounty platforms",
  "chat-name": "Names of chat services",
  "direct-message": "A message to one person: direct message, DM, privately",
  "site-message": "Messages of a hosting site: GitHub messages",
  "phone-word": "Phone, call",
  "plain-bug": "Bugs and features, where nothing says that they concern security",
  "pgp-word": "PGP, GPG and their kin",
  "encrypt-word": "Encrypts what is sent",
  "signing-word": "Signs and verifies releases: not for reports",
  "refer-word": "Sends the reader elsewhere: see, refer to, can be found",
  "policy-word": "Names a policy or the way of reporting: security policy, reporting process",
  "act-acknowledge": "First answer: confirm receipt, respond, get back to you",
  "act-triage": "Look into a report: triage, assess, validate, investigate",
  "act-update": "Tell the reporter how it goes: status updates",
  "act-fix": "Mend: fix, patch, resolve, remediate, mitigate",
  "act-disclose": "Make public: disclose, publish an advisory, end of an embargo",
  "act-notify": "Tell others than the reporter: notify users, downstream, authorities",
  "act-none": "Names that hold words for acts without being any: incident response, disclosure policy",
  "time-within": "Words that make a time a deadline, before it (within, up to) or after it (以内)",
  "time-span":
    "Words right before or after a time by which it is no deadline but an age or a window (older than, last, ago)",
  "time-every": "Words right before a time by which it is an interval (every)",
  "time-for":
    "Words right before a time by which it is a duration (for, after, at least): a deadline for disclosure only",
  "time-anchor": "Words right after a time that begin what it counts from (of, after, from)",
  "report-received": "The coming in of the report, as what a time counts from",
  "promise-negated": "Nothing is promised: cannot guarantee, no commitment",
  "promise-unanswered": "The case that no answer came: if you do not hear back",
  "not-a-deadline": "What times that are no promises are about: sessions, passwords, support windows, duties of others",
  "best-effort": "Answers come as they can: best effort, as time permits",
  soon: "Answers come soon, without a time: as soon as possible, promptly",
  "at-once": "Promises more than people can keep: immediately, around the clock",
  "public-when": "Ties becoming public to something: until, once, coordinated, embargo",
  "severity-critical": "Severity critical",
  "severity-high": "Severity high",
  "severity-medium": "Severity medium",
  "severity-low": "Severity low",
  "severity-none": "Holds the name of a severity but means another: non-critical",
  "version-header": "Header of a column of versions",
  "support-header": "Header of a column that says whether a version is supported",
  "status-header": "Header of a column of states that may be about anything: status",
  "advisory-header": "Header of a column of a table that lists vulnerabilities rather than versions",
  "until-header": "Header of a column that says when support ends",
  "mark-yes": "A cell that says supported",
  "mark-no": "A cell that says not supported",
  "mark-partial": "A cell that says supported in part: security fixes only, critical only, best effort",
  "version-latest": "The newest release, whichever it is",
  "version-branch": "A branch rather than a release: main, development",
  "version-rest": "All other versions: older, anything else",
  "version-all": "Every version",
  "version-below": "Words before a version that take what is below it (below, older than)",
  "version-upward": "Words after a version that take what is above it too (and later)",
  "version-downward": "Words after a version that take what is below it too (and older)",
  "date-updated": "Label of the date on which the text was last changed",
  "date-updated-weak": "The same, only where it opens a line or sentence, or the sentence is about the text",
  "date-reviewed": "Label of the date on which the text was last looked over",
  "date-reviewed-weak": "The same, only where it opens a line or sentence, or the sentence is about the text",
  "date-subject": "The text itself: this policy, this document",
  "date-support-end": "Label of the date on which support ends",
  "date-support-end-weak": "Words before the date on which something ends: of support where that is the topic (until)",
  "date-evidence": "Words that say that something is the result of a scan, audit or test",
  "date-as-of": "Words before the date on which something held (as of); counts where the latest release is given",
  "date-next-review": "Labels of the date by which the text is to be looked over again",
  "date-other": "Labels of dates that are none of these, though they hold their words (next review)",
} as const;

export type PhraseGroup = keyof typeof phraseGroups;

/** Headings that leave the kind of their section open, with what tells it. */
export const topics = {
  subject: "Names only what the text is about (network security): the section above, or the mood of the text",
  notes:
    "Names what is worth knowing (security considerations), be it risks, protections or advice: the mood of the text",
  audience: "Names only whom the text is for (for users): the section above, else advice",
  "threat-model": "Threat model, security model: whether the text says what counts as a vulnerability",
  aside: "Names what is no part of a policy (licence, plans, help with errors): other, with what stands below it",
  part: "Names a part of something larger (process, critical, must): the section above",
} as const;

export type Topic = keyof typeof topics;

/** One language. Plain data, so that a native speaker can mend it. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly name: string;
  /** Frequent little words by which the language is told from others; for scripts without spaces, characters. */
  readonly stopWords: readonly string[];
  /** What headings of each kind are called: parts of headings, with `=` in front whole ones. */
  readonly headings: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  /** Headings that leave the kind open; written like those of `headings`. */
  readonly topics?: Readonly<Partial<Record<Topic, readonly string[]>>>;
  /**
   * Phrases by which the text under a heading tells what it is about, where the heading does not. With `^` in front only
   * at the beginning of a sentence or list item, or right after the label of one (`Label: …`).
   */
  readonly evidence: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  readonly phrases: Readonly<Partial<Record<PhraseGroup, readonly string[]>>>;
  /** Numbers written as words. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Names of the months in order, each with its forms. */
  readonly months: readonly (readonly string[])[];
  /** Names of the days of the week from Monday on, each with its forms. */
  readonly weekdays?: readonly (readonly string[])[];
}
