import type { Day, Refusal } from '@standing/kernel';
import { canonicalReport, refusalsOfChange, refusalsOfContent, type ReportContent } from './report.js';
import { type Author, refusalsOfAuthor, refusalsOfClosed, type ReportRecord, reportState } from './report-state.js';

/** A text as its supervisor sends it. */
export type ReportSent = ReportContent & {
  /** The number of the version that they saw; 0 where there was none. */
  readonly seen: number;
  /** Whether they say that the text names nobody. */
  readonly namesNobody: boolean;
};

/**
 * Why the supervisor may not send this text, which is to sign it. Those of `refusalsOfClosed`, of `refusalsOfAuthor` and of
 * `refusalsOfContent`, `SUPERVISION_REPORT_CHANGED`, `SUPERVISION_REPORT_NAMES`, `SUPERVISION_REPORT_SAME`.
 */
export function refusalsToSendReport(record: ReportRecord, sent: ReportSent, author: Author, today: Day): Refusal[] {
  const closed = refusalsOfClosed(record);
  if (closed.length > 0) return closed;
  const cannot = refusalsOfAuthor(author, today);
  if (cannot.length > 0) return cannot;
  if (sent.seen !== (record.latest?.number ?? 0)) return [{ code: 'SUPERVISION_REPORT_CHANGED' }];
  const refusals = [...refusalsOfContent(sent), ...refusalsOfNames(sent.namesNobody)];
  if (refusals.length > 0) return refusals;
  const isSame = record.latest?.text === canonicalReport(record.level, sent);
  return isSame ? [{ code: 'SUPERVISION_REPORT_SAME' }] : [];
}

/**
 * Why the coach may not sign the version that they read: those of `refusalsOfClosed`, `SUPERVISION_REPORT_CHANGED`,
 * `SUPERVISION_REPORT_NAMES`. The supervisor need not be able to sign any more: they did.
 */
export function refusalsToSignReport(record: ReportRecord, sha256: string, namesNobody: boolean): Refusal[] {
  const unread = refusalsOfUnread(record, sha256);
  return unread.length > 0 ? unread : refusalsOfNames(namesNobody);
}

/**
 * Why the coach may not ask for a change of the version that they read: those of `refusalsOfClosed`,
 * `SUPERVISION_REPORT_CHANGED`, `SUPERVISION_REPORT_SIGNED` (they signed it), `SUPERVISION_REPORT_CHANGE_ASKED` (once for
 * each version), those of the words and of `refusalsOfAuthor`.
 */
export function refusalsToAskForChange(
  record: ReportRecord,
  { sha256, words }: { readonly sha256: string; readonly words: string },
  author: Author,
  today: Day,
): Refusal[] {
  const unread = refusalsOfUnread(record, sha256);
  if (unread.length > 0) return unread;
  if (reportState(record) === 'agreed') return [{ code: 'SUPERVISION_REPORT_SIGNED' }];
  if (record.latest?.changeAsked) return [{ code: 'SUPERVISION_REPORT_CHANGE_ASKED' }];
  const cannot = refusalsOfAuthor(author, today);
  return cannot.length > 0 ? cannot : refusalsOfChange(words);
}

/** Why the supervisor may not decline: those of `refusalsOfClosed`, and `SUPERVISION_REPORT_SENT` once they sent a text. */
export function refusalsToDeclineReport(record: ReportRecord): Refusal[] {
  const closed = refusalsOfClosed(record);
  if (closed.length > 0) return closed;
  return record.latest === null ? [] : [{ code: 'SUPERVISION_REPORT_SENT' }];
}

/** Why the supervisor may not take back what they sent: those of `refusalsOfClosed`, `SUPERVISION_REPORT_NOTHING_SENT`. */
export function refusalsToTakeBackReport(record: ReportRecord): Refusal[] {
  const closed = refusalsOfClosed(record);
  if (closed.length > 0) return closed;
  return record.latest === null ? [{ code: 'SUPERVISION_REPORT_NOTHING_SENT' }] : [];
}

/**
 * Why the coach may not hand the report over: `SUPERVISION_REPORT_CLOSED`, `SUPERVISION_REPORT_NOT_SIGNED` while not both
 * have signed the last version. Once handed over, it can be again.
 */
export function refusalsToHandOver(record: ReportRecord): Refusal[] {
  if (record.ended !== null) return refusalsOfClosed(record);
  const state = reportState(record);
  return state === 'agreed' || state === 'handed-over' ? [] : [{ code: 'SUPERVISION_REPORT_NOT_SIGNED' }];
}

function refusalsOfUnread(record: ReportRecord, sha256: string): Refusal[] {
  const closed = refusalsOfClosed(record);
  if (closed.length > 0) return closed;
  return record.latest?.sha256 === sha256 ? [] : [{ code: 'SUPERVISION_REPORT_CHANGED' }];
}

function refusalsOfNames(namesNobody: boolean): Refusal[] {
  return namesNobody ? [] : [{ code: 'SUPERVISION_REPORT_NAMES', path: 'namesNobody' }];
}
