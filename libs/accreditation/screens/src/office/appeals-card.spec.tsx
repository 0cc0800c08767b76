import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { useIsFetching } from '@tanstack/react-query';
import { screen, within } from '@testing-library/react';
import { broken, onItsWay } from '../../test/answers.js';
import { aServer } from '../../test/a-server.js';
import { putAway } from '../../test/put-away.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { AppealsCard } from './appeals-card.js';
import { appealsWaitingQuery } from './office.queries.js';

const of = (id: string, name: string) => ({
  ...{ id, person: { id: `person-${id}`, name }, level: { title: 'Level 1' }, appealedOn: '2026-11-20' },
});
const waiting = (...appealsWaiting: object[]) => ({ data: { appealsWaiting } });

/** Tells when the answer has arrived, which a card that takes no place does not show. */
function Arrival() {
  return <p>{useIsFetching() > 0 ? 'on its way' : 'arrived'}</p>;
}

function show(answer: () => object) {
  aServer([[appealsWaitingQuery, answer]]);
  showScreen(
    <main>
      <Arrival />
      <AppealsCard />
    </main>,
  );
}

beforeAll(prepare);
afterEach(putAway);

describe('appeals against refusals', () => {
  it('lead to the record of whose they are', async () => {
    show(() => waiting(of('one', 'Alix Moreau'), of('two', 'Basile Noir')));

    const card = within(await screen.findByRole('region', { name: 'Appeals against refusals' }));
    const rows = card.getAllByRole('listitem');
    expect(rows.map((row) => row.querySelector('.item-main')?.textContent)).toEqual([
      'Alix MoreauLevel 1 · appealed on 20 Nov 2026',
      'Basile NoirLevel 1 · appealed on 20 Nov 2026',
    ]);
    expect(card.getByRole('link', { name: 'Open the record of Alix Moreau' }).getAttribute('href')).toBe(
      '/office/members/person-one',
    );
    expect(card.getByRole('link', { name: 'Open the record of Basile Noir' }).getAttribute('href')).toBe(
      '/office/members/person-two',
    );
  });

  it('take no place while none waits, nor before that is known', async () => {
    const { answer, give } = onItsWay();
    show(answer);
    expect(await screen.findByText('on its way')).toBeTruthy();
    expect(screen.getByRole('main').textContent).toBe('on its way');

    give(waiting());
    expect(await screen.findByText('arrived')).toBeTruthy();
    expect(screen.getByRole('main').textContent).toBe('arrived');
  });

  it('that could not be loaded say so', async () => {
    show(() => broken);

    expect(await screen.findByText('The appeals could not be loaded.')).toBeTruthy();
    expect(screen.getByText('Reference: req-1')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Appeals against refusals' })).toBeNull();
  });
});
