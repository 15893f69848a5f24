import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';

/** The meaning of a message or a status. Never told by colour alone: an icon or words go with it. */
export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info';

export const toneText: Record<Tone, string> = {
  neutral: 'text-ink-soft',
  accent: 'text-accent',
  success: 'text-success',
  warning: 'text-warning',
  danger: 'text-danger',
  info: 'text-info',
};

export const toneWash: Record<Tone, string> = {
  neutral: 'bg-well',
  accent: 'bg-accent-wash',
  success: 'bg-success-wash',
  warning: 'bg-warning-wash',
  danger: 'bg-danger-wash',
  info: 'bg-info-wash',
};

export const toneIcon: Record<Tone, LucideIcon> = {
  neutral: Info,
  accent: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
  info: Info,
};
