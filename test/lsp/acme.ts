/** What the tests of the server have in common: a policy, and sessions that end with their test. */

import type { TestContext } from "node:test";
import type { CodeAction, Diagnostic } from "vscode-languageserver/node";
import { type Session, type SessionOptions, startSession } from "./session.ts";

export const uri = "file:///acme/SECURITY.md";
export const refresh = "workspace/diagnostic/refresh";
export const publish = "textDocument/publishDiagnostics";

export const reporting = "## Reporting a Vulnerability\n\nWrite to <security@acme.dev>.\n";
export const policy = `# Security Policy\n\n${reporting}`;
/** A comment that does nothing: a finding with a safe fix. */
export const idle = "<!-- security-policy-disable-line mailto-mismatch -->";
export const twoIdle = `${policy}\nOne ${idle}\n\nTwo ${idle}\n`;

/** A session that ends with the test. */
export async function start(t: TestContext, options?: SessionOptions): Promise<Session> {
  const session = await startSession(options);
  t.after(() => session.end());
  return session;
}

export const codes = (items: readonly Diagnostic[]) => items.map(({ code }) => code);
export const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
export const named = (actions: readonly CodeAction[], title: string | RegExp) =>
  actions.find((action) => (typeof title === "string" ? action.title === title : title.test(action.title)));
