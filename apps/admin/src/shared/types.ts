import type { Outputs } from '@skillbridge/client/react';

export type Person = Outputs['admin']['people']['list']['items'][number];
export type Invited = Outputs['admin']['people']['invite'];
export type Course = Outputs['admin']['courses']['get'];
export type CourseLine = Outputs['admin']['courses']['list']['items'][number];
export type ParentLink = Outputs['admin']['parentLinks']['list']['items'][number];
export type BinItem = Outputs['admin']['recycleBin']['list'][number];
export type AuditEntry = Outputs['admin']['audit']['list']['items'][number];
export type ParkedJob = Outputs['admin']['jobs']['parked'][number];
export type Overview = Outputs['admin']['academy']['overview'];
export type AiSettings = Outputs['admin']['ai']['get'];
export type AcademySettings = Outputs['admin']['academy']['settings'];
