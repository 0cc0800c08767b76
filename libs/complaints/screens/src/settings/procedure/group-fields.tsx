import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, CheckboxGroup, Row, TextField } from '@standing/design-system';
import type { GroupDraft } from './adoption-draft.js';
import { groupId } from './adoption-ids.js';
import type { Choices } from './procedure.js';
import { POST_WORDS } from './procedure-words.js';

type GroupFieldsProps = {
  readonly group: GroupDraft;
  readonly at: number;
  readonly choices: Choices;
  readonly error: string | undefined;
  readonly onChange: (group: GroupDraft) => void;
  readonly onRemove: () => void;
};

/** One group: how many, of which partner, and for which posts each of them is available. */
export function GroupFields({ group, at, choices, error, onChange, onRemove }: GroupFieldsProps) {
  const { t } = useLingui();
  const { people, isExternal, partner } = group;
  const place = at + 1;
  return (
    <section className="stack" aria-label={t`Group ${place}`}>
      <h4>{t`Group ${place}`}</h4>
      <TextField
        id={groupId(at)}
        label={t`How many people`}
        value={people}
        onChange={(typed) => onChange({ ...group, people: typed })}
        error={error}
        size="short"
        inputMode="numeric"
      />
      <Checkbox
        checked={isExternal}
        onChange={(external) => onChange({ ...group, ...sideOf(external, group, choices) })}
        hint={t`Registrars and case managers never do.`}
      >
        {t`They come from a partner association`}
      </Checkbox>
      {isExternal && (
        <TextField
          label={t`Partner association`}
          value={partner}
          onChange={(name) => onChange({ ...group, partner: name })}
        />
      )}
      <PostsField group={group} choices={choices} onChange={onChange} />
      <Row>
        <Button kind="quiet" onPress={onRemove} label={t`Remove group ${place}`}>{t`Remove`}</Button>
      </Row>
    </section>
  );
}

/** For which posts each of them is available; of a partner's people only those that somebody from outside may hold. */
function PostsField({ group, choices, onChange }: Pick<GroupFieldsProps, 'group' | 'choices' | 'onChange'>) {
  const { t } = useLingui();
  const among = choices.posts.filter((post) => !group.isExternal || choices.externalPosts.includes(post));
  return (
    <CheckboxGroup
      label={t`For what each of them is available`}
      value={group.posts}
      onChange={(chosen) => onChange({ ...group, posts: among.filter((post) => chosen.includes(post)) })}
    >
      {among.map((post) => (
        <Checkbox key={post} value={post}>
          {t(POST_WORDS[post])}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

/** Whoever comes from outside leaves the posts that nobody from outside may hold. */
function sideOf(isExternal: boolean, { posts }: GroupDraft, { externalPosts }: Choices) {
  return { isExternal, posts: isExternal ? posts.filter((post) => externalPosts.includes(post)) : posts };
}
