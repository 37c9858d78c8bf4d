/** How a test waits: for the event that says it has happened, with a limit, and never for a time. */
import * as vscode from "vscode";

const limit = 15_000;

/**
 * Resolves with what `read` gives, as soon as that is something: now, or after one of the events.
 * @param what the thing awaited, for the message if it does not come
 */
export function until<T>(what: string, event: vscode.Event<unknown>, read: () => T | undefined): Promise<T> {
  const now = read();
  if (now !== undefined) return Promise.resolve(now);
  return new Promise((resolve, reject) => {
    const listener = event(() => {
      const value = read();
      if (value !== undefined) settle(() => resolve(value));
    });
    const timer = setTimeout(() => settle(() => reject(new Error(`not within ${limit} ms: ${what}`))), limit);
    const settle = (act: () => void) => {
      clearTimeout(timer);
      listener.dispose();
      act();
    };
  });
}

/** Resolves with the findings shown for a file, once they are as wanted. */
export function findings(
  uri: vscode.Uri,
  what: string,
  wanted: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return until(`${what} in ${uri.path}`, vscode.languages.onDidChangeDiagnostics, () => {
    const shown = vscode.languages.getDiagnostics(uri).filter((one) => one.source === "security-policy");
    return wanted(shown) ? shown : undefined;
  });
}

/** The id of the rule that a finding is of. */
export function rule(finding: vscode.Diagnostic): string {
  return String(typeof finding.code === "object" ? finding.code.value : finding.code);
}

/**
 * Asks again until the answer is something. Only for what the editor announces by no event: it may ask the providers
 * before ours has been registered.
 */
export async function ask<T>(what: string, question: () => Thenable<T | undefined>): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await question();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`not within ${limit} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
