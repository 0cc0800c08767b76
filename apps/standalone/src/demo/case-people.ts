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
