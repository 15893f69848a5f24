/** Gives the focus to the page when what had it is gone, such as the button of a row that was removed. */
export function rescueFocus(): void {
  // After React has drawn and a closing dialog has tried to give the focus back.
  setTimeout(() => {
    if (document.activeElement === document.body || document.activeElement === null) {
      document.getElementById('main')?.focus();
    }
  }, 50);
}
