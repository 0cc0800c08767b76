import { describe, expect, it } from '@jest/globals';
import type { CodeContent, Section } from './content.js';
import { type PublishedEdition, refusalsToPublish } from './publication.js';

const today = '2026-06-15';
const both = (text: string) => ({ fr: `${text} (fr)`, en: `${text} (en)` });

function aSection(changes: Partial<Section> = {}): Section {
  return { code: 'IN', title: both('Integrity'), clauses: [{ code: 'IN-1', text: both('Truth.') }], ...changes };
}

function content(changes: Partial<CodeContent> = {}): CodeContent {
  return { edition: '2', title: both('The code'), sections: [aSection()], ...changes };
}

const theFirst: PublishedEdition[] = [{ edition: '1', validFrom: '2024-01-01' }];

function codes(given: CodeContent, validFrom: string, published = theFirst): string[] {
  return refusalsToPublish(given, validFrom, published, today).map(({ code }) => code);
}

describe('publishing an edition of the code', () => {
  it.each(['2026-06-15', '2027-01-01'])('is allowed to begin today or later: %s', (validFrom) => {
    expect(codes(content(), validFrom)).toEqual([]);
  });

  it('lets the first edition have begun before the body used the platform', () => {
    expect(codes(content(), '2019-01-01', [])).toEqual([]);
  });

  it.each<[string, CodeContent, string, PublishedEdition[], string[]]>([
    ['it has no name', content({ edition: ' ' }), today, theFirst, ['ETHICS_EDITION_UNNAMED']],
    ['its name is taken', content({ edition: ' 1' }), today, theFirst, ['ETHICS_EDITION_NAME_TAKEN']],
    ['it begins yesterday', content(), '2026-06-14', theFirst, ['ETHICS_EDITION_IN_PAST']],
    [
      'it begins with the last one published',
      content(),
      '2026-09-01',
      [...theFirst, { edition: 'next', validFrom: '2026-09-01' }],
      ['ETHICS_EDITION_NOT_AFTER_LAST'],
    ],
    ['it has no section', content({ sections: [] }), today, theFirst, ['ETHICS_CLAUSES_MISSING']],
    [
      'a section is empty',
      content({ sections: [aSection(), aSection({ code: 'CF', clauses: [] })] }),
      today,
      theFirst,
      ['ETHICS_CLAUSES_MISSING'],
    ],
    [
      'a code has spaces',
      content({ sections: [aSection({ code: 'I N' })] }),
      today,
      theFirst,
      ['ETHICS_CODE_MALFORMED'],
    ],
    [
      'a clause code comes twice',
      content({ sections: [aSection(), aSection({ code: 'CF' })] }),
      today,
      theFirst,
      ['ETHICS_CODE_REPEATED'],
    ],
    [
      'the title lacks a language',
      content({ title: { fr: 'Code', en: ' ' } }),
      today,
      theFirst,
      ['ETHICS_TITLE_MISSING'],
    ],
    [
      'a section title lacks one',
      content({ sections: [aSection({ title: { fr: '', en: 'x' } })] }),
      today,
      theFirst,
      ['ETHICS_TEXT_MISSING'],
    ],
    [
      'a clause lacks one',
      content({ sections: [aSection({ clauses: [{ code: 'IN-1', text: { fr: 'x', en: '' } }] })] }),
      today,
      theFirst,
      ['ETHICS_TEXT_MISSING'],
    ],
    [
      'several things are wrong',
      content({ edition: '1', sections: [] }),
      '2020-01-01',
      theFirst,
      ['ETHICS_EDITION_NAME_TAKEN', 'ETHICS_EDITION_IN_PAST', 'ETHICS_CLAUSES_MISSING'],
    ],
  ])('is refused when %s', (_, given, validFrom, published, expected) => {
    expect(codes(given, validFrom, published)).toEqual(expected);
  });

  it('names the clause at fault', () => {
    const given = content({ sections: [aSection({ clauses: [{ code: 'IN-9', text: { fr: 'x', en: '' } }] })] });

    expect(refusalsToPublish(given, today, theFirst, today)).toEqual([
      { code: 'ETHICS_TEXT_MISSING', params: { code: 'IN-9' }, path: 'sections' },
    ]);
  });
});
