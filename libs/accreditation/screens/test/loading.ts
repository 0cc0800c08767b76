import { expect, it } from '@jest/globals';
import { screen, waitForElementToBeRemoved } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { broken, notFound, onItsWay } from './answers.js';

type Part = {
  /** Shows the part over a server that answers its question so. */
  readonly show: (answer: () => object) => void;
  /** What there is to show, and something by which a reader recognises it. */
  readonly found: object;
  readonly seen: string | RegExp;
  /** What is said when it could not be loaded. */
  readonly failed: string;
};

/** A part of a page keeps its place while it is on its way, and can be asked for again when it did not come. */
export function itLoads({ show, found, seen, failed }: Part): void {
  it('keeps its place while it is on its way', async () => {
    const { answer, give } = onItsWay();
    show(answer);

    const skeleton = await screen.findByRole('status', { name: 'Loading' });
    expect(screen.queryByText(seen)).toBeNull();
    give(found);
    await waitForElementToBeRemoved(skeleton);
    expect(screen.getAllByText(seen).length).toBeGreaterThan(0);
  });

  it('says that it could not be loaded, and is there after another try', async () => {
    let answer: object = broken;
    show(() => answer);
    expect(await screen.findByText(failed)).toBeTruthy();
    expect(screen.getByText('Reference: req-1')).toBeTruthy();

    answer = found;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect((await screen.findAllByText(seen)).length).toBeGreaterThan(0);
    expect(screen.queryByText(failed)).toBeNull();
  });
}

/** What is not there, or not open to its reader, is said to be so; another try would change nothing. */
export function itIsNotFound({ show, failed }: Pick<Part, 'show' | 'failed'>): void {
  it('says that it is not there, with nothing to try again', async () => {
    show(() => notFound);

    expect(await screen.findByText(failed)).toBeTruthy();
    expect(screen.getByText('It does not exist, or it is not open to you.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
}
