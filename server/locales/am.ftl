## Every page
site-name = Vicini
skip-to-results = ወደ ውጤቶቹ ይሂዱ
skip-to-content = ወደ ይዘቱ ይሂዱ
navigation = ዋና ዝርዝር
navigation-search = ፍለጋ
navigation-coverage = በየአካባቢው
navigation-embed = ለድረ ገጽዎ
navigation-about = ስለ እኛ
languages = ቋንቋ
synthetic-notice = እነዚህ መረጃዎች እውነተኛ አይደሉም፤ ፍጥነትን ለመለካት ብቻ የተሠሩ ናቸው። እዚህ እርዳታ ማግኘት አይቻልም።
footer-statement = እያንዳንዱ መረጃ ምንጩና ቀኑ አለው። የማይታወቀው ባዶ ይተዋል፤ ባዶ መሆኑ «የለም» ማለት አይደለም።
footer-data-of = እነዚህ የ{ $date } መረጃዎች ናቸው።
footer-sources = ምንጮችና ፈቃዶች
footer-privacy = ግላዊነት

## Search
search-heading = በጣሊያን፣ በአቅራቢያዎ ስደተኞችን ማን ይረዳል
search-lead = የሕግ ምክር፣ የጣሊያንኛ ትምህርት፣ ጤና፣ ጓደኝነት። ነጻ ነው፤ መመዝገብ አያስፈልግም።
search-title-words = { $words }፦ በጣሊያን ስደተኞችን ማን ይረዳል
search-title-near = በ{ $place } አቅራቢያ ስደተኞችን ማን ይረዳል
search-description = በጣሊያን ከስደተኞች ጋር የሚሠሩ ማኅበራት፦ በሚያስፈልግዎ ነገር፣ በቋንቋና በቦታ ይፈልጉ፤ ቅርብ የሆነው መጀመሪያ ይታያል።
search-words = ምን ያስፈልግዎታል?
search-words-hint = በራስዎ ቋንቋ፦ ጠበቃ፣ የጣሊያንኛ ትምህርት፣ ሐኪም
search-where = የት?
search-where-hint = የጣሊያን ከተማ፦ Torino፣ Lecce
search-radius = ምን ያህል ርቀት
search-radius-any = ማንኛውም ርቀት
search-radius-up-to = እስከ { $kilometres } ኪሜ
search-submit = ይፈልጉ
search-near-me = በአቅራቢያዬ
filters-heading = ማጣሪያዎች
filters-selected = { $count ->
    [one] { $count } ተመርጧል
   *[other] { $count } ተመርጠዋል
  }
filters-apply = ማጣሪያዎቹን ይጠቀሙ
facet-service = ምን ይሠራሉ
facet-target = ለማን
facet-language = የሚናገሩት ቋንቋ
facet-led-by = ማን ይመራዋል
facet-type = የድርጅት ዓይነት
facet-programme = ፕሮግራም
facet-evidence = መረጃው ምን ያህል እርግጠኛ ነው
facet-region = ክልል (Regione)
facet-province = አውራጃ (Provincia)
facet-comune = ከተማ (Comune)
facet-verified = በሰው የተረጋገጠ
facet-has = ምን ይታወቃል
facet-open = የሥራ ሰዓት
open-any = በማንኛውም ጊዜ
open-now = አሁን ክፍት
open-known = ስለ ሥራ ሰዓት የሚታወቀው ጥቂት ነው፦ ከ{ $total } ቦታዎች መካከል ሰዓታቸው የሚታወቀው የ{ $known } ብቻ ነው።
verified-any = በማንኛውም ጊዜ ወይም ገና ያልተረጋገጠ
verified-months = { $months ->
    [one] ባለፈው ወር
   *[other] ባለፉት { $months } ወራት
  }
has-website = ድረ ገጽ
has-phone = ስልክ
has-email = ኢሜይል
has-opening-hours = የሥራ ሰዓት
has-position = በካርታ ላይ ያለ ቦታ

## Results
results-count = { $count ->
    [one] { $count } ቦታ ተገኝቷል
   *[other] { $count } ቦታዎች ተገኝተዋል
  }
results-near = መጀመሪያ ለ{ $place } ቅርብ የሆነው
results-near-position = መጀመሪያ ለእርስዎ ቅርብ የሆነው
results-page = ውጤቶች
results-without-position = { $count ->
    [one] ሌላ { $count } ቦታም ሊስማማ ይችላል፤ ግን በካርታ ላይ ስለሌለ በዚህ አካባቢ መሆኑን አናውቅም።
   *[other] ሌሎች { $count } ቦታዎችም ሊስማሙ ይችላሉ፤ ግን በካርታ ላይ ስለሌሉ በዚህ አካባቢ መሆናቸውን አናውቅም።
  }
results-without-position-show = እነሱንም ይመልከቱ
results-in-area = በካርታው ላይ በሚታየው አካባቢ
chips-label = የተመረጡ ማጣሪያዎች
chip-remove = ያስወግዱ፦ { $label }
chips-clear = ሁሉንም ያስወግዱ
chip-words = «{ $words }»
chip-area = የካርታው አካባቢ
chip-radius = እስከ { $kilometres } ኪሜ
chip-verified = { $months ->
    [one] ባለፈው ወር የተረጋገጠ
   *[other] ባለፉት { $months } ወራት የተረጋገጠ
  }
chip-place = { $kind }፦ { $place }
chip-open = አሁን ክፍት
chip-open-at = ክፍት፦ { $when }
corrected = በ{ $typed } ምትክ የ{ $read } ውጤቶችን እያሳየን ነው።
ignored = እነዚህ ቃላት ምን እንደሚፈለግ አይናገሩም፦ { $words }።
listed = { $before }፣ { $next }
matched-label = ለምን እዚህ ታየ
matched-word = { $word } በ«{ $field }» ውስጥ
matched-word-language = { $word } ({ $language }) በ«{ $field }» ውስጥ
matched-name = ስም
matched-place = ቦታ
matched-description = በራሳቸው ቃል
sort-label = ቅደም ተከተል
sort-relevance = ይበልጥ የሚስማማ
sort-distance = ይበልጥ የሚቀርብ
sort-name = ስም
sort-updated = በቅርቡ የተለወጠ
pagination = ገጾች
pagination-next = ቀጣይ ገጽ
pagination-first = ወደ መጀመሪያው ገጽ ይመለሱ
where-unknown = በጣሊያን «{ $place }» የሚባል ከተማ አናውቅም። የመላው ጣሊያን ውጤቶች እነዚህ ናቸው።
where-suggestions = ይህን ማለትዎ ነው?
where-several = «{ $place }» የሚባሉ ከአንድ በላይ ቦታዎች አሉ። የትኛው ነው?
empty-heading = ይህን ሁሉ የሚያሟላ ቦታ የለም
widened = የጠየቁትን ሁሉ የሚያሟላ ቦታ የለም። ከጥያቄዎ የተውነው፦ { $dropped }።
widened-open = የሥራ ሰዓት
widened-verified = በሰው መረጋገጡ
widened-has = መታወቅ ያለበት መረጃ
widened-radius = ርቀት
widened-bbox = የካርታው አካባቢ
widened-within = የተሰጠው አካባቢ
widened-filter = «{ $facet }» የሚለው ማጣሪያ
widened-place = ቦታው፣ { $name }
widened-words = { $count ->
    [one] ቃሉ፣
   *[other] ቃላቱ፣
  } { $words }
widened-nearest = ለጠየቁት ይበልጥ የሚቀርቡት እነዚህ ናቸው፤ ቅርብ የሆነው መጀመሪያ ይታያል።
widened-closest = ለጠየቁት ይበልጥ የሚቀርቡት እነዚህ ናቸው።
widened-heading = ሊረዱ የሚችሉ ሌሎች ቦታዎች
empty-without = ያለ { $label }፦
empty-words = በማንኛውም ቋንቋ አንድ ቀላል ቃል ይሞክሩ።
empty-start-again = እንደገና ይጀምሩ

## A place
place-what = ምን ይሠራሉ
place-for-whom = ለማን
place-languages = የሚናገሯቸው ቋንቋዎች
place-languages-unknown = አይታወቅም። ይጠይቋቸው፤ አለመታወቁ አይናገሩም ማለት አይደለም።
place-services-unknown = ገና አይታወቅም
place-where = የት
place-contact = እንዴት እንደሚያገኟቸው
place-contact-unknown = ስልክም ሆነ ሌላ አድራሻ አይታወቅም። ስማቸውና ከተማቸው ለማግኘት ሊረዳ ይችላል።
place-phone = ስልክ
place-email = ኢሜይል
place-website = ድረ ገጽ
place-information = ስለ እነሱ ተጨማሪ
place-open-in-maps = በካርታ መተግበሪያ ይክፈቱ
place-hours = የሥራ ሰዓት
hours-open = አሁን ክፍት ነው
hours-open-until = { $when ->
    [today] አሁን ክፍት ነው፣ በ{ $time } ይዘጋል
    [tomorrow] አሁን ክፍት ነው፣ ነገ በ{ $time } ይዘጋል
    [week] አሁን ክፍት ነው፣ { $day } በ{ $time } ይዘጋል
   *[later] አሁን ክፍት ነው፣ በ{ $day } ይዘጋል
  }
hours-closed = አሁን ዝግ ነው
hours-closed-until = { $when ->
    [today] አሁን ዝግ ነው፣ በ{ $time } ይከፈታል
    [tomorrow] አሁን ዝግ ነው፣ ነገ በ{ $time } ይከፈታል
    [week] አሁን ዝግ ነው፣ { $day } በ{ $time } ይከፈታል
   *[later] አሁን ዝግ ነው፣ በ{ $day } ይከፈታል
  }
hours-unclear = ክፍት ነው ወይስ ዝግ? ከሰዓቶቹ ማወቅ አይቻልም፤ ከመሄድዎ በፊት ይጠይቁ።
hours-always = ሁልጊዜ ክፍት፣ ቀንም ሌሊትም
hours-week = ቀጣዮቹ ሰባት ቀናት፣ በዓላትን ጨምሮ (በጣሊያን ሰዓት)፦
hours-day-closed = ዝግ
hours-day-whole = ቀኑን ሙሉ
hours-ask-first = { $hours } (መጀመሪያ ይጠይቁ)
hours-written = ምንጩ እንደጻፈው፦ { $hours }
hours-today = ዛሬ
hours-weekday = { $weekday ->
    [1] ሰኞ
    [2] ማክሰኞ
    [3] ረቡዕ
    [4] ሐሙስ
    [5] ዓርብ
    [6] ቅዳሜ
   *[7] እሑድ
  }
place-transport = እንዴት እንደሚደርሱ
place-accessibility = ለአካል ጉዳተኞች ምቹነት
place-kind = የድርጅት ዓይነት
place-led-by = ማን ይመራዋል
place-programmes = ፕሮግራሞች
place-other-names = ሌሎች ስሞች
place-about-them = በራሳቸው ቃል
place-source = ይህ መረጃ ከየት መጣ
place-source-name = ምንጭ
place-source-date = የምንጩ ቀን
place-source-age = የመረጃው ዕድሜ
place-source-licence = ፈቃድ
licence-facts-only = ለሁሉም ክፍት ከሆነ ድረ ገጽ የተወሰደ መረጃ (ክፍት ፈቃድ የለውም)
place-evidence = ምንጩ ምን ይላል
place-evidence-level = ምን ያህል እርግጠኛ ነው
place-verified = በሰው የተረጋገጠ
place-verified-never = ገና አልተረጋገጠም
place-changed = እዚህ ለመጨረሻ ጊዜ የተለወጠው
place-others = { $count ->
    [one] የዚህ ድርጅት ሌላ { $count } ቦታ
   *[other] የዚህ ድርጅት ሌሎች { $count } ቦታዎች
  }
place-others-all = ሁሉንም { $count } ይመልከቱ
place-back = ወደ ፍለጋው ይመለሱ
place-nearby = ሌሎች በአቅራቢያ
place-closed-temporarily = ለጊዜው ዝግ
place-description = { $name }፣ { $place }፦ ምን እንደሚሠሩ፣ ለማን፣ እንዴት እንደሚገኙና መረጃው ከየት እንደመጣ።
place-json = ይህ መረጃ እንደ ዳታ (GeoJSON)
age-years = { $years ->
    [0] ከአንድ ዓመት በታች
    [one] { $years } ዓመት
   *[other] { $years } ዓመታት
  }
age-warning = ይህ መረጃ የቆየ ነው። ከመሄድዎ በፊት ይደውሉ ወይም ይጻፉ።
evidence-a = A፦ ምንጩ ምን እንደሚሠሩ ይናገራል
evidence-b = B፦ ኦፊሴላዊው ስም ይናገራል
evidence-c = C፦ ከስሙ ብቻ የተገመተ
precision-somewhere = በ{ $municipality } ውስጥ የሆነ ቦታ
precision-street-note = መንገዱ ትክክል ነው፤ የቤት ቁጥሩ አይታይም።
precision-hidden = ለሰዎች ደኅንነት ሲባል ቦታው አይታይም
precision-hidden-note = ወደዚያ የሚሄዱ ሰዎችን ለመጠበቅ ትክክለኛውን ቦታ አናሳይም። በስልክ ወይም በሌላ ማኅበር በኩል ይጠይቁ።
precision-nowhere = ቦታው አይታወቅም
precision-nowhere-note = ምንጩ ከተማ አይጠቅስም። በመላው ጣሊያን ሊሠራ ይችላል።
source-line = { $source }፣ { $date }
not-verified-since = ከ{ $date } ወዲህ አልተረጋገጠም
not-verified = በሰው አልተረጋገጠም
verified-on = በ{ $date } ተረጋግጧል
visit-website = ድረ ገጽ
visit-call = ይደውሉ
visit-write = ይጻፉ
distance-metres = { $metres } ሜ
distance-kilometres = { $kilometres } ኪሜ
about-distance = { $distance } ገደማ

## Regions and their map
map-heading = በየክልሉ
map-label = የጣሊያን ክልሎች ካርታ፣ በእያንዳንዱ ከተገኙት ቦታዎች ብዛት ጋር
map-region = { $region }፦ { $count ->
    [0] ምንም ቦታ የለም
    [one] { $count } ቦታ
   *[other] { $count } ቦታዎች
  }
map-legend = የተገኙ ቦታዎች
map-boundaries = ድንበሮች፦ ISTAT, Openpolis, CC BY 4.0
region-heading = በ{ $region } ስደተኞችን ማን ይረዳል
region-description = በ{ $region } ከስደተኞች ጋር የሚሠሩ ማኅበራት፦ ምን እንደሚሠሩ፣ የት እንዳሉና የክልሉ ቁጥሮች።
region-places = ቦታዎች
region-services = እዚህ ምን ይሠራል
region-provinces = በየአውራጃው
region-figures = የክልሉ ቁጥሮች
region-all = { $count ->
    [one] ቦታውን ይመልከቱና ያጣሩ
   *[other] ሁሉንም { $count } ቦታዎች ይመልከቱና ያጣሩ
  }
region-others = ሌሎች ክልሎች
region-none = በዚህ ክልል ውስጥ እስካሁን የተመዘገበ ቦታ የለም።

## Coverage
coverage-heading = እርዳታ የሚጎድለው የት ነው?
coverage-lead = በእያንዳንዱ አካባቢ ስንት ቦታዎች እንደተመዘገቡና ስንት ሰው እንደሚኖር።
coverage-warning = ይህ የሚቆጥረው በዝርዝራችን ያለውን ነው እንጂ ሰዎች የሚያስፈልጋቸውን አይደለም፦ ጥቂት ቦታ በተመዘገበበት አካባቢ ገና ያልተመዘገበ እርዳታ ሊኖር ይችላል።
coverage-description = ከስደተኞች ጋር የሚሠሩ ማኅበራት ቦታዎች በጣሊያን ክልልና አውራጃ፣ በዚያ ከሚኖሩ ሰዎች ቁጥር ጋር።
coverage-by = አካባቢዎች
coverage-by-region = ክልሎች
coverage-by-province = አውራጃዎች
coverage-indicator = ከዚህ ጋር ያነጻጽሩ
coverage-service = ይህን የሚሰጡትን ብቻ
coverage-all-services = ማንኛውም
coverage-show = ይመልከቱ
coverage-order = ቅደም ተከተል
coverage-order-gap = ለሕዝቡ ጥቂት ቦታ ያለው መጀመሪያ
coverage-order-name = ስም
coverage-order-entries = ብዙ ቦታ ያለው መጀመሪያ
coverage-area = አካባቢ
coverage-entries = የተመዘገቡ ቦታዎች
coverage-organizations = ድርጅቶች
coverage-rate = ቦታዎች ለ1,000 ሰው
coverage-unknown = ቁጥር የለም
coverage-map-label = የአካባቢዎች ካርታ፣ ቀለሙ የሚያሳየው፦ { $measure }
coverage-map-entries = በእያንዳንዱ አካባቢ የተመዘገቡ ቦታዎች
coverage-class = ከ{ $from } እስከ { $to }
coverage-class-none = ቁጥር የለም
coverage-download = በCSV ያውርዱ
coverage-total = ጣሊያን
coverage-table-caption = በየአካባቢው የተመዘገቡ ቦታዎች፣ አብሮ የሚታየው፦ { $indicator }
indicator-population = ነዋሪዎች
indicator-foreign-residents = የውጭ ዜጋ የሆኑ ነዋሪዎች
indicator-reception = በመቀበያ ማዕከላት ያሉ ሰዎች
indicator-protection-permits = አዲስ የጥገኝነት ፈቃዶች
indicator-unaccompanied-minors = ያለ ቤተሰብ የመጡ ልጆች

## About
about-heading = ስለ Vicini
about-description = Vicini ምን እንደሆነ፣ መረጃዎቹ ከየት እንደመጡ፣ በምን ፈቃድ እንደሆነና ስለ እርስዎ የሚያውቀው፦ ምንም።
about-what-heading = ይህ ምንድን ነው
about-what = Vicini ማለት «ጎረቤቶች» ማለት ነው። በጣሊያን ከስደተኞች ጋር የሚሠሩ ወይም ስደተኞች ራሳቸው የሚመሯቸው ማኅበራት፣ የኅብረት ሥራ ማኅበራት፣ አብያተ ክርስቲያናት፣ ቢሮዎችና ቡድኖች ካርታና ዝርዝር ነው።
about-numbers = የ{ $organizations } ድርጅቶች { $entries } ቦታዎች እዚህ ይገኛሉ።
about-how = መረጃዎቹ ለሁሉም ክፍት ከሆኑ ምንጮች የመጡ ናቸው። እያንዳንዱ ምንጩን፣ ቀኑንና ምን ያህል እርግጠኛ እንደሆነ ይናገራል። ለሁሉም የደወለ ሰው የለም፤ ከመጓዝዎ በፊት ያረጋግጡ።
about-unknown = የማይታወቀው ባዶ ይተዋል። የአንድ ማኅበር ቋንቋዎች ባይታወቁም የእርስዎን ቋንቋ ሊናገሩ ይችላሉ።
about-safety-heading = ጥበቃ የሚያስፈልጋቸው ቦታዎች
about-safety = መጠለያዎችን፣ የሰዎች ዝውውርና የጥቃት ተጎጂዎችን የሚረዱ አገልግሎቶችን እና ለLGBTQI ሰዎች የሚሰጡ አገልግሎቶችን በከተማ ብቻ እናሳያለን፤ አድራሻቸውን በፍጹም አናሳይም። ተጨማሪ የምናሳየው አንድ ሰው ከእነሱ ጋር ተስማምቶ ከወሰነ ብቻ ነው።
about-sources-heading = ምንጮች
about-sources = በዚህ ዝርዝር ያሉት መረጃዎች ምንጮች፦
about-sources-entries = የተመዘገቡ ቦታዎች
about-sources-more = { $count ->
    [one] እና ሌላ { $count } ምንጭ፣ በመረጃዎቹ ላይ ተጠቅሷል
   *[other] እና ሌሎች { $count } ምንጮች፣ እያንዳንዳቸው በመረጃዎቻቸው ላይ ተጠቅሰዋል
  }
about-licence = ፈቃድ
about-reference-heading = ድንበሮችና ቁጥሮች
about-reference-boundaries = ከተሞች፣ አውራጃዎችና ክልሎች፦ ISTAT፣ በOpenpolis እና በonData በኩል።
about-privacy-heading = ግላዊነት
about-privacy-cookies = ኩኪ የለም፣ መመዝገብ የለም፣ ስታቲስቲክስ የለም፣ ከሌሎች ኩባንያዎች ምንም የለም።
about-privacy-position = «በአቅራቢያዬ» የት እንዳሉ የሚጠይቀው ሲነኩት ብቻ ነው። ያሉበት ቦታ ከመሣሪያዎ ከመውጣቱ በፊት ወደ አንድ ኪሎ ሜትር ገደማ ይጠጋጋል፤ አይቀመጥም።
about-privacy-logs = የአገልግሎቱ መዝገብ አድራሻዎንም ሆነ የፈለጉትን ነገር አይዝም።
about-languages-heading = የእነዚህ ገጾች ቋንቋዎች
about-languages-help = ከእነዚህ ቋንቋዎች አንዱን በደንብ ያውቃሉ? ጽሑፎቹን ማረም ይችላሉ፦ እያንዳንዱ ቋንቋ በዚህ አገልግሎት ነጻ ኮድ ውስጥ አንድ ፋይል ነው።
about-language-reviewed = በ{ $reviewer } የተረጋገጠ
about-language-machine = በማሽን የተተረጎመ፣ ገና ያልተረጋገጠ
about-data-heading = ለፕሮግራም ሠሪዎችና ለአጋሮች
about-data = እዚህ የሚታየው ሁሉ በሌሎች ፕሮግራሞች ሊነበብና በራስዎ ድረ ገጽ ላይ ሊቀመጥ ይችላል።
about-data-api = የAPI መመሪያ

## For your website
embed-heading = በድረ ገጽዎ ላይ ያስቀምጡት
embed-lead = የሚታየውን ይምረጡ፣ ኮዱን ወደ ገጽዎ ይቅዱ። ነጻ፣ ያለ ኩኪና ያለ ሌላ ኩባንያ።
embed-description = ከስደተኞች ጋር የሚሠሩ ማኅበራት ዝርዝርና ካርታ ለድረ ገጽዎ፦ ይምረጡ፣ ይቅዱ፣ አለቀ።
embed-language = ቋንቋ
embed-theme = ቀለሞች
embed-theme-auto = እንደ ጎብኚው መሣሪያ
embed-theme-light = ነጣ ያለ
embed-theme-dark = ጠቆር ያለ
embed-hide = የማይታይ
embed-hide-search = የፍለጋ ሳጥን
embed-hide-filters = ማጣሪያዎች
embed-hide-map = ካርታ
embed-region-any = መላው ጣሊያን
embed-service-any = ሁሉም
embed-make = ኮዱን ይሥሩ
embed-code = የሚቀዳው ኮድ
embed-preview = ቅድመ ዕይታ ይክፈቱ
embed-preview-heading = ቅድመ ዕይታ
embed-frame-title = በጣሊያን ከስደተኞች ጋር የሚሠሩ ማኅበራት
embed-powered = ሙሉው ገጽ በ{ $site }

## Errors
not-found-heading = ይህ ገጽ የለም
not-found-text = አድራሻው የቆየ ወይም በስህተት የተጻፈ ሊሆን ይችላል። ወይም መረጃው ተነስቶ ሊሆን ይችላል።
not-found-search = ወደ ፍለጋው ይሂዱ
bad-request-heading = በዚህ ገጽ አድራሻ ላይ ስህተት አለ
bad-request-parameter = በ{ $parameter } ውስጥ፦
bad-request-start-again = ያለ እሱ ይፈልጉ
unavailable-heading = መረጃዎቹ እየተዘጋጁ ነው
unavailable-text = ከአንድ ደቂቃ በኋላ ይመለሱ።
error-heading = በእኛ በኩል ችግር ተፈጥሯል
error-text = እባክዎ እንደገና ይሞክሩ። ችግሩ ከቀጠለ ይህን ድረ ገጽ ለሚያስተዳድሩት ይንገሩ።

## Dates
date-day = { $day } { $month ->
    [1] ጃንዩወሪ
    [2] ፌብሩወሪ
    [3] ማርች
    [4] ኤፕሪል
    [5] ሜይ
    [6] ጁን
    [7] ጁላይ
    [8] ኦገስት
    [9] ሴፕቴምበር
    [10] ኦክቶበር
    [11] ኖቬምበር
   *[12] ዲሴምበር
  } { $year }
date-month = { $month ->
    [1] ጃንዩወሪ
    [2] ፌብሩወሪ
    [3] ማርች
    [4] ኤፕሪል
    [5] ሜይ
    [6] ጁን
    [7] ጁላይ
    [8] ኦገስት
    [9] ሴፕቴምበር
    [10] ኦክቶበር
    [11] ኖቬምበር
   *[12] ዲሴምበር
  } { $year }

## Words of the map and of the search as you type
script-show-map = ካርታውን ይመልከቱ
script-hide-map = ካርታውን ይደብቁ
script-map-size = { $kilobytes } kB ገደማ
script-sheet-larger = ዝርዝሩን ያስፉ
script-sheet-smaller = ዝርዝሩን ያሳንሱ
script-search-this-area = በዚህ አካባቢ ይፈልጉ
script-near-me = በአቅራቢያዬ
script-near-me-explain = የት እንዳሉ መሣሪያዎን እንጠይቃለን። ቦታውን ወደ አንድ ኪሎ ሜትር ገደማ እናጠጋጋለን፤ ምንም አናስቀምጥም። ይቀጥሉ?
script-near-me-denied = መሣሪያዎ የት እንዳሉ አልነገረንም። በምትኩ የከተማዎን ስም ይጻፉ።
script-loading = በመጫን ላይ…
script-results-updated = ውጤቶች፦ { $count }
script-cluster-label = { $count } ቦታዎች፣ ያጉሉ
script-cluster-near = በ{ $comune } ዙሪያ { $count } ቦታዎች፣ ያጉሉ
script-places-here = እዚህ ያሉ ቦታዎች፦ { $count }
script-somewhere-in = በ{ $comune } ውስጥ የሆነ ቦታ
script-close = ይዝጉ
script-zoom-in = ያጉሉ
script-zoom-out = ያሳንሱ
script-gesture-control-scroll = ካርታውን ለማጉላት Ctrl + የማውስ ጎማ
script-gesture-command-scroll = ካርታውን ለማጉላት ⌘ + የማውስ ጎማ
script-gesture-two-fingers = ካርታውን በሁለት ጣት ያንቀሳቅሱ
script-reset-north = ሰሜንን ወደ ላይ ያዙሩ
script-pan-up = ወደ ላይ ይውሰዱ
script-pan-down = ወደ ታች ይውሰዱ
script-pan-left = ወደ ግራ ይውሰዱ
script-pan-right = ወደ ቀኝ ይውሰዱ
script-map-label = የተገኙት ቦታዎች ካርታ
script-no-webgl = ይህ መሣሪያ ካርታውን ማሳየት አይችልም። ሁሉም በዝርዝሩ ላይ አለ።
script-attribution = ድንበሮች፦ ISTAT, Openpolis፤ የባሕር ዳርቻዎች፦ Natural Earth
script-load-failed = መጫን አልተቻለም። ኢንተርኔቱን ይመልከቱና እንደገና ይሞክሩ።
script-copy = ይቅዱ
script-copied = ተቀድቷል

## Offline
offline-heading = ያለ ኢንተርኔት
offline-lead = ዝርዝሩን በዚህ መሣሪያ ላይ ያስቀምጡ፤ ከዚያ ያለ ኢንተርኔት ይሠራል፣ ዳታም አይጨርስም።
offline-size = { $kilobytes } kB ገደማ። ዝርዝሩና እነዚህ ገጾች ብቻ፤ ስለ እርስዎ ምንም የለም።
offline-keep = ዝርዝሩን በዚህ መሣሪያ ያስቀምጡ
offline-remove = ከዚህ መሣሪያ ያጥፉት
offline-page-heading = ኢንተርኔት የለዎትም
offline-page-text = ይህ ገጽ በመሣሪያዎ ላይ የለም። የተቀመጠው ዝርዝር ግን አለ።
offline-page-list = የተቀመጠውን ዝርዝር ይክፈቱ
app-description = በጣሊያን፣ በአቅራቢያዎ ስደተኞችን ማን ይረዳል፦ ያለ ኢንተርኔት የሚሠራ ዝርዝርና ካርታ።
script-offline-saving = በማስቀመጥ ላይ…
script-offline-saved = በዚህ መሣሪያ ላይ ተቀምጧል። የ{ $date } መረጃ ነው።
script-offline-removed = ከዚህ መሣሪያ ጠፍቷል።
script-offline-failed = ማስቀመጥ አልተቻለም። ኢንተርኔቱንና በመሣሪያው ላይ ያለውን ባዶ ቦታ ይመልከቱ።
script-offline-note = ኢንተርኔት የለም። የሚያዩት የተቀመጠውን የ{ $date } ዝርዝር ነው፤ ከዚያ ወዲህ የተለወጠ ነገር ሊኖር ይችላል።
script-offline-updated = የተቀመጠው ዝርዝር አዲስ ነው፦ { $date }።
script-offline-exact-position = ኢንተርኔት ከሌለ ያሉበት ቦታ ከመሣሪያው አይወጣም።
script-offline-where-unknown = { $place } በተቀመጠው ዝርዝር ውስጥ የለም። መላው ጣሊያን ይኸውና።

## Near me
script-near-choose-on-map = በካርታው ላይ ቦታ ይምረጡ
script-near-choose-hint = ካርታው ላይ ያሉበትን ቦታ ይንኩ። ለማቆም Esc።
script-near-this-point = በዚህ ቦታ አቅራቢያ ይፈልጉ
walking-minutes = { $minutes ->
    [one] በእግር { $minutes } ደቂቃ ገደማ
   *[other] በእግር { $minutes } ደቂቃዎች ገደማ
  }

## Filters
filter-value-none = { $value }፦ ከሌሎቹ ማጣሪያዎች ጋር ምንም ቦታ የለም
filter-language-unknown = ቋንቋዎቹ የማይታወቁ
filter-language-unknown-show = { $count ->
    [one] ቋንቋው የማይታወቀውን { $count } ቦታም ይመልከቱ
   *[other] ቋንቋቸው የማይታወቁትን { $count } ቦታዎችም ይመልከቱ
  }
filter-language-unknown-hide = ቋንቋቸው የማይታወቁትን ቦታዎች ይደብቁ
filter-language-explained = ቋንቋዎችን የሚጠቅሱ ምንጮች በጣም ጥቂት ናቸው። አለመታወቁ አይናገሩም ማለት አይደለም፤ ይጠይቋቸው።

## A place: reach, share, print, report
place-actions = በዚህ ገጽ ምን ማድረግ ይችላሉ
place-directions = መንገዱን በካርታ መተግበሪያ ይመልከቱ
place-on-foot = በእግር
place-by-public-transport = በሕዝብ ትራንስፖርት
place-area-note = ቀለም የተቀባው መላው ከተማ ነው። ትክክለኛው ቦታ አይታይም።
place-picture = ካርታ፦ { $place }
place-share = ለጓደኛ ይላኩ
place-copy-link = ሊንኩን ይቅዱ
place-whatsapp = በWhatsApp ይላኩ
place-qr = የQR ኮድ ይመልከቱ
place-qr-explained = የሌላ ስልክ ካሜራ ወደ ኮዱ ያነጣጥሩ፤ ይህን ገጽ ይከፍታል።
place-print = ይህን ገጽ ያትሙ
place-report = ስህተት ይጠቁሙ
place-printed-from = ከ{ $address }፣ { $date }
report-heading = ስለ { $name } ስህተት ይጠቁሙ
report-lead = መመዝገብም ሆነ ስም አያስፈልግም። ስለ ራስዎ ወይም ስለ ሌሎች የግል ነገር አይጻፉ።
report-kind = ስህተቱ ምንድን ነው?
report-kind-moved = ቦታ ቀይሯል ወይም አድራሻው ስህተት ነው
report-kind-closed = አሁን የለም
report-kind-contact = ስልኩ፣ ኢሜይሉ ወይም ድረ ገጹ ስህተት ነው
report-kind-hours = የሥራ ሰዓቱ ስህተት ነው
report-kind-services = የሚሠሩት ሥራ በስህተት ተጽፏል ወይም አልተጻፈም
report-kind-languages = የሚናገሯቸው ቋንቋዎች በስህተት ተጽፈዋል ወይም አልተጻፉም
report-kind-safety = መታየቱ ሰዎችን አደጋ ላይ ይጥላል
report-kind-other = ሌላ ነገር
report-message = ትክክለኛው ምንድን ነው? (ካወቁ)
report-contact = ኢሜይልዎ ወይም ስልክዎ፣ መልስ ከፈለጉ ብቻ
report-send = ይላኩ
report-thanks-heading = እናመሰግናለን
report-thanks = አንድ ሰው ያየዋል። የጻፉት የሚቀመጠው ለዚህ ብቻ ነው።
report-incomplete = ስህተቱ ምን እንደሆነ ይምረጡ።
report-too-long = { $count ->
    [one] ጽሑፉ በጣም ረጅም ነው፦ ቢበዛ { $count } ፊደል።
   *[other] ጽሑፉ በጣም ረጅም ነው፦ ቢበዛ { $count } ፊደሎች።
  }
report-too-many = በጣም ብዙ ጥቆማዎች ደርሰዋል። እባክዎ ከአንድ ሰዓት በኋላ ይሞክሩ።

## The map
map-picture = የተገኙት ቦታዎች ካርታ፣ በምስል

## About
about-privacy-offline = ያለ ኢንተርኔት ለመጠቀም ዝርዝሩ በመሣሪያዎ ላይ የሚቀመጠው እርስዎ ከጠየቁ ብቻ ነው። በማንኛውም ጊዜ ከዚያው ማጥፋት ይችላሉ።
about-privacy-report = የስህተት ጥቆማ እርስዎ የጻፉትን ብቻ ይይዛል፤ ሌላ ምንም አይዝም።
about-offline-heading = ያለ ኢንተርኔት መጠቀም
machine-translated-help = በማሽን የተተረጎመ፤ ገና አልተረጋገጠም። ይርዱን፦
machine-translated-help-link = ማድረግ የሚችሉት
