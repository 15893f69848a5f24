import type { GenerationRequest, GenerationStatus } from '@skillbridge/domain';
import { findStandard } from '@skillbridge/domain/engine';

const LONGEST = 160;

/** What a generation is made from, in a line. A worksheet that is gone has no name. */
export function sayAbout({ source }: GenerationRequest, fileName: string | null): string {
  if (source.kind === 'description') return cut(source.text);
  if (source.kind === 'standard') return findStandard(source.standardId)?.label ?? source.standardId;
  return fileName ?? 'A worksheet';
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

type Fields = {
  readonly id: string;
  readonly courseId: string;
  readonly status: GenerationStatus;
  readonly done: number;
  readonly total: number;
  readonly problem?: string | null | undefined;
  readonly engine?: string | null | undefined;
  readonly costMicroUsd: number;
  readonly quizId: string | null;
  readonly createdAt: Date;
  readonly finishedAt?: Date | null | undefined;
};

/** What screens show of a generation wherever they show it. */
export function toGenerationLine(row: Fields, about: string) {
  const { id, courseId, status, done, total, costMicroUsd, quizId } = row;
  return {
    ...{ id, courseId, about, status, done, total, costMicroUsd, quizId },
    problem: row.problem ?? null,
    engine: row.engine ?? null,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
