/** The screens of those who judge, in one piece of their own. */
export { AppealScreen } from './appeal-screen.js';
export { AskedScreen } from './asked-screen.js';
export { ModerationScreen } from './moderation-screen.js';
export { SheetScreen } from './sheet-screen.js';
