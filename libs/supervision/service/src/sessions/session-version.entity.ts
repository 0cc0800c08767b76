import type { SessionForm, SessionVersion as Rule } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that the coach said of a session: logged, amended or withdrawn. Never changed. */
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
  @Column('boolean') withdrawn: boolean;
  @Column('timestamptz') recordedAt: Date;
}
