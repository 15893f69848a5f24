/** What every portal is made of: start, frame, session, account. The apps add their routes and screens, nothing else. */
export { lazyScreen } from './lazy-screen.tsx';
export { leavePortal } from './leave-portal.ts';
export { QueryView, type QueryViewProps } from './query-view.tsx';
export { type PortalSettings, startPortal } from './start-portal.tsx';
export { useDraft } from './use-draft.ts';
