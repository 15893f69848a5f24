/**
 * The id of the control at a path of the form, for problems to lead to. Problems of the rubric as a whole lead to where
 * they can be put right: the first criterion's points, or the button that adds one.
 */
export function fieldId(path: string): string {
  if (path === 'rubric.criteria' || path === 'rubric.criteria.root') return 'field-add-criterion';
  if (path === 'rubric') return fieldId('rubric.criteria.0.maxPoints');
  return `field-${path.replaceAll('.', '-')}`;
}
