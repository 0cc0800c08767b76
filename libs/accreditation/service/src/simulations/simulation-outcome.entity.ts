import type { Result } from '@standing/accreditation/requirements';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a simulation found of one member. It is erased some time after the simulation ended. */
@Entity({ schema: 'accreditation', name: 'simulation_outcomes' })
export class SimulationOutcomeRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') simulationId: string;
  @Column('uuid') personId: string;
  /** The level that they were judged at. */
  @Column('text') level: string;
  /** That they belong to on the day looked at; null for none. */
  @Column('uuid', { nullable: true }) chapterId: string | null;
  /** By what the draft is compared with, and by the draft; null where that has no such level. */
  @Column('text', { nullable: true }) was: Result | null;
  @Column('text', { nullable: true }) becomes: Result | null;
  /** Ids of the lines and groups that become unmet. */
  @Column('text', { array: true }) causes: readonly string[];
  /** Whether the draft's transition lets them keep the version before. */
  @Column('boolean') kept: boolean;
}
