import { portalConfig } from '@skillbridge/portal/vite';

export default portalConfig('/');
