## Every page
site-name = Vicini
skip-to-results = Shko te rezultatet
skip-to-content = Shko te përmbajtja
navigation = Menyja kryesore
navigation-search = Kërko
navigation-coverage = Mbulimi
navigation-embed = Për faqen tuaj
navigation-about = Rreth nesh
languages = Gjuha
synthetic-notice = Shënime të trilluara, vetëm për të matur shpejtësinë. Këtu nuk mund të gjeni ndihmë.
footer-statement = Çdo shënim tregon burimin dhe datën. Ajo që nuk dihet lihet bosh: kjo nuk do të thotë “jo”.
footer-data-of = Gjendja e shënimeve: { $date }.
footer-sources = Burimet dhe licencat
footer-privacy = Privatësia

## Search
search-heading = Kush i ndihmon refugjatët në Itali, afër jush
search-lead = Ndihmë ligjore, kurse italishteje, shëndet, shoqëri. Falas, pa llogari.
search-title-words = { $words }: kush i ndihmon refugjatët në Itali
search-title-near = { $place } dhe rrethina: kush i ndihmon refugjatët
search-description = Shoqata që punojnë me refugjatët në Itali: kërkoni sipas nevojës, gjuhës dhe vendit, më të afërtat së pari.
search-words = Çfarë ju duhet?
search-words-hint = Në gjuhën tuaj: avokat, kurs italishteje, mjek
search-where = Ku?
search-where-hint = Një qytet në Itali: Torino, Lecce
search-radius = Sa larg
search-radius-any = Çdo largësi
search-radius-up-to = Deri në { $kilometres } km
search-submit = Kërko
search-near-me = Afër meje
filters-heading = Filtrat
filters-selected = { $count ->
    [one] { $count } i zgjedhur
   *[other] { $count } të zgjedhur
  }
filters-apply = Zbato filtrat
facet-service = Çfarë bëjnë
facet-target = Për kë
facet-language = Gjuha që flitet
facet-led-by = Kush e drejton
facet-type = Lloji i organizatës
facet-programme = Programi
facet-evidence = Sa i sigurt është burimi
facet-region = Rajoni
facet-province = Provinca
facet-comune = Komuna
facet-verified = Kontrolluar nga një person
facet-has = Çfarë dihet
facet-open = Orari
open-any = Në çdo kohë
open-now = Hapur tani
open-known = Për oraret dihet pak: vetëm { $known } nga { $total } vende e tregojnë orarin.
verified-any = Në çdo kohë, ose asnjëherë
verified-months = { $months ->
    [one] Në muajin e fundit
   *[other] Në { $months } muajt e fundit
  }
has-website = Faqe interneti
has-phone = Telefon
has-email = E-mail
has-opening-hours = Orari
has-position = Vendi në hartë

## Results
results-count = { $count ->
    [one] U gjet 1 vend
   *[other] U gjetën { $count } vende
  }
results-near = së pari më të afërtat me { $place }
results-near-position = së pari më të afërtat me ju
results-page = Rezultatet
results-without-position = { $count ->
    [one] Përputhet edhe 1 vend tjetër, por nuk është në hartë: nuk dihet nëse është në këtë zonë.
   *[other] Përputhen edhe { $count } vende të tjera, por nuk janë në hartë: nuk dihet nëse janë në këtë zonë.
  }
results-without-position-show = Shfaqi edhe ato
results-in-area = në zonën e hartës
chips-label = Filtrat aktivë
chip-remove = Hiq: { $label }
chips-clear = Hiqi të gjithë
chip-words = “{ $words }”
chip-area = Zona e hartës
chip-radius = deri në { $kilometres } km
chip-verified = { $months ->
    [one] kontrolluar në muajin e fundit
   *[other] kontrolluar në { $months } muajt e fundit
  }
chip-place = { $kind }: { $place }
chip-open = hapur tani
chip-open-at = hapur: { $when }
corrected = Këto janë rezultatet për { $read }, jo për { $typed }.
ignored = Këto fjalë nuk tregojnë çfarë të kërkohet: { $words }.
listed = { $before }, { $next }
matched-label = Pse është këtu
matched-word = { $word } te “{ $field }”
matched-word-language = { $word } ({ $language }) te “{ $field }”
matched-name = Emri
matched-place = Vendi
matched-description = Me fjalët e tyre
sort-label = Renditja
sort-relevance = Më të përshtatshmet
sort-distance = Më të afërtat
sort-name = Emri
sort-updated = Ndryshuar së fundi
pagination = Faqet
pagination-next = Faqja tjetër
pagination-first = Kthehu te faqja e parë
where-unknown = Nuk njohim asnjë komunë në Itali me emrin “{ $place }”. Këto janë rezultatet për gjithë Italinë.
where-suggestions = Mos deshët të thoni:
where-several = Ka disa vende me emrin “{ $place }”. Cilin kërkoni?
empty-heading = Asnjë vend nuk i përmbush të gjitha këto
widened = Asnjë vend nuk i përmbush të gjitha kërkesat tuaja. Lamë jashtë: { $dropped }.
widened-open = orarin
widened-verified = kontrollin nga një person
widened-has = atë që duhet të dihet për vendin
widened-radius = largësinë
widened-bbox = zonën e hartës
widened-within = zonën e dhënë
widened-filter = filtrin “{ $facet }”
widened-place = vendin { $name }
widened-words = { $count ->
    [one] fjalën
   *[other] fjalët
  } { $words }
widened-nearest = Këto i afrohen më shumë kërkesës suaj, më të afërtat së pari.
widened-closest = Këto i afrohen më shumë kërkesës suaj.
widened-heading = Vende të tjera që mund të ndihmojnë
empty-without = Pa { $label }:
empty-words = Provoni një fjalë më të thjeshtë, në çfarëdo gjuhe.
empty-start-again = Fillo nga e para

## A place
place-what = Çfarë bëjnë
place-for-whom = Për kë
place-languages = Gjuhët që flasin
place-languages-unknown = Nuk dihen. Pyetini: “nuk dihet” nuk do të thotë “jo”.
place-services-unknown = Ende nuk dihet
place-where = Ku
place-contact = Si t’i kontaktoni
place-contact-unknown = Nuk dihet asnjë kontakt. Emri dhe qyteti mund t’ju ndihmojnë t’i gjeni.
place-phone = Telefoni
place-email = E-mail
place-website = Faqja e internetit
place-information = Më shumë për ta
place-open-in-maps = Hap në aplikacionin e hartave
place-hours = Orari
hours-open = Hapur tani
hours-open-until = { $when ->
    [today] Hapur tani, mbyllet në orën { $time }
    [tomorrow] Hapur tani, mbyllet nesër në orën { $time }
    [week] Hapur tani, mbyllet: { $day }, ora { $time }
   *[later] Hapur tani, mbyllet më { $day }
  }
hours-closed = Mbyllur tani
hours-closed-until = { $when ->
    [today] Mbyllur tani, hapet në orën { $time }
    [tomorrow] Mbyllur tani, hapet nesër në orën { $time }
    [week] Mbyllur tani, hapet: { $day }, ora { $time }
   *[later] Mbyllur tani, hapet më { $day }
  }
hours-unclear = Hapur apo mbyllur? Orari nuk e tregon: pyesni para se të shkoni.
hours-always = Gjithmonë hapur, ditë e natë
hours-week = Shtatë ditët e ardhshme, përfshirë festat:
hours-day-closed = mbyllur
hours-day-whole = gjithë ditën
hours-ask-first = { $hours } (pyesni më parë)
hours-written = Siç e shkruan burimi: { $hours }
hours-today = sot
hours-weekday = { $weekday ->
    [1] e hënë
    [2] e martë
    [3] e mërkurë
    [4] e enjte
    [5] e premte
    [6] e shtunë
   *[7] e diel
  }
place-transport = Si të shkoni atje
place-accessibility = Hyrja për personat me aftësi të kufizuara
place-kind = Lloji i organizatës
place-led-by = Kush e drejton
place-programmes = Programet
place-other-names = Emra të tjerë
place-about-them = Me fjalët e tyre
place-source = Nga e dimë këtë
place-source-name = Burimi
place-source-date = Data e burimit
place-source-age = Sa i vjetër është informacioni
place-source-licence = Licenca
licence-facts-only = fakte nga një faqe publike interneti (pa licencë të hapur)
place-evidence = Çfarë thotë burimi
place-evidence-level = Sa e sigurt është kjo
place-verified = Kontrolluar nga një person
place-verified-never = Ende jo
place-changed = Ndryshimi i fundit këtu
place-others = { $count ->
    [one] 1 vend tjetër i kësaj organizate
   *[other] { $count } vende të tjera të kësaj organizate
  }
place-others-all = Shfaqi të gjitha ({ $count })
place-back = Kthehu te kërkimi
place-nearby = Të tjera afër
place-closed-temporarily = Mbyllur përkohësisht
place-description = { $name }, { $place }: çfarë bëjnë, për kë, si t’i kontaktoni dhe nga e dimë.
place-json = Ky shënim si të dhëna (GeoJSON)
age-years = { $years ->
    [0] Më pak se një vit
    [one] 1 vit
   *[other] { $years } vjet
  }
age-warning = Informacioni është i vjetër. Telefononi ose shkruani para se të shkoni.
evidence-a = A: veprimtari e dokumentuar
evidence-b = B: e thotë emri zyrtar
evidence-c = C: e lë të kuptohet vetëm emri
precision-somewhere = diku në { $municipality }
precision-street-note = Rruga është e saktë, numri nuk tregohet.
precision-hidden = Vendi nuk tregohet, për sigurinë e njerëzve
precision-hidden-note = Vendi i saktë nuk publikohet, për t’i mbrojtur njerëzit që shkojnë atje. Pyesni me telefon ose përmes një shoqate tjetër.
precision-nowhere = Vendi nuk dihet
precision-nowhere-note = Burimi nuk tregon qytet. Mund të punojë kudo në Itali.
source-line = { $source }, { $date }
not-verified-since = pa kontroll që nga { $date }
not-verified = pa kontroll nga një person
verified-on = kontrolluar: { $date }
visit-website = Faqja
visit-call = Telefono
visit-write = Shkruaj
distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
about-distance = rreth { $distance }

## Regions and their map
map-heading = Sipas rajonit
map-label = Harta e rajoneve të Italisë me numrin e vendeve të gjetura në secilin
map-region = { $region }: { $count ->
    [0] asnjë vend
    [one] 1 vend
   *[other] { $count } vende
  }
map-legend = Vendet e gjetura
map-boundaries = Kufijtë: ISTAT, Openpolis, CC BY 4.0
region-heading = Kush i ndihmon refugjatët: { $region }
region-description = Shoqata që punojnë me refugjatët, rajoni { $region }: çfarë bëjnë, ku, dhe shifrat e rajonit.
region-places = Vendet
region-services = Çfarë bëhet këtu
region-provinces = Sipas provincës
region-figures = Shifrat e rajonit
region-all = { $count ->
    [one] Shih vendin dhe filtroje
   *[other] Shih të gjitha { $count } vendet dhe filtroji
  }
region-others = Rajone të tjera
region-none = Ende asnjë shënim i publikuar nuk tregon një vend në këtë rajon.

## Coverage
coverage-heading = Ku ka mungesa?
coverage-lead = Sa vende njeh regjistri në çdo zonë, krahas numrit të njerëzve që jetojnë atje.
coverage-warning = Kjo mat regjistrin, jo nevojën: një zonë me pak shënime mund të ketë ndihmë që ende askush nuk e ka shënuar.
coverage-description = Vendet e shoqatave që punojnë me refugjatët, sipas rajoneve dhe provincave të Italisë, krahas shifrave për njerëzit që jetojnë atje.
coverage-by = Zonat
coverage-by-region = Rajonet
coverage-by-province = Provincat
coverage-indicator = Krahaso me
coverage-service = Vetëm ato që ofrojnë
coverage-all-services = Çfarëdo
coverage-show = Shfaq
coverage-order = Renditja
coverage-order-gap = Së pari më pak shënime për person
coverage-order-name = Emri
coverage-order-entries = Së pari më shumë shënime
coverage-area = Zona
coverage-entries = Shënimet
coverage-organizations = Organizatat
coverage-rate = Shënime për 1000
coverage-unknown = pa shifër
coverage-map-label = Harta e zonave, me ngjyra sipas: { $measure }
coverage-map-entries = Shënimet e regjistrit në çdo zonë
coverage-class = { $from } deri në { $to }
coverage-class-none = Pa shifër
coverage-download = Shkarko si CSV
coverage-total = Italia
coverage-table-caption = Shënimet sipas zonës, krahas: { $indicator }
indicator-population = Banorë
indicator-foreign-residents = Banorë të huaj
indicator-reception = Njerëz në qendra pritjeje
indicator-protection-permits = Leje të reja për mbrojtje
indicator-unaccompanied-minors = Të mitur të pashoqëruar

## About
about-heading = Rreth Vicini
about-description = Çfarë është Vicini, nga vijnë shënimet, me cilat licenca, dhe çfarë di për ju: asgjë.
about-what-heading = Çfarë është
about-what = Vicini do të thotë “fqinj”. Është një hartë dhe një listë me shoqata, kooperativa, famulli, zyra dhe grupe që punojnë me refugjatët në Itali, ose që i drejtojnë vetë refugjatët.
about-numbers = Përmban { $entries } vende të publikuara nga { $organizations } organizata.
about-how = Shënimet vijnë nga burime publike. Secili tregon burimin, datën dhe sa i sigurt është. Askush nuk u ka telefonuar të gjithëve: kontrolloni para se të niseni.
about-unknown = Ajo që nuk dihet lihet bosh. Një shoqatë që nuk dihet se cilat gjuhë flet, ndoshta e flet edhe tuajën.
about-safety-heading = Vende që duhen mbrojtur
about-safety = Strehimoret, shërbimet kundër trafikimit dhe dhunës dhe shërbimet për personat LGBTQI tregohen vetëm me komunë, kurrë me adresë, përveç kur një person ka vendosur ndryshe bashkë me ta.
about-sources-heading = Burimet
about-sources = Shënimet e këtij regjistri vijnë nga:
about-sources-entries = Shënime
about-sources-more = { $count ->
    [one] dhe 1 burim tjetër, i treguar te shënimet e tij
   *[other] dhe { $count } burime të tjera, secili i treguar te shënimet e tij
  }
about-licence = Licenca
about-reference-heading = Kufijtë dhe shifrat
about-reference-boundaries = Komunat, provincat dhe rajonet: ISTAT, përmes Openpolis dhe onData.
about-privacy-heading = Privatësia
about-privacy-cookies = Pa cookie, pa llogari, pa statistika, asgjë nga kompani të tjera.
about-privacy-position = “Afër meje” pyet vetëm kur e prekni. Vendndodhja juaj rrumbullakohet në rreth një kilometër para se të dalë nga pajisja, dhe nuk ruhet.
about-privacy-logs = Ditari teknik i shërbimit nuk përmban as adresën tuaj, as atë që keni kërkuar.
about-languages-heading = Gjuhët e këtyre faqeve
about-languages-help = A e njihni mirë njërën nga këto gjuhë? Mund t’i ndreqni tekstet: çdo gjuhë është një skedar në kodin e lirë të këtij shërbimi.
about-language-reviewed = kontrolluar nga { $reviewer }
about-language-machine = përkthyer nga një makinë, ende pa kontroll
about-data-heading = Për zhvilluesit dhe partnerët
about-data = Gjithçka që shfaqet këtu mund të lexohet nga programe të tjera dhe të vendoset në faqen tuaj.
about-data-api = Dokumentimi i API

## For your website
embed-heading = Vendoseni në faqen tuaj
embed-lead = Zgjidhni çfarë të shfaqet dhe kopjoni kodin në faqen tuaj. Falas, pa cookie dhe pa palë të treta.
embed-description = Një listë dhe hartë e shoqatave që punojnë me refugjatët, për faqen tuaj: zgjidhni, kopjoni, gati.
embed-language = Gjuha
embed-theme = Ngjyrat
embed-theme-auto = Si në pajisjen e vizitorit
embed-theme-light = Të çelëta
embed-theme-dark = Të errëta
embed-hide = Mos shfaq
embed-hide-search = kërkimin
embed-hide-filters = filtrat
embed-hide-map = hartën
embed-region-any = Gjithë Italia
embed-service-any = Gjithçka
embed-make = Krijo kodin
embed-code = Kodi për kopjim
embed-preview = Hap pamjen paraprake
embed-preview-heading = Pamja paraprake
embed-frame-title = Shoqata që punojnë me refugjatët në Itali
embed-powered = Faqja e plotë në { $site }

## Errors
not-found-heading = Kjo faqe nuk ekziston
not-found-text = Adresa mund të jetë e vjetër ose e shkruar gabim. Ndoshta një shënim është hequr.
not-found-search = Shko te kërkimi
bad-request-heading = Adresa e kësaj faqeje ka një gabim
bad-request-parameter = Te { $parameter }:
bad-request-start-again = Kërko pa të
unavailable-heading = Shënimet po përgatiten
unavailable-text = Kthehuni pas një minute.
error-heading = Diçka nuk shkoi mirë nga ana jonë
error-text = Ju lutemi provoni përsëri. Nëse ndodh sërish, njoftoni ata që e mbajnë këtë faqe.

## Dates
date-day = { $day } { $month ->
    [1] janar
    [2] shkurt
    [3] mars
    [4] prill
    [5] maj
    [6] qershor
    [7] korrik
    [8] gusht
    [9] shtator
    [10] tetor
    [11] nëntor
   *[12] dhjetor
  } { $year }
date-month = { $month ->
    [1] janar
    [2] shkurt
    [3] mars
    [4] prill
    [5] maj
    [6] qershor
    [7] korrik
    [8] gusht
    [9] shtator
    [10] tetor
    [11] nëntor
   *[12] dhjetor
  } { $year }

## Words of the map and of the search as you type
script-show-map = Shfaq hartën
script-hide-map = Fshih hartën
script-map-size = rreth { $kilobytes } kB
script-sheet-larger = Zmadho listën
script-sheet-smaller = Zvogëlo listën
script-search-this-area = Kërko në këtë zonë
script-near-me = Afër meje
script-near-me-explain = E pyesim pajisjen tuaj ku jeni, e rrumbullakojmë në rreth një kilometër dhe nuk ruajmë asgjë. Të vazhdojmë?
script-near-me-denied = Pajisja juaj nuk e tregoi vendndodhjen. Shkruani emrin e qytetit tuaj.
script-loading = Po ngarkohet…
script-results-updated = Rezultate: { $count }
script-cluster-label = { $count } vende, zmadho
script-cluster-near = { $count } vende, { $comune } dhe rrethina, zmadho
script-places-here = Vende këtu: { $count }
script-somewhere-in = diku në { $comune }
script-close = Mbyll
script-zoom-in = Zmadho
script-zoom-out = Zvogëlo
script-gesture-control-scroll = Ctrl + rrotëza e mausit për ta zmadhuar hartën
script-gesture-command-scroll = ⌘ + rrotëza e mausit për ta zmadhuar hartën
script-gesture-two-fingers = Dy gishta për ta lëvizur hartën
script-reset-north = Veriu lart
script-pan-up = Lëviz lart
script-pan-down = Lëviz poshtë
script-pan-left = Lëviz majtas
script-pan-right = Lëviz djathtas
script-map-label = Harta e vendeve të gjetura
script-no-webgl = Kjo pajisje nuk mund ta shfaqë hartën. Në listë është gjithçka.
script-attribution = Kufijtë: ISTAT, Openpolis; brigjet: Natural Earth
script-load-failed = Nuk u ngarkua. Kontrolloni lidhjen dhe provoni përsëri.
script-copy = Kopjo
script-copied = U kopjua

## Offline
offline-heading = Pa internet
offline-lead = Ruajeni listën në këtë pajisje: pastaj punon pa internet dhe nuk harxhon të dhëna.
offline-size = Rreth { $kilobytes } kB. Vetëm lista dhe këto faqe: asgjë për ju.
offline-keep = Ruaj listën në këtë pajisje
offline-remove = Fshije nga kjo pajisje
offline-page-heading = Nuk keni lidhje
offline-page-text = Kjo faqe nuk është në pajisjen tuaj. Lista e ruajtur është.
offline-page-list = Hap listën e ruajtur
app-description = Kush i ndihmon refugjatët në Itali, afër jush: një listë dhe një hartë që punojnë pa internet.
script-offline-saving = Po ruhet…
script-offline-saved = U ruajt në këtë pajisje. Gjendja e shënimeve: { $date }.
script-offline-removed = U fshi nga kjo pajisje.
script-offline-failed = Nuk u ruajt. Kontrolloni lidhjen dhe hapësirën e lirë.
script-offline-note = Pa lidhje. Po shihni listën e ruajtur ({ $date }): që atëherë diçka mund të ketë ndryshuar.
script-offline-updated = Lista e ruajtur është e re: { $date }.
script-offline-exact-position = Pa lidhje, vendndodhja juaj mbetet në pajisje.
script-offline-where-unknown = { $place } nuk është në listën e ruajtur. Ja e gjithë Italia.

## Near me
script-near-choose-on-map = Zgjidh një pikë në hartë
script-near-choose-hint = Prekni hartën aty ku jeni. Esc e ndalon.
script-near-this-point = Kërko afër kësaj pike
walking-minutes = { $minutes ->
    [one] rreth 1 minutë në këmbë
   *[other] rreth { $minutes } minuta në këmbë
  }

## Filters
filter-value-none = { $value }: asnjë vend me filtrat e tjerë
filter-language-unknown = Gjuhët nuk dihen
filter-language-unknown-show = { $count ->
    [one] Shfaq edhe 1 vend me gjuhë që nuk dihen
   *[other] Shfaq edhe { $count } vende me gjuhë që nuk dihen
  }
filter-language-unknown-hide = Fshih vendet me gjuhë që nuk dihen
filter-language-explained = Pothuajse asnjë burim nuk i tregon gjuhët. “Nuk dihet” nuk do të thotë “jo”: pyetini.

## A place: reach, share, print, report
place-actions = Çfarë mund të bëni me këtë faqe
place-directions = Rruga në aplikacionin e hartave
place-on-foot = Në këmbë
place-by-public-transport = Me transport publik
place-area-note = Zona me ngjyrë është gjithë komuna. Vendi i saktë nuk tregohet.
place-picture = Harta: { $place }
place-share = Dërgoja dikujt
place-copy-link = Kopjo linkun
place-whatsapp = Dërgo me WhatsApp
place-qr = Shfaq një kod QR
place-qr-explained = Drejtoni nga kodi kamerën e një telefoni tjetër: hapet kjo faqe.
place-print = Printo këtë faqe
place-report = Njofto për një gabim
place-printed-from = Nga { $address }, { $date }
report-heading = Njofto për një gabim: { $name }
report-lead = Pa llogari, pa emër. Mos shkruani asgjë private për veten ose për të tjerët.
report-kind = Çfarë është gabim?
report-kind-moved = Ka ndërruar vend, ose adresa është gabim
report-kind-closed = Nuk ekziston më
report-kind-contact = Telefoni, e-maili ose faqja është gabim
report-kind-hours = Orari është gabim
report-kind-services = Ajo që bëjnë është gabim ose mungon
report-kind-languages = Gjuhët që flasin janë gabim ose mungojnë
report-kind-safety = Shfaqja i vë njerëzit në rrezik
report-kind-other = Diçka tjetër
report-message = Si duhet të jetë? (nëse e dini)
report-contact = E-maili ose telefoni juaj, vetëm nëse doni përgjigje
report-send = Dërgo
report-thanks-heading = Faleminderit
report-thanks = Një person do ta shikojë. Ajo që shkruat ruhet vetëm për këtë.
report-incomplete = Zgjidhni çfarë është gabim.
report-too-long = { $count ->
    [one] Teksti është shumë i gjatë: më së shumti 1 shkronjë.
   *[other] Teksti është shumë i gjatë: më së shumti { $count } shkronja.
  }
report-too-many = Kanë ardhur shumë njoftime. Ju lutemi provoni përsëri pas një ore.

## The map
map-picture = Harta e vendeve të gjetura, si figurë

## About
about-privacy-offline = Vetëm nëse e kërkoni ju, lista ruhet në pajisjen tuaj për përdorim pa internet. Mund ta fshini aty në çdo kohë.
about-privacy-report = Njoftimi për një gabim përmban atë që keni shkruar ju, dhe asgjë tjetër.
about-offline-heading = Përdorimi pa internet
machine-translated-help = Përkthyer nga një makinë, ende pa kontroll. Na ndihmoni:
machine-translated-help-link = çfarë mund të bëni
