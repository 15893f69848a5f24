import { PortalProvider } from '@skillbridge/client/react';
import type { Role } from '@skillbridge/domain';
import { applyStoredTheme, type NavItem, Toaster } from '@skillbridge/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, type RouteObject, RouterProvider } from 'react-router';
import { NoSuchPage } from './no-such-page.tsx';
import { PageFailed } from './page-failed.tsx';
import { PortalFrame } from './portal-frame.tsx';
import { SignInAgain } from './sign-in-again.tsx';

export interface PortalSettings {
  /** Whose portal it is; also its accent and its path (`/student`). */
  role: Role;
  nav: readonly NavItem[];
  /** Screens inside the frame, lazily loaded. */
  routes: RouteObject[];
}

/** Mounts a portal: client, cache, router, frame and the dialog for an ended session. */
export function startPortal({ role, nav, routes }: PortalSettings): void {
  document.documentElement.dataset['role'] = role;
  applyStoredTheme();
  const account: RouteObject = {
    path: 'account',
    lazy: async () => ({ Component: (await import('./account/account-screen.tsx')).AccountScreen }),
  };
  const router = createBrowserRouter(
    [
      {
        element: <PortalFrame role={role} nav={nav} />,
        hydrateFallbackElement: <></>,
        children: [
          { ErrorBoundary: PageFailed, children: [...routes, account, { path: '*', element: <NoSuchPage /> }] },
        ],
      },
    ],
    { basename: `/${role}` },
  );
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <PortalProvider sessionEnded={(onSignedIn) => <SignInAgain onSignedIn={onSignedIn} />}>
        <RouterProvider router={router} />
        <Toaster />
      </PortalProvider>
    </StrictMode>,
  );
}
