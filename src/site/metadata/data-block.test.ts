import { expect, it } from 'vitest';
import { dataBlock } from './data-block.ts';

it('is the same data when read back, and holds nothing that could end its script', () => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: '</script><!-- & “a”',
  } as const;
  const block = dataBlock(data);
  expect(block).not.toMatch(/[<>&]/u);
  expect(JSON.parse(block)).toEqual(data);
});
