#!/usr/bin/env node
/**
 * What stands in for the desktop's executable: takes the options that `@vscode/test-electron` passes to VS Code, and
 * runs the same tests in the VS Code server with a headless browser as its window. The exit status is the result.
 */
import { rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { startBrowser } from "./browser.ts";
import { HostUnavailable, installHost } from "./install.ts";
import { followRun } from "./page.ts";
import {
  type EditorServer,
  makeRunFolder,
  type Profile,
  pageAddress,
  runServerCommand,
  startServer,
} from "./server.ts";

const text = { type: "string" } as const;
const texts = { type: "string", multiple: true } as const;
const flag = { type: "boolean" } as const;

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: texts,
    extensionTestsPath: text,
    "user-data-dir": text,
    "extensions-dir": text,
    "disable-workspace-trust": flag,
    "install-extension": texts,
    "list-extensions": flag,
    "show-versions": flag,
    force: flag,
    version: flag,
  },
});

const string = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
const strings = (name: string) => ([values[name] ?? []].flat() as unknown[]).filter((one) => typeof one === "string");

const profile: Profile = {
  userData: path.resolve(string("user-data-dir") ?? ".vscode-test/user-data"),
  extensions: path.resolve(string("extensions-dir") ?? ".vscode-test/extensions"),
};

const stopped = Promise.withResolvers<string>();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopped.resolve(signal));

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof HostUnavailable ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const files = await installHost(console.log);
  const command = [
    ...strings("install-extension").map((id) => `--install-extension=${id.endsWith(".vsix") ? path.resolve(id) : id}`),
    ...["list-extensions", "show-versions", "force", "version"]
      .filter((name) => values[name])
      .map((name) => `--${name}`),
  ];
  if (command.length > 0) return runServerCommand(files, profile, command);

  const runFolder = makeRunFolder();
  let server: EditorServer | undefined;
  try {
    const trusted = values["disable-workspace-trust"] === true;
    server = await startServer(files, profile, { runFolder, trusted });
    const browser = await startBrowser(files, runFolder);
    try {
      return await followRun(browser, {
        url: pageAddress(server, {
          opened: positionals[0],
          extensions: strings("extensionDevelopmentPath"),
          tests: string("extensionTestsPath"),
        }),
        stopped: Promise.race([stopped.promise, server.ended]),
        patience: Number(process.env.SECURITY_POLICY_HOST_PATIENCE ?? 90_000),
        log: path.join(profile.userData, "host.log"),
        say: console.log,
      });
    } finally {
      await browser.close().catch(() => {}); // it may be gone already
    }
  } finally {
    await server?.stop();
    rmSync(runFolder, { recursive: true, force: true, maxRetries: 3 });
  }
}
