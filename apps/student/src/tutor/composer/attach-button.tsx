import { IconButton, Menu } from '@skillbridge/ui';
import { Camera, Paperclip } from 'lucide-react';
import { type ChangeEvent, type RefObject, useRef } from 'react';
import { acceptedFiles } from './refuse-file.ts';

/** A finger instead of a mouse: there is likely a camera at hand. */
const byFinger = matchMedia('(pointer: coarse)');

interface AttachButtonProps {
  onFiles: (files: File[]) => void;
  button: RefObject<HTMLButtonElement | null>;
}

/** Chooses files; on a phone it asks whether to take a photo instead. */
export function AttachButton({ onFiles, button }: AttachButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.currentTarget.files ?? [])];
    event.currentTarget.value = '';
    if (chosen.length > 0) onFiles(chosen);
  };
  return (
    <>
      {byFinger.matches ? (
        <Menu
          align="start"
          trigger={<IconButton ref={button} label="Attach a photo or a file" icon={Paperclip} className="size-9" />}
          items={[
            { label: 'Take a photo', icon: Camera, onSelect: () => camera.current?.click() },
            { label: 'Choose a photo or file', icon: Paperclip, onSelect: () => chooser.current?.click() },
          ]}
        />
      ) : (
        <IconButton
          ref={button}
          label="Attach a photo or a file"
          icon={Paperclip}
          className="size-9"
          onClick={() => chooser.current?.click()}
        />
      )}
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept={acceptedFiles}
        aria-label="Files for the tutor"
        onChange={take}
      />
      <input
        ref={camera}
        type="file"
        hidden
        accept="image/*"
        capture="environment"
        aria-label="Photo for the tutor"
        onChange={take}
      />
    </>
  );
}
