/** What is asked before a policy is written, and how it is answered: plain data that any front end can show. */

/** In the order in which they are asked. */
export const questionIds = [
  "place",
  "channel",
  "contact",
  "platform",
  "promise",
  "versions",
  "support-until",
  "disclosure",
  "scope",
  "services",
  "safe-harbor",
  "bounty",
  "program",
  "extras",
  "standing",
] as const;

export type QuestionId = (typeof questionIds)[number];

/** One value, several, or `null`: the question is skipped. */
export type Answer = string | readonly string[] | null;

/** A question that is not answered has its usual answer. */
export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>;

export interface Option {
  readonly value: string;
  readonly label: string;
  /** A value of the project, such as an address; never translated. */
  readonly detail?: string;
}

export interface Question {
  readonly id: QuestionId;
  readonly title: string;
  readonly prompt: string;
  /** `text`: to be typed; there are no options. */
  readonly kind: "one" | "several" | "text";
  readonly options: readonly Option[];
  /** Beside the options something may be typed: how that is offered, and what it looks like. */
  readonly other?: { readonly label: string; readonly prompt: string; readonly example: string };
  /** What a text looks like. */
  readonly example?: string;
  /** What holds unless something else is said. */
  readonly usual: Answer;
  /** What the policy is like without an answer; missing where it cannot do without. */
  readonly skipped?: string;
}

/** What is wrong with an answer, or with its lack. */
export interface Problem {
  readonly question: QuestionId;
  readonly message: string;
}
