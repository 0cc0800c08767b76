import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ResultOf } from '@standing/web-core';
import { EMERGENCY_GROUND_WORDS } from '../emergency/emergency-words.js';
import { KIND_WORDS } from '../sanction/sanction-words.js';
import type { transparencyPreviewQuery } from './report.queries.js';

export type Preview = ResultOf<typeof transparencyPreviewQuery>['transparencyPreview'];
export type Numbers = Pick<Preview, 'numbers' | 'totals'>;
export type ReportTable = Preview['numbers'][number]['table'];
export type ReportPart = NonNullable<Preview['numbers'][number]['part']>;
export type Correction = NonNullable<NonNullable<Preview['proposed']>['correction']>;

type Words<Code extends string> = Readonly<Record<Code, MessageDescriptor>>;

export const TABLE_WORDS: Words<ReportTable> = {
  RECEIVED: msg`Complaints received`,
  ENDED: msg`How cases ended`,
  APPEALS_DECIDED: msg`Appeals decided`,
  MEASURES_TAKEN: msg`Interim measures taken`,
  OPENED_IN_EMERGENCY: msg`Times that a case was opened in an emergency`,
  REOPENED: msg`Cases opened again`,
  ANNULLED: msg`Sanctions annulled by a court`,
};

export const REPORT_PART_WORDS: Words<ReportPart> = {
  ...KIND_WORDS,
  ...EMERGENCY_GROUND_WORDS,
  INADMISSIBLE: msg`Not admissible`,
  OUT_OF_TIME: msg`Out of time`,
  REFERRED: msg`Referred to another body`,
  RESOLVED: msg`Resolved between the parties`,
  WITHDRAWN_BY_COMPLAINANT: msg`Withdrawn by the complainant`,
  NO_CASE: msg`No case to answer`,
  NO_BREACH: msg`No breach of the code was found`,
  QUASHED: msg`Quashed on appeal`,
  DISMISSED: msg`Dismissed`,
  UPHELD: msg`Upheld`,
};

export const CORRECTION_WORDS: Words<Correction> = {
  RECORDED_LATE: msg`Something was recorded late`,
  COUNTED_TWICE: msg`Something was counted twice`,
  COUNTED_WRONGLY: msg`Something was counted wrongly`,
  CHANGED_BY_JUDGMENT: msg`A judgment changed it`,
};
