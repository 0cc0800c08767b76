import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Callout, Card, DateField, EmptyState, Select } from '@standing/design-system';
import { ask, Loaded, type ResultOf, useSession } from '@standing/web-core';
import type { Bench } from '../draft/draft.js';
import { suggestedAt } from '../form/suggestions.js';
import { schemeKeys } from '../scheme-keys.js';
import { samplesQuery } from './trial.queries.js';
import { TrialResult } from './trial-result.js';
import { useLanguage } from '../form/use-language.js';

/** Tries the scheme as it stands, saved or not, on people that do not exist. */
export function TrySection({ work, checked }: Bench) {
  const { t } = useLingui();
  const locale = useLanguage();
  const samples = useQuery({
    queryKey: [...schemeKeys.samples, locale],
    queryFn: () => ask(samplesQuery, {}),
    select: ({ schemeSamples }) => schemeSamples,
    staleTime: Infinity,
  });
  const levels = suggestedAt(work.document, ['levels'], {}, locale)?.among ?? [];
  return (
    <Loaded query={samples} failed={t`The sample people could not be loaded.`} lines={4}>
      {(people) => {
        const [person, level] = [people[0], levels[0]];
        if (!person || !level)
          return <EmptyState sentence={t`The scheme has no level yet. Once it has one, it can be tried here.`} />;
        if (checked.mistakes.length > 0)
          return (
            <Callout tone="warn">{t`The scheme can be tried once it has no mistake. What is to be mended stands under JSON, and beside the fields.`}</Callout>
          );
        return (
          <Trial text={work.text} people={people} levels={levels} first={{ sample: person.code, level: level.value }} />
        );
      }}
    </Loaded>
  );
}

type TrialProps = {
  readonly text: string;
  readonly people: ResultOf<typeof samplesQuery>['schemeSamples'];
  readonly levels: readonly { readonly value: string; readonly text: string }[];
  readonly first: { readonly sample: string; readonly level: string };
};

function Trial({ text, people, levels, first }: TrialProps) {
  const { t } = useLingui();
  const { body } = useSession();
  const [chosen, setChosen] = useState({ ...first, on: body.today });
  const level = levels.some(({ value }) => value === chosen.level) ? chosen.level : first.level;
  const note = people.find(({ code }) => code === chosen.sample)?.note;
  return (
    <>
      <Card title={t`Try it on somebody`}>
        <p className="muted">{t`These people do not exist. What is tried here is the scheme as it stands, saved or not.`}</p>
        <div className="grammar-fields">
          <Select
            label={t`Sample person`}
            size="full"
            value={chosen.sample}
            onChange={(sample) => setChosen({ ...chosen, sample })}
            options={people.map(({ code, title }) => ({ value: code, text: title }))}
          />
          <Select
            label={t`Level`}
            size="full"
            value={level}
            onChange={(next) => setChosen({ ...chosen, level: next })}
            options={levels}
          />
          <DateField
            label={t`Day`}
            value={chosen.on}
            onChange={(on) => setChosen({ ...chosen, on: on ?? body.today })}
          />
        </div>
        {note && <p>{note}</p>}
      </Card>
      <TrialResult text={text} {...chosen} level={level} />
    </>
  );
}
