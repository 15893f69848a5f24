import '@skillbridge/ui/theme.css';
import { lazyScreen, startPortal } from '@skillbridge/portal';
import { UsersRound } from 'lucide-react';

const children = lazyScreen(() => import('./children/children-screen.tsx'), 'ChildrenScreen');

startPortal({
  role: 'parent',
  // Not "/": the item stays marked on a child's own pages too.
  nav: [{ to: '/children', label: 'Children', icon: UsersRound }],
  routes: [
    { index: true, lazy: children },
    { path: 'children', lazy: children },
    { path: 'children/:studentId', lazy: lazyScreen(() => import('./child/child-screen.tsx'), 'ChildScreen') },
    {
      path: 'children/:studentId/letters',
      lazy: lazyScreen(() => import('./letters/letters-screen.tsx'), 'LettersScreen'),
    },
  ],
});
