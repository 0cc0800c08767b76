import { addMonths, type Day } from '@standing/kernel';
import type { DeclineReason } from './decision.js';
import type { Subject } from './subject.js';
import { isAttested, type OnDocuments, type SessionForm, type SessionStatus } from './session.js';

/** What a session of a statement is: its supervisor's answer, or in its place what the body said of documents. */
export type StatementState = 'confirmed' | 'accepted-on-documents' | 'awaiting' | 'declined';

/** One session of a statement. */
export type StatementLine = {
  readonly sessionId: string;
  /** Civil day in the body's zone; the supervisor's where they corrected it. */
  readonly heldOn: Day;
  readonly minutes: number;
  readonly form: SessionForm;
  readonly state: StatementState;
  /** With `declined`: a code. */
  readonly reason: DeclineReason | null;
};

/** What a statement says: the sessions of one agreement in one civil month of the body's zone. */
export type StatementContent = {
  /** The first day of the month. */
  readonly month: Day;
  readonly coach: string;
  readonly supervisor: string;
  /** What the agreement is about. */
  readonly subject: Subject;
  /** The oldest first. */
  readonly lines: readonly StatementLine[];
};

/** How many sessions of one form are in one state, and their minutes together. */
export type StatementTotal = {
  readonly form: SessionForm;
  readonly state: StatementState;
  readonly sessions: number;
  readonly minutes: number;
};

/** A session as it stands when a statement is made of it. */
export type StatedSession = Omit<StatementLine, 'sessionId' | 'state' | 'reason'> & {
  readonly id: string;
  readonly status: SessionStatus;
  readonly onDocuments: OnDocuments;
  readonly declineReason: DeclineReason | null;
};

const FORMS: readonly SessionForm[] = ['individual', 'group', 'peer'];
const STATES: readonly StatementState[] = ['confirmed', 'accepted-on-documents', 'awaiting', 'declined'];

/** The first day of the civil month in which the day lies. */
export function monthOf(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

/** The first day of the month after. */
export function monthAfter(month: Day): Day {
  return addMonths(month, 1);
}

/** The lines of these sessions, the oldest first. What the coach took back is no session, and is left out. */
export function statementLines(sessions: readonly StatedSession[]): StatementLine[] {
  return sessions
    .filter(({ status }) => status !== 'withdrawn')
    .map(lineOf)
    .sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}

/** The totals by form and state, always in one order; what there is none of is left out. */
export function statementTotals(lines: readonly StatementLine[]): StatementTotal[] {
  return FORMS.flatMap((form) => STATES.map((state) => totalOf(lines, form, state))).filter(
    ({ sessions }) => sessions > 0,
  );
}

/**
 * The one writing of a statement, of which its hash is taken: JSON without spaces, the keys always in this order, names in
 * Unicode's composed form. Of coaching the subject is left out, as it was before there was another: what was signed stays
 * the same.
 */
export function canonicalStatement({ month, coach, supervisor, subject, lines }: StatementContent): string {
  return JSON.stringify({
    month,
    coach: coach.normalize('NFC'),
    supervisor: supervisor.normalize('NFC'),
    ...(subject !== 'coaching' && { subject }),
    lines: lines.map(({ sessionId, heldOn, minutes, form, state, reason }) => ({
      sessionId,
      heldOn,
      minutes,
      form,
      state,
      reason,
    })),
    totals: statementTotals(lines),
  });
}

/** What a canonical text says. */
export function readStatement(text: string): StatementContent {
  const said = JSON.parse(text) as Omit<StatementContent, 'subject'> & { readonly subject?: Subject };
  const { month, coach, supervisor, subject = 'coaching', lines } = said;
  return { month, coach, supervisor, subject, lines };
}

function lineOf({ id, heldOn, minutes, form, declineReason, ...session }: StatedSession): StatementLine {
  const state = stateOfLine(session);
  return { sessionId: id, heldOn, minutes, form, state, reason: state === 'declined' ? declineReason : null };
}

/** Whether the body checked the supervisor's address is no part of it: the statement is between the two. */
function stateOfLine({ status, onDocuments }: Pick<StatedSession, 'status' | 'onDocuments'>): StatementState {
  if (isAttested(status)) return 'confirmed';
  if (onDocuments === 'accepted') return 'accepted-on-documents';
  return status === 'declined' ? 'declined' : 'awaiting';
}

function sortKey({ heldOn, sessionId }: StatementLine): string {
  return `${heldOn} ${sessionId}`;
}

function totalOf(lines: readonly StatementLine[], form: SessionForm, state: StatementState): StatementTotal {
  const those = lines.filter((line) => line.form === form && line.state === state);
  return { form, state, sessions: those.length, minutes: those.reduce((sum, { minutes }) => sum + minutes, 0) };
}
