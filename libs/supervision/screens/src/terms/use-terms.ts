import { useQuery } from '@tanstack/react-query';
import { ask, keys, type ResultOf } from '@standing/web-core';
import { termsQuery } from './terms.queries.js';

export type AgreementWithTerms = ResultOf<typeof termsQuery>['myAgreements'][number];
export type Terms = AgreementWithTerms['terms'][number];
export type Relations = NonNullable<AgreementWithTerms['relations']>;
export type ReviewReason = NonNullable<Relations['reviewReason']>;

/** The agreements that were accepted, with their terms and what follows from their relations. */
export function useTerms() {
  return useQuery({
    queryKey: [...keys.agreements, 'terms'],
    queryFn: () => ask(termsQuery, {}),
    select: ({ myAgreements }) => myAgreements.filter(({ status }) => status === 'ACCEPTED'),
  });
}
