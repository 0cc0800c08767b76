import type { Question, QuestionAsked } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that a supervisor asked about a session before they answered. Never changed. */
@Entity({ schema: 'supervision', name: 'session_questions' })
export class SessionQuestion implements QuestionAsked {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') sessionId: string;
  /** What the coach had said when it was asked. */
  @Column('int') sessionVersion: number;
  @Column('text') question: Question;
  /** On the body's clock. */
  @Column('timestamptz') askedAt: Date;
  @Column('timestamptz') recordedAt: Date;
}
