/** Above the list of supported versions: the newest release, and rolling forward to it. Off unless switched on. */

import type { CodeLens } from "vscode-languageserver";
import { linesInWords } from "../../core/roll-forward.ts";
import { rolling } from "../../core/rolling.ts";
import { comparableList, knownRelease, sourceInWords } from "../../core/version-standing.ts";
import type { Judgement } from "../documents.ts";
import { rollForwardCommand } from "../protocol.ts";
import type { Feature, Server } from "../start.ts";
import { unawaited } from "../unawaited.ts";

export const registerCodeLens: Feature = (server) => {
  const { connection, client, documents, settings, repositories } = server;
  connection.onCodeLens(async ({ textDocument }) => {
    const judgement = await documents.judge(textDocument.uri);
    return judgement?.settings.codeLens ? lenses(judgement, server) : null;
  });
  const refresh = () => unawaited(server, connection.sendRequest("workspace/codeLens/refresh"));
  if (client.refreshesLenses) {
    settings.onChange(refresh);
    repositories.onChange(refresh);
  }
  return { codeLensProvider: { resolveProvider: false } };
};

function lenses({ document, places, policy, facts, settings }: Judgement, { client }: Server): CodeLens[] {
  const { project } = facts;
  const release = project && knownRelease(project);
  const list = release && comparableList(policy, project);
  if (!list) return [];
  const { start } = places.range(list.span);
  const range = { start, end: start };
  // Without a command it is text to read.
  const newest = { title: `Newest release: ${release.version} (${sourceInWords(release.source)})`, command: "" };
  const answer = client.appliesEdits ? rolling(policy, facts, settings.judging) : undefined;
  if (!answer || !("rolled" in answer)) return [{ range, command: newest }];
  const title = `Roll forward: list ${linesInWords(answer.rolled)}`;
  return [
    { range, command: newest },
    { range, command: { title, command: rollForwardCommand, arguments: [document.uri] } },
  ];
}
