import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address with which somebody signs in, in one body or several. */
@Entity({ schema: 'identity', name: 'accounts' })
export class Account {
  @PrimaryColumn('uuid') id: string;
  @Column('text') email: string;
  @Column('timestamptz') createdAt: Date;
}
