/** Does `.security-policy.json` hold in the editor, at once, and does it say what is wrong in it? */
import * as vscode from "vscode";
import { equal } from "./assert.ts";
import { describe, it } from "./bdd.ts";
import { extension, found, gone, show, undo } from "./policy.ts";
import { ask, findings, until } from "./wait.ts";
import { write } from "./workspace.ts";

const damaged = "# Security Policy\n\n## ðŸ”’ Reporting a Vulnerability\n\nWrite to <a@b.org>.\n";

/** Everything that is shown for a file, whoever says it, once it is as wanted. */
function all(step: string, uri: vscode.Uri, wanted: (some: readonly vscode.Diagnostic[]) => boolean) {
  let last = "";
  return until(`${step} in ${uri.path}`, vscode.languages.onDidChangeDiagnostics, () => {
    const shown = vscode.languages.getDiagnostics(uri);
    last = shown.map(({ source, message }) => `${source}: ${message}`).join("; ");
    return wanted(shown) ? shown : undefined;
  }).catch((error: Error) => Promise.reject(new Error(`${error.message}; shown: ${last}`)));
}

/** Whether the editor's own support for JSON runs: the one in the browser that the tests are run in comes without. */
async function editorKnowsJson(): Promise<boolean> {
  const json = vscode.extensions.getExtension("vscode.json-language-features");
  if (json === undefined) return false;
  return json.activate().then(
    () => true,
    () => false,
  );
}

function isEditors({ source }: vscode.Diagnostic): boolean {
  return source !== "security-policy";
}

describe("the project file", () => {
  it("chooses severities, and takes effect when it is written", async () => {
    await extension();
    await write("cases/file-1/.security-policy.json", `{ "rules": { "mojibake": "error" } } // ours`);
    const editor = await show(damaged, "cases/file-1/SECURITY.md");
    const isError = (some: readonly vscode.Diagnostic[]) =>
      some.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    await findings(editor.document.uri, "an error", isError);
    const file = await write("cases/file-1/.security-policy.json", `{ "rules": { "mojibake": "off" } }`);
    await gone(editor, "mojibake");
    await vscode.workspace.fs.delete(file);
    await found(editor, "mojibake");
  });

  it("says what is wrong in it, and what is valid holds", async () => {
    await extension();
    const file = await write(
      "cases/file-2/.security-policy.json",
      `{ "profil": "vdp", "rules": { "mojibake": "off" } }`,
    );
    const editor = await show(`${damaged}\n## Scope\n`, "cases/file-2/SECURITY.md");
    const [wrong] = await findings(file, "what is wrong", (some) => some.length === 1);
    equal(wrong?.message, "There is no key “profil”. Did you mean “profile”?");
    await found(editor, "empty-section");
    await gone(editor, "mojibake");
    await write("cases/file-2/.security-policy.json", `{ "profile": "vdp", "rules": { "mojibake": "off" } }`);
    await findings(file, "nothing wrong", (some) => some.length === 0);
  });

  const wrong: readonly [what: string, text: string, message: string][] = [
    ["an unknown rule", `{ "rules": { "mojibak": "off" } }`, "There is no rule “mojibak”. Did you mean “mojibake”?"],
    ["a wrong type", `{ "files": "docs/*.md" }`, "“files” is “docs/*.md”. Write a list in brackets."],
    [
      "a cycle",
      `{ "extends": ".security-policy.json" }`,
      "“.security-policy.json” is extended in a circle. Name another file, or take it out.",
    ],
    ["broken JSON", `{ "profile": "vdp"`, "This is no JSON. Write the } that closes the object."],
  ];
  for (const [index, [what, text, message]] of wrong.entries()) {
    it(`tells of ${what} once, though the editor knows JSON too`, async () => {
      await extension();
      const file = await write(`cases/file-wrong-${index}/.security-policy.json`, text);
      await show(damaged, `cases/file-wrong-${index}/SECURITY.md`);
      await all("the finding", file, (some) => some.length === 1 && some[0]?.message === message);
      if (!(await editorKnowsJson())) return;
      const editor = await vscode.window.showTextDocument(file);
      // What the editor thinks of the text is known for sure when it has seen it broken, and whole again.
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `"] `));
      await all("what the editor says", file, (some) => some.some(isEditors));
      await undo(editor);
      const [only] = await all(
        "one finding",
        file,
        (some) => some.length === 1 && some.some(isEditors) === (what === "broken JSON"),
      );
      equal(only?.message === message, what !== "broken JSON");
      await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
      await all("the finding of the closed file", file, (some) => some.length === 1 && some[0]?.message === message);
    });
  }

  it("is completed and explained by its schema", async () => {
    if (!(await editorKnowsJson())) return;
    const text = `{ "profile": "", "rules": { "mojibake": "off", "nonsense": 1 } }`;
    const file = await write("cases/file-5/.security-policy.json", text);
    const { document } = await vscode.window.showTextDocument(file);
    const at = (words: string) => document.positionAt(text.indexOf(words) + 1);
    await ask("profiles to choose", async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        file,
        at(`""`),
      );
      return items.some(({ label }) => label === `"ossf"`) || undefined;
    });
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      file,
      at(`"mojibake"`),
    );
    const said = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === "string" ? one : one.value)));
    equal(said.join().includes("No character was read with the wrong table"), true);
  });

  it("takes another profile, with its comments as they are", async () => {
    await extension();
    const path = "cases/file-4/.security-policy.json";
    const file = await write(path, `{\n  // Ours.\n  "profile": "ossf"\n}\n`);
    const editor = await show(damaged, "cases/file-4/SECURITY.md");
    await found(editor, "mojibake");
    equal(await vscode.commands.executeCommand("securityPolicy.switchProfile", "vdp"), true);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    equal(text, `{\n  // Ours.\n  "profile": "vdp"\n}\n`);
    const { status } = await extension();
    await ask("the profile in the status", async () => status.item.detail?.includes("vdp") || undefined);
  });

  it("names further policies", async () => {
    await extension();
    const uri = await write("cases/file-3/docs/reports.md", damaged);
    await vscode.window.showTextDocument(uri);
    // In a folder that has been there for a while: the editor may miss what is written into one right after it is made.
    await write("cases/file-3/.security-policy.json", `{ "files": ["docs/reports.md"] }`);
    await findings(uri, "findings", (some) => some.length > 0);
  });
});
