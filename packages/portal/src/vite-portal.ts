import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';

/** The build of a portal served under `base`; one place, so that the five cannot drift apart. */
export function portalConfig(base: string): UserConfig {
  return {
    base,
    plugins: [react(), tailwindcss()],
    build: {
      // The size check and the server's preload headers read it.
      manifest: true,
      target: 'es2022',
      // A data: URL would need a hole in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Zod tries `new Function` as it loads, and the policy reports that. Said in every chunk: any may load it first.
      rolldownOptions: { output: { intro: 'globalThis.__zod_globalConfig ??= { jitless: true };' } },
    },
  };
}
