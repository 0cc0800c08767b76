import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showScreen } from './show-screen.js';

/** Takes the screen away, and the results that it told: they outlive it and would be read in the next test. */
export async function putAway(): Promise<void> {
  cleanup();
  showScreen(null);
  for (const button of screen.queryAllByRole('button', { name: 'Close this message' })) await userEvent.click(button);
  cleanup();
}
