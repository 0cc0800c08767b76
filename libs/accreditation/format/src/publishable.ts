import type { SchemeVersion, Text } from '@standing/accreditation/requirements';
import { floorsOf } from './meaning/floors.js';
import { type Found, type Language, type Mistake, told } from './mistake.js';
import { noLines } from './read-json.js';

/** What keeps a scheme that can be decided by from being published: each line of which it is not known how much it asks. */
export function publishable({ requirements }: SchemeVersion, language: Language): Mistake[] {
  const blanks = requirements.flatMap(({ title, threshold }, index) =>
    floorsOf(threshold)
      .filter(([, { kind }]) => kind === 'blank')
      .map(([path]): Found => [['requirements', index, ...path], notKnown(title)]),
  );
  return told(blanks, language, noLines);
}

function notKnown({ fr, en }: Text): Text {
  return {
    fr: `« ${fr} » : la valeur n’est pas encore connue. Indiquez-la, ou retirez cette exigence.`,
    en: `“${en}”: how much is not known yet. Fill it in, or remove the line.`,
  };
}
