import { paragraph } from '../pieces.ts';
import type { Draw } from '../view.ts';

export const rule: Draw<'rule'> = () => [paragraph('Rule', [])];
