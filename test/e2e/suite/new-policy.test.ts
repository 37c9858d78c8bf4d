/** Does the guided flow lead to a policy of the project's own, with a way back, and to nothing where one turns away? */
import * as vscode from "vscode";
import { equal, ok } from "./assert.ts";
import { describe, it } from "./bdd.ts";
import { extension, judged, withSetting } from "./policy.ts";
import { until } from "./wait.ts";
import { file, write } from "./workspace.ts";

let count = 0;

/** A repository with a remote and a release, which has no policy yet. */
async function repository(): Promise<vscode.Uri> {
  const path = `new/${++count}`;
  await write(`${path}/.git/HEAD`, "ref: refs/heads/main\n");
  await write(`${path}/.git/config`, '[remote "origin"]\n\turl = git@github.com:harbour/hull.git\n');
  await write(`${path}/.git/refs/tags/v2.4.1`, `${"1".repeat(40)}\n`);
  return file(path);
}

/** Starts the flow, and follows the questions that it asks. */
async function begin(folder: vscode.Uri) {
  const { onDidAsk } = await extension();
  const asked: string[] = [];
  const changed = new vscode.EventEmitter<void>();
  const listener = onDidAsk((id) => {
    asked.push(id);
    changed.fire();
  });
  const done = Promise.resolve(vscode.commands.executeCommand<boolean>("securityPolicy.newPolicy", folder)).finally(
    () => listener.dispose(),
  );
  let seen = 0;
  const next = (id: string) => {
    seen++;
    return until(`question ${seen}: ${id}, after ${asked}`, changed.event, () =>
      asked.length >= seen ? asked[seen - 1] : undefined,
    ).then((one) => equal(one, id));
  };
  return { done, next };
}

const accept = () => vscode.commands.executeCommand("quickInput.accept");
const down = () => vscode.commands.executeCommand("quickInput.next");
const back = () => vscode.commands.executeCommand("workbench.action.quickInputBack");
const cancel = () => vscode.commands.executeCommand("quickInput.hide");
const questions = ["place", "channel", "promise", "versions", "disclosure", "scope", "safe-harbor", "bounty", "extras"];

describe("a new policy", () => {
  for (const profile of ["github", "ossf", "vdp"]) {
    it(`is written by the answers, shows what to look at first, and has no finding: ${profile}`, () =>
      withSetting("profile", profile, async () => {
        const folder = await repository();
        const { done, next } = await begin(folder);
        for (const id of questions) {
          await next(id);
          if (id === "promise") for (let step = 0; step < 2; step++) await down();
          await accept();
        }
        equal(await done, true);
        const editor = vscode.window.activeTextEditor!;
        equal(editor.document.uri.toString(), vscode.Uri.joinPath(folder, "SECURITY.md").toString());
        const text = editor.document.getText();
        for (const part of [
          "harbour/hull/security/advisories/new",
          "| 2.4.x ",
          "within 7 days",
          "## Disclosure Policy",
        ]) {
          ok(text.includes(part), `${part} is not in\n${text}`);
        }
        ok(!editor.document.isDirty, "it is not stored");
        ok(editor.selection.isEmpty && editor.selection.active.line > 10, "the cursor is elsewhere");
        equal([...(await judged(editor))], []);
      }));
  }

  it("goes back to the answer before, and is not written where one turns away", async () => {
    const folder = await repository();
    const { done, next } = await begin(folder);
    for (const id of ["place", "channel", "promise"]) {
      await next(id);
      await accept();
    }
    await next("versions");
    await back();
    await next("promise");
    await accept();
    await next("versions");
    await cancel();
    equal(await done, false);
    const entries = await vscode.workspace.fs.readDirectory(folder);
    equal(
      entries.map(([name]) => name),
      [".git"],
    );
  });

  it("shows the one that is there, and leaves it as it is", async () => {
    const folder = await repository();
    const there = vscode.Uri.joinPath(folder, "security.md");
    await vscode.workspace.fs.writeFile(there, new TextEncoder().encode("# Mine\n"));
    const { done } = await begin(folder);
    equal(await done, false);
    equal(vscode.window.activeTextEditor?.document.uri.toString(), there.toString());
    equal(vscode.window.activeTextEditor?.document.getText(), "# Mine\n");
  });

  it("is taken back in one step", async () => {
    const folder = await repository();
    const { done, next } = await begin(folder);
    for (const id of questions) {
      await next(id);
      await accept();
    }
    equal(await done, true);
    const { uri } = vscode.window.activeTextEditor!.document;
    const gone = new Promise<void>((resolve) => {
      const listener = vscode.workspace.onDidDeleteFiles(() => {
        listener.dispose();
        resolve();
      });
    });
    await vscode.commands.executeCommand("undo");
    await gone;
    const entries = await vscode.workspace.fs.readDirectory(folder);
    ok(!entries.some(([name]) => name === "SECURITY.md"), `${uri} is still there`);
  });
});
