import type { GoingBackReason } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a supervisor went back on an answer once the time to undo had run. Never changed; the decisions are beside it. */
@Entity({ schema: 'supervision', name: 'session_reversals' })
export class SessionReversal {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') sessionId: string;
  @Column('text') reason: GoingBackReason;
  @Column('date') reversedOn: string;
  @Column('timestamptz') recordedAt: Date;
}
