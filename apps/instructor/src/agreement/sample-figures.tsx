import { formatPercent } from '@skillbridge/ui';
import type { Sample } from './agreement-types.ts';
import { sayBias, sayKappa } from './say-agreement.ts';

const rows: readonly { name: string; note: string; say: (sample: Sample) => string }[] = [
  { name: 'Pieces of work', note: '', say: ({ pairs }) => String(pairs) },
  {
    name: 'Kappa',
    note: 'Agreement beyond chance; 1 is all, 0 is chance',
    say: ({ kappa }) => (kappa === null ? sayKappa(kappa) : `${kappa.toFixed(2)}, ${sayKappa(kappa)}`),
  },
  { name: 'Bias', note: 'The suggestions, on average', say: ({ bias }) => sayBias(bias) },
  { name: 'Exactly equal', note: '', say: ({ exact }) => formatPercent(exact) },
  { name: 'Mean distance', note: 'Of the points', say: ({ distance }) => formatPercent(distance) },
];

/** The measures on all work and on the work that was marked before its suggestion was seen. */
export function SampleFigures({ all, blind }: { all: Sample; blind: Sample }) {
  return (
    <table className="w-full max-w-2xl text-left text-ui">
      <caption className="sr-only">Agreement on all work and on the blind sample</caption>
      <thead>
        <tr className="border-b border-line text-sm text-ink-faint">
          <th scope="col" className="py-2 font-medium">
            <span className="sr-only">Measure</span>
          </th>
          <th scope="col" className="py-2 pl-4 font-medium">
            All
          </th>
          <th scope="col" className="py-2 pl-4 font-medium">
            You marked first
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, note, say }) => (
          <tr key={name} className="border-b border-line align-baseline">
            <th scope="row" className="py-2 pr-2 font-normal">
              {name}
              {note && <span className="block text-sm text-ink-faint">{note}</span>}
            </th>
            <td className="py-2 pl-4 font-semibold">{say(all)}</td>
            <td className="py-2 pl-4 text-ink-soft">
              {blind.pairs === 0 && name !== 'Pieces of work' ? '–' : say(blind)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
