/** Commands that need no user interface, for clients without commands of their own. */

import { rolling } from "../../core/rolling.ts";
import type { Edit } from "../../core/rules/rule.ts";
import { workspaceEditOf } from "../convert.ts";
import type { Judgement } from "../documents.ts";
import { rollForwardCommand } from "../protocol.ts";
import type { Feature } from "../start.ts";
import { fixAllEdits, insertionEdits, kindsToInsert } from "../whole-edits.ts";

export const registerExecute: Feature = ({ connection, client, documents }) => {
  if (!client.appliesEdits) return {};
  /** Each is given a document's address first. What cannot be done says why, where that is worth a message. */
  const commands: Readonly<
    Record<string, { label: string; edits: (judgement: Judgement, ...rest: unknown[]) => readonly Edit[] | string }>
  > = {
    "securityPolicy.server.fixAll": {
      label: "Fix the security policy",
      edits: (judgement) => fixAllEdits(judgement, documents.reader),
    },
    "securityPolicy.server.insertSections": {
      label: "Insert sections",
      edits: (judgement, kinds) => insertionEdits(judgement.policy, kindsToInsert(judgement, kinds), judgement.facts),
    },
    [rollForwardCommand]: {
      label: "Roll supported versions forward",
      edits: ({ policy, facts, settings }) => {
        const answer = rolling(policy, facts, settings.judging);
        return "rolled" in answer ? answer.rolled.edits : answer.reason;
      },
    },
  };
  connection.onExecuteCommand(async ({ command, arguments: [uri, ...rest] = [] }) => {
    const known = Object.hasOwn(commands, command) ? commands[command] : undefined;
    const judgement = known && typeof uri === "string" ? await documents.judge(uri) : undefined;
    if (!known || !judgement) return null;
    const edits = known.edits(judgement, ...rest);
    if (typeof edits === "string") connection.window.showInformationMessage(edits);
    if (typeof edits === "string" || edits.length === 0) return false;
    const { policy, places } = judgement;
    const { applied } = await connection.workspace.applyEdit({
      label: known.label,
      edit: workspaceEditOf(edits, policy.eol, places, client),
    });
    return applied;
  });
  return { executeCommandProvider: { commands: Object.keys(commands) } };
};
