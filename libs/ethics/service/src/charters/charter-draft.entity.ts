import type { CharterDraft } from '@standing/ethics/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a coach is making of the body's charter; nobody else reads it. It is no evidence: what is changed is gone. */
@Entity({ schema: 'ethics', name: 'charter_drafts' })
export class CharterDraftRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('jsonb') content: CharterDraft;
  /** On the body's clock. */
  @Column('timestamptz') changedAt: Date;
}
