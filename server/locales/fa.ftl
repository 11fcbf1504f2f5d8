## Every page
site-name = Vicini
skip-to-results = رفتن به نتایج
skip-to-content = رفتن به متن صفحه
navigation = منوی اصلی
navigation-search = جستجو
navigation-coverage = پوشش کمک‌ها
navigation-embed = برای وب‌سایت شما
navigation-about = دربارهٔ ما
languages = زبان
synthetic-notice = این مکان‌ها ساختگی و فقط برای سنجش سرعت است. اینجا به کسی کمک نمی‌شود.
footer-statement = هر مورد منبع و تاریخ خود را دارد. آنچه معلوم نیست خالی می‌ماند: خالی به معنای «نه» نیست.
footer-data-of = اطلاعات تا تاریخ { $date }.
footer-sources = منابع و مجوزها
footer-privacy = حریم خصوصی

## Search
search-heading = چه کسی نزدیک شما در ایتالیا به پناهندگان کمک می‌کند
search-lead = مشاورهٔ حقوقی، آموزش زبان ایتالیایی، سلامت، همراهی. رایگان و بدون ثبت‌نام.
search-title-words = { $words }: چه کسی در ایتالیا به پناهندگان کمک می‌کند
search-title-near = چه کسی نزدیک { $place } به پناهندگان کمک می‌کند
search-description = انجمن‌هایی که در ایتالیا با پناهندگان کار می‌کنند: جستجو بر اساس نیاز، زبان و مکان؛ نزدیک‌ترین‌ها اول.
search-words = به چه نیاز دارید؟
search-words-hint = به زبان خودتان: وکیل، آموزش ایتالیایی، دکتر
search-where = کجا؟
search-where-hint = یک شهر در ایتالیا: Torino، Lecce
search-radius = تا چه فاصله‌ای
search-radius-any = هر فاصله‌ای
search-radius-up-to = تا { $kilometres } کیلومتر
search-submit = جستجو
search-near-me = نزدیک من
filters-heading = فیلترها
filters-selected = { $count ->
    [one] { $count } مورد انتخاب شده
   *[other] { $count } مورد انتخاب شده
  }
filters-apply = استفاده از فیلترها
facet-service = چه کار می‌کنند
facet-target = برای چه کسانی
facet-language = به چه زبانی صحبت می‌کنند
facet-led-by = چه کسی اداره می‌کند
facet-type = نوع سازمان
facet-programme = برنامه
facet-evidence = منبع چقدر مطمئن است
facet-region = منطقه
facet-province = استان (ولایت)
facet-comune = شهر (comune)
facet-verified = بررسی توسط یک شخص
facet-has = چه اطلاعاتی هست
facet-open = ساعت‌های کار
open-any = هر زمان
open-now = اکنون باز
open-known = ساعت‌های کار کمتر معلوم است: فقط { $known } مکان از { $total } مکان آن را گفته‌اند.
verified-any = هر زمان، یا هیچ‌وقت
verified-months = { $months ->
    [one] در ماه گذشته
   *[other] در { $months } ماه گذشته
  }
has-website = وب‌سایت
has-phone = تلفن
has-email = ایمیل
has-opening-hours = ساعت‌های کار
has-position = جای آن روی نقشه

## Results
results-count = { $count ->
    [one] { $count } مکان پیدا شد
   *[other] { $count } مکان پیدا شد
  }
results-near = اول نزدیک‌ترین‌ها به { $place }
results-near-position = اول نزدیک‌ترین‌ها به شما
results-page = نتایج
results-without-position = { $count ->
    [one] { $count } مکان دیگر هم مناسب است، اما جای آن روی نقشه معلوم نیست و نمی‌دانیم در این محدوده هست یا نه.
   *[other] { $count } مکان دیگر هم مناسب است، اما جای آن‌ها روی نقشه معلوم نیست و نمی‌دانیم در این محدوده هستند یا نه.
  }
results-without-position-show = نمایش آن‌ها هم
results-in-area = در محدودهٔ نقشه
chips-label = فیلترهای فعال
chip-remove = برداشتن: { $label }
chips-clear = برداشتن همه
chip-words = «{ $words }»
chip-area = محدودهٔ نقشه
chip-radius = تا { $kilometres } کیلومتر
chip-verified = { $months ->
    [one] بررسی‌شده در ماه گذشته
   *[other] بررسی‌شده در { $months } ماه گذشته
  }
chip-place = { $kind }: { $place }
chip-open = اکنون باز
chip-open-at = باز در: { $when }
corrected = این‌ها نتایج { $read } است، به جای { $typed }.
ignored = از این کلمه‌ها معلوم نیست دنبال چه هستید: { $words }.
listed = { $before }، { $next }
matched-label = چرا اینجا آمده
matched-word = { $word } در «{ $field }»
matched-word-language = { $word } ({ $language }) در «{ $field }»
matched-name = نام
matched-place = مکان
matched-description = از زبان خودشان
sort-label = ترتیب
sort-relevance = مناسب‌ترین
sort-distance = نزدیک‌ترین
sort-name = نام
sort-updated = آخرین تغییر
pagination = صفحه‌ها
pagination-next = صفحهٔ بعدی
pagination-first = بازگشت به صفحهٔ اول
where-unknown = شهری به نام «{ $place }» در ایتالیا نمی‌شناسیم. این‌ها نتایج همهٔ ایتالیا است.
where-suggestions = آیا منظور شما این است:
where-several = چند جا به نام «{ $place }» هست. کدام یک؟
empty-heading = هیچ مکانی با همهٔ این‌ها جور نیست
widened = هیچ مکانی با همهٔ خواسته‌های شما جور نیست. این‌ها را کنار گذاشتیم: { $dropped }.
widened-open = ساعت‌های کار
widened-verified = بررسی توسط یک شخص
widened-has = اطلاعاتی که باید موجود باشد
widened-radius = فاصله
widened-bbox = محدودهٔ نقشه
widened-within = محدودهٔ داده‌شده
widened-filter = فیلتر «{ $facet }»
widened-place = مکان { $name }
widened-words = { $count ->
    [one] کلمهٔ
   *[other] کلمه‌های
  } { $words }
widened-nearest = این‌ها نزدیک‌ترین به خواستهٔ شماست؛ اول آن‌هایی که فاصلهٔ کمتری دارند.
widened-closest = این‌ها نزدیک‌ترین به خواستهٔ شماست.
widened-heading = مکان‌های دیگری که شاید کمک کنند
empty-without = بدون { $label }:
empty-words = یک کلمهٔ ساده‌تر را امتحان کنید، به هر زبانی.
empty-start-again = شروع دوباره

## A place
place-what = چه کار می‌کنند
place-for-whom = برای چه کسانی
place-languages = به چه زبان‌هایی صحبت می‌کنند
place-languages-unknown = معلوم نیست. از آن‌ها بپرسید: معلوم نبودن به معنای «نه» نیست.
place-services-unknown = هنوز معلوم نیست
place-where = کجا
place-contact = راه تماس با آن‌ها
place-contact-unknown = راه تماسی معلوم نیست. شاید نام و شهرشان به پیدا کردن آن‌ها کمک کند.
place-phone = تلفن
place-email = ایمیل
place-website = وب‌سایت
place-information = بیشتر دربارهٔ آن‌ها
place-open-in-maps = باز کردن در برنامهٔ نقشه
place-hours = ساعت‌های کار
hours-open = اکنون باز است
hours-open-until = { $when ->
    [today] اکنون باز است، ساعت { $time } بسته می‌شود
    [tomorrow] اکنون باز است، فردا ساعت { $time } بسته می‌شود
    [week] اکنون باز است، روز { $day } ساعت { $time } بسته می‌شود
   *[later] اکنون باز است، در { $day } بسته می‌شود
  }
hours-closed = اکنون بسته است
hours-closed-until = { $when ->
    [today] اکنون بسته است، ساعت { $time } باز می‌شود
    [tomorrow] اکنون بسته است، فردا ساعت { $time } باز می‌شود
    [week] اکنون بسته است، روز { $day } ساعت { $time } باز می‌شود
   *[later] اکنون بسته است، در { $day } باز می‌شود
  }
hours-unclear = باز است یا بسته؟ از ساعت‌ها معلوم نیست: پیش از رفتن بپرسید.
hours-always = همیشه باز، شب و روز
hours-week = هفت روز آینده، با روزهای تعطیل رسمی:
hours-day-closed = بسته
hours-day-whole = تمام روز
hours-ask-first = { $hours } (اول بپرسید)
hours-written = آن‌طور که منبع نوشته است: { $hours }
hours-today = امروز
hours-weekday = { $weekday ->
    [1] دوشنبه
    [2] سه‌شنبه
    [3] چهارشنبه
    [4] پنجشنبه
    [5] جمعه
    [6] شنبه
   *[7] یکشنبه
  }
place-transport = چطور به آنجا برویم
place-accessibility = دسترسی برای افراد دارای معلولیت
place-kind = نوع سازمان
place-led-by = چه کسی اداره می‌کند
place-programmes = برنامه‌ها
place-other-names = نام‌های دیگر
place-about-them = از زبان خودشان
place-source = این اطلاعات از کجاست
place-source-name = منبع
place-source-date = تاریخ منبع
place-source-age = اطلاعات چقدر قدیمی است
place-source-licence = مجوز
licence-facts-only = اطلاعات از یک صفحهٔ عمومی اینترنت (بدون مجوز آزاد)
place-evidence = منبع چه می‌گوید
place-evidence-level = چقدر مطمئن است
place-verified = بررسی توسط یک شخص
place-verified-never = هنوز نه
place-changed = آخرین تغییر در اینجا
place-others = { $count ->
    [one] { $count } مکان دیگر از این سازمان
   *[other] { $count } مکان دیگر از این سازمان
  }
place-others-all = نمایش هر { $count } مکان
place-back = بازگشت به جستجو
place-nearby = مکان‌های دیگر در نزدیکی
place-closed-temporarily = موقتاً بسته
place-description = { $name }، { $place }: چه کار می‌کنند، برای چه کسانی، راه تماس با آن‌ها و این‌که از کجا می‌دانیم.
place-json = این مکان به شکل داده (GeoJSON)
age-years = { $years ->
    [0] کمتر از یک سال
    [one] { $years } سال
   *[other] { $years } سال
  }
age-warning = این اطلاعات قدیمی است. پیش از رفتن زنگ بزنید یا بنویسید.
evidence-a = A: فعالیت آن سند دارد
evidence-b = B: نام رسمی آن را می‌گوید
evidence-c = C: فقط از نام حدس زده می‌شود
precision-somewhere = جایی در { $municipality }
precision-street-note = خیابان درست است، شماره نشان داده نشده است.
precision-hidden = برای امنیت افراد، مکان نشان داده نمی‌شود
precision-hidden-note = برای محافظت از کسانی که به آنجا می‌روند، جای دقیق را منتشر نمی‌کنیم. تلفنی یا از راه یک انجمن دیگر بپرسید.
precision-nowhere = مکان معلوم نیست
precision-nowhere-note = منبع نام هیچ شهری را نگفته است. شاید در همه جای ایتالیا کار کند.
source-line = { $source }، { $date }
not-verified-since = از { $date } بررسی نشده
not-verified = هیچ شخصی بررسی نکرده
verified-on = بررسی‌شده در { $date }
visit-website = وب‌سایت
visit-call = تماس تلفنی
visit-write = نوشتن ایمیل
distance-metres = { $metres } متر
distance-kilometres = { $kilometres } کیلومتر
about-distance = حدود { $distance }

## Regions and their map
map-heading = بر اساس منطقه
map-label = نقشهٔ منطقه‌های ایتالیا با شمار مکان‌های پیداشده در هر کدام
map-region = { $region }: { $count ->
    [0] هیچ مکانی
    [one] { $count } مکان
   *[other] { $count } مکان
  }
map-legend = مکان‌های پیداشده
map-boundaries = مرزها: ISTAT، Openpolis، CC BY 4.0
region-heading = چه کسی در { $region } به پناهندگان کمک می‌کند
region-description = انجمن‌هایی که در { $region } با پناهندگان کار می‌کنند: چه کار می‌کنند، کجا، و آمار منطقه.
region-places = مکان‌ها
region-services = اینجا چه کمکی هست
region-provinces = بر اساس استان
region-figures = آمار منطقه
region-all = { $count ->
    [one] دیدن { $count } مکان و فیلتر کردن آن
   *[other] دیدن هر { $count } مکان و فیلتر کردن آن‌ها
  }
region-others = منطقه‌های دیگر
region-none = هنوز هیچ مکانی در این منطقه منتشر نشده است.

## Coverage
coverage-heading = کجا کمبود هست؟
coverage-lead = در هر محدوده چند مکان در این فهرست هست، در کنار شمار مردمی که آنجا زندگی می‌کنند.
coverage-warning = این فهرست را می‌سنجد، نه نیاز را: شاید در محدوده‌ای با مکان‌های کم، کمک‌هایی باشد که هنوز کسی ثبت نکرده است.
coverage-description = مکان‌های انجمن‌هایی که با پناهندگان کار می‌کنند، بر اساس منطقه و استان ایتالیا، در کنار شمار مردم آنجا.
coverage-by = محدوده‌ها
coverage-by-region = منطقه‌ها
coverage-by-province = استان‌ها
coverage-indicator = مقایسه با
coverage-service = فقط آن‌هایی که ارائه می‌کنند
coverage-all-services = هر کمکی
coverage-show = نمایش
coverage-order = ترتیب
coverage-order-gap = اول کمترین مکان نسبت به مردم
coverage-order-name = نام
coverage-order-entries = اول بیشترین مکان
coverage-area = محدوده
coverage-entries = مکان‌های ثبت‌شده
coverage-organizations = سازمان‌ها
coverage-rate = مکان برای هر 1000 نفر
coverage-unknown = بدون آمار
coverage-map-label = نقشهٔ محدوده‌ها، رنگ‌شده بر اساس { $measure }
coverage-map-entries = مکان‌های ثبت‌شده در هر محدوده
coverage-class = { $from } تا { $to }
coverage-class-none = بدون آمار
coverage-download = دانلود به شکل CSV
coverage-total = ایتالیا
coverage-table-caption = مکان‌های ثبت‌شده در هر محدوده، در کنار { $indicator }
indicator-population = ساکنان
indicator-foreign-residents = ساکنان خارجی
indicator-reception = افراد در مراکز پذیرش
indicator-protection-permits = اجازه‌های جدید اقامت برای حمایت
indicator-unaccompanied-minors = کودکان و نوجوانان بدون همراه

## About
about-heading = دربارهٔ Vicini
about-description = Vicini چیست، اطلاعاتش از کجا می‌آید، با چه مجوزهایی، و دربارهٔ شما چه می‌داند: هیچ.
about-what-heading = این چیست
about-what = Vicini یعنی «همسایه‌ها». نقشه و فهرستی است از انجمن‌ها، تعاونی‌ها، کلیساهای محلی، دفترها و گروه‌هایی که در ایتالیا با پناهندگان کار می‌کنند یا خود پناهندگان آن‌ها را اداره می‌کنند.
about-numbers = { $entries } مکان منتشرشده از { $organizations } سازمان در آن هست.
about-how = اطلاعات از منابع عمومی می‌آید. هر مورد منبع، تاریخ و میزان اطمینان خود را نشان می‌دهد. کسی به همهٔ آن‌ها زنگ نزده است: پیش از سفر مطمئن شوید.
about-unknown = آنچه معلوم نیست خالی می‌ماند. انجمنی که زبان‌هایش معلوم نیست، شاید به زبان شما صحبت کند.
about-safety-heading = مکان‌هایی که به محافظت نیاز دارند
about-safety = برای پناهگاه‌ها، خدمات مقابله با قاچاق انسان و خشونت و خدمات برای افراد LGBTQI فقط نام شهر می‌آید و آدرس هرگز نشان داده نمی‌شود، مگر این‌که یک شخص همراه با خود آن‌ها تصمیم دیگری گرفته باشد.
about-sources-heading = منابع
about-sources = اطلاعات این فهرست از این منابع می‌آید:
about-sources-entries = مکان‌ها
about-sources-more = { $count ->
    [one] و { $count } منبع دیگر که همراه مکان‌هایش نام برده شده
   *[other] و { $count } منبع دیگر که هر کدام همراه مکان‌هایش نام برده شده
  }
about-licence = مجوز
about-reference-heading = مرزها و آمار
about-reference-boundaries = شهرها، استان‌ها و منطقه‌ها: ISTAT، از راه Openpolis و onData.
about-privacy-heading = حریم خصوصی
about-privacy-cookies = بدون کوکی، بدون ثبت‌نام، بدون آمارگیری از شما، بدون چیزی از شرکت‌های دیگر.
about-privacy-position = «نزدیک من» فقط وقتی جای شما را می‌پرسد که آن را لمس کنید. جای شما پیش از آن‌که از دستگاه بیرون برود تقریبی می‌شود (حدود یک کیلومتر) و نگه داشته نمی‌شود.
about-privacy-logs = یادداشت‌های فنی این سرویس نه آدرس شما را دارد و نه چیزی را که جستجو کرده‌اید.
about-languages-heading = زبان‌های این صفحه‌ها
about-languages-help = یکی از این زبان‌ها را خوب می‌دانید؟ می‌توانید متن‌ها را اصلاح کنید: هر زبان یک فایل در کد آزاد این خدمت است.
about-language-reviewed = بررسی‌شده توسط { $reviewer }
about-language-machine = ترجمهٔ ماشینی، هنوز بررسی نشده
about-data-heading = برای برنامه‌نویسان و همکاران
about-data = همهٔ آنچه را اینجا هست برنامه‌های دیگر می‌توانند بخوانند و شما می‌توانید در وب‌سایت خود بگذارید.
about-data-api = راهنمای API

## For your website
embed-heading = آن را در وب‌سایت خود بگذارید
embed-lead = انتخاب کنید چه نشان داده شود و کد را در صفحهٔ خود کپی کنید. رایگان، بدون کوکی و بدون شرکت‌های دیگر.
embed-description = فهرست و نقشهٔ انجمن‌هایی که با پناهندگان کار می‌کنند، برای وب‌سایت شما: انتخاب، کپی، تمام.
embed-language = زبان
embed-theme = رنگ‌ها
embed-theme-auto = مثل دستگاه بازدیدکننده
embed-theme-light = روشن
embed-theme-dark = تیره
embed-hide = نشان داده نشود
embed-hide-search = خانهٔ جستجو
embed-hide-filters = فیلترها
embed-hide-map = نقشه
embed-region-any = همهٔ ایتالیا
embed-service-any = همه چیز
embed-make = ساختن کد
embed-code = کد برای کپی
embed-preview = باز کردن پیش‌نمایش
embed-preview-heading = پیش‌نمایش
embed-frame-title = انجمن‌هایی که در ایتالیا با پناهندگان کار می‌کنند
embed-powered = صفحهٔ کامل در { $site }

## Errors
not-found-heading = این صفحه وجود ندارد
not-found-text = شاید آدرس قدیمی است یا اشتباه نوشته شده. شاید هم این مکان از فهرست برداشته شده است.
not-found-search = رفتن به جستجو
bad-request-heading = آدرس این صفحه اشتباه دارد
bad-request-parameter = در { $parameter }:
bad-request-start-again = جستجو بدون آن
unavailable-heading = اطلاعات در حال آماده شدن است
unavailable-text = یک دقیقهٔ دیگر برگردید.
error-heading = مشکلی از طرف ما پیش آمد
error-text = لطفاً دوباره امتحان کنید. اگر باز هم تکرار شد، به گردانندهٔ این سایت بگویید.

## Dates
date-day = { $day } { $month ->
    [1] ژانویهٔ
    [2] فوریهٔ
    [3] مارس
    [4] آوریل
    [5] می
    [6] ژوئن
    [7] جولای
    [8] آگوست
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
  } { $year }
date-month = { $month ->
    [1] ژانویهٔ
    [2] فوریهٔ
    [3] مارس
    [4] آوریل
    [5] می
    [6] ژوئن
    [7] جولای
    [8] آگوست
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
  } { $year }

## Words of the map and of the search as you type
script-show-map = نمایش نقشه
script-hide-map = پنهان کردن نقشه
script-map-size = حدود { $kilobytes } کیلوبایت
script-sheet-larger = بزرگ‌تر کردن فهرست
script-sheet-smaller = کوچک‌تر کردن فهرست
script-search-this-area = جستجو در این محدوده
script-near-me = نزدیک من
script-near-me-explain = از دستگاه شما می‌پرسیم کجا هستید، آن را تقریبی می‌کنیم (حدود یک کیلومتر) و چیزی نگه نمی‌داریم. ادامه بدهیم؟
script-near-me-denied = دستگاه شما جایتان را نگفت. به جای آن نام شهر خود را بنویسید.
script-loading = در حال بارگذاری…
script-results-updated = نتایج: { $count }
script-cluster-label = { $count } مکان، بزرگ کنید
script-cluster-near = { $count } مکان در اطراف { $comune }، بزرگ کنید
script-places-here = مکان‌ها در اینجا: { $count }
script-somewhere-in = جایی در { $comune }
script-close = بستن
script-zoom-in = بزرگ‌تر
script-zoom-out = کوچک‌تر
script-gesture-control-scroll = برای بزرگ کردن نقشه: Ctrl + چرخ ماوس
script-gesture-command-scroll = برای بزرگ کردن نقشه: ⌘ + چرخ ماوس
script-gesture-two-fingers = با دو انگشت نقشه را حرکت دهید
script-reset-north = شمال رو به بالا
script-pan-up = حرکت به بالا
script-pan-down = حرکت به پایین
script-pan-left = حرکت به چپ
script-pan-right = حرکت به راست
script-map-label = نقشهٔ مکان‌های پیداشده
script-no-webgl = این دستگاه نمی‌تواند نقشه را نشان دهد. همه چیز در فهرست هست.
script-attribution = مرزها: ISTAT، Openpolis؛ ساحل‌ها: Natural Earth
script-load-failed = بارگذاری نشد. اینترنت را بررسی کنید و دوباره امتحان کنید.
script-copy = کپی
script-copied = کپی شد

## Offline
offline-heading = بدون اینترنت
offline-lead = فهرست را روی این دستگاه نگه دارید: بدون اینترنت کار می‌کند و هزینهٔ اینترنت ندارد.
offline-size = حدود { $kilobytes } کیلوبایت. فقط فهرست و این صفحه‌ها: هیچ چیز دربارهٔ شما.
offline-keep = نگه داشتن فهرست روی این دستگاه
offline-remove = پاک کردن از این دستگاه
offline-page-heading = اینترنت شما وصل نیست
offline-page-text = این صفحه روی دستگاه شما نیست، اما فهرست ذخیره‌شده هست.
offline-page-list = باز کردن فهرست ذخیره‌شده
app-description = چه کسی نزدیک شما در ایتالیا به پناهندگان کمک می‌کند: فهرست و نقشه‌ای که بدون اینترنت کار می‌کند.
script-offline-saving = در حال ذخیره…
script-offline-saved = روی این دستگاه ذخیره شد. اطلاعات تا تاریخ { $date }.
script-offline-removed = از این دستگاه پاک شد.
script-offline-failed = ذخیره نشد. اینترنت و فضای خالی دستگاه را بررسی کنید.
script-offline-note = اینترنت وصل نیست. فهرست ذخیره‌شدهٔ { $date } را می‌بینید: شاید از آن زمان چیزی تغییر کرده باشد.
script-offline-updated = فهرست ذخیره‌شده به‌روز است: { $date }.
script-offline-exact-position = بدون اینترنت، جای شما از دستگاه بیرون نمی‌رود.
script-offline-where-unknown = «{ $place }» در فهرست ذخیره‌شده نیست. این همهٔ ایتالیا است.

## Near me
script-near-choose-on-map = انتخاب یک نقطه روی نقشه
script-near-choose-hint = روی نقشه جایی را که هستید لمس کنید. برای توقف: Esc
script-near-this-point = جستجو نزدیک این نقطه
walking-minutes = { $minutes ->
    [one] حدود { $minutes } دقیقه پیاده
   *[other] حدود { $minutes } دقیقه پیاده
  }

## Filters
filter-value-none = { $value }: با فیلترهای دیگر هیچ مکانی نیست
filter-language-unknown = زبان‌ها معلوم نیست
filter-language-unknown-show = { $count ->
    [one] نمایش { $count } مکان دیگر که زبان‌هایش معلوم نیست
   *[other] نمایش { $count } مکان دیگر که زبان‌هایشان معلوم نیست
  }
filter-language-unknown-hide = پنهان کردن مکان‌هایی که زبان‌هایشان معلوم نیست
filter-language-explained = بیشتر منابع زبان‌ها را نمی‌گویند. معلوم نبودن به معنای «نه» نیست: از آن‌ها بپرسید.

## A place: reach, share, print, report
place-actions = با این صفحه چه می‌توانید بکنید
place-directions = مسیر در برنامهٔ نقشه
place-on-foot = پیاده
place-by-public-transport = با اتوبوس، قطار یا مترو
place-area-note = قسمت رنگی تمام شهر است. جای دقیق نشان داده نمی‌شود.
place-picture = نقشه: { $place }
place-share = فرستادن برای دوست
place-copy-link = کپی لینک
place-whatsapp = فرستادن با WhatsApp
place-qr = نمایش کد QR
place-qr-explained = دوربین یک موبایل دیگر را روی آن بگیرید: این صفحه باز می‌شود.
place-print = چاپ این صفحه
place-report = گزارش اشتباه
place-printed-from = از { $address }، { $date }
report-heading = گزارش اشتباه دربارهٔ { $name }
report-lead = ثبت‌نام و نام لازم نیست. چیز خصوصی دربارهٔ خود یا دیگران ننویسید.
report-kind = چه چیزی اشتباه است؟
report-kind-moved = جایش تغییر کرده یا آدرس اشتباه است
report-kind-closed = دیگر وجود ندارد
report-kind-contact = تلفن، ایمیل یا وب‌سایت اشتباه است
report-kind-hours = ساعت‌های کار اشتباه است
report-kind-services = کارهایی که می‌کنند اشتباه است یا نوشته نشده
report-kind-languages = زبان‌هایشان اشتباه است یا نوشته نشده
report-kind-safety = نشان دادن آن مردم را به خطر می‌اندازد
report-kind-other = چیز دیگر
report-message = درست آن چیست؟ (اگر می‌دانید)
report-contact = ایمیل یا تلفن شما، فقط اگر جواب می‌خواهید
report-send = فرستادن
report-thanks-heading = تشکر از شما
report-thanks = یک شخص آن را می‌بیند. نوشتهٔ شما فقط برای همین کار نگه داشته می‌شود.
report-incomplete = انتخاب کنید چه چیزی اشتباه است.
report-too-long = { $count ->
    [one] نوشته بیش از حد طولانی است: حداکثر { $count } حرف.
   *[other] نوشته بیش از حد طولانی است: حداکثر { $count } حرف.
  }
report-too-many = گزارش‌های زیادی رسیده است. لطفاً یک ساعت دیگر دوباره امتحان کنید.

## The map
map-picture = نقشهٔ مکان‌های پیداشده، به شکل عکس

## About
about-privacy-offline = فقط اگر شما بخواهید، فهرست روی دستگاه شما نگه داشته می‌شود تا بدون اینترنت کار کند. هر وقت بخواهید می‌توانید آن را همان‌جا پاک کنید.
about-privacy-report = گزارش اشتباه فقط آنچه را شما در آن نوشته‌اید دارد، و نه چیز دیگر.
about-offline-heading = استفاده بدون اینترنت
machine-translated-help = ترجمهٔ ماشینی است و هنوز بررسی نشده. به ما کمک کنید:
machine-translated-help-link = چه کاری می‌توانید بکنید
