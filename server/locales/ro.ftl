## Every page
site-name = Vicini
skip-to-results = Mergeți la rezultate
skip-to-content = Mergeți la conținut
navigation = Meniu principal
navigation-search = Căutare
navigation-coverage = Acoperire
navigation-embed = Pentru site-ul dvs.
navigation-about = Despre Vicini
languages = Limba
synthetic-notice = Fișe inventate, făcute ca să măsurăm viteza. Aici nimeni nu poate primi ajutor.
footer-statement = Fiecare fișă își arată sursa și data. Ce nu se știe rămâne gol: nu înseamnă „nu”.
footer-data-of = Date din { $date }.
footer-sources = Surse și licențe
footer-privacy = Confidențialitate

## Search
search-heading = Cine ajută refugiații în Italia, aproape de dumneavoastră
search-lead = Sfaturi juridice, cursuri de italiană, sănătate, prieteni noi. Gratuit, fără cont.
search-title-words = { $words }: cine ajută refugiații în Italia
search-title-near = Cine ajută refugiații lângă { $place }
search-description = Asociații care lucrează cu refugiații în Italia: căutați după nevoie, limbă și loc, întâi cele mai apropiate.
search-words = De ce aveți nevoie?
search-words-hint = În limba dvs.: avocat, curs de italiană, medic
search-where = Unde?
search-where-hint = Un oraș din Italia: Torino, Lecce
search-radius = Cât de departe
search-radius-any = Orice distanță
search-radius-up-to = Până la { $kilometres } km
search-submit = Căutați
search-near-me = Lângă mine
filters-heading = Filtre
filters-selected = { $count ->
    [one] { $count } ales
    [few] { $count } alese
   *[other] { $count } alese
  }
filters-apply = Aplicați filtrele
facet-service = Ce fac
facet-target = Pentru cine
facet-language = Limba vorbită
facet-led-by = Cine conduce
facet-type = Tipul organizației
facet-programme = Program
facet-evidence = Cât de sigură este sursa
facet-region = Regiune
facet-province = Provincie
facet-comune = Localitate
facet-verified = Verificat de o persoană
facet-has = Ce se știe
facet-open = Orar
open-any = Oricând
open-now = Deschis acum
open-known = Despre orar se știe puțin. Locuri cu orarul cunoscut: { $known } din { $total }.
verified-any = Oricând sau niciodată
verified-months = { $months ->
    [one] În ultima lună
    [few] În ultimele { $months } luni
   *[other] În ultimele { $months } de luni
  }
has-website = Site web
has-phone = Telefon
has-email = E-mail
has-opening-hours = Orar
has-position = Punct pe hartă

## Results
results-count = { $count ->
    [one] 1 loc găsit
    [few] { $count } locuri găsite
   *[other] { $count } de locuri găsite
  }
results-near = întâi cele mai apropiate de { $place }
results-near-position = întâi cele mai apropiate de dvs.
results-page = Rezultate
results-without-position = { $count ->
    [one] Încă 1 loc se potrivește, dar nu are punct pe hartă: nu știm dacă este în această zonă.
    [few] Încă { $count } locuri se potrivesc, dar nu au punct pe hartă: nu știm dacă sunt în această zonă.
   *[other] Încă { $count } de locuri se potrivesc, dar nu au punct pe hartă: nu știm dacă sunt în această zonă.
  }
results-without-position-show = Arătați-le și pe acestea
results-in-area = în zona de pe hartă
chips-label = Filtre active
chip-remove = Scoateți: { $label }
chips-clear = Scoateți tot
chip-words = „{ $words }”
chip-area = Zona de pe hartă
chip-radius = până la { $kilometres } km
chip-verified = { $months ->
    [one] verificate în ultima lună
    [few] verificate în ultimele { $months } luni
   *[other] verificate în ultimele { $months } de luni
  }
chip-place = { $kind }: { $place }
chip-open = deschis acum
chip-open-at = deschis: { $when }
corrected = Iată rezultatele pentru { $read } în loc de { $typed }.
ignored = Aceste cuvinte nu spun ce să căutăm: { $words }.
listed = { $before }, { $next }
matched-label = De ce apare aici
matched-word = { $word } în „{ $field }”
matched-word-language = { $word } ({ $language }) în „{ $field }”
matched-name = Nume
matched-place = Loc
matched-description = Cu cuvintele lor
sort-label = Ordine
sort-relevance = Cele mai potrivite
sort-distance = Cele mai apropiate
sort-name = Nume
sort-updated = Ultima modificare
pagination = Pagini
pagination-next = Pagina următoare
pagination-first = Înapoi la prima pagină
where-unknown = Nu cunoaștem nicio localitate din Italia cu numele „{ $place }”. Iată rezultatele pentru toată Italia.
where-suggestions = Poate căutați:
where-several = Mai multe localități se numesc „{ $place }”. Care dintre ele?
empty-heading = Niciun loc nu se potrivește cu toate acestea
widened = Niciun loc nu se potrivește cu tot ce ați cerut. Am lăsat deoparte: { $dropped }.
widened-open = orarul
widened-verified = verificarea de către o persoană
widened-has = informațiile cerute
widened-radius = distanța
widened-bbox = zona de pe hartă
widened-within = zona indicată
widened-filter = filtrul „{ $facet }”
widened-place = locul { $name }
widened-words = { $count ->
    [one] cuvântul
    [few] cuvintele
   *[other] cuvintele
  } { $words }
widened-nearest = Acestea se potrivesc cel mai bine, întâi cele mai apropiate.
widened-closest = Acestea se potrivesc cel mai bine.
widened-heading = Alte locuri care pot ajuta
empty-without = Fără { $label }:
empty-words = Încercați un singur cuvânt simplu, în orice limbă.
empty-start-again = Începeți din nou

## A place
place-what = Ce fac
place-for-whom = Pentru cine
place-languages = Limbi vorbite
place-languages-unknown = Nu se știe. Întrebați: necunoscut nu înseamnă „nu”.
place-services-unknown = Încă nu se știe
place-where = Unde
place-contact = Cum luați legătura cu ei
place-contact-unknown = Nu cunoaștem niciun contact. Numele și localitatea vă pot ajuta să îi găsiți.
place-phone = Telefon
place-email = E-mail
place-website = Site web
place-information = Mai multe despre ei
place-open-in-maps = Deschideți în aplicația de hărți
place-hours = Orar
hours-open = Deschis acum
hours-open-until = { $when ->
    [today] Deschis acum, se închide la { $time }
    [tomorrow] Deschis acum, se închide mâine la { $time }
    [week] Deschis acum, se închide { $day } la { $time }
   *[later] Deschis acum, se închide pe { $day }
  }
hours-closed = Închis acum
hours-closed-until = { $when ->
    [today] Închis acum, se deschide la { $time }
    [tomorrow] Închis acum, se deschide mâine la { $time }
    [week] Închis acum, se deschide { $day } la { $time }
   *[later] Închis acum, se deschide pe { $day }
  }
hours-unclear = Deschis sau închis? Orarul nu spune: întrebați înainte să mergeți.
hours-always = Deschis mereu, zi și noapte
hours-week = Următoarele șapte zile, inclusiv sărbătorile:
hours-day-closed = închis
hours-day-whole = toată ziua
hours-ask-first = { $hours } (întrebați înainte)
hours-written = Așa cum scrie în sursă: { $hours }
hours-today = astăzi
hours-weekday = { $weekday ->
    [1] luni
    [2] marți
    [3] miercuri
    [4] joi
    [5] vineri
    [6] sâmbătă
   *[7] duminică
  }
place-transport = Cum ajungeți
place-accessibility = Accesibilitate
place-kind = Tipul organizației
place-led-by = Cine conduce
place-programmes = Programe
place-other-names = Alte nume
place-about-them = Cu cuvintele lor
place-source = De unde vin aceste date
place-source-name = Sursa
place-source-date = Data sursei
place-source-age = Vechimea informației
place-source-licence = Licența
licence-facts-only = date de pe o pagină web publică (fără licență deschisă)
place-evidence = Ce spune sursa
place-evidence-level = Cât de sigur este
place-verified = Verificat de o persoană
place-verified-never = Încă nu
place-changed = Ultima modificare aici
place-others = { $count ->
    [one] Încă 1 loc al acestei organizații
    [few] Încă { $count } locuri ale acestei organizații
   *[other] Încă { $count } de locuri ale acestei organizații
  }
place-others-all = Arătați tot ({ $count })
place-back = Înapoi la căutare
place-nearby = Altele în apropiere
place-closed-temporarily = Închis temporar
place-description = { $name }, { $place }: ce fac, pentru cine, cum luați legătura cu ei și de unde știm.
place-json = Această fișă ca date (GeoJSON)
age-years = { $years ->
    [0] Mai puțin de un an
    [one] 1 an
    [few] { $years } ani
   *[other] { $years } de ani
  }
age-warning = Informația este veche. Sunați sau scrieți înainte să mergeți.
evidence-a = A: o activitate documentată
evidence-b = B: o spune numele oficial
evidence-c = C: doar numele o sugerează
precision-somewhere = undeva în { $municipality }
precision-street-note = Strada este corectă, numărul nu este arătat.
precision-hidden = Locul nu este arătat, pentru siguranța oamenilor
precision-hidden-note = Locul exact nu este publicat, ca să îi protejăm pe cei care merg acolo. Întrebați la telefon sau printr-o altă asociație.
precision-nowhere = Loc necunoscut
precision-nowhere-note = Sursa nu numește nicio localitate. Poate lucra oriunde în Italia.
source-line = { $source }, { $date }
not-verified-since = neverificat din { $date }
not-verified = neverificat de o persoană
verified-on = verificat: { $date }
visit-website = Site web
visit-call = Sunați
visit-write = Scrieți
distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
about-distance = cam { $distance }

## Regions and their map
map-heading = Pe regiuni
map-label = Harta regiunilor Italiei, cu numărul locurilor găsite în fiecare
map-region = { $region }: { $count ->
    [0] niciun loc
    [one] 1 loc
    [few] { $count } locuri
   *[other] { $count } de locuri
  }
map-legend = Locuri găsite
map-boundaries = Limite: ISTAT, Openpolis, CC BY 4.0
region-heading = Cine ajută refugiații în { $region }
region-description = Asociații care lucrează cu refugiații în { $region }: ce fac, unde, și cifrele regiunii.
region-places = Locuri
region-services = Ce se face aici
region-provinces = Pe provincii
region-figures = Cifrele regiunii
region-all = { $count ->
    [one] Vedeți locul și filtrați
    [few] Vedeți toate cele { $count } locuri și filtrați
   *[other] Vedeți toate cele { $count } de locuri și filtrați
  }
region-others = Alte regiuni
region-none = Încă nicio fișă publicată nu arată un loc în această regiune.

## Coverage
coverage-heading = Unde lipsește ajutorul?
coverage-lead = Câte locuri avem în listă în fiecare zonă și câți oameni trăiesc acolo.
coverage-warning = Aici se măsoară lista, nu nevoia: într-o zonă cu puține fișe poate exista ajutor pe care încă nu l-a trecut nimeni în listă.
coverage-description = Locuri ale asociațiilor care lucrează cu refugiații, pe regiuni și provincii din Italia, alături de numărul oamenilor care trăiesc acolo.
coverage-by = Zone
coverage-by-region = Regiuni
coverage-by-province = Provincii
coverage-indicator = Comparați cu
coverage-service = Doar cele care oferă
coverage-all-services = Orice
coverage-show = Arătați
coverage-order = Ordine
coverage-order-gap = Întâi cele mai puține fișe pe om
coverage-order-name = Nume
coverage-order-entries = Întâi cele mai multe fișe
coverage-area = Zonă
coverage-entries = Fișe
coverage-organizations = Organizații
coverage-rate = Fișe la 1.000
coverage-unknown = fără cifre
coverage-map-label = Harta zonelor, colorată după: { $measure }
coverage-map-entries = Fișele din listă în fiecare zonă
coverage-class = de la { $from } la { $to }
coverage-class-none = Fără cifre
coverage-download = Descărcați ca CSV
coverage-total = Italia
coverage-table-caption = Fișe pe zone, alături de: { $indicator }
indicator-population = Locuitori
indicator-foreign-residents = Locuitori străini
indicator-reception = Persoane în centre de primire
indicator-protection-permits = Permise noi pentru protecție
indicator-unaccompanied-minors = Minori neînsoțiți

## About
about-heading = Despre Vicini
about-description = Ce este Vicini, de unde vin fișele, cu ce licențe și ce știe despre dumneavoastră: nimic.
about-what-heading = Ce este
about-what = Vicini înseamnă „vecini”. Este o hartă și o listă de asociații, cooperative, parohii, birouri și grupuri care lucrează cu refugiații în Italia sau pe care refugiații le conduc chiar ei.
about-numbers = Cuprinde { $entries ->
    [one] 1 loc publicat
    [few] { $entries } locuri publicate
   *[other] { $entries } de locuri publicate
  } de la { $organizations ->
    [one] 1 organizație
    [few] { $organizations } organizații
   *[other] { $organizations } de organizații
  }.
about-how = Fișele vin din surse publice. Fiecare își arată sursa, data și cât de sigură este. Nimeni nu a sunat peste tot: verificați înainte să plecați la drum.
about-unknown = Ce nu se știe rămâne gol. O asociație fără limbi indicate poate foarte bine să vorbească limba dumneavoastră.
about-safety-heading = Locuri care trebuie protejate
about-safety = Adăposturile, serviciile împotriva traficului de persoane și a violenței și serviciile pentru persoanele LGBTQI sunt arătate doar cu localitatea, niciodată cu adresa, în afară de cazul în care o persoană a hotărât altfel împreună cu ele.
about-sources-heading = Surse
about-sources = Fișele din această listă vin de la:
about-sources-entries = Fișe
about-sources-more = { $count ->
    [one] și încă 1 sursă, numită în fișele ei
    [few] și încă { $count } surse, fiecare numită în fișele ei
   *[other] și încă { $count } de surse, fiecare numită în fișele ei
  }
about-licence = Licența
about-reference-heading = Limite și cifre
about-reference-boundaries = Localități, provincii și regiuni: ISTAT, prin Openpolis și onData.
about-privacy-heading = Confidențialitate
about-privacy-cookies = Fără cookie-uri, fără cont, fără statistici, nimic de la alte firme.
about-privacy-position = „Lângă mine” întreabă doar când apăsați. Poziția dumneavoastră este rotunjită la circa un kilometru înainte să plece de pe dispozitiv și nu este păstrată.
about-privacy-logs = Jurnalul tehnic al serviciului nu conține nici adresa dumneavoastră, nici ce ați căutat.
about-languages-heading = Limbile acestor pagini
about-languages-help = Cunoașteți bine una dintre aceste limbi? Puteți corecta textele: fiecare limbă este un fișier în codul liber al acestui serviciu.
about-language-reviewed = verificată de { $reviewer }
about-language-machine = tradusă automat, încă neverificată
about-data-heading = Pentru programatori și parteneri
about-data = Tot ce vedeți aici poate fi citit de programe și pus pe site-ul dumneavoastră.
about-data-api = Documentația API

## For your website
embed-heading = Puneți lista pe site-ul dvs.
embed-lead = Alegeți ce să se vadă și copiați codul în pagina dumneavoastră. Gratuit, fără cookie-uri și fără alte firme.
embed-description = O listă și o hartă a asociațiilor care lucrează cu refugiații, pentru site-ul dumneavoastră: alegeți, copiați, gata.
embed-language = Limba
embed-theme = Culori
embed-theme-auto = Ca pe dispozitivul vizitatorului
embed-theme-light = Deschise
embed-theme-dark = Închise
embed-hide = Nu arătați
embed-hide-search = căutarea
embed-hide-filters = filtrele
embed-hide-map = harta
embed-region-any = Toată Italia
embed-service-any = Tot
embed-make = Creați codul
embed-code = Codul de copiat
embed-preview = Vedeți cum arată
embed-preview-heading = Cum arată
embed-frame-title = Asociații care lucrează cu refugiații în Italia
embed-powered = Pagina întreagă pe { $site }

## Errors
not-found-heading = Această pagină nu există
not-found-text = Adresa poate fi veche sau scrisă greșit. Poate că fișa a fost retrasă.
not-found-search = Mergeți la căutare
bad-request-heading = Adresa acestei pagini are o greșeală
bad-request-parameter = În { $parameter }:
bad-request-start-again = Căutați fără
unavailable-heading = Pregătim fișele
unavailable-text = Reveniți peste un minut.
error-heading = A apărut o problemă la noi
error-text = Încercați din nou. Dacă se repetă, anunțați persoana care se ocupă de acest site.

## Dates
date-day = { $day } { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
  } { $year }
date-month = { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
  } { $year }

## Words of the map and of the search as you type
script-show-map = Arătați harta
script-hide-map = Ascundeți harta
script-map-size = circa { $kilobytes } kB
script-sheet-larger = Măriți lista
script-sheet-smaller = Micșorați lista
script-search-this-area = Căutați în această zonă
script-near-me = Lângă mine
script-near-me-explain = Întrebăm dispozitivul unde sunteți, rotunjim la circa un kilometru și nu păstrăm nimic. Continuați?
script-near-me-denied = Dispozitivul nu a dat poziția. Scrieți numele orașului dumneavoastră.
script-loading = Se încarcă…
script-results-updated = Rezultate: { $count }
script-cluster-label = Locuri: { $count }, măriți
script-cluster-near = Locuri lângă { $comune }: { $count }, măriți
script-places-here = Locuri aici: { $count }
script-somewhere-in = undeva în { $comune }
script-close = Închideți
script-zoom-in = Măriți
script-zoom-out = Micșorați
script-gesture-control-scroll = Ctrl + rotiță pentru a mări harta
script-gesture-command-scroll = ⌘ + rotiță pentru a mări harta
script-gesture-two-fingers = Două degete pentru a mișca harta
script-reset-north = Nordul în sus
script-pan-up = Mutați în sus
script-pan-down = Mutați în jos
script-pan-left = Mutați la stânga
script-pan-right = Mutați la dreapta
script-map-label = Harta locurilor găsite
script-no-webgl = Acest dispozitiv nu poate afișa harta. În listă găsiți tot.
script-attribution = Limite: ISTAT, Openpolis; coaste: Natural Earth
script-load-failed = Nu s-a putut încărca. Verificați internetul și încercați din nou.
script-copy = Copiați
script-copied = Copiat

## Offline
offline-heading = Fără internet
offline-lead = Păstrați lista pe acest dispozitiv: așa merge fără internet și nu consumă date.
offline-size = Circa { $kilobytes } kB. Doar lista și aceste pagini: nimic despre dumneavoastră.
offline-keep = Păstrați lista pe dispozitiv
offline-remove = Ștergeți de pe dispozitiv
offline-page-heading = Nu aveți internet
offline-page-text = Această pagină nu este pe dispozitivul dumneavoastră. Lista salvată este.
offline-page-list = Deschideți lista salvată
app-description = Cine ajută refugiații în Italia, aproape de dumneavoastră: o listă și o hartă care merg fără internet.
script-offline-saving = Se salvează…
script-offline-saved = Salvat pe acest dispozitiv. Date din { $date }.
script-offline-removed = Șters de pe acest dispozitiv.
script-offline-failed = Nu s-a putut salva. Verificați internetul și spațiul liber.
script-offline-note = Fără internet. Vedeți lista salvată din { $date }: de atunci s-a putut schimba ceva.
script-offline-updated = Lista salvată este la zi: { $date }.
script-offline-exact-position = Fără internet, poziția dumneavoastră rămâne pe dispozitiv.
script-offline-where-unknown = { $place } nu este în lista salvată. Iată toată Italia.

## Near me
script-near-choose-on-map = Alegeți un punct pe hartă
script-near-choose-hint = Atingeți harta acolo unde sunteți. Esc pentru a opri.
script-near-this-point = Căutați lângă acest punct
walking-minutes = { $minutes ->
    [one] cam 1 minut pe jos
    [few] cam { $minutes } minute pe jos
   *[other] cam { $minutes } de minute pe jos
  }

## Filters
filter-value-none = { $value }: niciun loc cu celelalte filtre
filter-language-unknown = Limbi neindicate
filter-language-unknown-show = { $count ->
    [one] Arătați și locul fără limbi indicate
    [few] Arătați și cele { $count } locuri fără limbi indicate
   *[other] Arătați și cele { $count } de locuri fără limbi indicate
  }
filter-language-unknown-hide = Ascundeți locurile fără limbi indicate
filter-language-explained = Aproape nicio sursă nu spune limbile. Necunoscut nu înseamnă „nu”: întrebați.

## A place: reach, share, print, report
place-actions = Ce puteți face cu această pagină
place-directions = Drumul în aplicația de hărți
place-on-foot = Pe jos
place-by-public-transport = Cu transportul public
place-area-note = Zona colorată este toată localitatea. Locul exact nu este arătat.
place-picture = Hartă: { $place }
place-share = Trimiteți cuiva
place-copy-link = Copiați linkul
place-whatsapp = Trimiteți prin WhatsApp
place-qr = Arătați un cod QR
place-qr-explained = Îndreptați camera altui telefon spre cod: se deschide această pagină.
place-print = Tipăriți această pagină
place-report = Anunțați o greșeală
place-printed-from = De pe { $address }, { $date }
report-heading = Anunțați o greșeală: { $name }
report-lead = Nu trebuie nici cont, nici nume. Nu scrieți nimic personal despre dumneavoastră sau despre alții.
report-kind = Ce este greșit?
report-kind-moved = S-a mutat sau adresa este greșită
report-kind-closed = Nu mai există
report-kind-contact = Telefonul, e-mailul sau site-ul este greșit
report-kind-hours = Orarul este greșit
report-kind-services = Serviciile sunt greșite sau lipsesc
report-kind-languages = Limbile vorbite sunt greșite sau lipsesc
report-kind-safety = Afișarea locului pune oameni în pericol
report-kind-other = Altceva
report-message = Cum este corect? (dacă știți)
report-contact = E-mailul sau telefonul dvs., doar dacă doriți un răspuns
report-send = Trimiteți
report-thanks-heading = Vă mulțumim
report-thanks = O persoană va citi mesajul. Ce ați scris se păstrează doar pentru asta.
report-incomplete = Alegeți ce este greșit.
report-too-long = { $count ->
    [one] Textul este prea lung: cel mult 1 literă.
    [few] Textul este prea lung: cel mult { $count } litere.
   *[other] Textul este prea lung: cel mult { $count } de litere.
  }
report-too-many = Au venit prea multe mesaje. Încercați din nou peste o oră.

## The map
map-picture = Harta locurilor găsite, ca imagine

## About
about-privacy-offline = Doar dacă o cereți, lista se păstrează pe dispozitivul dumneavoastră, ca să o folosiți fără internet. O puteți șterge de acolo oricând.
about-privacy-report = Un mesaj despre o greșeală conține ce ați scris în el și nimic altceva.
about-offline-heading = Folosire fără internet
machine-translated-help = Tradus automat, încă neverificat. Ajutați-ne:
machine-translated-help-link = ce puteți face
