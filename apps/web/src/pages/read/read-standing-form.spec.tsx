import { describe, expect, it } from '@jest/globals';
import { readAgreementForm } from './read-agreement-form.js';

const mistakes = (fields: Record<string, string | string[]>, nameAsked = false) =>
  readAgreementForm(fields, nameAsked).mistakes.map((mistake) => 'code' in mistake && mistake.code);

describe('the form of an agreement that stands', () => {
  it('reads terms; the limits that always stand are there whatever was sent', () => {
    const sent = {
      act: 'propose-terms',
      form: 'GROUP',
      everyWeeks: '4',
      minutes: '',
      limits: ['EVIDENCE_FRAUD', 'MOOD'],
    };

    expect(readAgreementForm(sent, false)).toMatchObject({
      act: 'propose-terms',
      terms: {
        ...{ form: 'GROUP', everyWeeks: 4, minutes: null },
        limits: ['LEGAL_DUTY', 'SERIOUS_HARM', 'EVIDENCE_FRAUD'],
      },
      mistakes: [],
    });
  });

  it('leaves a number that cannot be read to the rules, which refuse it', () => {
    const sent = { act: 'propose-terms', form: 'PEER', everyWeeks: 'four', minutes: '-90' };

    expect(readAgreementForm(sent, false).terms).toMatchObject({ everyWeeks: -1, minutes: -1 });
  });

  it('reads which terms are answered', () => {
    expect(readAgreementForm({ act: 'decline-terms', termsId: 't' }, false)).toMatchObject({
      ...{ act: 'decline-terms', termsId: 't', mistakes: [] },
    });
  });

  it.each([
    ['no form is chosen', { act: 'propose-terms', form: 'ALONE' }, ['FORM_MISSING']],
    ['nothing is declared', { act: 'declare' }, ['RELATIONS_MISSING']],
    ['a relation and none', { act: 'declare', noRelations: 'yes', relations: 'FAMILY' }, ['RELATIONS_CONTRADICT']],
    ['none is said on purpose', { act: 'declare', noRelations: 'yes' }, []],
  ])('comes back where %s', (_, fields, codes) => {
    expect(mistakes(fields)).toEqual(codes);
  });

  it('asks for the name once on a device', () => {
    expect(mistakes({ act: 'agree-terms', termsId: 't' }, true)).toEqual(['NAME_MISSING']);
  });
});
