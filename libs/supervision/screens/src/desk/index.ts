/** What a signed-in supervisor does: what awaits them, what they answered, and how often they see each coach; groups that they led; and the directory. */
export { DoneScreen } from './done-screen.js';
export { AskedScreen, ConfirmScreen } from './inbox-screen.js';
export { PeopleScreen } from './people-screen.js';
export { GroupScreen } from '../groups/group-screen.js';
export { DirectoryScreen } from '../directory/directory-screen.js';
