/** What the member concerned is owed before anything is decided about them, in its order; the last two before a sanction is found not to be met, and before somebody is excluded from membership. */
export const RIGHTS = [
  'charges-served',
  'time-to-reply',
  'access-to-file',
  'panel-named',
  'objection-time',
  'notice-of-hearing',
  'heard',
  'decision-reasoned',
  'appeal-told',
  'warned',
  'called-to-organ',
] as const;
export type Right = (typeof RIGHTS)[number];
