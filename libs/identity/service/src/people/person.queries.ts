import { Injectable } from '@nestjs/common';
import { maskAddress } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import { isDeceased } from '../deaths/is-deceased.js';
import type { MemberFound, Persona, PersonContact, PersonType } from './person.graphql.js';

const people = hotLoader<PersonType>({
  name: 'identity.people',
  text: `select id, name from identity.people where body_id = $1 and id = any($2::uuid[])`,
  key: (row) => row.id,
});

const personas = hotRead<Persona>({
  name: 'identity.personas',
  text: `select p.id, p.name, p.persona from identity.people p join identity.bodies b on b.id = p.body_id
    where p.body_id = $1 and b.demo and p.persona is not null and not ${isDeceased('p')} order by p.id`,
});

const contact = hotRead<PersonContact>({
  name: 'identity.person-contact',
  text: `select p.id, p.name, a.email, p.locale from identity.people p join identity.accounts a on a.id = p.account_id
    where p.body_id = $1 and p.id = $2`,
});

/** A name without capitals and accents, so that `helene` finds Hélène. */
const folded = (text: string) => `regexp_replace(normalize(lower(${text}), NFD), '[\\u0300-\\u036f]', '', 'g')`;

/** Fewer letters than these would list whoever is there. */
const LEAST_LETTERS = 2;
const MOST_FOUND = 20;

const membersNamed = hotRead<PersonType & { readonly email: string }>({
  name: 'identity.members-named',
  text: `select p.id, p.name, a.email from identity.people p join identity.accounts a on a.id = p.account_id
    where p.body_id = $1 and position(${folded('$2')} in ${folded('p.name')}) > 0 order by p.name, p.id limit ${MOST_FOUND}`,
});

const memberAt = hotRead<{ readonly id: string }>({
  name: 'identity.member-at-address',
  text: `select p.id from identity.people p join identity.accounts a on a.id = p.account_id
    where p.body_id = $1 and lower(a.email) = lower(btrim($2)) and not ${isDeceased('p')}`,
});

@Injectable()
export class PersonQueries {
  /** The person, to themselves, to staff and to a client whom they asked for feedback; to others there is no such person. */
  async seenBy(actor: Actor, id: string, reads: OperationReads): Promise<PersonType | null> {
    return (mayRead(actor, id) && (await reads.one(people, id))) || null;
  }

  /** For the parts that must know whom something concerns; null when there is no such person. */
  async named(reads: OperationReads, id: string): Promise<PersonType | null> {
    return (await reads.one(people, id)) ?? null;
  }

  /** For the parts that write to somebody or know them by their address, and nobody else. */
  contact(reads: OperationReads, id: string): Promise<PersonContact> {
    return reads.row(contact, [id]);
  }

  /** The living person of the body with exactly this address, capitals apart; for a part that was given it by a member. */
  async memberAt(reads: OperationReads, address: string): Promise<string | null> {
    return (await reads.maybe(memberAt, [address]))?.id ?? null;
  }

  /** Members with this text in their name, by name, 20 at the most; of less than two letters nobody is found. */
  async membersNamed(reads: OperationReads, text: string): Promise<MemberFound[]> {
    const asked = text.trim();
    if (asked.length < LEAST_LETTERS) return [];
    const rows = await reads.rows(membersNamed, [asked]);
    return rows.map(({ id, name, email }) => ({ id, name, addressShown: maskAddress(email) }));
  }

  personas(reads: OperationReads): Promise<Persona[]> {
    return reads.rows(personas);
  }
}

function mayRead(actor: Actor, id: string): boolean {
  if (actor.kind === 'member') return actor.personId === id || actor.roles.length > 0;
  return actor.kind === 'link' && actor.purpose === 'give-feedback' && actor.subjectId === id;
}
