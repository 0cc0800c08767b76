import type { CaseFunction, EndReason } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person and one function in one case. A complainant without an account has an id in this case alone. */
@Entity({ schema: 'complaints', name: 'functions_held' })
export class FunctionHeld {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') personId: string;
  @Column('text') function: CaseFunction;
  @Column('date') since: string;
  /** The first day on which it is no longer held. */
  @Column('date', { nullable: true }) endedOn: string | null;
  /** Why it ended although nobody gave it up. */
  @Column('text', { nullable: true }) endReason: EndReason | null;
}
