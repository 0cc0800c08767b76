import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Form, RadioGroup, Row } from '@standing/design-system';
import { FormProblems } from '@standing/web-core';
import { ADOPTION_IDS, idsOf } from './adoption-ids.js';
import { CheckResult } from './check-result.js';
import { LengthsFields, SizesFields } from './numbers-fields.js';
import { PeopleFields } from './people-fields.js';
import type { Choices, Version } from './procedure.js';
import { VERSION_MEANS, VERSION_WORDS } from './procedure-words.js';
import { SanctionsFields } from './sanctions-fields.js';
import { TextFields } from './text-fields.js';
import { type Adoption, useAdoption } from './use-adoption.js';

const VERSIONS = Object.keys(VERSION_WORDS) as Version[];

type AdoptFormProps = { readonly choices: Choices };

/** The next adoption: a version, its first day and, with the whole procedure, everything that it takes. */
export function AdoptForm({ choices }: AdoptFormProps) {
  const { t } = useLingui();
  const adoption = useAdoption(choices);
  const { fields, error, found, check, act } = adoption;
  const { values, mistakes, tried, submit } = fields;
  const isWhole = values.version === 'WHOLE';
  return (
    <Form onSubmit={() => submit((draft) => act.mutate(draft))} label={t`Adopt a procedure`}>
      <FormProblems
        title={t`The procedure was not adopted.`}
        error={error}
        mistakes={mistakes}
        ids={idsOf(values)}
        tried={tried}
      />
      <VersionFields fields={fields} />
      {isWhole && (
        <>
          <TextFields fields={fields} />
          <SanctionsFields fields={fields} choices={choices} />
          <LengthsFields fields={fields} choices={choices} />
          <SizesFields fields={fields} choices={choices} />
          <PeopleFields fields={fields} choices={choices} />
          {found && <CheckResult found={found} />}
        </>
      )}
      <Row>
        {isWhole && (
          <Button kind="second" onPress={() => submit((draft) => check.mutate(draft))} pending={check.isPending}>
            {t`See what is missing`}
          </Button>
        )}
        <Button type="submit" pending={act.isPending}>{t`Record the adoption`}</Button>
      </Row>
    </Form>
  );
}

/** Which version, and from when on. */
function VersionFields({ fields: { values, set, wrong } }: Pick<Adoption, 'fields'>) {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        id={ADOPTION_IDS.version}
        label={t`Which procedure`}
        value={values.version}
        onChange={(value) => set({ version: VERSIONS.find((each) => each === value) ?? 'SHORT' })}
        error={wrong('version')}
        options={VERSIONS.map((each) => ({ value: each, text: t(VERSION_WORDS[each]), hint: t(VERSION_MEANS[each]) }))}
      />
      <DateField
        id={ADOPTION_IDS.holdsFrom}
        label={t`First day on which complaints go by it`}
        hint={t`From tomorrow on. Cases that were received before keep theirs.`}
        value={values.holdsFrom}
        onChange={(holdsFrom) => set({ holdsFrom })}
        error={wrong('holdsFrom')}
      />
    </>
  );
}
