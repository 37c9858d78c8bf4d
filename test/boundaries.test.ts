/** Who imports whom: the map in ARCHITECTURE.md, read off the import lines. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "..");

interface Import {
  /** Path of the importing file from the root, with `/`. */
  readonly from: string;
  /** Path of the imported file from the root, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(join(root, file), "utf8");
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm,
  );
  return [...statements].map((match) => {
    const target = match[2] ?? match[3] ?? "";
    const to = target.startsWith(".")
      ? relative(root, resolve(root, dirname(file), target))
          .split(sep)
          .join("/")
      : target;
    return { from: file, to, typeOnly: match[1] !== undefined };
  });
}

const imports = [...filesUnder("server/src"), ...filesUnder("client/src")].flatMap(importsOf);

function breaches(from: (file: string) => boolean, forbidden: (one: Import) => boolean): readonly string[] {
  return imports.filter((one) => from(one.from) && forbidden(one)).map((one) => `${one.from} imports ${one.to}`);
}

const isUnder = (folder: string) => (file: string) => file.startsWith(`${folder}/`);
const core = isUnder("server/src/core");

test("the readings are not empty", () => {
  assert.ok(imports.filter((one) => core(one.from)).length > 50);
  assert.ok(imports.some((one) => isUnder("client/src")(one.from) && one.to === "vscode"));
});

test("core imports neither Node, nor VS Code, nor the protocol, nor what stands above it", () => {
  assert.deepEqual(
    breaches(
      core,
      ({ to }) => to.startsWith("node:") || to.startsWith("vscode") || /^server\/src\/(?!core\/)/.test(to),
    ),
    [],
  );
});

test("the document model and the catalogue know no rules and no standards' checks", () => {
  const low = (file: string) => isUnder("server/src/core/document")(file) || isUnder("server/src/core/catalogue")(file);
  assert.deepEqual(
    breaches(low, ({ to, typeOnly }) => !typeOnly && /^server\/src\/core\/(rules|standards)\//.test(to)),
    [],
  );
});

test("only lsp/, node.ts and browser.ts know the protocol", () => {
  const above = (file: string) =>
    file.startsWith("server/src/") &&
    !isUnder("server/src/lsp")(file) &&
    file !== "server/src/node.ts" &&
    file !== "server/src/browser.ts";
  assert.deepEqual(
    breaches(above, ({ to }) => to.startsWith("vscode-languageserver")),
    [],
  );
});

test("only the client knows VS Code, and of the server only the types of the protocol", () => {
  assert.deepEqual(
    breaches(isUnder("server/src"), ({ to }) => to === "vscode" || to.startsWith("vscode-languageclient")),
    [],
  );
  assert.deepEqual(
    breaches(isUnder("client/src"), ({ to }) => to.startsWith("server/") && to !== "server/src/lsp/protocol.ts"),
    [],
  );
});

test("only the command line, the node entries and the node half of project/ know Node", () => {
  const allowed = (file: string) =>
    file.startsWith("server/src/cli") ||
    file === "server/src/node.ts" ||
    file === "client/src/extension.ts" ||
    isUnder("server/src/project/node")(file);
  assert.deepEqual(
    breaches(
      (file) => !allowed(file),
      ({ to }) => to.startsWith("node:"),
    ),
    [],
  );
});
