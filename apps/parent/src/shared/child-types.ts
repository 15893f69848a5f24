import type { Outputs } from '@skillbridge/client/react';

export type ChildCard = Outputs['parent']['children']['list'][number];
export type ChildPage = Outputs['parent']['children']['get'];
export type UpcomingWork = ChildPage['upcoming'][number];
export type GradedWork = ChildPage['grades'][number];
export type Letter = Outputs['parent']['letters']['list'][number];
