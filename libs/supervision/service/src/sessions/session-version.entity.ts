import type { DisputeReason, SessionForm, SessionVersion as Rule } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that was said of a session: logged or entered, amended, withdrawn or disputed. Never changed. */
@Entity({ schema: 'supervision', name: 'session_versions' })
export class SessionVersion implements Rule {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') sessionId: string;
  @Column('int') version: number;
  @Column('date') heldOn: string;
  @Column('text', { nullable: true }) startsAt: string | null;
  @Column('int') minutes: number;
  @Column('text') form: SessionForm;
  @Column('text', { nullable: true }) zone: string | null;
  @Column('int', { nullable: true }) contracted: number | null;
  @Column('int', { nullable: true }) present: number | null;
  @Column('boolean') withdrawn: boolean;
  @Column('text', { nullable: true }) dispute: DisputeReason | null;
  @Column('timestamptz') recordedAt: Date;
}
