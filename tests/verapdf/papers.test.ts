import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addresses, site } from '../site.ts';
import { judgeFiles } from './verapdf.ts';

const papers = addresses.filter((address) => address.endsWith('.pdf')).map((address) => join(site, address));

it('holds every PDF of the kit to PDF/UA-1', { timeout: 120_000 }, async () => {
  expect(papers.length).toBeGreaterThan(0);
  const verdicts = await judgeFiles(papers);
  expect(verdicts).toHaveLength(papers.length);
  expect(verdicts.filter(({ compliant }) => !compliant)).toEqual([]);
});
