import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  // KaTeX's small fonts would become data: URLs, which font-src 'self' refuses.
  build: { assetsInlineLimit: 0, manifest: true },
});
