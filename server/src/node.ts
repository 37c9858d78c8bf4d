/** The language server where there is Node, spoken to over standard streams, the channel of a parent, or a socket. */

import { fileURLToPath } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./lsp/start.ts";
import { NodeFiles } from "./project/node/file-system.ts";
import { loadKeyReader } from "./project/node/load-key-reader.ts";

const ways = /^--(?:stdio|node-ipc|socket=\d+|pipe=.+)$/;

if (process.argv.slice(2).some((word) => ways.test(word))) {
  startServer(createConnection(ProposedFeatures.all), {
    now: () => new Date(),
    milliseconds: () => performance.now(),
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
    loadKeyReader,
    filesAt: async (folder) => {
      try {
        return await NodeFiles.open(fileURLToPath(folder));
      } catch {
        return undefined;
      }
    },
  });
} else {
  console.error("security-policy-language-server: say how to talk: --stdio, --node-ipc or --socket=PORT");
  process.exitCode = 2;
}
