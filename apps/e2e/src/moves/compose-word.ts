import type { Page } from 'playwright-core';

/** Somebody who writes with an input method, such as Chinese by its sounds. */
export interface Composition {
  /** What stands in the box while the word is being found. */
  sound(letters: string): Promise<void>;
  /** Presses Enter, as it arrives while the input method has the keys; `code` is the old key code that comes with it. */
  pressEnter(code: 13 | 229): Promise<void>;
  /** The word is found and stands in the box. */
  choose(word: string): Promise<void>;
  end(): Promise<void>;
}

/**
 * Begins to write in the field that has the focus by an input method. Playwright has no move for this; the browser's own
 * protocol does.
 */
export async function composeWord(page: Page): Promise<Composition> {
  const protocol = await page.context().newCDPSession(page);
  return {
    sound: async (text) => {
      await protocol.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    },
    pressEnter: async (windowsVirtualKeyCode) => {
      // Without a text of its own: the input method keeps the line break to itself.
      const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode };
      await protocol.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
    choose: async (text) => {
      await protocol.send('Input.insertText', { text });
    },
    end: () => protocol.detach(),
  };
}
