/**
 * Where an application stands that somebody has still to do something about, in the order in which it comes to each.
 * Needs assessors: a seat is empty. With assessors: both are given, and one has not said yet whether anything stands
 * between them and the applicant. Appealed: a refusal that is appealed against. Any other application has no stage.
 */
export const APPLICATION_STAGES = [
  'needs-assessors',
  'with-assessors',
  'being-assessed',
  'to-moderate',
  'to-decide',
  'appealed',
] as const;

export type ApplicationStage = (typeof APPLICATION_STAGES)[number];
