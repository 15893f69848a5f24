import '@skillbridge/ui/theme.css';
import { lazyScreen, startPortal } from '@skillbridge/portal';
import { Award, BookOpen, House } from 'lucide-react';

startPortal({
  role: 'student',
  nav: [
    { to: '/', label: 'Home', icon: House, end: true },
    { to: '/assignments', label: 'Assignments', icon: BookOpen },
    { to: '/grades', label: 'Grades', icon: Award },
  ],
  routes: [
    { index: true, lazy: lazyScreen(() => import('./dashboard/dashboard-screen.tsx'), 'DashboardScreen') },
    {
      path: 'assignments',
      lazy: lazyScreen(() => import('./assignments/assignments-screen.tsx'), 'AssignmentsScreen'),
    },
    {
      path: 'assignments/:assignmentId',
      lazy: lazyScreen(() => import('./assignment/assignment-screen.tsx'), 'AssignmentScreen'),
    },
    { path: 'grades', lazy: lazyScreen(() => import('./grades/grades-screen.tsx'), 'GradesScreen') },
  ],
});
