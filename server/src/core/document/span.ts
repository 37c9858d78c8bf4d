/** Where something stands: a half-open range of UTF-16 offsets in the text of a policy (without its byte-order mark). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span from `start` up to, not including, `end`. */
export function spanOf(start: number, end: number): Span {
  return { start, end };
}

/** The place of a byte-order mark: right before the text that spans count in. An edit there takes the mark away. */
export const byteOrderMarkSpan: Span = spanOf(-1, 0);

/** Whether the two spans share at least one character, or one is an empty span inside the other. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end ? true : a.start === a.end && a.start >= b.start && a.start <= b.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
