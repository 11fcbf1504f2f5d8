## Every page
site-name = Vicini
skip-to-results = U bood natiijooyinka
skip-to-content = U bood nuxurka
navigation = Liiska weyn
navigation-search = Raadi
navigation-coverage = Gobol gobol
navigation-embed = Boggaaga internetka
navigation-about = Nagu saabsan
languages = Luqad
synthetic-notice = Macluumaadkani run maaha. Waxaa loo sameeyey in xawaaraha lagu cabbiro. Halkan caawimo kama heli kartid.
footer-statement = Meel kasta waxay sheegaysaa isha iyo taariikhda. Waxa aan la ogayn waa la bannaanaynayaa: macnaheedu maaha “maya”.
footer-data-of = Macluumaadka waa kii { $date }.
footer-sources = Ilaha iyo shatiyada
footer-privacy = Asturnaanta

## Search
search-heading = Yaa qaxootiga ku caawiya Talyaaniga, agtaada
search-lead = Talo sharci, koorsooyin af Talyaani, caafimaad, dad cusub. Waa bilaash, akoon looma baahna.
search-title-words = { $words }: yaa qaxootiga ku caawiya Talyaaniga
search-title-near = Yaa qaxootiga ku caawiya agagaarka { $place }
search-description = Ururrada la shaqeeya qaxootiga Talyaaniga: ku raadi baahida, luqadda iyo goobta, kan kuugu dhow ayaa ugu horreeya.
search-words = Maxaad u baahan tahay?
search-words-hint = Luqaddaada ku qor: qareen, koorso af Talyaani, dhakhtar
search-where = Xaggee?
search-where-hint = Magaalo Talyaaniga ku taal: Torino, Lecce
search-radius = Intee u jirta
search-radius-any = Masaafo kasta
search-radius-up-to = Ilaa { $kilometres } km
search-submit = Raadi
search-near-me = Agtayda
filters-heading = Shaandhooyin
filters-selected = { $count ->
    [one] { $count } la doortay
   *[other] { $count } la doortay
  }
filters-apply = Isticmaal shaandhooyinka
facet-service = Waxa ay qabtaan
facet-target = Yaa loogu talagalay
facet-language = Luqadda lagu hadlo
facet-led-by = Cidda hoggaamisa
facet-type = Nooca ururka
facet-programme = Barnaamij
facet-evidence = Sida ishu u sugan tahay
facet-region = Gobol
facet-province = Degmo (provincia)
facet-comune = Magaalo (comune)
facet-verified = Qof ayaa hubiyey
facet-has = Waxa la og yahay
facet-open = Saacadaha furan
open-any = Waqti kasta
open-now = Hadda furan
open-known = Saacadaha wax yar ayaa laga og yahay: { $total } meelood { $known } ayaa sheega saacadahooda.
verified-any = Waqti kasta, ama weligeed lama hubin
verified-months = { $months ->
    [one] Bishii u dambeysay
   *[other] { $months } bilood ee u dambeeyey
  }
has-website = Bogga internetka
has-phone = Telefoon
has-email = Iimayl
has-opening-hours = Saacadaha furan
has-position = Goobta khariidadda

## Results
results-count = { $count ->
    [one] { $count } meel ayaa la helay
   *[other] { $count } meelood ayaa la helay
  }
results-near = kuwa u dhow { $place } ayaa ugu horreeya
results-near-position = kuwa kuugu dhow ayaa ugu horreeya
results-page = Natiijooyin
results-without-position = { $count ->
    [one] { $count } meel kale ayaa ku habboonaan karta. Khariidadda kuma jirto: ma ogin inay aaggan ku taal.
   *[other] { $count } meelood oo kale ayaa ku habboonaan kara. Khariidadda kuma jiraan: ma ogin inay aaggan ku yaalliin.
  }
results-without-position-show = Iyagana i tus
results-in-area = aagga khariidadda
chips-label = Shaandhooyinka la doortay
chip-remove = Ka saar: { $label }
chips-clear = Dhammaan ka saar
chip-words = “{ $words }”
chip-area = Aagga khariidadda
chip-radius = ilaa { $kilometres } km
chip-verified = { $months ->
    [one] la hubiyey bishii u dambeysay
   *[other] la hubiyey { $months } bilood ee u dambeeyey
  }
chip-place = { $kind }: { $place }
chip-open = hadda furan
chip-open-at = furan: { $when }
corrected = Waxaa la tusayaa natiijooyinka { $read } halkii { $typed }.
ignored = Erayadani ma sheegayaan waxa la raadinayo: { $words }.
listed = { $before }, { $next }
matched-label = Sababta ay halkan u joogto
matched-word = { $word }, gudaha “{ $field }”
matched-word-language = { $word } ({ $language }), gudaha “{ $field }”
matched-name = Magac
matched-place = Goob
matched-description = Erayadooda
sort-label = Kala horreyn
sort-relevance = Kan ugu habboon
sort-distance = Kan ugu dhow
sort-name = Magac
sort-updated = Isbeddelkii u dambeeyey
pagination = Bogag
pagination-next = Bogga xiga
pagination-first = Ku noqo bogga koowaad
where-unknown = Ma naqaan magaalo Talyaaniga ku taal oo la yiraahdo “{ $place }”. Waa kuwan natiijooyinka Talyaaniga oo dhan.
where-suggestions = Ma waxaad ula jeedday:
where-several = In ka badan hal meel ayaa la yiraahdaa “{ $place }”. Tee?
empty-heading = Ma jirto meel waxaas oo dhan ku habboon
widened = Ma jirto meel ku habboon wax kasta oo aad weydiisatay. Waxaan ka saarnay: { $dropped }.
widened-open = saacadaha furan
widened-verified = hubinta qof
widened-has = waxa laga rabay in la ogaado
widened-radius = masaafada
widened-bbox = aagga khariidadda
widened-within = aagga la bixiyey
widened-filter = shaandhada “{ $facet }”
widened-place = goobta { $name }
widened-words = { $count ->
    [one] erayga
   *[other] erayada
  } { $words }
widened-nearest = Kuwani ayaa ugu dhow, kan ugu dhow ayaa ugu horreeya.
widened-closest = Kuwani ayaa ugu habboon.
widened-heading = Meelo kale oo ku caawin kara
empty-without = La’aanta { $label }:
empty-words = Isku day hal eray oo fudud, luqad kasta.
empty-start-again = Mar kale bilow

## A place
place-what = Waxa ay qabtaan
place-for-whom = Yaa loogu talagalay
place-languages = Luqadaha lagu hadlo
place-languages-unknown = Lama oga. Weydii: lama oga macnaheedu maaha maya.
place-services-unknown = Weli lama oga
place-where = Xaggee
place-contact = Sida loola xiriiro
place-contact-unknown = Xiriir lama oga. Magacooda iyo magaaladooda ayaa kaa caawin kara inaad hesho.
place-phone = Telefoon
place-email = Iimayl
place-website = Bogga internetka
place-information = Wax dheeraad ah oo iyaga ku saabsan
place-open-in-maps = Ku fur barnaamijka khariidadda
place-hours = Saacadaha furan
hours-open = Hadda way furan tahay
hours-open-until = { $when ->
    [today] Hadda way furan tahay, waxay xirmaysaa { $time }
    [tomorrow] Hadda way furan tahay, waxay xirmaysaa berri { $time }
    [week] Hadda way furan tahay, waxay xirmaysaa { $day } { $time }
   *[later] Hadda way furan tahay, waxay xirmaysaa { $day }
  }
hours-closed = Hadda way xiran tahay
hours-closed-until = { $when ->
    [today] Hadda way xiran tahay, waxay furmaysaa { $time }
    [tomorrow] Hadda way xiran tahay, waxay furmaysaa berri { $time }
    [week] Hadda way xiran tahay, waxay furmaysaa { $day } { $time }
   *[later] Hadda way xiran tahay, waxay furmaysaa { $day }
  }
hours-unclear = Ma furan tahay mise way xiran tahay? Saacaduhu ma sheegayaan: weydii intaadan tagin.
hours-always = Had iyo jeer way furan tahay, habeen iyo maalin
hours-week = Toddobada maalmood ee soo socda, fasaxyada dadweynuhu way ku jiraan:
hours-day-closed = xiran
hours-day-whole = maalinta oo dhan
hours-ask-first = { $hours } (marka hore weydii)
hours-written = Sida ishu u qortay: { $hours }
hours-today = maanta
hours-weekday = { $weekday ->
    [1] Isniin
    [2] Talaado
    [3] Arbaco
    [4] Khamiis
    [5] Jimce
    [6] Sabti
   *[7] Axad
  }
place-transport = Sida loo tago
place-accessibility = Gelitaanka dadka naafada ah
place-kind = Nooca ururka
place-led-by = Cidda hoggaamisa
place-programmes = Barnaamijyo
place-other-names = Magacyo kale
place-about-them = Erayadooda
place-source = Meesha ay tani ka timid
place-source-name = Isha
place-source-date = Taariikhda isha
place-source-age = Da’da macluumaadka
place-source-licence = Shati
licence-facts-only = macluumaad laga soo qaatay bog internet oo dadweynaha u furan (shati furan ma leh)
place-evidence = Waxa ay ishu sheegtay
place-evidence-level = Sida ay taasi u sugan tahay
place-verified = Qof ayaa hubiyey
place-verified-never = Weli maya
place-changed = Isbeddelkii u dambeeyey ee halkan
place-others = { $count ->
    [one] { $count } meel kale oo ururkan ah
   *[other] { $count } meelood oo kale oo ururkan ah
  }
place-others-all = Dhammaan tus: { $count }
place-back = Ku noqo raadinta
place-nearby = Kuwa kale ee dhow
place-closed-temporarily = Si ku meel gaar ah u xiran
place-description = { $name }, { $place }: waxa ay qabtaan, yaa loogu talagalay, sida loola xiriiro iyo sida aan ku ogaannay.
place-json = Meeshan oo xog ah (GeoJSON)
age-years = { $years ->
    [0] Wax ka yar sannad
    [one] { $years } sannad
   *[other] { $years } sannadood
  }
age-warning = Tani way duugowday. Wac ama u qor intaadan tagin.
evidence-a = A: ishu waxay sheegaysaa waxa ay qabtaan
evidence-b = B: magaca rasmiga ah ayaa sheegaya
evidence-c = C: magaca kaliya ayaa tilmaamaya
precision-somewhere = meel ka mid ah { $municipality }
precision-street-note = Waddadu waa sax, lambarka lama tusayo.
precision-hidden = Goobta lama tusayo, badbaadada dadka awgeed
precision-hidden-note = Goobta saxda ah ma tusno, si loo ilaaliyo dadka halkaas taga. Ku weydii telefoon ama urur kale.
precision-nowhere = Goob lama oga
precision-nowhere-note = Ishu magaalo ma sheegto. Waxaa laga yaabaa inay ka shaqeyso Talyaaniga oo dhan.
source-line = { $source }, { $date }
not-verified-since = lama hubin tan iyo { $date }
not-verified = qof ma hubin
verified-on = la hubiyey { $date }
visit-website = Bogga internetka
visit-call = Wac
visit-write = U qor
distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
about-distance = ku dhowaad { $distance }

## Regions and their map
map-heading = Gobol ahaan
map-label = Khariidadda gobollada Talyaaniga oo leh tirada meelaha laga helay mid kasta
map-region = { $region }: { $count ->
    [0] meel ma jirto
    [one] { $count } meel
   *[other] { $count } meelood
  }
map-legend = Meelaha la helay
map-boundaries = Xuduudaha: ISTAT, Openpolis, CC BY 4.0
region-heading = Yaa qaxootiga ku caawiya { $region }
region-description = Ururrada la shaqeeya qaxootiga { $region }: waxa ay qabtaan, xaggee, iyo tirooyinka gobolka.
region-places = Meelo
region-services = Waxa halkan lagu qabto
region-provinces = Degmo ahaan
region-figures = Tirooyinka gobolka
region-all = { $count ->
    [one] Arag { $count } meel oo shaandhee
   *[other] Arag dhammaan { $count } meelood oo shaandhee
  }
region-others = Gobollo kale
region-none = Weli ma jirto meel la daabacay oo gobolkan ku taal.

## Coverage
coverage-heading = Xaggee wax ka maqan yihiin?
coverage-lead = Inta meelood ee liiskayagu ka yaqaan aag kasta, oo la barbardhigay inta qof ee halkaas ku nool.
coverage-warning = Tani waxay tirinaysaa waxa liiskayaga ku jira, maaha waxa dadku u baahan yihiin: aag leh meelo yar waxaa laga yaabaa inay caawimo ka jirto oo aan cidna weli ku darin.
coverage-description = Meelaha ururrada la shaqeeya qaxootiga, gobol iyo degmo ahaan Talyaaniga, oo ay weheliyaan tirooyinka dadka halkaas ku nool.
coverage-by = Aagag
coverage-by-region = Gobollo
coverage-by-province = Degmooyin
coverage-indicator = La barbardhig
coverage-service = Kuwa bixiya kaliya
coverage-all-services = Wax kasta
coverage-show = Tus
coverage-order = Kala horreyn
coverage-order-gap = Marka hore kuwa dadka u leh meelo ugu yar
coverage-order-name = Magac
coverage-order-entries = Marka hore kuwa meelo ugu badan leh
coverage-area = Aag
coverage-entries = Meelaha diiwaangashan
coverage-organizations = Ururro
coverage-rate = Meelo 1,000-kii qofba
coverage-unknown = tiro ma jirto
coverage-map-label = Khariidadda aagagga, midabku wuxuu tusayaa { $measure }
coverage-map-entries = Meelaha diiwaangashan ee aag kasta
coverage-class = { $from } ilaa { $to }
coverage-class-none = Tiro ma jirto
coverage-download = Soo deji CSV
coverage-total = Talyaaniga
coverage-table-caption = Meelaha aag kasta, oo ay la jirto { $indicator }
indicator-population = Dadka deggan
indicator-foreign-residents = Ajaanibta deggan
indicator-reception = Dadka ku jira xarumaha soo dhaweynta
indicator-protection-permits = Sharciyada ilaalinta ee cusub
indicator-unaccompanied-minors = Carruur aan waalid la socon

## About
about-heading = Ku saabsan Vicini
about-description = Waa maxay Vicini, xaggee macluumaadkeedu ka yimaadaan, shatigee, iyo waxa ay kaa taqaan: waxba.
about-what-heading = Waa maxay tani
about-what = Vicini macnaheedu waa “deris”. Waa khariidad iyo liis ururro, iskaashatooyin, kaniisado, xafiisyo iyo kooxo Talyaaniga la shaqeeya qaxootiga, ama ay qaxootigu laftoodu hoggaamiyaan.
about-numbers = Waxay ku jiraan { $entries } meelood oo la daabacay oo ay leeyihiin { $organizations } urur.
about-how = Macluumaadku wuxuu ka yimaadaa ilo dadweynaha u furan. Mid kastaa wuxuu sheegayaa ishiisa, taariikhda iyo sida ay u sugan tahay. Cidna ma wada wicin: hubi intaadan safrin.
about-unknown = Waxa aan la ogayn waa la bannaanaynayaa. Urur aan luqadihiisa la ogayn ayaa laga yaabaa inuu luqaddaada ku hadlo.
about-safety-heading = Meelaha u baahan ilaalin
about-safety = Guryaha hoyga, adeegyada ka dhanka ah ka ganacsiga dadka iyo rabshadda iyo adeegyada dadka LGBTQI waxaan tusnaa magaalada kaliya, marnaba ciwaan ma tusno. Wax ka badan waxaan tusnaa kaliya haddii qof la go’aansaday iyaga.
about-sources-heading = Ilaha
about-sources = Macluumaadka liiskan wuxuu ka yimaadaa:
about-sources-entries = Meelo
about-sources-more = { $count ->
    [one] iyo { $count } il kale, oo lagu magacaabay meelaheeda
   *[other] iyo { $count } ilo kale, mid kasta lagu magacaabay meelaheeda
  }
about-licence = Shati
about-reference-heading = Xuduudaha iyo tirooyinka
about-reference-boundaries = Magaalooyinka, degmooyinka iyo gobollada: ISTAT, iyada oo loo maray Openpolis iyo onData.
about-privacy-heading = Asturnaanta
about-privacy-cookies = Cookies ma jiraan, akoon ma jiro, tirakoob ma jiro, wax shirkado kale ka yimid ma jiraan.
about-privacy-position = “Agtayda” waxay ku weydiisaa goobtaada kaliya markaad taabato. Goobtaada waa la dhimaa saxnaanteeda (ilaa hal kiiloomitir) ka hor intaysan qalabkaaga ka bixin, lamana kaydiyo.
about-privacy-logs = Diiwaanka adeeggu ma hayo ciwaankaaga iyo waxa aad raadisay midna.
about-languages-heading = Luqadaha bogaggan
about-languages-help = Ma si fiican u taqaan mid ka mid ah luqadahan? Qoraallada waad sixi kartaa: luqad kastaa waa hal fayl oo ku jira koodka furan ee adeeggan.
about-language-reviewed = waxaa hubiyey { $reviewer }
about-language-machine = mashiin ayaa turjumay, weli lama hubin
about-data-heading = Horumariyeyaasha iyo la-hawlgalayaasha
about-data = Wax kasta oo halkan lagu tuso mashiinno ayaa akhrin kara, boggaagana waad gelin kartaa.
about-data-api = Dukumentiyada API

## For your website
embed-heading = Geli boggaaga internetka
embed-lead = Dooro waxa la tusayo, koodka ku koobi boggaaga. Waa bilaash, cookies la’aan iyo shirkado kale la’aan.
embed-description = Liis iyo khariidad ururrada la shaqeeya qaxootiga Talyaaniga oo boggaaga loogu talagalay: dooro, koobi, dhammaad.
embed-language = Luqad
embed-theme = Midabyo
embed-theme-auto = Sida qalabka booqdaha
embed-theme-light = Iftiin
embed-theme-dark = Madow
embed-hide = Ka reeb
embed-hide-search = sanduuqa raadinta
embed-hide-filters = shaandhooyinka
embed-hide-map = khariidadda
embed-region-any = Talyaaniga oo dhan
embed-service-any = Wax kasta
embed-make = Samee koodka
embed-code = Koodka la koobiyo
embed-preview = Fur muuqaal hore
embed-preview-heading = Muuqaal hore
embed-frame-title = Ururrada la shaqeeya qaxootiga Talyaaniga
embed-powered = Bogga oo dhan: { $site }

## Errors
not-found-heading = Boggani ma jiro
not-found-text = Ciwaanku waa mid hore ama khaldan. Waxaa laga yaabaa in meesha laga saaray.
not-found-search = Tag raadinta
bad-request-heading = Ciwaanka boggan khalad ayaa ku jira
bad-request-parameter = Gudaha { $parameter }:
bad-request-start-again = Raadi la’aanteed
unavailable-heading = Meelaha waa la diyaarinayaa
unavailable-text = Soo noqo daqiiqad kaddib.
error-heading = Wax ayaa dhankayaga ka khaldamay
error-text = Fadlan mar kale isku day. Haddii ay mar kale dhacdo, u sheeg cidda boggan maamusha.

## Dates
date-day = { $day } { $month ->
    [1] Jannaayo
    [2] Febraayo
    [3] Maarso
    [4] Abriil
    [5] Maayo
    [6] Juun
    [7] Luuliyo
    [8] Ogost
    [9] Sebtembar
    [10] Oktoobar
    [11] Nofembar
   *[12] Disembar
  } { $year }
date-month = { $month ->
    [1] Jannaayo
    [2] Febraayo
    [3] Maarso
    [4] Abriil
    [5] Maayo
    [6] Juun
    [7] Luuliyo
    [8] Ogost
    [9] Sebtembar
    [10] Oktoobar
    [11] Nofembar
   *[12] Disembar
  } { $year }

## Words of the map and of the search as you type
script-show-map = Tus khariidadda
script-hide-map = Qari khariidadda
script-search-this-area = Ka raadi aaggan
script-near-me = Agtayda
script-near-me-explain = Waxaan qalabkaaga weydiinaynaa meesha aad joogto. Waxaan isticmaalnaa bar aan aad u saxnayn (ilaa hal kiiloomitir), waxbana ma kaydinno. Ma sii wadnaa?
script-near-me-denied = Qalabkaagu goob ma bixin. Halkii qor magaca magaaladaada.
script-loading = Waa la soo rarayaa…
script-results-updated = Natiijooyin: { $count }
script-cluster-label = { $count } meelood, soo dhowee
script-cluster-near = { $count } meelood agagaarka { $comune }, soo dhowee
script-places-here = Meelaha halkan: { $count }
script-somewhere-in = meel ka mid ah { $comune }
script-close = Xir
script-zoom-in = Soo dhowee
script-zoom-out = Ka fogee
script-gesture-control-scroll = Ctrl + rogid si aad u weyneyso khariidadda
script-gesture-command-scroll = ⌘ + rogid si aad u weyneyso khariidadda
script-gesture-two-fingers = Laba farood ku dhaqaaji khariidadda
script-reset-north = Waqooyiga kor u jeedi
script-pan-up = Kor
script-pan-down = Hoos
script-pan-left = Bidix
script-pan-right = Midig
script-map-label = Khariidadda meelaha la helay
script-no-webgl = Qalabkani khariidadda ma sawiri karo. Liiska ayaa wax walba leh.
script-attribution = Xuduudaha: ISTAT, Openpolis; xeebaha: Natural Earth
script-load-failed = Lama soo rari karin. Hubi xiriirka oo mar kale isku day.
script-copy = Koobi
script-copied = Waa la koobiyey

## Offline
offline-heading = Internet la’aan
offline-lead = Liiska ku hayso qalabkan: markaas internet la’aan ayuu u shaqeeyaa, xogna kuguma kacayso.
offline-size = Ku dhowaad { $kilobytes } kB. Liiska iyo bogaggan kaliya: waxba adiga kugu saabsan kuma jiraan.
offline-keep = Liiska ku hay qalabkan
offline-remove = Ka tirtir qalabkan
offline-page-heading = Xiriir ma lihid
offline-page-text = Boggani qalabkaaga kuma jiro. Liiska la kaydiyey ayaa ku jira.
offline-page-list = Fur liiska la kaydiyey
app-description = Yaa qaxootiga ku caawiya Talyaaniga, agtaada: liis iyo khariidad internet la’aan shaqeeya.
script-offline-saving = Waa la kaydinayaa…
script-offline-saved = Waxaa lagu kaydiyey qalabkan. Macluumaadka waa kii { $date }.
script-offline-removed = Waa laga tirtiray qalabkan.
script-offline-failed = Lama kaydin karin. Hubi xiriirka iyo booska bannaan.
script-offline-note = Xiriir ma jiro. Waxaad aragtaa liiskii la kaydiyey { $date }: wax ayaa laga yaabaa inay is beddeleen.
script-offline-updated = Liiska la kaydiyey waa mid cusub: { $date }.
script-offline-exact-position = Xiriir la’aan goobtaadu qalabka ayay ku sii jirtaa.

## Near me
near-me-ways = Goobtaada, magaalo, ama taabasho khariidadda
script-near-choose-on-map = Bar ka dooro khariidadda
script-near-choose-hint = Taabo khariidadda meesha aad joogto. Esc ayaa joojisa.
script-near-this-point = Ka raadi agagaarka bartan
walking-minutes = { $minutes ->
    [one] ku dhowaad { $minutes } daqiiqo oo lug ah
   *[other] ku dhowaad { $minutes } daqiiqo oo lug ah
  }

## Filters
filter-value-none = { $value }: meel ma leh shaandhooyinka kale
filter-language-yes = Waxay sheegtay inay luqaddan ku hadasho
filter-language-unknown = Luqadaha lama oga
filter-language-unknown-show = { $count ->
    [one] Sidoo kale tus { $count } meel oo aan luqadaheeda la ogayn
   *[other] Sidoo kale tus { $count } meelood oo aan luqadahooda la ogayn
  }
filter-language-unknown-hide = Qari meelaha aan luqadahooda la ogayn
filter-language-explained = Ilo aad u yar ayaa luqado sheega. Lama oga macnaheedu maaha maya: weydii.

## A place: reach, share, print, report
place-actions = Waxa aad boggan ku samayn karto
place-directions = Jidka barnaamijka khariidadda
place-on-foot = Lug
place-by-public-transport = Gaadiidka dadweynaha
place-area-note = Aagga midabka leh waa magaalada oo dhan. Goobta saxda ah lama tusayo.
place-picture = Khariidad: { $place }
place-share = U dir saaxiib
place-copy-link = Koobi xiriiriyaha
place-whatsapp = Ku dir WhatsApp
place-qr = Tus koodka QR
place-qr-explained = Kaamirada telefoon kale ku jeedi: boggan ayay furaysaa.
place-print = Daabac boggan
place-report = Sheeg khalad
place-printed-from = Laga daabacay { $address }, { $date }
report-heading = Sheeg khalad ku saabsan { $name }
report-lead = Akoon looma baahna, magac looma baahna. Ha qorin wax gaar ah oo adiga ama dad kale ku saabsan.
report-kind = Maxaa khaldan?
report-kind-moved = Way guurtay, ama ciwaanku waa khaldan yahay
report-kind-closed = Hadda ma jirto
report-kind-contact = Telefoonka, iimaylka ama bogga internetku waa khaldan yahay
report-kind-hours = Saacadaha furan waa khaldan yihiin
report-kind-services = Waxa ay qabtaan waa khaldan yahay ama waa maqan yahay
report-kind-languages = Luqadaha ay ku hadlaan waa khaldan yihiin ama way maqan yihiin
report-kind-safety = In la tuso dadka ayay khatar gelinaysaa
report-kind-other = Wax kale
report-message = Maxay ahayd inay sheegto? (haddaad garanayso)
report-contact = Iimaylkaaga ama telefoonkaaga, kaliya haddaad jawaab rabto
report-send = Dir
report-thanks-heading = Mahadsanid
report-thanks = Qof ayaa eegi doona. Waxa aad qortay waxaa loo hayaa taas kaliya.
report-incomplete = Dooro waxa khaldan.
report-too-long = { $count ->
    [one] Tani way dheer tahay: ugu badnaan { $count } xaraf.
   *[other] Tani way dheer tahay: ugu badnaan { $count } xaraf.
  }
report-too-many = Warbixinno aad u badan ayaa yimid. Fadlan mar kale isku day saacad kaddib.

## The map
map-picture = Khariidadda meelaha la helay, sawir ahaan
map-tap-to-load = Taabo si aad u hesho khariidadda dhaqaaqda (ku dhowaad { $kilobytes } kB)
script-sheet-handle = Liiska meelaha
script-sheet-larger = Liiska weynee
script-sheet-smaller = Liiska yaree
script-cluster-list = Meelaha bartan ku yaal
script-worker-failed = Khariidaddu way bilaaban weyday

## About
about-privacy-offline = Kaliya haddaad weydiisato, liiska waxaa lagu hayaa qalabkaaga si aad internet la’aan ugu isticmaasho. Mar kasta halkaas ayaad ka tirtiri kartaa.
about-privacy-report = Warbixinta khalad waxaa ku jira waxa aad ku qortay, wax kalena kuma jiraan.
about-offline-heading = Isticmaalka internet la’aan
machine-translated-help = Mashiin ayaa turjumay, weli lama hubin. Na caawi:
machine-translated-help-link = waxa aad samayn karto
