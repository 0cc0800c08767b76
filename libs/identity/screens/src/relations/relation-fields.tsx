import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { DateField, Row, Select } from '@standing/design-system';
import { type Link, LINKS } from './relation-words.js';
import { RELATION_IDS, type RelationValues } from './relation-values.js';

type RelationFieldsProps = {
  readonly values: RelationValues;
  readonly set: (changes: Partial<RelationValues>) => void;
  readonly wrong: (name: keyof RelationValues) => string | undefined;
  readonly word: (link: Link) => MessageDescriptor;
  readonly label: string;
};

/** What links two people, and from when to when. */
export function RelationFields({ values, set, wrong, word, label }: RelationFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <Select
        id={RELATION_IDS.link}
        label={label}
        value={values.link}
        onChange={(link) => set({ link })}
        error={wrong('link')}
        options={[{ value: '', text: t`Choose` }, ...LINKS.map((link) => ({ value: link, text: t(word(link)) }))]}
        size="full"
      />
      <Row align="start">
        <DateField
          id={RELATION_IDS.fromOn}
          label={t`First day, if known`}
          value={values.fromOn}
          onChange={(fromOn) => set({ fromOn })}
          error={wrong('fromOn')}
        />
        <DateField
          id={RELATION_IDS.untilOn}
          label={t`Last day, if it has ended`}
          value={values.untilOn}
          onChange={(untilOn) => set({ untilOn })}
          error={wrong('untilOn')}
        />
      </Row>
    </>
  );
}
