import { TextLink } from '@skillbridge/ui';

/** The way to the study partner, for whoever wants to practise beside what is due. */
export function PartnerEntry() {
  return (
    <p className="border-t border-line pt-4 text-ink-soft">
      Want to practise something else? <TextLink to="/tutor">Work on it with the study partner</TextLink>
    </p>
  );
}
