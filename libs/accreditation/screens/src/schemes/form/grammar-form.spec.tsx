import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { format, scheme } from '../../../test/a-draft.js';
import { prepare, showScreen } from '../../../test/show-screen.js';
import { GrammarForm, type PlacedMistake } from './grammar-form.js';
import { type Path, valueAt, withValue } from './path.js';

const definitions = format.$defs ?? {};
const requirement = definitions['Requirement'] ?? {};
const LINE: Path = ['requirements', 0];

/** A form that holds its document, and the way to what it became. */
function fill(property: string, value: unknown, mistakes: readonly PlacedMistake[] = []) {
  const path = [...LINE, property];
  let last: unknown = withValue(scheme, path, value);
  function Form() {
    const [document, setDocument] = useState(last);
    return (
      <GrammarForm
        format={format}
        schema={requirement.properties?.[property] ?? {}}
        path={path}
        document={document}
        mistakes={mistakes}
        onChange={(at, next) => {
          last = withValue(last, at, next);
          setDocument(last);
        }}
      />
    );
  }
  showScreen(<Form />);
  return () => valueAt(last, path);
}

const group = (name: string) => within(screen.getByRole('group', { name }));
const user = () => userEvent.setup({ delay: null });

/** Puts a text at the end of a field in one go: letter by letter the form would be drawn for each. */
async function write(field: HTMLElement, text: string): Promise<void> {
  const hands = user();
  await hands.click(field);
  await hands.paste(text);
}

beforeAll(prepare);
afterEach(cleanup);

describe('a window of rolling months', () => {
  it('is chosen and filled in', async () => {
    const now = fill('window', { kind: 'career' });

    await user().selectOptions(screen.getByLabelText('Kind of window'), 'rolling');
    await write(screen.getByLabelText('Months'), '12');

    expect(now()).toEqual({ kind: 'rolling', months: 12 });
  });
});

describe('the greatest of floors by ratio', () => {
  it('is put together floor by floor, each named in both languages', async () => {
    const now = fill('threshold', { kind: 'constant', amount: 240 });

    await user().selectOptions(screen.getByLabelText('Kind of threshold'), 'greatest');
    const second = group('Floors 2');
    await user().selectOptions(second.getByLabelText('Kind of threshold'), 'ratio');
    await write(within(second.getByRole('group', { name: 'Minutes owed' })).getByLabelText('All levels'), '1 h');
    await write(within(second.getByRole('group', { name: 'Per minutes' })).getByLabelText('All levels'), '35 h');
    await write(second.getByLabelText('French'), 'Une heure pour 35');

    expect(now()).toMatchObject({
      kind: 'greatest',
      floors: [
        { kind: 'constant' },
        { kind: 'ratio', minutes: 60, perMinutes: 2100, title: { fr: 'Une heure pour 35', en: '' } },
      ],
    });
  });

  it('moves and removes floors', async () => {
    const floor = (id: string) => ({ kind: 'blank', id, title: { fr: id, en: id } });
    const now = fill('threshold', { kind: 'greatest', floors: [floor('a'), floor('b'), floor('c')] });

    await user().click(screen.getByRole('button', { name: 'Move up: Floors 3' }));
    await user().click(screen.getByRole('button', { name: 'Remove: Floors 1' }));

    expect(now()).toMatchObject({ floors: [{ id: 'c' }, { id: 'b' }] });
  });
});

describe('an amount', () => {
  it('is one for all levels or one for each, named by their titles', async () => {
    const now = fill('threshold', { kind: 'constant', amount: 6000 });

    await user().click(screen.getByRole('radio', { name: 'One for each level' }));
    await user().clear(screen.getByLabelText('Level 2'));
    await write(screen.getByLabelText('Level 2'), '200 h');
    expect(now()).toEqual({ kind: 'constant', amount: { n1: 6000, n2: 12000 } });

    await user().click(screen.getByRole('radio', { name: 'One for all levels' }));
    expect(now()).toEqual({ kind: 'constant', amount: 6000 });
  });
});

describe('a coverage with filters', () => {
  it('takes a list of values, and conditions on the evidence', async () => {
    const now = fill('measure', { kind: 'coverage', of: { kind: 'cpd' }, by: 'area', values: [''] });

    await write(screen.getByLabelText('Values 1'), 'ethics');
    await user().click(screen.getByRole('button', { name: 'Add: Where' }));
    await user().selectOptions(screen.getByLabelText('Test'), 'at-least');
    await write(screen.getByLabelText('Value'), '3');

    expect(now()).toMatchObject({
      values: ['ethics'],
      of: { kind: 'cpd', where: [{ test: 'at-least', value: 3 }] },
    });
  });

  it('takes what other evidence tells instead', async () => {
    const now = fill('measure', { kind: 'coverage', of: { kind: 'cpd' }, by: 'area', values: ['ethics'] });

    await user().selectOptions(screen.getByLabelText('What is given'), 'Evidence');

    expect(now()).toMatchObject({ values: { of: { kind: 'practice' }, by: '' } });
  });
});

describe('adjustments', () => {
  it('are added, filled in, and taken out again', async () => {
    const now = fill('adjustments', []);

    await user().click(screen.getByRole('button', { name: 'Add an item: Adjustments' }));
    await user().selectOptions(screen.getByLabelText('Kind of adjustment'), 'leave');
    await write(screen.getByLabelText('Least days'), '30');
    expect(now()).toMatchObject([{ kind: 'leave', minDays: 30, rounding: { round: 'up' } }]);

    await user().click(screen.getByRole('button', { name: 'Remove: Adjustments 1' }));
    expect(now()).toEqual([]);
  });
});

describe('what is wrong', () => {
  it('is said beside its field, and of a group with the group', () => {
    fill('window', { kind: 'rolling', months: 900 }, [
      { path: 'requirements.0.window.months', message: 'Too many.' },
      { path: 'requirements.0.window', message: 'Does not fit.' },
    ]);

    expect(screen.getByLabelText('Months').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Too many.')).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Window', description: /Does not fit\./ })).toBeTruthy();
  });

  it('can be a property that the format does not know, which is taken out', async () => {
    const now = fill('window', { kind: 'career', moons: 12 });

    await user().click(screen.getByRole('button', { name: 'Remove: moons' }));

    expect(now()).toEqual({ kind: 'career' });
  });

  it('stays as it was typed until it is mended', async () => {
    const now = fill('window', { kind: 'rolling' });

    await write(screen.getByLabelText('Months'), 'twelve');

    expect(now()).toEqual({ kind: 'rolling', months: 'twelve' });
    expect((screen.getByLabelText('Months') as HTMLInputElement).value).toBe('twelve');
  });
});
