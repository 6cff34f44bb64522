/**
 * The Content-Security-Policy of every page: its own files and nothing else. No other host, no inline
 * script or style, and no form that sends anything anywhere.
 */
export const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');
