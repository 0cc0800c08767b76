import type { ToldPlan } from '@standing/cpd/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of a plan that is told. It never changes; the highest revision is what stands. */
@Entity({ schema: 'cpd', name: 'plans' })
export class PlanRevision implements ToldPlan {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('int') revision: number;
  @Column('uuid') personId: string;
  @Column('text') state: 'active' | 'withdrawn';
  /** Civil days in the body's zone: when it was told, and the last on which it holds. */
  @Column('date') fromOn: string;
  @Column('date') untilOn: string;
  /** Codes of categories of the body's scheme. */
  @Column('jsonb') topics: readonly string[];
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
