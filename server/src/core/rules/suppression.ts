/** The hints that suppression comments themselves can get; they are given where suppressions are applied. */

export const suppressionRules = {
  "suppression-unused": {
    title: "Every suppression comment silences something",
    why: "A comment that silences nothing hides the next finding in its place.",
    severity: "hint",
  },
  "suppression-unknown-rule": {
    title: "Suppression comments name rules that exist",
    why: "A misspelt rule id silences nothing, and its author believes it does.",
    severity: "hint",
  },
  "suppression-expired": {
    title: "Suppression comments have not run out",
    why: "After the day in `until` the comment does nothing any more: what it hid was to be mended by then.",
    severity: "hint",
  },
} as const;
