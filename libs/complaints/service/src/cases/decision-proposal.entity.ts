import type { Panel, PanelOutcome, Terms, Weighing } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one member proposes that the panel decides. The last of a panel stands; its reasons are ciphertext. */
@Entity({ schema: 'complaints', name: 'decision_proposals' })
export class DecisionProposal {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('text') panel: Panel;
  /** 1, 2, …: in the order in which they were made. */
  @Column('int') seq: number;
  @Column('text') outcome: PanelOutcome;
  @Column('boolean') immediateEffect: boolean;
  /** What it would impose: codes and numbers. */
  @Column('jsonb', { nullable: true }) sanction: Terms | null;
  /** How whoever proposes it came to it: codes. */
  @Column('jsonb', { nullable: true }) weighing: Weighing | null;
  /** Beside a withdrawal: it recommends an exclusion from membership. */
  @Column('boolean') recommendsExclusion: boolean;
  @Column('uuid') proposedBy: string;
  @Column('date') proposedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
