## Every page
site-name = Vicini
skip-to-results = সরাসরি ফলাফলে যান
skip-to-content = সরাসরি মূল লেখায় যান
navigation = মূল মেনু
navigation-search = খুঁজুন
navigation-coverage = এলাকা অনুযায়ী
navigation-embed = আপনার ওয়েবসাইটের জন্য
navigation-about = আমাদের কথা
languages = ভাষা
synthetic-notice = এগুলো আসল তথ্য নয়, শুধু গতি মাপার জন্য বানানো। এখানে কোনো সাহায্য পাওয়া যাবে না।
footer-statement = প্রতিটি জায়গার সঙ্গে লেখা আছে তথ্য কোথা থেকে ও কবেকার। যা জানা নেই তা খালি থাকে: খালি মানে “না” নয়।
footer-data-of = তথ্যের তারিখ: { $date }।
footer-sources = তথ্যের উৎস ও লাইসেন্স
footer-privacy = গোপনীয়তা

## Search
search-heading = ইতালিতে আপনার কাছাকাছি কারা শরণার্থীদের সাহায্য করে
search-lead = আইনি পরামর্শ, ইতালিয়ান ভাষার কোর্স, স্বাস্থ্য, মেলামেশা। বিনা খরচে, অ্যাকাউন্ট লাগে না।
search-title-words = { $words }: ইতালিতে কারা শরণার্থীদের সাহায্য করে
search-title-near = { $place }-এর কাছে কারা শরণার্থীদের সাহায্য করে
search-description = ইতালিতে শরণার্থীদের নিয়ে কাজ করা সংগঠন: প্রয়োজন, ভাষা ও জায়গা দিয়ে খুঁজুন, সবচেয়ে কাছেরটি আগে।
search-words = আপনার কী দরকার?
search-words-hint = নিজের ভাষায়: উকিল, ইতালিয়ান কোর্স, ডাক্তার
search-where = কোথায়?
search-where-hint = ইতালির কোনো শহর: Torino, Lecce
search-radius = কত দূর পর্যন্ত
search-radius-any = যেকোনো দূরত্ব
search-radius-up-to = { $kilometres } কিমি পর্যন্ত
search-submit = খুঁজুন
search-near-me = আমার আশেপাশে
filters-heading = ফিল্টার
filters-selected = { $count ->
    [one] { $count }টি বাছা হয়েছে
   *[other] { $count }টি বাছা হয়েছে
  }
filters-apply = ফিল্টার চালু করুন
facet-service = তারা কী করে
facet-target = কাদের জন্য
facet-language = যে ভাষায় কথা বলে
facet-led-by = কারা চালায়
facet-type = সংগঠনের ধরন
facet-programme = কর্মসূচি
facet-evidence = তথ্য কতটা নিশ্চিত
facet-region = অঞ্চল
facet-province = প্রদেশ
facet-comune = পৌরসভা (comune)
facet-verified = মানুষের করা যাচাই
facet-has = কী জানা আছে
facet-open = খোলার সময়
open-any = যেকোনো সময়
open-now = এখন খোলা
open-known = খোলার সময় কম জানা আছে: { $total }টির মধ্যে { $known }টি জায়গা সময় জানিয়েছে।
verified-any = যেকোনো সময়, বা কখনো না
verified-months = { $months ->
    [one] গত { $months } মাসে
   *[other] গত { $months } মাসে
  }
has-website = ওয়েবসাইট
has-phone = ফোন
has-email = ইমেইল
has-opening-hours = খোলার সময়
has-position = ম্যাপে জায়গা

## Results
results-count = { $count ->
    [one] { $count }টি জায়গা পাওয়া গেছে
   *[other] { $count }টি জায়গা পাওয়া গেছে
  }
results-near = { $place }-এর সবচেয়ে কাছেরটি আগে
results-near-position = আপনার সবচেয়ে কাছেরটি আগে
results-page = ফলাফল
results-without-position = { $count ->
    [one] আরও { $count }টি জায়গা মিলেছে, কিন্তু ম্যাপে নেই। তাই এই এলাকায় কি না, জানা নেই।
   *[other] আরও { $count }টি জায়গা মিলেছে, কিন্তু ম্যাপে নেই। তাই এই এলাকায় কি না, জানা নেই।
  }
results-without-position-show = এগুলোও দেখান
results-in-area = ম্যাপের এই এলাকায়
chips-label = চালু ফিল্টার
chip-remove = বাদ দিন: { $label }
chips-clear = সব বাদ দিন
chip-words = “{ $words }”
chip-area = ম্যাপের এলাকা
chip-radius = { $kilometres } কিমি পর্যন্ত
chip-verified = { $months ->
    [one] গত { $months } মাসে যাচাই করা
   *[other] গত { $months } মাসে যাচাই করা
  }
chip-place = { $kind }: { $place }
chip-open = এখন খোলা
chip-open-at = খোলা: { $when }
corrected = { $typed }-এর বদলে { $read }-এর ফলাফল দেখানো হচ্ছে।
ignored = এই শব্দগুলো থেকে বোঝা যায় না কী খুঁজতে হবে: { $words }।
listed = { $before }, { $next }
matched-label = এটি এখানে কেন
matched-word = “{ $field }”-এ { $word }
matched-word-language = “{ $field }”-এ { $word } ({ $language })
matched-name = নাম
matched-place = জায়গা
matched-description = তাদের নিজেদের কথা
sort-label = সাজান
sort-relevance = সবচেয়ে মানানসই
sort-distance = সবচেয়ে কাছে
sort-name = নাম
sort-updated = শেষ পরিবর্তন
pagination = পাতা
pagination-next = পরের পাতা
pagination-first = প্রথম পাতায় ফিরুন
where-unknown = ইতালিতে “{ $place }” নামে কোনো শহর বা এলাকা আমাদের জানা নেই। এগুলো পুরো ইতালির ফলাফল।
where-suggestions = আপনি কি এটি বোঝাতে চেয়েছেন:
where-several = “{ $place }” নামে একাধিক জায়গা আছে। কোনটি?
empty-heading = এই সবকিছুর সঙ্গে মেলে এমন জায়গা নেই
widened = আপনি যা যা চেয়েছেন, সব মেলে এমন জায়গা নেই। আমরা বাদ দিয়েছি: { $dropped }।
widened-open = খোলার সময়
widened-verified = মানুষের করা যাচাই
widened-has = যে তথ্য জানা থাকতে হবে
widened-radius = দূরত্ব
widened-bbox = ম্যাপের এলাকা
widened-within = বলে দেওয়া এলাকা
widened-filter = “{ $facet }” ফিল্টার
widened-place = { $name } জায়গাটি
widened-words = { $words } { $count ->
    [one] শব্দটি
   *[other] শব্দগুলো
  }
widened-nearest = এগুলো সবচেয়ে বেশি মেলে, কাছেরগুলো আগে।
widened-closest = এগুলো সবচেয়ে বেশি মেলে।
widened-heading = অন্য জায়গা, যারা হয়তো সাহায্য করতে পারে
empty-without = { $label } বাদে:
empty-words = যেকোনো ভাষায় একটি সহজ শব্দ লিখে দেখুন।
empty-start-again = আবার শুরু করুন

## A place
place-what = তারা কী করে
place-for-whom = কাদের জন্য
place-languages = যেসব ভাষায় কথা বলে
place-languages-unknown = জানা নেই। তাদের জিজ্ঞেস করুন: জানা নেই মানে “না” নয়।
place-services-unknown = এখনো জানা নেই
place-where = কোথায়
place-contact = কীভাবে যোগাযোগ করবেন
place-contact-unknown = যোগাযোগের কোনো উপায় জানা নেই। নাম আর শহর দিয়ে হয়তো খুঁজে পাবেন।
place-phone = ফোন
place-email = ইমেইল
place-website = ওয়েবসাইট
place-information = তাদের সম্পর্কে আরও
place-open-in-maps = ম্যাপ অ্যাপে খুলুন
place-hours = খোলার সময়
hours-open = এখন খোলা
hours-open-until = { $when ->
    [today] এখন খোলা, আজ { $time } পর্যন্ত
    [tomorrow] এখন খোলা, আগামীকাল { $time } পর্যন্ত
    [week] এখন খোলা, { $day } { $time } পর্যন্ত
   *[later] এখন খোলা, { $day } তারিখে বন্ধ হবে
  }
hours-closed = এখন বন্ধ
hours-closed-until = { $when ->
    [today] এখন বন্ধ, আজ { $time } থেকে খোলা
    [tomorrow] এখন বন্ধ, আগামীকাল { $time } থেকে খোলা
    [week] এখন বন্ধ, { $day } { $time } থেকে খোলা
   *[later] এখন বন্ধ, { $day } তারিখে খুলবে
  }
hours-unclear = খোলা না বন্ধ? সময়সূচি থেকে বোঝা যায় না: যাওয়ার আগে জিজ্ঞেস করুন।
hours-always = সব সময় খোলা, দিনরাত
hours-week = আগামী সাত দিন, সরকারি ছুটিসহ:
hours-day-closed = বন্ধ
hours-day-whole = সারা দিন
hours-ask-first = { $hours } (আগে জিজ্ঞেস করুন)
hours-written = উৎসে যেভাবে লেখা আছে: { $hours }
hours-today = আজ
hours-weekday = { $weekday ->
    [1] সোমবার
    [2] মঙ্গলবার
    [3] বুধবার
    [4] বৃহস্পতিবার
    [5] শুক্রবার
    [6] শনিবার
   *[7] রবিবার
  }
place-transport = কীভাবে যাবেন
place-accessibility = প্রতিবন্ধী ব্যক্তিদের সুবিধা
place-kind = সংগঠনের ধরন
place-led-by = কারা চালায়
place-programmes = কর্মসূচি
place-other-names = অন্য নাম
place-about-them = তাদের নিজেদের কথা
place-source = এই তথ্য কোথা থেকে
place-source-name = উৎস
place-source-date = উৎসের তারিখ
place-source-age = তথ্য কত পুরোনো
place-source-licence = লাইসেন্স
licence-facts-only = সবার জন্য খোলা ওয়েবপেজের তথ্য (কোনো ওপেন লাইসেন্স নেই)
place-evidence = উৎস কী বলে
place-evidence-level = এটি কতটা নিশ্চিত
place-verified = মানুষের করা যাচাই
place-verified-never = এখনো হয়নি
place-changed = এখানে শেষ পরিবর্তন
place-others = { $count ->
    [one] এই সংগঠনের আরও { $count }টি জায়গা
   *[other] এই সংগঠনের আরও { $count }টি জায়গা
  }
place-others-all = সব { $count }টি দেখান
place-back = খোঁজার পাতায় ফিরুন
place-nearby = আশেপাশের অন্য জায়গা
place-closed-temporarily = সাময়িকভাবে বন্ধ
place-description = { $name }, { $place }: তারা কী করে, কাদের জন্য, কীভাবে যোগাযোগ করবেন আর আমরা কীভাবে জানি।
place-json = এই জায়গার তথ্য, ডেটা হিসেবে (GeoJSON)
age-years = { $years ->
    [0] এক বছরের কম
    [one] { $years } বছর
   *[other] { $years } বছর
  }
age-warning = এটি পুরোনো তথ্য। যাওয়ার আগে ফোন করুন বা লিখুন।
evidence-a = A: উৎসে তাদের কাজের কথা লেখা আছে
evidence-b = B: অফিসিয়াল নামেই বলা আছে
evidence-c = C: শুধু নাম থেকে মনে হয়
precision-somewhere = { $municipality }-এর কোথাও
precision-street-note = রাস্তা ঠিক আছে, বাড়ির নম্বর দেখানো হয়নি।
precision-hidden = মানুষের নিরাপত্তার জন্য জায়গা দেখানো হয়নি
precision-hidden-note = যারা সেখানে যান, তাদের নিরাপত্তার জন্য আমরা ঠিক জায়গাটি জানাই না। ফোনে বা অন্য কোনো সংগঠনের কাছে জিজ্ঞেস করুন।
precision-nowhere = জায়গা জানা নেই
precision-nowhere-note = উৎসে কোনো শহরের নাম নেই। তারা ইতালির যেকোনো জায়গায় কাজ করতে পারে।
source-line = { $source }, { $date }
not-verified-since = { $date }-এর পর যাচাই হয়নি
not-verified = কোনো মানুষ যাচাই করেনি
verified-on = যাচাইয়ের তারিখ: { $date }
visit-website = ওয়েবসাইট
visit-call = ফোন করুন
visit-write = লিখুন
distance-metres = { $metres } মিটার
distance-kilometres = { $kilometres } কিমি
about-distance = প্রায় { $distance }

## Regions and their map
map-heading = অঞ্চল অনুযায়ী
map-label = ইতালির অঞ্চলগুলোর ম্যাপ, প্রতিটিতে কতটি জায়গা পাওয়া গেছে সেই সংখ্যাসহ
map-region = { $region }: { $count ->
    [0] কোনো জায়গা নেই
    [one] { $count }টি জায়গা
   *[other] { $count }টি জায়গা
  }
map-legend = পাওয়া জায়গা
map-boundaries = সীমানা: ISTAT, Openpolis, CC BY 4.0
region-heading = { $region } অঞ্চলে কারা শরণার্থীদের সাহায্য করে
region-description = { $region } অঞ্চলে শরণার্থীদের নিয়ে কাজ করা সংগঠন: তারা কী করে, কোথায়, আর এই অঞ্চলের কিছু সংখ্যা।
region-places = জায়গা
region-services = এখানে কী করা হয়
region-provinces = প্রদেশ অনুযায়ী
region-figures = এই অঞ্চলের কিছু সংখ্যা
region-all = { $count ->
    [one] { $count }টি জায়গা দেখুন ও ফিল্টার করুন
   *[other] সব { $count }টি জায়গা দেখুন ও ফিল্টার করুন
  }
region-others = অন্য অঞ্চল
region-none = আমাদের তালিকায় এখনো এই অঞ্চলের কোনো জায়গা নেই।

## Coverage
coverage-heading = কোথায় ঘাটতি আছে?
coverage-lead = কোন এলাকায় আমাদের তালিকার কতটি জায়গা আছে, আর সেখানে কত মানুষ থাকে।
coverage-warning = এটি আমাদের তালিকার হিসাব, প্রয়োজনের নয়: যে এলাকায় এন্ট্রি কম, সেখানে এমন সাহায্য থাকতে পারে যা এখনো কেউ তালিকায় তোলেনি।
coverage-description = ইতালির অঞ্চল ও প্রদেশ অনুযায়ী শরণার্থীদের নিয়ে কাজ করা সংগঠনের জায়গা, পাশে সেখানকার মানুষের সংখ্যা।
coverage-by = এলাকা
coverage-by-region = অঞ্চল
coverage-by-province = প্রদেশ
coverage-indicator = কীসের সঙ্গে তুলনা
coverage-service = শুধু যারা এটি দেয়
coverage-all-services = যেকোনো কিছু
coverage-show = দেখান
coverage-order = সাজান
coverage-order-gap = মানুষের তুলনায় এন্ট্রি কম, এমনগুলো আগে
coverage-order-name = নাম
coverage-order-entries = এন্ট্রি বেশি, এমনগুলো আগে
coverage-area = এলাকা
coverage-entries = এন্ট্রি
coverage-organizations = সংগঠন
coverage-rate = প্রতি 1,000 জনে এন্ট্রি
coverage-unknown = সংখ্যা জানা নেই
coverage-map-label = এলাকার ম্যাপ, রং এই হিসাবে: { $measure }
coverage-map-entries = প্রতিটি এলাকায় তালিকার এন্ট্রি
coverage-class = { $from } থেকে { $to }
coverage-class-none = সংখ্যা জানা নেই
coverage-download = CSV ডাউনলোড করুন
coverage-total = ইতালি
coverage-table-caption = এলাকা অনুযায়ী এন্ট্রি, পাশে: { $indicator }
indicator-population = বাসিন্দা
indicator-foreign-residents = বিদেশি বাসিন্দা
indicator-reception = আশ্রয়কেন্দ্রে থাকা মানুষ
indicator-protection-permits = সুরক্ষার নতুন পারমিট
indicator-unaccompanied-minors = অভিভাবক ছাড়া আসা নাবালক

## About
about-heading = Vicini সম্পর্কে
about-description = Vicini কী, এর তথ্য কোথা থেকে আসে, কোন লাইসেন্সে, আর আপনার সম্পর্কে এটি কী জানে: কিছুই না।
about-what-heading = এটি কী
about-what = Vicini মানে “প্রতিবেশী”। এটি ইতালিতে শরণার্থীদের নিয়ে কাজ করে বা শরণার্থীরা নিজেরাই চালান, এমন সংগঠন, সমবায়, গির্জা, অফিস ও দলের একটি ম্যাপ ও তালিকা।
about-numbers = এতে { $organizations }টি সংগঠনের { $entries }টি জায়গা আছে।
about-how = তথ্য আসে সবার জন্য খোলা উৎস থেকে। প্রতিটির সঙ্গে লেখা আছে উৎস, তারিখ ও তা কতটা নিশ্চিত। সবাইকে ফোন করে জিজ্ঞেস করা হয়নি: রওনা হওয়ার আগে জেনে নিন।
about-unknown = যা জানা নেই তা খালি থাকে। কোনো সংগঠনের ভাষা জানা না থাকলেও তারা আপনার ভাষায় কথা বলতে পারে।
about-safety-heading = যেসব জায়গার সুরক্ষা দরকার
about-safety = আশ্রয়কেন্দ্র, মানব পাচার ও সহিংসতার বিরুদ্ধে সাহায্য, আর LGBTQI মানুষদের জন্য সেবা: এগুলোর শুধু পৌরসভা দেখানো হয়, ঠিকানা কখনো নয়। এর বেশি দেখানো হয় শুধু তখন, যখন কেউ তাদের সঙ্গে মিলে তা ঠিক করেছে।
about-sources-heading = উৎস
about-sources = এই তালিকার তথ্য আসে এখান থেকে:
about-sources-entries = এন্ট্রি
about-sources-more = { $count ->
    [one] এবং আরও { $count }টি উৎস, তার তথ্যের সঙ্গে নাম লেখা আছে
   *[other] এবং আরও { $count }টি উৎস, প্রতিটির নাম তার তথ্যের সঙ্গে লেখা আছে
  }
about-licence = লাইসেন্স
about-reference-heading = সীমানা ও সংখ্যা
about-reference-boundaries = পৌরসভা, প্রদেশ ও অঞ্চল: ISTAT, Openpolis ও onData-র মাধ্যমে।
about-privacy-heading = গোপনীয়তা
about-privacy-cookies = কুকি নেই, অ্যাকাউন্ট নেই, পরিসংখ্যান নেই, অন্য কোম্পানির কিছু নেই।
about-privacy-position = “আমার আশেপাশে” চাপ দিলেই শুধু আপনার অবস্থান জানতে চাওয়া হয়। ফোন থেকে ঠিক অবস্থান পাঠানো হয় না, শুধু মোটামুটি (প্রায় এক কিলোমিটার), আর তা জমা রাখা হয় না।
about-privacy-logs = সেবার নিজের রেকর্ডে আপনার ঠিকানাও থাকে না, আপনি কী খুঁজেছেন তাও থাকে না।
about-languages-heading = এই পাতাগুলোর ভাষা
about-languages-help = এই ভাষাগুলোর কোনো একটি কি আপনি ভালো জানেন? আপনি লেখা ঠিক করতে পারেন: এই সেবার মুক্ত কোডে প্রতিটি ভাষা একটি ফাইল।
about-language-reviewed = যাচাই করেছেন { $reviewer }
about-language-machine = মেশিনের অনুবাদ, এখনো যাচাই হয়নি
about-data-heading = ডেভেলপার ও সহযোগীদের জন্য
about-data = এখানে যা আছে সব অন্য প্রোগ্রাম পড়তে পারে, আর আপনি নিজের ওয়েবসাইটে বসাতে পারেন।
about-data-api = API-এর নির্দেশিকা

## For your website
embed-heading = আপনার ওয়েবসাইটে বসান
embed-lead = কী দেখাবেন বেছে নিন, কোড কপি করে আপনার পাতায় বসান। বিনা খরচে, কুকি ও অন্য কোম্পানি ছাড়া।
embed-description = আপনার ওয়েবসাইটের জন্য শরণার্থীদের নিয়ে কাজ করা সংগঠনের তালিকা ও ম্যাপ: বাছুন, কপি করুন, ব্যস।
embed-language = ভাষা
embed-theme = রং
embed-theme-auto = দর্শকের ফোনে যেমন আছে
embed-theme-light = হালকা
embed-theme-dark = গাঢ়
embed-hide = দেখাবেন না
embed-hide-search = খোঁজার ঘর
embed-hide-filters = ফিল্টার
embed-hide-map = ম্যাপ
embed-region-any = পুরো ইতালি
embed-service-any = সবকিছু
embed-make = কোড তৈরি করুন
embed-code = কপি করার কোড
embed-preview = নমুনা খুলুন
embed-preview-heading = নমুনা
embed-frame-title = ইতালিতে শরণার্থীদের নিয়ে কাজ করা সংগঠন
embed-powered = পুরো পাতা { $site }-এ

## Errors
not-found-heading = এই পাতাটি নেই
not-found-text = ওয়েব ঠিকানাটি পুরোনো বা ভুল হতে পারে। হয়তো তথ্যটি সরিয়ে নেওয়া হয়েছে।
not-found-search = খোঁজার পাতায় যান
bad-request-heading = এই পাতার ওয়েব ঠিকানায় ভুল আছে
bad-request-parameter = { $parameter }-এ:
bad-request-start-again = এটি ছাড়া খুঁজুন
unavailable-heading = তথ্য তৈরি করা হচ্ছে
unavailable-text = এক মিনিট পর আবার আসুন।
error-heading = আমাদের দিক থেকে কিছু একটা সমস্যা হয়েছে
error-text = আবার চেষ্টা করুন। আবার হলে, যারা এই সাইট চালান তাদের জানান।

## Dates
date-day = { $day } { $month ->
    [1] জানুয়ারি
    [2] ফেব্রুয়ারি
    [3] মার্চ
    [4] এপ্রিল
    [5] মে
    [6] জুন
    [7] জুলাই
    [8] আগস্ট
    [9] সেপ্টেম্বর
    [10] অক্টোবর
    [11] নভেম্বর
   *[12] ডিসেম্বর
  } { $year }
date-month = { $month ->
    [1] জানুয়ারি
    [2] ফেব্রুয়ারি
    [3] মার্চ
    [4] এপ্রিল
    [5] মে
    [6] জুন
    [7] জুলাই
    [8] আগস্ট
    [9] সেপ্টেম্বর
    [10] অক্টোবর
    [11] নভেম্বর
   *[12] ডিসেম্বর
  } { $year }

## Words of the map and of the search as you type
script-show-map = ম্যাপ দেখান
script-hide-map = ম্যাপ লুকান
script-map-size = প্রায় { $kilobytes } kB
script-sheet-larger = তালিকা বড় করুন
script-sheet-smaller = তালিকা ছোট করুন
script-search-this-area = এই এলাকায় খুঁজুন
script-near-me = আমার আশেপাশে
script-near-me-explain = আপনি কোথায় আছেন, আমরা তা আপনার ফোনের কাছে জানতে চাই। শুধু মোটামুটি অবস্থান (প্রায় এক কিলোমিটার) নিই, কিছু জমা রাখি না। এগোবেন?
script-near-me-denied = আপনার ফোন অবস্থান জানায়নি। এর বদলে আপনার শহরের নাম লিখুন।
script-loading = লোড হচ্ছে…
script-results-updated = ফলাফল: { $count }
script-cluster-label = { $count }টি জায়গা, বড় করে দেখুন
script-cluster-near = { $comune }-এর আশেপাশে { $count }টি জায়গা, বড় করে দেখুন
script-places-here = এখানকার জায়গা: { $count }
script-somewhere-in = { $comune }-এর কোথাও
script-close = বন্ধ করুন
script-zoom-in = বড় করুন
script-zoom-out = ছোট করুন
script-gesture-control-scroll = ম্যাপ বড়-ছোট করতে Ctrl + স্ক্রল
script-gesture-command-scroll = ম্যাপ বড়-ছোট করতে ⌘ + স্ক্রল
script-gesture-two-fingers = ম্যাপ সরাতে দুই আঙুল ব্যবহার করুন
script-reset-north = উত্তর দিক ওপরে আনুন
script-pan-up = ওপরে সরান
script-pan-down = নিচে সরান
script-pan-left = বাঁয়ে সরান
script-pan-right = ডানে সরান
script-map-label = পাওয়া জায়গাগুলোর ম্যাপ
script-no-webgl = এই ফোন বা কম্পিউটার ম্যাপ দেখাতে পারে না। তালিকায় সব আছে।
script-attribution = সীমানা: ISTAT, Openpolis; উপকূল: Natural Earth
script-load-failed = এটি লোড করা যায়নি। ইন্টারনেট দেখে আবার চেষ্টা করুন।
script-copy = কপি করুন
script-copied = কপি হয়েছে

## Offline
offline-heading = ইন্টারনেট ছাড়া
offline-lead = তালিকাটি এই ফোনে রাখুন: তখন ইন্টারনেট ছাড়াই চলবে, ডেটা খরচ হবে না।
offline-size = প্রায় { $kilobytes } kB। শুধু তালিকা আর এই পাতাগুলো: আপনার সম্পর্কে কিছু নেই।
offline-keep = তালিকা এই ফোনে রাখুন
offline-remove = এই ফোন থেকে মুছুন
offline-page-heading = ইন্টারনেট নেই
offline-page-text = এই পাতাটি আপনার ফোনে নেই। জমা রাখা তালিকাটি আছে।
offline-page-list = জমা রাখা তালিকা খুলুন
app-description = ইতালিতে আপনার কাছাকাছি কারা শরণার্থীদের সাহায্য করে: তালিকা ও ম্যাপ, ইন্টারনেট ছাড়াও চলে।
script-offline-saving = জমা হচ্ছে…
script-offline-saved = এই ফোনে জমা হয়েছে। তথ্যের তারিখ: { $date }।
script-offline-removed = এই ফোন থেকে মোছা হয়েছে।
script-offline-failed = জমা করা যায়নি। ইন্টারনেট ও ফোনের খালি জায়গা দেখুন।
script-offline-note = ইন্টারনেট নেই। আপনি জমা রাখা তালিকা ({ $date }) দেখছেন: এরপর কিছু বদলে থাকতে পারে।
script-offline-updated = জমা রাখা তালিকা হালনাগাদ আছে: { $date }।
script-offline-exact-position = ইন্টারনেট না থাকলে আপনার অবস্থান ফোনেই থাকে।
script-offline-where-unknown = জমা রাখা তালিকায় { $place } নেই। এখানে পুরো ইতালি।

## Near me
script-near-choose-on-map = ম্যাপে একটি বিন্দু বাছুন
script-near-choose-hint = ম্যাপে আপনি যেখানে আছেন, সেখানে চাপ দিন। থামাতে Esc।
script-near-this-point = এই বিন্দুর কাছে খুঁজুন
walking-minutes = { $minutes ->
    [one] হেঁটে প্রায় { $minutes } মিনিট
   *[other] হেঁটে প্রায় { $minutes } মিনিট
  }

## Filters
filter-value-none = { $value }: অন্য ফিল্টারের সঙ্গে কোনো জায়গা নেই
filter-language-unknown = ভাষা জানা নেই
filter-language-unknown-show = { $count ->
    [one] ভাষা জানা নেই এমন { $count }টি জায়গাও দেখান
   *[other] ভাষা জানা নেই এমন { $count }টি জায়গাও দেখান
  }
filter-language-unknown-hide = ভাষা জানা নেই এমন জায়গা লুকান
filter-language-explained = খুব কম উৎসেই ভাষার কথা থাকে। জানা নেই মানে “না” নয়: তাদের জিজ্ঞেস করুন।

## A place: reach, share, print, report
place-actions = এই পাতা দিয়ে যা করতে পারেন
place-directions = ম্যাপ অ্যাপে রাস্তা দেখুন
place-on-foot = হেঁটে
place-by-public-transport = বাস বা ট্রেনে
place-area-note = রঙিন অংশটি পুরো পৌরসভা। ঠিক জায়গাটি দেখানো হয়নি।
place-picture = ম্যাপ: { $place }
place-share = বন্ধুকে পাঠান
place-copy-link = লিংক কপি করুন
place-whatsapp = WhatsApp-এ পাঠান
place-qr = QR কোড দেখান
place-qr-explained = অন্য ফোনের ক্যামেরা এর ওপর ধরুন: এই পাতাটি খুলবে।
place-print = এই পাতা প্রিন্ট করুন
place-report = ভুল জানান
place-printed-from = { $address } থেকে, { $date }
report-heading = { $name } সম্পর্কে ভুল জানান
report-lead = অ্যাকাউন্ট বা নাম লাগবে না। নিজের বা অন্যের ব্যক্তিগত কিছু লিখবেন না।
report-kind = কী ভুল আছে?
report-kind-moved = জায়গা বদলেছে, বা ঠিকানা ভুল
report-kind-closed = এটি আর নেই
report-kind-contact = ফোন, ইমেইল বা ওয়েবসাইট ভুল
report-kind-hours = খোলার সময় ভুল
report-kind-services = তারা কী করে, তা ভুল লেখা বা লেখা নেই
report-kind-languages = তাদের ভাষা ভুল লেখা বা লেখা নেই
report-kind-safety = এটি দেখালে মানুষের বিপদ হয়
report-kind-other = অন্য কিছু
report-message = ঠিক কী হবে? (জানা থাকলে)
report-contact = আপনার ইমেইল বা ফোন, শুধু উত্তর চাইলে
report-send = পাঠান
report-thanks-heading = ধন্যবাদ
report-thanks = একজন মানুষ এটি দেখবেন। আপনি যা লিখেছেন তা শুধু এই কাজের জন্যই রাখা হয়।
report-incomplete = কী ভুল, তা বেছে নিন।
report-too-long = { $count ->
    [one] লেখা বেশি লম্বা: সবচেয়ে বেশি { $count }টি অক্ষর।
   *[other] লেখা বেশি লম্বা: সবচেয়ে বেশি { $count }টি অক্ষর।
  }
report-too-many = অনেক বেশি বার্তা এসেছে। এক ঘণ্টা পর আবার চেষ্টা করুন।

## The map
map-picture = পাওয়া জায়গাগুলোর ম্যাপ, ছবি হিসেবে

## About
about-privacy-offline = শুধু আপনি চাইলে তালিকাটি আপনার ফোনে রাখা হয়, যাতে ইন্টারনেট ছাড়া চলে। সেখান থেকে যেকোনো সময় মুছতে পারেন।
about-privacy-report = ভুল জানানোর বার্তায় শুধু আপনার লেখাটুকুই থাকে, আর কিছু না।
about-offline-heading = ইন্টারনেট ছাড়া ব্যবহার
machine-translated-help = মেশিনের অনুবাদ, এখনো যাচাই হয়নি। আমাদের সাহায্য করুন:
machine-translated-help-link = আপনি যা করতে পারেন
