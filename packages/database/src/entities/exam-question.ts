import { defineEntity, p } from '@mikro-orm/postgresql';
import { examOptionsDocument } from '@skillbridge/domain';
import { examAnswerDocument } from '@skillbridge/domain/answers';
import { document } from '../columns/document.ts';
import { createdAt } from '../columns/times.ts';
import { uuidv7 } from '../columns/uuidv7.ts';

/**
 * An item of the shared bank: the one table without a tenant. The server's role may read it; only the owner, through
 * the command line, writes it.
 */
export const ExamQuestionSchema = defineEntity({
  name: 'ExamQuestion',
  tableName: 'exam_questions',
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => uuidv7()),
    exam: p.text(),
    section: p.text(),
    skill: p.text(),
    type: p.text(),
    prompt: p.text(),
    options: document(examOptionsDocument),
    answer: document(examAnswerDocument),
    explanation: p.text().default(''),
    createdAt,
  },
  indexes: [{ name: 'exam_questions_skill_index', properties: ['exam', 'section', 'skill'] }],
});

export class ExamQuestion extends ExamQuestionSchema.class {}
ExamQuestionSchema.setClass(ExamQuestion);
