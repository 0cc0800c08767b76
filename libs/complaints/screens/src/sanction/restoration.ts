import type { TermsGiven } from './sanction.js';

/** The restoration after a withdrawal, as whoever keeps the case and whom it concerns read it. */
export type Restoration = {
  readonly state: 'NONE' | 'ASKED' | 'GRANTED' | 'REFUSED';
  readonly mayApplyFrom: string | null;
  readonly askedOn: string | null;
  readonly decidedOn: string | null;
  readonly conditions: TermsGiven | null;
};
