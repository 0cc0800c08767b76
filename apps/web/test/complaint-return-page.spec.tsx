/**
 * The server's own build of React is what writes these pages.
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { describe, expect, it } from '@jest/globals';
import type { OpeningTold } from '../src/pages/props/opening.js';
import type { EmergencyTold } from '../src/pages/props/emergency.js';
import type { PanelMemberTold } from '../src/pages/props/panel-member.js';
import { pageOf, shown } from './shown.js';

const idempotencyKey = '01a2224f-0000-7000-8000-000000000001';
const asked = (sent: object) =>
  shown(pageOf('complaint-return', { state: 'ask', idempotencyKey, sent: { reference: '70WH-JTJD', ...sent } }));
const fieldsOf = (page: Element) =>
  [...page.querySelectorAll<HTMLInputElement>('form input')].map(({ name, value }) => [name, value]);

describe('the page to come back to a complaint', () => {
  it('carries what was written to have a closure looked at again, to where it is asked', () => {
    const page = asked({ ground: 'NEW_EVIDENCE', reasons: 'A letter turned up.\nIt says more.' });

    expect(page.querySelector('form')?.getAttribute('action')).toBe('/complaint/return/review');
    expect(fieldsOf(page)).toEqual([
      ['idempotencyKey', idempotencyKey],
      ['reasons', 'A letter turned up.\nIt says more.'],
      ['ground', 'NEW_EVIDENCE'],
      ['reference', '70WH-JTJD'],
      ['code', ''],
    ]);
    expect(page.textContent).toContain('What you wrote to have the closure looked at again is kept');
  });

  it('leads to the complaint where nothing was', () => {
    const page = asked({});

    expect(page.querySelector('form')?.hasAttribute('action')).toBe(false);
    expect(fieldsOf(page).map(([name]) => name)).toEqual(['idempotencyKey', 'reference', 'code']);
    expect(page.textContent).not.toContain('What you wrote');
  });

  it('R12: says who was told a kept name, by what they are, for what and until when; nothing where nobody was', () => {
    const told = {
      reference: '70WH-JTJD',
      receivedOn: '2026-11-02',
      progress: 'IN_HAND',
      next: null,
      nextBy: null,
    } as const;
    const page = (identityOpenings: readonly OpeningTold[]) =>
      shown(pageOf('complaint-return', { state: 'shown', idempotencyKey, ...told, identityOpenings }));
    const days = { openedOn: '2026-11-10', lastDay: '2026-11-16' };
    const text = page([
      { function: 'INVESTIGATOR', ground: 'HEARING', ...days, endedOn: null },
      { function: 'APPEAL_PANEL', ground: 'SAFETY', ...days, endedOn: '2026-11-12' },
    ]).textContent;

    expect(text).toContain('Who was told your name');
    expect(text).toMatch(/The person who looks into the facts\. From .*10 November 2026 to .*16 November 2026\./);
    expect(text).toMatch(/panel that decides on the appeal\. From .*10 November 2026 to .*12 November 2026\./);
    expect(text).toContain('The reason: somebody may be in danger.');
    expect(page([]).textContent).not.toContain('Who was told your name');
  });

  it('R10: names those who hear it, and whom an objection is about; nobody while they are not named', () => {
    const told = {
      reference: '70WH-JTJD',
      receivedOn: '2026-11-02',
      progress: 'IN_HAND',
      next: null,
      nextBy: null,
    } as const;
    const asked = ['SEATS', 'REASONS'].map((name) => ({ name, kind: 'TEXT', of: [], needed: true }));
    const steps = [{ event: 'OBJECT_TO_PANEL', until: '2026-11-28', question: null, asked }] as const;
    const page = (panel: readonly PanelMemberTold[]) =>
      shown(pageOf('complaint-return', { state: 'shown', idempotencyKey, ...told, panel, steps }));
    const named = page([
      { seat: 'CHAIR', name: 'Chloé Perrin' },
      { seat: 'COACH', name: 'Cyril Faure' },
      { seat: null, name: 'Léo Martin' },
    ]);

    const list = named.querySelector('section[aria-labelledby="panel"]');
    expect([...(list?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent?.trim())).toEqual([
      ...['Chloé Perrin (in the chair)', 'Cyril Faure (a coach)', 'Léo Martin'],
    ]);
    const choices = named.querySelector('form')?.textContent;
    for (const words of ['The chair (Chloé Perrin)', 'The coach (Cyril Faure)', 'The member who is no coach'])
      expect(choices).toContain(words);
    expect(page([]).textContent).not.toContain('Who hears your complaint');
  });

  it('R11: says that it was opened in an emergency, when, for what and what the two are; nothing where it never was', () => {
    const days = { openedOn: '2026-11-10', lastDay: '2026-11-12', endedOn: '2026-11-11' };
    const told = {
      reference: '70WH-JTJD',
      receivedOn: '2026-11-02',
      progress: 'IN_HAND',
      next: null,
      nextBy: null,
    } as const;
    const page = (emergencyOpenings: readonly EmergencyTold[]) =>
      shown(pageOf('complaint-return', { state: 'shown', idempotencyKey, ...told, emergencyOpenings }));
    const one = { ...days, ground: 'DANGER', askedAs: 'SCHEME_ADMINISTRATOR', openedAs: 'REGISTRAR' } as const;
    const text = page([one]).textContent;

    expect(text).toContain('Your complaint was opened in an emergency');
    expect(text).toMatch(/From .*10 November 2026 to .*11 November 2026\. It was read by an administrator/);
    expect(text).toContain('It was opened by a registrar of the association.');
    expect(text).toContain('The reason: somebody’s life or health was in danger.');
    expect(page([]).textContent).not.toContain('opened in an emergency');
  });

  it('asks whoever is known which member they are, once, and of nobody else', () => {
    const told = {
      reference: '70WH-JTJD',
      receivedOn: '2026-11-02',
      progress: 'CLOSED',
      next: null,
      nextBy: null,
    } as const;
    const page = (memberSaid: boolean | null) =>
      shown(pageOf('complaint-return', { state: 'shown', idempotencyKey, ...told, memberSaid }));

    expect(page(false).querySelector('form')?.getAttribute('action')).toBe('/complaint/return/member');
    expect(fieldsOf(page(false))).toEqual([
      ['idempotencyKey', idempotencyKey],
      ['reference', '70WH-JTJD'],
      ['memberReference', ''],
      ['code', ''],
    ]);
    expect(page(true).querySelector('form')).toBeNull();
    expect(page(true).textContent).toContain('You said which member you are. Nobody reads it.');
    expect(page(null).textContent).not.toContain('a member yourself');
  });

  it('carries which member they are to where it is said', () => {
    const page = asked({ memberReference: 'CC-2026-7K3Q9MX' });

    expect(page.querySelector('form')?.getAttribute('action')).toBe('/complaint/return/member');
    expect(fieldsOf(page)).toContainEqual(['memberReference', 'CC-2026-7K3Q9MX']);
    expect(page.textContent).toContain('What you wrote is kept');
  });
});
