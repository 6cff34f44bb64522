import { scormPackage } from '../../pack/scorm/scorm.ts';
import { textFile } from '../../pack/texts.ts';
import type { Materials } from './materials.ts';
import { packageId } from './package-id.ts';
import { packReadme } from './readme.ts';

/** The lesson's page for a learning platform that speaks SCORM 1.2. */
export function scormPack(materials: Materials): Uint8Array {
  const { edition, pages, desk, workshop } = materials;
  const { t } = workshop.contextFor(edition.language).locale;
  const credits = desk.credits(edition.language);
  const shown = [
    { ...pages.launch, use: t('site.pack.launchPage') },
    { ...credits, use: t('site.pack.creditsFile') },
  ];
  const readme = packReadme(materials, shown, [t('site.pack.forPlatform')]);
  return scormPackage({
    id: packageId('scorm', materials),
    title: edition.title,
    launch: pages.launch.name,
    files: [
      pages.launch,
      pages.away,
      ...pages.files,
      desk.scormScript,
      textFile('README.txt', readme),
      credits,
      desk.licence,
    ],
  });
}
