import { AppShell, type NavItem, toast } from '@skillbridge/ui';
import { House, Layers, ListChecks, MessageSquareText, Sigma, Table2, TextCursorInput } from 'lucide-react';
import { Outlet } from 'react-router';

const nav: NavItem[] = [
  { to: '/', label: 'Home', icon: House, end: true },
  { to: '/fields', label: 'Fields', icon: TextCursorInput },
  { to: '/data', label: 'Data', icon: Table2, count: 4 },
  { to: '/states', label: 'States', icon: MessageSquareText },
  { to: '/overlays', label: 'Overlays', icon: Layers },
  { to: '/items', label: 'Items', icon: ListChecks },
  { to: '/math', label: 'Mathematics', icon: Sigma },
];

export function GalleryFrame() {
  return (
    <AppShell
      academyName="Larchmont Prep"
      user={{ fullName: 'Maya Okafor', roleLabel: 'Student', email: 'maya@larchmont.example' }}
      nav={nav}
      onSignOut={() => toast('Signed out')}
    >
      <Outlet />
    </AppShell>
  );
}
