import { openChromium } from '../engines/chromium.ts';
import { press } from './press.ts';

await press(openChromium);
