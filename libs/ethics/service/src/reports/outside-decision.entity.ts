import type { AuthorityClass, OutsideDecision, OutsideDecisionKind } from '@standing/ethics/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A judgment or a sanction elsewhere that a member reported of themself: no text, no file, no name of who decided (IN-4). */
@Entity({ schema: 'ethics', name: 'outside_decisions' })
export class OutsideDecisionRow implements OutsideDecision {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('text') kind: OutsideDecisionKind;
  /** Civil days in the body's zone. */
  @Column('date') decidedOn: string;
  @Column('text') authority: AuthorityClass;
  @Column('date') reportedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') reportedAt: Date;
}

/** That the member reported it by mistake. */
@Entity({ schema: 'ethics', name: 'outside_decisions_taken_back' })
export class OutsideDecisionTakenBackRow {
  @PrimaryColumn('uuid') decisionId: string;
  @Column('uuid') bodyId: string;
  /** On the body's clock. */
  @Column('timestamptz') takenBackAt: Date;
}
