import { useLingui } from '@lingui/react/macro';
import { Card, LinkButton, Row } from '@standing/design-system';
import { type Bench, hrefOf } from '../draft/draft.js';
import { GrammarForm } from '../form/grammar-form.js';
import { itemsOf, valueAt } from '../form/path.js';
import { nameOf } from '../form/path-words.js';
import { lineWords } from './line-words.js';
import { useLanguage } from '../form/use-language.js';

export type LineFormProps = { readonly bench: Bench; readonly index: number };

/** The form of one line, with the way to its neighbours. */
export function LineForm({ bench, index }: LineFormProps) {
  const { t } = useLingui();
  const locale = useLanguage();
  const { draft, format, work, checked } = bench;
  const lines = itemsOf(valueAt(work.document, ['requirements']));
  const place = index + 1;
  const to = (at: number) => hrefOf(draft.id, { tab: 'lines', part: `line-${at}` });
  const back = (
    <LinkButton kind="quiet" href={hrefOf(draft.id, { tab: 'lines' })}>
      {t`Back to the whole scheme`}
    </LinkButton>
  );
  return (
    <Card title={nameOf(lines[index], locale) ?? t`Line ${place}`} action={back}>
      <p className="muted">{lineWords(format, lines[index])}</p>
      <GrammarForm
        format={format}
        schema={format.properties?.['requirements']?.items ?? {}}
        path={['requirements', index]}
        document={work.document}
        mistakes={checked.mistakes}
        onChange={work.change}
        closed={draft.status !== 'OPEN'}
      />
      <Row justify="between">
        <span>{index > 0 && <LinkButton kind="second" href={to(index - 1)}>{t`The line before`}</LinkButton>}</span>
        <span>
          {index < lines.length - 1 && <LinkButton kind="second" href={to(index + 1)}>{t`The next line`}</LinkButton>}
        </span>
      </Row>
    </Card>
  );
}
