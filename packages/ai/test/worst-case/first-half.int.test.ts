import { describeWorstCase } from './describe-worst-case.ts';

describeWorstCase(0, 500);
