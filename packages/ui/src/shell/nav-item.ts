import type { LucideIcon } from 'lucide-react';

/** A place in the portal's navigation. */
export interface NavItem {
  to: string;
  label: string;
  /** A shorter label for the bar of a phone, contained in the label. */
  short?: string;
  icon: LucideIcon;
  /** Active on this exact path only; for the start page. */
  end?: boolean;
  /** How many things wait there; nothing is shown for 0. */
  count?: number;
}
