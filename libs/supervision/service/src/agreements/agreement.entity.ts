import type { Agreement as Rule, AgreementStatus, Relation, Subject } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What a coach and a supervisor agreed, and which other relations each declared (clauses SV-1a, SV-2). */
@Entity({ schema: 'supervision', name: 'agreements' })
export class Agreement implements Rule {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') supervisorId: string;
  @Column('uuid') superviseeId: string;
  /** The coach's name on the day of the proposal: it is part of what was agreed. */
  @Column('text') superviseeName: string;
  @Column('text') subject: Subject;
  @Column('text') status: AgreementStatus;
  @Column('date') startsOn: string;
  @Column('date') proposedOn: string;
  @Column('date', { nullable: true }) answeredOn: string | null;
  /** The day on which the supervisor said that they do not know this coach. */
  @Column('date', { nullable: true }) disownedOn: string | null;
  @Column('text', { array: true }) superviseeRelations: Relation[];
  @Column('text', { array: true, nullable: true }) supervisorRelations: Relation[] | null;
  @VersionColumn() version: number;
}
