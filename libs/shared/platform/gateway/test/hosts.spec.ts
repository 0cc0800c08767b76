import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openToyGateway, type ToyGateway, WHOAMI } from './toy-gateway.js';

const NOBODY = { host: 'nobody.example' };
const NOT_FOUND = '<main data-page="not-found">{"home":"/"}</main>';

describe('a host name that is no body’s', () => {
  let gateway: ToyGateway;

  beforeAll(async () => {
    gateway = await openToyGateway({ open: true });
  });

  afterAll(() => gateway.stop());

  it.each(['/', '/sign-in', '/sign-in?next=/a.b', '/demo', '/standing', '/kit', '/c/token', '/c/to.ken', '/a/to.ken'])(
    'has no page at %s',
    async (path) => {
      const answer = await gateway.see(path, { headers: NOBODY });

      expect([answer.status, answer.text]).toEqual([404, NOT_FOUND]);
    },
  );

  it.each(['/sign-in', '/sign-in?a=.', '/sign-in/code?a=.', '/sign-in/passkey?a=.', '/sign-out?a=.', '/c/to.ken'])(
    'takes no form at %s',
    async (path) => {
      const answer = await gateway.sendForm(path, 'email=amelie.laurent%40example.org', NOBODY);

      expect([answer.status, answer.text]).toEqual([404, NOT_FOUND]);
    },
  );

  it.each(['/graphql', '/graphql?a=.'])('is not answered at %s', async (path) => {
    const answer = await gateway.post(path, { query: WHOAMI }, NOBODY);

    expect([answer.status, answer.json]).toEqual([
      404,
      { errors: [{ message: 'No body is reached by this name.', extensions: { code: 'NOT_FOUND' } }] },
    ]);
  });

  it('is given the files that its page of nothing is made of', async () => {
    const [file, colour] = [
      await gateway.see('/index.html', { headers: NOBODY }),
      await gateway.see('/theme.css', { headers: NOBODY }),
    ];

    expect([file.status, colour.status]).toEqual([200, 200]);
  });

  it('is not made another’s by what a visitor claims was forwarded', async () => {
    const answer = await gateway.see('/sign-in', { headers: { ...NOBODY, 'x-forwarded-host': 'college.example' } });

    expect(answer.status).toBe(404);
  });
});

describe('a body’s host name', () => {
  it('has its pages, at whichever port', async () => {
    const gateway = await openToyGateway();

    const plain = await gateway.see('/sign-in');
    const atPort = await gateway.see('/sign-in', { headers: { host: 'college.example:8080' } });
    await gateway.stop();

    expect([plain.status, atPort.status]).toEqual([200, 200]);
  });
});
