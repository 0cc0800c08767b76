import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A policy whose attestation the body saw, as insurance told it: nobody changes or takes back one that was verified. */
@Entity({ schema: 'complaints', name: 'known_covers' })
export class KnownCover {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') coverId: string;
  @Column('uuid') personId: string;
  /** Civil days in the body's zone, both covered. */
  @Column('date') startsOn: string;
  @Column('date') endsOn: string;
  /** ISO 3166-1 codes of two letters. */
  @Column('text', { array: true }) countries: string[];
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
