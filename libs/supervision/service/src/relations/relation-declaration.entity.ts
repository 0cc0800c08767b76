import type { Relation, Side } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one of the two declared again of their other relations, each year. The first time is with the agreement. */
@Entity({ schema: 'supervision', name: 'relation_declarations' })
export class RelationDeclarationRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') agreementId: string;
  @Column('text') saidBy: Side;
  @Column('text', { array: true }) relations: Relation[];
  @Column('date') declaredOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** That the supervisor was reminded of a declaration, once for each day on which one was due. */
@Entity({ schema: 'supervision', name: 'declaration_reminders' })
export class DeclarationReminderRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') agreementId: string;
  @PrimaryColumn('date') dueOn: string;
  @Column('date') remindedOn: string;
  @Column('timestamptz') recordedAt: Date;
}
