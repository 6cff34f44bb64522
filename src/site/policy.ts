import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of every page: its own files and nothing else. No other host, no inline
 * script or style, and no form that sends anything anywhere.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** The same for a page with a block of data in it, which never runs: checkers ask for its digest all the same. */
export function policyFor(data: string): string {
  const digest = createHash('sha256').update(data).digest('base64');
  return policy.replace("script-src 'self'", `script-src 'self' 'sha256-${digest}'`);
}

/** The same for a host that reads a `_headers` file, with what only a header can say. */
export const headersFile = [
  '/*',
  `  Content-Security-Policy: ${policy}`,
  '  Referrer-Policy: no-referrer',
  '  X-Content-Type-Options: nosniff',
  '  Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()',
  '/assets/*',
  '  Cache-Control: public, max-age=31536000, immutable',
  '/sw.js',
  '  Cache-Control: no-cache',
  '',
].join('\n');
