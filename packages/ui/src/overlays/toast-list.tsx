import { X } from 'lucide-react';
import { Toast as Primitive } from 'radix-ui';
import { useSyncExternalStore } from 'react';
import { buttonStyles } from '../actions/button-styles.ts';
import { type Tone, toneIcon, toneText } from '../feedback/tones.ts';
import { cx } from '../lib/cx.ts';
import { type ToastEntry, toastStore } from './toast.ts';

/** The messages themselves; `Toaster` loads them. */
export function ToastList() {
  const entries = useSyncExternalStore(toastStore.subscribe, toastStore.read, toastStore.read);
  return (
    <Primitive.Provider duration={6000} swipeDirection="right">
      {entries.map((entry) => (
        <Item key={entry.id} entry={entry} />
      ))}
      <Primitive.Viewport className="fixed right-4 bottom-20 left-4 z-50 flex flex-col gap-2 outline-none sm:left-auto sm:w-96 lg:bottom-4" />
    </Primitive.Provider>
  );
}

function Item({ entry }: { entry: ToastEntry }) {
  const tone: Tone = entry.tone ?? 'success';
  const Icon = toneIcon[tone];
  return (
    <Primitive.Root
      onOpenChange={(open) => !open && toastStore.dismiss(entry.id)}
      className="flex animate-rise items-start gap-3 rounded-lg border border-line bg-surface p-3 pl-4 shadow-overlay"
    >
      <Icon aria-hidden className={cx('mt-0.5 size-5 shrink-0', toneText[tone])} strokeWidth={1.75} />
      <div className="min-w-0 flex-1 self-center">
        <Primitive.Title className="font-semibold">{entry.title}</Primitive.Title>
        {entry.description && (
          <Primitive.Description className="text-sm text-ink-soft">{entry.description}</Primitive.Description>
        )}
      </div>
      {entry.action && (
        <Primitive.Action
          altText={entry.action.label}
          onClick={() => void entry.action?.onSelect()}
          className={buttonStyles('quiet', 'sm')}
        >
          {entry.action.label}
        </Primitive.Action>
      )}
      <Primitive.Close
        aria-label="Close"
        className="flex size-8 shrink-0 items-center justify-center rounded-md text-ink-soft hover:bg-well"
      >
        <X aria-hidden className="size-4" />
      </Primitive.Close>
    </Primitive.Root>
  );
}
