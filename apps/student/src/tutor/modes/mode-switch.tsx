import { type HelpingMode, helpingModes } from '@skillbridge/domain';
import { SegmentedControl } from '@skillbridge/ui';
import { Lock } from 'lucide-react';
import { useId } from 'react';
import type { TutorThread } from '../tutor-types.ts';
import { modeWords } from './say-mode.ts';

interface ModeSwitchProps {
  modes: TutorThread['modes'];
  mode: HelpingMode;
  onMode: (mode: HelpingMode) => void;
}

/** How the tutor helps: a choice where there is one, and one line that says what it means. */
export function ModeSwitch({ modes, mode, onMode }: ModeSwitchProps) {
  const id = useId();
  const shown = helpingModes.filter((one) => modes.open.includes(one) || (one === 'explain' && modes.explainWaits));
  return (
    <div className="flex flex-col gap-1.5">
      {shown.length > 1 && (
        <SegmentedControl
          label="How the tutor helps"
          value={mode}
          describedBy={id}
          className="max-w-md"
          onValueChange={(next) => onMode(next as HelpingMode)}
          segments={shown.map((one) => {
            const locked = !modes.open.includes(one);
            return { value: one, label: modeWords[one].label, disabled: locked, ...(locked && { icon: Lock }) };
          })}
        />
      )}
      <p id={id} className="text-sm text-ink-soft">
        {modeWords[mode].does}
        {modes.explainWaits && <span className="text-ink-faint"> Explain opens when you hand in.</span>}
      </p>
    </div>
  );
}
