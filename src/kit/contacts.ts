import type { Emergency, Service } from '../lesson/help.ts';
import type { Inline } from '../lesson/prose.ts';
import type { Locale } from '../locale/locale.ts';
import type { Contact } from '../sheet/blocks.ts';
import { link, text } from '../sheet/compose.ts';
import { unbroken } from './unbroken.ts';

/** A way to reach someone, on a line of its own. */
type Way = readonly Inline[];

/**
 * A service with the ways to reach it, in the order in which a child can use them.
 *
 * @param sites whether addresses on the web may be named
 */
export function serviceContact(service: Service, locale: Locale, { sites }: { sites: boolean }): Contact {
  return {
    icon: service.call || service.sms ? 'phone' : 'outside',
    name: service.name,
    ways: [...telephone(service, locale), ...(sites ? site(service, locale) : [])],
    about: [text([service.about, ...unsaid(service, locale)].join(' '))],
    checked: checkedText(service.checked, locale),
  };
}

/** The number for when someone is in danger now. */
export function emergencyContact({ number, text: about, checked }: Emergency, locale: Locale): Contact {
  return {
    icon: 'emergency',
    name: locale.t('sheet.help.emergency'),
    ways: [[text(`${locale.t('sheet.help.call')} `), telephoneLink(number)]],
    about: [text(about)],
    checked: checkedText(checked, locale),
  };
}

function telephone({ call, sms }: Service, { t }: Locale): readonly Way[] {
  return [
    ...(call ? [[text(`${t('sheet.help.call')} `), telephoneLink(call)]] : []),
    ...(sms ? [[text(`${t('sheet.help.text')} ${unbroken(sms)}`)]] : []),
  ];
}

function site({ site: address, chat }: Service, { t }: Locale): readonly Way[] {
  if (!address) return [];
  const verb = chat ? t('sheet.help.chat') : t('sheet.help.visit');
  return [[text(`${verb} `), link(address, `https://${address}`)]];
}

function telephoneLink(number: string): Inline {
  return link(unbroken(number), `tel:${number.replace(/[^\d+]/gu, '')}`);
}

/** A child must not have to guess that help costs nothing or needs no name, whatever the service's text says. */
function unsaid({ about, free, anonymous }: Service, { t }: Locale): readonly string[] {
  const traits = [...(free ? [t('sheet.help.free')] : []), ...(anonymous ? [t('sheet.help.anonymous')] : [])];
  const missing = traits.filter((trait) => !about.toLowerCase().includes(trait));
  return missing.map((trait) => `${trait.charAt(0).toUpperCase()}${trait.slice(1)}.`);
}

function checkedText(checked: string | null, { t, date }: Locale): string {
  return checked === null ? t('sheet.help.unchecked') : t('sheet.help.checked', { date: date(checked) });
}
