import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A withdrawal that never was: kept so that it ends no right when it is heard after that. */
@Entity({ schema: 'supervision', name: 'annulled_ends' })
export class AnnulledEnd {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') sanctionId: string;
  @Column('uuid') personId: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
