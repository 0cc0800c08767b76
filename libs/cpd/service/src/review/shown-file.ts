import { askedIn, type AuditItem, auditStateOf, isOpenToAnswer, roundNow } from '@standing/cpd/rules';
import type { Day } from '@standing/kernel';
import type { FileRead, ItemRead, RoundRead } from './file.sql.js';
import type { AuditFileType, AuditItemType, MyAuditType } from './review.graphql.js';

/** An audit as its member reads it. */
export function shownToMember(file: FileRead, today: Day): MyAuditType {
  const { id, openedOn, looksAfter, looksUntil, closedOn, outcome, followUp } = file;
  const { kind: asked, dueOn, answeredOn, timeAsked: time } = roundNow(file) as RoundRead;
  const state = auditStateOf(file, today);
  return { id, openedOn, looksAfter, looksUntil, closedOn, outcome, followUp, asked, dueOn, answeredOn, time, state };
}

/** The same for whoever reviews it, and for the office. */
export function shownToOffice(file: FileRead, today: Day, readerId: string): AuditFileType {
  const { personId, auditorId, rounds } = file;
  return {
    ...shownToMember(file, today),
    person: { id: personId },
    auditor: auditorId === null ? null : { id: auditorId },
    isMine: auditorId === readerId,
    hadMoreTime: rounds.some(({ kind }) => kind === 'more-time'),
  };
}

/** The activities of an audit. `mayReadAll`: also what an auditor said and has not sent yet. */
export function shownItems(
  file: FileRead,
  items: readonly ItemRead[],
  mayReadAll: boolean,
  today: Day,
): AuditItemType[] {
  const isOpen = isOpenToAnswer(auditStateOf(file, today));
  const asked = new Set<AuditItem>(isOpen ? askedIn({ rounds: file.rounds, items }) : []);
  const isAnswered = roundNow(file).answeredOn !== null;
  const isSent = ({ round }: ItemRead) =>
    mayReadAll || file.outcome !== null || !isAnswered || (round ?? 0) < file.rounds.length;
  return items.map((item) => ({ ...item, isAsked: asked.has(item), said: isSent(item) ? saidOf(item) : null }));
}

function saidOf({ verdict, reason, missing, sentence }: ItemRead) {
  return verdict === null ? null : { verdict, reason, missing: missing ?? [], sentence };
}
