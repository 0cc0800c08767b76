import type { PlanPeople, PlanStatement, SaidOfPlan } from '@standing/practice/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a coach named a colleague (FR-3). It never changes; the last row of a coach is the plan. */
@Entity({ schema: 'practice', name: 'continuity_plans' })
export class PlanRow implements PlanPeople {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The coach. */
  @Column('uuid') personId: string;
  /** As the colleague reads it. */
  @Column('text') personName: string;
  /** As the coach wrote it, in small letters. */
  @Column('text') colleagueAddress: string;
  /** Whose address it was that day; null where it was no member's. The coach never reads which. */
  @Column('uuid', { nullable: true }) colleagueId: string | null;
  /** The civil day in the body's zone. */
  @Column('date') namedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** What either of the two said of a plan. It never changes. */
@Entity({ schema: 'practice', name: 'continuity_statements' })
export class StatementRow implements PlanStatement {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') planId: string;
  @Column('text') said: SaidOfPlan;
  @Column('uuid') saidBy: string;
  /** The civil day in the body's zone. */
  @Column('date') saidOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
