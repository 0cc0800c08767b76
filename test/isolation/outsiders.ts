import type { LinkPurpose, Member } from '@standing/platform/auth';
import type { Tried } from './actors.js';
import type { BodyRows } from './rows-of-body.js';
import { type People, practise, sign } from './seed-body.js';
import { accept, propose, vet } from './seed-supervision.js';
import type { World } from './world.js';

/** Those who know the respondent of a case and have no part in it. */
export type Outsiders = {
  readonly peer: Member;
  readonly officer: Member;
  readonly colleague: Member;
  readonly supervisee: Member;
};

type Link = { id: string; purpose: LinkPurpose; subject_id: string; recipient_id: string };

/** A member, an officer, another coach, and one whom the respondent, a vetted supervisor, supervises. */
export async function seedOutsiders({ world, coach, staff }: People): Promise<Outsiders> {
  const join = (name: string, roles: Member['roles']) => world.join(name, `${name.toLowerCase()}@${world.host}`, roles);
  const peer = await world.join('Pair', `pair@${world.host}`, [], 'new-coach');
  const officer = await join('Ondine', ['officer']);
  const colleague = await join('Noah', []);
  await sign(world, colleague);
  await practise(world, colleague);
  const supervisee = await join('Suzanne', []);
  await sign(world, supervisee);
  const agreement = await propose(world, supervisee, { name: coach.name, email: coach.email });
  await accept(world, agreement);
  await vet(world, staff, agreement.supervisorId);
  await world.settle();
  return { peer, officer, colleague, supervisee };
}

/** Whoever may ask without a part in the case: the public, the members, and those who hold a link that was sent to them. */
export function lookersOf(world: World, outsiders: Outsiders, rows: BodyRows): Tried[] {
  const { bodyId } = world;
  const links = (rows.get('correspondence.links') ?? []).map((row) => JSON.parse(row) as Link);
  const asked = links.find(({ purpose }) => purpose === 'confirm-sessions');
  const holders = links
    .filter(({ recipient_id }) => recipient_id === asked?.recipient_id)
    .map(({ id, purpose, subject_id, recipient_id }) => ({
      name: `supervisor with a link to ${purpose}`,
      actor: world.link(purpose, subject_id, recipient_id, id),
    }));
  return [
    { name: 'public', actor: { kind: 'public', bodyId, locale: 'fr' } },
    ...Object.entries(outsiders).map(([name, actor]: [string, Member]) => ({ name, actor })),
    ...holders,
  ];
}
