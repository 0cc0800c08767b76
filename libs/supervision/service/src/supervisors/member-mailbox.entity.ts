import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where mail to a person of the body arrives: their account's address without a label. */
@Entity({ schema: 'supervision', name: 'member_mailboxes' })
export class MemberMailbox {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('text') mailbox: string;
}
