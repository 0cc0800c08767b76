import type { Day, Refusal } from '@standing/kernel';
import type { AgreementStatus } from './agreement.js';
import { refusalsOfLevel } from './report.js';
import { type Author, refusalsOfAuthor, type ReportRecord, reportState } from './report-state.js';

/** What is looked at before a coach asks for a report. */
export type BeforeReport = {
  readonly level: string;
  readonly status: AgreementStatus;
  /** How many sessions under the agreement the supervisor confirmed. */
  readonly confirmed: number;
  /** Whether one for this level was asked for, and has neither ended nor been handed over. */
  readonly isOpen: boolean;
  readonly author: Author;
};

/**
 * Why a coach may not ask for a report. `SUPERVISION_REPORT_LEVEL`, `SUPERVISION_NOT_AGREED`,
 * `SUPERVISION_REPORT_NO_SESSION` (who never confirmed a session knows nothing to report), `SUPERVISION_REPORT_OPEN`, and
 * those of `refusalsOfAuthor`.
 */
export function refusalsToAskForReport(before: BeforeReport, today: Day): Refusal[] {
  const { level, status, confirmed, isOpen, author } = before;
  const unknown = refusalsOfLevel(level);
  if (unknown.length > 0) return unknown;
  if (status !== 'accepted') return [{ code: 'SUPERVISION_NOT_AGREED' }];
  if (confirmed === 0) return [{ code: 'SUPERVISION_REPORT_NO_SESSION' }];
  return isOpen ? [{ code: 'SUPERVISION_REPORT_OPEN', path: 'level' }] : refusalsOfAuthor(author, today);
}

/**
 * Why a coach may not ask once more: `SUPERVISION_REPORT_NOT_AWAITED` (nothing waits for the supervisor),
 * `SUPERVISION_REPORT_ASKED_TODAY` (a person without an account is not written to twice a day), and those of
 * `refusalsOfAuthor`.
 */
export function refusalsToAskAgain(record: ReportRecord, askedOn: Day, author: Author, today: Day): Refusal[] {
  const state = reportState(record);
  if (state !== 'asked' && state !== 'change-asked') return [{ code: 'SUPERVISION_REPORT_NOT_AWAITED' }];
  const cannot = refusalsOfAuthor(author, today);
  if (cannot.length > 0) return cannot;
  return askedOn === today ? [{ code: 'SUPERVISION_REPORT_ASKED_TODAY' }] : [];
}
