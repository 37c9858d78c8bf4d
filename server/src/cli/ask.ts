/** Questions one after the other, as lines of a terminal. */

import type { NewPolicy } from "../core/new-policy/new-policy.ts";
import type { Answer, Answers, Question, QuestionId } from "../core/new-policy/question.ts";

/** Shows a text and waits for a line; `undefined`: the user turned away. */
export type Ask = (text: string) => Promise<string | undefined>;

/**
 * Asks what the answers given leave open. An empty line takes the usual answer, `-` skips, `<` goes back.
 * @returns `undefined` where the user turned away
 */
export async function answersFrom(
  compose: (answers: Answers) => NewPolicy,
  given: Answers,
  ask: Ask,
): Promise<Answers | undefined> {
  const said = new Map<QuestionId, Answer>();
  const answers = (): Answers => ({ ...Object.fromEntries(said), ...given });
  let remark = "";
  for (;;) {
    const { questions, problems } = compose(answers());
    // What an option says wrongly is asked all the same.
    const open = questions.filter(
      ({ id }) => given[id] === undefined || problems.some(({ question }) => question === id),
    );
    const index = open.findIndex(({ id }) => !said.has(id));
    const question = open[index];
    if (!question) return answers();
    const line = (await ask(`${remark}${shown(question, index, open.length)}`))?.trim();
    if (line === undefined) return undefined;
    remark = "";
    if (line === "<") {
      const before = open[index - 1];
      if (before) said.delete(before.id);
      continue;
    }
    const answer = answerOf(question, line);
    const message = compose({ ...answers(), [question.id]: answer }).problems.find(
      (one) => one.question === question.id,
    )?.message;
    if (message === undefined) {
      said.set(question.id, answer);
      if (given[question.id] !== undefined) given = without(given, question.id);
    } else remark = `\n${message}\n`;
  }
}

function without(answers: Answers, id: QuestionId): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([one]) => one !== id));
}

function shown(
  { title, prompt, kind, options, other, example, usual, skipped }: Question,
  index: number,
  count: number,
): string {
  const chosen = typeof usual === "string" ? [usual] : (usual ?? []);
  const lines = options.map(({ value, label, detail }, at) => {
    const mark = chosen.includes(value) ? "*" : " ";
    return `${mark} ${at + 1}  ${label.replace(/…$/, "")}${detail === undefined ? "" : ` (${detail})`}`;
  });
  const typed = other ? `or ${other.label.replace(/^A(.*)…$/, "a$1")}, such as ${other.example}` : "";
  const ways = [
    kind === "several" ? "numbers with commas between them" : options.length > 0 ? "a number" : (example ?? ""),
    typed,
    chosen.length > 0
      ? options.length > 0
        ? "Enter for *"
        : `Enter for ${chosen.join(", ")}`
      : skipped
        ? "Enter to skip"
        : "",
    chosen.length > 0 && skipped ? "- to skip" : "",
    index > 0 ? "< to go back" : "",
  ].filter((way) => way !== "");
  return `\n${index + 1}/${count} ${title}: ${prompt}\n${lines.map((line) => `${line}\n`).join("")}${ways.join("; ")}\n`;
}

function answerOf({ kind, options, usual }: Question, line: string): Answer {
  if (line === "") return usual;
  if (line === "-") return null;
  if (kind === "text") return line;
  const chosenBy = (word: string) => options[Number(word) - 1]?.value ?? word;
  if (kind === "one") return chosenBy(line);
  return line
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(chosenBy);
}
