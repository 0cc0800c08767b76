import { useLingui } from '@lingui/react/macro';
import { Button } from '@standing/design-system';
import type { GrammarFieldProps } from './field-props.js';
import { useForm } from './form-context.js';
import { Group } from './group.js';
import { initialValue } from './initial-value.js';
import { fieldId, itemsOf, moved, type Path } from './path.js';
import { type Schema, shapeOf } from './schema.js';

export type ListItemsProps = GrammarFieldProps & {
  /** The schema of an item, already resolved. */
  readonly item: Schema;
};

/** Items to add, move and remove, in their order. */
export function ListItems({ path, value, label, hint, item }: ListItemsProps) {
  const { t } = useLingui();
  const { change, definitions, wrongAt } = useForm();
  const items = itemsOf(value);
  return (
    <Group id={fieldId(path)} label={label} hint={hint} error={wrongAt(path)}>
      {items.length > 0 && (
        <ol className="grammar-items" data-simple={shapeOf(item) === 'line' || undefined}>
          {items.map((_, index) => (
            <li key={index}>
              <Item item={item} path={path} items={items} index={index} label={label} />
            </li>
          ))}
        </ol>
      )}
      <div>
        <Button
          kind="second"
          size="small"
          label={t`Add an item: ${label}`}
          onPress={() => change(path, [...items, initialValue(item, definitions) ?? null])}
        >
          {t`Add an item`}
        </Button>
      </div>
    </Group>
  );
}

type ItemProps = {
  readonly item: Schema;
  readonly path: Path;
  readonly items: readonly unknown[];
  readonly index: number;
  readonly label: string;
};

function Item({ item, path, items, index, label }: ItemProps) {
  const { Field } = useForm();
  const name = `${label} ${index + 1}`;
  return (
    <>
      <Field schema={item} path={[...path, index]} label={name} hint="" />
      <ItemActs path={path} items={items} index={index} name={name} />
    </>
  );
}

type ItemActsProps = Pick<ItemProps, 'path' | 'items' | 'index'> & { readonly name: string };

function ItemActs({ path, items, index, name }: ItemActsProps) {
  const { t } = useLingui();
  const { change } = useForm();
  const [up, down] = [moved(items, index, index - 1), moved(items, index, index + 1)];
  const rest = items.filter((_, other) => other !== index);
  const act = { kind: 'quiet', size: 'small' } as const;
  return (
    <span className="grammar-acts">
      <Button {...act} disabled={up === items} label={t`Move up: ${name}`} onPress={() => change(path, up)}>
        ↑
      </Button>
      <Button {...act} disabled={down === items} label={t`Move down: ${name}`} onPress={() => change(path, down)}>
        ↓
      </Button>
      <Button {...act} label={t`Remove: ${name}`} onPress={() => change(path, rest)}>
        {t`Remove`}
      </Button>
    </span>
  );
}
