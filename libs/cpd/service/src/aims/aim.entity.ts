import type { AimOutcome, AimRequest } from '@standing/cpd/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of one aim. It never changes; the highest revision is what stands. None of it is told. */
@Entity({ schema: 'cpd', name: 'aims' })
export class AimRevision implements AimRequest {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('int') revision: number;
  @Column('uuid') personId: string;
  /** For the coach alone. */
  @Column('text') aim: string;
  /** A civil day in the body's zone. */
  @Column('date', { nullable: true }) wishedBy: string | null;
  @Column('jsonb') clauses: readonly string[];
  @Column('jsonb') activityIds: readonly string[];
  @Column('text', { nullable: true }) outcome: AimOutcome | null;
  /** For the coach alone. */
  @Column('text', { nullable: true }) review: string | null;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
