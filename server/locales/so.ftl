## Every page
site-name = Vicini
skip-to-results = U gudub natiijooyinka
skip-to-content = U gudub qoraalka bogga
navigation = Tusmada guud
navigation-search = Raadi
navigation-coverage = Aag kasta
navigation-embed = Website-kaaga
navigation-about = Ku saabsan
languages = Luqadda
synthetic-notice = Xogtani run ma aha. Waxaa loo sameeyay in lagu cabbiro xawaaraha bogga. Halkan caawimo kama heli kartid.
footer-statement = Qoraal kasta wuxuu sheegayaa halka laga keenay iyo taariikhdiisa. Wixii aan la ogayn way bannaan yihiin: taas macnaheedu ma aha “maya”.
footer-data-of = Taariikhda xogta: { $date }.
footer-sources = Ilaha iyo shatiyada
footer-privacy = Asturnaanta

## Search
search-heading = Cidda qaxootiga ku caawisa gudaha Talyaaniga, meel kuu dhow
search-lead = Talo sharci, koorsooyin af-Talyaani ah, caafimaad, la kulanka dadka. Waa bilaash, akoon looma baahna.
search-title-words = { $words }: cidda qaxootiga ku caawisa gudaha Talyaaniga
search-title-near = Cidda qaxootiga ku caawisa meel u dhow { $place }
search-description = Ururrada la shaqeeya qaxootiga jooga Talyaaniga: ku raadi waxa aad u baahan tahay, luqadda iyo meesha. Ta ugu dhow ayaa horreysa.
search-words = Maxaad u baahan tahay?
search-words-hint = Luqaddaada ku qor: qareen, koorso Talyaani, dhakhtar
search-where = Xaggee?
search-where-hint = Magaalo Talyaaniga ku taal: Torino, Lecce
search-radius = Masaafada
search-radius-any = Masaafo kasta
search-radius-up-to = Ilaa { $kilometres } km
search-submit = Raadi
search-near-me = Ii dhow
filters-heading = Shaandhaynta
filters-selected = { $count ->
    [one] { $count } ayaa la doortay
   *[other] { $count } ayaa la doortay
  }
filters-apply = Adeegso shaandhaynta
facet-service = Waxa ay qabtaan
facet-target = Cidda loogu talagalay
facet-language = Luqadda lagu hadlo
facet-led-by = Cidda hoggaamisa
facet-type = Nooca hay’adda
facet-programme = Barnaamijka
facet-evidence = Sida isha loo hubo
facet-region = Gobol
facet-province = Gobol yar (provincia)
facet-comune = Degmo
facet-verified = Qof baa hubiyay
facet-has = Waxa la og yahay
facet-open = Saacadaha furitaanka
open-any = Wakhti kasta
open-now = Hadda furan
open-known = Saacadaha furitaanka wax yar baa laga og yahay: { $total } meelood, { $known } oo keliya ayaa saacadahooda sheegay.
verified-any = Wakhti kasta, ama weligeed
verified-months = { $months ->
    [one] Bishii ugu dambaysay
   *[other] { $months } bilood ee ugu dambeeyay
  }
has-website = Website
has-phone = Telefoon
has-email = Iimayl
has-opening-hours = Saacadaha furitaanka
has-position = Meesha khariidadda

## Results
results-count = { $count ->
    [one] 1 meel ayaa la helay
   *[other] { $count } meelood ayaa la helay
  }
results-near = ta ugu dhow { $place } ayaa horreysa
results-near-position = ta kuugu dhow ayaa horreysa
results-page = Natiijooyinka
results-without-position = { $count ->
    [one] 1 kale ayaa ku habboonaan karta. Halka ay khariidadda kaga taal lama oga: ma ogin inay aaggan ku jirto.
   *[other] { $count } kale ayaa ku habboonaan kara. Halka ay khariidadda kaga yaallaan lama oga: ma ogin inay aaggan ku jiraan.
  }
results-without-position-show = Kuwaasna muuji
results-in-area = gudaha aagga khariidadda
chips-label = Shaandhaynta la doortay
chip-remove = Ka saar: { $label }
chips-clear = Dhammaan ka saar
chip-words = “{ $words }”
chip-area = Aagga khariidadda
chip-radius = ilaa { $kilometres } km
chip-verified = { $months ->
    [one] la hubiyay bishii ugu dambaysay
   *[other] la hubiyay { $months } bilood ee ugu dambeeyay
  }
chip-place = { $kind }: { $place }
chip-open = hadda furan
chip-open-at = furan: { $when }
corrected = { $typed } waxaan ku beddelnay { $read }. Waa kuwan natiijooyinka.
ignored = Erayadani ma sheegayaan waxa la raadinayo: { $words }.
listed = { $before }, { $next }
matched-label = Sababta ay halkan ugu jirto
matched-word = { $word }, ku jira “{ $field }”
matched-word-language = { $word } ({ $language }), ku jira “{ $field }”
matched-name = Magaca
matched-place = Meesha
matched-description = Sida ay isku sheegeen
sort-label = Kala horraynta
sort-relevance = Ugu habboon
sort-distance = Ugu dhow
sort-name = Magaca
sort-updated = Beddelkii ugu dambeeyay
pagination = Bogagga
pagination-next = Bogga xiga
pagination-first = Ku noqo bogga koowaad
where-unknown = Ma naqaanno degmo Talyaaniga ku taal oo la yiraahdo “{ $place }”. Waa kuwan natiijooyinka Talyaaniga oo dhan.
where-suggestions = Ma waxaad u jeeddaa:
where-several = Wax ka badan hal meel ayaa la yiraahdaa “{ $place }”. Waa tee?
empty-heading = Meel intan oo dhan ku habboon lama helin
widened = Meel ku habboon wax kasta oo aad weydiisay lama helin. Waxaan ka tagnay: { $dropped }.
widened-open = saacadaha furitaanka
widened-verified = hubinta uu qof sameeyay
widened-has = xogta ay ahayd in la ogaado
widened-radius = masaafada
widened-bbox = aagga khariidadda
widened-within = aagga la sheegay
widened-filter = shaandhaynta “{ $facet }”
widened-place = meesha { $name }
widened-words = { $count ->
    [one] erayga
   *[other] erayada
  } { $words }
widened-nearest = Kuwani waa kuwa ugu eg waxa aad weydiisay, ta ugu dhow ayaa horreysa.
widened-closest = Kuwani waa kuwa ugu eg waxa aad weydiisay.
widened-heading = Meelo kale oo ku caawin kara
empty-without = Haddii laga saaro { $label }:
empty-words = Isku day hal eray oo fudud, luqad kasta ha ahaatee.
empty-start-again = Dib u bilow

## A place
place-what = Waxa ay qabtaan
place-for-whom = Cidda loogu talagalay
place-languages = Luqadaha lagu hadlo
place-languages-unknown = Lama oga. Weydii iyaga: “lama oga” macnaheedu ma aha “maya”.
place-services-unknown = Weli lama oga
place-where = Halka ay ku taal
place-contact = Sida loola xiriiro
place-contact-unknown = Si loola xiriiro lama oga. Magacooda iyo magaaladooda ayaa kaa caawin kara inaad hesho.
place-phone = Telefoon
place-email = Iimayl
place-website = Website
place-information = Wax dheeraad ah
place-open-in-maps = Ku fur app-ka khariidadda
place-hours = Saacadaha furitaanka
hours-open = Hadda furan
hours-open-until = { $when ->
    [today] Hadda furan, waxaa la xirayaa { $time }
    [tomorrow] Hadda furan, waxaa la xirayaa berri { $time }
    [week] Hadda furan, waxaa la xirayaa { $day } { $time }
   *[later] Hadda furan, waxaa la xirayaa { $day }
  }
hours-closed = Hadda xiran
hours-closed-until = { $when ->
    [today] Hadda xiran, waxaa la furayaa { $time }
    [tomorrow] Hadda xiran, waxaa la furayaa berri { $time }
    [week] Hadda xiran, waxaa la furayaa { $day } { $time }
   *[later] Hadda xiran, waxaa la furayaa { $day }
  }
hours-unclear = Ma furan tahay mise way xiran tahay? Saacaduhu ma sheegayaan: weydii intaadan tagin.
hours-always = Mar walba way furan tahay, habeen iyo maalin
hours-week = Toddobada maalmood ee soo socda, fasaxyada dadweynuhuna way ku jiraan:
hours-day-closed = xiran
hours-day-whole = maalinta oo dhan
hours-ask-first = { $hours } (marka hore weydii)
hours-written = Sida ay ishu u qortay: { $hours }
hours-today = maanta
hours-weekday = { $weekday ->
    [1] Isniin
    [2] Talaado
    [3] Arbaco
    [4] Khamiis
    [5] Jimco
    [6] Sabti
   *[7] Axad
  }
place-transport = Sida loo tago
place-accessibility = Gelitaanka dadka naafada ah
place-kind = Nooca hay’adda
place-led-by = Cidda hoggaamisa
place-programmes = Barnaamijyada
place-other-names = Magacyo kale
place-about-them = Sida ay isku sheegeen
place-source = Halka xogtan laga keenay
place-source-name = Isha
place-source-date = Taariikhda isha
place-source-age = Inta ay xogtu jirto
place-source-licence = Shatiga
licence-facts-only = xog laga soo qaatay bog internet oo dadka u furan (shati furan ma laha)
place-evidence = Waxa ay ishu sheegayso
place-evidence-level = Sida loo hubo
place-verified = Qof baa hubiyay
place-verified-never = Weli maya
place-changed = Beddelkii ugu dambeeyay ee halkan
place-others = { $count ->
    [one] 1 meel oo kale oo ay hay’addani leedahay
   *[other] { $count } meelood oo kale oo ay hay’addani leedahay
  }
place-others-all = Muuji dhammaan ({ $count })
place-back = Ku noqo raadinta
place-nearby = Kuwo kale oo u dhow
place-closed-temporarily = Hadda si ku-meel-gaar ah u xiran
place-description = { $name }, { $place }: waxa ay qabtaan, cidda loogu talagalay, sida loola xiriiro iyo halka aan ka ognahay.
place-json = Qoraalkan oo xog ah (GeoJSON)
age-years = { $years ->
    [0] Wax ka yar hal sano
    [one] 1 sano
   *[other] { $years } sano
  }
age-warning = Xogtani way duugowday. Wac ama u qor intaadan tagin.
evidence-a = A: ishu waxay sheegaysaa waxa ay qabtaan
evidence-b = B: magaca rasmiga ah ayaa sheegaya
evidence-c = C: magaca oo keliya ayaa tilmaamaya
precision-somewhere = meel ka mid ah { $municipality }
precision-street-note = Waddadu waa sax, lambarka lama muujiyo.
precision-hidden = Meesha lama muujiyo, badbaadada dadka awgeed
precision-hidden-note = Meesha saxda ah ma muujinno, si aan u ilaalinno dadka taga. Telefoon ku weydii ama weydii urur kale.
precision-nowhere = Meesha lama oga
precision-nowhere-note = Ishu magaalo ma sheegin. Waxaa laga yaabaa inay ka shaqeeyaan Talyaaniga meel kasta.
source-line = { $source }, { $date }
not-verified-since = lama hubin tan iyo { $date }
not-verified = qof ma hubin
verified-on = la hubiyay { $date }
visit-website = Website
visit-call = Wac
visit-write = U qor
distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
about-distance = qiyaastii { $distance }

## Regions and their map
map-heading = Gobol ahaan
map-label = Khariidadda gobollada Talyaaniga iyo tirada meelaha laga helay mid kasta
map-region = { $region }: { $count ->
    [0] meel ma jirto
    [one] 1 meel
   *[other] { $count } meelood
  }
map-legend = Meelaha la helay
map-boundaries = Xuduudaha: ISTAT, Openpolis, CC BY 4.0
region-heading = Cidda qaxootiga ku caawisa gobolka { $region }
region-description = Ururrada la shaqeeya qaxootiga jooga gobolka { $region }: waxa ay qabtaan, halka ay ku yaallaan, iyo tirooyinka gobolka.
region-places = Meelaha
region-services = Waxa halkan laga qabto
region-provinces = Gobollada yaryar (province)
region-figures = Tirooyinka gobolka
region-all = { $count ->
    [one] Eeg meesha oo shaandhee
   *[other] Eeg dhammaan { $count } meelood oo shaandhee
  }
region-others = Gobollo kale
region-none = Weli ma jiro qoraal la daabacay oo sheegaya meel gobolkan ku taal.

## Coverage
coverage-heading = Xaggee wax ka dhiman yihiin?
coverage-lead = Aag kasta: tirada meelaha liiska ku jira iyo tirada dadka ku nool.
coverage-warning = Tani waxay tirinaysaa waxa liiskeenna ku jira, ma aha waxa dadku u baahan yihiin: aag qoraallo yar leh waxaa ka jiri karta caawimo aan cidina weli ku darin.
coverage-description = Meelaha ururrada la shaqeeya qaxootiga, gobol kasta iyo gobol yar kasta (provincia) oo Talyaaniga ah, iyo tirada dadka ku nool.
coverage-by = Aagagga
coverage-by-region = Gobollada
coverage-by-province = Gobollada yaryar (province)
coverage-indicator = Barbar dhig
coverage-service = Kuwa bixiya oo keliya
coverage-all-services = Wax kasta
coverage-show = Muuji
coverage-order = Kala horraynta
coverage-order-gap = Kuwa ugu yar marka hore (dadka marka loo eego)
coverage-order-name = Magaca
coverage-order-entries = Kuwa ugu badan marka hore
coverage-area = Aagga
coverage-entries = Qoraallada
coverage-organizations = Hay’adaha
coverage-rate = Qoraallo 1,000 kiiba
coverage-unknown = tiro ma jirto
coverage-map-label = Khariidadda aagagga, midabku wuxuu muujinayaa: { $measure }
coverage-map-entries = Qoraallada liiska ee aag kasta
coverage-class = { $from } ilaa { $to }
coverage-class-none = Tiro ma jirto
coverage-download = Soo deji CSV ahaan
coverage-total = Talyaaniga
coverage-table-caption = Qoraallada aag kasta oo la barbar dhigay: { $indicator }
indicator-population = Dadka deggan
indicator-foreign-residents = Ajaanibta deggan
indicator-reception = Dadka ku jira xarumaha soo dhawaynta
indicator-protection-permits = Oggolaanshaha ilaalinta ee cusub
indicator-unaccompanied-minors = Carruurta aan cidi la socon

## About
about-heading = Ku saabsan Vicini
about-description = Waxa uu Vicini yahay, halka xogtiisa laga keenay, shatiyada, iyo waxa uu kaa og yahay: waxba.
about-what-heading = Waa maxay
about-what = Vicini macnihiisu waa “deriska”. Waa khariidad iyo liis ay ku jiraan ururro, iskaashatooyin, kaniisado, xafiisyo iyo kooxo la shaqeeya qaxootiga jooga Talyaaniga, ama ay qaxootigu iyagu hoggaamiyaan.
about-numbers = Waxaa ku jira { $entries } meelood oo la daabacay, oo ay leeyihiin { $organizations } hay’adood.
about-how = Xogta waxaa laga keenay ilo dadka u furan. Qoraal kasta wuxuu sheegayaa isha, taariikhda iyo sida loo hubo. Dhammaantood lama wicin: hubi intaadan safrin.
about-unknown = Wixii aan la ogayn way bannaan yihiin. Haddii aan luqadaha urur la ogayn, weli waxaa laga yaabaa inay luqaddaada ku hadlaan.
about-safety-heading = Meelaha u baahan in la ilaaliyo
about-safety = Hoyga, caawimada ka dhanka ah ka ganacsiga dadka iyo xadgudubka, iyo caawimada dadka LGBTQI waxaan ka muujinnaa degmada oo keliya, cinwaanka marna ma muujinno. Wax intaas ka badan waxaan muujinnaa oo keliya haddii qof uu iyaga la go’aansaday.
about-sources-heading = Ilaha
about-sources = Xogta liiskan waxaa laga keenay:
about-sources-entries = Qoraallada
about-sources-more = { $count ->
    [one] iyo 1 il oo kale, oo lagu sheegay qoraalladeeda
   *[other] iyo { $count } ilood oo kale, mid kastana lagu sheegay qoraalladeeda
  }
about-licence = Shatiga
about-reference-heading = Xuduudaha iyo tirooyinka
about-reference-boundaries = Degmooyinka, gobollada yaryar (province) iyo gobollada: ISTAT, iyada oo loo marayo Openpolis iyo onData.
about-privacy-heading = Asturnaanta
about-privacy-cookies = Cookies ma jiraan, akoon ma jiro, tirakoob ma jiro, shirkado kalena waxba kama jiraan.
about-privacy-position = “Ii dhow” waxay meeshaada weydiisaa marka aad taabato oo keliya. Intaanay qalabka ka bixin, meeshaada waxaa laga dhigaa mid aan aad u saxnayn (qiyaastii hal kiiloomitir), mana kaydinno.
about-privacy-logs = Diiwaanka adeegga kuma jiraan cinwaankaaga iyo waxa aad raadisay midna.
about-languages-heading = Luqadaha bogaggan
about-languages-help = Ma si fiican u taqaan mid ka mid ah luqadahan? Qoraallada waad sixi kartaa: luqad kastaa waa hal fayl oo ku jira koodka furan ee adeeggan.
about-language-reviewed = waxaa hubiyay { $reviewer }
about-language-machine = mashiin baa turjumay, weli lama hubin
about-data-heading = Barnaamij-sameeyayaasha iyo ururrada nala shaqeeya
about-data = Wax kasta oo halkan lagu muujiyay barnaamijyo kale ayaa akhrin kara, waxaana lagu dari karaa website-kaaga.
about-data-api = Sharraxaadda API

## For your website
embed-heading = Ku dar website-kaaga
embed-lead = Dooro waxa la muujinayo, koodhkana ku koobiyee boggaaga. Waa bilaash, cookies la’aan iyo shirkado kale la’aan.
embed-description = Liis iyo khariidad ururrada la shaqeeya qaxootiga ah, website-kaaga loogu talagalay: dooro, koobiyee, waa diyaar.
embed-language = Luqadda
embed-theme = Midabada
embed-theme-auto = Sida qalabka booqdaha
embed-theme-light = Cad
embed-theme-dark = Madow
embed-hide = Ha muujin
embed-hide-search = sanduuqa raadinta
embed-hide-filters = shaandhaynta
embed-hide-map = khariidadda
embed-region-any = Talyaaniga oo dhan
embed-service-any = Wax kasta
embed-make = Samee koodhka
embed-code = Koodhka la koobiyeeyo
embed-preview = Tus sida ay u muuqato
embed-preview-heading = Sida ay u muuqato
embed-frame-title = Ururrada la shaqeeya qaxootiga jooga Talyaaniga
embed-powered = Bogga oo dhammaystiran: { $site }

## Errors
not-found-heading = Boggan ma jiro
not-found-text = Cinwaanku waa duug ama waa khalad. Waxaa laga yaabaa in qoraalka la saaray.
not-found-search = Tag raadinta
bad-request-heading = Cinwaanka boggan khalad baa ku jira
bad-request-parameter = Gudaha { $parameter }:
bad-request-start-again = Raadi adiga oo aan ku darin
unavailable-heading = Xogta waa la diyaarinayaa
unavailable-text = Ku soo noqo hal daqiiqo kadib.
error-heading = Khalad baa naga dhacay
error-text = Fadlan mar kale isku day. Haddii ay mar kale dhacdo, u sheeg cidda maamusha boggan.

## Dates
date-day = { $day } { $month ->
    [1] Janaayo
    [2] Febraayo
    [3] Maarso
    [4] Abriil
    [5] Maajo
    [6] Juun
    [7] Luulyo
    [8] Ogosto
    [9] Sebtembar
    [10] Oktoobar
    [11] Nofembar
   *[12] Desembar
  } { $year }
date-month = { $month ->
    [1] Janaayo
    [2] Febraayo
    [3] Maarso
    [4] Abriil
    [5] Maajo
    [6] Juun
    [7] Luulyo
    [8] Ogosto
    [9] Sebtembar
    [10] Oktoobar
    [11] Nofembar
   *[12] Desembar
  } { $year }

## Words of the map and of the search as you type
script-show-map = Muuji khariidadda
script-hide-map = Qari khariidadda
script-map-size = qiyaastii { $kilobytes } kB
script-sheet-larger = Liiska weynee
script-sheet-smaller = Liiska yaree
script-search-this-area = Aaggan ka raadi
script-near-me = Ii dhow
script-near-me-explain = Waxaan qalabkaaga weydiinnaa halka aad joogto. Waxaan isticmaalnaa oo keliya meel aan aad u saxnayn (qiyaastii hal kiiloomitir), waxbana ma kaydinno. Ma sii wadnaa?
script-near-me-denied = Qalabkaagu ma sheegin halka aad joogto. Qor magaca magaaladaada.
script-loading = Waa la soo rarayaa…
script-results-updated = Natiijooyinka: { $count }
script-cluster-label = { $count } meelood, soo dhowee
script-cluster-near = { $count } meelood oo ku yaal agagaarka { $comune }, soo dhowee
script-places-here = Meelaha halkan: { $count }
script-somewhere-in = meel ka mid ah { $comune }
script-close = Xir
script-zoom-in = Soo dhowee
script-zoom-out = Fogee
script-gesture-control-scroll = Ctrl + scroll si aad khariidadda u soo dhowayso
script-gesture-command-scroll = ⌘ + scroll si aad khariidadda u soo dhowayso
script-gesture-two-fingers = Khariidadda ku dhaqaaji laba farood
script-reset-north = Waqooyiga kor u jeedi
script-pan-up = Kor u dhaqaaji
script-pan-down = Hoos u dhaqaaji
script-pan-left = Bidix u dhaqaaji
script-pan-right = Midig u dhaqaaji
script-map-label = Khariidadda meelaha la helay
script-no-webgl = Qalabkani ma sawiri karo khariidadda. Wax walba liiska ayay ku jiraan.
script-attribution = Xuduudaha: ISTAT, Openpolis; xeebaha: Natural Earth
script-load-failed = Lama soo rari karin. Hubi internetka oo mar kale isku day.
script-copy = Koobiyee
script-copied = Waa la koobiyeeyay

## Offline
offline-heading = Internet la’aan
offline-lead = Liiska ku kaydi qalabkan: markaas wuxuu ku shaqeeyaa internet la’aan, data-na kaama baxdo.
offline-size = Qiyaastii { $kilobytes } kB. Liiska iyo bogaggan oo keliya: wax adiga kugu saabsan kuma jiraan.
offline-keep = Liiska ku kaydi qalabkan
offline-remove = Ka tirtir qalabkan
offline-page-heading = Internet ma haysatid
offline-page-text = Boggan qalabkaaga kuma jiro. Liiska la kaydiyay waa ku jiraa.
offline-page-list = Fur liiska la kaydiyay
app-description = Cidda qaxootiga ku caawisa gudaha Talyaaniga, meel kuu dhow: liis iyo khariidad ku shaqeeya internet la’aan.
script-offline-saving = Waa la kaydinayaa…
script-offline-saved = Waxaa lagu kaydiyay qalabkan. Taariikhda xogta: { $date }.
script-offline-removed = Waa laga tirtiray qalabkan.
script-offline-failed = Lama kaydin karin. Hubi internetka iyo booska bannaan.
script-offline-note = Internet ma jiro. Waxaad arkaysaa liiska la kaydiyay ({ $date }): waxaa laga yaabaa in wax is beddeleen tan iyo markaas.
script-offline-where-unknown = { $place } kuma jirto liiska la kaydiyay. Waa kan Talyaaniga oo dhan.
script-offline-updated = Liiska la kaydiyay waa kii ugu dambeeyay: { $date }.
script-offline-exact-position = Internet la’aan, meeshaadu qalabka kama baxdo.

## Near me
script-near-choose-on-map = Meel ka dooro khariidadda
script-near-choose-hint = Khariidadda ka taabo halka aad joogto. Esc ku jooji.
script-near-this-point = Ka raadi meel u dhow halkan
walking-minutes = { $minutes ->
    [one] qiyaastii 1 daqiiqo oo lug ah
   *[other] qiyaastii { $minutes } daqiiqo oo lug ah
  }

## Filters
filter-value-none = { $value }: meel laguma helo shaandhaynta kale
filter-language-unknown = Luqadaha lama oga
filter-language-unknown-show = { $count ->
    [one] Muuji xitaa 1 meel oo aan luqadaheeda la ogayn
   *[other] Muuji xitaa { $count } meelood oo aan luqadahooda la ogayn
  }
filter-language-unknown-hide = Qari meelaha aan luqadahooda la ogayn
filter-language-explained = Ilaha luqadaha sheega aad bay u yar yihiin. “Lama oga” macnaheedu ma aha “maya”: weydii iyaga.

## A place: reach, share, print, report
place-actions = Waxa aad boggan ku samayn karto
place-directions = Jidka ku eeg app-ka khariidadda
place-on-foot = Lug
place-by-public-transport = Gaadiidka dadweynaha
place-area-note = Aagga midabka leh waa degmada oo dhan. Meesha saxda ah lama muujiyo.
place-picture = Khariidad: { $place }
place-share = U dir saaxiib
place-copy-link = Koobiyee linkiga
place-whatsapp = Ku dir WhatsApp
place-qr = Muuji koodhka QR
place-qr-explained = Ku jeedi kaamirada telefoon kale: boggan ayaa furmaya.
place-print = Daabac boggan
place-report = Sheeg khalad
place-printed-from = Laga daabacay { $address }, { $date }
report-heading = Sheeg khalad ku saabsan { $name }
report-lead = Akoon iyo magac toona looma baahna. Ha qorin wax sir ah oo adiga ama dad kale ku saabsan.
report-kind = Maxaa khaldan?
report-kind-moved = Way guurtay, ama cinwaanka ayaa khaldan
report-kind-closed = Hadda ma jirto
report-kind-contact = Telefoonka, iimaylka ama website-ka ayaa khaldan
report-kind-hours = Saacadaha furitaanka ayaa khaldan
report-kind-services = Waxa ay qabtaan ayaa khaldan ama ka maqan
report-kind-languages = Luqadaha ay ku hadlaan ayaa khaldan ama ka maqan
report-kind-safety = In la muujiyo waxay dadka gelinaysaa khatar
report-kind-other = Wax kale
report-message = Maxaa sax ah? (haddii aad ogtahay)
report-contact = Iimaylkaaga ama telefoonkaaga, haddii aad jawaab rabto oo keliya
report-send = Dir
report-thanks-heading = Mahadsanid
report-thanks = Qof baa eegi doona. Waxa aad qortay taas oo keliya ayaa loo hayaa.
report-incomplete = Dooro waxa khaldan.
report-too-long = { $count ->
    [one] Aad buu u dheer yahay: ugu badnaan 1 xaraf.
   *[other] Aad buu u dheer yahay: ugu badnaan { $count } xaraf.
  }
report-too-many = Warbixinno aad u badan ayaa yimid. Fadlan mar kale isku day saacad kadib.

## The map
map-picture = Khariidadda meelaha la helay, sawir ahaan

## About
about-privacy-offline = Haddii aad adigu codsato oo keliya, liiska waxaa lagu kaydiyaa qalabkaaga si internet la’aan loogu isticmaalo. Mar kasta waad ka tirtiri kartaa.
about-privacy-report = Warbixinta khaladka waxaa ku jira waxa aad ku qortay oo keliya.
about-offline-heading = Isticmaalka internet la’aan
machine-translated-help = Mashiin baa turjumay, weli lama hubin. Na caawi:
machine-translated-help-link = waxa aad samayn karto
