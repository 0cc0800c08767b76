import type { Locale } from '@standing/platform/auth';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who supervises, as this body knows them. The only place where the address of a supervisor is held whom a coach named. */
@Entity({ schema: 'supervision', name: 'supervisors' })
export class Supervisor {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** As the body, or the coach who first proposed them, wrote it. */
  @Column('text') name: string;
  @Column('text') email: string;
  /** The language in which they are written to. */
  @Column('text') locale: Locale;
  @Column('uuid') proposedBy: string;
  @Column('date') proposedOn: string;
  /** The day on which the body checked the address; null until then. */
  @Column('date', { nullable: true }) vettedOn: string | null;
  @Column('uuid', { nullable: true }) vettedBy: string | null;
  /** The day on which they said of a coach "I don't know this person"; something for the body to look at. */
  @Column('date', { nullable: true }) disownedOn: string | null;
}
