## Every page
site-name = Vicini
skip-to-results = انتقل إلى النتائج
skip-to-content = انتقل إلى المحتوى
navigation = القائمة الرئيسية
navigation-search = بحث
navigation-coverage = التغطية
navigation-embed = لموقعك
navigation-about = عن الخدمة
languages = اللغة
synthetic-notice = بيانات مخترعة لقياس السرعة فقط. لا يمكن لأحد أن يجد مساعدة هنا.
footer-statement = كل مدخل يذكر مصدره وتاريخه. ما لا نعرفه يبقى فارغًا، وهذا لا يعني «لا».
footer-data-of = البيانات بتاريخ { $date }.
footer-sources = المصادر والتراخيص
footer-privacy = الخصوصية

## Search
search-heading = من يساعد اللاجئين في إيطاليا بالقرب منك
search-lead = مساعدة قانونية، دروس إيطالية، صحة، رفقة. مجانًا ودون تسجيل.
search-title-words = { $words }: من يساعد اللاجئين في إيطاليا
search-title-near = من يساعد اللاجئين بالقرب من { $place }
search-description = جمعيات تعمل مع اللاجئين في إيطاليا: ابحث حسب الحاجة واللغة والمكان، الأقرب أولًا.
search-words = ماذا تحتاج؟
search-words-hint = بلغتك: محامي، دروس إيطالية، طبيب
search-where = أين؟
search-where-hint = مدينة في إيطاليا: تورينو، ميلانو
search-radius = المسافة
search-radius-any = أي مسافة
search-radius-up-to = حتى { $kilometres } كم
search-submit = ابحث
search-near-me = بالقرب مني
filters-heading = التصفية
filters-selected = { $count ->
    [zero] لا شيء مختار ({ $count })
    [one] اختيار واحد
    [two] اختياران
    [few] { $count } اختيارات
    [many] { $count } اختيارًا
   *[other] { $count } اختيار
  }
filters-apply = طبّق التصفية
facet-service = ماذا يقدمون
facet-target = لمن
facet-language = اللغة المحكية
facet-led-by = من يديرها
facet-type = نوع المنظمة
facet-programme = البرنامج
facet-evidence = مدى موثوقية المصدر
facet-region = الإقليم
facet-province = المقاطعة
facet-comune = البلدية
facet-verified = تحقق منها إنسان
facet-has = ما هو معروف
facet-open = أوقات العمل
open-any = في أي وقت
open-now = مفتوح الآن
open-known = المعروف عن أوقات العمل قليل: تذكرها { $known } من أصل { $total } من الأماكن.
verified-any = في أي وقت، أو لم يحدث
verified-months = { $months ->
    [zero] خلال { $months } شهر
    [one] خلال الشهر الأخير
    [two] خلال الشهرين الأخيرين
    [few] خلال آخر { $months } أشهر
    [many] خلال آخر { $months } شهرًا
   *[other] خلال آخر { $months } شهر
  }
has-website = موقع إلكتروني
has-phone = هاتف
has-email = بريد إلكتروني
has-opening-hours = أوقات العمل
has-position = موقع على الخريطة

## Results
results-count = { $count ->
    [zero] لم يُعثر على أي مكان
    [one] عُثر على مكان واحد
    [two] عُثر على مكانين
    [few] عُثر على { $count } أماكن
    [many] عُثر على { $count } مكانًا
   *[other] عُثر على { $count } مكان
  }
results-near = الأقرب إلى { $place } أولًا
results-near-position = الأقرب إليك أولًا
results-page = النتائج
results-without-position = { $count ->
    [zero] لا نتائج أخرى بلا موقع.
    [one] هناك نتيجة أخرى مناسبة بلا موقع على الخريطة، فلا نعرف هل هي في هذه المنطقة.
    [two] هناك نتيجتان أخريان مناسبتان بلا موقع على الخريطة، فلا نعرف هل هما في هذه المنطقة.
    [few] هناك { $count } نتائج أخرى مناسبة بلا موقع على الخريطة، فلا نعرف هل هي في هذه المنطقة.
    [many] هناك { $count } نتيجة أخرى مناسبة بلا موقع على الخريطة، فلا نعرف هل هي في هذه المنطقة.
   *[other] هناك { $count } نتيجة أخرى مناسبة بلا موقع على الخريطة، فلا نعرف هل هي في هذه المنطقة.
  }
results-without-position-show = أظهرها أيضًا
results-in-area = في منطقة الخريطة
chips-label = التصفية المستخدمة
chip-remove = أزل: { $label }
chips-clear = أزل الكل
chip-words = «{ $words }»
chip-area = منطقة الخريطة
chip-radius = حتى { $kilometres } كم
chip-verified = { $months ->
    [zero] تم التحقق خلال { $months } شهر
    [one] تم التحقق خلال الشهر الأخير
    [two] تم التحقق خلال الشهرين الأخيرين
    [few] تم التحقق خلال آخر { $months } أشهر
    [many] تم التحقق خلال آخر { $months } شهرًا
   *[other] تم التحقق خلال آخر { $months } شهر
  }
chip-place = { $kind }: { $place }
chip-open = مفتوح الآن
chip-open-at = مفتوح: { $when }
corrected = هذه نتائج { $read } بدلًا من { $typed }.
ignored = هذه الكلمات لا تدل على ما يُبحث عنه: { $words }.
listed = { $before }، { $next }
matched-label = سبب ظهوره
matched-word = { $word } في «{ $field }»
matched-word-language = { $word } ({ $language }) في «{ $field }»
matched-name = الاسم
matched-place = المكان
matched-description = بكلماتهم
sort-label = الترتيب
sort-relevance = الأنسب
sort-distance = الأقرب
sort-name = الاسم
sort-updated = آخر تعديل
pagination = الصفحات
pagination-next = الصفحة التالية
pagination-first = العودة إلى الصفحة الأولى
where-unknown = لا نعرف بلدية في إيطاليا باسم «{ $place }». هذه نتائج إيطاليا كلها.
where-suggestions = هل تقصد:
where-several = أكثر من بلدية تحمل الاسم «{ $place }». أيها تقصد؟
empty-heading = لا يوجد مكان يطابق كل هذا
widened = لا يوجد مكان يطابق كل ما طلبته. تركنا جانبًا: { $dropped }.
widened-open = أوقات العمل
widened-verified = المراجعة من قبل شخص
widened-has = ما يجب أن يكون معروفًا
widened-radius = المسافة
widened-bbox = منطقة الخريطة
widened-within = المنطقة المحددة
widened-filter = التصفية «{ $facet }»
widened-place = المكان { $name }
widened-words = { $count ->
    [one] الكلمة
   *[other] الكلمات
  } { $words }
widened-nearest = هذه هي الأقرب إلى ما طلبته، الأقل بُعدًا أولًا.
widened-closest = هذه هي الأقرب إلى ما طلبته.
widened-heading = أماكن أخرى قد تفيد
empty-without = من دون { $label }:
empty-words = جرّب كلمة واحدة بسيطة، بأي لغة.
empty-start-again = ابدأ من جديد

## A place
place-what = ماذا يقدمون
place-for-whom = لمن
place-languages = اللغات المحكية
place-languages-unknown = غير معروفة. اسألهم: عدم المعرفة لا يعني لا.
place-services-unknown = غير معروف بعد
place-where = أين
place-contact = كيف تصل إليهم
place-contact-unknown = لا نعرف وسيلة اتصال. قد يساعدك الاسم والبلدية في العثور عليهم.
place-phone = الهاتف
place-email = البريد الإلكتروني
place-website = الموقع الإلكتروني
place-information = مزيد من المعلومات
place-open-in-maps = افتح في تطبيق الخرائط
place-hours = أوقات العمل
hours-open = مفتوح الآن
hours-open-until = { $when ->
    [today] مفتوح الآن، يغلق الساعة { $time }
    [tomorrow] مفتوح الآن، يغلق غدًا الساعة { $time }
    [week] مفتوح الآن، يغلق يوم { $day } الساعة { $time }
   *[later] مفتوح الآن، يغلق في { $day }
  }
hours-closed = مغلق الآن
hours-closed-until = { $when ->
    [today] مغلق الآن، يفتح الساعة { $time }
    [tomorrow] مغلق الآن، يفتح غدًا الساعة { $time }
    [week] مغلق الآن، يفتح يوم { $day } الساعة { $time }
   *[later] مغلق الآن، يفتح في { $day }
  }
hours-unclear = مفتوح أم مغلق؟ أوقات العمل لا تبيّن ذلك: اسأل قبل أن تذهب.
hours-always = مفتوح دائمًا، ليلًا ونهارًا
hours-week = الأيام السبعة القادمة، بما فيها العطل الرسمية:
hours-day-closed = مغلق
hours-day-whole = طوال اليوم
hours-ask-first = { $hours } (اسأل أولًا)
hours-written = كما يكتبها المصدر: { $hours }
hours-today = اليوم
hours-weekday = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
  }
place-transport = كيف تصل إلى المكان
place-accessibility = سهولة الوصول
place-kind = نوع المنظمة
place-led-by = من يديرها
place-programmes = البرامج
place-other-names = أسماء أخرى
place-about-them = بكلماتهم
place-source = من أين جاءت هذه المعلومات
place-source-name = المصدر
place-source-date = تاريخ المصدر
place-source-age = عمر المعلومة
place-source-licence = الترخيص
licence-facts-only = معلومات من صفحة ويب عامة (بلا ترخيص مفتوح)
place-evidence = ماذا يقول المصدر
place-evidence-level = مدى الموثوقية
place-verified = تحقق منها إنسان
place-verified-never = ليس بعد
place-changed = آخر تعديل هنا
place-others = { $count ->
    [zero] لا أماكن أخرى لهذه المنظمة
    [one] مكان آخر لهذه المنظمة
    [two] مكانان آخران لهذه المنظمة
    [few] { $count } أماكن أخرى لهذه المنظمة
    [many] { $count } مكانًا آخر لهذه المنظمة
   *[other] { $count } مكان آخر لهذه المنظمة
  }
place-others-all = أظهر الكل ({ $count })
place-back = العودة إلى البحث
place-nearby = أماكن أخرى قريبة
place-closed-temporarily = مغلق مؤقتًا
place-description = { $name }، { $place }: ماذا يقدمون، ولمن، وكيف تصل إليهم، ومن أين نعرف ذلك.
place-json = هذا المدخل كبيانات (GeoJSON)
age-years = { $years ->
    [0] أقل من سنة
    [zero] { $years } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
  }
age-warning = هذه معلومة قديمة. اتصل أو اكتب قبل أن تذهب.
evidence-a = A: نشاط موثّق
evidence-b = B: يدل عليه الاسم الرسمي
evidence-c = C: يوحي به الاسم فقط
precision-somewhere = في مكان ما في { $municipality }
precision-street-note = الشارع صحيح، والرقم غير معروض.
precision-hidden = المكان غير معروض لسلامة الناس
precision-hidden-note = لا ننشر المكان الدقيق لحماية من يذهبون إليه. اسأل بالهاتف أو عن طريق جمعية أخرى.
precision-nowhere = المكان غير معروف
precision-nowhere-note = لا يذكر المصدر أي بلدية. قد تعمل في كل إيطاليا.
source-line = { $source }، { $date }
not-verified-since = لم يُتحقق منها منذ { $date }
not-verified = لم يتحقق منها إنسان
verified-on = تم التحقق في { $date }
visit-website = الموقع
visit-call = اتصل
visit-write = اكتب
distance-metres = { $metres } م
distance-kilometres = { $kilometres } كم
about-distance = حوالي { $distance }

## Regions and their map
map-heading = حسب الإقليم
map-label = خريطة أقاليم إيطاليا مع عدد الأماكن الموجودة في كل إقليم
map-region = { $region }: { $count ->
    [0] لا يوجد مكان
    [zero] لا يوجد مكان
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
  }
map-legend = الأماكن الموجودة
map-boundaries = الحدود: ISTAT، Openpolis، CC BY 4.0
region-heading = من يساعد اللاجئين في { $region }
region-description = جمعيات تعمل مع اللاجئين في { $region }: ماذا تقدم، وأين، وأرقام الإقليم.
region-places = الأماكن
region-services = ماذا يوجد هنا
region-provinces = حسب المقاطعة
region-figures = أرقام الإقليم
region-all = { $count ->
    [zero] ابحث في الأماكن
    [one] شاهد المكان واستخدم التصفية
    [two] شاهد المكانين واستخدم التصفية
    [few] شاهد كل الأماكن ({ $count }) واستخدم التصفية
    [many] شاهد كل الأماكن ({ $count }) واستخدم التصفية
   *[other] شاهد كل الأماكن ({ $count }) واستخدم التصفية
  }
region-others = أقاليم أخرى
region-none = لا يوجد بعد مدخل منشور يذكر مكانًا في هذا الإقليم.

## Coverage
coverage-heading = أين تنقص المساعدة؟
coverage-lead = عدد الأماكن التي يعرفها السجل في كل منطقة، إلى جانب عدد الناس الذين يعيشون فيها.
coverage-warning = هذا يقيس السجل لا الحاجة: قد توجد في منطقة قليلة المداخل مساعدات لم يسجلها أحد بعد.
coverage-description = أماكن الجمعيات التي تعمل مع اللاجئين حسب الإقليم والمقاطعة في إيطاليا، إلى جانب أعداد السكان.
coverage-by = المناطق
coverage-by-region = الأقاليم
coverage-by-province = المقاطعات
coverage-indicator = قارن مع
coverage-service = فقط من يقدم
coverage-all-services = أي شيء
coverage-show = اعرض
coverage-order = الترتيب
coverage-order-gap = الأقل مداخل نسبةً إلى الناس أولًا
coverage-order-name = الاسم
coverage-order-entries = الأكثر مداخل أولًا
coverage-area = المنطقة
coverage-entries = المداخل
coverage-organizations = المنظمات
coverage-rate = المداخل لكل 1000
coverage-unknown = لا رقم
coverage-map-label = خريطة المناطق مظللة حسب: { $measure }
coverage-map-entries = مداخل السجل في كل منطقة
coverage-class = من { $from } إلى { $to }
coverage-class-none = لا رقم
coverage-download = نزّل كملف CSV
coverage-total = إيطاليا
coverage-table-caption = المداخل حسب المنطقة إلى جانب: { $indicator }
indicator-population = السكان
indicator-foreign-residents = السكان الأجانب
indicator-reception = المقيمون في مراكز الاستقبال
indicator-protection-permits = تصاريح الحماية الجديدة
indicator-unaccompanied-minors = القاصرون غير المصحوبين

## About
about-heading = عن Vicini
about-description = ما هو Vicini، ومن أين تأتي مداخله، وبأي تراخيص، وماذا يعرف عنك: لا شيء.
about-what-heading = ما هذا
about-what = كلمة Vicini تعني «الجيران». هذه خريطة وقائمة بالجمعيات والتعاونيات والرعايا الكنسية والمكاتب والمجموعات التي تعمل مع اللاجئين في إيطاليا، أو التي يديرها اللاجئون بأنفسهم.
about-numbers = عدد الأماكن المنشورة: { $entries }، وعدد المنظمات: { $organizations }.
about-how = تأتي المداخل من مصادر عامة. كل منها يذكر مصدره وتاريخه ومدى موثوقيته. لم يتصل أحد بها كلها: تأكد قبل أن تسافر.
about-unknown = ما لا نعرفه يبقى فارغًا. قد تتحدث جمعية لغتك حتى لو كانت لغاتها غير معروفة هنا.
about-safety-heading = أماكن تحتاج إلى حماية
about-safety = دور الإيواء وخدمات مكافحة الاتجار بالبشر والعنف وخدمات مجتمع الميم تُعرض بالبلدية فقط، ومن دون عنوان أبدًا، إلا إذا قرر إنسان غير ذلك معهم.
about-sources-heading = المصادر
about-sources = تأتي مداخل هذا السجل من:
about-sources-entries = المداخل
about-sources-more = { $count ->
    [zero] ولا مصادر أخرى
    [one] ومصدر آخر مذكور في مداخله
    [two] ومصدران آخران مذكوران في مداخلهما
    [few] و{ $count } مصادر أخرى، كل منها مذكور في مداخله
    [many] و{ $count } مصدرًا آخر، كل منها مذكور في مداخله
   *[other] و{ $count } مصدر آخر، كل منها مذكور في مداخله
  }
about-licence = الترخيص
about-reference-heading = الحدود والأرقام
about-reference-boundaries = البلديات والمقاطعات والأقاليم: ISTAT، عن طريق Openpolis وonData.
about-privacy-heading = الخصوصية
about-privacy-cookies = لا ملفات تعريف ارتباط، لا حساب، لا إحصاءات، ولا شيء من شركات أخرى.
about-privacy-position = لا يسأل زر «بالقرب مني» عن موقعك إلا عندما تلمسه. يُقرَّب الموقع إلى نحو كيلومتر قبل أن يغادر جهازك، ولا نحتفظ به.
about-privacy-logs = سجلات الخدمة لا تحتوي على عنوانك ولا على ما بحثت عنه.
about-languages-heading = لغات هذه الصفحات
about-languages-help = هل تعرف إحدى هذه اللغات جيدًا؟ يمكنك تصحيح النصوص: كل لغة ملف واحد في الشفرة المصدرية الحرة لهذه الخدمة.
about-language-reviewed = راجعها { $reviewer }
about-language-machine = ترجمة آلية لم تُراجع بعد
about-data-heading = للمطورين والشركاء
about-data = كل ما يُعرض هنا يمكن أن تقرأه البرامج، وأن تضعه في موقعك.
about-data-api = وثائق واجهة البرمجة (API)

## For your website
embed-heading = ضعها في موقعك
embed-lead = اختر ما تريد عرضه وانسخ الرمز إلى صفحتك. مجانًا، دون ملفات تعريف ارتباط ودون أطراف أخرى.
embed-description = قائمة وخريطة للجمعيات التي تعمل مع اللاجئين لموقعك: اختر، انسخ، انتهى.
embed-language = اللغة
embed-theme = الألوان
embed-theme-auto = حسب جهاز الزائر
embed-theme-light = فاتحة
embed-theme-dark = داكنة
embed-hide = لا تعرض
embed-hide-search = خانة البحث
embed-hide-filters = التصفية
embed-hide-map = الخريطة
embed-region-any = كل إيطاليا
embed-service-any = كل شيء
embed-make = أنشئ الرمز
embed-code = الرمز للنسخ
embed-preview = افتح معاينة
embed-preview-heading = معاينة
embed-frame-title = جمعيات تعمل مع اللاجئين في إيطاليا
embed-powered = الصفحة الكاملة على { $site }

## Errors
not-found-heading = هذه الصفحة غير موجودة
not-found-text = قد يكون العنوان قديمًا أو مكتوبًا خطأ. وربما سُحب المدخل.
not-found-search = اذهب إلى البحث
bad-request-heading = في عنوان هذه الصفحة خطأ
bad-request-parameter = في { $parameter }:
bad-request-start-again = ابحث من دونه
unavailable-heading = يجري إعداد المداخل
unavailable-text = عد بعد دقيقة.
error-heading = حدث خطأ من جهتنا
error-text = حاول مرة أخرى. إذا تكرر الأمر، أخبر من يدير هذا الموقع.

## Dates
date-day = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
  } { $year }
date-month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
  } { $year }

## Words of the map and of the search as you type
script-show-map = أظهر الخريطة
script-hide-map = أخفِ الخريطة
script-map-size = حوالي { $kilobytes } كيلوبايت
script-sheet-larger = كبّر القائمة
script-sheet-smaller = صغّر القائمة
script-search-this-area = ابحث في هذه المنطقة
script-near-me = بالقرب مني
script-near-me-explain = نسأل جهازك عن مكانك، ونقرّبه إلى نحو كيلومتر، ولا نحتفظ بشيء. هل نتابع؟
script-near-me-denied = لم يعطِ الجهاز موقعًا. اكتب اسم بلديتك بدلًا من ذلك.
script-loading = جارٍ التحميل…
script-results-updated = النتائج: { $count }
script-cluster-label = الأماكن: { $count }، كبّر الخريطة
script-cluster-near = الأماكن حول { $comune }: { $count }، كبّر الخريطة
script-places-here = الأماكن هنا: { $count }
script-somewhere-in = في مكان ما في { $comune }
script-close = إغلاق
script-zoom-in = تكبير
script-zoom-out = تصغير
script-gesture-control-scroll = استخدم Ctrl مع عجلة الفأرة لتكبير الخريطة
script-gesture-command-scroll = استخدم ⌘ مع عجلة الفأرة لتكبير الخريطة
script-gesture-two-fingers = حرّك الخريطة بإصبعين
script-reset-north = الشمال إلى الأعلى
script-pan-up = إلى الأعلى
script-pan-down = إلى الأسفل
script-pan-left = إلى اليسار
script-pan-right = إلى اليمين
script-map-label = خريطة الأماكن الموجودة
script-no-webgl = لا يستطيع هذا الجهاز رسم الخريطة. كل شيء موجود في القائمة.
script-attribution = الحدود: ISTAT، Openpolis؛ السواحل: Natural Earth
script-load-failed = تعذّر التحميل. تحقق من الاتصال وحاول مرة أخرى.
script-copy = نسخ
script-copied = تم النسخ

## Offline
offline-heading = بلا إنترنت
offline-lead = احفظ القائمة على هذا الجهاز: عندها تعمل بلا إنترنت ولا تستهلك بيانات الهاتف.
offline-size = حوالي { $kilobytes } كيلوبايت. القائمة وهذه الصفحات فقط: لا شيء عنك.
offline-keep = احفظ القائمة على هذا الجهاز
offline-remove = احذفها من هذا الجهاز
offline-page-heading = لا يوجد اتصال
offline-page-text = هذه الصفحة ليست على جهازك. أما القائمة المحفوظة فهي عليه.
offline-page-list = افتح القائمة المحفوظة
app-description = من يساعد اللاجئين في إيطاليا بالقرب منك: قائمة وخريطة تعملان بلا إنترنت.
script-offline-saving = جارٍ الحفظ…
script-offline-saved = تم الحفظ على هذا الجهاز. البيانات بتاريخ { $date }.
script-offline-removed = تم الحذف من هذا الجهاز.
script-offline-failed = تعذّر الحفظ. تحقق من الاتصال ومن المساحة الفارغة.
script-offline-note = لا يوجد اتصال. ترى القائمة المحفوظة بتاريخ { $date }: ربما تغيّر شيء بعد ذلك.
script-offline-updated = القائمة المحفوظة محدّثة: { $date }.
script-offline-exact-position = من دون اتصال يبقى موقعك على الجهاز.
script-offline-where-unknown = «{ $place }» ليس في القائمة المحفوظة. هذه إيطاليا كلها.

## Near me
script-near-choose-on-map = اختر نقطة على الخريطة
script-near-choose-hint = المس الخريطة في المكان الذي أنت فيه. للإيقاف: Esc.
script-near-this-point = ابحث بالقرب من هذه النقطة
walking-minutes = { $minutes ->
    [zero] أقل من دقيقة مشيًا
    [one] حوالي دقيقة واحدة مشيًا
    [two] حوالي دقيقتين مشيًا
    [few] حوالي { $minutes } دقائق مشيًا
    [many] حوالي { $minutes } دقيقة مشيًا
   *[other] حوالي { $minutes } دقيقة مشيًا
  }

## Filters
filter-value-none = { $value }: لا يوجد مكان مع خيارات التصفية الأخرى
filter-language-unknown = اللغات غير معروفة
filter-language-unknown-show = { $count ->
    [zero] لا توجد أماكن لغاتها غير معروفة
    [one] أظهر أيضًا مكانًا واحدًا لغاته غير معروفة
    [two] أظهر أيضًا مكانين لغاتهما غير معروفة
    [few] أظهر أيضًا { $count } أماكن لغاتها غير معروفة
    [many] أظهر أيضًا { $count } مكانًا لغاتها غير معروفة
   *[other] أظهر أيضًا { $count } مكان لغاتها غير معروفة
  }
filter-language-unknown-hide = أخفِ الأماكن التي لغاتها غير معروفة
filter-language-explained = لا يكاد أي مصدر يذكر اللغات. عدم المعرفة لا يعني لا: اسألهم.

## A place: reach, share, print, report
place-actions = ماذا يمكنك أن تفعل بهذه الصفحة
place-directions = الطريق في تطبيق الخرائط
place-on-foot = مشيًا
place-by-public-transport = بالمواصلات العامة
place-area-note = المنطقة الملوّنة هي البلدية كلها. المكان الدقيق غير معروض.
place-picture = خريطة: { $place }
place-share = أرسل إلى شخص تعرفه
place-copy-link = انسخ الرابط
place-whatsapp = أرسل عبر WhatsApp
place-qr = أظهر رمز QR
place-qr-explained = وجّه كاميرا هاتف آخر نحو الرمز: تُفتح هذه الصفحة.
place-print = اطبع هذه الصفحة
place-report = أبلغ عن خطأ
place-printed-from = من الصفحة { $address }، { $date }
report-heading = أبلغ عن خطأ في معلومات { $name }
report-lead = دون تسجيل ودون اسم. لا تكتب شيئًا خاصًا عنك أو عن غيرك.
report-kind = ما الخطأ؟
report-kind-moved = انتقل إلى مكان آخر، أو العنوان خطأ
report-kind-closed = لم يعد موجودًا
report-kind-contact = الهاتف أو البريد الإلكتروني أو الموقع الإلكتروني خطأ
report-kind-hours = أوقات العمل خطأ
report-kind-services = ما يقدمونه مكتوب خطأ أو ناقص
report-kind-languages = اللغات التي يتحدثونها مكتوبة خطأ أو ناقصة
report-kind-safety = عرض المكان يعرّض الناس للخطر
report-kind-other = شيء آخر
report-message = ما الصحيح؟ (إن كنت تعرفه)
report-contact = بريدك الإلكتروني أو هاتفك، فقط إذا أردت جوابًا
report-send = أرسل
report-thanks-heading = شكرًا
report-thanks = سيقرأ إنسان ما كتبته. نحتفظ به لهذا الغرض فقط.
report-incomplete = اختر ما هو الخطأ.
report-too-long = { $count ->
    [zero] النص طويل جدًا: { $count } حرف على الأكثر.
    [one] النص طويل جدًا: حرف واحد على الأكثر.
    [two] النص طويل جدًا: حرفان على الأكثر.
    [few] النص طويل جدًا: { $count } أحرف على الأكثر.
    [many] النص طويل جدًا: { $count } حرفًا على الأكثر.
   *[other] النص طويل جدًا: { $count } حرف على الأكثر.
  }
report-too-many = وصلت بلاغات كثيرة جدًا. حاول مرة أخرى بعد ساعة.

## The map
map-picture = صورة لخريطة الأماكن الموجودة

## About
about-privacy-offline = لا نحفظ القائمة على جهازك إلا إذا طلبت ذلك، لتستخدمها بلا إنترنت. يمكنك حذفها من هناك في أي وقت.
about-privacy-report = البلاغ عن خطأ يحتوي على ما كتبته فيه، ولا شيء غير ذلك.
about-offline-heading = الاستخدام بلا إنترنت
machine-translated-help = ترجمة آلية لم تُراجع بعد. ساعدنا:
machine-translated-help-link = ماذا يمكنك أن تفعل
