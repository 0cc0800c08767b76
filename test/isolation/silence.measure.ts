import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Comparison, mannWhitney } from '@standing/testing';
import { type Installation, startInstallation } from './installation.js';
import { lookAt } from './looks.js';
import type { Visitor } from './gateway.js';
import { type Onlooking, openOnlooking, visitorAs } from './onlooking.js';
import { take } from './seed-complaints.js';
import { charge } from './seed-procedure.js';
import { type Twin, twinOf } from './seed-twin.js';

/** So many answers are timed about each of the two, at each place. */
const EACH = 1000;
const WARMING_UP = 100;

/** How likely the measure may find a difference where there is none, over all places together. */
const BY_CHANCE = 0.01;

/** Where somebody asks about a coach; resolves when the whole answer came. */
type Place = { readonly name: string; readonly ask: (twin: Twin) => Promise<unknown> };

describe('the time of an answer about a coach', () => {
  let installation: Installation;
  let on: Onlooking;
  let [charged, other]: readonly Twin[] = [];
  let places: readonly Place[];

  beforeAll(async () => {
    installation = await startInstallation();
    on = await openOnlooking(installation);
    const { world, staff } = on.people;
    charged = await twinOf(installation, world, staff, 'Agathe');
    other = await twinOf(installation, world, staff, 'Albane');
    const officer = await world.join('Ondin', `ondin@${world.host}`, ['officer']);
    const peer = await visitorAs(
      on.gateway,
      world.host,
      await world.join('Pierre', `pierre@${world.host}`, [], 'supervisor'),
    );
    await charge(world, await take(world, staff), { staff, respondent: charged.member });
    await world.settle();
    const visitor = { host: world.host, headers: { 'accept-language': 'fr' } };
    const page = (name: string, path: (twin: Twin) => string, who: Visitor = visitor): Place => ({
      name,
      ask: (twin) => lookAt(on.gateway, [{ route: name, path: path(twin) }], { who }),
    });
    places = [
      page('public: the entry', ({ reference }) => `/register/${reference}`),
      page('public: the entry for programs', ({ reference }) => `/verify/${reference}.json`),
      page('public: the search', ({ member }) => `/register?q=${encodeURIComponent(member.name)}`),
      page('a peer: the entry', ({ reference }) => `/register/${reference}`, peer),
      page('the supervisor: sessions to confirm', ({ confirmToken }) => `/c/${confirmToken}`),
      {
        name: 'the supervisor: sessions, in the graph',
        ask: ({ holder }) => world.ask(holder, `{ confirmationRequest { askedOn sessions { id status } } }`),
      },
      {
        name: 'an officer: the standing',
        ask: ({ member }) =>
          world.ask(officer, `query Standing($id: Uuid) { standing(personId: $id) { status since until reference } }`, {
            id: member.personId,
          }),
      },
    ];
  }, 300_000);
  afterAll(async () => {
    await on.gateway.stop();
    await installation.stop();
  });

  /** Times both in turn, each time another first. */
  const compared = async (first: () => Promise<unknown>, second: () => Promise<unknown>): Promise<Comparison> => {
    const [ofFirst, ofSecond]: [number[], number[]] = [[], []];
    const timed = async (ask: () => Promise<unknown>, into: number[]) => {
      const start = performance.now();
      await ask();
      into.push(performance.now() - start);
    };
    for (let turn = -WARMING_UP; turn < EACH; turn += 1) {
      const warm = turn >= 0;
      const pair = [() => timed(first, warm ? ofFirst : []), () => timed(second, warm ? ofSecond : [])];
      for (const ask of Math.random() < 0.5 ? pair : pair.reverse()) await ask();
    }
    return mannWhitney(ofFirst, ofSecond);
  };

  const row = (name: string, { greater, p }: Comparison) =>
    `  ${name.padEnd(40)} ${greater.toFixed(3).padStart(6)} ${p.toPrecision(2).padStart(9)}\n`;

  it('does not tell whether a case about them is pending', async () => {
    const found: Comparison[] = [];
    process.stdout.write(`  ${2 * EACH} answers at each place   slower with a case, p\n`);
    for (const { name, ask } of places) {
      const comparison = await compared(
        () => ask(charged!),
        () => ask(other!),
      );
      found.push(comparison);
      process.stdout.write(row(name, comparison));
    }

    expect(found.filter(({ p }) => p < BY_CHANCE / places.length)).toEqual([]);
  }, 3_600_000);

  it('tells an entry from none: the measure sees what is there', async () => {
    const [entry] = places;
    const none = { ...other!, reference: 'ZQ-2026-2222222' };
    const comparison = await compared(
      () => entry!.ask(charged!),
      () => entry!.ask(none),
    );
    process.stdout.write(row('an entry and none', comparison));

    expect(comparison.p).toBeLessThan(0.001);
  }, 3_600_000);
});
