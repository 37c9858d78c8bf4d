/** The few checks that the tests in the editor need, without Node's `assert`, which a web worker lacks. */

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Fails unless both values are the same, as JSON. */
export function equal(actual: unknown, expected: unknown, message = "not as expected"): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${message}\n  is:     ${is}\n  should: ${should}`);
}
