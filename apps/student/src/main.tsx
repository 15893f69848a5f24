import '@skillbridge/ui/theme.css';
import { lazyScreen, startPortal } from '@skillbridge/portal';
import { Award, BookOpen, House, MessagesSquare } from 'lucide-react';

startPortal({
  role: 'student',
  nav: [
    { to: '/', label: 'Home', icon: House, end: true },
    { to: '/assignments', label: 'Assignments', icon: BookOpen },
    { to: '/tutor', label: 'Study partner', short: 'Partner', icon: MessagesSquare },
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
    { path: 'tutor', lazy: lazyScreen(() => import('./tutor/partner/partner-screen.tsx'), 'PartnerScreen') },
    { path: 'tutor/:threadId', lazy: lazyScreen(() => import('./tutor/partner/past-screen.tsx'), 'PastScreen') },
    { path: 'grades', lazy: lazyScreen(() => import('./grades/grades-screen.tsx'), 'GradesScreen') },
  ],
});
