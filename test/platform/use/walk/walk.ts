import { beAwarded } from './award.js';
import { type Case, charge, complain, openOwn, reply, take } from './complaint.js';
import { decide, reaches, withdraw } from './decision.js';
import { insure, learn, practise, sign } from './evidence.js';
import { join, type Scene, type Someone, stranger } from './scene.js';
import { beSupervised } from './supervision.js';

/** How far a coach's walk led: to an award, and to its end. */
export type Walked = { readonly coach: Someone; readonly award: string; readonly case: Case };

/** Longer than 28 days and the days to the next on which people work. */
const PASSES = ['31', '7'];

/** A member from their first day to the withdrawal of their accreditation: answered and at once, or by the passing of time alone. */
export async function walk(scene: Scene, number: number, how: 'at once' | 'in time'): Promise<Walked> {
  const coach = await join(scene, `Walker ${number}`, 'new-coach');
  const award = await scene.calendar.whileItStands(async () => {
    await sign(scene, coach);
    await Promise.all([practise, beSupervised, learn, insure].map((gather) => gather(scene, coach)));
    return beAwarded(scene, coach);
  });
  const case_ = await accuse(scene, coach);
  await (how === 'at once' ? endAtOnce : endInTime)(scene, case_, coach);
  return { coach, award, case: case_ };
}

/** Somebody complains, and the charges are served on the coach, who reads them. */
async function accuse(scene: Scene, coach: Someone): Promise<Case> {
  const said = {
    about: coach.name,
    narrative: 'Il a parlé de moi.',
    whenWords: 'en mai',
    name: 'Jeanne',
    contact: '-',
  };
  const { reference } = await complain(scene, said);
  const case_ = await take(scene, reference, coach);
  await charge(scene, case_, { charges: 'Vous avez parlé de votre cliente.', mayLeadTo: 'Au retrait.' });
  await openOwn(scene, case_, coach);
  return case_;
}

async function endAtOnce(scene: Scene, case_: Case, coach: Someone): Promise<void> {
  await reply(scene, case_, coach, 'Je n’ai rien dit.');
  await reaches(scene, case_, 'INVESTIGATION');
  await decide(scene, case_, { reasons: 'Le manquement est établi.', immediateReasons: 'Il y a danger.' });
  await withdraw(scene, case_);
}

async function endInTime(scene: Scene, case_: Case): Promise<void> {
  await letDaysPass(scene);
  await reaches(scene, case_, 'INVESTIGATION');
  await decide(scene, case_, { reasons: 'Le manquement est établi.' });
  await letDaysPass(scene);
  await reaches(scene, case_, 'FINAL');
  await withdraw(scene, case_);
}

/** Moves the demonstration's clock by its page. */
function letDaysPass(scene: Scene): Promise<void> {
  return scene.calendar.move(async () => {
    for (const days of PASSES) {
      const form = { path: '/demo/clock', fields: { days }, read: () => days };
      await scene.acts.post('let days pass', stranger(scene), form, (_, key) => [
        `identity.idempotency where key = $1 and name = 'identity.move-clock'`,
        key,
      ]);
    }
  });
}
