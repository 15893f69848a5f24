import '@skillbridge/ui/theme.css';
import { applyStoredTheme, Toaster } from '@skillbridge/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { GalleryFrame } from './gallery-frame.tsx';
import { AuthPage } from './pages/auth-page.tsx';
import { DataPage } from './pages/data-page.tsx';
import { FieldsPage } from './pages/fields-page.tsx';
import { HomePage } from './pages/home-page.tsx';
import { ItemsAnsweredPage, ItemsPage, ItemsReviewPage } from './pages/items-page.tsx';
import { MathPage } from './pages/math-page.tsx';
import { OverlaysPage } from './pages/overlays-page.tsx';
import { StatesPage } from './pages/states-page.tsx';

applyStoredTheme();
const role = new URLSearchParams(location.search).get('role');
if (role) document.documentElement.dataset['role'] = role;

const router = createBrowserRouter([
  {
    element: <GalleryFrame />,
    children: [
      { index: true, element: <HomePage /> },
      { path: 'fields', element: <FieldsPage /> },
      { path: 'data', element: <DataPage /> },
      { path: 'states', element: <StatesPage /> },
      { path: 'overlays', element: <OverlaysPage /> },
      { path: 'math', element: <MathPage /> },
      { path: 'items', element: <ItemsPage /> },
      { path: 'items/answered', element: <ItemsAnsweredPage /> },
      { path: 'items/review', element: <ItemsReviewPage /> },
    ],
  },
  { path: 'auth', element: <AuthPage /> },
]);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={router} />
      <Toaster />
    </StrictMode>,
  );
}
