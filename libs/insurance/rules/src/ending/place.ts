import { addDays, type Day } from '@standing/kernel';
import { type CoverDays, stands } from '../cover.js';
import { type HeldCover, unbrokenFrom } from '../coverage.js';
import { type PracticeCountry, practises } from './practice.js';

/** A country in which somebody practises, and how their covers stand there today. */
export type CoverPlace = {
  readonly country: string;
  /** What the person said of it; null where only their covers name it. */
  readonly said: PracticeCountry | null;
  /** The last day of the unbroken cover that holds today; null when nothing does. */
  readonly until: Day | null;
  /** Whether some of that rests on a cover that the body has not verified. */
  readonly toBeChecked: boolean;
  /** The first day without cover, come or to come; null where practice there ends before it. */
  readonly bareFrom: Day | null;
};

/**
 * The countries that count for somebody today, in the order of their codes: those in which they say that they practise today,
 * and those of which they said nothing and that their covers name. A policy counts; an employer's letter only where no policy
 * names the country, since it covers work for that employer alone. A cover that is only declared counts, and is
 * told apart. Whatever the order of the covers, the answer is the same.
 */
export function placesOn(covers: readonly HeldCover[], said: readonly PracticeCountry[], today: Day): CoverPlace[] {
  const standing = covers.filter(({ status }) => stands(status));
  const named = standing.filter(({ startsOn }) => startsOn <= today).flatMap(({ countries }) => countries);
  const all = [...new Set([...said.map(({ country }) => country), ...named])].sort();
  return all.flatMap((country) => {
    const one = said.find((each) => each.country === country) ?? null;
    return one === null || practises(one, today) ? [placeOf(country, one, standing, today)] : [];
  });
}

function placeOf(
  country: string,
  said: PracticeCountry | null,
  standing: readonly HeldCover[],
  today: Day,
): CoverPlace {
  const named = standing.filter(({ countries }) => countries.includes(country));
  const policies = named.filter(({ kind }) => kind === 'policy');
  const counted = policies.length > 0 ? policies : named;
  const until = unbrokenFrom(counted, today);
  const verified = unbrokenFrom(
    counted.filter(({ status }) => status === 'verified'),
    today,
  );
  const bareFrom = until === null ? bareSince(counted, said, today) : addDays(until, 1);
  const ends = said?.until ?? null;
  const isBareLater = ends !== null && bareFrom > ends;
  return { country, said, until, toBeChecked: until !== verified, bareFrom: isBareLater ? null : bareFrom };
}

/** The first day without cover, where nothing holds today: after the last cover, or with the first day of practice. */
function bareSince(covers: readonly CoverDays[], said: PracticeCountry | null, today: Day): Day {
  const over = covers.map(({ endsOn }) => addDays(endsOn, 1)).filter((day) => day <= today);
  const known = said === null ? over : [...over, said.from];
  return known.reduce((latest, day) => (day > latest ? day : latest), known[0] ?? today);
}
