import { Injectable } from '@nestjs/common';
import type { Actor } from '@standing/platform/auth';
import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import type { Persona, PersonContact, PersonType } from './person.graphql.js';

const people = hotLoader<PersonType>({
  name: 'identity.people',
  text: `select id, name from identity.people where body_id = $1 and id = any($2::uuid[])`,
  key: (row) => row.id,
});

const personas = hotRead<Persona>({
  name: 'identity.personas',
  text: `select p.id, p.name, p.persona from identity.people p join identity.bodies b on b.id = p.body_id
    where p.body_id = $1 and b.demo and p.persona is not null order by p.id`,
});

const contact = hotRead<PersonContact>({
  name: 'identity.person-contact',
  text: `select p.id, p.name, a.email, p.locale from identity.people p join identity.accounts a on a.id = p.account_id
    where p.body_id = $1 and p.id = $2`,
});

@Injectable()
export class PersonQueries {
  /** The person, to themselves, to staff and to a client whom they asked for feedback; to others there is no such person. */
  async seenBy(actor: Actor, id: string, reads: OperationReads): Promise<PersonType | null> {
    return (mayRead(actor, id) && (await reads.one(people, id))) || null;
  }

  /** For the part that keeps cases, which must say whom one concerns; null when there is no such person. */
  async named(reads: OperationReads, id: string): Promise<PersonType | null> {
    return (await reads.one(people, id)) ?? null;
  }

  /** For the parts that write to somebody or know them by their address, and nobody else. */
  contact(reads: OperationReads, id: string): Promise<PersonContact> {
    return reads.row(contact, [id]);
  }

  personas(reads: OperationReads): Promise<Persona[]> {
    return reads.rows(personas);
  }
}

function mayRead(actor: Actor, id: string): boolean {
  if (actor.kind === 'member') return actor.personId === id || actor.roles.length > 0;
  return actor.kind === 'link' && actor.purpose === 'give-feedback' && actor.subjectId === id;
}
