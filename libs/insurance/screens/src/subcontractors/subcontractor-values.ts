import { useLingui } from '@lingui/react/macro';
import type { FieldMistakes } from '@standing/web-core';
import type { Subcontractor, SubcontractorSent } from './subcontractor.queries.js';

/** What stands in the fields. Empty where it is not known. */
export type SubcontractorValues = {
  readonly name: string;
  readonly level: string;
  readonly issuer: string;
  readonly insurer: string;
  readonly coveredUntil: string | null;
  readonly coverSeenOn: string | null;
  readonly workedFrom: string | null;
  readonly workedUntil: string | null;
};

export const SUBCONTRACTOR_IDS = {
  name: 'subcontractor-name',
  level: 'subcontractor-level',
  issuer: 'subcontractor-issuer',
  insurer: 'subcontractor-insurer',
  coveredUntil: 'subcontractor-covered',
  coverSeenOn: 'subcontractor-seen',
  workedFrom: 'subcontractor-from',
  workedUntil: 'subcontractor-until',
};

export function subcontractorValues(one: Subcontractor | null): SubcontractorValues {
  return {
    name: one?.name ?? '',
    level: one?.level ?? '',
    issuer: one?.issuer ?? '',
    insurer: one?.insurer ?? '',
    coveredUntil: one?.coveredUntil ?? null,
    coverSeenOn: one?.coverSeenOn ?? null,
    workedFrom: one?.workedFrom ?? null,
    workedUntil: one?.workedUntil ?? null,
  };
}

export function subcontractorSent({ workedFrom, ...values }: SubcontractorValues): SubcontractorSent {
  return { ...values, workedFrom: workedFrom ?? '' };
}

/** What is still missing. */
export function useCheckSubcontractor(): (values: SubcontractorValues) => FieldMistakes<SubcontractorValues> {
  const { t } = useLingui();
  return ({ name, workedFrom }) => ({
    ...(name.trim() === '' && { name: t`Give the name of the person.` }),
    ...(workedFrom === null && { workedFrom: t`Give the first day.` }),
  });
}
