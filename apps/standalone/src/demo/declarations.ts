import { addDays } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';

const DATA = {
  code: 'DATA',
  kind: 'POLICY',
  title: { fr: 'Protéger ce que l’on me confie', en: 'Protecting what I am told' },
  text: {
    fr: 'Je ne conserve de mes clients que ce dont mon travail a besoin, et je leur dis quoi.\n\nJe garde mes notes en lieu sûr, je les détruis quand elles ne servent plus, et je préviens sans attendre mes clients et le Collège si elles tombent dans d’autres mains.',
    en: 'I keep of my clients only what my work needs, and tell them what it is.\n\nI keep my notes in a safe place, destroy them when they are of no use any more, and tell my clients and the College at once should they come into other hands.',
  },
};

const REPORT = {
  code: 'REPORT',
  kind: 'UNDERTAKING_TO_REPORT',
  reportWithinDays: 30,
  title: { fr: 'Faire savoir une décision', en: 'Reporting a decision' },
  text: {
    fr: 'Si un jugement définitif touche à mon exercice, ou si un autre organisme me sanctionne, je le fais savoir au Collège quand cela arrive, dans le délai indiqué.',
    en: 'Should a final judgment touch my practice, or another body sanction me, I report it to the College when it happens, within the term below.',
  },
};

const FITNESS = {
  code: 'FITNESS',
  kind: 'FITNESS',
  title: { fr: 'Être en mesure d’exercer', en: 'Able to practise' },
  text: {
    fr: 'Je suis en mesure d’exercer, ou je me mets en pause. Je n’ai pas à dire pourquoi.',
    en: 'I am able to practise, or I pause. I need not say why.',
  },
};

const HELP = [
  {
    name: { fr: 'Écoute du Collège, en confidence', en: 'The College’s confidential line' },
    phone: '01 99 00 12 34',
    page: 'https://ecoute.college.example',
  },
];

/** The body asks for three declarations, says whom to turn to, and asks its accredited members to sign one within a month. */
export async function askForDeclarations(world: DemoWorld, staff: Member): Promise<void> {
  const publish = `mutation Publish($input: PublishDeclarationInput!, $key: Uuid!) { publishDeclaration(input: $input, idempotencyKey: $key) { id } }`;
  for (const text of [REPORT, FITNESS]) await world.ask(staff, publish, { input: { ...text, validFrom: world.today } });
  const { publishDeclaration } = await world.ask<{ publishDeclaration: { id: string } }>(staff, publish, {
    input: { ...DATA, validFrom: world.today },
  });
  await world.ask(
    staff,
    `mutation Help($contacts: [HelpContactInput!]!, $key: Uuid!) { setHelpContacts(contacts: $contacts, idempotencyKey: $key) }`,
    { contacts: HELP },
  );
  await world.settle();
  const asked = { audience: 'ACCREDITED', deadlineOn: addDays(world.today, 30), remindDays: [14, 3] };
  await world.ask(
    staff,
    `mutation Ask($input: OpenCampaignInput!, $key: Uuid!) { openCampaign(input: $input, idempotencyKey: $key) { id } }`,
    { input: { textId: publishDeclaration.id, ...asked } },
  );
}
