/** What those who work on a case note beside its file. */
export { LONGEST_NOTE, MOST_NOTES, type NoteReach, type Noter, NOTERS, readsNote, refusalsToNote } from './notes.js';
