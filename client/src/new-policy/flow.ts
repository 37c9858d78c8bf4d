/** The questions before a new policy, one after the other, with a way back. */
import * as vscode from "vscode";
import type { NewPolicyAnswer, NewPolicyParams, NewPolicyResult } from "../../../server/src/lsp/protocol.ts";
import { ask, type Stage } from "./step.ts";

type Answers = NonNullable<NewPolicyParams["answers"]>;

const asked = new vscode.EventEmitter<string>();

/** A question can be seen: its id. */
export const onDidAsk = asked.event;

/**
 * Asks what there is to ask.
 * @param compose what comes of answers; `undefined` where the server has no answer
 * @returns the policy; `undefined` where the user turned away
 */
export async function askAll(
  compose: (answers: Answers) => Promise<NewPolicyResult | undefined>,
): Promise<NewPolicyResult | undefined> {
  const said = new Map<string, NewPolicyAnswer>();
  /** Those that were answered, in the order in which they were asked: going back takes the last one again. */
  const passed: string[] = [];
  const stage: Stage = {};
  try {
    for (;;) {
      const answers = Object.fromEntries(passed.map((id) => [id, said.get(id) ?? null]));
      const result = await compose(answers);
      if (result === undefined || stage.left) return undefined;
      const { questions } = result;
      const index = questions.findIndex(({ id }) => !passed.includes(id));
      const question = questions[index];
      if (question === undefined) return result;
      const { id, usual } = question;
      const reply = await ask({
        stage,
        question,
        step: index + 1,
        steps: questions.length,
        before: said.get(id) ?? (said.has(id) ? null : usual),
        check: async (answer) => {
          const tried = await compose({ ...answers, [id]: answer });
          return tried?.problems.find((problem) => problem.question === id)?.message;
        },
        shown: () => asked.fire(id),
      });
      if (reply === "cancelled") return undefined;
      if (reply === "back") passed.pop();
      else {
        said.set(id, reply.answer);
        passed.push(id);
      }
    }
  } finally {
    stage.current?.dispose();
  }
}
