/** Work that nobody waits for: where it fails, it is logged, for an error that nobody catches would end the server. */

import type { Connection } from "vscode-languageserver";

export function unawaited({ connection }: { readonly connection: Connection }, work: Promise<unknown>): void {
  work.catch((reason: unknown) => {
    // Word of it may fail as well: the client may be gone.
    try {
      connection.console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
    } catch {}
  });
}
