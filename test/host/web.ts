/** What serves the editor with no server behind it, as vscode.dev: only the web worker extension host exists there. */
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { HostFiles } from "./install.ts";

export interface WebEditor {
  readonly url: string;
  stop(): void;
}

const types: Record<string, string> = {
  ".cjs": "text/javascript",
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
};

/**
 * code-server's page takes for granted that there is a server: it names itself as the remote, and keeps the user's
 * settings there. Without one, nothing is remote, and the settings are kept in the browser.
 */
const cuts: readonly [from: RegExp, to: string][] = [
  [/,remoteAuthority:location\.host\}/, "}"],
  [/(get userRoamingDataHome\(\)\{.{0,80}?\.with\(\{scheme:\w+\.)vscodeRemote\b/, "$1vscodeUserData"],
];

/**
 * Serves the editor on a free port of this machine, with an empty folder in memory as its workspace.
 * @param extension folder of the extension under test
 * @param tests file of the bundled tests
 * @param settings the user's settings
 * @param language of the editor; it has no texts in any but English, and so only says which it wants from extensions
 */
export async function serveWebEditor(
  files: HostFiles,
  {
    extension,
    tests,
    settings,
    language,
  }: { extension: string; tests: string; settings: Record<string, unknown>; language?: string | undefined },
): Promise<WebEditor> {
  // The editor runs tests only from below the extension under test, so that is where they seem to be.
  const testsPlace = "/extension/.tests/";
  const places: [prefix: string, folder: string][] = [
    ["/static/", files.server],
    [testsPlace, path.dirname(tests)],
    ["/extension/", extension],
  ];
  const page = readFileSync(path.join(files.server, "out/vs/code/browser/workbench/workbench.html"), "utf8");
  const script = withoutServer(
    readFileSync(path.join(files.server, "out/vs/code/browser/workbench/workbench.js"), "utf8"),
  );
  const server = createServer((request, response) => {
    const authority = request.headers.host ?? "";
    const { pathname } = new URL(request.url ?? "/", `http://${authority}`);
    if (pathname === "/") return send(response, ".html", fillPage(page, authority));
    if (pathname === "/static/out/vs/code/browser/workbench/workbench.js") return send(response, ".js", script);
    const [prefix, folder] = places.find(([start]) => pathname.startsWith(start)) ?? ["", ""];
    const file = path.join(folder, decodeURIComponent(pathname.slice(prefix.length)));
    const inside = prefix !== "" && file.startsWith(folder + path.sep);
    if (!inside || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    send(response, path.extname(file), createReadStream(file));
  });
  const configuration = (authority: string) => {
    const uri = (place: string) => ({ scheme: "http", authority, path: place });
    return {
      folderUri: { scheme: "tmp", authority: "", path: "/workspace" },
      userDataPath: "/user-data",
      enableWorkspaceTrust: false,
      isEnabledFileDownloads: true,
      isEnabledFileUploads: true,
      isEnabledCoderGettingStarted: false,
      webviewEndpoint: `http://${authority}/static/out/vs/workbench/contrib/webview/browser/pre/`,
      configurationDefaults: settings,
      productConfiguration: { enableTelemetry: false, extensionsGallery: undefined },
      developmentOptions: {
        logLevel: 3, // info: a higher one would drop the suite's own lines too
        enableSmokeTestDriver: true,
        extensions: [uri("/extension")],
        extensionTestsPath: uri(testsPlace + path.basename(tests)),
      },
    };
  };
  function fillPage(template: string, authority: string): string {
    const values: Record<string, string> = {
      WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration(authority)).replaceAll('"', "&quot;"),
      WORKBENCH_WEB_BASE_URL: "/static",
      WORKBENCH_NLS_URL: "/static/out/nls.messages.js",
      WORKBENCH_NLS_FALLBACK_URL: "/static/out/nls.messages.js",
    };
    const wanted = language === undefined ? "" : `<script>globalThis._VSCODE_NLS_LANGUAGE="${language}"</script>`;
    return template
      .replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? "")
      .replace("<head>", `<head>${wanted}`);
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function withoutServer(script: string): string {
  return cuts.reduce((text, [from, to]) => {
    if (!from.test(text)) throw new Error(`This code-server is not the one that web.ts was written for: no ${from}`);
    return text.replace(from, to);
  }, script);
}

function send(response: ServerResponse, ending: string, content: string | NodeJS.ReadableStream): void {
  response.writeHead(200, {
    "content-type": types[ending] ?? "application/octet-stream",
    "access-control-allow-origin": "*", // the extension host runs in a frame of another origin
  });
  if (typeof content === "string") response.end(content);
  else content.pipe(response);
}
