import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Found } from './found.js';
import type { HeldTold } from './held-told.js';

/** When time alone, or something that was heard, makes it worth while to decide of a person again; and what was found. */
@Entity({ schema: 'accreditation', name: 'due' })
export class DueRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') personId: string;
  /** Civil day in the body's zone; null while nothing changes by the passing of time. */
  @Column('date', { nullable: true }) dueOn: string | null;
  /** The day on which it was last decided; null while it never was. */
  @Column('date', { nullable: true }) decidedOn: string | null;
  @Column('jsonb', { nullable: true }) found: Found | null;
  /** The level that was last told to be held; null while none ever was. */
  @Column('jsonb', { nullable: true }) held: HeldTold | null;
}
