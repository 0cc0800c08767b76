import type { Language } from '@standing/ethics/rules';
import { longDay } from '../long-day.js';
import type { ReadableCharter } from './readable-charter.js';

/** What the document says beside the charter itself. */
type Words = {
  readonly versionLine: string;
  readonly aimsTitle: string;
  readonly linesTitle: string;
  readonly ownMark: string;
  readonly ownNote: string;
  readonly leftOutNote: string;
  readonly effect: string;
  readonly sourceTitle: string;
  readonly fingerprint: string;
  readonly page: string;
};

/** The words of the document in its language; RC-0.1 asks that a charter says what it is not. */
export function charterWords(charter: ReadableCharter): Words {
  return charter.language === 'fr' ? inFrench(charter) : inEnglish(charter);
}

function inFrench({ number, publishedOn, edition, leftOut, hash }: ReadableCharter): Words {
  return {
    versionLine: `Version ${number}, du ${dayIn('fr', publishedOn)}`,
    aimsTitle: 'Pour',
    linesTitle: 'Ce que vous pouvez observer',
    ownMark: 'mots du coach',
    ownNote: `Les lignes sans mention sont celles de la charte de l’organisme, édition ${edition}.`,
    leftOutNote:
      leftOut === 0
        ? ''
        : leftOut === 1
          ? 'Une ligne de cette édition n’a pas été reprise.'
          : `${leftOut} lignes de cette édition n’ont pas été reprises.`,
    effect:
      'Cette charte est un engagement volontaire. Elle ne fonde pas à elle seule une saisine, sauf si elle est annexée à un contrat. La loi et le code de déontologie passent avant elle.',
    sourceTitle: 'Source et licence',
    fingerprint: `Empreinte (SHA-256)\u202F: ${hash}`,
    page: 'Page',
  };
}

function inEnglish({ number, publishedOn, edition, leftOut, hash }: ReadableCharter): Words {
  return {
    versionLine: `Version ${number}, of ${dayIn('en', publishedOn)}`,
    aimsTitle: 'In order to',
    linesTitle: 'What you can observe',
    ownMark: 'the coach’s words',
    ownNote: `The lines that are not marked are those of the body’s charter, edition ${edition}.`,
    leftOutNote:
      leftOut === 0
        ? ''
        : leftOut === 1
          ? 'One line of that edition was left out.'
          : `${leftOut} lines of that edition were left out.`,
    effect:
      'This charter is a voluntary commitment. By itself it is no ground of complaint, unless it is annexed to a contract. The law and the code of ethics come before it.',
    sourceTitle: 'Source and licence',
    fingerprint: `Fingerprint (SHA-256): ${hash}`,
    page: 'Page',
  };
}

function dayIn(language: Language, day: string): string {
  return longDay(language, day);
}
