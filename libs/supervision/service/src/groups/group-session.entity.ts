import type { Refusal } from '@standing/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A group as its supervisor entered it, once for all who attended. Never changed. */
@Entity({ schema: 'supervision', name: 'group_sessions' })
export class GroupSession {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The supervisor, as a person of the body. */
  @Column('uuid') enteredBy: string;
  @Column('date') heldOn: string;
  @Column('text', { nullable: true }) startsAt: string | null;
  @Column('text', { nullable: true }) zone: string | null;
  @Column('int') minutes: number;
  @Column('int') contracted: number;
  @Column('int') present: number;
  /** Real time. */
  @Column('timestamptz') undoUntil: Date;
  @Column('timestamptz') recordedAt: Date;
}

/** What entering the group did for one supervisee, kept so that pressing again shows the same. */
@Entity({ schema: 'supervision', name: 'group_session_rows' })
export class GroupSessionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') groupId: string;
  @Column('int') position: number;
  @Column('uuid') agreementId: string;
  /** Null where nothing was entered. */
  @Column('uuid', { nullable: true }) sessionId: string | null;
  /** Codes only; empty when it was entered. */
  @Column('jsonb') refusals: readonly Refusal[];
}

/** Said once of a group that its supervisor took back. */
@Entity({ schema: 'supervision', name: 'group_sessions_taken_back' })
export class GroupSessionTakenBack {
  @PrimaryColumn('uuid') groupId: string;
  @Column('uuid') bodyId: string;
  @Column('timestamptz') recordedAt: Date;
}
