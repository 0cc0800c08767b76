/**
 * Where an application stands that somebody has still to do something about, in the order in which it comes to each.
 * Needs assessors: a seat is empty. With assessors: both are given, and one has not said yet whether anything stands
 * between them and the applicant. Conditional: the applicant has still to show something, and it is honoured today. Term
 * over: the last day of that has passed, and somebody has to decide. Appealed: a refusal that is appealed against. Any
 * other application has no stage.
 */
export const APPLICATION_STAGES = [
  'needs-assessors',
  'with-assessors',
  'being-assessed',
  'to-moderate',
  'to-decide',
  'conditional',
  'term-over',
  'appealed',
] as const;

export type ApplicationStage = (typeof APPLICATION_STAGES)[number];
