import { createHmac, hkdfSync } from 'node:crypto';

/** Names students where grading is anonymous. */
export type StudentAlias = (place: AliasPlace) => string;

/** Whose name is hidden, and on which assignment or quiz: the same student is somebody else on the next one. */
export type AliasPlace = { readonly tenantId: string; readonly taskId: string; readonly studentId: string };

const FIRST = 100_000;
const COUNT = 900_000;

/**
 * "Student 482107": the same for a student throughout a task, and told by nobody who lacks the deployment's secret,
 * since a plain hash of an id could be tried for every student of a course. Six digits: in a class of 30 two share
 * one in 1 of 2,000 classes, and then the work still tells them apart.
 */
export function createStudentAlias(deploymentSecret: string): StudentAlias {
  const key = Buffer.from(hkdfSync('sha256', deploymentSecret, '', 'skillbridge student aliases v1', 32));
  return ({ tenantId, taskId, studentId }) => {
    const digest = createHmac('sha256', key).update(`${tenantId}/${taskId}/${studentId}`).digest();
    return `Student ${FIRST + (digest.readUIntBE(0, 6) % COUNT)}`;
  };
}
