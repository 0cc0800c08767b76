import { createRoot } from 'react-dom/client';
import { firstLocale } from '@standing/web-core';
import { App } from './app.js';
import { chosenLocale } from './chosen-locale.js';
import { speak } from './speak.js';

/** Finds the language, loads its words, shows the app. */
export async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  await speak(firstLocale(location.search, chosenLocale.read(), navigator.languages));
  createRoot(root).render(<App />);
}
