import '@skillbridge/ui/theme.css';
import { lazyScreen, startPortal } from '@skillbridge/portal';
import { BookOpen, House, MessagesSquare, PencilLine } from 'lucide-react';

startPortal({
  role: 'instructor',
  nav: [
    { to: '/', label: 'Dashboard', icon: House, end: true },
    { to: '/courses', label: 'Courses', icon: BookOpen },
    { to: '/grading', label: 'Grading', icon: PencilLine },
    { to: '/tutor', label: 'Tutor', icon: MessagesSquare },
  ],
  routes: [
    { index: true, lazy: lazyScreen(() => import('./dashboard/dashboard-screen.tsx'), 'DashboardScreen') },
    { path: 'courses', lazy: lazyScreen(() => import('./courses/courses-screen.tsx'), 'CoursesScreen') },
    { path: 'courses/:courseId', lazy: lazyScreen(() => import('./course/course-screen.tsx'), 'CourseScreen') },
    {
      // One screen for both: the first save changes the address, and the form must not be taken away by that.
      lazy: lazyScreen(() => import('./editor/editor-screen.tsx'), 'EditorScreen'),
      children: [{ path: 'courses/:courseId/assignments/new' }, { path: 'assignments/:assignmentId/edit' }],
    },
    {
      lazy: lazyScreen(() => import('./quiz/editor/quiz-screen.tsx'), 'QuizScreen'),
      children: [{ path: 'courses/:courseId/quizzes/new' }, { path: 'quizzes/:quizId/edit' }],
    },
    {
      path: 'courses/:courseId/quizzes/generate',
      lazy: lazyScreen(() => import('./quiz/generate/generate-screen.tsx'), 'GenerateScreen'),
    },
    {
      path: 'courses/:courseId/quizzes/generate/:generationId',
      lazy: lazyScreen(() => import('./quiz/generate/generation-screen.tsx'), 'GenerationScreen'),
    },
    {
      path: 'courses/:courseId/gradebook',
      lazy: lazyScreen(() => import('./gradebook/gradebook-screen.tsx'), 'GradebookScreen'),
    },
    { path: 'grading', lazy: lazyScreen(() => import('./grading/grading-screen.tsx'), 'GradingScreen') },
    { path: 'quizzes/:quizId/keys', lazy: lazyScreen(() => import('./key-changes/keys-screen.tsx'), 'KeysScreen') },
    { path: 'regrades', lazy: lazyScreen(() => import('./regrades/regrades-screen.tsx'), 'RegradesScreen') },
    { path: 'tutor', lazy: lazyScreen(() => import('./tutor/threads-screen.tsx'), 'ThreadsScreen') },
    { path: 'tutor/:threadId', lazy: lazyScreen(() => import('./thread/thread-screen.tsx'), 'ThreadScreen') },
    {
      path: 'grading/by-question',
      lazy: lazyScreen(() => import('./by-question/by-question-screen.tsx'), 'ByQuestionScreen'),
    },
    { path: 'grading/bulk', lazy: lazyScreen(() => import('./bulk/bulk-screen.tsx'), 'BulkScreen') },
    {
      path: 'grading/agreement',
      lazy: lazyScreen(() => import('./agreement/agreement-screen.tsx'), 'AgreementScreen'),
    },
    {
      path: 'grading/attempts/:attemptId',
      lazy: lazyScreen(() => import('./attempt-desk/attempt-screen.tsx'), 'AttemptScreen'),
    },
    { path: 'grading/:submissionId', lazy: lazyScreen(() => import('./desk/desk-screen.tsx'), 'DeskScreen') },
  ],
});
