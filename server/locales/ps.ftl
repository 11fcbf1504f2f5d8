## Every page
site-name = Vicini
skip-to-results = پایلو ته لاړ شئ
skip-to-content = د پاڼې متن ته لاړ شئ
navigation = اصلي مېنو
navigation-search = لټون
navigation-coverage = مرستې چېرته شته
navigation-embed = ستاسو د وېبپاڼې لپاره
navigation-about = زموږ په اړه
languages = ژبه
synthetic-notice = دا ځایونه ریښتیني نه دي، یوازې د چټکتیا د معلومولو لپاره دي. دلته له چا سره مرسته نه کېږي.
footer-statement = هر ځای خپله سرچینه او نېټه لري. هغه څه چې معلوم نه وي خالي پاتې کېږي: خالي د «نه» مانا نه لري.
footer-data-of = معلومات تر { $date } پورې.
footer-sources = سرچینې او جوازونه
footer-privacy = محرمیت

## Search
search-heading = په ایټالیا کې، تاسو ته نږدې، څوک له کډوالو سره مرسته کوي
search-lead = حقوقي مشوره، د ایټالوي ژبې زده کړه، روغتیا، ملګرتیا. وړیا او له نوم لیکنې پرته.
search-title-words = { $words }: په ایټالیا کې څوک له کډوالو سره مرسته کوي
search-title-near = { $place } ته نږدې څوک له کډوالو سره مرسته کوي
search-description = هغه انجمنونه چې په ایټالیا کې له کډوالو سره کار کوي: د اړتیا، ژبې او ځای له مخې یې ولټوئ؛ تر ټولو نږدې لومړی.
search-words = څه ته اړتیا لرئ؟
search-words-hint = په خپله ژبه: وکیل، ایټالوي کورس، ډاکټر
search-where = چېرته؟
search-where-hint = د ایټالیا یو ښار: Torino، Lecce
search-radius = څومره لرې
search-radius-any = هر واټن
search-radius-up-to = تر { $kilometres } کیلومترو پورې
search-submit = ولټوئ
search-near-me = ما ته نږدې
filters-heading = فلټرونه
filters-selected = { $count ->
    [one] { $count } ټاکل شوی
   *[other] { $count } ټاکل شوي
  }
filters-apply = فلټرونه پلي کړئ
facet-service = څه کار کوي
facet-target = د چا لپاره
facet-language = د خبرو ژبه
facet-led-by = مشري یې څوک کوي
facet-type = د سازمان ډول
facet-programme = پروګرام
facet-evidence = سرچینه څومره ډاډمنه ده
facet-region = سیمه
facet-province = ولایت
facet-comune = ښار (comune)
facet-verified = د یوه کس له خوا کتل شوي
facet-has = څه معلوم دي
facet-open = د کار وختونه
open-any = هر وخت
open-now = اوس خلاص
open-known = د کار وختونه لږ معلوم دي: له { $total } ځایونو څخه { $known } خپل وختونه ویلي دي.
verified-any = هر وخت، یا هېڅکله
verified-months = { $months ->
    [one] په تېره میاشت کې
   *[other] په تېرو { $months } میاشتو کې
  }
has-website = وېبپاڼه
has-phone = تلیفون
has-email = ایمېل
has-opening-hours = د کار وختونه
has-position = پر نقشه یې ځای

## Results
results-count = { $count ->
    [one] 1 ځای وموندل شو
   *[other] { $count } ځایونه وموندل شول
  }
results-near = { $place } ته تر ټولو نږدې لومړی
results-near-position = تاسو ته تر ټولو نږدې لومړی
results-page = پایلې
results-without-position = { $count ->
    [one] 1 بل ځای هم برابر دی، خو پر نقشه یې ځای معلوم نه دی، نو نه پوهېږو چې په دې ساحه کې دی که نه.
   *[other] { $count } نور ځایونه هم برابر دي، خو پر نقشه یې ځای معلوم نه دی، نو نه پوهېږو چې په دې ساحه کې دي که نه.
  }
results-without-position-show = هغه هم وښیئ
results-in-area = د نقشې په ساحه کې
chips-label = فعال فلټرونه
chip-remove = لرې کړئ: { $label }
chips-clear = ټول لرې کړئ
chip-words = «{ $words }»
chip-area = د نقشې ساحه
chip-radius = تر { $kilometres } کیلومترو پورې
chip-verified = { $months ->
    [one] په تېره میاشت کې کتل شوي
   *[other] په تېرو { $months } میاشتو کې کتل شوي
  }
chip-place = { $kind }: { $place }
chip-open = اوس خلاص
chip-open-at = خلاص: { $when }
corrected = دا د { $read } پایلې دي، د { $typed } پر ځای.
ignored = له دې کلمو نه معلومېږي چې څه ولټوو: { $words }.
listed = { $before }، { $next }
matched-label = ولې دلته راغلی
matched-word = { $word } په «{ $field }» کې
matched-word-language = { $word } ({ $language }) په «{ $field }» کې
matched-name = نوم
matched-place = ځای
matched-description = د دوی په خپلو خبرو
sort-label = ترتیب
sort-relevance = تر ټولو مناسب
sort-distance = تر ټولو نږدې
sort-name = نوم
sort-updated = وروستی بدلون
pagination = پاڼې
pagination-next = بله پاڼه
pagination-first = بېرته لومړۍ پاڼې ته
where-unknown = په ایټالیا کې د «{ $place }» په نوم ښار نه پېژنو. دا د ټولې ایټالیا پایلې دي.
where-suggestions = ستاسو مطلب دا دی:
where-several = د «{ $place }» په نوم څو ځایونه شته. کوم یو؟
empty-heading = هېڅ ځای له دې ټولو سره برابر نه دی
widened = هېڅ ځای ستاسو له ټولو غوښتنو سره برابر نه دی. دا مو پرېښودل: { $dropped }.
widened-open = د کار وختونه
widened-verified = د یوه کس کتنه
widened-has = هغه څه چې باید معلوم وي
widened-radius = واټن
widened-bbox = د نقشې ساحه
widened-within = ورکړل شوې ساحه
widened-filter = د «{ $facet }» فلټر
widened-place = د { $name } ځای
widened-words = { $count ->
    [one] کلمه
   *[other] کلمې
  } { $words }
widened-nearest = دا ستاسو غوښتنې ته نږدې دي؛ تر ټولو لږ واټن لومړی.
widened-closest = دا ستاسو غوښتنې ته تر ټولو نږدې دي.
widened-heading = نور ځایونه چې ښايي مرسته وکړي
empty-without = له { $label } پرته:
empty-words = په هره ژبه یوه ساده کلمه ولیکئ.
empty-start-again = له سره پیل کړئ

## A place
place-what = څه کار کوي
place-for-whom = د چا لپاره
place-languages = د خبرو ژبې
place-languages-unknown = معلومې نه دي. له دوی وپوښتئ: نامعلوم د «نه» مانا نه لري.
place-services-unknown = لا معلوم نه دي
place-where = چېرته
place-contact = اړیکه څنګه ونیسو
place-contact-unknown = د اړیکې لاره معلومه نه ده. ښايي نوم او ښار یې د موندلو لپاره ګټور وي.
place-phone = تلیفون
place-email = ایمېل
place-website = وېبپاڼه
place-information = د دوی په اړه نور معلومات
place-open-in-maps = د نقشې په اپ کې یې خلاص کړئ
place-hours = د کار وختونه
hours-open = اوس خلاص دی
hours-open-until = { $when ->
    [today] اوس خلاص دی، په { $time } بجو تړل کېږي
    [tomorrow] اوس خلاص دی، سبا په { $time } بجو تړل کېږي
    [week] اوس خلاص دی، { $day } په { $time } بجو تړل کېږي
   *[later] اوس خلاص دی، په { $day } تړل کېږي
  }
hours-closed = اوس تړلی دی
hours-closed-until = { $when ->
    [today] اوس تړلی دی، په { $time } بجو خلاصېږي
    [tomorrow] اوس تړلی دی، سبا په { $time } بجو خلاصېږي
    [week] اوس تړلی دی، { $day } په { $time } بجو خلاصېږي
   *[later] اوس تړلی دی، په { $day } خلاصېږي
  }
hours-unclear = خلاص دی که تړلی؟ له وختونو نه معلومېږي: له تګ مخکې وپوښتئ.
hours-always = تل خلاص، شپه او ورځ
hours-week = راتلونکې اووه ورځې، له رسمي رخصتیو سره:
hours-day-closed = تړلی
hours-day-whole = ټوله ورځ
hours-ask-first = { $hours } (لومړی وپوښتئ)
hours-written = لکه څنګه چې سرچینې لیکلي: { $hours }
hours-today = نن
hours-weekday = { $weekday ->
    [1] دوشنبه
    [2] سه شنبه
    [3] چهارشنبه
    [4] پنجشنبه
    [5] جمعه
    [6] شنبه
   *[7] یکشنبه
  }
place-transport = څنګه ورشو
place-accessibility = د معلولیت لرونکو کسانو لپاره اسانتیاوې
place-kind = د سازمان ډول
place-led-by = مشري یې څوک کوي
place-programmes = پروګرامونه
place-other-names = نور نومونه
place-about-them = د دوی په خپلو خبرو
place-source = دا معلومات له کومه ځایه دي
place-source-name = سرچینه
place-source-date = د سرچینې نېټه
place-source-age = معلومات څومره پخواني دي
place-source-licence = جواز
licence-facts-only = معلومات له یوې عامې انټرنېټي پاڼې (له ازاد جواز پرته)
place-evidence = سرچینه څه وايي
place-evidence-level = څومره ډاډمن دي
place-verified = د یوه کس له خوا کتل شوي
place-verified-never = لا نه
place-changed = دلته وروستی بدلون
place-others = { $count ->
    [one] د دې سازمان 1 بل ځای
   *[other] د دې سازمان { $count } نور ځایونه
  }
place-others-all = ټول { $count } ځایونه وښیئ
place-back = بېرته لټون ته
place-nearby = نږدې نور ځایونه
place-closed-temporarily = د څه وخت لپاره تړلی
place-description = { $name }، { $place }: څه کار کوي، د چا لپاره، اړیکه ورسره څنګه ونیسئ او موږ څنګه پوهېږو.
place-json = دا ځای د ډېټا په بڼه (GeoJSON)
age-years = { $years ->
    [0] له یوه کاله کم
    [one] 1 کال
   *[other] { $years } کاله
  }
age-warning = دا معلومات زاړه دي. له تګ مخکې زنګ ووهئ یا ولیکئ.
evidence-a = A: د کار سند یې شته
evidence-b = B: رسمي نوم یې وايي
evidence-c = C: یوازې له نوم څخه اټکل کېږي
precision-somewhere = د { $municipality } په یوه ځای کې
precision-street-note = سړک سم دی، شمېره نه ده ښودل شوې.
precision-hidden = د خلکو د خوندیتوب لپاره ځای نه ښودل کېږي
precision-hidden-note = د هغو کسانو د ساتنې لپاره چې هلته ځي، دقیق ځای نه خپروو. په تلیفون یا د بل انجمن له لارې وپوښتئ.
precision-nowhere = ځای معلوم نه دی
precision-nowhere-note = سرچینې د هېڅ ښار نوم نه دی اخیستی. ښايي په ټوله ایټالیا کې کار وکړي.
source-line = { $source }، { $date }
not-verified-since = له { $date } راهیسې نه دی کتل شوی
not-verified = هېڅ کس نه دی کتلی
verified-on = په { $date } کتل شوی
visit-website = وېبپاڼه
visit-call = زنګ ووهئ
visit-write = ایمېل ولیکئ
distance-metres = { $metres } متره
distance-kilometres = { $kilometres } کیلومتره
about-distance = شاوخوا { $distance }

## Regions and their map
map-heading = د سیمو له مخې
map-label = د ایټالیا د سیمو نقشه، په هره سیمه کې د موندل شویو ځایونو له شمېر سره
map-region = { $region }: { $count ->
    [0] هېڅ ځای نشته
    [one] 1 ځای
   *[other] { $count } ځایونه
  }
map-legend = موندل شوي ځایونه
map-boundaries = پولې: ISTAT، Openpolis، CC BY 4.0
region-heading = په { $region } کې څوک له کډوالو سره مرسته کوي
region-description = هغه انجمنونه چې په { $region } کې له کډوالو سره کار کوي: څه کار کوي، چېرته، او د سیمې شمېرې.
region-places = ځایونه
region-services = دلته څه مرستې شته
region-provinces = د ولایتونو له مخې
region-figures = د سیمې شمېرې
region-all = { $count ->
    [one] ځای وګورئ او فلټر یې کړئ
   *[other] ټول { $count } ځایونه وګورئ او فلټر یې کړئ
  }
region-others = نورې سیمې
region-none = په دې سیمه کې لا هېڅ ځای نه دی خپور شوی.

## Coverage
coverage-heading = چېرته کمی دی؟
coverage-lead = په هره ساحه کې زموږ په لېست کې څومره ځایونه شته، او هلته څومره خلک اوسېږي.
coverage-warning = دا لېست اندازه کوي، نه اړتیا: په هغه ساحه کې چې لږ ځایونه لري، ښايي داسې مرستې وي چې لا هیچا نه دي ثبت کړې.
coverage-description = د هغو انجمنونو ځایونه چې له کډوالو سره کار کوي، د ایټالیا د سیمو او ولایتونو له مخې، د هلته اوسېدونکو خلکو له شمېر سره.
coverage-by = ساحې
coverage-by-region = سیمې
coverage-by-province = ولایتونه
coverage-indicator = پرتله کړئ له
coverage-service = یوازې هغه چې دا وړاندې کوي
coverage-all-services = هره مرسته
coverage-show = وښیئ
coverage-order = ترتیب
coverage-order-gap = لومړی هلته چې د خلکو په پرتله لږ ځایونه دي
coverage-order-name = نوم
coverage-order-entries = لومړی هلته چې ډېر ځایونه دي
coverage-area = ساحه
coverage-entries = ثبت شوي ځایونه
coverage-organizations = سازمانونه
coverage-rate = د هرو 1000 کسانو لپاره ځایونه
coverage-unknown = شمېره نشته
coverage-map-label = د ساحو نقشه، رنګونه یې د دې له مخې دي: { $measure }
coverage-map-entries = په هره ساحه کې ثبت شوي ځایونه
coverage-class = له { $from } تر { $to }
coverage-class-none = شمېره نشته
coverage-download = د CSV په بڼه یې ډاونلوډ کړئ
coverage-total = ایټالیا
coverage-table-caption = په هره ساحه کې ثبت شوي ځایونه، تر څنګ یې: { $indicator }
indicator-population = اوسېدونکي
indicator-foreign-residents = بهرني اوسېدونکي
indicator-reception = د استقبال په مرکزونو کې کسان
indicator-protection-permits = د ساتنې لپاره د اوسېدو نوي جوازونه
indicator-unaccompanied-minors = یوازې ماشومان او تنکي ځوانان

## About
about-heading = د Vicini په اړه
about-description = Vicini څه دی، معلومات یې له کومه ځایه راځي، کوم جوازونه لري، او ستاسو په اړه څه ورته معلوم دي: هېڅ.
about-what-heading = دا څه دي
about-what = د Vicini مانا «ګاونډیان» ده. دا د هغو انجمنونو، کوپراتیفونو، محلي کلیساګانو، دفترونو او ډلو نقشه او لېست دی چې په ایټالیا کې له کډوالو سره کار کوي، یا یې مشري کډوال پخپله کوي.
about-numbers = دلته د { $organizations } سازمانونو { $entries } ځایونه خپاره شوي دي.
about-how = معلومات له عامو سرچینو راځي. هر ځای خپله سرچینه، نېټه او دا چې څومره ډاډمن دی ښيي. هیچا ټولو ته زنګ نه دی وهلی: له سفر مخکې ځان ډاډه کړئ.
about-unknown = هغه څه چې معلوم نه وي خالي پاتې کېږي. هغه انجمن چې ژبې یې معلومې نه دي، ښايي ستاسو په ژبه خبرې وکړي.
about-safety-heading = هغه ځایونه چې ساتنې ته اړتیا لري
about-safety = د پناه ځایونو، د انسانانو د قاچاق او تاوتریخوالي پر ضد خدمتونو او د LGBTQI کسانو لپاره خدمتونو یوازې ښار ښودل کېږي او هېڅکله یې پته نه ښودل کېږي، مګر دا چې یو کس له دوی سره یوځای بل ډول پرېکړه کړې وي.
about-sources-heading = سرچینې
about-sources = د دې لېست معلومات له دې سرچینو راځي:
about-sources-entries = ځایونه
about-sources-more = { $count ->
    [one] او 1 بله سرچینه چې له خپلو ځایونو سره یې نوم راغلی
   *[other] او { $count } نورې سرچینې چې له خپلو ځایونو سره یې نومونه راغلي
  }
about-licence = جواز
about-reference-heading = پولې او شمېرې
about-reference-boundaries = ښارونه، ولایتونه او سیمې: ISTAT، د Openpolis او onData له لارې.
about-privacy-heading = محرمیت
about-privacy-cookies = نه کوکي، نه نوم لیکنه، نه احصایې، نه د نورو شرکتونو څه شی.
about-privacy-position = «ما ته نږدې» یوازې هغه وخت ستاسو ځای پوښتي چې لاس پرې کېږدئ. ستاسو ځای له وسیلې تر وتلو مخکې تقریبي کېږي (شاوخوا یو کیلومتر) او نه ساتل کېږي.
about-privacy-logs = د دې خدمت په تخنیکي یادښتونو کې نه ستاسو پته شته او نه هغه څه چې تاسو لټولي دي.
about-languages-heading = د دې پاڼو ژبې
about-languages-help = ایا تاسو یوه له دې ژبو ښه پیژنئ؟ تاسو متنونه سمولی شئ: هره ژبه د دې خدمت په خلاص کوډ کې یوه دوتنه ده.
about-language-reviewed = د { $reviewer } له خوا کتل شوې
about-language-machine = ماشیني ژباړه، لا نه ده کتل شوې
about-data-heading = د پروګرام جوړوونکو او همکارانو لپاره
about-data = هر څه چې دلته ښودل کېږي، نور پروګرامونه یې لوستلی شي او تاسو یې پر خپله وېبپاڼه ایښودلی شئ.
about-data-api = د API لارښود

## For your website
embed-heading = پر خپله وېبپاڼه یې کېږدئ
embed-lead = وټاکئ چې څه وښودل شي او کوډ خپلې پاڼې ته کاپي کړئ. وړیا، له کوکي او نورو شرکتونو پرته.
embed-description = ستاسو د وېبپاڼې لپاره د هغو انجمنونو لېست او نقشه چې له کډوالو سره کار کوي: وټاکئ، کاپي کړئ، بس.
embed-language = ژبه
embed-theme = رنګونه
embed-theme-auto = د لیدونکي د وسیلې په شان
embed-theme-light = روښانه
embed-theme-dark = تیاره
embed-hide = مه ښیئ
embed-hide-search = د لټون خانه
embed-hide-filters = فلټرونه
embed-hide-map = نقشه
embed-region-any = ټوله ایټالیا
embed-service-any = هر څه
embed-make = کوډ جوړ کړئ
embed-code = د کاپي کولو کوډ
embed-preview = مخکتنه خلاصه کړئ
embed-preview-heading = مخکتنه
embed-frame-title = هغه انجمنونه چې په ایټالیا کې له کډوالو سره کار کوي
embed-powered = بشپړه پاڼه په { $site } کې

## Errors
not-found-heading = دا پاڼه نشته
not-found-text = ښايي پته زړه وي یا غلطه لیکل شوې وي. یا ښايي ځای له لېست څخه لرې شوی وي.
not-found-search = لټون ته لاړ شئ
bad-request-heading = د دې پاڼې پته غلطي لري
bad-request-parameter = په { $parameter } کې:
bad-request-start-again = له دې پرته ولټوئ
unavailable-heading = معلومات چمتو کېږي
unavailable-text = یوه دقیقه وروسته بېرته راشئ.
error-heading = زموږ له خوا یوه ستونزه پېښه شوه
error-text = مهرباني وکړئ بیا هڅه وکړئ. که بیا هم وشوه، د دې سایټ چلوونکي ته ووایئ.

## Dates
date-day = { $day } { $month ->
    [1] جنوري
    [2] فبروري
    [3] مارچ
    [4] اپرېل
    [5] مۍ
    [6] جون
    [7] جولای
    [8] اګست
    [9] سپتمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
  } { $year }
date-month = { $month ->
    [1] جنوري
    [2] فبروري
    [3] مارچ
    [4] اپرېل
    [5] مۍ
    [6] جون
    [7] جولای
    [8] اګست
    [9] سپتمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
  } { $year }

## Words of the map and of the search as you type
script-show-map = نقشه وښیئ
script-hide-map = نقشه پټه کړئ
script-map-size = شاوخوا { $kilobytes } کیلوبایټه
script-sheet-larger = لېست لوی کړئ
script-sheet-smaller = لېست کوچنی کړئ
script-search-this-area = په دې ساحه کې ولټوئ
script-near-me = ما ته نږدې
script-near-me-explain = ستاسو له وسیلې پوښتو چې تاسو چېرته یاست، ځای تقریبي کوو (شاوخوا یو کیلومتر) او هېڅ نه ساتو. دوام ورکړو؟
script-near-me-denied = ستاسو وسیلې ستاسو ځای ونه ښود. پر ځای یې د خپل ښار نوم ولیکئ.
script-loading = انتظار وکړئ…
script-results-updated = پایلې: { $count }
script-cluster-label = { $count } ځایونه، نقشه لویه کړئ
script-cluster-near = د { $comune } شاوخوا { $count } ځایونه، نقشه لویه کړئ
script-places-here = دلته ځایونه: { $count }
script-somewhere-in = د { $comune } په یوه ځای کې
script-close = وتړئ
script-zoom-in = لویه یې کړئ
script-zoom-out = کوچنۍ یې کړئ
script-gesture-control-scroll = د نقشې د لویولو لپاره: Ctrl + د ماوس څرخ
script-gesture-command-scroll = د نقشې د لویولو لپاره: ⌘ + د ماوس څرخ
script-gesture-two-fingers = نقشه په دوو ګوتو وخوځوئ
script-reset-north = شمال پورته کړئ
script-pan-up = پورته
script-pan-down = ښکته
script-pan-left = کیڼ لور ته
script-pan-right = ښي لور ته
script-map-label = د موندل شویو ځایونو نقشه
script-no-webgl = دا وسیله نقشه نه شي ښودلی. هر څه په لېست کې شته.
script-attribution = پولې: ISTAT، Openpolis؛ ساحلونه: Natural Earth
script-load-failed = خلاص نه شو. خپل انټرنېټ وګورئ او بیا هڅه وکړئ.
script-copy = کاپي
script-copied = کاپي شو

## Offline
offline-heading = بې انټرنېټه
offline-lead = لېست پر دې وسیله وساتئ: بیا بې انټرنېټه کار کوي او د انټرنېټ لګښت نه لري.
offline-size = شاوخوا { $kilobytes } کیلوبایټه. یوازې لېست او دا پاڼې: ستاسو په اړه هېڅ نه.
offline-keep = لېست پر دې وسیله وساتئ
offline-remove = له دې وسیلې یې پاک کړئ
offline-page-heading = ستاسو انټرنېټ وصل نه دی
offline-page-text = دا پاڼه ستاسو پر وسیله نشته، خو ساتل شوی لېست شته.
offline-page-list = ساتل شوی لېست خلاص کړئ
app-description = په ایټالیا کې، تاسو ته نږدې، څوک له کډوالو سره مرسته کوي: لېست او نقشه چې بې انټرنېټه کار کوي.
script-offline-saving = ساتل کېږي…
script-offline-saved = پر دې وسیله وساتل شو. معلومات تر { $date } پورې.
script-offline-removed = له دې وسیلې پاک شو.
script-offline-failed = ونه ساتل شو. انټرنېټ او د وسیلې خالي ځای وګورئ.
script-offline-note = انټرنېټ نشته. تاسو د { $date } ساتل شوی لېست وینئ: ښايي له هغه راهیسې څه بدل شوي وي.
script-offline-updated = ساتل شوی لېست تازه دی: { $date }.
script-offline-exact-position = بې انټرنېټه ستاسو ځای له وسیلې نه وځي.
script-offline-where-unknown = «{ $place }» په ساتل شوي لېست کې نشته. دا ټوله ایټالیا ده.

## Near me
script-near-choose-on-map = پر نقشه یو ټکی وټاکئ
script-near-choose-hint = پر نقشه هغه ځای ته لاس وروړئ چې تاسو پکې یاست. د درولو لپاره: Esc
script-near-this-point = دې ټکي ته نږدې ولټوئ
walking-minutes = { $minutes ->
    [one] شاوخوا 1 دقیقه پلی
   *[other] شاوخوا { $minutes } دقیقې پلی
  }

## Filters
filter-value-none = { $value }: له نورو فلټرونو سره هېڅ ځای نشته
filter-language-unknown = ژبې معلومې نه دي
filter-language-unknown-show = { $count ->
    [one] هغه 1 ځای هم وښیئ چې ژبې یې معلومې نه دي
   *[other] هغه { $count } ځایونه هم وښیئ چې ژبې یې معلومې نه دي
  }
filter-language-unknown-hide = هغه ځایونه پټ کړئ چې ژبې یې معلومې نه دي
filter-language-explained = ډېرې سرچینې ژبې نه لیکي. نامعلوم د «نه» مانا نه لري: له دوی وپوښتئ.

## A place: reach, share, print, report
place-actions = له دې پاڼې سره څه کولی شئ
place-directions = د نقشې په اپ کې لاره
place-on-foot = پلی
place-by-public-transport = په بس، رېل یا مېټرو کې
place-area-note = رنګ شوې ساحه ټول ښار دی. دقیق ځای نه ښودل کېږي.
place-picture = نقشه: { $place }
place-share = ملګري ته یې ولېږئ
place-copy-link = لېنک کاپي کړئ
place-whatsapp = په WhatsApp کې یې ولېږئ
place-qr = د QR کوډ وښیئ
place-qr-explained = د بل موبایل کمره ورته ونیسئ: دا پاڼه خلاصېږي.
place-print = دا پاڼه چاپ کړئ
place-report = د غلطۍ خبر راکړئ
place-printed-from = له { $address } څخه، { $date }
report-heading = د { $name } په اړه د غلطۍ خبر راکړئ
report-lead = نوم لیکنه او نوم نه غواړي. د ځان یا نورو په اړه شخصي خبرې مه لیکئ.
report-kind = څه غلط دي؟
report-kind-moved = ځای یې بدل شوی، یا پته غلطه ده
report-kind-closed = نور نشته
report-kind-contact = تلیفون، ایمېل یا وېبپاڼه غلطه ده
report-kind-hours = د کار وختونه غلط دي
report-kind-services = څه چې کوي، غلط لیکل شوي یا نه دي لیکل شوي
report-kind-languages = ژبې یې غلطې دي یا نه دي لیکل شوې
report-kind-safety = ښودل یې خلک له خطر سره مخ کوي
report-kind-other = بل څه
report-message = سم یې څه دي؟ (که پوهېږئ)
report-contact = ستاسو ایمېل یا تلیفون، یوازې که ځواب غواړئ
report-send = ولېږئ
report-thanks-heading = مننه
report-thanks = یو کس به یې وګوري. هغه څه چې تاسو ولیکل، یوازې د همدې لپاره ساتل کېږي.
report-incomplete = وټاکئ چې څه غلط دي.
report-too-long = { $count ->
    [one] دا ډېر اوږد دی: تر 1 توري پورې لیکلی شئ.
   *[other] دا ډېر اوږد دی: تر { $count } تورو پورې لیکلی شئ.
  }
report-too-many = ډېر راپورونه رارسېدلي دي. مهرباني وکړئ یو ساعت وروسته بیا هڅه وکړئ.

## The map
map-picture = د موندل شویو ځایونو نقشه، د عکس په بڼه

## About
about-privacy-offline = یوازې که تاسو وغواړئ، لېست ستاسو پر وسیله ساتل کېږي چې بې انټرنېټه کار وکړي. هر وخت یې له هماغه ځایه پاکولی شئ.
about-privacy-report = د غلطۍ په راپور کې یوازې هغه څه وي چې تاسو لیکلي دي، نور هېڅ نه.
about-offline-heading = بې انټرنېټه کارول
machine-translated-help = ماشیني ژباړه ده، لا نه ده کتل شوې. مرسته راسره وکړئ:
machine-translated-help-link = څه کولی شئ
