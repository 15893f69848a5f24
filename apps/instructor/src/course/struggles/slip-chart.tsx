import { BarChart } from '@skillbridge/ui';
import { saySlip } from '../../shared/tutor-words.ts';
import type { StudentStruggles } from './struggle-types.ts';
import { sumCounts } from './sum-counts.ts';

const MOST = 6;

/** Which slips the whole course makes most. */
export function SlipChart({ students }: { students: readonly StudentStruggles[] }) {
  const slips = sumCounts(students.flatMap((one) => one.slips.map(({ kind, count }) => ({ name: kind, count }))));
  if (slips.length === 0) return null;
  return (
    <div className="max-w-xl">
      <h3 className="pb-3 text-sm font-semibold">Slips, all students</h3>
      <BarChart
        label="Slips of all students"
        bars={slips.slice(0, MOST).map(({ name, count }) => ({ label: saySlip(name), value: count }))}
      />
    </div>
  );
}
