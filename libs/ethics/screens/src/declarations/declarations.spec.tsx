import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KitProvider, Toasts } from '@standing/design-system';
import { createQueryClient, type Session, SessionProvider } from '@standing/web-core';
import type { ReactNode } from 'react';
import {
  campaignSizeQuery,
  campaignsQuery,
  campaignWaitingQuery,
  closeCampaignMutation,
  memberSignaturesQuery,
  openCampaignMutation,
  outsideDecisionsQuery,
  recordPaperMutation,
  takeBackPaperMutation,
} from '../campaigns/campaign.queries.js';
import { CampaignsScreen } from '../campaigns/campaigns-screen.js';
import { MemberSignaturesCard } from '../campaigns/member-signatures-card.js';
import {
  askedToSignQuery,
  declarationsQuery,
  reportMutation,
  signDeclarationMutation,
  takeBackReportMutation,
} from './declaration.queries.js';
import { DeclarationsScreen } from './declarations-screen.js';

type Sent = { readonly documentId: string; readonly variables: Readonly<Record<string, unknown>> };
type Document = { readonly __meta__?: Readonly<Record<string, unknown>> | undefined };

const body = { name: 'Association', locales: ['fr'], zone: 'Europe/Paris', today: '2026-11-22' };
const session: Session = {
  ...{ personId: 'nadia', name: 'Nadia Benali', roles: ['registrar'], locale: 'en', speak: jest.fn() },
  body: { ...body, demo: false, rehearsal: false },
};
const hashOf = ({ __meta__ }: Document) => __meta__?.['hash'];

function aServer(answers: readonly (readonly [Document, object | (() => object)])[]) {
  const sent: Sent[] = [];
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const asked = JSON.parse(init.body as string) as Sent;
    sent.push(asked);
    const found = answers.find(([document]) => hashOf(document) === asked.documentId)?.[1];
    const answer = typeof found === 'function' ? (found as () => object)() : { data: found };
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
  return (document: Document) => sent.filter(({ documentId }) => documentId === hashOf(document));
}

function show(content: ReactNode, as: Partial<Session> = {}): void {
  const client = createQueryClient(jest.fn());
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale="en-GB" navigate={jest.fn()}>
        <QueryClientProvider client={client}>
          <SessionProvider value={{ ...session, ...as }}>
            {content}
            <Toasts />
          </SessionProvider>
        </QueryClientProvider>
      </KitProvider>
    </I18nProvider>,
  );
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const signature = { signedOn: '2026-11-01', place: 'Lyon', nameTyped: 'Nadia Benali', method: 'PAPER' };
const fitness = {
  ...{ id: 'f1', code: 'F', kind: 'FITNESS', number: 2, title: 'Able to practise', text: 'I am able.\n\nOr I pause.' },
  ...{ hash: 'a'.repeat(64), validFrom: '2026-01-01', reportWithinDays: null, isInForce: true, signature: null },
};
const toReport = {
  ...{
    ...fitness,
    id: 'r1',
    code: 'R',
    kind: 'UNDERTAKING_TO_REPORT',
    title: 'To report',
    reportWithinDays: 30,
    signature,
  },
};
const judgment = { id: 'd1', kind: 'FINAL_JUDGMENT', authority: 'CIVIL_COURT', decidedOn: '2026-11-01' };
const mine = {
  codeStanding: { signed: true },
  myDeclarations: [toReport, fitness, { ...fitness, id: 'f0', number: 1, isInForce: false, signature }],
  helpContacts: [{ name: 'Listening', phone: '01 02 03', page: 'https://help.example/a' }],
  myOutsideReports: { areTaken: false, basis: null, reports: [] as object[] },
};
const text = { id: 't1', isCode: true, title: 'Code of ethics', name: '2', isInForce: true };
const campaign = {
  ...{
    ...text,
    id: 'c1',
    audience: 'EVERYBODY',
    deadlineOn: '2026-12-22',
    remindDays: [14, 3],
    openedOn: '2026-11-01',
  },
  ...{ closedOn: null, isOpen: true, asked: 3, signed: 1, weeks: [{ fromOn: '2026-11-01', signed: 1 }] },
};

beforeAll(() => {
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (name: string) => name } });
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
afterEach(cleanup);

describe('the declarations of a member', () => {
  const signedCode = { codeStanding: { signed: true, refusalsToSign: [] }, mySignature: { id: 's' } };
  const asked = { ...signedCode, askedToSign: [{ ...text, deadlineOn: '2026-12-22', consequence: 'NOTHING' }] };
  const open = (changes: object = {}, more: Parameters<typeof aServer>[0] = []) => {
    const sent = aServer([...more, [askedToSignQuery, asked], [declarationsQuery, { ...mine, ...changes }]]);
    show(<DeclarationsScreen />);
    return sent;
  };

  it('say what is asked until when, what is signed, and where help is', async () => {
    open();

    expect(await screen.findByText(/^To read and sign by .*22 December 2026.*: Code of ethics$/)).toBeTruthy();
    expect(await screen.findAllByText(/^Signed on paper: Nadia Benali, Lyon, .*1 November 2026/)).toHaveLength(2);
    expect(screen.getAllByText('I am able.')).not.toEqual([]);
    expect(screen.getByRole('link', { name: '01 02 03' }).getAttribute('href')).toBe('tel:010203');
    expect(screen.getByRole('link', { name: 'help.example' })).toBeTruthy();
    expect(screen.getByText(/does not take such reports/)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Signed earlier' })).toBeTruthy();
  });

  it('are signed with the hash of what was read', async () => {
    const sent = open({}, [[signDeclarationMutation, { signDeclaration: { id: 'f1' } }]]);
    await userEvent.click(await screen.findByRole('button', { name: /^Read and sign version 2/ }));
    await press('Sign: Able to practise');
    expect(await screen.findAllByText('Type your name to sign.')).not.toEqual([]);
    await userEvent.type(screen.getByLabelText('Signed at (town)'), 'Lyon');
    await userEvent.type(screen.getByLabelText('Type your name'), 'Nadia Benali');
    await press('Sign: Able to practise');

    expect(await screen.findByText('Signed.')).toBeTruthy();
    expect(sent(signDeclarationMutation)[0]?.variables['input']).toEqual({
      ...{ versionId: 'f1', versionHash: fitness.hash, place: 'Lyon', nameTyped: 'Nadia Benali' },
    });
    expect(sent(declarationsQuery)).toHaveLength(2);
  });

  it('take a report where the body takes any, and let it be a mistake', async () => {
    const report = { ...judgment, reportedOn: '2026-11-02', takenBackAt: null };
    const sent = open({ myOutsideReports: { areTaken: true, basis: 'GDPR 10', reports: [report] } }, [
      [reportMutation, { reportOutsideDecision: { areTaken: true } }],
      [takeBackReportMutation, { takeBackOutsideDecision: { areTaken: true } }],
    ]);
    await userEvent.click(await screen.findByRole('button', { name: /^Reported by mistake: Final judgment/ }));
    expect(await screen.findByText('Noted as a mistake.')).toBeTruthy();
    expect(sent(takeBackReportMutation)[0]?.variables).toMatchObject({ id: 'd1' });

    await press('Report a decision…');
    await press('Report it');
    expect(await screen.findAllByText('Choose who decided.')).not.toEqual([]);
  });

  it.each<[string, object | (() => object), string]>([
    ['there is none', { ...mine, myDeclarations: [] }, 'Your association asks for no other declaration today.'],
    [
      'they could not be loaded',
      () => ({ errors: [{ message: 'x', extensions: { code: 'INTERNAL' } }] }),
      'Your declarations could not be loaded.',
    ],
  ])('say that %s', async (_, answer, sentence) => {
    aServer([
      [askedToSignQuery, { ...signedCode, askedToSign: [], codeStanding: { signed: false, refusalsToSign: [] } }],
      [declarationsQuery, answer],
    ]);
    show(<DeclarationsScreen />);

    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(await screen.findByText('A new edition of the code waits for your signature')).toBeTruthy();
  });
});

describe('the campaigns of the office', () => {
  const open = (more: Parameters<typeof aServer>[0] = [], as: Partial<Session> = {}) => {
    const person = { id: 'eric', name: 'Éric Blanc' };
    const decision = { ...judgment, person, reportedOn: '2026-11-02', reportUntil: '2026-12-01', takenBackAt: null };
    const sent = aServer([
      ...more,
      [campaignsQuery, { campaigns: [campaign], textsToSign: [text, { ...text, id: 'old', isInForce: false }] }],
      [campaignSizeQuery, { campaignSize: { asked: 3, signed: 1 } }],
      [campaignWaitingQuery, { campaignWaiting: [person] }],
      [outsideDecisionsQuery, { outsideDecisions: [decision] }],
    ]);
    show(<CampaignsScreen />, as);
    return sent;
  };

  it('show how far each is, and to a registrar who waits and what members reported', async () => {
    const sent = open();
    await press('Show who has not signed: Code of ethics');

    expect(await screen.findAllByRole('link', { name: 'Éric Blanc' })).toHaveLength(2);
    expect(screen.getByText('1 of 3 have signed.')).toBeTruthy();
    expect(screen.getByText(/to be reported by/)).toBeTruthy();
    expect(sent(campaignWaitingQuery)[0]?.variables).toEqual({ id: 'c1' });
  });

  it('show a scheme administrator no name', async () => {
    const sent = open([], { roles: ['scheme-administrator'] });

    expect(await screen.findByText('1 of 3 have signed.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /who has not signed/ })).toBeNull();
    expect(sent(outsideDecisionsQuery)).toEqual([]);
  });

  it('are opened after saying how many would be asked', async () => {
    const sent = open([[openCampaignMutation, { openCampaign: { id: 'n' } }]]);
    await press('Open a campaign…');
    expect(await screen.findByText('3 members would be asked.')).toBeTruthy();
    await press('Open the campaign');

    expect(await screen.findByText('The campaign is open.')).toBeTruthy();
    expect(sent(openCampaignMutation)[0]?.variables['input']).toEqual({
      ...{ textId: 't1', audience: 'EVERYBODY', deadlineOn: '2026-12-22', remindDays: [14, 3] },
    });
  });

  it('are closed after a word, or say why not', async () => {
    const refusal = { code: 'C', message: 'It has ended already.', path: null };
    const refused = { errors: [{ message: 'x', extensions: { code: 'REFUSED', refusals: [refusal] } }] };
    open([[closeCampaignMutation, () => refused]]);
    await press('Close the campaign: Code of ethics');
    await press('Close the campaign');

    expect(await screen.findByText('It has ended already.')).toBeTruthy();
  });
});

describe('what a member signed, at the office', () => {
  const ofCode = { ...text, ...signature, keptAt: 'A-14', takenBackAt: null };

  it('is taken back when a paper was recorded by mistake, and recorded from a paper', async () => {
    const sent = aServer([
      [memberSignaturesQuery, { signaturesOfMember: [ofCode], textsToSign: [text] }],
      [takeBackPaperMutation, { takeBackPaperSignature: 't1' }],
      [recordPaperMutation, { recordPaperSignature: 'n' }],
    ]);
    show(<MemberSignaturesCard personId="eric" />);
    await press('Recorded by mistake: Code of ethics, edition 2');
    await press('Take the signature back');
    expect(await screen.findByText('The signature is taken back.')).toBeTruthy();

    await press('Record a signature on paper…');
    await press('Record the signature');
    expect(await screen.findAllByText('Copy the name from the paper.')).not.toEqual([]);
    expect(sent(takeBackPaperMutation)[0]?.variables).toMatchObject({ id: 't1' });
    expect(sent(recordPaperMutation)).toEqual([]);
  });

  it('is shown to registrars alone', () => {
    const sent = aServer([]);
    show(<MemberSignaturesCard personId="eric" />, { roles: ['officer'] });

    expect(screen.queryByText('Signatures')).toBeNull();
    expect(sent(memberSignaturesQuery)).toEqual([]);
  });
});
