import { useLingui } from '@lingui/react/macro';
import { Button } from '@standing/design-system';
import { usePieceWords } from '../judging/evidence-words.js';
import type { Piece } from './draft.js';

type NamedPiecesProps = { readonly pieces: readonly Piece[]; readonly onRemove: (id: string) => void };

/** The pieces that are named, each with the way to leave it out. */
export function NamedPieces({ pieces, onRemove }: NamedPiecesProps) {
  const { t } = useLingui();
  const words = usePieceWords();
  if (pieces.length === 0) return <p className="muted">{t`No evidence is named here yet.`}</p>;
  return (
    <div>
      <p className="strong">{t`Evidence that shows it`}</p>
      <ul className="rows">
        {pieces.map((piece) => {
          const about = words(piece);
          return (
            <li key={piece.id}>
              <div className="item">
                <span className="item-main">{about}</span>
                <span className="item-end">
                  <Button
                    kind="quiet"
                    size="small"
                    onPress={() => onRemove(piece.id)}
                    label={t`Leave out: ${about}`}
                  >{t`Leave out`}</Button>
                </span>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
