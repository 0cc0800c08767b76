import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANSWERS, wizard, writersAt } from './complaint-writers.js';
import { copyOfBodies } from './copies.js';
import { openGatewayOver, type OpenedGateway, pagesThatShowAll } from './gateway.js';
import type { Installation } from './installation.js';

describe('the page on which a colleague says what was done before, over HTTP and without a script', () => {
  let installation: Installation;
  let gateway: OpenedGateway;
  let writers: ReturnType<typeof writersAt>;

  beforeAll(async () => {
    const { installation: copy, a } = await copyOfBodies();
    installation = copy;
    gateway = await openGatewayOver(installation, { web: { ...pagesThatShowAll, complaintWizard: await wizard() } });
    writers = writersAt(gateway, a);
  }, 120_000);
  afterAll(async () => {
    await gateway.stop();
    await installation.stop();
  });

  it('is asked of a colleague and of nobody else; a draft from before the question waits for it', async () => {
    const attested = { spoken: 'NO', because: 'REPRISAL', basis: 'HEARD', competing: 'NO' };
    const one = await writers.written({ relation: { relation: 'COLLEAGUE' } });
    const waiting = (await one.look('/complaint/check')).props.unanswered;
    const wrong = await one.post('/complaint/challenge', { act: 'next', spoken: 'YES', spokenOn: '2999-01-01' });
    const right = await one.post('/complaint/challenge?from=check', { act: 'next', ...attested });
    const { copy } = (await writers.send(one)).props;
    const { relation: _, ...before } = ANSWERS;
    const earlier = await writers.begun();
    for (const [page, fields] of Object.entries(before)) await earlier.post(`/complaint/${page}`, fields);

    expect(waiting).toEqual(['challenge']);
    expect(wrong.status).toBe(422);
    expect(wrong.props.mistakes).toEqual([
      { code: 'SPOKEN_IN_FUTURE', field: 'spokenOn' },
      { code: 'BASIS_MISSING', field: 'basis' },
      { code: 'COMPETING_MISSING', field: 'competing' },
    ]);
    expect(right.location).toBe('/complaint/check');
    expect(copy).toContain('Did not speak to the coach: fear of reprisal\nHow it is known: heard from others');
    expect((await earlier.look('/complaint/check')).props.unanswered).toEqual(['relation']);
  });
});
