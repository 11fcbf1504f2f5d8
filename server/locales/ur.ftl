## Every page
site-name = Vicini
skip-to-results = سیدھا نتائج پر جائیں
skip-to-content = سیدھا متن پر جائیں
navigation = مین مینیو
navigation-search = تلاش
navigation-coverage = علاقوں کا جائزہ
navigation-embed = آپ کی ویب سائٹ کے لیے
navigation-about = ہمارے بارے میں
languages = زبان
synthetic-notice = یہ معلومات اصلی نہیں، صرف رفتار جانچنے کے لیے بنائی گئی ہیں۔ یہاں سے کوئی مدد نہیں مل سکتی۔
footer-statement = ہر جگہ کے ساتھ لکھا ہے کہ معلومات کہاں سے اور کس تاریخ کی ہیں۔ جو معلوم نہیں وہ خالی ہے: خالی کا مطلب ”نہیں“ نہیں ہے۔
footer-data-of = معلومات کی تاریخ: { $date }۔
footer-sources = ذرائع اور لائسنس
footer-privacy = رازداری

## Search
search-heading = اٹلی میں آپ کے قریب پناہ گزینوں کی مدد کون کرتا ہے
search-lead = قانونی مشورہ، اطالوی زبان کے کورس، صحت، میل جول۔ مفت، اکاؤنٹ کی ضرورت نہیں۔
search-title-words = { $words }: اٹلی میں پناہ گزینوں کی مدد کون کرتا ہے
search-title-near = { $place } کے قریب پناہ گزینوں کی مدد کون کرتا ہے
search-description = اٹلی میں پناہ گزینوں کے ساتھ کام کرنے والی تنظیمیں: ضرورت، زبان اور جگہ کے حساب سے تلاش کریں، سب سے قریب والی پہلے۔
search-words = آپ کو کس چیز کی ضرورت ہے؟
search-words-hint = اپنی زبان میں: وکیل، اطالوی کورس، ڈاکٹر
search-where = کہاں؟
search-where-hint = اٹلی کا کوئی شہر: Torino، Lecce
search-radius = کتنی دور تک
search-radius-any = کوئی بھی فاصلہ
search-radius-up-to = { $kilometres } کلومیٹر تک
search-submit = تلاش کریں
search-near-me = میرے قریب
filters-heading = فلٹر
filters-selected = { $count ->
    [one] { $count } منتخب
   *[other] { $count } منتخب
  }
filters-apply = فلٹر لگائیں
facet-service = وہ کیا کرتے ہیں
facet-target = کن کے لیے
facet-language = بولی جانے والی زبان
facet-led-by = اسے کون چلاتا ہے
facet-type = تنظیم کی قسم
facet-programme = پروگرام
facet-evidence = معلومات کتنی پکی ہیں
facet-region = ریجن
facet-province = صوبہ
facet-comune = بلدیہ (comune)
facet-verified = کسی شخص کی جانچ
facet-has = کیا معلوم ہے
facet-open = کھلنے کے اوقات
open-any = کسی بھی وقت
open-now = ابھی کھلا ہے
open-known = کھلنے کے اوقات کم معلوم ہیں: { $total } میں سے { $known } جگہوں نے بتائے ہیں۔
verified-any = کبھی بھی، یا کبھی نہیں
verified-months = { $months ->
    [one] پچھلے ایک مہینے میں
   *[other] پچھلے { $months } مہینوں میں
  }
has-website = ویب سائٹ
has-phone = فون
has-email = ای میل
has-opening-hours = کھلنے کے اوقات
has-position = نقشے پر جگہ

## Results
results-count = { $count ->
    [one] 1 جگہ ملی
   *[other] { $count } جگہیں ملیں
  }
results-near = { $place } سے سب سے قریب والی پہلے
results-near-position = آپ سے سب سے قریب والی پہلے
results-page = نتائج
results-without-position = { $count ->
    [one] 1 اور جگہ بھی مناسب ہے، لیکن وہ نقشے پر نہیں۔ معلوم نہیں کہ وہ اس علاقے میں ہے یا نہیں۔
   *[other] { $count } اور جگہیں بھی مناسب ہیں، لیکن وہ نقشے پر نہیں۔ معلوم نہیں کہ وہ اس علاقے میں ہیں یا نہیں۔
  }
results-without-position-show = انہیں بھی دکھائیں
results-in-area = نقشے کے اس علاقے میں
chips-label = لگے ہوئے فلٹر
chip-remove = ہٹائیں: { $label }
chips-clear = سب ہٹائیں
chip-words = ”{ $words }“
chip-area = نقشے کا علاقہ
chip-radius = { $kilometres } کلومیٹر تک
chip-verified = { $months ->
    [one] پچھلے ایک مہینے میں جانچا گیا
   *[other] پچھلے { $months } مہینوں میں جانچا گیا
  }
chip-place = { $kind }: { $place }
chip-open = ابھی کھلا ہے
chip-open-at = کھلا ہے: { $when }
corrected = { $typed } کی جگہ { $read } کے نتائج دکھائے جا رہے ہیں۔
ignored = ان الفاظ سے پتہ نہیں چلتا کہ کیا تلاش کرنا ہے: { $words }۔
listed = { $before }، { $next }
matched-label = یہ یہاں کیوں ہے
matched-word = ”{ $field }“ میں { $word }
matched-word-language = ”{ $field }“ میں { $word } ({ $language })
matched-name = نام
matched-place = جگہ
matched-description = ان کے اپنے الفاظ
sort-label = ترتیب
sort-relevance = سب سے مناسب
sort-distance = سب سے قریب
sort-name = نام
sort-updated = آخری تبدیلی
pagination = صفحات
pagination-next = اگلا صفحہ
pagination-first = پہلے صفحے پر واپس
where-unknown = ہمیں اٹلی میں ”{ $place }“ نام کا کوئی شہر یا قصبہ معلوم نہیں۔ یہ پورے اٹلی کے نتائج ہیں۔
where-suggestions = کیا آپ کا مطلب یہ تھا:
where-several = ”{ $place }“ نام کی ایک سے زیادہ جگہیں ہیں۔ کون سی؟
empty-heading = کوئی جگہ ان سب باتوں پر پوری نہیں اترتی
widened = آپ نے جو کچھ مانگا وہ سب کسی ایک جگہ نہیں ملا۔ ہم نے یہ چھوڑ دیا: { $dropped }۔
widened-open = کھلنے کے اوقات
widened-verified = کسی شخص کی جانچ
widened-has = جو معلومات ہونی چاہئیں
widened-radius = فاصلہ
widened-bbox = نقشے کا علاقہ
widened-within = بتایا گیا علاقہ
widened-filter = فلٹر ”{ $facet }“
widened-place = جگہ { $name }
widened-words = { $count ->
    [one] لفظ
   *[other] الفاظ
  } { $words }
widened-nearest = یہ آپ کی تلاش سے سب سے زیادہ ملتی ہیں، قریب والی پہلے۔
widened-closest = یہ آپ کی تلاش سے سب سے زیادہ ملتی ہیں۔
widened-heading = دوسری جگہیں جو شاید مدد کر سکیں
empty-without = { $label } کے بغیر:
empty-words = کسی بھی زبان میں ایک آسان لفظ لکھ کر دیکھیں۔
empty-start-again = دوبارہ شروع کریں

## A place
place-what = وہ کیا کرتے ہیں
place-for-whom = کن کے لیے
place-languages = بولی جانے والی زبانیں
place-languages-unknown = معلوم نہیں۔ ان سے پوچھیں: معلوم نہ ہونے کا مطلب ”نہیں“ نہیں ہے۔
place-services-unknown = ابھی معلوم نہیں
place-where = کہاں
place-contact = ان سے رابطہ کیسے کریں
place-contact-unknown = رابطے کا کوئی طریقہ معلوم نہیں۔ نام اور شہر سے انہیں ڈھونڈنے میں مدد مل سکتی ہے۔
place-phone = فون
place-email = ای میل
place-website = ویب سائٹ
place-information = ان کے بارے میں مزید
place-open-in-maps = نقشے کی ایپ میں کھولیں
place-hours = کھلنے کے اوقات
hours-open = ابھی کھلا ہے
hours-open-until = { $when ->
    [today] ابھی کھلا ہے، { $time } بجے بند ہوگا
    [tomorrow] ابھی کھلا ہے، کل { $time } بجے بند ہوگا
    [week] ابھی کھلا ہے، { $day } کو { $time } بجے بند ہوگا
   *[later] ابھی کھلا ہے، { $day } کو بند ہوگا
  }
hours-closed = ابھی بند ہے
hours-closed-until = { $when ->
    [today] ابھی بند ہے، { $time } بجے کھلے گا
    [tomorrow] ابھی بند ہے، کل { $time } بجے کھلے گا
    [week] ابھی بند ہے، { $day } کو { $time } بجے کھلے گا
   *[later] ابھی بند ہے، { $day } کو کھلے گا
  }
hours-unclear = کھلا ہے یا بند؟ اوقات سے پتہ نہیں چلتا: جانے سے پہلے پوچھ لیں۔
hours-always = ہمیشہ کھلا، دن رات
hours-week = اگلے سات دن، سرکاری چھٹیوں سمیت:
hours-day-closed = بند
hours-day-whole = پورا دن
hours-ask-first = { $hours } (پہلے پوچھ لیں)
hours-written = ذریعے کے اپنے الفاظ میں: { $hours }
hours-today = آج
hours-weekday = { $weekday ->
    [1] پیر
    [2] منگل
    [3] بدھ
    [4] جمعرات
    [5] جمعہ
    [6] ہفتہ
   *[7] اتوار
  }
place-transport = وہاں کیسے پہنچیں
place-accessibility = معذور افراد کے لیے سہولت
place-kind = تنظیم کی قسم
place-led-by = اسے کون چلاتا ہے
place-programmes = پروگرام
place-other-names = دوسرے نام
place-about-them = ان کے اپنے الفاظ
place-source = یہ معلومات کہاں سے آئیں
place-source-name = ذریعہ
place-source-date = ذریعے کی تاریخ
place-source-age = معلومات کتنی پرانی ہیں
place-source-licence = لائسنس
licence-facts-only = عوامی ویب صفحے سے لی گئی معلومات (کوئی کھلا لائسنس نہیں)
place-evidence = ذریعہ کیا کہتا ہے
place-evidence-level = یہ کتنا پکا ہے
place-verified = کسی شخص کی جانچ
place-verified-never = ابھی نہیں
place-changed = یہاں آخری تبدیلی
place-others = { $count ->
    [one] اس تنظیم کی 1 اور جگہ
   *[other] اس تنظیم کی { $count } اور جگہیں
  }
place-others-all = تمام { $count } دکھائیں
place-back = تلاش پر واپس
place-nearby = آس پاس کی دوسری جگہیں
place-closed-temporarily = عارضی طور پر بند
place-description = { $name }، { $place }: وہ کیا کرتے ہیں، کن کے لیے، ان سے رابطہ کیسے کریں اور ہمیں یہ کیسے معلوم ہے۔
place-json = یہ معلومات ڈیٹا کی شکل میں (GeoJSON)
age-years = { $years ->
    [0] ایک سال سے کم
    [one] 1 سال
   *[other] { $years } سال
  }
age-warning = یہ پرانی معلومات ہیں۔ جانے سے پہلے فون کریں یا لکھیں۔
evidence-a = A: ذریعے میں ان کا کام لکھا ہے
evidence-b = B: سرکاری نام سے پتہ چلتا ہے
evidence-c = C: صرف نام سے اندازہ ہوتا ہے
precision-somewhere = { $municipality } میں کہیں
precision-street-note = گلی صحیح ہے، مکان نمبر نہیں دکھایا گیا۔
precision-hidden = لوگوں کی حفاظت کے لیے جگہ نہیں دکھائی گئی
precision-hidden-note = وہاں جانے والوں کی حفاظت کے لیے ہم صحیح جگہ نہیں بتاتے۔ فون پر یا کسی دوسری تنظیم سے پوچھیں۔
precision-nowhere = جگہ معلوم نہیں
precision-nowhere-note = ذریعے میں کسی شہر کا نام نہیں۔ ہو سکتا ہے وہ پورے اٹلی میں کام کرتے ہوں۔
source-line = { $source }، { $date }
not-verified-since = { $date } کے بعد جانچ نہیں ہوئی
not-verified = کسی شخص نے جانچ نہیں کی
verified-on = جانچ کی تاریخ: { $date }
visit-website = ویب سائٹ
visit-call = فون کریں
visit-write = لکھیں
distance-metres = { $metres } میٹر
distance-kilometres = { $kilometres } کلومیٹر
about-distance = تقریباً { $distance }

## Regions and their map
map-heading = ریجن کے حساب سے
map-label = اٹلی کے ریجنوں کا نقشہ، ہر ریجن میں ملنے والی جگہوں کی تعداد کے ساتھ
map-region = { $region }: { $count ->
    [0] کوئی جگہ نہیں
    [one] 1 جگہ
   *[other] { $count } جگہیں
  }
map-legend = ملنے والی جگہیں
map-boundaries = حدود: ISTAT، Openpolis، CC BY 4.0
region-heading = { $region } میں پناہ گزینوں کی مدد کون کرتا ہے
region-description = { $region } میں پناہ گزینوں کے ساتھ کام کرنے والی تنظیمیں: وہ کیا کرتی ہیں، کہاں، اور ریجن کے اعداد و شمار۔
region-places = جگہیں
region-services = یہاں کیا ہوتا ہے
region-provinces = صوبے کے حساب سے
region-figures = ریجن کے اعداد و شمار
region-all = { $count ->
    [one] جگہ دیکھیں اور فلٹر لگائیں
   *[other] تمام { $count } جگہیں دیکھیں اور فلٹر لگائیں
  }
region-others = دوسرے ریجن
region-none = ہماری فہرست میں ابھی اس ریجن کی کوئی جگہ نہیں۔

## Coverage
coverage-heading = کمی کہاں ہے؟
coverage-lead = ہر علاقے میں ہماری فہرست کی کتنی جگہیں ہیں، اور وہاں کتنے لوگ رہتے ہیں۔
coverage-warning = یہ ہماری فہرست کی گنتی ہے، ضرورت کی نہیں: جس علاقے میں کم اندراج ہیں، وہاں ایسی مدد ہو سکتی ہے جو ابھی کسی نے درج نہیں کی۔
coverage-description = اٹلی کے ہر ریجن اور صوبے میں پناہ گزینوں کے ساتھ کام کرنے والی تنظیموں کی جگہیں، اور وہاں رہنے والے لوگوں کی تعداد۔
coverage-by = علاقے
coverage-by-region = ریجن
coverage-by-province = صوبے
coverage-indicator = کس سے موازنہ کریں
coverage-service = صرف وہ جو یہ دیتے ہیں
coverage-all-services = کچھ بھی
coverage-show = دکھائیں
coverage-order = ترتیب
coverage-order-gap = آبادی کے لحاظ سے کم اندراج پہلے
coverage-order-name = نام
coverage-order-entries = زیادہ اندراج پہلے
coverage-area = علاقہ
coverage-entries = اندراج
coverage-organizations = تنظیمیں
coverage-rate = ہر 1,000 پر اندراج
coverage-unknown = تعداد معلوم نہیں
coverage-map-label = علاقوں کا نقشہ، رنگ کی بنیاد: { $measure }
coverage-map-entries = ہر علاقے میں فہرست کے اندراج
coverage-class = { $from } سے { $to }
coverage-class-none = تعداد معلوم نہیں
coverage-download = CSV ڈاؤن لوڈ کریں
coverage-total = اٹلی
coverage-table-caption = علاقے کے حساب سے اندراج، ساتھ میں: { $indicator }
indicator-population = رہنے والے
indicator-foreign-residents = رہنے والے غیر ملکی
indicator-reception = پناہ گزینوں کے مراکز میں رہنے والے
indicator-protection-permits = تحفظ کے نئے پرمٹ
indicator-unaccompanied-minors = والدین کے بغیر نابالغ بچے

## About
about-heading = Vicini کے بارے میں
about-description = Vicini کیا ہے، اس کی معلومات کہاں سے آتی ہیں، کن لائسنسوں کے تحت، اور یہ آپ کے بارے میں کیا جانتا ہے: کچھ نہیں۔
about-what-heading = یہ کیا ہے
about-what = Vicini کا مطلب ہے ”پڑوسی“۔ یہ ان تنظیموں، کوآپریٹو اداروں، گرجا گھروں، دفتروں اور گروپوں کا نقشہ اور فہرست ہے جو اٹلی میں پناہ گزینوں کے ساتھ کام کرتے ہیں، یا جنہیں پناہ گزین خود چلاتے ہیں۔
about-numbers = اس میں { $organizations } تنظیموں کی { $entries } جگہیں ہیں۔
about-how = معلومات عوامی ذرائع سے آتی ہیں۔ ہر جگہ کے ساتھ ذریعہ، تاریخ اور یہ لکھا ہے کہ معلومات کتنی پکی ہیں۔ ہر جگہ فون کر کے نہیں پوچھا گیا: سفر سے پہلے تصدیق کر لیں۔
about-unknown = جو معلوم نہیں وہ خالی رہتا ہے۔ اگر کسی تنظیم کی زبانیں معلوم نہیں، تو بھی ہو سکتا ہے کہ وہاں آپ کی زبان بولی جاتی ہو۔
about-safety-heading = وہ جگہیں جنہیں حفاظت کی ضرورت ہے
about-safety = پناہ گاہیں، انسانی اسمگلنگ اور تشدد کے خلاف مدد، اور LGBTQI افراد کے لیے مدد: ان کی صرف بلدیہ دکھائی جاتی ہے، پتہ کبھی نہیں۔ اس سے زیادہ صرف تب دکھایا جاتا ہے جب کسی شخص نے ان سے مل کر یہ طے کیا ہو۔
about-sources-heading = ذرائع
about-sources = اس فہرست کی معلومات یہاں سے آتی ہیں:
about-sources-entries = اندراج
about-sources-more = { $count ->
    [one] اور 1 دوسرا ذریعہ، جس کا نام اس کی معلومات کے ساتھ لکھا ہے
   *[other] اور { $count } دوسرے ذرائع، ہر ایک کا نام اس کی معلومات کے ساتھ لکھا ہے
  }
about-licence = لائسنس
about-reference-heading = حدود اور اعداد و شمار
about-reference-boundaries = بلدیات، صوبے اور ریجن: ISTAT، بذریعہ Openpolis اور onData۔
about-privacy-heading = رازداری
about-privacy-cookies = نہ کوکیز، نہ اکاؤنٹ، نہ اعداد و شمار، نہ دوسری کمپنیوں کی کوئی چیز۔
about-privacy-position = ”میرے قریب“ صرف تب پوچھتا ہے جب آپ اسے دبائیں۔ فون سے آپ کی صحیح جگہ نہیں بھیجی جاتی، صرف ایک اندازہ (تقریباً ایک کلومیٹر)، اور وہ بھی محفوظ نہیں رکھا جاتا۔
about-privacy-logs = سروس کے اپنے ریکارڈ میں نہ آپ کا پتہ ہوتا ہے اور نہ وہ جو آپ نے تلاش کیا۔
about-languages-heading = ان صفحات کی زبانیں
about-languages-help = کیا آپ ان میں سے کوئی زبان اچھی طرح جانتے ہیں؟ آپ متن درست کر سکتے ہیں: ہر زبان اس سروس کے آزاد کوڈ میں ایک فائل ہے۔
about-language-reviewed = { $reviewer } نے جانچا
about-language-machine = مشینی ترجمہ، ابھی جانچا نہیں گیا
about-data-heading = ڈیولپرز اور شراکت داروں کے لیے
about-data = یہاں جو کچھ ہے اسے دوسرے پروگرام پڑھ سکتے ہیں، اور آپ اسے اپنی ویب سائٹ پر لگا سکتے ہیں۔
about-data-api = API کی دستاویزات

## For your website
embed-heading = اسے اپنی ویب سائٹ پر لگائیں
embed-lead = چنیں کہ کیا دکھانا ہے اور کوڈ اپنے صفحے میں کاپی کریں۔ مفت، کوکیز اور دوسری کمپنیوں کے بغیر۔
embed-description = آپ کی ویب سائٹ کے لیے، پناہ گزینوں کے ساتھ کام کرنے والی تنظیموں کی فہرست اور نقشہ: چنیں، کاپی کریں، بس۔
embed-language = زبان
embed-theme = رنگ
embed-theme-auto = جیسا دیکھنے والے کے فون پر ہو
embed-theme-light = ہلکے
embed-theme-dark = گہرے
embed-hide = نہ دکھائیں
embed-hide-search = تلاش کا خانہ
embed-hide-filters = فلٹر
embed-hide-map = نقشہ
embed-region-any = پورا اٹلی
embed-service-any = سب کچھ
embed-make = کوڈ بنائیں
embed-code = کاپی کرنے کا کوڈ
embed-preview = نمونہ کھولیں
embed-preview-heading = نمونہ
embed-frame-title = اٹلی میں پناہ گزینوں کے ساتھ کام کرنے والی تنظیمیں
embed-powered = پورا صفحہ { $site } پر

## Errors
not-found-heading = یہ صفحہ موجود نہیں
not-found-text = ہو سکتا ہے ویب پتہ پرانا ہو یا غلط لکھا گیا ہو۔ شاید یہ معلومات ہٹا دی گئی ہوں۔
not-found-search = تلاش پر جائیں
bad-request-heading = اس صفحے کے ویب پتے میں غلطی ہے
bad-request-parameter = { $parameter } میں:
bad-request-start-again = اس کے بغیر تلاش کریں
unavailable-heading = معلومات تیار کی جا رہی ہیں
unavailable-text = ایک منٹ بعد دوبارہ آئیں۔
error-heading = ہماری طرف سے کچھ خرابی ہو گئی
error-text = دوبارہ کوشش کریں۔ اگر پھر ایسا ہو تو سائٹ چلانے والوں کو بتائیں۔

## Dates
date-day = { $day } { $month ->
    [1] جنوری
    [2] فروری
    [3] مارچ
    [4] اپریل
    [5] مئی
    [6] جون
    [7] جولائی
    [8] اگست
    [9] ستمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
  } { $year }
date-month = { $month ->
    [1] جنوری
    [2] فروری
    [3] مارچ
    [4] اپریل
    [5] مئی
    [6] جون
    [7] جولائی
    [8] اگست
    [9] ستمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
  } { $year }

## Words of the map and of the search as you type
script-show-map = نقشہ دکھائیں
script-hide-map = نقشہ چھپائیں
script-map-size = تقریباً { $kilobytes } kB
script-sheet-larger = فہرست بڑی کریں
script-sheet-smaller = فہرست چھوٹی کریں
script-search-this-area = اس علاقے میں تلاش کریں
script-near-me = میرے قریب
script-near-me-explain = ہم آپ کے فون سے پوچھتے ہیں کہ آپ کہاں ہیں۔ ہم صرف ایک اندازہ (تقریباً ایک کلومیٹر) لیتے ہیں اور کچھ محفوظ نہیں رکھتے۔ آگے بڑھیں؟
script-near-me-denied = آپ کے فون نے جگہ نہیں بتائی۔ اس کی بجائے اپنے شہر کا نام لکھیں۔
script-loading = لوڈ ہو رہا ہے…
script-results-updated = نتائج: { $count }
script-cluster-label = { $count } جگہیں، نقشہ بڑا کریں
script-cluster-near = { $comune } کے آس پاس { $count } جگہیں، نقشہ بڑا کریں
script-places-here = یہاں کی جگہیں: { $count }
script-somewhere-in = { $comune } میں کہیں
script-close = بند کریں
script-zoom-in = بڑا کریں
script-zoom-out = چھوٹا کریں
script-gesture-control-scroll = نقشہ بڑا یا چھوٹا کرنے کے لیے Ctrl + اسکرول
script-gesture-command-scroll = نقشہ بڑا یا چھوٹا کرنے کے لیے ⌘ + اسکرول
script-gesture-two-fingers = نقشہ ہلانے کے لیے دو انگلیاں
script-reset-north = شمال اوپر کریں
script-pan-up = اوپر جائیں
script-pan-down = نیچے جائیں
script-pan-left = بائیں جائیں
script-pan-right = دائیں جائیں
script-map-label = ملنے والی جگہوں کا نقشہ
script-no-webgl = یہ فون یا کمپیوٹر نقشہ نہیں دکھا سکتا۔ فہرست میں سب کچھ ہے۔
script-attribution = حدود: ISTAT، Openpolis؛ ساحل: Natural Earth
script-load-failed = یہ نہیں کھل سکا۔ انٹرنیٹ دیکھیں اور دوبارہ کوشش کریں۔
script-copy = کاپی کریں
script-copied = کاپی ہو گیا

## Offline
offline-heading = انٹرنیٹ کے بغیر
offline-lead = فہرست اس فون میں رکھ لیں: پھر یہ انٹرنیٹ کے بغیر چلے گی اور ڈیٹا خرچ نہیں ہوگا۔
offline-size = تقریباً { $kilobytes } kB۔ صرف فہرست اور یہ صفحات: آپ کے بارے میں کچھ نہیں۔
offline-keep = فہرست اس فون میں رکھیں
offline-remove = اس فون سے مٹائیں
offline-page-heading = انٹرنیٹ نہیں ہے
offline-page-text = یہ صفحہ آپ کے فون میں نہیں۔ محفوظ کی ہوئی فہرست موجود ہے۔
offline-page-list = محفوظ فہرست کھولیں
app-description = اٹلی میں آپ کے قریب پناہ گزینوں کی مدد کون کرتا ہے: فہرست اور نقشہ جو انٹرنیٹ کے بغیر بھی چلتے ہیں۔
script-offline-saving = محفوظ ہو رہا ہے…
script-offline-saved = اس فون میں محفوظ ہو گیا۔ معلومات کی تاریخ: { $date }۔
script-offline-removed = اس فون سے مٹا دیا گیا۔
script-offline-failed = محفوظ نہیں ہو سکا۔ انٹرنیٹ اور خالی جگہ دیکھیں۔
script-offline-note = انٹرنیٹ نہیں ہے۔ آپ { $date } کی محفوظ فہرست دیکھ رہے ہیں: ہو سکتا ہے اس کے بعد کچھ بدل گیا ہو۔
script-offline-updated = محفوظ فہرست تازہ ہے: { $date }۔
script-offline-exact-position = انٹرنیٹ کے بغیر آپ کی جگہ کی معلومات فون میں ہی رہتی ہیں۔
script-offline-where-unknown = «{ $place }» محفوظ فہرست میں نہیں ہے۔ یہ پورا اٹلی ہے۔

## Near me
script-near-choose-on-map = نقشے پر نقطہ چنیں
script-near-choose-hint = آپ جہاں ہیں، نقشے پر وہاں انگلی لگائیں۔ روکنے کے لیے Esc۔
script-near-this-point = اس نقطے کے قریب تلاش کریں
walking-minutes = { $minutes ->
    [one] پیدل تقریباً 1 منٹ
   *[other] پیدل تقریباً { $minutes } منٹ
  }

## Filters
filter-value-none = { $value }: دوسرے فلٹروں کے ساتھ کوئی جگہ نہیں
filter-language-unknown = زبانیں معلوم نہیں
filter-language-unknown-show = { $count ->
    [one] وہ 1 جگہ بھی دکھائیں جس کی زبانیں معلوم نہیں
   *[other] وہ { $count } جگہیں بھی دکھائیں جن کی زبانیں معلوم نہیں
  }
filter-language-unknown-hide = وہ جگہیں چھپائیں جن کی زبانیں معلوم نہیں
filter-language-explained = زبانیں بہت کم جگہ لکھی ہوتی ہیں۔ معلوم نہ ہونے کا مطلب ”نہیں“ نہیں ہے: ان سے پوچھیں۔

## A place: reach, share, print, report
place-actions = اس صفحے سے آپ کیا کر سکتے ہیں
place-directions = نقشے کی ایپ میں راستہ
place-on-foot = پیدل
place-by-public-transport = بس یا ٹرین سے
place-area-note = رنگین حصہ پوری بلدیہ کا علاقہ ہے۔ صحیح جگہ نہیں دکھائی گئی۔
place-picture = نقشہ: { $place }
place-share = دوست کو بھیجیں
place-copy-link = لنک کاپی کریں
place-whatsapp = WhatsApp سے بھیجیں
place-qr = QR کوڈ دکھائیں
place-qr-explained = دوسرے فون کا کیمرا اس پر رکھیں: یہ صفحہ کھل جائے گا۔
place-print = یہ صفحہ پرنٹ کریں
place-report = غلطی بتائیں
place-printed-from = { $address } سے، { $date }
report-heading = { $name } کے بارے میں غلطی بتائیں
report-lead = نہ اکاؤنٹ چاہیے، نہ نام۔ اپنے یا دوسروں کے بارے میں کوئی ذاتی بات نہ لکھیں۔
report-kind = کیا غلط ہے؟
report-kind-moved = جگہ بدل گئی ہے، یا پتہ غلط ہے
report-kind-closed = یہ اب موجود نہیں
report-kind-contact = فون، ای میل یا ویب سائٹ غلط ہے
report-kind-hours = کھلنے کے اوقات غلط ہیں
report-kind-services = ان کا کام غلط لکھا ہے یا لکھا ہی نہیں
report-kind-languages = ان کی زبانیں غلط لکھی ہیں یا لکھی ہی نہیں
report-kind-safety = اسے دکھانے سے لوگ خطرے میں پڑتے ہیں
report-kind-other = کوئی اور بات
report-message = صحیح کیا ہونا چاہیے؟ (اگر آپ کو معلوم ہو)
report-contact = آپ کا ای میل یا فون، صرف اگر آپ جواب چاہتے ہیں
report-send = بھیجیں
report-thanks-heading = شکریہ
report-thanks = کوئی شخص اسے دیکھے گا۔ آپ نے جو لکھا وہ صرف اسی کام کے لیے رکھا جاتا ہے۔
report-incomplete = چنیں کہ کیا غلط ہے۔
report-too-long = { $count ->
    [one] یہ بہت لمبا ہے: زیادہ سے زیادہ 1 حرف۔
   *[other] یہ بہت لمبا ہے: زیادہ سے زیادہ { $count } حروف۔
  }
report-too-many = بہت زیادہ پیغام آ گئے ہیں۔ ایک گھنٹے بعد دوبارہ کوشش کریں۔

## The map
map-picture = ملنے والی جگہوں کا نقشہ، تصویر کی شکل میں

## About
about-privacy-offline = صرف آپ کے کہنے پر، فہرست آپ کے فون میں رکھی جاتی ہے تاکہ انٹرنیٹ کے بغیر چلے۔ آپ اسے وہاں سے کبھی بھی مٹا سکتے ہیں۔
about-privacy-report = غلطی کے پیغام میں صرف وہی ہوتا ہے جو آپ نے لکھا، اور کچھ نہیں۔
about-offline-heading = انٹرنیٹ کے بغیر استعمال
machine-translated-help = مشینی ترجمہ، ابھی جانچا نہیں گیا۔ ہماری مدد کریں:
machine-translated-help-link = آپ کیا کر سکتے ہیں
