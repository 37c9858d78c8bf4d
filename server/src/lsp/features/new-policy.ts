/** What there is to ask before a policy is written, and its text. */

import { TextDocument } from "vscode-languageserver-textdocument";
import { newPolicy } from "../../core/new-policy/new-policy.ts";
import { type Answers, questionIds } from "../../core/new-policy/question.ts";
import { Places } from "../convert.ts";
import { type NewPolicyParams, type NewPolicyResult, newPolicyRequest } from "../protocol.ts";
import type { Feature } from "../start.ts";

export const registerNewPolicy: Feature = ({ connection, client, documents }) => {
  connection.onRequest(newPolicyRequest, async (params: unknown): Promise<NewPolicyResult | null> => {
    const { folder, answers } = (params ?? {}) as Partial<Record<keyof NewPolicyParams, unknown>>;
    if (typeof folder !== "string" || !/^[a-z][\w+.-]*:/i.test(folder)) return null;
    const inFolder = (path: string) => `${folder.replace(/\/$/, "")}/${path}`;
    const { facts, settings } = await documents.outlook(inFolder("SECURITY.md"));
    const { questions, problems, existing, written } = newPolicy(facts, settings.judging, answersIn(answers));
    const result = { questions, problems, ...(existing !== undefined && { existing: inFolder(existing) }) };
    if (!written) return result;
    const { text, path, review, notes } = written;
    const uri = inFolder(path);
    const places = new Places(TextDocument.create(uri, "markdown", 0, text), client.encoding);
    return { ...result, written: { uri, text, review: places.range(review), notes } };
  });
  return {};
};

/** The answers that have the shape of one. */
function answersIn(given: unknown): Answers {
  const all = (typeof given === "object" && given !== null ? given : {}) as Readonly<Record<string, unknown>>;
  const known = questionIds.map((id) => [id, Object.hasOwn(all, id) ? all[id] : undefined] as const);
  return Object.fromEntries(known.filter(([, answer]) => isAnswer(answer)));
}

function isAnswer(value: unknown): boolean {
  return (
    value === null ||
    typeof value === "string" ||
    (Array.isArray(value) && value.every((one) => typeof one === "string"))
  );
}
