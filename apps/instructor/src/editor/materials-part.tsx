import { FormError, Section } from '@skillbridge/ui';
import { useWatch } from 'react-hook-form';
import type { DraftForm } from './editor-types.ts';
import { fieldId } from './field-id.ts';
import { MaterialRow } from './material-row.tsx';
import { PickFiles } from './pick-files.tsx';
import { useMaterials } from './use-materials.ts';

/** The worksheets: what the tutor reads beside the instructions, with the text that was read from each. */
export function MaterialsPart({ form, assignmentId }: { form: DraftForm; assignmentId: string | null }) {
  const fileIds = useWatch({ control: form.control, name: 'materials.fileIds' }) ?? [];
  const { known, sending, problems, add, remove, failed } = useMaterials(form, assignmentId);
  return (
    <Section
      title="Worksheets"
      hint="PDF, DOCX or TXT. The tutor reads them and speaks about their problems; students can ask “what is problem 2?”."
    >
      {fileIds.length > 0 && (
        <ul aria-label="Worksheets" className="flex flex-col pb-4">
          {fileIds.map((id) => (
            <MaterialRow key={id} material={known.get(id)} onRemove={() => remove(id)} />
          ))}
        </ul>
      )}
      <div className="flex flex-col items-start gap-3">
        {problems.map((problem) => (
          <FormError key={problem}>{problem}</FormError>
        ))}
        {failed && <FormError>What was read from the worksheets could not be loaded. It is tried again.</FormError>}
        <PickFiles id={fieldId('materials.fileIds')} sending={sending} onFiles={(files) => void add(files)} />
      </div>
    </Section>
  );
}
