import type { CaseFunction, PauseReason } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The time of a case begins to stand still, or, in a row of its own, runs again before its review. */
@Entity({ schema: 'complaints', name: 'pauses' })
export class PauseRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  /** The pause that this row ends; null in the row that begins one. */
  @Column('uuid', { nullable: true }) ends: string | null;
  /** Null in a row that ends a pause. */
  @Column('text', { nullable: true }) reason: PauseReason | null;
  /** The first day on which time stands still, or on which it runs again. */
  @Column('date') onDay: string;
  /** The day on which it runs again by itself; null in a row that ends a pause. */
  @Column('date', { nullable: true }) reviewOn: string | null;
  @Column('text') actsAs: CaseFunction;
  @Column('uuid') personId: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
