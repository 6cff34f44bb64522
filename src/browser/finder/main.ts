import { all } from '../../exercises/live/make.ts';
import { mountFinder } from './mount.ts';

for (const finder of all(document, '.finder')) mountFinder(finder);
