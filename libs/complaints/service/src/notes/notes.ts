import { CaseNote } from './case-note.entity.js';
import { NotesResolver } from './notes.resolver.js';
import { OpenNotes } from './open-notes.js';
import { RemoveNote } from './remove-note.js';
import { WriteNote } from './write-note.js';

/** What is kept of what people note beside the file of a case. */
export const noteRows = [CaseNote];

/** What those who work on a case note beside its file. */
export const notes = [OpenNotes, WriteNote, RemoveNote, NotesResolver];
