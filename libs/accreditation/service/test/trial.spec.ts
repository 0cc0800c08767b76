import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { CHECK, DIFFERENCES, MODELS, SAMPLES, TRY_ON } from './draft-documents.js';
import { codesOf } from './given.js';
import { anAdministrator, givenADraft, givenAScheme } from './given-draft.js';
import { aScheme } from './scheme.js';

describe('trying a scheme before it is published', () => {
  let service: RunningService;
  let me: Member;
  beforeAll(async () => {
    service = await startService(accreditation);
    me = anAdministrator(service);
  });
  afterAll(() => service.stop());

  const ask = (document: string, variables: Record<string, unknown> = {}, actor = me) =>
    service.as(actor).graphql(document, variables);
  const tried = { document: JSON.stringify(aScheme()), level: 'one', sample: 'experienced', on: '2026-11-22' };

  it('offers the models, with what is to be known of each', async () => {
    const { data } = await ask(MODELS);
    const inFrench = await ask(MODELS, {}, { ...me, locale: 'fr' });

    expect(data.schemeModels).toHaveLength(7);
    expect(data.schemeModels.find(({ code }: { code: string }) => code === 'bacp-supervision')).toMatchObject({
      title: expect.stringContaining('not endorsed'),
      note: expect.stringMatching(/not endorsed.*\d+ lines\. Each that tells its source is checked by two persons/),
    });
    expect(data.schemeModels[0].note).toMatch(/ \d+ lines, \d+ of them without a known amount,/);
    expect(inFrench.data.schemeModels[0].note).toMatch(/ \d+ exigences, dont \d+ sans valeur connue,/);
  });

  it('tells every mistake and what is open, and keeps nothing', async () => {
    const blank = { ...aScheme().requirements[1], threshold: { kind: 'blank' } };
    const { data: open } = await ask(CHECK, {
      document: JSON.stringify(aScheme({ precondition: [], requirements: [blank] })),
    });
    const { data: none } = await ask(CHECK, { document: '{"a":\n' });
    const tooLong = await ask(CHECK, { document: ' '.repeat(500_001) });

    expect(open.checkScheme).toEqual({
      mistakes: [],
      blanks: [
        {
          path: 'requirements.0.threshold',
          line: null,
          message: '“Hours of practice”: how much is not known yet. Fill it in, or remove the line.',
        },
      ],
    });
    expect(none.checkScheme).toMatchObject({ mistakes: [{ path: '', line: 2 }], blanks: [] });
    expect(codesOf(tooLong)).toEqual(['ACCREDITATION_DRAFT_TOO_LONG']);
    expect(await service.inBody((manager) => manager.query('select from accreditation.scheme_drafts'))).toEqual([]);
  });

  it('decides of each fictional person as the published scheme would', async () => {
    const { data } = await ask(SAMPLES);
    const results: [string, string][] = [];
    for (const { code } of data.schemeSamples as { code: string }[]) {
      const { data: decided } = await ask(TRY_ON, { ...tried, sample: code });
      const hours = decided.trySchemeOn.decision.lines.find(({ ruleId }: { ruleId: string }) => ruleId === 'hours');
      results.push([code, hours.result]);
    }

    expect(results).toEqual([
      ['just-begun', 'UNMET'],
      ['on-the-way', 'MET'],
      ['experienced', 'MET'],
      ['back-from-leave', 'MET'],
    ]);
    const { data: one } = await ask(TRY_ON, tried);
    expect(one.trySchemeOn).toMatchObject({
      on: '2026-11-22',
      level: 'one',
      decision: {
        schemeVersionId: null,
        scheme: 'Scheme of the college',
        version: '1',
        level: 'one',
        on: '2026-11-22',
      },
    });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a level that the text lacks', { level: 'nine' }, 'ACCREDITATION_DRAFT_LEVEL_UNKNOWN'],
    ['nobody', { sample: 'nobody' }, 'ACCREDITATION_SAMPLE_UNKNOWN'],
    ['a text with a mistake', { document: JSON.stringify(aScheme({ version: '' })) }, 'ACCREDITATION_SCHEME_MISTAKE'],
    ['a text that is no object', { document: '[]' }, 'ACCREDITATION_DRAFT_NO_OBJECT'],
  ])('refuses to try %s', async (_, changes, code) => {
    expect(codesOf(await ask(TRY_ON, { ...tried, ...changes }))).toEqual([code]);
  });

  describe('side by side', () => {
    const differences = (before: object, after: object, actor = me) => ask(DIFFERENCES, { before, after }, actor);
    let versionId: string;
    beforeAll(async () => {
      versionId = await givenAScheme(service);
    });

    it('tells each value that is another, with the title of its line', async () => {
      const [code, hours, ...rest] = aScheme().requirements;
      const changed = { ...hours, threshold: { kind: 'constant', amount: { one: 600, two: 1500 } } };
      const without = rest.filter(({ id }) => id !== 'cpd');
      const document = aScheme({ version: '2', validFrom: '2027-01-01', requirements: [...without, changed, code] });
      const { id: draftId } = await givenADraft(service, me, document);

      const { data } = await differences({ versionId }, { draftId }, { ...me, locale: 'fr' });
      const { data: reversed } = await differences({ draftId }, { versionId });

      expect(data.schemeDifferences).toMatchObject([
        {
          ruleId: null,
          ruleTitle: null,
          kind: 'CHANGED',
          path: 'validFrom',
          before: '"2026-01-01"',
          after: '"2027-01-01"',
        },
        {
          ruleId: 'hours',
          ruleTitle: 'Heures de pratique',
          kind: 'CHANGED',
          path: 'threshold.amount.two',
          before: '1200',
          after: '1500',
        },
        { ruleId: 'cpd', ruleTitle: 'Formation', kind: 'REMOVED', path: '', after: null },
      ]);
      expect(JSON.parse(data.schemeDifferences[2].before)).toMatchObject({ id: 'cpd' });
      expect(reversed.schemeDifferences.map(({ kind }: { kind: string }) => kind)).toEqual([
        'CHANGED',
        'CHANGED',
        'ADDED',
      ]);
      expect((await differences({ versionId }, { versionId })).data.schemeDifferences).toEqual([]);
    });

    it('refuses a draft that has mistakes, and what is not one document', async () => {
      const { id: draftId } = await givenADraft(service, me, aScheme({ version: '' }));

      const { errors } = await differences({ versionId }, { draftId });

      expect(errors?.[0]?.extensions.refusals).toEqual([
        { code: 'ACCREDITATION_DRAFT_MISTAKES', message: 'The draft has one mistake.', path: 'after' },
      ]);
      expect(codesOf(await differences({}, { versionId, draftId }))).toEqual([
        'ACCREDITATION_CHOICE_NOT_ONE',
        'ACCREDITATION_CHOICE_NOT_ONE',
      ]);
      for (const choice of [{ draftId: newId() }, { versionId: newId() }])
        expect((await differences({ versionId }, choice)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });
  });
});
