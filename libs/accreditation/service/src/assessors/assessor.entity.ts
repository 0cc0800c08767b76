import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member who may assess for the body, for some levels and some time. */
@Entity({ schema: 'accreditation', name: 'assessors' })
export class AssessorRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('text', { array: true }) levels: string[];
  /** Civil days in the body's zone, all of them included. */
  @Column('date') trainedOn: string;
  @Column('date') mandateFrom: string;
  /** Null without end. */
  @Column('date', { nullable: true }) mandateUntil: string | null;
  /** How many assessments they may have open at once. */
  @Column('int') mostOpen: number;
  /** Who is proposed first when what they have in hand is handed over; null where nobody is. */
  @Column('uuid', { nullable: true }) deputyId: string | null;
  /** The first day on which they are no longer of the pool. */
  @Column('date', { nullable: true }) removedOn: string | null;
}
