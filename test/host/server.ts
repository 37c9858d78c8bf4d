/** How the VS Code server is started and stopped: one process group on a free port of this machine, nothing left behind. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { HostFiles } from "./install.ts";

/** The folders of one run of the editor, as the desktop's options of the same names. */
export interface Profile {
  readonly userData: string;
  readonly extensions: string;
}

export interface EditorServer {
  /** Host and port, as in `127.0.0.1:40123`. */
  readonly authority: string;
  /** What a page must know to be served. */
  readonly token: string;
  /** Settles when the server has ended, for whatever reason, with a word on it. */
  readonly ended: Promise<string>;
  /** Ends the server and every process below it. */
  stop(): Promise<void>;
}

const preload = pathToFileURL(path.join(import.meta.dirname, "stand-ins/end-with-parent.mjs")).href;

/**
 * A new short-named temporary folder. Short, because the sockets in it may have paths of at most 107 characters.
 */
export function makeRunFolder(): string {
  const base = tmpdir().length > 40 && process.platform !== "win32" ? "/tmp" : tmpdir();
  return mkdtempSync(path.join(base, "sp-host-"));
}

/** The command line that all uses of the server begin with: no telemetry, no experiments, few extensions. */
function baseArguments(files: HostFiles, profile: Profile): string[] {
  mkdirSync(profile.userData, { recursive: true });
  mkdirSync(profile.extensions, { recursive: true });
  return [
    path.join(files.server, "out/server-main.js"),
    "--accept-server-license-terms",
    "--disable-experiments",
    "--telemetry-level=off",
    `--user-data-dir=${profile.userData}`,
    `--server-data-dir=${path.join(profile.userData, "server")}`,
    `--extensions-dir=${profile.extensions}`,
    `--builtin-extensions-dir=${files.builtins}`,
  ];
}

/** The environment without the variables of a VS Code in whose terminal this may run: they would mislead the server. */
function environment(runFolder: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE|ELECTRON)_/.test(name));
  return {
    ...Object.fromEntries(kept),
    XDG_RUNTIME_DIR: runFolder,
    SECURITY_POLICY_HOST_PARENT: String(process.pid),
    SECURITY_POLICY_HOST_RUN: runFolder,
  };
}

/**
 * Starts the server and resolves once it listens.
 * @param options.runFolder where its sockets go; the caller removes it
 * @param options.trusted whether workspace trust is off, so that every workspace is trusted
 */
export async function startServer(
  files: HostFiles,
  profile: Profile,
  options: { runFolder: string; trusted: boolean },
): Promise<EditorServer> {
  const token = randomBytes(16).toString("hex");
  const listening = ["--host=127.0.0.1", "--port=0", `--connection-token=${token}`];
  // The driver is what makes the page accept an extension under development, and report its log and its end.
  const asked = ["--enable-smoke-test-driver", ...(options.trusted ? ["--disable-workspace-trust"] : [])];
  const child = spawn(
    process.execPath,
    ["--import", preload, ...baseArguments(files, profile), ...listening, ...asked],
    { stdio: ["ignore", "pipe", "pipe"], env: environment(options.runFolder), detached: true },
  );
  let wrote = "";
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(`the server ended (${code ?? signal}): ${wrote.slice(-1000)}`));
  });
  const port = await new Promise<string>((resolve, reject) => {
    const listen = (text: string) => {
      if (wrote.length < 1e6) wrote += text;
      const found = /Extension host agent listening on (\d+)/.exec(wrote);
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout.setEncoding("utf8").on("data", listen);
    child.stderr.setEncoding("utf8").on("data", listen);
    void ended.then((why) => reject(new Error(why)));
  });
  return { authority: `127.0.0.1:${port}`, token, ended, stop: () => stopGroup(child, ended) };
}

/**
 * The address of the page that opens a folder or workspace file.
 * @param show.extensions folders of extensions under development
 * @param show.tests module with the tests to run in the extension host
 */
export function pageAddress(
  server: EditorServer,
  show: { opened: string | undefined; extensions: readonly string[]; tests?: string | undefined },
): string {
  const remote = (file: string) => `vscode-remote://${server.authority}${pathToFileURL(path.resolve(file)).pathname}`;
  const payload = [
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
    ["logLevel", "info"], // a higher one would drop the tests' own lines too
    ...show.extensions.map((folder) => ["extensionDevelopmentPath", remote(folder)]),
  ];
  if (show.tests !== undefined) {
    if (!existsSync(show.tests)) throw new Error(`there is no ${show.tests}`); // the page would load for nothing
    payload.push(["extensionTestsPath", remote(show.tests)]);
  }
  const query = new URLSearchParams({ tkn: server.token, payload: JSON.stringify(payload) });
  if (show.opened === undefined) query.set("ew", "true");
  else query.set(show.opened.endsWith(".code-workspace") ? "workspace" : "folder", path.resolve(show.opened));
  return `http://${server.authority}/?${query}`;
}

/** Asks the server to end, and after three seconds makes it; then ends what else is in its process group. */
async function stopGroup(child: ChildProcess, ended: Promise<string>): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  if (child.exitCode === null && child.signalCode === null) {
    child.kill("SIGTERM");
    const force = setTimeout(() => child.kill("SIGKILL"), 3000);
    await ended;
    clearTimeout(force);
  }
  try {
    process.kill(-pid, "SIGKILL"); // extension host, terminals, file watcher
  } catch {
    // all of them had ended already
  }
}

/**
 * Runs one of the server's own commands, as `code --install-extension` on the desktop, with its output passed on.
 * @returns its exit status
 */
export async function runServerCommand(files: HostFiles, profile: Profile, command: string[]): Promise<number> {
  const runFolder = makeRunFolder();
  try {
    const child = spawn(process.execPath, [...baseArguments(files, profile), ...command], {
      stdio: "inherit",
      env: environment(runFolder),
    });
    return await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code) => resolve(code ?? 1));
    });
  } finally {
    rmSync(runFolder, { recursive: true, force: true });
  }
}
