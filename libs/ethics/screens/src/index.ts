/** The code of ethics: reading it, signing it, and the reminder while it is unsigned; the declarations, the charter and the advice desk beside it. */
export { SignTheCodeBanner } from './banner/sign-the-code-banner.js';
/** Reads the screen of the code itself, when somebody first opens it. */
export const codeScreens = () => import('./code/code-screen.js');
/** Reads what members sign besides the code, and the campaigns, when somebody first opens one. */
export const declarationScreens = () => import('./declarations/index.js');
/** Reads the screen on which editions are written, when somebody first opens it. */
export const codeEditingScreens = () => import('./editing/index.js');
/** Reads the screen of the charter, when somebody first opens it. */
export const charterScreens = () => import('./charter/index.js');
/** Reads the screens of the advice desk, of those who ask and of those who advise, when somebody first opens one. */
export const adviceScreens = () => import('./advice/index.js');
/** Reads the screens on which declarations are published and ethics is set, when somebody first opens one. */
export const publishingScreens = () => import('./publishing/index.js');
