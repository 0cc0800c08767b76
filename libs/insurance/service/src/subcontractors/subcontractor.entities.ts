import type { Subcontractor } from '@standing/insurance/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A subcontractor as a coach keeps it, for themselves alone: it is theirs to change and to erase. */
@Entity({ schema: 'insurance', name: 'subcontractors' })
export class SubcontractorRow implements Subcontractor {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The coach. */
  @Column('uuid') personId: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) level: string | null;
  @Column('text', { nullable: true }) issuer: string | null;
  @Column('text', { nullable: true }) insurer: string | null;
  /** Civil days in the body's zone. */
  @Column('date', { nullable: true }) coveredUntil: string | null;
  @Column('date', { nullable: true }) coverSeenOn: string | null;
  @Column('date') workedFrom: string;
  @Column('date', { nullable: true }) workedUntil: string | null;
  @Column('int') version: number;
  @Column('timestamptz') recordedAt: Date;
}

/** Whether a coach lets the office know that they keep a register. What they said last counts. */
@Entity({ schema: 'insurance', name: 'subcontractor_registers_told' })
export class RegisterToldRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('boolean') isTold: boolean;
  @Column('timestamptz') recordedAt: Date;
}
