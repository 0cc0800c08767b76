import { readFragment, type ResultOf } from '@standing/web-core';
import { type boardQuery, type fileQuery, itemFragment, type myAuditQuery } from './review.queries.js';

export type Item = ResultOf<typeof itemFragment>;
export type MyAudit = ResultOf<typeof myAuditQuery>['myAudit'];
export type AuditFile = ResultOf<typeof fileQuery>['auditFile'];
export type OnBoard = ResultOf<typeof boardQuery>['auditFiles']['edges'][number]['node'];
export type AuditState = MyAudit['state'];
export type Said = NonNullable<Item['said']>;
export type Verdict = Said['verdict'];
export type Reason = NonNullable<Said['reason']>;
export type Part = Said['missing'][number];
export type Ground = NonNullable<AuditFile['time']>['ground'];

/** A word that needs more than a key is begun in the list and written in the card beside it. */
export type Begun = { readonly activityId: string; readonly verdict: Verdict } | null;

/** Around the link to the file that is looked at, and around the acts that end a review. */
export const FILE_LINK_ID = 'audit-file-link';
export const END_ID = 'audit-end';

/** Where answers about audits are kept. */
export const reviewKeys = { mine: ['my-audits'], board: ['audit-board'] } as const;

/** The activities of an audit, as they are shown. */
export function itemsIn({ auditItems }: Pick<ResultOf<typeof myAuditQuery>, 'auditItems'>): Item[] {
  return auditItems.map((item) => readFragment(itemFragment, item));
}

export const REASONS = [
  'INCOMPLETE',
  'RECEIPT',
  'INVITATION',
  'SLIDES',
  'OTHER_ACTIVITY',
  'NAMES_SHOWN',
  'NOT_READABLE',
  'NOTHING_SHOWN',
] as const satisfies readonly Reason[];
export const PARTS = ['PERSON', 'PROVIDER', 'TITLE', 'DAY', 'LENGTH', 'MARK'] as const satisfies readonly Part[];
export const GROUNDS = ['ILLNESS', 'LEAVE', 'ABSENCE', 'OTHER'] as const satisfies readonly Ground[];
