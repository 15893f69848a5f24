export const menuPanelStyles =
  'z-50 min-w-48 max-w-[calc(100vw-1rem)] animate-rise rounded-lg border border-line bg-surface p-1 shadow-overlay';

export const menuItemStyles =
  'flex min-h-9 w-full items-center gap-3 rounded-md px-3 text-sm no-underline outline-none select-none ' +
  'data-highlighted:bg-well data-disabled:pointer-events-none data-disabled:opacity-50';
