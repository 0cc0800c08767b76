import type { Day, Refusal } from '@standing/kernel';
import { refusalsOfAvailability, refusalsOfRight } from './right.js';
import type { Signatory, StatementSide } from './statement-signing.js';
import { barredSince, type Weighing } from './weighing.js';

/** How a report ends without being handed over: a closed list. */
export type ReportEnd = 'declined' | 'taken-back';

/** Why a supervisor writes none: a closed list, told to the coach alone. */
export const REPORT_DECLINE_REASONS = ['too-early', 'too-few-sessions', 'no-time', 'other'] as const;

export type ReportDeclineReason = (typeof REPORT_DECLINE_REASONS)[number];

/** A report as it stands. */
export type ReportRecord = {
  /** The level's code. */
  readonly level: string;
  readonly ended: ReportEnd | null;
  readonly handedOverOn: Day | null;
  /** What was sent last; null while nothing was. Its supervisor signed it by sending it. */
  readonly latest: {
    readonly number: number;
    /** The canonical text, and its SHA-256 in hexadecimal. */
    readonly text: string;
    readonly sha256: string;
    readonly signedBy: readonly StatementSide[];
    readonly changeAsked: boolean;
  } | null;
};

/** What a report waits for, or has come to. */
export type ReportState = 'asked' | 'to-read' | 'change-asked' | 'agreed' | 'handed-over' | 'declined' | 'taken-back';

/** A version is agreed once the coach signed it too, whether or not they had asked for a change before. */
export function reportState({ ended, handedOverOn, latest }: ReportRecord): ReportState {
  if (ended !== null) return ended;
  if (handedOverOn !== null) return 'handed-over';
  if (latest === null) return 'asked';
  if (latest.signedBy.includes('coach')) return 'agreed';
  return latest.changeAsked ? 'change-asked' : 'to-read';
}

/** What is known of a supervisor who would sign. */
export type Author = Signatory & { readonly weighings: readonly Weighing[] };

/**
 * Why the supervisor signs no text today. `SUPERVISION_SUPERVISOR_UNAVAILABLE` (the reason is told to nobody),
 * `SUPERVISION_REPORT_DISOWNED`, `SUPERVISION_REPORT_RIGHT_ENDED`, `SUPERVISION_REPORT_RIGHT_SUSPENDED`, and
 * `SUPERVISION_REPORT_RELATION` where a relation stands in the way (clause SV-2). What was signed before stands.
 */
export function refusalsOfAuthor(author: Author, today: Day): Refusal[] {
  const unavailable = refusalsOfAvailability(author.isAvailable);
  if (unavailable.length > 0) return unavailable;
  if (author.disownedOn !== null) return [{ code: 'SUPERVISION_REPORT_DISOWNED' }];
  const [right] = refusalsOfRight(author.barred, today);
  if (right?.code === 'SUPERVISION_RIGHT_ENDED' && right.params)
    return [{ code: 'SUPERVISION_REPORT_RIGHT_ENDED', params: right.params }];
  if (right) return [{ code: 'SUPERVISION_REPORT_RIGHT_SUSPENDED' }];
  const since = barredSince(author.weighings, today);
  return since === null ? [] : [{ code: 'SUPERVISION_REPORT_RELATION', params: { since } }];
}

/** Why nothing changes any more: `SUPERVISION_REPORT_CLOSED` (declined, or taken back), `SUPERVISION_REPORT_HANDED_OVER`. */
export function refusalsOfClosed({ ended, handedOverOn }: Pick<ReportRecord, 'ended' | 'handedOverOn'>): Refusal[] {
  if (ended !== null) return [{ code: 'SUPERVISION_REPORT_CLOSED' }];
  return handedOverOn === null ? [] : [{ code: 'SUPERVISION_REPORT_HANDED_OVER' }];
}
