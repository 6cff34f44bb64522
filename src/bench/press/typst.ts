import { openTypst } from '../engines/typst.ts';
import { press } from './press.ts';

await press(openTypst);
