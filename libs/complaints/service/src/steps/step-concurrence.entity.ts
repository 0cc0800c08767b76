import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of several stands by a step that another proposed. */
@Entity({ schema: 'complaints', name: 'step_concurrences' })
export class StepConcurrence {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') proposalId: string;
  @PrimaryColumn('uuid') personId: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
