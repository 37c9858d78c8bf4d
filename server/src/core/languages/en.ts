/** English. */

import type { Language } from "./language.ts";

export const en: Language = {
  code: "en",
  name: "English",
  stopWords: ["the", "and", "of", "to", "in", "is", "for", "we", "you", "this", "with", "are", "be", "if", "or", "please", "not"],
  headings: {},
  phrases: {
    "unit-hour": ["hour", "hours", "hrs", "hr", "h"],
    "unit-day": ["day", "days", "calendar day", "calendar days", "d"],
    "unit-business-day": ["business day", "business days", "working day", "working days", "work day", "work days", "workdays", "weekday", "weekdays"],
    "unit-week": ["week", "weeks"],
    "unit-month": ["month", "months"],
    "unit-year": ["year", "years"],
  },
  numbers: {
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fourteen: 14,
    fifteen: 15, twenty: 20, thirty: 30, "forty eight": 48, "forty five": 45, sixty: 60, "seventy two": 72, ninety: 90, a: 1, an: 1,
  },
  months: [
    ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
    ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ],
};
