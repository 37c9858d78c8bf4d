/** Which section stands at an offset of the text? */

import type { Section } from "./policy.ts";

/**
 * The innermost section at the offset: that of the last heading at or before it. A search by halves, since sections
 * stand in order.
 */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as Section).span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
