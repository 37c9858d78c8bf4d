/** A policy that is kept: completed, reordered, looked at in the report, judged by another profile; each taken back. */
import assert from "node:assert/strict";
import { byKeys, byMouse, repository, type Step, type Story } from "./story.ts";
import type { Workbench } from "./workbench.ts";

const policy = `# Security Policy

Tidewheel plans dredging around the tides. Thank you for helping to keep it safe.

## Supported Versions

| Version | Supported          |
| ------- | ------------------ |
| 3.2.x   | :white_check_mark: |
| < 3.2   | :x:                |

## Reporting a Vulnerability

Please do not open a public issue. Write to security@tidewheel.dev, or use the
[private form](https://github.com/tidewheel/tidewheel/security/advisories/new).

## What to Expect

- We acknowledge your report within 3 days.
- We tell you our assessment within 14 days.
- We aim to release a fix within 60 days.

## Disclosure

We publish an advisory once a fix is out, at the latest 90 days after the report. Please donâ€™t speak of it before.
`;
const projectFile = '{\n  "profile": "github"\n}\n';

const headings = (text: string | undefined): readonly string[] => text?.match(/(?<=^## ).*/gm) ?? [];
const inOrder = ["Supported Versions", "Reporting a Vulnerability", "What to Expect", "Disclosure"];

/** Takes the last edit back, after which the policy is as it was. */
async function undone(at: Workbench, before = policy): Promise<void> {
  await at.undoAndStore();
  await at.storedAs("SECURITY.md", "as before", (text) => text === before);
}

async function reordered(at: Workbench, order: readonly string[]): Promise<void> {
  await at.storedAs("SECURITY.md", order.join(", "), (text) => headings(text).join() === order.join());
  await at.until(
    `in the outline: ${order}`,
    () => at.view.locator('.monaco-list-row[aria-level="2"] .label-name').allTextContents(),
    (shown) => shown.join().startsWith(order.join()),
  );
}

/** Puts the keys into the outline, on a section. */
async function goToSection(at: Workbench, title: string): Promise<void> {
  const enter = async () => {
    await at.command("Explorer: Focus on Security Policy View");
    await at.view.locator(".monaco-list:focus-within").waitFor();
    await at.press("Home");
    await at.walk("ArrowDown", at.section(title), at.view.locator(".monaco-list-row.focused"));
  };
  // A list that is drawn anew may also lose the keys to the text: back to it then.
  await enter().catch(enter);
}

const steps: readonly Step[] = [
  byMouse("it is opened, its findings are underlined and its sections listed", async (at) => {
    await at.file("SECURITY.md").dblclick();
    await at.underlined.first().waitFor();
    await at.view.locator(".pane-header").click();
    await at.section("Disclosure").waitFor();
    await at.page.locator(".pane-header", { hasText: "tidewheel" }).click(); // folds the files, for room
  }),

  byMouse("a section is completed at a blank line, and taken back in one step", async (at) => {
    await at.line("speak of it before").click();
    await at.press("Control+End", "Control+Space");
    await at.suggestions.first().waitFor();
    await at.picture("what can be written there");
    await at.suggestions.filter({ hasText: "Safe Harbor" }).first().click();
    const text = await at.storedAs(
      "SECURITY.md",
      "a section more",
      (stored) => headings(stored).length > inOrder.length,
    );
    assert.ok(text.startsWith(policy.trimEnd()));
    assert.equal(headings(text).at(-1), "Safe Harbor");
    await at.section("Safe Harbor").waitFor();
    await at.picture("the completed section");
    await undone(at);
    await at.section("Safe Harbor").waitFor({ state: "detached" });
  }),

  byMouse("sections are reordered by dragging, and put back in one step", async (at) => {
    await at.drag(
      at.section("Disclosure"),
      at.section("Reporting a Vulnerability"),
      () => at.stored("SECURITY.md") !== policy,
    );
    await reordered(at, ["Supported Versions", "Disclosure", "Reporting a Vulnerability", "What to Expect"]);
    await at.picture("where it was dropped");
    await at.line("Tidewheel plans").click();
    await undone(at);
  }),

  byMouse("the report shows the way in and the timeline, and leads into the policy", async (at) => {
    await at.page.getByRole("button", { name: "Show Report" }).click();
    await at.report.locator("#way tbody tr").nth(1).waitFor();
    assert.match((await at.report.locator("#promised svg").textContent()) ?? "", /3 days.*14 days.*60 days/s);
    await at.picture("the report");
    await at.report.locator("#standards h3").last().scrollIntoViewIfNeeded();
    await at.picture("the report, further down");
    await at.report.locator("#promised").getByRole("button").nth(1).click();
    await at.page.locator(".statusbar-item", { hasText: "Ln 20" }).waitFor();
  }),

  byMouse("another profile is chosen at the status item, and the project file says so", async (at) => {
    await at.page.locator('[id="status.languageStatus"]').click();
    await at.picture("the status item");
    await at.page.getByText("Switch Profile").first().click();
    await at.choice("vdp").waitFor();
    await at.picture("the profiles");
    await at.choice("vdp").click();
    await at.storedAs(".security-policy.json", "vdp", (text) => text === projectFile.replace("github", "vdp"));
    await at.until(
      "findings",
      () => at.problems(),
      (said) => /Infos?: 5/.test(said),
    );
    await at.section("Missing").waitFor();
    await at.report.locator("#head", { hasText: "profile vdp" }).waitFor();
  }),

  byMouse("the report inserts a section that is missing, taken back in one step", async (at) => {
    await at.report.getByRole("button", { name: "Insert section" }).first().click();
    await at.storedAs("SECURITY.md", "a section more", (text) => headings(text).length > inOrder.length);
    await at.picture("the inserted section");
    await undone(at);
  }),

  byKeys("sections are moved in the outline, and put back in one step", async (at) => {
    await goToSection(at, "What to Expect");
    await at.press("Alt+ArrowUp", "Alt+ArrowUp"); // as fast as keys repeat
    await reordered(at, ["What to Expect", "Supported Versions", "Reporting a Vulnerability", "Disclosure"]);
    await at.picture("moved twice");
    await at.press("Alt+ArrowDown");
    await reordered(at, ["Supported Versions", "What to Expect", "Reporting a Vulnerability", "Disclosure"]);
    await at.press("Enter");
    await at.undoAndStore(3);
    await at.storedAs("SECURITY.md", "as before", (text) => text === policy);
  }),

  byKeys("a missing section is inserted from the outline", async (at) => {
    await goToSection(at, "Safe Harbor");
    await at.press("Enter");
    await at.storedAs("SECURITY.md", "a section more", (text) => headings(text).includes("Safe Harbor"));
    await at.picture("the inserted section");
    await undone(at);
  }),

  byKeys("a section is fixed from its menu in the outline", async (at) => {
    await at.section("Disclosure").filter({ hasText: "1" }).waitFor();
    await goToSection(at, "Disclosure");
    await at.press("Shift+F10");
    const entry = at.page.locator(".monaco-menu .action-item", { hasText: "Fix All That Is Safe in This Section" });
    await entry.waitFor();
    await at.press("ArrowDown");
    await at.picture("the menu of a section");
    await at.walk("ArrowDown", entry, at.page.locator(".monaco-menu .action-item.focused"));
    await at.press("Enter");
    await at.storedAs("SECURITY.md", "mended", (text) => text === policy.replace("â€™", "’"));
    await at.command("View: Focus First Editor Group");
    await undone(at);
  }),

  byKeys("the outline is filtered to what wants attention", async (at) => {
    await goToSection(at, "Reporting a Vulnerability");
    const filter = (name: string) => at.view.getByRole("button", { name });
    await at.press("Shift+Tab");
    await at.walk("ArrowRight", filter("Show Only What Wants Attention"), at.view.locator(":focus"));
    await at.picture("the focus in the toolbar");
    await at.press("Enter");
    await at.section("Reporting a Vulnerability").waitFor({ state: "detached" });
    await at.section("Disclosure").waitFor();
    await at.picture("only what wants attention");
    await at.command("Security Policy: Show All Sections");
    await at.section("Reporting a Vulnerability").waitFor();
  }),

  byKeys("the report is read, and leads into the policy", async (at) => {
    await at.command("Security Policy: Show Report");
    await at.untilReportHasFocus();
    await at.press("Control+w");
    await at.page.locator("iframe.webview").waitFor({ state: "detached" });
    await at.command("Security Policy: Show Report");
    await at.untilReportHasFocus();
    const button = (name: RegExp) => at.report.getByRole("button", { name });
    await at.walk("Tab", button(/^Line 19/), at.report.locator(":focus"));
    await at.picture("the focus in the report");
    await at.press("Enter");
    await at.page.locator(".statusbar-item", { hasText: "Ln 19" }).waitFor();
    await at.page.locator(".editor-instance .monaco-editor.focused").waitFor();
  }),

  byKeys("the switch of the profile is taken back in one step", async (at) => {
    await at.press("Control+p");
    await at.type("security-policy.json");
    await at.focused(at.choice(".security-policy.json")).waitFor();
    await at.press("Enter");
    await at.line("vdp").waitFor();
    await at.undoAndStore();
    await at.storedAs(".security-policy.json", "as before", (text) => text === projectFile);
    await at.until(
      "fewer findings",
      () => at.problems(),
      (said) => !/Info/.test(said),
    );
  }),
];

export const oldPolicy: Story = {
  name: "a policy that is kept",
  files: { ...repository, "SECURITY.md": policy, ".security-policy.json": projectFile },
  steps,
};
