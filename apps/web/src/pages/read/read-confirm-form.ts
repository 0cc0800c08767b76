import { parseDuration } from '@standing/design-system';
import { isExistingDay } from '@standing/web-core';
import type { DeclineReason, SessionShown } from '../props/confirm-sessions.js';
import type { Mistake, SentFields } from '../props/mistake.js';
import { textOf, valuesOf } from './fields.js';

export type SessionDecision = {
  readonly sessionId: string;
  readonly outcome: 'CONFIRM' | 'CORRECT' | 'DECLINE';
  /** The version that the person read: an amendment made meanwhile is not attested unread. */
  readonly version?: number;
  readonly heldOn?: string;
  readonly minutes?: number;
  readonly contracted?: number;
  readonly present?: number;
  readonly reason?: DeclineReason;
};

export type ConfirmForm = {
  readonly act: 'decide' | 'undo' | 'send-new' | 'disown';
  /** Only when there are no mistakes are these to be carried out. */
  readonly decisions: readonly SessionDecision[];
  /** The sessions whose answers are taken back. */
  readonly sessionIds: readonly string[];
  readonly typedName: string;
  readonly mistakes: readonly Mistake[];
};

const REASONS: readonly string[] = [
  'NOT_HELD',
  'WRONG_LENGTH',
  'WRONG_PERSON',
  'OUTSIDE_AGREEMENT',
  'OTHER',
] satisfies DeclineReason[];

/** What the confirmation page sent: the acts, or the reasons why the page has to come back. */
export function readConfirmForm(
  fields: SentFields,
  sessions: readonly SessionShown[],
  nameAsked: boolean,
): ConfirmForm {
  const act = actOf(textOf(fields, 'act'));
  const typedName = textOf(fields, 'typedName');
  const sessionIds = valuesOf(fields, 'sessionId');
  if (act !== 'decide') return { act, decisions: [], sessionIds, typedName, mistakes: [] };

  const open = sessions.filter(({ status }) => status === 'ASKED');
  const all = textOf(fields, 'confirmAll') === 'yes';
  const read = open.map(({ id }) =>
    all ? { decision: { sessionId: id, outcome: 'CONFIRM' as const } } : readOne(fields, id),
  );
  const decisions = read.flatMap(({ decision }) =>
    decision ? [{ ...decision, ...versionRead(fields, decision) }] : [],
  );
  const mistakes = read.flatMap((one): Mistake[] => ('mistakes' in one ? one.mistakes : []));
  if (decisions.length === 0 && mistakes.length === 0) mistakes.push({ code: 'NOTHING_CHOSEN', field: 'confirmAll' });
  if (nameAsked && typedName === '') mistakes.push({ code: 'NAME_MISSING', field: 'typedName' });
  return { act, decisions, sessionIds, typedName, mistakes };
}

function versionRead(fields: SentFields, { sessionId }: SessionDecision): { readonly version?: number } {
  const version = Number(textOf(fields, `version-${sessionId}`));
  return Number.isInteger(version) && version > 0 ? { version } : {};
}

function actOf(text: string): ConfirmForm['act'] {
  return text === 'undo' || text === 'send-new' || text === 'disown' ? text : 'decide';
}

type ReadOne = { readonly decision?: SessionDecision; readonly mistakes: Mistake[] };

function readOne(fields: SentFields, sessionId: string): ReadOne {
  const outcome = textOf(fields, `outcome-${sessionId}`);
  if (outcome === 'CONFIRM') return { decision: { sessionId, outcome }, mistakes: [] };
  if (outcome === 'CORRECT') return readCorrection(fields, sessionId);
  if (outcome === 'DECLINE') return readDecline(fields, sessionId);
  return { mistakes: [] };
}

function readCorrection(fields: SentFields, sessionId: string): ReadOne {
  const heldOn = textOf(fields, `heldOn-${sessionId}`);
  const minutes = parseDuration(textOf(fields, `length-${sessionId}`));
  const mistakes: Mistake[] = [];
  if (!isExistingDay(heldOn)) mistakes.push({ code: 'DAY_UNREADABLE', field: `heldOn-${sessionId}` });
  if (minutes === null || minutes === 0) mistakes.push({ code: 'LENGTH_UNREADABLE', field: `length-${sessionId}` });
  const counts = {
    contracted: countOf(fields, 'contracted', sessionId),
    present: countOf(fields, 'present', sessionId),
  };
  for (const [name, count] of Object.entries(counts))
    if (count === null) mistakes.push({ code: 'COUNT_UNREADABLE', field: `${name}-${sessionId}` });
  if (mistakes.length > 0 || minutes === null) return { mistakes };
  const { contracted, present } = counts;
  const said = { ...(contracted && { contracted }), ...(present && { present }) };
  return { decision: { sessionId, outcome: 'CORRECT', heldOn, minutes, ...said }, mistakes };
}

/** A number of people; undefined where none is written, null where it is none. */
function countOf(fields: SentFields, name: string, sessionId: string): number | null | undefined {
  const text = textOf(fields, `${name}-${sessionId}`).trim();
  if (text === '') return undefined;
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
}

function readDecline(fields: SentFields, sessionId: string): ReadOne {
  const reason = textOf(fields, `reason-${sessionId}`);
  if (!isReason(reason)) return { mistakes: [{ code: 'REASON_MISSING', field: `reason-${sessionId}` }] };
  return { decision: { sessionId, outcome: 'DECLINE', reason }, mistakes: [] };
}

function isReason(text: string): text is DeclineReason {
  return REASONS.includes(text);
}
