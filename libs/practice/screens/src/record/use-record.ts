import { useQuery } from '@tanstack/react-query';
import { ask, keys, type ResultOf } from '@standing/web-core';
import { countriesQuery, engagementRecordQuery, signalsQuery } from './record.queries.js';

export type RecordedEngagement = ResultOf<typeof engagementRecordQuery>['myEngagement'];
export type EngagementRecord = RecordedEngagement['record'];
export type Terms = NonNullable<RecordedEngagement['terms']>;
export type End = NonNullable<RecordedEngagement['end']>;
export type Check = EngagementRecord['contract'][number];
export type ConsentAnswers = EngagementRecord['consents'][number];
export type Mark = EngagementRecord['course'][number];
export type Item = Check['item'];
export type Consent = ConsentAnswers['consent'];
export type Answer = ConsentAnswers['answers'][number]['answer'];
export type SignalsOfEngagement = ResultOf<typeof signalsQuery>['myEngagementSignals'][number];
export type Signal = SignalsOfEngagement['signals'][number];

/** One of the reader's own engagements with all of its record. */
export function useRecord(id: string) {
  return useQuery({
    queryKey: [...keys.engagements, 'record', id],
    queryFn: () => ask(engagementRecordQuery, { id }),
    select: ({ myEngagement }) => myEngagement,
  });
}

/** What is worth a thought of one's own engagements. */
export function useSignals() {
  return useQuery({
    queryKey: [...keys.engagements, 'signals'],
    queryFn: () => ask(signalsQuery, {}),
    select: ({ myEngagementSignals }) => myEngagementSignals,
  });
}

/** The codes of the countries; they do not change while the page is open. */
export function useCountries() {
  return useQuery({
    queryKey: keys.coverCountries,
    queryFn: () => ask(countriesQuery, {}),
    select: ({ coverCountries }) => coverCountries,
    staleTime: Infinity,
  });
}
