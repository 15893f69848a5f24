import { Skeleton } from '@skillbridge/ui';

/** The shape of the start page while it loads. */
export function DashboardSkeleton() {
  return (
    <div className="flex flex-col gap-10">
      <Skeleton className="h-32" label="Loading what is next" />
      <Skeleton lines={4} label="Loading your work" />
    </div>
  );
}
