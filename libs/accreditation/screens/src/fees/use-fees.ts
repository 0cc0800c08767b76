import { useQuery } from '@tanstack/react-query';
import { ask, keys, type ResultOf, useFormat } from '@standing/web-core';
import { applicationFeeQuery, schemeFeesQuery } from './fee.queries.js';

/** What applications cost, as the screens read it; null where the scheme in force names no fee. */
export type SchemeFees = ResultOf<typeof schemeFeesQuery>['schemeFees'];
export type LevelFee = NonNullable<SchemeFees>['fees'][number];
export type DueBefore = NonNullable<SchemeFees>['dueBefore'];

/** How the fee of an application stands. */
export type ApplicationFee = ResultOf<typeof applicationFeeQuery>['applicationFee'];
export type Balance = ApplicationFee['balances'][number];

export function useSchemeFees() {
  const { locale } = useFormat();
  return useQuery({
    queryKey: [...keys.levels, 'fees', locale],
    queryFn: () => ask(schemeFeesQuery, {}),
    select: ({ schemeFees }) => schemeFees ?? null,
  });
}

export function useApplicationFee(applicationId: string) {
  return useQuery({
    queryKey: [...keys.applications, 'fee', applicationId],
    queryFn: () => ask(applicationFeeQuery, { applicationId }),
    select: ({ applicationFee }) => applicationFee,
  });
}

/** The fee of one kind of application to one level; null where none is named. */
export function feeFor(fees: SchemeFees, kind: LevelFee['kind'], level: string): LevelFee['fee'] | null {
  return fees?.fees.find((one) => one.kind === kind && one.level.code === level)?.fee ?? null;
}
