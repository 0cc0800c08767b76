import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { aServer } from '../../test/a-server.js';
import { onItsWay } from '../../test/answers.js';
import { itLoads } from '../../test/loading.js';
import { putAway } from '../../test/put-away.js';
import { prepare, showScreen } from '../../test/show-screen.js';
import { useAskedOfMe } from './asked-of-me.js';
import { AskedScreen } from './asked-screen.js';
import { askedOfMeQuery } from './judging.queries.js';

const level = { title: 'Level 1' };
const moderation = { applicationId: 'application', level, appliedOn: '2026-11-20' };
const appeal = (id: string, answered: boolean) => ({ id, level, appealedOn: '2026-11-21', answered });
const askedOf = (myModerations: object[], myAppeals: object[]) => ({ data: { myModerations, myAppeals } });
const nothing = 'Nothing is asked of you now. Moderations and appeals appear here.';

function show(answer: () => object) {
  aServer([[askedOfMeQuery, answer]]);
  showScreen(<AskedScreen />);
}

beforeAll(prepare);
afterEach(putAway);

describe('what is asked of me', () => {
  itLoads({
    show,
    found: askedOf([], []),
    seen: nothing,
    failed: 'What is asked of you could not be loaded.',
  });

  it('is busy while it is on its way', async () => {
    const { answer, give } = onItsWay();
    show(answer);

    const card = await screen.findByRole('region', { name: 'Waiting for me' });
    expect(card.getAttribute('aria-busy')).toBe('true');
    give(askedOf([], []));
    expect(await screen.findByText(nothing)).toBeTruthy();
    expect(card.hasAttribute('aria-busy')).toBe(false);
  });

  it('leads to each moderation and appeal, and says what I have answered', async () => {
    show(() => askedOf([moderation], [appeal('open', false), appeal('done', true)]));

    const rows = await screen.findAllByRole('listitem');
    expect(rows.map((row) => row.querySelector('.muted')?.textContent)).toEqual([
      'Two assessors differ · applied on 20 Nov 2026',
      'Appeal of 21 Nov 2026',
      'Appeal of 21 Nov 2026',
    ]);
    expect(rows.map((row) => within(row).getByRole('link').getAttribute('href'))).toEqual([
      '/assessments/moderation/application',
      '/assessments/appeal/open',
      '/assessments/appeal/done',
    ]);
    expect(rows.map((row) => within(row).queryByText('I have answered') !== null)).toEqual([false, false, true]);
    expect(screen.queryByText(nothing)).toBeNull();
  });

  it('shows an appeal where there is no moderation', async () => {
    show(() => askedOf([], [appeal('open', false)]));

    expect((await screen.findAllByRole('listitem')).length).toBe(1);
    expect(screen.queryByText(nothing)).toBeNull();
  });
});

describe('the way to what is asked of me', () => {
  function Way() {
    const { any, waiting } = useAskedOfMe();
    return <p>{any ? `shown, ${waiting} waiting` : 'hidden'}</p>;
  }
  const way = (answer: object) => {
    aServer([[askedOfMeQuery, () => answer]]);
    showScreen(<Way />);
  };

  it.each<[string, object[], object[]]>([
    ['shown, 1 waiting', [moderation], []],
    ['shown, 2 waiting', [moderation], [appeal('open', false), appeal('done', true)]],
    ['shown, 0 waiting', [], [appeal('done', true)]],
  ])('is %s', async (said, moderations, appeals) => {
    way(askedOf(moderations, appeals));

    expect(await screen.findByText(said)).toBeTruthy();
  });

  it('is hidden before it is known', () => {
    way(askedOf([moderation], []));

    expect(screen.getByText('hidden')).toBeTruthy();
  });
});
