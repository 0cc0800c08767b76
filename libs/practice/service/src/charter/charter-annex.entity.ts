import type { Annex } from '@standing/practice/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a coach said of the charter annexed to an engagement. It never changes; the last row of an engagement counts. */
@Entity({ schema: 'practice', name: 'charter_annexes' })
export class CharterAnnex implements Annex {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The coach. */
  @Column('uuid') personId: string;
  @Column('uuid') engagementId: string;
  /** Null where none is annexed any longer. */
  @Column('uuid', { nullable: true }) versionId: string | null;
  /** The civil day, in the body's zone, from which that holds. */
  @Column('date') fromOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
