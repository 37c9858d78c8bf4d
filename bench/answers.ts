/** How fast does the language server answer while somebody looks around in an open policy? Over stdio, in a repository. */

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

export interface AnswerTimes {
  /** In milliseconds, of all places. */
  readonly median: number;
  readonly slowest: number;
  /** How many places had something to say. */
  readonly answered: number;
  readonly asked: number;
}

/** Of what a request is made: a method, and the places that it is sent for. */
export interface Question {
  readonly method: string;
  /** Offsets in the text. */
  readonly at: readonly number[];
}

/** The beginnings of all words. */
export function words(text: string): readonly number[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
}

/** Asks each question once to warm up and once more for the times, which each of them then has. */
export async function timeAnswers(
  args: readonly string[],
  text: string,
  questions: readonly Question[],
): Promise<readonly AnswerTimes[]> {
  const folder = repository(text);
  const child = spawn(process.execPath, [...args], { stdio: ["pipe", "pipe", "ignore"] });
  const exited = new Promise((done) => child.once("exit", done));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  const rootUri = pathToFileURL(folder).href;
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "policy" }],
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
  });
  await connection.sendNotification("initialized", {});
  const textDocument = { uri: `${rootUri}/SECURITY.md` };
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { ...textDocument, languageId: "markdown", version: 1, text },
  });
  const lines = text.split("\n");
  const results: AnswerTimes[] = [];
  for (const { method, at } of questions) {
    const ask = (offset: number) =>
      connection.sendRequest<unknown>(method, { textDocument, position: positionIn(lines, offset) });
    for (const offset of at) await ask(offset);
    const times: number[] = [];
    let answered = 0;
    for (const offset of at) {
      const begin = performance.now();
      const answer = await ask(offset);
      times.push(performance.now() - begin);
      if (answer) answered += 1;
    }
    times.sort((a, b) => a - b);
    results.push({
      median: times[times.length >> 1] ?? Number.NaN,
      slowest: times.at(-1) ?? Number.NaN,
      answered,
      asked: at.length,
    });
  }
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  await exited;
  connection.dispose();
  rmSync(folder, { recursive: true });
  return results;
}

/** A repository with a remote, a manifest, and a hundred releases. */
function repository(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "answers-"));
  mkdirSync(join(folder, ".git"));
  const tags = Array.from(
    { length: 100 },
    (_, index) => `${"1".repeat(40)} refs/tags/v${1 + Math.floor(index / 10)}.${index % 10}.0`,
  );
  const files = {
    "SECURITY.md": text,
    "package.json": '{ "name": "lantern", "version": "10.9.0" }',
    ".git/HEAD": "ref: refs/heads/main\n",
    ".git/config": '[remote "origin"]\n\turl = https://github.com/lanternworks/lantern.git\n',
    ".git/packed-refs": `${tags.join("\n")}\n`,
  };
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  return folder;
}

function positionIn(lines: readonly string[], offset: number): { line: number; character: number } {
  let left = offset;
  let line = 0;
  while (left > (lines[line]?.length ?? Number.POSITIVE_INFINITY)) left -= (lines[line++]?.length ?? 0) + 1;
  return { line, character: left };
}
