import type { MailedLinkPurpose, Locale } from '@standing/platform/auth';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link that was mailed: it proves possession of an address, and opens one thing. Only its hash is kept. */
@Entity({ schema: 'correspondence', name: 'links' })
export class Link {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') tokenHash: string;
  @Column('text') purpose: MailedLinkPurpose;
  @Column('uuid') subjectId: string;
  @Column('uuid') recipientId: string;
  @Column('text') locale: Locale;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
}
