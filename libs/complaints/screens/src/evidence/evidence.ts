import type { ResultOf } from '@standing/web-core';
import type { openEvidenceMutation, openMyEvidenceMutation } from './evidence.queries.js';

/** The evidence of a case as the screens ask for it, and its parts. */
export type Exhibit = ResultOf<typeof openEvidenceMutation>['openEvidence']['exhibits'][number];
export type Disclosed = Exhibit['disclosures'][number];
export type MyExhibit = ResultOf<typeof openMyEvidenceMutation>['openMyEvidence']['exhibits'][number];

/** Where the file of an exhibit is handed out to whom it is given to. */
export const fileOf = ({ id }: { readonly id: string }) => `/files/complaints/${id}`;

/** As much of a digest as two people compare by word of mouth. */
export const shortOf = (digest: string) => digest.slice(0, 12);
