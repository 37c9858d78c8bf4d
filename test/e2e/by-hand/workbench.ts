/** The editor's window as somebody who sits before it meets it: what there is to see, to point at and to press. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";

/** For a slow machine under load: a state that is to come is waited for as long as this, in milliseconds. */
export const patience = Number(process.env.SECURITY_POLICY_HOST_PATIENCE ?? 60_000);

export class Workbench {
  readonly page: Page;
  /** The open folder, on disk. The editor stores what is typed by itself, and so the disk tells what it holds. */
  readonly folder: string;

  readonly #pictures: string;
  #taken = 0;

  /** @param pictures where they go: the beginning of the path of each */
  constructor(page: Page, folder: string, pictures: string) {
    this.page = page;
    this.folder = folder;
    this.#pictures = pictures;
  }

  /** Keeps what can be seen now. */
  async picture(name: string): Promise<void> {
    const number = String(++this.#taken).padStart(2, "0");
    await this.page.screenshot({ path: `${this.#pictures}${number} ${name.replaceAll(/[^\w ]/g, "")}.png` });
  }

  /** What a file of the folder holds; `undefined` where there is none. */
  stored(name: string): string | undefined {
    try {
      return readFileSync(path.join(this.folder, name), "utf8");
    } catch {
      return undefined;
    }
  }

  /** Waits until a file of the folder is as wanted, and gives its text. */
  storedAs(name: string, says: string, holds: (text: string | undefined) => boolean): Promise<string> {
    return this.until(
      `${name}: ${says}`,
      () => this.stored(name),
      (text) => holds(text),
    ).then((text) => text ?? "");
  }

  /** Looks again and again until what is seen is as wanted. @throws with what was seen last, if that does not come */
  async until<T>(says: string, look: () => T | Promise<T>, holds: (seen: T) => boolean, within = patience): Promise<T> {
    const end = performance.now() + within;
    for (;;) {
      const seen = await look();
      if (holds(seen)) return seen;
      if (performance.now() > end) throw new Error(`${says} did not come; seen last: ${JSON.stringify(seen)}`);
      await this.page.evaluate("new Promise(requestAnimationFrame)");
    }
  }

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /**
   * Drags one row onto another. The browser lets go of what is dragged when the view is drawn anew under way, and so it
   * is done once more where nothing came of it, as anybody would.
   */
  async drag(from: Locator, onto: Locator, done: () => boolean): Promise<void> {
    const dropping = onto.and(this.page.locator(".drop-target"));
    for (let attempt = 0; attempt < 5; attempt++) {
      await from.hover();
      await this.page.mouse.down();
      const ready = () => onto.hover().then(() => dropping.count());
      await this.until("a place to drop", ready, (count) => count > 0, 5000).catch(() => {});
      await this.page.mouse.up();
      const moved = this.until("something moved", done, (it) => it, 5000);
      if (await moved.catch(() => false)) return;
    }
    throw new Error(`${from} cannot be dragged onto ${onto}`);
  }

  // The list of commands, of answers, of files.

  get quickInput(): Locator {
    return this.page.locator(".quick-input-widget");
  }

  /** The row of the list that begins so. */
  choice(start: string): Locator {
    return this.quickInput.locator(`.monaco-list-row[aria-label^=${JSON.stringify(start)}]`);
  }

  /** Runs a command by its title, with keys. */
  async command(title: string): Promise<void> {
    await this.press("F1");
    await this.quickInput.locator("input").fill(`>${title}`);
    await this.focused(this.choice(title)).waitFor();
    await this.press("Enter");
  }

  /** The row, once it is the one that keys go to. */
  focused(row: Locator): Locator {
    return row.and(this.page.locator(".focused"));
  }

  /**
   * Presses a key until the wanted one has the focus. The editor forgets a key that comes while it draws a list anew, and
   * so it is pressed once more where nothing came of it, as anybody would.
   * @param focused whatever has the focus
   */
  async walk(key: string, wanted: Locator, focused: Locator): Promise<void> {
    const seen = () =>
      focused.evaluateAll((all) => all.map((one) => `${one.id} ${one.ariaLabel ?? one.textContent}`).join());
    const reached = wanted.and(focused);
    await wanted.waitFor({ state: "attached" });
    for (let presses = 0, lost = 0; presses < 60 && lost < 4; presses++) {
      if ((await reached.count()) > 0) return;
      const before = await seen();
      await this.press(key);
      const moved = this.until("the focus elsewhere", seen, (now) => now !== before, 3000);
      lost = await moved.then(
        () => 0,
        () => lost + 1,
      );
    }
    throw new Error(`${wanted} cannot be reached with ${key}`);
  }

  /** Goes down the list of answers to one. */
  goDownTo(start: string): Promise<void> {
    return this.walk("ArrowDown", this.choice(start), this.quickInput.locator(".monaco-list-row.focused"));
  }

  // The files and the editor.

  file(name: string): Locator {
    return this.page.locator(".explorer-folders-view .monaco-list-row", { hasText: name });
  }

  /** A line of the text that can be seen. */
  line(text: string | RegExp): Locator {
    return this.page.locator(".editor-instance .view-line", { hasText: text });
  }

  get underlined(): Locator {
    return this.page.locator(".squiggly-error, .squiggly-warning, .squiggly-info");
  }

  get suggestions(): Locator {
    return this.page.locator(".suggest-widget.visible .monaco-list-row");
  }

  /** Waits until the keys go to the text, and takes the last edit back. */
  async undo(): Promise<void> {
    await this.quickInput.waitFor({ state: "hidden" });
    await this.page.locator(".editor-instance .monaco-editor.focused").waitFor();
    await this.press("Control+z");
  }

  /** Takes edits back and stores the text: of one that is taken back while it is being stored, the editor thinks that it is. */
  async undoAndStore(edits = 1): Promise<void> {
    for (let edit = 0; edit < edits; edit++) await this.undo();
    await this.press("Control+s");
  }

  /** What the editor's status says of the problems of the open files: `No Problems`, or how many. */
  problems(): Promise<string> {
    return this.page
      .locator('[id="status.problems"] a')
      .getAttribute("aria-label")
      .then((label) => label ?? "");
  }

  // The view of this extension.

  get view(): Locator {
    return this.page.locator(".pane", { has: this.page.locator('.pane-header[aria-label^="Security Policy"]') });
  }

  /** A section of the outline, or what stands among them. */
  section(title: string): Locator {
    return this.view.locator(".monaco-list-row", { has: this.page.getByText(title, { exact: true }) });
  }

  /** Waits until the keys go to the report. */
  async untilReportHasFocus(): Promise<void> {
    await this.page.waitForFunction("document.activeElement?.matches('iframe.webview')");
    await this.report.locator("#standards h3").first().waitFor();
  }

  get report(): FrameLocator {
    return this.page.frameLocator("iframe.webview").frameLocator("#active-frame");
  }
}
