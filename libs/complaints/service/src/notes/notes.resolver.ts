import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, Uuid } from '@standing/platform/graphql';
import { NotesOfCase, WriteNoteInput } from './notes.graphql.js';
import { OpenNotes } from './open-notes.js';
import { RemoveNote } from './remove-note.js';
import { WriteNote } from './write-note.js';

/** What those who work on a case note beside its file. */
@Resolver()
export class NotesResolver {
  constructor(
    private readonly open: OpenNotes,
    private readonly write: WriteNote,
    private readonly remove: RemoveNote,
  ) {}

  @Mutation(() => NotesOfCase, {
    description:
      'Opens what the reader noted in a case, and what is shared with a function that they hold in it; written down in the audit each time. NOT_FOUND for whoever does not work on the case.',
  })
  @Allow('act-in', 'Case')
  openNotes(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<NotesOfCase> {
    return this.open.execute(caseId, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description:
      'Writes a note beside the file of a case, or one of the reader’s own anew; the id of the note. Refused: COMPLAINTS_NOTE_MISSING, COMPLAINTS_TEXT_TOO_LONG, COMPLAINTS_NOTES_FULL. NOT_FOUND for whoever does not hold the function with which it is shared, and of a note of somebody else.',
  })
  @Allow('act-in', 'Case')
  writeNote(
    @Args('input', { type: () => WriteNoteInput }) input: WriteNoteInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.write.execute(input, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description: 'Takes out a note of the reader’s own; the id of the note. NOT_FOUND of any other.',
  })
  @Allow('act-in', 'Case')
  removeNote(
    @Args('noteId', { type: () => Uuid }) noteId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.remove.execute(noteId, key, member(actor));
  }
}
