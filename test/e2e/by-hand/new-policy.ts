/** From a repository without a policy to one without a finding, and back in one step. */
import assert from "node:assert/strict";
import { lintPolicy } from "./lint-policy.ts";
import { byKeys, byMouse, repository, type Step, type Story } from "./story.ts";
import type { Workbench } from "./workbench.ts";

const welcome = (at: Workbench) => at.view.locator(".monaco-button", { hasText: "New Security Policy" });

/** Waits for a question by its title. */
async function question(at: Workbench, title: string): Promise<void> {
  await at.quickInput.locator(".quick-input-title", { hasText: `New Security Policy: ${title}` }).waitFor();
}

/** Waits until the policy is there and shown, and nothing is found in it. */
async function settled(at: Workbench, profile: string): Promise<void> {
  await at.quickInput.waitFor({ state: "hidden" });
  const text = await at.storedAs("SECURITY.md", "the policy", (stored) => !!stored);
  for (const part of ["tidewheel/security/advisories/new", "| 3.2.x ", "## Disclosure Policy"]) {
    assert.ok(text.includes(part), `${part} is not in\n${text}`);
  }
  await at.section("Disclosure Policy").waitFor();
  assert.deepEqual(lintPolicy(at.folder, profile), []);
  await at.until(
    "no problems",
    () => at.problems(),
    (said) => said === "No Problems",
  );
}

/** Takes the new policy back. */
async function takeBack(at: Workbench): Promise<void> {
  await at.undo();
  await at.storedAs("SECURITY.md", "gone", (stored) => stored === undefined);
  await welcome(at).waitFor();
}

/** Answers the questions with Enter, after something else was done about one of them. */
async function answerAll(at: Workbench, about: Readonly<Record<string, () => Promise<void>>>): Promise<void> {
  const titles = [
    "Place",
    "Channel",
    "First answer",
    "Supported versions",
    "Disclosure",
    "Scope",
    "Safe harbor",
    "Bug bounty",
    "More",
  ];
  for (const title of titles) {
    await question(at, title);
    await about[title]?.();
    await at.press("Enter");
  }
}

async function switchProfile(at: Workbench, profile: string): Promise<void> {
  await at.command("Security Policy: Switch Profile");
  await at.goDownTo(profile);
  await at.press("Enter");
  await at.quickInput.waitFor({ state: "hidden" });
}

const steps: readonly Step[] = [
  byMouse("the view offers a policy, and the questions lead to one without a finding", async (at) => {
    const answers: Readonly<Record<string, string | undefined>> = {
      Place: "In the root",
      Channel: undefined,
      "First answer": "Within 7 days",
      "Supported versions": "The latest minor release line",
      Disclosure: "On a date agreed on",
      Scope: "The code, its releases",
      "Safe harbor": "Yes, in two sentences",
      "Bug bounty": "Skip",
      More: undefined,
    };
    // The extension sleeps until some Markdown is opened.
    await at.file("README.md").dblclick();
    await at.view.locator(".pane-header").click(); // the editor folds every view that an extension adds here
    await welcome(at).click();
    for (const [title, answer] of Object.entries(answers)) {
      await question(at, title);
      await at.picture(title);
      if (answer === undefined) await at.quickInput.getByRole("button", { name: "OK" }).click();
      else await at.choice(answer).click();
    }
    await settled(at, "github");
    assert.match(at.stored("SECURITY.md") ?? "", /within 7 days/);
  }),

  byMouse("another profile is chosen at the status item, and other findings are shown", async (at) => {
    await at.page.locator('[id="status.languageStatus"]').click();
    await at.page.getByText("Switch Profile").first().click();
    await at.choice("vdp").click();
    await at.until(
      "findings",
      () => at.problems(),
      (said) => /Infos?: [1-9]/.test(said),
    );
    await at.page.locator('[id="status.problems"]').click();
    await at.page.locator(".markers-panel .monaco-list-row", { hasText: "Out of Scope" }).waitFor();
  }),

  byKeys("the new policy is taken back in one step", async (at) => {
    await at.command("View: Toggle Problems");
    await at.press("Control+1");
    await takeBack(at);
  }),

  byKeys("the questions are answered under vdp, one of them twice", async (at) => {
    await at.command("Security Policy: New Security Policy");
    let again = false;
    await answerAll(at, {
      "First answer": async () => {
        await at.goDownTo("Within 14 days");
        if (again) return;
        again = true;
        await at.press("Enter");
        await question(at, "Supported versions");
        await at.press("Control+Alt+-");
        await question(at, "First answer");
        await at.focused(at.choice("Within 14 days")).waitFor();
        await at.press("ArrowUp");
        await at.focused(at.choice("Within 7 days")).waitFor();
      },
    });
    await settled(at, "vdp");
    assert.match(at.stored("SECURITY.md") ?? "", /within 7 days/);
  }),

  byKeys("and under ossf, after the profile was switched", async (at) => {
    await switchProfile(at, "ossf");
    await at.until(
      "findings",
      () => at.problems(),
      (said) => /Infos?: [1-9]/.test(said),
    );
    await takeBack(at);
    await at.command("Security Policy: New Security Policy");
    await answerAll(at, {});
    await settled(at, "ossf");
    await takeBack(at);
  }),

  byKeys("nothing is written where one turns away", async (at) => {
    await at.command("Security Policy: New Security Policy");
    await question(at, "Place");
    await at.press("Enter");
    await question(at, "Channel");
    await at.press("Escape");
    await at.quickInput.waitFor({ state: "hidden" });
    assert.equal(at.stored("SECURITY.md"), undefined);
  }),
];

export const newPolicy: Story = { name: "a repository without a policy", files: repository, steps };
