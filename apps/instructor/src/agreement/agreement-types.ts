import type { Outputs } from '@skillbridge/client/react';

export type AgreementOfCourse = Outputs['instructor']['grading']['agreement'];
export type Sample = AgreementOfCourse['all'];
