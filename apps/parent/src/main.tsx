import '@skillbridge/ui/theme.css';
import { lazyScreen, startPortal } from '@skillbridge/portal';
import { UsersRound } from 'lucide-react';
import { Navigate } from 'react-router';

startPortal({
  role: 'parent',
  // Not "/": the item stays marked on a child's own pages too.
  nav: [{ to: '/children', label: 'Children', icon: UsersRound }],
  routes: [
    { index: true, element: <Navigate to="/children" replace /> },
    { path: 'children', lazy: lazyScreen(() => import('./children/children-screen.tsx'), 'ChildrenScreen') },
    { path: 'children/:studentId', lazy: lazyScreen(() => import('./child/child-screen.tsx'), 'ChildScreen') },
    {
      path: 'children/:studentId/letters',
      lazy: lazyScreen(() => import('./letters/letters-screen.tsx'), 'LettersScreen'),
    },
  ],
});
