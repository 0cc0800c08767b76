import { isExistingDay } from '@standing/web-core';
import type { Mistake, SentFields } from '../props/mistake.js';
import { textOf, valuesOf } from './fields.js';
import { filled, oneOf } from './missing.js';

/** Why a colleague did not speak to the coach first, as the graph has it. */
export const WAIVERS = ['SEXUAL', 'CRIME', 'VULNERABLE', 'DANGER', 'DISCRIMINATION', 'REPRISAL', 'EMPLOYER'];

/** What is wrong with what a colleague says of what they did before. */
export function mistakesOfChallenge(fields: SentFields, today: string): Mistake[] {
  return [
    ...mistakesOfSpeaking(fields, today),
    ...oneOf(fields, 'basis', ['FIRST_HAND', 'DOCUMENTED', 'HEARD'], 'BASIS_MISSING'),
    ...oneOf(fields, 'competing', ['NO', 'YES'], 'COMPETING_MISSING'),
    ...(textOf(fields, 'competing') === 'YES' ? filled(fields, 'interest', 'INTEREST_MISSING') : []),
  ];
}

function mistakesOfSpeaking(fields: SentFields, today: string): Mistake[] {
  switch (textOf(fields, 'spoken')) {
    case 'YES': {
      const given = textOf(fields, 'spokenOn');
      if (!isExistingDay(given)) return [{ code: 'OCCURRED_UNREADABLE', field: 'spokenOn' }];
      return given > today ? [{ code: 'SPOKEN_IN_FUTURE', field: 'spokenOn' }] : [];
    }
    case 'NO':
      return valuesOf(fields, 'because').length === 0 ? [{ code: 'WAIVER_MISSING', field: 'because' }] : [];
    default:
      return [{ code: 'SPOKEN_MISSING', field: 'spoken' }];
  }
}
