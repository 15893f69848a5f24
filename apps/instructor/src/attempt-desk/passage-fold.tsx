import type { Passage } from '@skillbridge/domain';
import { MathText } from '@skillbridge/ui';
import { Fold } from '../shared/fold.tsx';

/** The text that the questions after it are about. */
export function PassageFold({ passage }: { passage: Passage }) {
  return (
    <li>
      <Fold title={passage.title || 'Passage'} note="for the questions below">
        <div className="max-w-2xl rounded-md bg-well px-5 py-4">
          <MathText text={passage.text} />
        </div>
      </Fold>
    </li>
  );
}
