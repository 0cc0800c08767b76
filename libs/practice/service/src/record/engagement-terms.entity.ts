import type { EngagementTerms, SponsorReceives } from '@standing/practice/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a coach said of how an engagement was agreed. It never changes; the last row of an engagement counts. */
@Entity({ schema: 'practice', name: 'engagement_terms' })
export class TermsRow implements EngagementTerms {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The coach. */
  @Column('uuid') personId: string;
  @Column('uuid') engagementId: string;
  @Column('text', { nullable: true }) sponsor: string | null;
  @Column('text', { nullable: true }) prescriber: string | null;
  @Column('text', { nullable: true }) country: string | null;
  @Column('int', { nullable: true }) agreedMinutes: number | null;
  @Column('date', { nullable: true }) agreedUntil: string | null;
  @Column('text', { nullable: true }) sponsorReceives: SponsorReceives | null;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
