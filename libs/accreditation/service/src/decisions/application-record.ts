import { type Criterion, criteriaOf, type Text } from '@standing/accreditation/requirements';
import {
  type AppealOutcome,
  type ApplicationKind,
  type ApplicationStatus,
  type Assessed,
  type AssessmentStatus,
  type DeclineReason,
  type FinalMark,
  hasLeft,
  type Marked,
  type PartsTaken,
  type Seat,
} from '@standing/accreditation/rules';
import { NotFound } from '@standing/kernel';
import { hotLoader, type OperationReads } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import type { FeeOnRecord } from '../fees/application-fee.sql.js';
import { levelTitleOf } from '../schemes/level-title.js';
import type { ApplicationOutcome, DecidedCriterion } from './application-decision.entity.js';
import { RECORD } from './application-record.sql.js';

/** One of those who hear an appeal, and their answer. */
export type MemberOnRecord = {
  readonly personId: string;
  readonly outcome: AppealOutcome | null;
  readonly reasons: string | null;
};

/** An appeal, with its panel in the order in which it was named. */
export type AppealOnRecord = {
  readonly id: string;
  readonly decisionId: string;
  readonly grounds: string;
  readonly appealedOn: string;
  readonly outcome: AppealOutcome | null;
  readonly decidedOn: string | null;
  readonly members: readonly MemberOnRecord[];
};

/** One answer of the body. */
export type DecisionOnRecord = {
  readonly id: string;
  readonly outcome: ApplicationOutcome;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly declineReason: DeclineReason | null;
  readonly statement: string | null;
  readonly honouredUntil: string | null;
  readonly longerBecause: string | null;
  readonly criteria: readonly DecidedCriterion[];
};

/** An application and all that people did with it, in the order in which they did. For rules, never for a screen as it is. */
export type ApplicationRecord = {
  readonly id: string;
  readonly applicantId: string;
  readonly schemeVersionId: string;
  readonly kind: ApplicationKind;
  readonly level: string;
  readonly levelTitle: Text;
  readonly status: ApplicationStatus;
  readonly appliedOn: string;
  readonly honouredUntil: string | null;
  readonly withdrawnOn: string | null;
  readonly criteria: readonly Criterion[];
  readonly sheets: readonly {
    readonly assessorId: string;
    readonly seat: Seat;
    readonly status: AssessmentStatus;
    readonly assignedOn: string;
    readonly marks: readonly Marked[];
  }[];
  readonly moderation: {
    readonly moderatorId: string;
    readonly done: boolean;
    readonly marks: readonly Marked<FinalMark>[];
  } | null;
  readonly decisions: readonly DecisionOnRecord[];
  readonly appeals: readonly AppealOnRecord[];
  readonly fee: FeeOnRecord;
};

const recordOfApplications = hotLoader<ApplicationRecord>({
  name: 'accreditation.record-of-applications',
  text: RECORD(levelTitleOf('a')),
  key: (row) => row.id,
});

/** Of an application for an answer; not found when there is none. */
export async function recordRead(reads: OperationReads, id: string): Promise<ApplicationRecord> {
  const row = await reads.one(recordOfApplications, id);
  if (row === undefined) throw new NotFound('application');
  return ofLevel(row);
}

/** The same within a transaction, as it stands there. Whoever acts on it holds the application first. */
export async function recordIn({ manager, bodyId }: Transaction, id: string): Promise<ApplicationRecord> {
  const [row] = await manager.query<ApplicationRecord[]>(recordOfApplications.text, [bodyId, [id]]);
  if (row === undefined) throw new NotFound('application');
  return ofLevel(row);
}

/** What the rules look at of the assessment. A sheet counts once it is submitted. */
export function assessedOf({ criteria, sheets, moderation }: ApplicationRecord): Assessed {
  const submitted = (of: Seat) => sheets.find(({ seat, status }) => seat === of && status === 'submitted');
  return {
    criteria,
    first: submitted(1)?.marks ?? null,
    second: submitted(2)?.marks ?? null,
    moderated: moderation?.done ? moderation.marks : null,
    begun: sheets.some(({ status }) => !hasLeft(status)),
  };
}

/**
 * Who had which part in it, but for what is left out: the panel of one appeal, the moderator, or the condition that is open.
 * Whoever answered on a condition may decide what it comes to: both are one decision, until somebody has decided it.
 */
export function partsOf(
  { applicantId, sheets, moderation, decisions, appeals }: ApplicationRecord,
  without: { readonly appealId?: string; readonly moderator?: true; readonly condition?: true } = {},
): PartsTaken {
  const closed = decisions.findLastIndex(({ outcome }) => outcome !== 'conditional');
  const decided = without.condition ? decisions.slice(0, closed + 1) : decisions;
  return {
    applicantId,
    assessorIds: sheets.map(({ assessorId }) => assessorId),
    moderatorId: without.moderator ? null : (moderation?.moderatorId ?? null),
    deciderIds: decided.map(({ decidedBy }) => decidedBy),
    panelIds: appeals
      .filter(({ id }) => id !== without.appealId)
      .flatMap(({ members }) => members.map(({ personId }) => personId)),
  };
}

/** People assess whoever never held the level; a renewal and a way back are decided by their lines, leave among them. */
function ofLevel(record: ApplicationRecord): ApplicationRecord {
  if (record.kind !== 'first') return { ...record, criteria: [] };
  const criteria = criteriaOf({ assessment: { assessors: 2, criteria: record.criteria } }, record.level);
  return { ...record, criteria };
}
