export { Button, type ButtonProps } from './actions/button.tsx';
export { ButtonLink, type ButtonLinkProps } from './actions/button-link.tsx';
export { type ButtonSize, type ButtonVariant, buttonStyles } from './actions/button-styles.ts';
export { IconButton, type IconButtonProps } from './actions/icon-button.tsx';
export { TextLink } from './actions/text-link.tsx';
export { useFormSubmit } from './actions/use-form-submit.ts';
export { useOnce } from './actions/use-once.ts';
export { Avatar } from './data/avatar.tsx';
export { type Bar, BarChart } from './data/bar-chart.tsx';
export { DescriptionList } from './data/description-list.tsx';
export { Meter, type MeterProps } from './data/meter.tsx';
export { Pager, type PagerProps } from './data/pager.tsx';
export { ProgressBar, type ProgressBarProps } from './data/progress-bar.tsx';
export type { Sort } from './data/sort-header.tsx';
export { Sparkline, type SparklineProps } from './data/sparkline.tsx';
export { type Column, Table, type TableProps } from './data/table.tsx';
export { AlertBanner, type AlertBannerProps } from './feedback/alert-banner.tsx';
export { Badge } from './feedback/badge.tsx';
export { EmptyState, type EmptyStateProps } from './feedback/empty-state.tsx';
export { ErrorState, type ErrorStateProps } from './feedback/error-state.tsx';
export { FormError } from './feedback/form-error.tsx';
export { OfflineNotice } from './feedback/offline-notice.tsx';
export { Skeleton } from './feedback/skeleton.tsx';
export { Spinner } from './feedback/spinner.tsx';
export { StatusPill, type StatusPillProps } from './feedback/status-pill.tsx';
export type { Tone } from './feedback/tones.ts';
export { Checkbox, type CheckboxProps } from './fields/checkbox.tsx';
export { DateTimeField, type DateTimeFieldProps } from './fields/date-time-field.tsx';
export type { FieldProps } from './fields/field-frame.tsx';
export { NumberField } from './fields/number-field.tsx';
export { RadioGroup, type RadioGroupProps, type RadioOption } from './fields/radio-group.tsx';
export { type Segment, SegmentedControl, type SegmentedControlProps } from './fields/segmented-control.tsx';
export { SelectField, type SelectFieldProps, type SelectOption } from './fields/select-field.tsx';
export { Switch, type SwitchProps } from './fields/switch.tsx';
export { TextArea, type TextAreaProps } from './fields/text-area.tsx';
export { TextField, type TextFieldProps } from './fields/text-field.tsx';
export { formatCount } from './format/format-count.ts';
export { formatDate, formatDateTime, formatTime } from './format/format-date.ts';
export { daysUntil, formatDue } from './format/format-due.ts';
export { formatClock, formatDuration } from './format/format-duration.ts';
export { formatPercent } from './format/format-percent.ts';
export { formatPoints } from './format/format-points.ts';
export { fromWallTime, toWallTime } from './format/wall-time.ts';
export { useOnline } from './hooks/use-online.ts';
export { applyStoredTheme, type Theme, useTheme } from './hooks/use-theme.ts';
export { useUnsavedGuard } from './hooks/use-unsaved-guard.ts';
export { Kbd } from './layout/kbd.tsx';
export { PageHeader, type PageHeaderProps } from './layout/page-header.tsx';
export { Section, type SectionProps } from './layout/section.tsx';
export { SkipLink } from './layout/skip-link.tsx';
export { VisuallyHidden } from './layout/visually-hidden.tsx';
export { cx } from './lib/cx.ts';
export { Formula, type FormulaProps } from './math/formula.tsx';
export { MathText, type MathTextProps } from './math/math-text.tsx';
export { type MathPiece, splitMath } from './math/split-math.ts';
export { ConfirmDialog, type ConfirmDialogProps } from './overlays/confirm-dialog.tsx';
export { Dialog, type DialogProps } from './overlays/dialog.tsx';
export { DialogActions } from './overlays/dialog-actions.tsx';
export { Menu, type MenuItem, type MenuProps } from './overlays/menu.tsx';
export { type TabItem, Tabs, type TabsProps } from './overlays/tabs.tsx';
export { type ToastMessage, toast } from './overlays/toast.ts';
export { Toaster } from './overlays/toaster.tsx';
export { Tooltip } from './overlays/tooltip.tsx';
export { UnsavedGuard } from './overlays/unsaved-guard.tsx';
export { AppShell, type AppShellProps } from './shell/app-shell.tsx';
export { AuthShell, type AuthShellProps } from './shell/auth-shell.tsx';
export type { NavItem } from './shell/nav-item.ts';
export { SessionEndedDialog, type SessionEndedDialogProps } from './shell/session-ended-dialog.tsx';
export type { ShellUser } from './shell/shell-user.ts';
export {
  forgetAllDrafts,
  forgetDraft,
  keepDraft,
  keepPreference,
  readDraft,
  readPreference,
} from './storage/browser-storage.ts';
