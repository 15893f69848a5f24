import { describeFailure, useApi } from '@skillbridge/client/react';
import { toast } from '@skillbridge/ui';
import { useMutation } from '@tanstack/react-query';

/** Hands the gradebook to the person as a file. */
export function useExport(courseId: string, former: boolean) {
  const make = useMutation(useApi().instructor.gradebook.export.mutationOptions());
  const save = async (format: 'csv' | 'xlsx'): Promise<void> => {
    try {
      const { fileName, mediaType, base64 } = await make.mutateAsync({ courseId, format, former });
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
      const link = document.createElement('a');
      link.href = address;
      link.download = fileName;
      link.click();
      // The browser has its copy by then; at once would be too early for some.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch (error) {
      toast(describeFailure(error).sentence);
    }
  };
  return { save, busy: make.isPending };
}
