import { describeWorstCase } from './describe-worst-case.ts';

describeWorstCase(500, 500);
