import { type Language, linesOf, saidIn } from '@standing/ethics/rules';
import type { EditionRow, VersionRow } from './charter-reads.js';
import type { PublicCharterType } from './public-charter.graphql.js';

/** A version as it is read in one language; in another where it was not written in the one asked for. */
export type ReadableCharter = Omit<PublicCharterType, 'latest'>;

/** Puts a version and the edition that it stands on into one language. */
export function readableCharter(version: VersionRow, edition: EditionRow, asked: Language): ReadableCharter {
  const { shownName: coach, number, publishedOn, hash } = version;
  const languages = [...version.languages];
  const language = languages.includes(asked) ? asked : (languages[0] ?? asked);
  const lines = linesOf(edition.content, version.content);
  return {
    coach,
    number,
    publishedOn,
    hash,
    language,
    languages,
    title: edition.content.title[language],
    source: edition.content.source[language],
    edition: edition.edition,
    leftOut: lines.filter(({ choice }) => choice === 'left-out').length,
    commitments: edition.content.commitments.map(({ code, title, aims }) => ({
      code,
      title: title[language],
      aims: aims.map(({ text }) => text[language]),
      lines: lines
        .filter(({ commitment }) => commitment === code)
        .flatMap((line) => {
          const text = saidIn(line, language);
          return text === null ? [] : [{ code: line.code, text, own: line.choice !== 'kept' }];
        }),
    })),
  };
}
