import type { Found, Relation, ReviewOutcome, ReviewReason } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the relations of an agreement came to on a day, by the body's rules of that day. */
@Entity({ schema: 'supervision', name: 'relation_weighings' })
export class WeighingRow implements Found {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') agreementId: string;
  @Column('text', { array: true }) refused: Relation[];
  @Column('text', { array: true }) reviewed: Relation[];
  @Column('date') weighedOn: string;
  @Column('timestamptz') recordedAt: Date;
}

/** What a registrar decided of the relations that are reviewed. */
@Entity({ schema: 'supervision', name: 'relation_reviews' })
export class RelationReviewRow {
  @PrimaryColumn('uuid') weighingId: string;
  @Column('uuid') bodyId: string;
  @Column('text') outcome: ReviewOutcome;
  @Column('text') reason: ReviewReason;
  @Column('uuid') decidedBy: string;
  @Column('date') decidedOn: string;
  @Column('timestamptz') recordedAt: Date;
}
