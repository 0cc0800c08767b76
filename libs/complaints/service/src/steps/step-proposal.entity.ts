import type { CaseEventName, CaseFunction, Particulars } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A step that several take together, as one of them proposes it. The last of a function stands; its words are ciphertext. */
@Entity({ schema: 'complaints', name: 'step_proposals' })
export class StepProposalRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('text') actsAs: CaseFunction;
  /** 1, 2, …: in the order in which they were made. */
  @Column('int') seq: number;
  @Column('text') event: CaseEventName;
  /** Choices and codes, never a text. */
  @Column('jsonb') said: Particulars;
  /** How many events the case had. */
  @Column('int') madeAfter: number;
  @Column('uuid') proposedBy: string;
  @Column('date') proposedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
