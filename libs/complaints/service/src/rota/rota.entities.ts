import type { CaseFunction, PassCode, Post, Seat } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of somebody's being available for a post; of one entry the last counts. */
@Entity({ schema: 'complaints', name: 'roster' })
export class RosterRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') entryId: string;
  @Column('int') revision: number;
  @Column('uuid') personId: string;
  @Column('text') post: Post;
  /** The first civil day, in the body's zone. */
  @Column('date') fromOn: string;
  /** The first day on which they are no longer on it; null while nobody said. */
  @Column('date', { nullable: true }) endsOn: string | null;
  @Column('uuid') setBy: string;
  @Column('date') setOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** In how many open cases one person holds a function, as the body set it; of each function the last row counts. */
@Entity({ schema: 'complaints', name: 'load_limits' })
export class LoadLimitRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') function: CaseFunction;
  @Column('int') most: number;
  @Column('uuid') setBy: string;
  @Column('date') setOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** That somebody who was next was passed over when another was appointed; nothing of whoever was not next. */
@Entity({ schema: 'complaints', name: 'rota_passes' })
export class RotaPassRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('text') function: CaseFunction;
  @Column('text', { nullable: true }) seat: Seat | null;
  /** Null where nobody on the roster was left. */
  @Column('uuid', { nullable: true }) passedId: string | null;
  @Column('uuid') appointedId: string;
  @Column('uuid') appointedBy: string;
  @Column('text') because: PassCode;
  @Column('date') onDay: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
