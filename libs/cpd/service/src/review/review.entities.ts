import type {
  FilePart,
  FollowUp,
  Outcome,
  RefusedReason,
  RoundKind,
  ShownKind,
  TimeGround,
  Verdict,
} from '@standing/cpd/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The audit of one member who was drawn: the activities that ended after the one day, and until the other. */
@Entity({ schema: 'cpd', name: 'audit_files' })
export class AuditFileRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') drawId: string;
  @Column('uuid') personId: string;
  /** Civil days in the body's zone. */
  @Column('date') looksAfter: string;
  @Column('date') looksUntil: string;
  @Column('date') openedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** Each time that the member is asked: by the draw first, then by an auditor. */
@Entity({ schema: 'cpd', name: 'audit_rounds' })
export class AuditRoundRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') fileId: string;
  @PrimaryColumn('int') round: number;
  @Column('text') kind: RoundKind;
  @Column('date') dueOn: string;
  @Column('date') askedOn: string;
  @Column('uuid', { nullable: true }) askedBy: string | null;
  @Column('timestamptz') recordedAt: Date;
}

/** That the member asked for more time, on a ground that is a code and nothing else. */
@Entity({ schema: 'cpd', name: 'audit_times_asked' })
export class AuditTimeAskedRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') fileId: string;
  @PrimaryColumn('int') round: number;
  @Column('text') ground: TimeGround;
  @Column('date') wishedUntil: string;
  @Column('date') askedOn: string;
  @Column('timestamptz') recordedAt: Date;
}

/** What the office answered; without a day it is the term that there was. */
@Entity({ schema: 'cpd', name: 'audit_times_decided' })
export class AuditTimeDecidedRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') fileId: string;
  @PrimaryColumn('int') round: number;
  @Column('date', { nullable: true }) grantedUntil: string | null;
  @Column('uuid') decidedBy: string;
  @Column('date') decidedOn: string;
  @Column('timestamptz') recordedAt: Date;
}

/** That the member answered a round. */
@Entity({ schema: 'cpd', name: 'audit_answers' })
export class AuditAnswerRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') fileId: string;
  @PrimaryColumn('int') round: number;
  @Column('date') answeredOn: string;
  @Column('timestamptz') recordedAt: Date;
}

/** What the member showed of one activity, at the revision that stood then. */
@Entity({ schema: 'cpd', name: 'audit_answer_lines' })
export class AuditAnswerLineRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') fileId: string;
  @PrimaryColumn('int') round: number;
  @PrimaryColumn('uuid') activityId: string;
  @Column('int') activityRevision: number;
  @Column('text') kind: ShownKind;
  @Column('uuid', { nullable: true }) documentId: string | null;
  /** The member's own, beside a file that stands for another: for whoever reviews, told to nobody. */
  @Column('text', { nullable: true }) word: string | null;
}

/** Who reviews it: the latest one. */
@Entity({ schema: 'cpd', name: 'audit_auditors' })
export class AuditAuditorRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') fileId: string;
  @PrimaryColumn('int') seq: number;
  @Column('uuid') auditorId: string;
  @Column('uuid') namedBy: string;
  @Column('date') namedOn: string;
  @Column('timestamptz') recordedAt: Date;
}

/** What an auditor said of what was shown of an activity; the latest counts. */
@Entity({ schema: 'cpd', name: 'audit_words' })
export class AuditWordRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') fileId: string;
  @PrimaryColumn('int') round: number;
  @PrimaryColumn('uuid') activityId: string;
  @PrimaryColumn('int') seq: number;
  @Column('text') verdict: Verdict;
  @Column('text', { nullable: true }) reason: RefusedReason | null;
  @Column('text', { array: true }) missing: readonly FilePart[];
  /** For the member, told to nobody else. */
  @Column('text', { nullable: true }) sentence: string | null;
  @Column('uuid') saidBy: string;
  @Column('date') saidOn: string;
  @Column('timestamptz') recordedAt: Date;
}

/** How it ended. */
@Entity({ schema: 'cpd', name: 'audit_closures' })
export class AuditClosureRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') fileId: string;
  @Column('text') outcome: Outcome;
  @Column('uuid') closedBy: string;
  @Column('date') closedOn: string;
  @Column('timestamptz') recordedAt: Date;
}

/** What a registrar made of a recommendation. */
@Entity({ schema: 'cpd', name: 'audit_follow_ups' })
export class AuditFollowUpRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') fileId: string;
  @Column('text') decision: FollowUp;
  @Column('uuid') decidedBy: string;
  @Column('date') decidedOn: string;
  @Column('timestamptz') recordedAt: Date;
}

export type NoticeKind = 'opened' | 'asked-again' | 'time-decided' | 'reminder' | 'closed' | 'to-review' | 'hours-used';

/** That somebody is told that there is something to read. */
@Entity({ schema: 'cpd', name: 'audit_notices' })
export class AuditNoticeRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') fileId: string;
  @Column('uuid') personId: string;
  @Column('text') kind: NoticeKind;
  @Column('int') round: number;
  /** Of a reminder: how many days before the end of the term. */
  @Column('int', { nullable: true }) daysBefore: number | null;
  @Column('date') toldOn: string;
  @Column('timestamptz') recordedAt: Date;
}
