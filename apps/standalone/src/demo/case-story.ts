import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';
import { joinTheProcedure, type ProcedurePeople } from './case-people.js';

/** How many days before today the story of the first complaint begins. */
export const CASE_DAYS = 40;

const TOLD = {
  about: 'Marc Aubert, coach à Rennes',
  harmedAge: 'ADULT',
  allegations: [
    {
      behaviour:
        'J’ai été coachée par M. Aubert de janvier à avril. Mon employeur payait les séances.\n\nEn mai, mon responsable m’a parlé de doutes que je n’avais confiés qu’en séance. M. Aubert m’a dit qu’il lui avait fait « un point d’étape », sans m’en avoir avertie.',
      clauses: [],
      occurredKind: 'ABOUT',
      occurredWords: 'au mois de mai de cette année',
    },
  ],
  codeEditionId: null,
  declared: true,
  name: 'Sophie Garnier',
  contact: 'sophie.garnier@courriel.example',
  nameVisibility: 'NAMED',
} as const;

const CHARGES =
  'En mai, vous avez rapporté au commanditaire le contenu de séances de Mme Garnier, sans son accord et sans l’en avertir.\n\nLe contrat tripartite ne prévoyait aucun compte rendu.';

const REPLY =
  'J’ai fait un point d’étape avec le commanditaire, comme je le fais d’habitude. Je n’ai rapporté aucun propos, mais j’ai dit que la confiance se construisait lentement.\n\nJe reconnais ne pas en avoir parlé à Mme Garnier avant.';

const REASONS =
  'Le coach concerné reconnaît avoir parlé de l’accompagnement au commanditaire sans l’accord de sa cliente. Le contrat ne prévoyait aucun compte rendu.\n\nLe manquement à la confidentialité est établi. Il touche au fond de la relation, et la confiance du public ne peut être rétablie autrement.';

const FILE = `mutation File($input: FileComplaintInput!, $key: Uuid!) { fileComplaint(input: $input, idempotencyKey: $key) { reference } }`;
const SERVE = `mutation Serve($input: ServeChargesInput!, $key: Uuid!) { serveCharges(input: $input, idempotencyKey: $key) { id } }`;
const STEP = `mutation Step($input: TakeStepInput!, $key: Uuid!) { takeStep(input: $input, idempotencyKey: $key) }`;
const REPLY_TO = `mutation Reply($reference: String!, $text: String!, $key: Uuid!) { replyToCharges(reference: $reference, text: $text, idempotencyKey: $key) }`;
const OPEN = `mutation Open($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) { id } }`;
const SEAT = `mutation Seat($caseId: Uuid!, $panel: CasePanel!, $who: MemberMeantInput!, $key: Uuid!) { appointToPanel(caseId: $caseId, panel: $panel, who: $who, idempotencyKey: $key) { id } }`;
const DECLARE = `mutation Declare($caseId: Uuid!, $key: Uuid!) { declareInCase(caseId: $caseId, conflict: false, idempotencyKey: $key) }`;
/** Why nothing less than the withdrawal is enough, from the lowest rung upward. */
const LADDER = [
  { kind: 'REDRESS', why: 'TOO_GRAVE' },
  { kind: 'LEARNING_PLAN', why: 'TOO_GRAVE' },
  { kind: 'CAUTION', why: 'RISK_REMAINS' },
  { kind: 'CONDITIONS', why: 'NO_INSIGHT' },
  { kind: 'LEVEL_REDUCTION', why: 'DOES_NOT_APPLY' },
  { kind: 'ROLE_REMOVAL', why: 'DOES_NOT_APPLY' },
  { kind: 'SUSPENSION', why: 'UNDERMINES_TRUST' },
];
const PROPOSE = `mutation Propose($input: ProposeDecisionInput!, $key: Uuid!) { proposeDecision(input: $input, idempotencyKey: $key) }`;
const CONCUR = `mutation Concur($id: Uuid!, $key: Uuid!) { concur(proposalId: $id, idempotencyKey: $key) }`;

/** A complaint that went as far as its panel, where the last of three has still to declare themself; and one that nobody has. */
export async function liveThroughACase(world: DemoWorld, staff: Member): Promise<void> {
  await world.standDaysBack(CASE_DAYS);
  const people = await joinTheProcedure(world);
  await file(world, TOLD);
  const found = await take(world, people, staff);
  await answer(world, people, found, staff);
  await world.standDaysBack(2);
  await file(world, {
    ...TOLD,
    about: 'Une coach qui intervient chez nous, prénom Hélène',
    allegations: [
      {
        ...TOLD.allegations[0],
        behaviour: 'Trois rendez-vous ont été annulés la veille, sans explication, et facturés.',
      },
    ],
    name: 'Karim Haddad',
    contact: '06 39 98 00 00',
    nameVisibility: 'KEPT_FROM_COACH',
  });
}

type Found = { readonly id: string; readonly reference: string };

async function file(world: DemoWorld, input: object): Promise<void> {
  await world.ask({ kind: 'service', service: 'gateway', bodyId: world.bodyId, locale: 'fr' }, FILE, { input });
}

async function take(world: DemoWorld, { manager, second, respondent }: ProcedurePeople, staff: Member): Promise<Found> {
  const { caseQueue } = await world.ask<{ caseQueue: { edges: { node: Found }[] } }>(
    manager,
    `query Queue { caseQueue(first: 1) { edges { node { id reference } } } }`,
  );
  const [found] = caseQueue.edges.map(({ node }) => node);
  if (!found) throw new Error('The demonstration has no complaint to take.');
  const { id: caseId } = found;
  await world.ask(
    manager,
    `mutation Take($caseId: Uuid!, $key: Uuid!) { takeCase(caseId: $caseId, noConflict: true, idempotencyKey: $key) { id } }`,
    { caseId },
  );
  await world.ask(
    manager,
    `mutation Name($caseId: Uuid!, $who: MemberMeantInput!, $key: Uuid!) { nameRespondent(caseId: $caseId, who: $who, idempotencyKey: $key) { id } }`,
    { caseId, who: { memberId: respondent.personId } },
  );
  for (const registrar of [staff, second])
    await world.ask(
      registrar,
      `mutation Keep($caseId: Uuid!, $key: Uuid!) { becomeRegistrar(caseId: $caseId, noConflict: true, idempotencyKey: $key) { id } }`,
      { caseId },
    );
  return found;
}

async function answer(
  world: DemoWorld,
  { respondent, panel }: ProcedurePeople,
  { id: caseId, reference }: Found,
  staff: Member,
): Promise<void> {
  await look(world, staff, caseId);
  await world.standDaysBack(30);
  const mayLeadTo = 'Aucune suite, ou le retrait de l’accréditation.';
  await world.ask(staff, SERVE, { input: { caseId, charges: CHARGES, clauses: ['CF-1', 'CF-2'], mayLeadTo } });
  await look(world, staff, caseId);
  await world.standDaysBack(12);
  await world.ask(respondent, OPEN, { reference });
  await world.ask(respondent, REPLY_TO, { reference, text: REPLY });
  await look(world, staff, caseId);
  for (const { personId: memberId } of panel)
    await world.ask(staff, SEAT, { caseId, panel: 'PANEL', who: { memberId } });
  const [first, second] = panel;
  for (const sitting of [first, second]) await world.ask(sitting, DECLARE, { caseId });
  const weighing = { rungs: LADDER, aggravating: ['BREACH_OF_TRUST', 'HARM'], mitigating: ['APOLOGY'] };
  const input = { caseId, outcome: 'WITHDRAWAL', reasons: REASONS, weighing };
  const { proposeDecision: id } = await world.ask<{ proposeDecision: string }>(first, PROPOSE, { input });
  await world.ask(second, CONCUR, { id });
}

/** A registrar looks at the risk, as whoever keeps a case does after each of its turns, and says why it asks for no measure. */
async function look(world: DemoWorld, staff: Member, caseId: string): Promise<void> {
  const take = (event: string, name: string, value: string) =>
    world.ask(staff, STEP, { input: { caseId, event, answers: [{ name, values: [value] }] } });
  await take('SCREEN_RISK', 'RISK', 'low');
  await take('FIND_NO_MEASURE', 'REASONS', 'Aucun autre accompagnement n’est financé par ce commanditaire.');
}
