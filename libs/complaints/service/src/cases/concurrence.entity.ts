import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One member of a panel stands by a proposal. */
@Entity({ schema: 'complaints', name: 'concurrences' })
export class Concurrence {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') proposalId: string;
  @PrimaryColumn('uuid') personId: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
