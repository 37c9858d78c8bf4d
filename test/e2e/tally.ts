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
  #seen = { passed: 0, failed: 0 };
  #ended = false;

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
    if (counts) {
      this.#ended = true;
      this.#seen = { passed: Number(counts[1]), failed: Number(counts[2]) };
    } else if (line.trim() !== "") {
      // Counted one by one too, for a run that breaks off.
      if (/^ {4}ok /.test(line)) this.#seen.passed++;
      if (/^ {4}FAILED /.test(line)) this.#seen.failed++;
      console.log(line);
    }
  };

  /** A run without its last line, or with a bad end in spite of it, counts as a failure of its own. */
  result(host: string, endedWell: boolean): Result {
    const { passed, failed } = this.#seen;
    if (!this.#ended) console.log("  The tests ended before their last line.");
    const sound = this.#ended && (endedWell || failed > 0);
    return { host, passed, failed: sound ? failed : failed + 1 };
  }
}
