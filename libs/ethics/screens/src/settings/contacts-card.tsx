import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { array, object, string } from 'valibot';
import { Button, Card, Form, Row, Stack } from '@standing/design-system';
import { ask, FormProblems, mistakeAt } from '@standing/web-core';
import { useFocusKept } from '../charter/use-focus-kept.js';
import { withItem, withMoved } from '../editing/draft.js';
import { ContactFields, type ContactTyped, idOf } from './contact-fields.js';
import { SetLine } from './set-line.js';
import { setHelpContactsMutation, type Setting } from './setting.queries.js';
import { SettingActs } from './setting-acts.js';
import { useSetting } from './use-setting.js';

const shape = array(object({ fr: string(), en: string(), phone: string(), page: string() }));
const EMPTY: ContactTyped = { fr: '', en: '', phone: '', page: '' };

/** Whom members may turn to in confidence, in the order in which they read them. */
export function ContactsCard({ setting }: { readonly setting: Setting | undefined }) {
  const { t } = useLingui();
  const contacts = setting?.contacts ?? [];
  return (
    <Card title={t`Help contacts`}>
      <p>
        {t`Members read them beside the declaration of being able to practise, in this order. Nothing is kept of who reads them.`}
      </p>
      <SetLine setting={setting} isSet={contacts.length > 0} />
      <ContactsForm contacts={contacts} />
    </Card>
  );
}

function ContactsForm({ contacts }: { readonly contacts: NonNullable<Setting['contacts']> }) {
  const { t } = useLingui();
  const { value, set, act, tried, mistakes, isChanged, undo, submit } = useContacts(contacts);
  const list = useRef<HTMLDivElement>(null);
  const taken = useFocusKept(list);
  // What was said of the third contact says nothing of the one that stands there now.
  const arrange = (next: readonly ContactTyped[]) => {
    act.reset();
    taken();
    set(next);
  };
  return (
    <Form onSubmit={submit} label={t`Help contacts`}>
      <FormProblems title={t`It was not set.`} ids={idsOf(value)} {...{ error: act.error, mistakes, tried }} />
      <div ref={list} tabIndex={-1} role="group" aria-label={t`Contacts`}>
        <Stack>
          {value.length === 0 && <p className="muted">{t`No contact is listed here.`}</p>}
          {value.map((contact, at) => (
            <ContactFields
              key={at}
              {...{ contact, at, last: value.length - 1, error: mistakeAt(act.error, String(at)) }}
              onChange={(next) => set(withItem(value, at, next))}
              onMove={(by) => arrange(withMoved(value, at, by))}
              onRemove={() => arrange(withItem(value, at, null))}
            />
          ))}
        </Stack>
      </div>
      <Row>
        <Button kind="second" size="small" onPress={() => set([...value, EMPTY])}>{t`Add a contact`}</Button>
      </Row>
      <SettingActs text={t`Set these contacts`} {...{ isChanged, pending: act.isPending, onUndo: undo }} />
    </Form>
  );
}

function useContacts(contacts: NonNullable<Setting['contacts']>) {
  const { t } = useLingui();
  return useSetting<readonly ContactTyped[]>({
    ...{ name: 'help-contacts', shape },
    saved: contacts.map(({ name, phone, page }) => ({ ...name, phone: phone ?? '', page: page ?? '' })),
    run: (typed, idempotencyKey) => {
      const all = (typed ?? []).map(({ fr, en, phone, page }) => ({
        ...{ name: { fr, en }, phone: given(phone), page: given(page) },
      }));
      return ask(setHelpContactsMutation, { contacts: all, idempotencyKey });
    },
    done: t`The help contacts are kept as you set them.`,
  });
}

/** The first field of each contact, by its place. */
function idsOf(contacts: readonly ContactTyped[]): Readonly<Record<string, string>> {
  return Object.fromEntries(contacts.map((_, at) => [String(at), idOf(at)]));
}

function given(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}
