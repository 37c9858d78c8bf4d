/** How far a long run has come: one line on a terminal, gone when it is over. */

/** Where the line is shown: standard error, or what stands for it in a test. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Between two changes of the line, in milliseconds; a run shorter than that shows nothing. */
const pause = 150;

export class Progress {
  readonly #screen: Screen | undefined;
  readonly #now: () => number;
  #last: number;
  #shown = false;

  /** @param now a clock in milliseconds */
  constructor(screen: Screen, now: () => number = () => performance.now()) {
    this.#screen = screen.isTTY === true && process.env.TERM !== "dumb" ? screen : undefined;
    this.#now = now;
    this.#last = now();
  }

  /** Shows the words in place of those before, not more often than can be read. */
  show(words: () => string): void {
    if (!this.#screen || this.#now() - this.#last < pause) return;
    this.#last = this.#now();
    const text = words();
    const width = (this.#screen.columns || 80) - 1;
    this.#screen.write(`\r\x1b[2K${text.length > width ? `${text.slice(0, width - 1)}…` : text}`);
    this.#shown = true;
  }

  /** Takes the line away, before anything else is written. */
  clear(): void {
    if (this.#shown) this.#screen?.write("\r\x1b[2K");
    this.#shown = false;
  }
}
