import type { CaseFunction, EndReason, Seat } from '@standing/complaints/rules';
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
  /** Of assessors and members of a panel; null where nobody said it. */
  @Column('text', { nullable: true }) seat: Seat | null;
  /** Why it ended although nobody gave it up. */
  @Column('text', { nullable: true }) endReason: EndReason | null;
}
