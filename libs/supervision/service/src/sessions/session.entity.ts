import type {
  DeclineReason,
  DisputeReason,
  OnDocuments,
  SessionForm,
  SessionState,
  SessionStatus,
  Subject,
} from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A session's state as it follows from its versions and decisions, and the row whose lock decides who was first. It
 * says nothing that they do not: see `settle`.
 */
@Entity({ schema: 'supervision', name: 'sessions' })
export class Session implements SessionState {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') agreementId: string;
  @Column('uuid') supervisorId: string;
  @Column('uuid') superviseeId: string;
  /** That of its agreement. */
  @Column('text') subject: Subject;
  @Column('text') status: SessionStatus;
  @Column('date') heldOn: string;
  @Column('text', { nullable: true }) startsAt: string | null;
  @Column('int') minutes: number;
  @Column('text') form: SessionForm;
  @Column('text', { nullable: true }) zone: string | null;
  @Column('int', { nullable: true }) contracted: number | null;
  @Column('int', { nullable: true }) present: number | null;
  @Column('date') loggedHeldOn: string;
  @Column('int') loggedMinutes: number;
  @Column('int', { nullable: true }) loggedContracted: number | null;
  @Column('int', { nullable: true }) loggedPresent: number | null;
  /** The group that its supervisor entered; null: the coach logged it. */
  @Column('uuid', { nullable: true }) groupId: string | null;
  @Column('text', { nullable: true }) dispute: DisputeReason | null;
  @Column('text', { nullable: true }) declineReason: DeclineReason | null;
  /** What the body said of it on documents. */
  @Column('text') onDocuments: OnDocuments;
  /** When the supervisor was last asked, on the body's clock. */
  @Column('timestamptz', { nullable: true }) askedAt: Date | null;
  @Column('date', { nullable: true }) askedOn: string | null;
  /** On the body's clock. */
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  /** Real time. */
  @Column('timestamptz', { nullable: true }) undoUntil: Date | null;
  /** Of what the coach says: rises when they amend or withdraw. */
  @Column('int') version: number;
  /** Of what was told of it: rises with every fact. */
  @Column('int') revision: number;
  @Column('timestamptz') recordedAt: Date;
}
