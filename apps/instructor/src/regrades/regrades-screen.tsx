import { PageHeader, SegmentedControl } from '@skillbridge/ui';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../shared/page-title.tsx';
import { RegradeList } from './regrade-list.tsx';

/** What students ask to have looked at again. */
export function RegradesScreen() {
  const [search, setSearch] = useSearchParams();
  const status = search.get('show') === 'decided' ? 'decided' : 'open';
  return (
    <>
      <PageTitle>Regrade requests</PageTitle>
      <PageHeader
        back={{ to: '/grading', label: 'Grading' }}
        title="Regrade requests"
        meta="A student may ask once about each question or criterion. What you decide is out at once."
        actions={
          <SegmentedControl
            label="Which requests"
            className="w-56"
            segments={[
              { value: 'open', label: 'Open' },
              { value: 'decided', label: 'Decided' },
            ]}
            value={status}
            onValueChange={(show) => setSearch(show === 'decided' ? { show } : {}, { replace: true })}
          />
        }
      />
      <RegradeList key={status} status={status} />
    </>
  );
}
