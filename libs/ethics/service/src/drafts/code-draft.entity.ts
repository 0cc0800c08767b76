import type { CodeDraft } from '@standing/ethics/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The next edition of the body's code as it is being written; one at a time. It is no evidence: what is changed is gone. */
@Entity({ schema: 'ethics', name: 'code_drafts' })
export class CodeDraftRow {
  @PrimaryColumn('uuid') bodyId: string;
  @Column('jsonb') content: CodeDraft;
  /** Counts from 1; rises with each change. */
  @Column('int') revision: number;
  @Column('uuid') changedBy: string;
  /** On the body's clock. */
  @Column('timestamptz') changedAt: Date;
}
