import { useLingui } from '@lingui/react/macro';
import { Button, Form, Row, Stack } from '@standing/design-system';
import { FormProblems } from '@standing/web-core';
import type { MemberChoice } from '../acts/member-field.js';
import { AllegationFields } from './allegation-fields.js';
import { CameFields } from './came-fields.js';
import { ComplainantFields } from './complainant-fields.js';
import { ReadBackFields } from './read-back-fields.js';
import type { AllegationTyped, ReceiptGiven } from './taken-values.js';
import { idOf, useTaken } from './use-taken.js';
import { WhomFields } from './whom-fields.js';

type TakenFormProps = {
  /** The member whom it concerns, as they said before; nobody where they could not say. */
  readonly who: MemberChoice;
  readonly onDone: (given: ReceiptGiven) => void;
};

/** All that a complaint says, on one page: what was typed stays whatever is refused. */
export function TakenForm({ who, onDone }: TakenFormProps) {
  const { t } = useLingui();
  const { fields, at, act, error } = useTaken(who, onDone);
  const taken = { fields, at };
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Take down a complaint`}>
      <FormProblems
        title={t`The complaint was not filed.`}
        error={error}
        mistakes={fields.mistakes}
        ids={idsOf(fields.values.allegations)}
        tried={fields.tried}
      />
      <Stack gap="large">
        <CameFields taken={taken} />
        <WhomFields taken={taken} />
        <AllegationFields taken={taken} />
        <ComplainantFields taken={taken} />
        <ReadBackFields taken={taken} />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`File the complaint`}</Button>
        </Row>
      </Stack>
    </Form>
  );
}

const PLACES = [
  ...['cameBy', 'receivedOn', 'about', 'age', 'behalf', 'representation-who', 'right', 'representation-words'],
  ...['relation', 'spoken', 'peer-spokenOn', 'peer-because', 'basis', 'peer-interest', 'people', 'nameVisibility'],
  ...['name', 'reachedBy', 'contact', 'readBackOn', 'agreed', 'declared'],
];
const OF_ALLEGATION = ['behaviour', 'day', 'from', 'until', 'when', 'clauses'];

function idsOf(allegations: readonly AllegationTyped[]): Readonly<Record<string, string>> {
  const own = allegations.flatMap((_, index) => OF_ALLEGATION.map((name) => `allegations-${index}-${name}`));
  const each = Object.fromEntries([...PLACES, ...own].map((place) => [place, idOf(place)] as const));
  return { ...each, 'representation-right': idOf('right') };
}
