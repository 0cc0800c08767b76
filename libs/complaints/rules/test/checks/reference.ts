/** The rows of the reference procedure by their numbers; some have supplements of their own there. */
export const REFERENCE_ROWS: readonly string[] = [
  ...Array.from({ length: 47 }, (_, index) => `${index + 1}`),
  ...['18b', '18c', '28b', '36b'],
];

/** The track of an interim measure, whose rows have no numbers in the reference and are named in its order. */
export const PROTECTIVE_ROWS = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9'] as const;

/** What those rows say that are no line of the procedure: they begin before a case, follow its end, or are nowhere yet. */
export const SAYS: Readonly<Record<string, string>> = {
  1: 'a complaint is begun, and kept as a draft',
  47: 'a case is erased at the end of its time, by two keys',
  P9: 'a sanction takes the place of the measure',
};

/** What holds whatever happens. */
export const INVARIANTS: Readonly<Record<number, string>> = {
  1: 'The register follows from the measure, the sanction and the appeal; nothing on the track of the case before its end changes it.',
  2: 'Nobody holds two incompatible functions in one case, however they came to them.',
  3: 'A signed decision is never edited.',
  4: 'Everything published has an end.',
  5: 'A protected identity is in nothing that the respondent can reach.',
  6: 'A disclosure is an act: by whom, of what, when. It is not undone.',
  7: 'K1, K2, K9 and K10 stand still for nobody.',
  8: 'What was said in talks, and an offer that was refused, is read by nobody who judges.',
  9: 'Earlier findings are closed to a panel until the facts are decided.',
  10: 'What was annulled never was, on any past day; what was shown then can still be told.',
};
