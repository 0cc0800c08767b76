import type { Locale } from '@standing/platform/auth';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One account in one body. Facts carry this id. */
@Entity({ schema: 'identity', name: 'people' })
export class Person {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') accountId: string;
  @Column('text') name: string;
  @Column('text') locale: Locale;
  @Column('date') joinedOn: string;
  /** In a demonstration: whom this person shows, as a key of the page of personas. */
  @Column('text', { nullable: true }) persona: string | null;
}
