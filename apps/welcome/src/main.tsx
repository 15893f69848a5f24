import '@skillbridge/ui/theme.css';
import { PortalProvider } from '@skillbridge/client/react';
import { applyStoredTheme } from '@skillbridge/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { FrontDoorScreen } from './front-door/front-door-screen.tsx';
import { JoinScreen } from './join/join-screen.tsx';

document.documentElement.dataset['role'] = 'welcome';
applyStoredTheme();

const router = createBrowserRouter([
  { path: '/join/:token', element: <JoinScreen /> },
  { path: '*', element: <FrontDoorScreen /> },
]);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <PortalProvider>
      <RouterProvider router={router} />
    </PortalProvider>
  </StrictMode>,
);
