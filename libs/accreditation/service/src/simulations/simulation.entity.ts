import type { SimulationStatus } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Summary } from './summary.js';

/** One question: what would members be on a day by one revision of a draft? It is answered a chunk of them at a time. */
@Entity({ schema: 'accreditation', name: 'simulations' })
export class SimulationRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') draftId: string;
  @Column('int') revision: number;
  /** What it is compared with; all three null for the version that decides on the day. */
  @Column('uuid', { nullable: true }) againstVersionId: string | null;
  @Column('uuid', { nullable: true }) againstDraftId: string | null;
  @Column('int', { nullable: true }) againstRevision: number | null;
  /** The civil day, in the body's zone, on which members are looked at. */
  @Column('date') onDay: string;
  @Column('text') status: SimulationStatus;
  /** Moments on the body's clock. What was recorded later than this one is not looked at. */
  @Column('timestamptz') knownAt: Date;
  /** How many members there are; null until they are counted. */
  @Column('int', { nullable: true }) people: number | null;
  @Column('int') done: number;
  /** Members are taken in the order of their ids: all up to this one are done. */
  @Column('uuid', { nullable: true }) lastPersonId: string | null;
  @Column('uuid') askedBy: string;
  @Column('timestamptz') askedAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('jsonb', { nullable: true }) summary: Summary | null;
  @Column('timestamptz', { nullable: true }) outcomesErasedAt: Date | null;
}
