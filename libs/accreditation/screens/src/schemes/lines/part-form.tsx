import { useLingui } from '@lingui/react/macro';
import { Button, Card, LinkButton, Row } from '@standing/design-system';
import { type Bench, hrefOf } from '../draft/draft.js';
import { type Part, PARTS } from '../draft/place-of.js';
import { GrammarForm } from '../form/grammar-form.js';
import { initialValue } from '../form/initial-value.js';
import { valueAt } from '../form/path.js';
import type { Schema } from '../form/schema.js';
import { usePartTitle } from './part-list.js';

export type PartFormProps = { readonly bench: Bench; readonly part: Part };

/** The form of one part of the scheme. */
export function PartForm({ bench, part }: PartFormProps) {
  const { t } = useLingui();
  const title = usePartTitle()(part, bench.format);
  return (
    <Card
      title={title}
      action={
        <LinkButton kind="quiet" href={hrefOf(bench.draft.id, { tab: 'lines' })}>
          {t`Back to the whole scheme`}
        </LinkButton>
      }
    >
      <div className="stack part-form" data-single={PARTS[part].length === 1 || undefined}>
        {PARTS[part].map((name) => (
          <Property key={name} bench={bench} name={name} />
        ))}
      </div>
    </Card>
  );
}

/** One property of the scheme; one that may be left out is added first. */
function Property({ bench: { draft, format, work, checked }, name }: { readonly bench: Bench; readonly name: string }) {
  const { t } = useLingui();
  const schema: Schema = format.properties?.[name] ?? {};
  const title = schema.title ?? name;
  const optional = !format.required?.includes(name);
  if (optional && valueAt(work.document, [name]) === undefined)
    return (
      <>
        <p className="muted">{schema.description}</p>
        <Row>
          <Button
            kind="second"
            disabled={draft.status !== 'OPEN'}
            onPress={() => work.change([name], initialValue(schema, format.$defs ?? {}) ?? null)}
          >{t`Add: ${title}`}</Button>
        </Row>
      </>
    );
  return (
    <>
      <GrammarForm
        format={format}
        schema={schema}
        path={[name]}
        document={work.document}
        mistakes={checked.mistakes}
        onChange={work.change}
        closed={draft.status !== 'OPEN'}
      />
      {optional && draft.status === 'OPEN' && (
        <Row>
          <Button kind="quiet" onPress={() => work.change([name], undefined)}>{t`Remove: ${title}`}</Button>
        </Row>
      )}
    </>
  );
}
