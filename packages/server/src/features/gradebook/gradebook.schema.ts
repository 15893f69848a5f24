import { gradeCategorySchema, latePolicySchema } from '@skillbridge/domain';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';
import { workKindSchema, workRefSchema } from '../grading/grading.schema.ts';

export const taskKindSchema = z.enum(['assignment', 'quiz']);

export const bookInput = z.object({
  courseId: idSchema,
  cursor: z.string().max(1000).nullish(),
  limit: z.number().int().min(1).max(200).default(100),
  /** Whether people who have left the course or the academy are among them. */
  former: z.boolean().default(false),
});
export type BookInput = z.output<typeof bookInput>;

/** A cell as its grid shows it; null where nothing is handed in and it may still be. Left out means none. */
const bookCellSchema = z
  .object({
    state: z.enum(['graded', 'waiting', 'open', 'missing', 'excused']),
    /** As they were given. */
    points: z.number().optional(),
    /** Where that is not the column's. */
    outOf: z.number().optional(),
    /** As they count, where lateness cost some. */
    counted: z.number().optional(),
    latePercent: z.number().optional(),
    dropped: z.literal(true).optional(),
    /** Points of saved marks that are complete and not out. Never of work that is graded without names. */
    saved: z.number().optional(),
    workId: z.string().optional(),
  })
  .nullable();
export type BookCellOutput = z.output<typeof bookCellSchema>;

const bookStudentSchema = z.object({
  id: z.string(),
  fullName: z.string(),
  former: z.boolean(),
  /** The course total, in percent. */
  percent: z.number().nullable(),
  /** As `groups` are. */
  groupPercents: z.array(z.number().nullable()),
  /** As `columns` are. */
  cells: z.array(bookCellSchema),
});

export const bookSchema = z.object({
  course: z.object({ id: z.string(), title: z.string(), version: z.number() }),
  setup: z.object({ categories: z.array(gradeCategorySchema), latePolicy: latePolicySchema }),
  /** What the total is made of: the categories, and the rest where there is any. */
  groups: z.array(z.object({ id: z.string().nullable(), name: z.string(), weight: z.number() })),
  columns: z.array(
    z.object({
      kind: taskKindSchema,
      id: z.string(),
      title: z.string(),
      maxPoints: z.number(),
      categoryId: z.string().nullable(),
      dueAt: instantSchema.nullable(),
      anonymous: z.boolean(),
    }),
  ),
  items: z.array(bookStudentSchema),
  /** Of this page and those after it. */
  studentsLeft: z.number(),
  nextCursor: z.string().nullable(),
});

export const setupInput = z.object({
  courseId: idSchema,
  version: z.number().int(),
  categories: z
    .array(gradeCategorySchema)
    .max(12, 'Use at most 12 categories.')
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'Each category appears once.')
    .refine((list) => weightSum(list) <= 100, 'The weights add up to more than 100%. Lower one of them.')
    .refine((list) => list.length === 0 || weightSum(list) > 0, 'Give at least one category a weight.'),
  latePolicy: latePolicySchema,
});
export type SetupInput = z.output<typeof setupInput>;

/** In hundredths, so that three times a third of 100 is not above 100. */
function weightSum(list: readonly { weight: number }[]): number {
  return list.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0) / 100;
}

export const setupReceiptSchema = z.object({ version: z.number() });

const taskFields = { kind: taskKindSchema, id: idSchema };
export const setCategoryInput = z.object({ ...taskFields, categoryId: z.string().max(40).nullable() });
export type SetCategoryInput = z.output<typeof setCategoryInput>;

export const unexcuseInput = z.object({ ...taskFields, studentId: idSchema });
export type UnexcuseInput = z.output<typeof unexcuseInput>;
export const excuseInput = unexcuseInput.extend({
  reason: z.string().trim().max(300, 'Use at most 300 characters.').default(''),
});
export type ExcuseInput = z.output<typeof excuseInput>;

export const exportInput = z.object({
  courseId: idSchema,
  format: z.enum(['csv', 'xlsx']),
  former: z.boolean().default(false),
});
export type ExportInput = z.output<typeof exportInput>;
export const exportSchema = z.object({ fileName: z.string(), mediaType: z.string(), base64: z.string() });

/** At so many works a release is several calls, so that each answers soon and what is done stays done. */
const RELEASE_BATCH = 100;

export const releasePreviewInput = z.object({
  courseId: idSchema,
  /** One assignment or quiz; the whole course without it. */
  task: z.object(taskFields).optional(),
  /** These students; everybody in the course without it. */
  studentIds: z.array(idSchema).min(1).max(500).optional(),
});
export type ReleasePreviewInput = z.output<typeof releasePreviewInput>;

const releasedWorkSchema = z.object({ kind: workKindSchema, workId: idSchema, version: z.number().int() });

export const releasePreviewSchema = z.object({
  /** What would be published: work whose saved marks are complete. At most 5,000. */
  works: z.array(releasedWorkSchema),
  tasks: z.array(
    z.object({
      kind: taskKindSchema,
      id: z.string(),
      title: z.string(),
      ready: z.number(),
      /** Handed in, and its marks are not complete. */
      waiting: z.number(),
    }),
  ),
});

export const releaseInput = z.object({
  courseId: idSchema,
  /** What the preview showed: work that has changed since is left alone. */
  works: z.array(releasedWorkSchema).min(1).max(RELEASE_BATCH),
});
export type ReleaseInput = z.output<typeof releaseInput>;

export const releaseSchema = z.object({
  published: z.number(),
  /** Left alone: it is no longer what the preview showed, or its marks are not complete. */
  left: z.array(workRefSchema),
});
