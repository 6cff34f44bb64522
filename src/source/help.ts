import { nearest } from '../exercises/reading/nearest.ts';
import type { Tier } from '../lesson/curriculum.ts';
import type { Country, HelpDirectory, Service } from '../lesson/help.ts';
import { spokenLanguages } from '../locale/locale.ts';
import type { ProblemValues, Report } from '../problem.ts';
import { type DatedCodes, type Deadlines, deadlinesOf, reportAge } from './dated.ts';
import { helpSchema, type WrittenCountry } from './help-schema.ts';
import type { SourceText } from './text.ts';
import { readYaml, type YamlFile } from './yaml.ts';
import type { Path } from './yaml-places.ts';

type WrittenService = WrittenCountry['services'][number];

/** What the checks of `help.yaml` need to know. */
interface Help {
  readonly report: Report;
  readonly at: YamlFile<unknown>['at'];
  readonly atKey: YamlFile<unknown>['atKey'];
  readonly tiers: ReadonlyMap<string, Tier>;
  readonly deadlines: Deadlines;
}

const codes: DatedCodes = { outdated: 'help-outdated', ageing: 'help-ageing', future: 'help-future' };

/**
 * Reads `help.yaml`; nothing where it does not fit.
 *
 * @param today ISO date by which the age of what was checked is measured
 */
export function readHelp(
  source: SourceText,
  tiers: ReadonlyMap<string, Tier>,
  today: string,
  report: Report,
): HelpDirectory | undefined {
  const { data, at, atKey } = readYaml(source, helpSchema, report);
  if (!data) return undefined;
  const help = { report, at, atKey, tiers, deadlines: deadlinesOf(today) };
  const spoken = Object.values(data.countries).map(({ language }) => language);
  for (const language of spokenLanguages)
    if (!spoken.includes(language)) report('help-language', at(['countries']), { actual: language });
  const countries = Object.entries(data.countries).map(([id, country]) => readCountry(id, country, help));
  return {
    countries: new Map(countries.map((country) => [country.id, country])),
    disclosure: new Map(Object.entries(data.disclosure)),
    wellbeing: new Map(Object.entries(data.wellbeing)),
  };
}

function readCountry(id: string, country: WrittenCountry, help: Help): Country {
  const path = ['countries', id];
  const { emergency, services, staff, parents = [] } = country;
  reportTwins(country, path, help);
  const everywhere = { name: emergency.number, tiers: [...help.tiers.keys()].join(', ') };
  reportDay([...path, 'emergency', 'checked'], emergency.checked, everywhere, help);
  for (const part of ['school', 'outside'] as const) reportTiers([...path, part], country[part], help);
  for (const tier of help.tiers.values())
    if (!services.some((service) => service.anonymous && overlap(service.ages, tier.ages)))
      help.report('help-anonymous', help.at([...path, 'services']), { actual: tier.id });
  return {
    id,
    language: country.language,
    emergency: { number: emergency.number, text: emergency.text, checked: emergency.checked },
    school: country.school,
    outside: country.outside,
    services: services.map((service, index) =>
      readService(service, [...path, 'services', index], shownTo(service, help), help),
    ),
    staff: staff.map((service, index) =>
      readService(service, [...path, 'staff', index], { context: 'staff' }, help),
    ),
    parents: parents.map((service, index) =>
      readService(service, [...path, 'parents', index], { context: 'parents' }, help),
    ),
  };
}

/** Where pupils see a service: so an editor knows how much hangs on it. */
function shownTo({ ages }: WrittenService, { tiers }: Help): ProblemValues {
  const fitting = [...tiers.values()].filter((tier) => overlap(ages, tier.ages));
  return { tiers: fitting.map(({ id }) => id).join(', ') };
}

function readService(written: WrittenService, path: Path, where: ProblemValues, help: Help): Service {
  const { confidence: _, call, sms, site, ...service } = written;
  const { name, checked } = service;
  const at = [...path, 'checked'];
  if (checked === null) help.report('help-unchecked', help.at(at), { ...where, actual: name });
  else reportDay(at, checked, { ...where, name }, help);
  return { ...service, ...(call ? { call } : {}), ...(sms ? { sms } : {}), ...(site ? { site } : {}) };
}

function reportDay(path: Path, checked: string | null, values: ProblemValues, help: Help): void {
  reportAge(checked, codes, help.deadlines, help.at(path), values, help.report);
}

/** An id stands for one service of a country. */
function reportTwins(
  { services, staff, parents = [] }: WrittenCountry,
  path: Path,
  { report, at }: Help,
): void {
  const seen = new Map<string, string>();
  for (const [list, those] of Object.entries({ services, staff, parents }))
    for (const [index, { id, name }] of those.entries()) {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, name);
      else report('service-twice', at([...path, list, index, 'id']), { actual: id, name, first });
    }
}

/** Each tier needs its sentence; a sentence for another name is never shown. */
function reportTiers(
  path: Path,
  sentences: Readonly<Record<string, string>>,
  { report, at, atKey, tiers }: Help,
): void {
  const known = [...tiers.keys()];
  for (const tier of known)
    if (!Object.hasOwn(sentences, tier))
      report('key-missing', at(path), { name: `${path.join('.')}.${tier}`, where: '', expected: tier });
  for (const tier of Object.keys(sentences))
    if (known.length > 0 && !tiers.has(tier))
      report('tier-unknown', atKey([...path, tier]), {
        actual: tier,
        expected: known.join(', '),
        ...nearest(tier, known),
      });
}

function overlap([from, to]: readonly [number, number], [first, last]: readonly [number, number]): boolean {
  return from <= last && first <= to;
}
