import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import {
  AppFrame,
  Button,
  DateField,
  Dialog,
  DurationField,
  ErrorSummary,
  KitProvider,
  RequirementRow,
  TextArea,
  TextField,
  toast,
  Toasts,
} from './index.js';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  // jsdom has no CSS object; the component library asks it to escape a name.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});
afterEach(cleanup);

const went = jest.fn();

function show(content: ReactNode, locale = 'en-GB') {
  return render(
    <I18nProvider i18n={i18n}>
      <KitProvider locale={locale} navigate={went}>
        {content}
      </KitProvider>
    </I18nProvider>,
  );
}

const say = (minutes: number) => `${Math.floor(minutes / 60)} h ${minutes % 60}`;

function Length({ onLength }: { readonly onLength: (minutes: number | null) => void }) {
  const [minutes, setMinutes] = useState<number | null>(null);
  const change = (next: number | null) => {
    setMinutes(next);
    onLength(next);
  };
  return <DurationField label="Length" value={minutes} onChange={change} say={say} />;
}

describe('a length', () => {
  it.each([
    ['1h30', 90],
    ['1,5', 90],
    ['90', 90],
    ['soon', null],
  ])('written %s is heard as %s minutes', async (typed, heard) => {
    const onLength = jest.fn();
    show(<Length onLength={onLength} />);

    await userEvent.type(screen.getByLabelText('Length'), typed);

    expect(onLength).toHaveBeenLastCalledWith(heard);
  });

  it('reads back what was understood, and is tidied when left', async () => {
    show(<Length onLength={jest.fn()} />);

    await userEvent.type(screen.getByLabelText('Length'), '90');
    expect(screen.getByText('= 1 h 30')).toBeTruthy();
    await userEvent.tab();

    expect(screen.getByLabelText<HTMLInputElement>('Length').value).toBe('1 h 30');
  });
});

function Day({ onDay }: { readonly onDay: (day: string | null) => void }) {
  const [day, setDay] = useState<string | null>(null);
  const change = (next: string | null) => {
    setDay(next);
    onDay(next);
  };
  return <DateField label="Day" value={day} onChange={change} />;
}

describe('a day', () => {
  it.each([
    ['fr-FR', '2026-11-12'],
    ['en-GB', '2026-11-12'],
  ])('typed 12112026 in %s is 12 November', async (locale, day) => {
    const onDay = jest.fn();
    show(<Day onDay={onDay} />, locale);

    await userEvent.tab();
    await userEvent.keyboard('12112026');

    expect(onDay).toHaveBeenLastCalledWith(day);
  });

  it('names its parts in the reader’s language', () => {
    show(<Day onDay={jest.fn()} />, 'fr-FR');

    const parts = within(screen.getByRole('group', { name: 'Day' })).getAllByRole('spinbutton');

    expect(parts.map((part) => part.getAttribute('aria-label')?.split(',')[0])).toEqual(['jour', 'mois', 'année']);
  });
});

describe('a mistake', () => {
  it('is tied to its field', () => {
    show(<TextField label="Name" value="" onChange={jest.fn()} error="Write the name." />);

    const field = screen.getByLabelText('Name');

    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent).toBe(
      'Write the name.',
    );
  });

  it('in the summary takes the focus and leads to its field', async () => {
    show(
      <>
        <ErrorSummary mistakes={[{ message: 'Write the name.', field: 'the-name' }, { message: 'Not today.' }]} />
        <TextField id="the-name" label="Name" value="" onChange={jest.fn()} />
      </>,
    );
    expect(document.activeElement).toBe(screen.getByRole('alert'));

    await userEvent.click(screen.getByRole('link', { name: 'Write the name.' }));

    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  });

  it('leads to a text of several lines, too', async () => {
    show(
      <>
        <ErrorSummary mistakes={[{ message: 'Give the reason.', field: 'the-reason' }]} />
        <TextArea id="the-reason" label="Reason" value="" onChange={jest.fn()} />
      </>,
    );

    await userEvent.click(screen.getByRole('link', { name: 'Give the reason.' }));

    expect(document.activeElement).toBe(screen.getByLabelText('Reason'));
  });
});

describe('a requirement', () => {
  it('says in words what its bar shows, and opens how it is worked out', async () => {
    const meter = { needed: 16, counted: 8, awaiting: 4, sentence: '8 h of 16 h, 4 h awaiting confirmation' };
    show(
      <RequirementRow
        title="Supervision"
        status={{ tone: 'warn', word: '8 h to go' }}
        meter={meter}
        details={{ title: 'How', body: <p>The rule.</p> }}
      >
        <p>8 h of 16 h</p>
      </RequirementRow>,
    );
    const bar = screen.getByRole('img', { name: meter.sentence });
    const widths = [...bar.querySelectorAll('[data-part]')].map((part) => part.getAttribute('width'));

    await userEvent.click(screen.getByRole('button', { name: /How/ }));

    expect(widths).toEqual(['50%', '25%']);
    expect(screen.getByRole('button', { name: /How/ }).getAttribute('aria-expanded')).toBe('true');
  });

  it('never draws more than the whole', () => {
    const meter = { needed: 10, counted: 8, awaiting: 20, sentence: 'x' };
    show(
      <RequirementRow title="Supervision" status={{ tone: 'ok', word: 'Met' }} meter={meter}>
        x
      </RequirementRow>,
    );

    expect(
      [...screen.getByRole('img').querySelectorAll('[data-part]')].map((part) => part.getAttribute('width')),
    ).toEqual(['80%', '20%']);
  });
});

describe('a button', () => {
  it('that is at work takes no second press and stays where the focus is', async () => {
    const onPress = jest.fn();
    show(
      <Button pending onPress={onPress}>
        Save
      </Button>,
    );

    await userEvent.click(screen.getByRole('button'));

    expect(onPress).not.toHaveBeenCalled();
    expect(screen.getByRole('button').hasAttribute('disabled')).toBe(false);
  });
});

describe('a toast', () => {
  it('says the result of an act and takes it back', async () => {
    const undo = jest.fn();
    show(<Toasts />);

    act(() => toast({ text: 'Logged.', undo }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Logged.')).toBeNull();
  });
});

function Asking() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Change…</Button>
      <Dialog title="Change this" open={open} onClose={() => setOpen(false)}>
        x
      </Dialog>
    </>
  );
}

describe('a dialog', () => {
  it('is named, closes with Escape and gives the focus back', async () => {
    show(<Asking />);

    await userEvent.click(screen.getByRole('button', { name: 'Change…' }));
    expect(screen.getByRole('dialog', { name: 'Change this' })).toBeTruthy();
    await userEvent.keyboard('{Escape}');

    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change…' })));
  });
});

describe('the frame', () => {
  const place = (href: string, text: string) => ({ href, text, icon: 'code' as const });
  const main = [place('/a', 'One'), place('/b', 'Two'), place('/c', 'Three'), place('/d', 'Four')];

  it('marks where one is, and puts what the bottom bar cannot hold behind its menu', async () => {
    show(
      <AppFrame name="Association exemple" here="/b" main={main} office={[]} foot={[place('/e', 'Me')]}>
        content
      </AppFrame>,
    );
    const bar = within(screen.getByRole('navigation', { name: 'Main, at the bottom' }));
    expect(bar.getAllByRole('link').map((link) => link.textContent)).toEqual(['One', 'Two', 'Three']);

    await userEvent.click(bar.getByRole('button', { name: 'Menu' }));

    expect(bar.getAllByRole('link').map((link) => link.textContent)).toEqual(['Four', 'Me', 'One', 'Two', 'Three']);
    expect(bar.getByRole('link', { current: 'page' }).textContent).toBe('Two');
  });

  it('leads with the router, not by loading a page', async () => {
    show(
      <AppFrame name="Association exemple" here="/b" main={main} office={[]} foot={[]}>
        content
      </AppFrame>,
    );

    await userEvent.click(within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name: 'One' }));

    expect(went).toHaveBeenCalledWith('/a', undefined);
  });
});
