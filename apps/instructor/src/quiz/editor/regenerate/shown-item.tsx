import { describeKey, type Item, toStudentItem } from '@skillbridge/domain/answers';
import { ItemView, MathText } from '@skillbridge/ui';

/** A question to read, with its key and why it is right. */
export function ShownItem({ title, item }: { title: string; item: Item }) {
  const view = toStudentItem(item, { seed: 'shown', shuffleOptions: false });
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-4">
      <h3 className="border-b border-line pb-2 text-sm font-semibold">{title}</h3>
      <ItemView item={view} response={null} onChange={() => undefined} disabled />
      <p className="text-sm">
        <span className="text-ink-faint">Key: </span>
        <MathText inline text={describeKey(item)} />
      </p>
      {item.explanation.trim() !== '' && <MathText text={item.explanation} className="text-sm text-ink-soft" />}
    </section>
  );
}
