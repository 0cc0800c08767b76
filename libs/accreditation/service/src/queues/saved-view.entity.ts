import type { Queue, ViewQuery } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody asks of a list of work, under a name of their own. It is no evidence: what is removed is gone. */
@Entity({ schema: 'accreditation', name: 'saved_views' })
export class SavedViewRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') ownerId: string;
  /** Whether all who read the list see it. */
  @Column('boolean') shared: boolean;
  @Column('text') queue: Queue;
  @Column('text') name: string;
  @Column('jsonb') query: ViewQuery;
  @Column('int') revision: number;
}
