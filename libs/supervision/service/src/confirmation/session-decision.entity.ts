import type { DeclineReason, SessionDecision as Rule } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that the supervisor decided of a session, or took back. Never changed. */
@Entity({ schema: 'supervision', name: 'session_decisions' })
export class SessionDecision implements Rule {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') sessionId: string;
  @Column('int') seq: number;
  @Column('uuid') requestId: string;
  /** What the coach had said when it was decided. */
  @Column('int') sessionVersion: number;
  @Column('text') outcome: Rule['outcome'];
  @Column('date', { nullable: true }) heldOn: string | null;
  @Column('int', { nullable: true }) minutes: number | null;
  @Column('text', { nullable: true }) reason: DeclineReason | null;
  @Column('timestamptz') decidedAt: Date;
  @Column('timestamptz', { nullable: true }) undoUntil: Date | null;
}
