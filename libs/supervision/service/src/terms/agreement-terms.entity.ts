import type { AgreedForm, Limit, Side, TermsContent, TermsState } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of what the two agree on. It never changes: other terms are the next version. */
@Entity({ schema: 'supervision', name: 'agreement_terms' })
export class AgreementTermsRow implements TermsContent {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') agreementId: string;
  @Column('int') seq: number;
  @Column('text') form: AgreedForm;
  @Column('int', { nullable: true }) everyWeeks: number | null;
  @Column('int', { nullable: true }) minutes: number | null;
  @Column('text', { array: true }) limits: Limit[];
  @Column('text') proposedBy: Side;
  @Column('date') proposedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** What became of a version: the other agreed, or did not, or its proposer put another in its place. */
@Entity({ schema: 'supervision', name: 'agreement_terms_answers' })
export class TermsAnswerRow {
  @PrimaryColumn('uuid') termsId: string;
  @Column('uuid') bodyId: string;
  @Column('text') answer: Exclude<TermsState, 'waiting'>;
  @Column('date') answeredOn: string;
  @Column('timestamptz') recordedAt: Date;
}
