import type { AwardEndKind } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What ends an award before its time. A withdrawal and a level that a panel lowers follow from a procedure alone, and are heard: no door writes them. What a
 * member gives up follows from their resignation, and a level that is lowered from their wish, confirmed. What ends with a
 * member's death is read from that, and is no such row.
 */
@Entity({ schema: 'accreditation', name: 'award_ends' })
export class AwardEndRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') awardId: string;
  @Column('text') kind: Exclude<AwardEndKind, 'deceased'>;
  /** The resignation that it follows from; null for any other end. */
  @Column('uuid', { nullable: true }) resignationId: string | null;
  /** The withdrawal or the lowering by a panel that it follows from; null for any other end, and for a withdrawal heard before this was kept. */
  @Column('uuid', { nullable: true }) sanctionId: string | null;
  /** The first civil day on which the award holds no longer. */
  @Column('date') effectiveOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
