import type { ResultOf } from '@standing/web-core';
import type { draftQuery } from './guided.queries.js';

/** The application that I am writing, as the screens read it. */
export type Draft = NonNullable<ResultOf<typeof draftQuery>['applicationDraft']>;
export type DraftCriterion = Draft['criteria'][number];
export type Piece = DraftCriterion['pieces'][number];
export type StatementCode = Draft['statements'][number]['code'];
export type Accommodation = NonNullable<Draft['accommodation']>;

/** Where an application is written, and each of its steps. */
export const GUIDED = '/standing/apply';
export const stepAt = (step: 'requirements' | 'statements' | 'accommodation' | 'report' | 'feedback' | 'check') =>
  `${GUIDED}/${step}`;
export const criterionAt = (code: string) => `${GUIDED}/criterion/${code}`;

/** Whether something is said on the criterion. */
export function isAnswered({ text, pieces }: DraftCriterion): boolean {
  return Boolean(text) || pieces.length > 0;
}
