import { expect, type Page } from '@playwright/test';
import type { Day } from '@standing/kernel';
import { tick, tickChoice } from '../support/fields.js';
import { askAs } from '../support/graph.js';
import { actFor } from './join-case.js';

type Choices = {
  readonly sanctions: readonly { readonly kind: string; readonly by: readonly string[] }[];
  readonly smallBody: readonly {
    readonly people: number;
    readonly posts: readonly string[];
    readonly isExternal: boolean;
  }[];
};

/** What a small body declares with the whole procedure, every sanction mapped to an article and the people counted. */
export async function adoptWholeProcedure(
  administrator: Page,
  { decidedOn, holdsFrom }: Record<'decidedOn' | 'holdsFrom', Day>,
) {
  type Read = { readonly complaintsProcedure: { readonly choices: Choices } };
  const { complaintsProcedure } = await askAs<Read>(administrator, 'ComplaintsProcedureOfBody', {});
  const { sanctions, smallBody } = complaintsProcedure.choices;
  const terms = {
    text: {
      ...{ title: 'Complaints procedure', decidedOn, organ: 'General assembly' },
      ...{ link: 'https://college.example/procedure', statutesOrgan: 'The board' },
    },
    sanctions: sanctions.map(({ kind, by }, at) => ({ kind, article: `Article ${at + 1}`, by })),
    ...{ lengths: [], interimPanelSize: 2, sanctionPanelSize: 3, reserve: 1 },
    groups: smallBody.map(({ isExternal, ...group }) => ({ ...group, partner: isExternal ? 'A partner body' : null })),
  };
  await askAs(administrator, 'AdoptProcedure', { input: { version: 'WHOLE', holdsFrom, terms } });
}

/** What somebody answers of a step: a word, or several. */
type Said = Readonly<Record<string, string | readonly string[]>>;

/** A step that is taken as it is, as whoever is signed in on the page. */
export async function takeStep(page: Page, caseId: string, event: string, said: Said = {}): Promise<void> {
  const answers = Object.entries(said).map(([name, values]) => ({ name, values: [values].flat() }));
  await askAs(page, 'TakeStep', { input: { caseId, event, answers } });
}

type Seat = 'CHAIR' | 'COACH' | 'LAY';

/** A registrar gives each of them the function, or a seat in the panel, by name; in this order from where they sit. */
export async function appoint(
  registrar: Page,
  { caseId, to, seats = [] }: { readonly caseId: string; readonly to: string; readonly seats?: readonly Seat[] },
  names: readonly string[],
): Promise<void> {
  for (const [index, name] of names.entries()) {
    const given = { caseId, seat: seats[index] ?? null, who: { memberId: await memberNamed(registrar, name) } };
    if (to.endsWith('PANEL')) await askAs(registrar, 'AppointToPanel', { ...given, panel: to });
    else await askAs(registrar, 'AppointInCase', { input: { ...given, function: to } });
  }
}

async function memberNamed(registrar: Page, name: string): Promise<string> {
  type Found = { readonly membersNamed: readonly { readonly id: string; readonly name: string }[] };
  const { membersNamed } = await askAs<Found>(registrar, 'MembersNamed', { text: name });
  const [member] = membersNamed.filter((one) => one.name === name);
  expect(member, `the member ${name}`).toBeDefined();
  return member?.id ?? '';
}

/** Says that there is no conflict of interest: the function or the seat is theirs from then on. */
export async function declare(page: Page, caseId: string): Promise<void> {
  await askAs(page, 'DeclareInCase', { caseId, conflict: false });
}

/** Stands by what another of the same panel, or of the assessors, proposes that they do together. */
export async function standByStep(
  page: Page,
  caseId: string,
  as: 'OpenCaseAsPanel' | 'OpenCaseAsAppointed',
): Promise<void> {
  type Opened = Readonly<Record<string, { readonly proposal?: Proposed; readonly stepProposal?: Proposed }>>;
  const [opened] = Object.values(await askAs<Opened>(page, as, { caseId }));
  const proposal = as === 'OpenCaseAsPanel' ? opened?.stepProposal : opened?.proposal;
  await askAs(page, 'ConcurInStep', { proposalId: proposal?.id });
}
type Proposed = { readonly id: string } | null;

/** Stands by the decision that another of the same panel proposes. */
export async function standByDecision(page: Page, caseId: string): Promise<void> {
  type Opened = { readonly openCaseAsPanel: { readonly proposal: Proposed } };
  const { openCaseAsPanel } = await askAs<Opened>(page, 'OpenCaseAsPanel', { caseId });
  await askAs(page, 'Concur', { proposalId: openCaseAsPanel.proposal?.id });
}

/** Charges in writing, by the screen: by which way, what, and founded on which clause. */
export async function serveCharges(registrar: Page): Promise<void> {
  await tick(registrar, 'radio', 'Disciplinary');
  await registrar
    .getByRole('textbox', { name: 'What the respondent is charged with' })
    .fill('You told a sponsor what your client had said.');
  await registrar.getByRole('textbox', { name: 'To what it may lead' }).fill('From nothing to the withdrawal.');
  await registrar.getByRole('button', { name: 'Confidentiality', exact: true }).click();
  await tickChoice(registrar.getByRole('checkbox', { name: /^CF-1/ }));
  await actFor(registrar, 'Serve the charges', 'The charges are served. The respondent is told that a letter waits.');
}
