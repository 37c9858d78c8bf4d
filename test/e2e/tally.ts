/** What a run of the suite came to, read from the lines that it writes. */
import { Writable } from "node:stream";

export interface Result {
  readonly host: string;
  readonly passed: number;
  readonly failed: number;
}

/** Passes the suite's lines on, and reads the counts from its last one. */
export class Tally {
  #rest = "";
  #counts: RegExpExecArray | undefined;

  readonly stream = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => {
      const lines = (this.#rest + chunk).split("\n");
      this.#rest = lines.pop() ?? "";
      for (const line of lines) this.say(line.replace("\u2063", ""));
      done();
    },
  });

  readonly say = (line: string): void => {
    const counts = /^DONE (\d+) passed, (\d+) failed/.exec(line.trim());
    if (counts) this.#counts = counts;
    else if (line.trim() !== "") console.log(line);
  };

  /** A run without its last line, or with a bad end in spite of it, counts as a failure of its own. */
  result(host: string, ended: boolean): Result {
    const passed = Number(this.#counts?.[1] ?? 0);
    const failed = Number(this.#counts?.[2] ?? 0);
    if (this.#counts === undefined) console.log("  The tests ended before their last line.");
    const sound = this.#counts !== undefined && (ended || failed > 0);
    return { host, passed, failed: sound ? failed : failed + 1 };
  }
}
