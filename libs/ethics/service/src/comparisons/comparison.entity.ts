import type { ClausePair } from '@standing/ethics/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the clauses of another text are in an edition (AT-1). It never changes; the last with each text counts. */
@Entity({ schema: 'ethics', name: 'comparisons' })
export class Comparison {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') editionId: string;
  /** The body's own edition that it is compared with; null where it is another body's text. */
  @Column('uuid', { nullable: true }) earlierEditionId: string | null;
  @Column('text', { nullable: true }) referenceName: string | null;
  @Column('text', { nullable: true }) referenceLink: string | null;
  @Column('jsonb') pairs: readonly ClausePair[];
  @Column('uuid') comparedBy: string;
  /** The civil day in the body's zone. */
  @Column('date') comparedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') comparedAt: Date;
}
