import { all } from '../../exercises/live/make.ts';
import { mountPackChooser } from './mount.ts';

for (const element of all(document, '.pack-chooser')) mountPackChooser(element);
