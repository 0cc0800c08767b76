import type { Adoption, AdoptionTerms, ProcedureVersion } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a body adopted a version of the procedure from a day on. It never changes; the next adoption is another row. */
@Entity({ schema: 'complaints', name: 'adopted_procedure' })
export class AdoptedProcedure implements Adoption {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') version: ProcedureVersion;
  /** The first civil day, in the body's zone, on which a complaint is received under it. */
  @Column('date') holdsFrom: string;
  /** What the body declared for the whole procedure; null with the short one. */
  @Column('jsonb', { nullable: true }) terms: AdoptionTerms | null;
  @Column('uuid') adoptedBy: string;
  /** The civil day, in the body's zone. */
  @Column('date') adoptedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
