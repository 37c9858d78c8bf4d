/** How the server reaches files: on its own disk where there is one, else by asking the client. */

import type { Connection } from "vscode-languageserver";
import type { Entry, FileSystem, Stat } from "../project/file-system.ts";
import { cleanPath } from "../project/paths.ts";
import type { Client } from "./client.ts";
import {
  type FileAnswer,
  type FileParams,
  listDirectoryRequest,
  type ReadFileParams,
  readFileRequest,
  statRequest,
} from "./protocol.ts";
import type { Host } from "./start.ts";

/** How long a client may take for one answer, in milliseconds. */
const patience = 2000;

/** The files below a folder, which is named by its URI; `undefined` where nobody can reach them. */
export type FilesAt = (folder: string) => Promise<FileSystem | undefined>;

export function filesFor(connection: Connection, host: Host, client: Client): FilesAt {
  return async (folder) => {
    // The server runs where the client's `file:` is.
    if (folder.startsWith("file:") && host.filesAt) return host.filesAt(folder);
    return client.options.files ? new ClientFiles(connection, host, folder) : undefined;
  };
}

/** Files that the client is asked for. */
class ClientFiles implements FileSystem {
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #root: string;

  constructor(connection: Connection, host: Host, root: string) {
    this.#connection = connection;
    this.#host = host;
    this.#root = root;
  }

  read(path: string, maxBytes: number): Promise<string | undefined | null> {
    return this.#ask(readFileRequest, path, isText, { maxBytes });
  }

  list(path: string): Promise<readonly Entry[] | undefined | null> {
    return this.#ask(listDirectoryRequest, path, isEntries);
  }

  stat(path: string): Promise<Stat | undefined | null> {
    return this.#ask(statRequest, path, isStat);
  }

  async #ask<T>(
    method: string,
    path: string,
    fits: (value: unknown) => value is T,
    more: Partial<ReadFileParams> = {},
  ): Promise<T | undefined | null> {
    const clean = cleanPath(path);
    if (clean === undefined) return undefined;
    const params: FileParams = { root: this.#root, path: clean, ...more };
    let callOff = () => {};
    const late = new Promise<undefined>((resolve) => {
      callOff = this.#host.after(patience, () => resolve(undefined));
    });
    try {
      const asked = this.#connection.sendRequest<FileAnswer<unknown> | null>(method, params);
      const answer = await Promise.race([asked, late]);
      if (answer?.state === "missing") return null;
      return answer?.state === "there" && fits(answer.value) ? answer.value : undefined;
    } catch {
      return undefined;
    } finally {
      callOff();
    }
  }
}

const kinds: readonly unknown[] = ["file", "folder", "link", "other"];

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isEntries(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.every((one) => isRecord(one) && isText(one.name) && kinds.includes(one.kind));
}

function isStat(value: unknown): value is Stat {
  return isRecord(value) && kinds.includes(value.kind) && typeof value.size === "number";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
