/**
 * Words that the patterns break wrongly, or where a break inside a part makes a compound hard to read; with
 * hyphens where they may be broken. Found by reading what was printed: names of services and words of one
 * piece (online, account) are never broken.
 */
const words: Readonly<Record<string, string>> = {
  nl: `
    online offline internet account accounts privacy privacy-beleid privacy-instelling
    privacy-instel-lin-gen influen-cer influen-cers screen-shot screen-shots scherm-afbeel-ding
    scherm-afbeel-din-gen scherm-tijd nep-account nep-accounts nep-profiel nep-profie-len nep-nieuws
    livestream livestreams cyber-pes-ten cyber-crime internet-pes-ten web-site web-sites web-adres
    web-adres-sen web-pagina web-cam username gebruikers-naam gebruikers-namen wacht-woord
    wacht-woor-den wacht-woord-zin groeps-app groeps-apps groeps-chat groeps-chats groeps-gesprek
    groeps-gesprek-ken groeps-druk chat-bericht chat-berich-ten chat-gesprek chat-gesprek-ken
    spraak-bericht spraak-berich-ten video-bellen profiel-foto naakt-foto naakt-beeld naakt-beel-den
    wraak-porno leeftijds-grens leeftijds-groep identi-teits-fraude algo-ritme algo-rit-men smart-phone
    smart-phones deepfake deepfakes phishing phishing-mail grooming sextortion sexting downloaden
    downloads vertrouwens-persoon vertrouwens-per-so-nen vertrouwens-inspec-teur
    vertrouwens-inspec-teurs aandachts-functio-na-ris aandachts-functio-na-ris-sen zorg-coördi-na-tor
    leerkracht leer-krach-ten teamleider onder-bouw boven-bouw klas-genoot klas-geno-ten hulp-kaart
    hulp-lijn hulp-lij-nen hulp-vraag hulp-ver-le-ner hulp-ver-le-ners meld-punt meld-pun-ten
    jongeren-werker jongeren-wer-kers studie-bege-lei-der tekst-alter-na-tief mee-denken mee-lachen
    mee-lacht mee-kijken mee-kijkt mee-gemaakt door-sturen door-stuurt door-gestuurd weg-kijken
    weg-klikken opdrach-ten invul-opdracht sorteer-opdracht sorteer-oefe-ning keuze-vraag
    voorbeeld-ant-woord keuken-tafel pauze-teken letter-type vragen-doos rollen-spel rollen-spel-len
    dag-beste-ding schouder-maatje linker-kant rechter-kant minder-ja-rige minder-ja-ri-gen
    donderdag-avond puzzel-stuk-jes knuffel-haai lievelings-taart lievelings-paard muziek-lokaal
    streepjes meisjes kinder-rechten
  `,
  en: `
    online offline privacy username password pass-words screen-shot screen-shots screen-time deepfake
    deepfakes phishing grooming sextortion sexting messaging live-stream live-stream-ing smart-phone
    smart-phones web-cam cyber-bul-ly-ing influen-cer influen-cers help-line help-lines safe-guard-ing
    safe-guard-ers boy-friend girl-friend class-mate class-mates work-sheet work-sheets care-taker
    bystander bystand-ers alter-na-tive alter-na-tives adver-tis-ing bother-ing breath-ing
    communi-cat-ing confi-dence confi-den-tial confi-den-ti-al-ity desig-nated disin-for-ma-tion
    misin-for-ma-tion infor-ma-tion environ-ment experi-ence experi-ences explana-tion favour-ite
    individu-ally mater-ials navi-gates organi-sa-tion organi-sa-tions refer-ence rela-tive rela-tives
    second-ary sensi-tive seri-ously statut-ory sitting listen-ing some-thing every-thing every-where
    any-where
  `,
};

/** By language, by word. */
export const hyphenationExceptions: Readonly<Record<string, ReadonlyMap<string, string>>> =
  Object.fromEntries(
    Object.entries(words).map(([language, list]) => [
      language,
      new Map(
        list
          .trim()
          .split(/\s+/u)
          .map((word) => [word.replaceAll('-', ''), word]),
      ),
    ]),
  );
