import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, Disclosure, StatusTag, type Tone } from '@standing/design-system';
import { ask, keys, Loaded, useFormat } from '@standing/web-core';
import { relationWord } from '../agreements/relation-words.js';
import { relationRulesQuery, type Treated } from './relation.queries.js';
import { SetRelationRule } from './set-relation-rule.js';
import { treatmentWord } from './treatment-words.js';

const TONES: Readonly<Record<Treated['today'], Tone>> = { REFUSED: 'bad', REVIEWED: 'warn', ALLOWED: 'ok' };

/** What the association does about each relation, since when, and how to set it. */
export function RelationRulesCard() {
  const { t } = useLingui();
  const rules = useQuery({
    queryKey: [...keys.supervisorsToVet, 'relations', 'rules'],
    queryFn: () => ask(relationRulesQuery, {}),
    select: ({ supervisionRelationRules: found }) => found,
  });
  return (
    <Card title={t`What is done about which relation`} busy={rules.isFetching}>
      <Loaded query={rules} failed={t`The rules could not be loaded.`} lines={8}>
        {(found) => (
          <ul className="rows">
            {found.map((treated) => (
              <li key={treated.relation}>
                <RuleRow treated={treated} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function RuleRow({ treated }: { readonly treated: Treated }) {
  const { t } = useLingui();
  const [setting, setSetting] = useState(false);
  const word = t(relationWord(treated.relation));
  return (
    <>
      <div className="item">
        <span className="item-main strong">{word}</span>
        <span className="item-end">
          <StatusTag tone={TONES[treated.today]}>{t(treatmentWord(treated.today))}</StatusTag>
          <Button kind="second" onPress={() => setSetting(true)} label={t`Change: ${word}`}>{t`Change…`}</Button>
        </span>
        {setting && <SetRelationRule treated={treated} onClose={() => setSetting(false)} />}
      </div>
      <History treated={treated} />
    </>
  );
}

function History({ treated: { history } }: { readonly treated: Treated }) {
  const { t } = useLingui();
  const format = useFormat();
  if (history.length === 0) return null;
  return (
    <Disclosure title={t`What was set`}>
      <ul className="bullets">
        {history.map(({ id, treatment, fromOn, setOn }) => {
          const [word, from, set] = [t(treatmentWord(treatment)), format.day(fromOn), format.day(setOn)];
          return (
            <li key={id}>
              <Trans>
                {word}, from {from} (set on {set})
              </Trans>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
