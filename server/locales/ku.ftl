## Every page
site-name = Vicini
skip-to-results = Biçin encaman
skip-to-content = Biçin naverokê
navigation = Menuya sereke
navigation-search = Lêgerîn
navigation-coverage = Belavbûn
navigation-embed = Ji bo malpera we
navigation-about = Derbarê me
languages = Ziman
synthetic-notice = Tomarên çêkirî ne, tenê ji bo pîvana lezê. Li vir hûn nikarin alîkariyê bibînin.
footer-statement = Her tomar çavkanî û dîroka xwe dibêje. Tiştê ku nayê zanîn vala tê hiştin: ev nayê wateya “na”.
footer-data-of = Rewşa tomaran: { $date }.
footer-sources = Çavkanî û lîsans
footer-privacy = Parastina agahiyên we

## Search
search-heading = Li Îtalyayê, li nêzîkî we, kî alîkariya penaberan dike
search-lead = Alîkariya hiqûqî, kursên îtalî, tenduristî, hevaltî. Belaş e, hesab ne pêwîst e.
search-title-words = { $words }: li Îtalyayê kî alîkariya penaberan dike
search-title-near = { $place } û derdora wê: kî alîkariya penaberan dike
search-description = Komeleyên ku li Îtalyayê bi penaberan re dixebitin: li gor pêdivî, ziman û cih lê bigerin, yên herî nêzîk pêşî.
search-words = Çi ji we re lazim e?
search-words-hint = Bi zimanê xwe: parêzer, kursa îtalî, doktor
search-where = Li ku?
search-where-hint = Bajarek li Îtalyayê: Torino, Lecce
search-radius = Çiqas dûr
search-radius-any = Her dûrahî
search-radius-up-to = Heta { $kilometres } km
search-submit = Lê bigerin
search-near-me = Nêzîkî min
filters-heading = Fîltre
filters-selected = { $count ->
    [one] { $count } hat hilbijartin
   *[other] { $count } hatin hilbijartin
  }
filters-apply = Fîltreyan bi kar bînin
facet-service = Çi dikin
facet-target = Ji bo kê
facet-language = Zimanê ku diaxivin
facet-led-by = Kî bi rê ve dibe
facet-type = Cureyê rêxistinê
facet-programme = Bername
facet-evidence = Çavkanî çiqas pêbawer e
facet-region = Herêm
facet-province = Parêzgeh
facet-comune = Şaredarî
facet-verified = Kesekî kontrol kiriye
facet-has = Çi tê zanîn
facet-open = Saetên vekirinê
open-any = Kengî be
open-now = Niha vekirî
open-known = Li ser saetên vekirinê kêm tişt tê zanîn: ji { $total } cihan { $known } saetên xwe dibêjin.
verified-any = Kengî be, an qet
verified-months = { $months ->
    [one] Di meha dawî de
   *[other] Di { $months } mehên dawî de
  }
has-website = Malper
has-phone = Telefon
has-email = E-mail
has-opening-hours = Saetên vekirinê
has-position = Cihê li ser nexşeyê

## Results
results-count = { $count ->
    [one] 1 cih hat dîtin
   *[other] { $count } cih hatin dîtin
  }
results-near = pêşî yên herî nêzîkî { $place }
results-near-position = pêşî yên herî nêzîkî we
results-page = Encam
results-without-position = { $count ->
    [one] 1 cihê din jî li gor lêgerînê ye, lê ne li ser nexşeyê ye: nayê zanîn ka li vê deverê ye an na.
   *[other] { $count } cihên din jî li gor lêgerînê ne, lê ne li ser nexşeyê ne: nayê zanîn ka li vê deverê ne an na.
  }
results-without-position-show = Wan jî nîşan bidin
results-in-area = li devera nexşeyê
chips-label = Fîltreyên çalak
chip-remove = Rakin: { $label }
chips-clear = Hemûyan rakin
chip-words = “{ $words }”
chip-area = Devera nexşeyê
chip-radius = heta { $kilometres } km
chip-verified = { $months ->
    [one] di meha dawî de hatiye kontrolkirin
   *[other] di { $months } mehên dawî de hatiye kontrolkirin
  }
chip-place = { $kind }: { $place }
chip-open = niha vekirî
chip-open-at = vekirî: { $when }
corrected = Ev encamên { $read } ne, ne yên { $typed }.
ignored = Ji van peyvan nayê zanîn ku hûn li çi digerin: { $words }.
listed = { $before }, { $next }
matched-label = Çima li vir e
matched-word = { $word } di “{ $field }” de
matched-word-language = { $word } ({ $language }) di “{ $field }” de
matched-name = Nav
matched-place = Cih
matched-description = Bi gotinên wan
sort-label = Rêz
sort-relevance = Yên herî guncaw
sort-distance = Yên herî nêzîk
sort-name = Nav
sort-updated = Guhertina dawî
pagination = Rûpel
pagination-next = Rûpela din
pagination-first = Vegerin rûpela yekem
where-unknown = Em li Îtalyayê şaredariyeke bi navê “{ $place }” nas nakin. Ev encamên tevahiya Îtalyayê ne.
where-suggestions = Dibe ku mebesta we ev be:
where-several = Bi navê “{ $place }” ji yekê zêdetir cih hene. Kîjan?
empty-heading = Tu cih li gor van hemûyan nîne
widened = Tu cih li gor hemû daxwazên we nîne. Me ev li derve hiştin: { $dropped }.
widened-open = saetên vekirinê
widened-verified = kontrola ji aliyê kesekî ve
widened-has = tiştên ku divê bên zanîn
widened-radius = dûrahî
widened-bbox = devera nexşeyê
widened-within = devera hilbijartî
widened-filter = fîltreya “{ $facet }”
widened-place = cihê { $name }
widened-words = { $count ->
    [one] peyva
   *[other] peyvên
  } { $words }
widened-nearest = Ev herî zêde li gor daxwaza we ne, yên herî nêzîk pêşî.
widened-closest = Ev herî zêde li gor daxwaza we ne.
widened-heading = Cihên din ku dikarin alîkariyê bikin
empty-without = Bêyî { $label }:
empty-words = Peyveke hêsantir biceribînin, bi kîjan zimanî be.
empty-start-again = Ji nû ve dest pê bikin

## A place
place-what = Çi dikin
place-for-whom = Ji bo kê
place-languages = Zimanên ku diaxivin
place-languages-unknown = Nayên zanîn. Ji wan bipirsin: “nayê zanîn” nayê wateya “na”.
place-services-unknown = Hê nayê zanîn
place-where = Li ku
place-contact = Têkilî bi wan re
place-contact-unknown = Tu rêya têkiliyê nayê zanîn. Bi nav û bajarê wan dibe ku hûn wan bibînin.
place-phone = Telefon
place-email = E-mail
place-website = Malper
place-information = Zêdetir li ser wan
place-open-in-maps = Di aplîkasyona nexşeyê de vekin
place-hours = Saetên vekirinê
hours-open = Niha vekirî ye
hours-open-until = { $when ->
    [today] Niha vekirî ye, saet di { $time } de tê girtin
    [tomorrow] Niha vekirî ye, sibê saet di { $time } de tê girtin
    [week] Niha vekirî ye, tê girtin: { $day }, saet { $time }
   *[later] Niha vekirî ye, tê girtin: { $day }
  }
hours-closed = Niha girtî ye
hours-closed-until = { $when ->
    [today] Niha girtî ye, saet di { $time } de vedibe
    [tomorrow] Niha girtî ye, sibê saet di { $time } de vedibe
    [week] Niha girtî ye, vedibe: { $day }, saet { $time }
   *[later] Niha girtî ye, vedibe: { $day }
  }
hours-unclear = Vekirî ye an girtî? Ji saetan nayê zanîn: berî ku hûn biçin, bipirsin.
hours-always = Her tim vekirî ye, şev û roj
hours-week = Heft rojên li pêş, cejn û betlane jî tê de:
hours-day-closed = girtî
hours-day-whole = tevahiya rojê
hours-ask-first = { $hours } (pêşî bipirsin)
hours-written = Wek ku çavkanî dinivîse: { $hours }
hours-today = îro
hours-weekday = { $weekday ->
    [1] duşem
    [2] sêşem
    [3] çarşem
    [4] pêncşem
    [5] în
    [6] şemî
   *[7] yekşem
  }
place-transport = Hûn çawa dikarin biçin wir
place-accessibility = Ji bo kesên astengdar
place-kind = Cureyê rêxistinê
place-led-by = Kî bi rê ve dibe
place-programmes = Bername
place-other-names = Navên din
place-about-them = Bi gotinên wan
place-source = Ev agahî ji ku tên
place-source-name = Çavkanî
place-source-date = Dîroka çavkaniyê
place-source-age = Agahî çiqas kevn in
place-source-licence = Lîsans
licence-facts-only = agahiyên ji rûpeleke giştî ya înternetê (bê lîsansa vekirî)
place-evidence = Çavkanî çi dibêje
place-evidence-level = Ev çiqas pêbawer e
place-verified = Kesekî kontrol kiriye
place-verified-never = Hê na
place-changed = Guhertina dawî li vir
place-others = { $count ->
    [one] 1 cihê din ê vê rêxistinê
   *[other] { $count } cihên din ên vê rêxistinê
  }
place-others-all = Hemûyan nîşan bidin ({ $count })
place-back = Vegerin lêgerînê
place-nearby = Yên din ên nêzîk
place-closed-temporarily = Demkî girtî ye
place-description = { $name }, { $place }: çi dikin, ji bo kê, têkilî bi wan re çawa ye û em ji ku dizanin.
place-json = Ev tomar wek dane (GeoJSON)
age-years = { $years ->
    [0] Ji salekê kêmtir
    [one] 1 sal
   *[other] { $years } sal
  }
age-warning = Ev agahî kevn in. Berî ku hûn biçin, telefon bikin an binivîsin.
evidence-a = A: çalakiyeke belgekirî
evidence-b = B: navê fermî wisa dibêje
evidence-c = C: tenê ji navê wê wisa xuya ye
precision-somewhere = li cihekî li { $municipality }
precision-street-note = Kolan rast e, hejmar nayê nîşandan.
precision-hidden = Cih nayê nîşandan, ji bo ewlehiya mirovan
precision-hidden-note = Cihê rast nayê weşandin, ji bo parastina kesên ku diçin wir. Bi telefonê an bi rêya komeleyeke din bipirsin.
precision-nowhere = Cih nayê zanîn
precision-nowhere-note = Çavkanî navê tu bajarî nabêje. Dibe ku li her derê Îtalyayê bixebite.
source-line = { $source }, { $date }
not-verified-since = ji { $date } ve nehatiye kontrolkirin
not-verified = tu kesî kontrol nekiriye
verified-on = hat kontrolkirin: { $date }
visit-website = Malper
visit-call = Telefon bikin
visit-write = Binivîsin
distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
about-distance = qasî { $distance }

## Regions and their map
map-heading = Li gor herêman
map-label = Nexşeya herêmên Îtalyayê bi hejmara cihên ku li her yekê hatine dîtin
map-region = { $region }: { $count ->
    [0] tu cih
    [one] 1 cih
   *[other] { $count } cih
  }
map-legend = Cihên ku hatine dîtin
map-boundaries = Sînor: ISTAT, Openpolis, CC BY 4.0
region-heading = Kî alîkariya penaberan dike: { $region }
region-description = Komeleyên ku bi penaberan re dixebitin, herêma { $region }: çi dikin, li ku, û hejmarên herêmê.
region-places = Cih
region-services = Li vir çi tê kirin
region-provinces = Li gor parêzgehan
region-figures = Hejmarên herêmê
region-all = { $count ->
    [one] Cih bibînin û fîltre bikin
   *[other] Hemû { $count } cihan bibînin û fîltre bikin
  }
region-others = Herêmên din
region-none = Hê di tu tomara weşandî de cihek li vê herêmê nîne.

## Coverage
coverage-heading = Kêmasî li ku hene?
coverage-lead = Li her deverê di lîsteyê de çend cih hene, û li wir çend kes dijîn.
coverage-warning = Ev lîsteyê dipîve, ne pêdiviyê: li devereke bi kêm tomaran dibe ku alîkarî hebe, lê hê tu kesî nenivîsandibe.
coverage-description = Cihên komeleyên ku bi penaberan re dixebitin, li gor herêm û parêzgehên Îtalyayê, li kêleka hejmarên kesên ku li wir dijîn.
coverage-by = Dever
coverage-by-region = Herêm
coverage-by-province = Parêzgeh
coverage-indicator = Bi vê bidin ber hev
coverage-service = Tenê yên ku vê dikin
coverage-all-services = Her tişt
coverage-show = Nîşan bidin
coverage-order = Rêz
coverage-order-gap = Pêşî kêmtirîn tomar ji bo her kesî
coverage-order-name = Nav
coverage-order-entries = Pêşî zêdetirîn tomar
coverage-area = Dever
coverage-entries = Tomar
coverage-organizations = Rêxistin
coverage-rate = Tomar ji bo 1000 kesî
coverage-unknown = hejmar nîne
coverage-map-label = Nexşeya deveran, rengkirî li gor: { $measure }
coverage-map-entries = Tomarên lîsteyê li her deverê
coverage-class = { $from } heta { $to }
coverage-class-none = Hejmar nîne
coverage-download = Wek CSV daxin
coverage-total = Îtalya
coverage-table-caption = Tomar li gor deveran, li kêleka: { $indicator }
indicator-population = Niştecih
indicator-foreign-residents = Niştecihên biyanî
indicator-reception = Kesên di navendên pêşwaziyê de
indicator-protection-permits = Destûrên nû yên parastinê
indicator-unaccompanied-minors = Zarokên bi tenê, bê malbat

## About
about-heading = Derbarê Vicini
about-description = Vicini çi ye, tomarên wê ji ku tên, bi kîjan lîsansan, û li ser we çi dizane: tu tiştî.
about-what-heading = Ev çi ye
about-what = Vicini tê wateya “cîran”. Ew nexşe û lîsteyek e ji komele, kooperatîf, dêr, nivîsgeh û komên ku li Îtalyayê bi penaberan re dixebitin, an ku penaber bi xwe wan bi rê ve dibin.
about-numbers = Tê de { $entries } cihên weşandî yên { $organizations } rêxistinan hene.
about-how = Tomar ji çavkaniyên giştî tên. Her yek çavkaniyê, dîrokê û pêbaweriya xwe dibêje. Tu kesî telefonî hemûyan nekiriye: berî ku hûn biçin, kontrol bikin.
about-unknown = Tiştê ku nayê zanîn vala dimîne. Komeleyek ku zimanên wê nayên zanîn, dibe ku bi zimanê we biaxive.
about-safety-heading = Cihên ku divê bên parastin
about-safety = Stargeh, xizmetên li dijî bazirganiya mirovan û tundiyê û xizmetên ji bo kesên LGBTQI tenê bi şaredariyê tên nîşandan, tu carî bi navnîşanê, ji bilî ku kesekî bi wan re biryareke din dabe.
about-sources-heading = Çavkanî
about-sources = Tomarên vê lîsteyê ji van tên:
about-sources-entries = Tomar
about-sources-more = { $count ->
    [one] û 1 çavkaniya din, navê wê li tomarên wê ye
   *[other] û { $count } çavkaniyên din, navê her yekê li tomarên wê ye
  }
about-licence = Lîsans
about-reference-heading = Sînor û hejmar
about-reference-boundaries = Şaredarî, parêzgeh û herêm: ISTAT, bi rêya Openpolis û onData.
about-privacy-heading = Parastina agahiyên we
about-privacy-cookies = Ne cookie, ne hesab, ne statîstîk, ne jî tiştek ji şîrketên din.
about-privacy-position = “Nêzîkî min” tenê dema ku hûn dest bidinê dipirse. Berî ku ji cîhazê derkeve, cihê we qasî kîlometreyekê tê nezelalkirin, û nayê tomarkirin.
about-privacy-logs = Di qeyda teknîkî ya xizmetê de ne navnîşana we heye, ne jî tiştê ku hûn lê geriyane.
about-languages-heading = Zimanên van rûpelan
about-languages-help = Tu yek ji van zimanan baş dizanî? Tu dikarî nivîsan rast bikî: her ziman pelek di koda azad a vê xizmetê de ye.
about-language-reviewed = { $reviewer } kontrol kiriye
about-language-machine = makîneyê wergerandiye, hê nehatiye kontrolkirin
about-data-heading = Ji bo bernamesaz û hevkaran
about-data = Her tiştê ku li vir e, bername dikarin bixwînin, û hûn dikarin li ser malpera xwe deynin.
about-data-api = Belgeyên API

## For your website
embed-heading = Li ser malpera xwe deynin
embed-lead = Hilbijêrin ku çi bê nîşandan, û kodê li rûpela xwe kopî bikin. Belaş, bê cookie û bê şîrketên din.
embed-description = Lîste û nexşeya komeleyên ku bi penaberan re dixebitin, ji bo malpera we: hilbijêrin, kopî bikin, temam.
embed-language = Ziman
embed-theme = Reng
embed-theme-auto = Wek cîhaza mêvanan
embed-theme-light = Ronî
embed-theme-dark = Tarî
embed-hide = Nîşan nedin
embed-hide-search = qutiya lêgerînê
embed-hide-filters = fîltre
embed-hide-map = nexşe
embed-region-any = Tevahiya Îtalyayê
embed-service-any = Her tişt
embed-make = Kodê çêkin
embed-code = Koda ji bo kopîkirinê
embed-preview = Pêşdîtinê vekin
embed-preview-heading = Pêşdîtin
embed-frame-title = Komeleyên ku li Îtalyayê bi penaberan re dixebitin
embed-powered = Rûpela temam li { $site }

## Errors
not-found-heading = Ev rûpel tune ye
not-found-text = Dibe ku navnîşan kevn be an şaş hatibe nivîsandin. Dibe ku tomarek hatibe rakirin.
not-found-search = Biçin lêgerînê
bad-request-heading = Di navnîşana vê rûpelê de şaşiyek heye
bad-request-parameter = Di { $parameter } de:
bad-request-start-again = Bêyî wê lê bigerin
unavailable-heading = Tomar tên amadekirin
unavailable-text = Piştî deqeyekê dîsa werin.
error-heading = Li cem me şaşiyek çêbû
error-text = Ji kerema xwe dîsa biceribînin. Heke dîsa çêbibe, ji berpirsên vê malperê re bêjin.

## Dates
date-day = { $day } { $month ->
    [1] çile
    [2] sibat
    [3] adar
    [4] nîsan
    [5] gulan
    [6] hezîran
    [7] tîrmeh
    [8] tebax
    [9] îlon
    [10] cotmeh
    [11] mijdar
   *[12] kanûn
  } { $year }
date-month = { $month ->
    [1] çile
    [2] sibat
    [3] adar
    [4] nîsan
    [5] gulan
    [6] hezîran
    [7] tîrmeh
    [8] tebax
    [9] îlon
    [10] cotmeh
    [11] mijdar
   *[12] kanûn
  } { $year }

## Words of the map and of the search as you type
script-show-map = Nexşeyê nîşan bidin
script-hide-map = Nexşeyê veşêrin
script-map-size = qasî { $kilobytes } kB
script-sheet-larger = Lîsteyê mezin bikin
script-sheet-smaller = Lîsteyê biçûk bikin
script-search-this-area = Li vê deverê bigerin
script-near-me = Nêzîkî min
script-near-me-explain = Em ji cîhaza we dipirsin ku hûn li ku ne, cih qasî kîlometreyekê nezelal dikin, û tu tiştî tomar nakin. Em bidomînin?
script-near-me-denied = Cîhaza we cih neda. Li şûna wê navê bajarê xwe binivîsin.
script-loading = Tê barkirin…
script-results-updated = Encam: { $count }
script-cluster-label = { $count } cih, nêzîk bikin
script-cluster-near = { $count } cih li dora { $comune }, nêzîk bikin
script-places-here = Cihên li vir: { $count }
script-somewhere-in = li cihekî li { $comune }
script-close = Bigirin
script-zoom-in = Nêzîk bikin
script-zoom-out = Dûr bikin
script-gesture-control-scroll = Ctrl + çerxa mişkî ji bo mezinkirina nexşeyê
script-gesture-command-scroll = ⌘ + çerxa mişkî ji bo mezinkirina nexşeyê
script-gesture-two-fingers = Bi du tiliyan nexşeyê bilivînin
script-reset-north = Bakur li jor
script-pan-up = Ber bi jor
script-pan-down = Ber bi jêr
script-pan-left = Ber bi çepê
script-pan-right = Ber bi rastê
script-map-label = Nexşeya cihên ku hatine dîtin
script-no-webgl = Ev cîhaz nikare nexşeyê nîşan bide. Di lîsteyê de her tişt heye.
script-attribution = Sînor: ISTAT, Openpolis; perav: Natural Earth
script-load-failed = Nehat barkirin. Înternetê kontrol bikin û dîsa biceribînin.
script-copy = Kopî bikin
script-copied = Hat kopîkirin

## Offline
offline-heading = Bê înternet
offline-lead = Lîsteyê li ser vê cîhazê tomar bikin: wê demê bê înternet dixebite û înternetê xerc nake.
offline-size = Qasî { $kilobytes } kB. Tenê lîste û ev rûpel: li ser we tu tişt tê de nîne.
offline-keep = Lîsteyê li ser vê cîhazê tomar bikin
offline-remove = Ji vê cîhazê jê bibin
offline-page-heading = Înterneta we nîne
offline-page-text = Ev rûpel ne li ser cîhaza we ye. Lîsteya tomarkirî li ser e.
offline-page-list = Lîsteya tomarkirî vekin
app-description = Li Îtalyayê, li nêzîkî we, kî alîkariya penaberan dike: lîste û nexşeyek ku bê înternet dixebitin.
script-offline-saving = Tê tomarkirin…
script-offline-saved = Li ser vê cîhazê hat tomarkirin. Dîroka lîsteyê: { $date }.
script-offline-removed = Ji vê cîhazê hat jêbirin.
script-offline-failed = Nehat tomarkirin. Înternetê û cihê vala kontrol bikin.
script-offline-note = Înternet nîne. Hûn lîsteya tomarkirî dibînin ({ $date }): ji wê demê ve dibe ku tiştek guherîbe.
script-offline-updated = Lîsteya tomarkirî nû ye: { $date }.
script-offline-exact-position = Bê înternet cihê we li ser cîhazê dimîne.
script-offline-where-unknown = { $place } di lîsteya tomarkirî de tune ye. Va ye hemû Îtalya.

## Near me
script-near-choose-on-map = Li ser nexşeyê xalekê hilbijêrin
script-near-choose-hint = Li nexşeyê dest bidin cihê ku hûn lê ne. Esc radiwestîne.
script-near-this-point = Li nêzîkî vê xalê bigerin
walking-minutes = { $minutes ->
    [one] qasî 1 deqeyê bi meşê
   *[other] qasî { $minutes } deqeyan bi meşê
  }

## Filters
filter-value-none = { $value }: bi fîltreyên din re tu cih nîne
filter-language-unknown = Ziman nayên zanîn
filter-language-unknown-show = { $count ->
    [one] 1 cihê ku zimanên wî nayên zanîn jî nîşan bidin
   *[other] { $count } cihên ku zimanên wan nayên zanîn jî nîşan bidin
  }
filter-language-unknown-hide = Cihên ku zimanên wan nayên zanîn veşêrin
filter-language-explained = Hema hema tu çavkanî zimanan nabêje. “Nayê zanîn” nayê wateya “na”: ji wan bipirsin.

## A place: reach, share, print, report
place-actions = Hûn dikarin bi vê rûpelê çi bikin
place-directions = Rê di aplîkasyona nexşeyê de
place-on-foot = Bi meşê
place-by-public-transport = Bi otobus û trênê
place-area-note = Devera rengkirî tevahiya şaredariyê ye. Cihê rast nayê nîşandan.
place-picture = Nexşe: { $place }
place-share = Ji hevalan re bişînin
place-copy-link = Lînkê kopî bikin
place-whatsapp = Bi WhatsApp bişînin
place-qr = Koda QR nîşan bidin
place-qr-explained = Kameraya telefoneke din bidin ber kodê: ev rûpel vedibe.
place-print = Vê rûpelê çap bikin
place-report = Şaşiyekê ragihînin
place-printed-from = Ji { $address }, { $date }
report-heading = Şaşiyekê ragihînin: { $name }
report-lead = Hesab û nav ne pêwîst in. Li ser xwe an kesên din tiştekî taybet nenivîsin.
report-kind = Çi şaş e?
report-kind-moved = Cihê xwe guhertiye, an navnîşan şaş e
report-kind-closed = Êdî tune ye
report-kind-contact = Telefon, e-mail an malper şaş e
report-kind-hours = Saetên vekirinê şaş in
report-kind-services = Tiştên ku dikin şaş in an kêm in
report-kind-languages = Zimanên ku diaxivin şaş in an kêm in
report-kind-safety = Nîşandana wî cihî mirovan dixe xeterê
report-kind-other = Tiştekî din
report-message = Ya rast çi ye? (heke hûn dizanin)
report-contact = E-mail an telefona we, tenê heke hûn bersivê dixwazin
report-send = Bişînin
report-thanks-heading = Spas
report-thanks = Kesek dê lê binêre. Tiştê ku we nivîsand tenê ji bo vê tê tomarkirin.
report-incomplete = Hilbijêrin ku çi şaş e.
report-too-long = { $count ->
    [one] Ev pir dirêj e: herî zêde 1 tîp.
   *[other] Ev pir dirêj e: herî zêde { $count } tîp.
  }
report-too-many = Gelek ragihandin hatin. Ji kerema xwe piştî saetekê dîsa biceribînin.

## The map
map-picture = Nexşeya cihên ku hatine dîtin, wek wêne

## About
about-privacy-offline = Tenê heke hûn bixwazin, lîste li ser cîhaza we tê tomarkirin, da ku bê înternet bixebite. Hûn dikarin wê her gav ji wir jê bibin.
about-privacy-report = Di ragihandina şaşiyekê de tenê tiştê ku we nivîsandiye heye, tiştekî din na.
about-offline-heading = Bikaranîna bê înternet
machine-translated-help = Makîneyê wergerandiye, hê nehatiye kontrolkirin. Alîkariya me bikin:
machine-translated-help-link = hûn dikarin çi bikin
