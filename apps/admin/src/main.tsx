import '@skillbridge/ui/theme.css';
import { lazyScreen, startPortal } from '@skillbridge/portal';
import { BookOpen, HeartHandshake, History, House, ListRestart, Settings, Trash2, UsersRound } from 'lucide-react';

startPortal({
  role: 'admin',
  nav: [
    { to: '/', label: 'Overview', icon: House, end: true },
    { to: '/people', label: 'People', icon: UsersRound },
    { to: '/courses', label: 'Courses', icon: BookOpen },
    { to: '/parents', label: 'Parents', icon: HeartHandshake },
    { to: '/recycle-bin', label: 'Recycle bin', icon: Trash2 },
    { to: '/audit', label: 'Audit log', icon: History },
    { to: '/jobs', label: 'Parked jobs', icon: ListRestart },
    { to: '/settings', label: 'Settings', icon: Settings },
  ],
  routes: [
    { index: true, lazy: lazyScreen(() => import('./overview/overview-screen.tsx'), 'OverviewScreen') },
    { path: 'people', lazy: lazyScreen(() => import('./people/people-screen.tsx'), 'PeopleScreen') },
    { path: 'courses', lazy: lazyScreen(() => import('./courses/courses-screen.tsx'), 'CoursesScreen') },
    { path: 'courses/:courseId', lazy: lazyScreen(() => import('./course/course-screen.tsx'), 'CourseScreen') },
    { path: 'parents', lazy: lazyScreen(() => import('./parents/parents-screen.tsx'), 'ParentsScreen') },
    { path: 'recycle-bin', lazy: lazyScreen(() => import('./recycle-bin/recycle-bin-screen.tsx'), 'RecycleBinScreen') },
    { path: 'audit', lazy: lazyScreen(() => import('./audit/audit-screen.tsx'), 'AuditScreen') },
    { path: 'jobs', lazy: lazyScreen(() => import('./jobs/jobs-screen.tsx'), 'JobsScreen') },
    { path: 'settings', lazy: lazyScreen(() => import('./settings/settings-screen.tsx'), 'SettingsScreen') },
  ],
});
