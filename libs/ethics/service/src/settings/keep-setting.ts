import { Injectable } from '@nestjs/common';
import {
  refusalsOfAdviceTerm,
  refusalsOfBasis,
  refusalsOfConformity,
  refusalsOfContacts,
} from '@standing/ethics/rules';
import { newId, type Refusal, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { SettingRow, type Settings } from './setting.entity.js';

const RULES: { readonly [Name in keyof Settings]: (value: Settings[Name]) => Refusal[] } = {
  'report-basis': ({ basis }) => refusalsOfBasis(basis),
  'help-contacts': ({ contacts }) => refusalsOfContacts(contacts),
  'conforms-to': refusalsOfConformity,
  'advice-term': refusalsOfAdviceTerm,
};

/** The body sets something, or takes it away again; what it had set before stays on record. */
@Injectable()
export class KeepSetting {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The id of what was kept. Refusals: see `RULES`. */
  execute<Name extends keyof Settings>(
    name: Name,
    value: Settings[Name] | null,
    key: string,
    actor: Member,
  ): Promise<string> {
    const command = { actor, name: `ethics.set-${name}`, key, input: { value } };
    return this.unitOfWork.run(command, async (tx) => {
      await oneAtATime(tx, `setting ${name}`);
      if (value !== null) refuseIfAny(RULES[name](value));
      const id = newId();
      const { bodyId, now: setAt } = tx;
      await tx.manager.insert(SettingRow, { id, bodyId, name, value, setBy: actor.personId, setAt });
      await tx.audit(`ethics.set-${name}`, id);
      return id;
    });
  }
}
