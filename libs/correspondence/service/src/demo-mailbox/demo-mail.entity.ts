import type { Locale } from '@standing/platform/auth';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail that would have left, kept to be read in a demonstration. */
@Entity({ schema: 'correspondence', name: 'demo_mails' })
export class DemoMail {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('timestamptz') sentAt: Date;
  @Column('text') toAddress: string;
  @Column('text') toName: string;
  @Column('text') locale: Locale;
  @Column('text') subject: string;
  @Column('text') text: string;
}
