import type { Member, Role } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';

/** Those who keep a case and decide in it, and the coach whom it concerns. */
export type ProcedurePeople = {
  readonly manager: Member;
  /** A registrar beside the officer who is one too: two put a withdrawal in force. */
  readonly second: Member;
  readonly respondent: Member;
  readonly panel: readonly [Member, Member, Member];
};

/** They are members of the body; what they are in a case is held for the case. */
export async function joinTheProcedure(world: DemoWorld): Promise<ProcedurePeople> {
  const join = (name: string, email: string, persona: string, roles: readonly Role[] = []) =>
    world.join({ name, email, roles, persona });
  return {
    manager: await join('Léa Fontaine', 'lea.fontaine@college.example', 'case-manager', ['case-manager']),
    second: await join('Paul Renaud', 'paul.renaud@college.example', 'second-registrar', ['registrar']),
    respondent: await join('Marc Aubert', 'marc.aubert@coachs.example', 'coach-in-case'),
    panel: [
      await join('Hélène Petit', 'helene.petit@instance.example', 'panel-first'),
      await join('Yann Le Goff', 'yann.legoff@instance.example', 'panel-second'),
      await join('Odile Marchand', 'odile.marchand@instance.example', 'panel-member'),
    ],
  };
}

/** Those whom a partner body lends: they may look into a case, assess it, or sit in a panel that is nobody else's. */
const LENT = [
  ['Agathe Colas', 'agathe.colas'],
  ['Rémi Vidal', 'remi.vidal'],
  ['Fanny Lopez', 'fanny.lopez'],
  ['Gilles Perrin', 'gilles.perrin'],
  ['Yasmine Saïdi', 'yasmine.saidi'],
  ['Luc Chevalier', 'luc.chevalier'],
  ['Maud Besson', 'maud.besson'],
  ['Victor Noël', 'victor.noel'],
] as const;

/** A body of this size has too few people of its own for the whole procedure, in which nobody decides twice. */
export async function borrowFromAPartner(world: DemoWorld): Promise<void> {
  for (const [name, box] of LENT)
    await world.join({ name, email: `${box}@partenaire.example`, roles: [], persona: 'lent-by-a-partner' });
}
