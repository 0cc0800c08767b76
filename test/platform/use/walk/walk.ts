import { beAwarded } from './award.js';
import { type Case, charge, complain, openOwn, reply, take } from './complaint.js';
import { decide, reaches, withdraw } from './decision.js';
import { insure, learn, practise, sign } from './evidence.js';
import { join, type Scene, type Someone, stranger } from './scene.js';
import { beSupervised } from './supervision.js';

/** A coach whose level was awarded, under a reference of the register. */
export type Accredited = { readonly coach: Someone; readonly award: string };

/** How an accreditation ends: answered and at once, or by the passing of time alone. */
export type How = 'at once' | 'in time';

/** Longer than 28 days and the days to the next on which people work. */
const PASSES = ['31', '7'];

/** What is gathered counts for so many passes more: the newest session lies in a quarter that is not over for longer. */
const PASSES_BORNE = 2;

/** A member from their first day to the award of a level. */
export async function becomeAccredited(scene: Scene, number: number): Promise<Accredited> {
  const coach = await join(scene, `Walker ${number}`, 'new-coach');
  const award = await scene.calendar.bearing(PASSES_BORNE, async () => {
    await sign(scene, coach);
    await Promise.all([practise, beSupervised, learn, insure].map((gather) => gather(scene, coach)));
    return beAwarded(scene, coach);
  });
  return { coach, award };
}

/** From a complaint to the withdrawal of what was awarded. */
export async function loseAccreditation(scene: Scene, { coach }: Accredited, how: How): Promise<void> {
  const case_ = await (how === 'at once' ? replyInTime : letTimeRun)(scene, coach);
  await withdraw(scene, case_);
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

/** The coach replies while there is time, and the panel sees danger. */
async function replyInTime(scene: Scene, coach: Someone): Promise<Case> {
  const case_ = await scene.calendar.bearing(0, async () => {
    const accused = await accuse(scene, coach);
    await reply(scene, accused, coach, 'Je n’ai rien dit.');
    return accused;
  });
  await reaches(scene, case_, 'INVESTIGATION');
  await decide(scene, case_, { reasons: 'Le manquement est établi.', immediateReasons: 'Il y a danger.' });
  return case_;
}

/** The time to reply and the time to appeal run out. */
async function letTimeRun(scene: Scene, coach: Someone): Promise<Case> {
  const case_ = await accuse(scene, coach);
  await letDaysPass(scene);
  await reaches(scene, case_, 'INVESTIGATION');
  await decide(scene, case_, { reasons: 'Le manquement est établi.' });
  await letDaysPass(scene);
  await reaches(scene, case_, 'FINAL');
  return case_;
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
