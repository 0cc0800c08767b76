import type { Refusal } from '@standing/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one press of a supervisor did to one session, kept so that pressing again shows the same. */
@Entity({ schema: 'supervision', name: 'session_answers' })
export class SessionAnswer {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') pressId: string;
  @Column('int') position: number;
  @Column('uuid') sessionId: string;
  /** Codes only; empty when it was done. */
  @Column('jsonb') refusals: readonly Refusal[];
}
