import { useLingui } from '@lingui/react/macro';
import type { FieldMistakes } from '@standing/web-core';
import type { Ground, Kind } from './relief.js';

/** The days of relief, each null until it is given. */
export type ReliefDays = { readonly fromOn: string | null; readonly untilOn: string | null };

/** What a form about relief holds. */
export type ReliefValues = ReliefDays & { readonly kind: Kind; readonly ground: Ground | null };

export const NO_RELIEF: ReliefValues = { kind: 'LEAVE', ground: null, fromOn: null, untilOn: null };

export const RELIEF_IDS = {
  kind: 'relief-kind',
  ground: 'relief-ground',
  fromOn: 'relief-from',
  untilOn: 'relief-until',
};

/** What is sent, once everything is there. */
export type ReliefSent = {
  readonly kind: Kind;
  readonly ground: Ground;
  readonly fromOn: string;
  readonly untilOn: string;
};

/** The input, or null while something is missing or the days are reversed. */
export function sentOf({ kind, ground, fromOn, untilOn }: ReliefValues): ReliefSent | null {
  if (ground === null || fromOn === null || untilOn === null || untilOn < fromOn) return null;
  return { kind, ground, fromOn, untilOn };
}

/** What is wrong with each field. */
export function useCheckRelief(): (values: ReliefValues) => FieldMistakes<ReliefValues> {
  const { t } = useLingui();
  return ({ ground, fromOn, untilOn }) => ({
    ...(ground === null && { ground: t`Choose a ground.` }),
    ...(fromOn === null && { fromOn: t`Give the first day.` }),
    ...(untilOn === null && { untilOn: t`Give the last day.` }),
    ...(fromOn !== null &&
      untilOn !== null &&
      untilOn < fromOn && { untilOn: t`The last day must not come before the first.` }),
  });
}
