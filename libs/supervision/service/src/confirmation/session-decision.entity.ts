import type { DeclineReason, SessionDecision as Rule } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that the supervisor decided of a session, or took back. Never changed. */
@Entity({ schema: 'supervision', name: 'session_decisions' })
export class SessionDecision implements Rule {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') sessionId: string;
  @Column('int') seq: number;
  /** The request that asked for it; null where the supervisor entered the session unasked. */
  @Column('uuid', { nullable: true }) requestId: string | null;
  /** What the coach had said when it was decided. */
  @Column('int') sessionVersion: number;
  @Column('text') outcome: Rule['outcome'];
  @Column('date', { nullable: true }) heldOn: string | null;
  @Column('int', { nullable: true }) minutes: number | null;
  @Column('int', { nullable: true }) contracted: number | null;
  @Column('int', { nullable: true }) present: number | null;
  @Column('text', { nullable: true }) reason: DeclineReason | null;
  @Column('timestamptz') decidedAt: Date;
  @Column('timestamptz', { nullable: true }) undoUntil: Date | null;
}
