import { Injectable } from '@nestjs/common';
import { personJoined } from '@standing/identity/facts';
import { foldEmail, refusalsToAddMember } from '@standing/identity/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import { type Actor, actorKey, LOCALES, type Role } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { Account } from './account.entity.js';
import { alone } from '../relations/alone.js';
import { tellOfNamed } from '../relations/tell-of-named.js';
import { MemberRole } from './member-role.entity.js';
import type { AddMemberInput } from './person.graphql.js';
import { Person } from './person.entity.js';

/** Adds a person to the body, with an account of their own when the address has none. */
@Injectable()
export class AddMember {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, input: AddMemberInput, key: string): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'identity.add-member', key, input }, async (transaction) => {
      const { manager, bodyId, today, tell, audit } = transaction;
      await alone(transaction, foldEmail(input.email));
      const account = await accountOf(input.email, transaction);
      const isAlreadyMember = await manager.existsBy(Person, { bodyId, accountId: account.id });
      refuseIfAny(refusalsToAddMember(input, isAlreadyMember));
      const person = {
        id: newId(),
        bodyId,
        accountId: account.id,
        name: input.name.trim(),
        locale: LOCALES.find((locale) => locale === input.locale) ?? 'fr',
        joinedOn: today,
        persona: input.persona ?? null,
      };
      await manager.insert(Person, person);
      await grant(input.roles as Role[], person.id, transaction);
      await tell(personJoined, { personId: person.id, joinedOn: today });
      await tellOfNamed(transaction, account.email, person.id);
      await audit('add-member', person.id);
      return person.id;
    });
  }
}

/** The account of the address, new or known, locked: two additions of one address are made one after the other. */
async function accountOf(email: string, { manager, realNow }: Transaction): Promise<Account> {
  const folded = foldEmail(email);
  const account = { id: newId(), email: folded, createdAt: realNow };
  await manager.createQueryBuilder().insert().into(Account).values(account).orIgnore().execute();
  return manager.findOneOrFail(Account, { where: { email: folded }, lock: { mode: 'for_no_key_update' } });
}

async function grant(
  roles: readonly Role[],
  personId: string,
  { manager, bodyId, realNow, actor }: Transaction,
): Promise<void> {
  for (const role of new Set(roles)) {
    await manager.insert(MemberRole, {
      id: newId(),
      bodyId,
      personId,
      role,
      grantedAt: realNow,
      grantedBy: actorKey(actor),
    });
  }
}
