import '@skillbridge/ui/theme.css';
import { lazyScreen, startPortal } from '@skillbridge/portal';
import { Award, BookOpen, House, ListChecks, MessagesSquare } from 'lucide-react';

startPortal({
  role: 'student',
  nav: [
    { to: '/', label: 'Home', icon: House, end: true },
    { to: '/assignments', label: 'Assignments', icon: BookOpen },
    { to: '/quizzes', label: 'Quizzes', icon: ListChecks },
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
    { path: 'quizzes', lazy: lazyScreen(() => import('./quizzes/quizzes-screen.tsx'), 'QuizzesScreen') },
    { path: 'quizzes/:quizId', lazy: lazyScreen(() => import('./quiz/intro/intro-screen.tsx'), 'IntroScreen') },
    {
      path: 'quizzes/:quizId/attempts/:attemptId',
      lazy: lazyScreen(() => import('./quiz/taking/taking-screen.tsx'), 'TakingScreen'),
    },
    {
      path: 'quizzes/:quizId/attempts/:attemptId/result',
      lazy: lazyScreen(() => import('./quiz/result/result-screen.tsx'), 'ResultScreen'),
    },
    { path: 'tutor', lazy: lazyScreen(() => import('./tutor/partner/partner-screen.tsx'), 'PartnerScreen') },
    { path: 'tutor/:threadId', lazy: lazyScreen(() => import('./tutor/partner/past-screen.tsx'), 'PastScreen') },
    { path: 'grades', lazy: lazyScreen(() => import('./grades/grades-screen.tsx'), 'GradesScreen') },
  ],
});
