import { describe, expect, it } from '@jest/globals';
import { type AdviceAsked, chaptersOf, refusalsToAsk } from './asking.js';

const code = [
  { code: 'IN', clauses: ['IN-1', 'IN-2'] },
  { code: 'CF', clauses: ['CF-1'] },
];
const asked: AdviceAsked = {
  text: 'Une cliente me demande de mentir à son employeur. Que puis-je faire ?',
  namesMeant: false,
  topics: ['CF-1'],
  limitsRead: true,
};

describe('asking for advice', () => {
  it.each<[string, Partial<AdviceAsked>, [string, string][]]>([
    ['all is said', {}, []],
    ['no chapter is known', { topics: [] }, []],
    ['five are named', { topics: ['IN', 'IN-1', 'IN-2', 'CF', 'CF-1'] }, []],
    ['nothing is written', { text: ' \n' }, [['ETHICS_ADVICE_WORDS_MISSING', 'text']]],
    ['it is as long as may be', { text: 'x'.repeat(10_000) }, []],
    ['it is longer', { text: 'x'.repeat(10_001) }, [['ETHICS_ADVICE_WORDS_TOO_LONG', 'text']]],
    ['the clause is of no chapter', { topics: ['ZZ-1'] }, [['ETHICS_ADVICE_TOPIC_UNKNOWN', 'topics']]],
    [
      'six are named',
      { topics: ['IN', 'IN-1', 'IN-2', 'CF', 'CF-1', 'CF'] },
      [['ETHICS_ADVICE_TOPICS_TOO_MANY', 'topics']],
    ],
    ['the limits were not read', { limitsRead: false }, [['ETHICS_ADVICE_LIMITS_UNREAD', 'limitsRead']]],
    ['somebody can be reached', { text: 'Écrivez à paul@example.org' }, [['ETHICS_ADVICE_CONTACT', 'text']]],
    [
      'somebody can be reached, whatever is meant',
      { text: 'Écrivez à paul@example.org', namesMeant: true },
      [['ETHICS_ADVICE_CONTACT', 'text']],
    ],
    ['somebody is named', { text: 'Mme Kowalczyk me l’a dit.' }, [['ETHICS_ADVICE_MAY_IDENTIFY', 'text']]],
    ['an employer is named', { text: 'Elle travaille chez Aquarel.' }, [['ETHICS_ADVICE_MAY_IDENTIFY', 'text']]],
    ['they are named on purpose', { text: 'Mme Kowalczyk, chez Aquarel.', namesMeant: true }, []],
  ])('when %s, says each reason', (_, changes, expected) => {
    const refusals = refusalsToAsk({ ...asked, ...changes }, code);

    expect(refusals.map(({ code: reason, path }) => [reason, path])).toEqual(expected);
  });

  it('names what was found, so that it can be read in a question', () => {
    const refusals = refusalsToAsk({ ...asked, text: 'Mme Kowalczyk travaille chez Aquarel.' }, code);

    expect(refusals[0]?.params).toEqual({ found: 'Mme Kowalczyk, Aquarel' });
  });

  it('shows an adviser the chapters alone, each once and in the order of the code', () => {
    expect(chaptersOf(['CF-1', 'IN-2', 'IN'], code)).toEqual(['IN', 'CF']);
    expect(chaptersOf(['CF'], code)).toEqual(['CF']);
    expect(chaptersOf([], code)).toEqual([]);
  });
});
