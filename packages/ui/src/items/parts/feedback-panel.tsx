import type { StudentItem } from '@skillbridge/domain';
import type { ReactNode } from 'react';
import type { Tone } from '../../feedback/tones.ts';
import { toneIcon, toneText, toneWash } from '../../feedback/tones.ts';
import { formatPoints } from '../../format/format-points.ts';
import { cx } from '../../lib/cx.ts';
import { Formula } from '../../math/formula.tsx';
import { MathText } from '../../math/math-text.tsx';
import type { ItemFeedback } from '../item-feedback.ts';
import { toTex } from './to-tex.ts';

const words: Record<ItemFeedback['outcome'], { tone: Tone; title: string }> = {
  right: { tone: 'success', title: 'Right' },
  partly: { tone: 'warning', title: 'Partly right' },
  wrong: { tone: 'danger', title: 'Not right' },
  unanswered: { tone: 'neutral', title: 'No answer' },
  waiting: { tone: 'info', title: 'Not marked yet' },
};

/** What came of an answer: points, the key, the explanation and the instructor's words. */
export function FeedbackPanel({ item, outcome }: { item: StudentItem; outcome: ItemFeedback }) {
  const { tone, title } = words[outcome.outcome];
  const Icon = toneIcon[tone];
  const key = outcome.outcome === 'right' ? null : outcome.key;
  return (
    <div className={cx('flex max-w-2xl flex-col gap-3 rounded-md px-4 py-3', toneWash[tone])}>
      <p className="flex items-center gap-2 font-semibold">
        <Icon aria-hidden className={cx('size-5 shrink-0', toneText[tone])} strokeWidth={1.75} />
        {title}
        {outcome.points !== null && (
          <span className="ml-auto font-normal text-ink-soft">
            {formatPoints(outcome.points, outcome.maxPoints)} {outcome.maxPoints === 1 ? 'point' : 'points'}
          </span>
        )}
      </p>
      {key && (
        <Part title="Answer">
          {item.kind === 'expression' ? (
            <Formula tex={toTex(key)} source={key} />
          ) : (
            <MathText text={inLines(item, key)} />
          )}
        </Part>
      )}
      {outcome.explanation && (
        <Part title="Why">
          <MathText text={outcome.explanation} />
        </Part>
      )}
      {outcome.words && (
        <Part title="Comment">
          <MathText text={outcome.words} />
        </Part>
      )}
    </div>
  );
}

/** The key of several parts, a line each. */
function inLines({ kind }: StudentItem, key: string): string {
  return kind === 'matching' || kind === 'ordering' ? key.replaceAll('; ', '\n') : key;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <p className="text-sm font-semibold text-ink-soft">{title}</p>
      {children}
    </div>
  );
}
