import { openKit } from '../engines/kit.ts';
import { press } from './press.ts';

await press(openKit);
