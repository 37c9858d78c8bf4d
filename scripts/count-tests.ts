/** How many unit tests passed and failed, as JSON: a reporter for `node --test`. */
import type { TestEvent } from "node:test/reporters";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export default async function* countTests(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0;
  let failed = 0;
  for await (const event of events) {
    if (event.type !== "test:pass" && event.type !== "test:fail") continue;
    const { details, skip, todo } = event.data;
    if (details.type === "suite" || skip !== undefined || todo !== undefined) continue;
    if (event.type === "test:pass") passed++;
    else failed++;
  }
  yield JSON.stringify({ passed, failed } satisfies Counts);
}
