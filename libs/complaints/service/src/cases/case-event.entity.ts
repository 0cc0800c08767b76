import type { Actor, CaseEventName, Particulars } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that happened in a case, in its order; it never changes. */
@Entity({ schema: 'complaints', name: 'case_events' })
export class CaseEventRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('int') seq: number;
  @Column('text') event: CaseEventName;
  @Column('text') actsAs: Actor['as'];
  @Column('uuid', { array: true }) personIds: string[];
  /** The civil day, in the body's zone, from which it counts. */
  @Column('date') onDay: string;
  /** Choices and codes, never a text. */
  @Column('jsonb') said: Particulars;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
