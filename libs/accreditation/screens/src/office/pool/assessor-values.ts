import { useLingui } from '@lingui/react/macro';
import type { FieldMistakes, ResultOf } from '@standing/web-core';
import type { poolQuery } from './pool.queries.js';

/** Somebody of the pool, as a registrar reads it. */
export type Assessor = ResultOf<typeof poolQuery>['assessors'][number];

/** What the fields of an assessor hold. */
export type AssessorValues = {
  readonly personId: string;
  readonly levels: readonly string[];
  readonly trainedOn: string | null;
  readonly mandateFrom: string | null;
  readonly mandateUntil: string | null;
  readonly mostOpen: string;
  /** Empty where no deputy is named. */
  readonly deputyId: string;
};

export const ASSESSOR_IDS = {
  personId: 'assessor-person',
  levels: 'assessor-levels',
  trainedOn: 'assessor-trained',
  mandateFrom: 'assessor-from',
  mandateUntil: 'assessor-until',
  mostOpen: 'assessor-most',
  deputyId: 'assessor-deputy',
};

export const NO_ASSESSOR: AssessorValues = {
  personId: '',
  levels: [],
  trainedOn: null,
  mandateFrom: null,
  mandateUntil: null,
  mostOpen: '4',
  deputyId: '',
};

/** The fields as they stand for somebody of the pool. */
export function valuesOf({ person, levels, mostOpen, deputy, ...days }: Assessor): AssessorValues {
  const { trainedOn, mandateFrom, mandateUntil } = days;
  return {
    ...{ trainedOn, mandateFrom, mandateUntil, deputyId: deputy?.id ?? '' },
    personId: person.id,
    levels: levels.map(({ code }) => code),
    mostOpen: String(mostOpen),
  };
}

/** What is missing, in words; what else can be wrong the server says at its field. */
export function useCheckAssessor(): (values: AssessorValues) => FieldMistakes<AssessorValues> {
  const { t } = useLingui();
  return ({ personId, levels, trainedOn, mandateFrom, mostOpen }) => ({
    ...(personId === '' ? { personId: t`Choose a member.` } : {}),
    ...(levels.length === 0 ? { levels: t`Choose at least one level.` } : {}),
    ...(trainedOn === null ? { trainedOn: t`Give the day of the training.` } : {}),
    ...(mandateFrom === null ? { mandateFrom: t`Give the first day of the mandate.` } : {}),
    ...(/^\d{1,2}$/.test(mostOpen.trim()) ? {} : { mostOpen: t`Give a whole number from 1 to 50.` }),
  });
}

/** The same as the graph takes it. The form was checked. */
export function assessorSent({ trainedOn, mandateFrom, mostOpen, levels, deputyId, ...rest }: AssessorValues) {
  const days = { trainedOn: trainedOn ?? '', mandateFrom: mandateFrom ?? '' };
  return {
    ...rest,
    ...days,
    levels: [...levels],
    mostOpen: Number(mostOpen.trim()),
    deputyId: deputyId === '' ? null : deputyId,
  };
}
