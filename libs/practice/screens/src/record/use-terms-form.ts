import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FieldMistakes, useFields } from '@standing/web-core';
import { namesIn } from '../engagements/names-in.js';
import type { RecordedEngagement, Terms } from './use-record.js';
import { useSayTerms } from './use-record-acts.js';

/** What stands for no choice in a list. */
export const NONE = '';

export type TermsValues = {
  readonly sponsor: string;
  readonly prescriber: string;
  readonly country: string;
  readonly agreedMinutes: number | null;
  readonly agreedUntil: string | null;
  readonly sponsorReceives: NonNullable<Terms['sponsorReceives']>;
  /** What looks like a name is a pseudonym, said on purpose. */
  readonly meant: boolean;
};

export const TERMS_IDS = {
  sponsor: 'terms-sponsor',
  sponsorReceives: 'terms-receives',
  prescriber: 'terms-prescriber',
  country: 'terms-country',
  agreedMinutes: 'terms-minutes',
  agreedUntil: 'terms-until',
};

/** How an engagement was agreed; the server's detector is asked about both parties before anything is kept. */
export function useTermsForm({ id, terms }: RecordedEngagement, onDone: () => void) {
  const act = useSayTerms(id, onDone);
  const [names, setNames] = useState<readonly string[]>([]);
  const fields = useFields(valuesOf(terms), useCheck(), act.error);
  const keep = async (values: TermsValues) => {
    const { sponsor, prescriber, country, agreedMinutes, agreedUntil, sponsorReceives, meant } = values;
    const parties = [sponsor, prescriber].map((party) => party.trim()).filter((party) => party !== NONE);
    const found = (await Promise.all(parties.map(namesIn))).flat();
    setNames(found);
    if (found.length > 0 && !meant) return;
    act.mutate({
      ...{
        sponsor: given(sponsor),
        prescriber: given(prescriber),
        country: given(country),
        agreedMinutes,
        agreedUntil,
      },
      ...{ sponsorReceives: given(sponsor) === null ? null : sponsorReceives, nameIsPseudonym: meant },
    });
  };
  return {
    fields,
    names,
    error: act.error,
    pending: act.isPending,
    submit: () => fields.submit((values) => void keep(values)),
  };
}

function valuesOf(terms: Terms | null): TermsValues {
  return {
    sponsor: terms?.sponsor ?? NONE,
    prescriber: terms?.prescriber ?? NONE,
    country: terms?.country ?? NONE,
    agreedMinutes: terms?.agreedMinutes ?? null,
    agreedUntil: terms?.agreedUntil ?? null,
    sponsorReceives: terms?.sponsorReceives ?? 'NOTHING',
    meant: false,
  };
}

function given(text: string): string | null {
  return text.trim() === NONE ? null : text.trim();
}

function useCheck(): (values: TermsValues) => FieldMistakes<TermsValues> {
  const { t } = useLingui();
  return ({ sponsor, prescriber }) => ({
    ...(sponsor.trim().length > LONGEST && { sponsor: t`At most 40 characters.` }),
    ...(prescriber.trim().length > LONGEST && { prescriber: t`At most 40 characters.` }),
  });
}

const LONGEST = 40;
