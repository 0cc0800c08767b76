import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is said of how applications are judged: to applicants, and to those who judge. */
const JUDGEMENT_KINDS = [
  'refusal',
  'condition',
  'appeal-decision',
  'assignment',
  'assessor-reminder',
  'moderation',
  'hearing',
] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

export function isOfJudgement(kind: MessageKind): kind is JudgementKind {
  return JUDGEMENT_KINDS.some((known) => known === kind);
}

/** What is said of a report that a supervisor writes and both sign. */
export type ReportKind = 'write-report' | 'report-to-read' | 'report-agreed';

/** What is said of supervision that goes on or cannot: of statements to sign, and of whom cannot be reached, and of reports. */
export type SupervisionKind = 'sign-statement' | 'supervisor-unavailable' | ReportKind;

/** What says only that there is something to read, and where. */
export type NoticeKind = 'proof-decided' | 'continuity-notice' | 'audit-notice' | 'screening-due' | 'custody-due';

/** What is said of insurance: that cover ends, and that an attestation is asked for. */
export type CoverKind = 'cover-ending' | 'cover-check';

/** What members are reminded of and asked for. */
export type ReminderKind = 'reminder' | 'signature-reminder' | CoverKind;

export type MessageKind =
  | 'sign-in-code'
  | 'confirm-sessions'
  | 'answer-agreement'
  | 'award'
  | 'withdrawal'
  | 'case-letter'
  | 'draft'
  | 'lowering-declined'
  | SupervisionKind
  | NoticeKind
  | ReminderKind
  | JudgementKind;

/** Something to be said to somebody: ids only. Its words and its link are made when it is sent, and not kept. */
@Entity({ schema: 'correspondence', name: 'messages' })
export class Message {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') kind: MessageKind;
  @Column('uuid') subjectId: string;
  /** A person or a supervisor; of a draft, whose writer is nobody here, the subject once more. */
  @Column('uuid') recipientId: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') nextTryAt: Date;
  @Column('int') tries: number;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  /** When it failed too often, or there was nothing left to say. */
  @Column('timestamptz', { nullable: true }) givenUpAt: Date | null;
}
