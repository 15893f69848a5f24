import { BarChart, formatCount, formatPercent } from '@skillbridge/ui';
import type { AgreementOfCourse } from './agreement-types.ts';
import { sayBias } from './say-agreement.ts';

/** For each band of confidence how often suggestion and grade were exactly equal, as bars, with what goes beside it. */
export function BandTable({ bands }: { bands: AgreementOfCourse['bands'] }) {
  const name = (band: (typeof bands)[number]) => `${formatPercent(band.from)} to ${formatPercent(band.to)}`;
  return (
    <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
      <div>
        <p className="pb-3 text-sm text-ink-soft">Exactly equal to the grade, by the suggestion’s confidence</p>
        <BarChart
          label="Exactly equal, by confidence"
          max={1}
          bars={bands.map((band) => ({
            label: name(band),
            value: band.exact ?? 0,
            text: band.pairs === 0 ? 'none' : formatPercent(band.exact),
          }))}
        />
      </div>
      <table className="w-full self-start text-left text-sm">
        <caption className="sr-only">Agreement by confidence</caption>
        <thead>
          <tr className="border-b border-line text-ink-faint">
            <th scope="col" className="py-1 font-medium">
              Confidence
            </th>
            <th scope="col" className="py-1 font-medium">
              Work
            </th>
            <th scope="col" className="py-1 text-right font-medium">
              Kappa
            </th>
            <th scope="col" className="py-1 pl-4 text-right font-medium">
              Bias
            </th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <tr key={band.from} className="border-b border-line">
              <th scope="row" className="py-1.5 font-normal">
                {name(band)}
              </th>
              <td className="py-1.5 text-ink-soft">{formatCount(band.pairs, 'piece')}</td>
              <td className="py-1.5 text-right">{band.kappa === null ? '–' : band.kappa.toFixed(2)}</td>
              <td className="py-1.5 pl-4 text-right text-ink-soft">{sayBias(band.bias)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
