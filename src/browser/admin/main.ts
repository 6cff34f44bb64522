import { type CmsConfig, configOf, type EditorsForm } from './form.ts';

declare global {
  interface Window {
    /** Asks the editor to wait until it is started. */
    CMS_MANUAL_INIT?: boolean;
    readonly CMS: { readonly init: (options: { config: CmsConfig }) => void };
  }
}

window.CMS_MANUAL_INIT = true;

document.addEventListener('DOMContentLoaded', async () => {
  const response = await fetch('form.json');
  const form = (await response.json()) as EditorsForm;
  const language = navigator.language.slice(0, 2).toLowerCase();
  document.documentElement.lang = Object.hasOwn(form.words, language) ? language : 'en';
  window.CMS.init({ config: configOf(form, document.documentElement.lang) });
});
