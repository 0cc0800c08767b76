import type { Audience, Opening } from '@standing/ethics/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Members are asked to sign a text until a day. Who was asked is kept as it was when it was opened. */
@Entity({ schema: 'ethics', name: 'campaigns' })
export class CampaignRow implements Opening {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** One of the two. */
  @Column('uuid', { nullable: true }) editionId: string | null;
  @Column('uuid', { nullable: true }) versionId: string | null;
  @Column('text') audience: Audience;
  /** The last civil day, in the body's zone. */
  @Column('date') deadlineOn: string;
  @Column('int', { array: true }) remindDays: number[];
  @Column('uuid') openedBy: string;
  @Column('date') openedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') openedAt: Date;
}

/** That it was closed before its deadline. */
@Entity({ schema: 'ethics', name: 'campaign_closures' })
export class CampaignClosureRow {
  @PrimaryColumn('uuid') campaignId: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') closedBy: string;
  @Column('date') closedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') closedAt: Date;
}

/** That a member was reminded. It never changes, so that nobody is reminded twice. */
@Entity({ schema: 'ethics', name: 'campaign_reminders' })
export class CampaignReminderRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') campaignId: string;
  @Column('uuid') personId: string;
  @Column('int') daysBefore: number;
  @Column('date') toldOn: string;
}
