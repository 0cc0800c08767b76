import { describe, expect, it } from '@jest/globals';
import { merged } from './merge.js';

const base = {
  title: { fr: 'Un', en: 'One' },
  requirements: [
    { id: 'hours', amount: 100 },
    { id: 'cover', amount: 1 },
  ],
};

const [hours, cover] = base.requirements;

describe('what two people made of one document', () => {
  it('keeps what each of them changed, in different places', () => {
    const mine = { ...base, requirements: [{ ...hours, amount: 200 }, cover] };
    const theirs = { title: { fr: 'Un', en: 'First' }, requirements: [hours, cover, { id: 'code', amount: 1 }] };

    expect(merged(base, mine, theirs)).toEqual({
      document: {
        title: { fr: 'Un', en: 'First' },
        requirements: [{ id: 'hours', amount: 200 }, cover, { id: 'code', amount: 1 }],
      },
      clashes: [],
    });
  });

  it('keeps mine where both changed the same, and says where', () => {
    const mine = { ...base, requirements: [{ ...hours, amount: 200 }, cover] };
    const theirs = { ...base, requirements: [{ ...hours, amount: 300 }, cover] };

    expect(merged(base, mine, theirs)).toEqual({ document: mine, clashes: [['requirements', 0, 'amount']] });
  });

  it('takes out what one of them took out and the other left alone', () => {
    const theirs = { ...base, requirements: [hours] };

    expect(merged(base, base, theirs).document).toEqual(theirs);
    expect(merged(base, { ...theirs, title: { fr: 'Deux', en: 'Two' } }, base).document).toEqual({
      title: { fr: 'Deux', en: 'Two' },
      requirements: [hours],
    });
  });

  it('does not take two ways of writing the same for a change', () => {
    const reordered = { requirements: base.requirements, title: { en: 'One', fr: 'Un' } };
    const mine = { ...base, title: { fr: 'Deux', en: 'Two' } };

    expect(merged(base, mine, reordered)).toEqual({ document: mine, clashes: [] });
  });
});
