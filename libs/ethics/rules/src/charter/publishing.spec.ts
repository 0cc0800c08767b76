import { describe, expect, it } from '@jest/globals';
import { AS_THE_CORE, type CharterDraft, differences, languagesOf, linesOf, saidIn } from './draft.js';
import { core, coreOf } from './given.js';
import { canonicalCharter, refusalsToPublishCharter } from './publishing.js';

const leftOut = (...codes: string[]): CharterDraft => ({
  ...AS_THE_CORE,
  choices: codes.map((code) => ({ code, choice: 'left-out', words: null, reason: null })),
});
const reworded = (words: { fr: string | null; en: string | null }): CharterDraft => ({
  ...AS_THE_CORE,
  choices: [{ code: 'RC-1.B1', choice: 'reworded', words, reason: null }],
});
const added = (words: { fr: string | null; en: string | null }): CharterDraft => ({
  ...AS_THE_CORE,
  added: [{ code: 'OWN-1', commitment: 'RC-5', words }],
});

describe('publishing a charter of one’s own', () => {
  const refused = (draft: CharterDraft, unchanged = false) =>
    refusalsToPublishCharter(core, draft, unchanged).map(({ code }) => code);

  it('is allowed as the body wrote it', () => {
    expect(refused(AS_THE_CORE)).toEqual([]);
  });

  it('is refused where a commitment shows in nothing any more', () => {
    expect(refused(leftOut('RC-1.B1', 'RC-1.B2'))).toEqual([]);
    expect(refused(leftOut('RC-1.B1', 'RC-1.B2', 'RC-1.B3'))).toEqual(['ETHICS_CHARTER_COMMITMENT_EMPTY']);
  });

  it('says of which commitment nothing is left', () => {
    const draft = leftOut('RC-1.B1', 'RC-1.B2', 'RC-1.B3');

    expect(refusalsToPublishCharter(core, draft, false)).toEqual([
      { code: 'ETHICS_CHARTER_COMMITMENT_EMPTY', params: { code: 'RC-1' } },
    ]);
  });

  it('is refused where it would be a mix of two languages', () => {
    const draft = { ...reworded({ fr: 'Oui', en: null }), added: added({ fr: null, en: 'Yes' }).added };

    expect(refused(draft)).toEqual(['ETHICS_CHARTER_LANGUAGE_MIXED']);
  });

  it('is refused where nothing has changed', () => {
    expect(refused(AS_THE_CORE, true)).toEqual(['ETHICS_CHARTER_UNCHANGED']);
  });
});

describe('reading a charter', () => {
  it.each([
    [AS_THE_CORE, ['fr', 'en']],
    [reworded({ fr: 'Oui', en: null }), ['fr']],
    [added({ fr: null, en: 'Yes' }), ['en']],
    [leftOut('RC-1.B1'), ['fr', 'en']],
  ])('is possible in the languages in which every line has words', (draft, languages) => {
    expect(languagesOf(linesOf(core, draft))).toEqual(languages);
  });

  it('says the coach’s words, the body’s where they are kept, and nothing of what is left out', () => {
    const said = (draft: CharterDraft) => linesOf(core, draft).map((line) => saidIn(line, 'en'));

    expect(said(reworded({ fr: 'Oui', en: 'I wonder' }))[0]).toBe('I wonder');
    expect(said(leftOut('RC-1.B2'))).toEqual(['I ask', null, 'I sum up', 'I keep it to myself']);
  });

  it('tells where it differs from the body’s', () => {
    const draft = { ...leftOut('RC-1.B2'), added: added({ fr: 'Oui', en: 'Yes' }).added };

    expect(differences(linesOf(core, draft)).map(({ code, choice }) => `${code} ${choice}`)).toEqual([
      'RC-1.B2 left-out',
      'OWN-1 added',
    ]);
  });

  it('no longer follows a choice about a line that the body has locked or dropped since', () => {
    const draft = leftOut('RC-1.B1', 'RC-1.B2');
    const [{ behaviours, ...listening }] = core.commitments as [(typeof core.commitments)[number]];
    const next = coreOf([{ ...listening, behaviours: [{ ...behaviours[0]!, locked: true }, behaviours[2]!] }]);

    expect(linesOf(next, draft).map(({ code, choice }) => `${code} ${choice}`)).toEqual([
      'RC-1.B1 kept',
      'RC-1.B3 kept',
    ]);
  });

  it('is known by what it says, in its order, whatever was tried in between', () => {
    const text = (draft: CharterDraft) => canonicalCharter('hash', linesOf(core, draft));

    expect(text({ ...AS_THE_CORE, made: 3, order: ['gone'] })).toBe(text(AS_THE_CORE));
    expect(text({ ...AS_THE_CORE, order: ['RC-1.B2', 'RC-1.B1', 'RC-1.B3'] })).not.toBe(text(AS_THE_CORE));
    expect(text(leftOut('RC-1.B1'))).not.toBe(text(AS_THE_CORE));
    expect(text(reworded({ fr: 'Œuvre', en: null }))).not.toBe(text(reworded({ fr: 'Oeuvre', en: null })));
    expect(text(reworded({ fr: null, en: 'I ask' }))).not.toBe(text(reworded({ fr: null, en: 'I do' })));
    expect(text(reworded({ fr: 'é'.normalize('NFD'), en: null }))).toBe(text(reworded({ fr: 'é', en: null })));
    expect(canonicalCharter('other', linesOf(core, AS_THE_CORE))).not.toBe(text(AS_THE_CORE));
  });

  it('tells by what it is known neither why a line was left out nor more of a line than is said of it', () => {
    const because = (reason: string | null): CharterDraft => ({
      ...AS_THE_CORE,
      choices: [{ code: 'RC-1.B1', choice: 'left-out', words: null, reason }],
    });
    const { lines } = JSON.parse(canonicalCharter('hash', linesOf(core, because('zqx')))) as { lines: object[] };

    expect(canonicalCharter('hash', linesOf(core, because('zqx')))).toBe(
      canonicalCharter('hash', linesOf(core, because(null))),
    );
    expect(lines[0]).toEqual({ choice: 'left-out', code: 'RC-1.B1', commitment: 'RC-1', words: null });
  });
});
