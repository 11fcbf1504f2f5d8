## Every page
site-name = Vicini
skip-to-results = ናብ ውጽኢት ኪዱ
skip-to-content = ናብ ትሕዝቶ ኪዱ
navigation = ቀንዲ ዝርዝር
navigation-search = ድለዩ
navigation-coverage = ብከባቢ
navigation-embed = ንወብሳይትኩም
navigation-about = ብዛዕባና
languages = ቋንቋ
synthetic-notice = እዚ ሓበሬታታት ናይ ብሓቂ ኣይኮነን፣ ፍጥነት ንምዕቃን ጥራይ ዝተሰርሐ እዩ። ኣብዚ ሓገዝ ክትረኽቡ ኣይትኽእሉን ኢኹም።
footer-statement = ነፍሲ ወከፍ ሓበሬታ ምንጩን ዕለቱን ኣለዎ። ዘይፍለጥ ነገር ባዶ ይግደፍ፦ ባዶ ምዃኑ “የለን” ማለት ኣይኮነን።
footer-data-of = እዚ ናይ { $date } ሓበሬታ እዩ።
footer-sources = ምንጭታትን ፍቓዳትን
footer-privacy = ምሕላው ብሕታዊ ሓበሬታ

## Search
search-heading = ኣብ ጣልያን፣ ኣብ ጥቓኹም ንስደተኛታት መን ይሕግዝ
search-lead = ሕጋዊ ምኽሪ፣ ትምህርቲ ጣልያንኛ፣ ጥዕና፣ ምሕዝነት። ብነጻ እዩ፣ ምምዝጋብ ኣየድልን።
search-title-words = { $words }፦ ኣብ ጣልያን ንስደተኛታት መን ይሕግዝ
search-title-near = ኣብ ጥቓ { $place } ንስደተኛታት መን ይሕግዝ
search-description = ኣብ ጣልያን ምስ ስደተኛታት ዝሰርሓ ማሕበራት፦ ብዘድልየኩም፣ ብቋንቋን ብቦታን ድለዩ፣ እቲ ዝቐረበ ይቕድም።
search-words = እንታይ የድልየኩም?
search-words-hint = ብቋንቋኹም፦ ጠበቓ፣ ትምህርቲ ጣልያንኛ፣ ሓኪም
search-where = ኣበይ?
search-where-hint = ከተማ ኣብ ጣልያን፦ Torino፣ Lecce
search-radius = ክንደይ ርሕቀት
search-radius-any = ዝኾነ ርሕቀት
search-radius-up-to = ክሳብ { $kilometres } ኪሜ
search-submit = ድለዩ
search-near-me = ኣብ ጥቓይ
filters-heading = መጻረዪታት
filters-selected = { $count ->
    [one] { $count } ተመሪጹ
   *[other] { $count } ተመሪጾም
  }
filters-apply = መጻረዪታት ተጠቐሙ
facet-service = እንታይ ይገብሩ
facet-target = ንመን
facet-language = ዝዛረብዎ ቋንቋ
facet-led-by = መን ይመርሖ
facet-type = ዓይነት ትካል
facet-programme = ፕሮግራም
facet-evidence = እቲ ሓበሬታ ክሳብ ክንደይ ርግጸኛ እዩ
facet-region = ዞባ (Regione)
facet-province = ኣውራጃ (Provincia)
facet-comune = ከተማ (Comune)
facet-verified = ብሰብ ዝተረጋገጸ
facet-has = እንታይ ይፍለጥ
facet-open = ናይ ስራሕ ሰዓታት
open-any = ኣብ ዝኾነ ግዜ
open-now = ሕጂ ክፉት
open-known = ብዛዕባ ናይ ስራሕ ሰዓታት ዝፍለጥ ውሑድ እዩ፦ ካብ { $total } ቦታታት፣ ሰዓታቶም ዝፍለጥ { $known } ጥራይ እዮም።
verified-any = ኣብ ዝኾነ ግዜ፣ ወይ ገና ዘይተረጋገጸ
verified-months = { $months ->
    [one] ኣብ ዝሓለፈ ወርሒ
   *[other] ኣብ ዝሓለፉ { $months } ኣዋርሕ
  }
has-website = ወብሳይት
has-phone = ተሌፎን
has-email = ኢመይል
has-opening-hours = ናይ ስራሕ ሰዓታት
has-position = ኣብ ካርታ ዘሎ ቦታ

## Results
results-count = { $count ->
    [one] { $count } ቦታ ተረኺቡ
   *[other] { $count } ቦታታት ተረኺቦም
  }
results-near = ቅድም እቲ ናብ { $place } ዝቐረበ
results-near-position = ቅድም እቲ ናባኹም ዝቐረበ
results-page = ውጽኢት
results-without-position = { $count ->
    [one] ካልእ { $count } ቦታ እውን ክሰማማዕ ይኽእል፣ ግን ኣብ ካርታ ስለ ዘየለ ኣብዚ ከባቢ ምዃኑ ኣይንፈልጥን።
   *[other] ካልኦት { $count } ቦታታት እውን ክሰማምዑ ይኽእሉ፣ ግን ኣብ ካርታ ስለ ዘየለዉ ኣብዚ ከባቢ ምዃኖም ኣይንፈልጥን።
  }
results-without-position-show = ንዓታቶም እውን ርኣዩ
results-in-area = ኣብቲ ኣብ ካርታ ዝርአ ከባቢ
chips-label = ዝተመርጹ መጻረዪታት
chip-remove = ኣልግሱ፦ { $label }
chips-clear = ኩሉ ኣልግሱ
chip-words = “{ $words }”
chip-area = ከባቢ ካርታ
chip-radius = ክሳብ { $kilometres } ኪሜ
chip-verified = { $months ->
    [one] ኣብ ዝሓለፈ ወርሒ ዝተረጋገጸ
   *[other] ኣብ ዝሓለፉ { $months } ኣዋርሕ ዝተረጋገጸ
  }
chip-place = { $kind }፦ { $place }
chip-open = ሕጂ ክፉት
chip-open-at = ክፉት፦ { $when }
corrected = ኣብ ክንዲ { $typed }፣ ውጽኢት ናይ { $read } ነርኢ ኣለና።
ignored = እዞም ቃላት እንታይ ከም ዝድለ ኣይነግሩን እዮም፦ { $words }።
listed = { $before }፣ { $next }
matched-label = ስለምንታይ ኣብዚ ተራእዩ
matched-word = { $word } ኣብ “{ $field }”
matched-word-language = { $word } ({ $language }) ኣብ “{ $field }”
matched-name = ስም
matched-place = ቦታ
matched-description = ብናይ ገዛእ ርእሶም ቃላት
sort-label = ቅደም ተኸተል
sort-relevance = ዝያዳ ዝሰማማዕ
sort-distance = ዝያዳ ዝቐረበ
sort-name = ስም
sort-updated = ቀረባ ግዜ ዝተለወጠ
pagination = ገጻት
pagination-next = ዝቕጽል ገጽ
pagination-first = ናብ ቀዳማይ ገጽ ተመለሱ
where-unknown = ኣብ ጣልያን “{ $place }” ትበሃል ከተማ ኣይንፈልጥን። እዚ ናይ መላእ ጣልያን ውጽኢት እዩ።
where-suggestions = እዚ ማለትኩም ድዩ፦
where-several = “{ $place }” ዝበሃሉ ካብ ሓደ ንላዕሊ ቦታታት ኣለዉ። ኣየናይ እዩ?
empty-heading = ነዚ ኩሉ ዘማልእ ቦታ የለን
widened = ንዝሓተትኩምዎ ኩሉ ዘማልእ ቦታ የለን። ካብ ሕቶኹም ዝገደፍናዮ፦ { $dropped }።
widened-open = ናይ ስራሕ ሰዓታት
widened-verified = ብሰብ ምርግጋጹ
widened-has = ክፍለጥ ዘለዎ ሓበሬታ
widened-radius = ርሕቀት
widened-bbox = ከባቢ ካርታ
widened-within = ዝተዋህበ ከባቢ
widened-filter = መጻረዪ “{ $facet }”
widened-place = ቦታ { $name }
widened-words = { $count ->
    [one] እታ ቃል
   *[other] እተን ቃላት
  } { $words }
widened-nearest = እዚኦም ንዝሓተትኩምዎ ዝያዳ ዝቐርቡ እዮም፣ እቲ ዝቐረበ ቦታ ይቕድም።
widened-closest = እዚኦም ንዝሓተትኩምዎ ዝያዳ ዝቐርቡ እዮም።
widened-heading = ክሕግዙ ዝኽእሉ ካልኦት ቦታታት
empty-without = ብዘይ { $label }፦
empty-words = ብዝኾነ ቋንቋ ሓንቲ ቀላል ቃል ፈትኑ።
empty-start-again = ከም ብሓድሽ ጀምሩ

## A place
place-what = እንታይ ይገብሩ
place-for-whom = ንመን
place-languages = ዝዛረብዎም ቋንቋታት
place-languages-unknown = ኣይፍለጥን። ሕተትዎም፦ ዘይምፍላጡ ኣይዛረቡን እዮም ማለት ኣይኮነን።
place-services-unknown = ገና ኣይፍለጥን
place-where = ኣበይ
place-contact = ብኸመይ ትረኽብዎም
place-contact-unknown = ተሌፎን ይኹን ካልእ ኣድራሻ ኣይፍለጥን። ስሞምን ከተማኦምን ንምርካቦም ክሕግዝ ይኽእል።
place-phone = ተሌፎን
place-email = ኢመይል
place-website = ወብሳይት
place-information = ተወሳኺ ብዛዕባኦም
place-open-in-maps = ኣብ ናይ ካርታ ኣፕ ክፈቱ
place-hours = ናይ ስራሕ ሰዓታት
hours-open = ሕጂ ክፉት እዩ
hours-open-until = { $when ->
    [today] ሕጂ ክፉት እዩ፣ ሰዓት { $time } ይዕጾ
    [tomorrow] ሕጂ ክፉት እዩ፣ ጽባሕ ሰዓት { $time } ይዕጾ
    [week] ሕጂ ክፉት እዩ፣ { $day } ሰዓት { $time } ይዕጾ
   *[later] ሕጂ ክፉት እዩ፣ ብ{ $day } ይዕጾ
  }
hours-closed = ሕጂ ዕጹው እዩ
hours-closed-until = { $when ->
    [today] ሕጂ ዕጹው እዩ፣ ሰዓት { $time } ይኽፈት
    [tomorrow] ሕጂ ዕጹው እዩ፣ ጽባሕ ሰዓት { $time } ይኽፈት
    [week] ሕጂ ዕጹው እዩ፣ { $day } ሰዓት { $time } ይኽፈት
   *[later] ሕጂ ዕጹው እዩ፣ ብ{ $day } ይኽፈት
  }
hours-unclear = ክፉት ድዩ ወይስ ዕጹው? ካብቲ ሰዓታት ክፍለጥ ኣይከኣልን፦ ቅድሚ ምኻድኩም ሕተቱ።
hours-always = ኩሉ ግዜ ክፉት፣ ቀትርን ለይትን
hours-week = ዝቕጽላ ሸውዓተ መዓልትታት፣ በዓላት ሓዊሱ (ብሰዓት ጣልያን)፦
hours-day-closed = ዕጹው
hours-day-whole = ምሉእ መዓልቲ
hours-ask-first = { $hours } (ቅድም ሕተቱ)
hours-written = ከምቲ ምንጪ ዝጸሓፎ፦ { $hours }
hours-today = ሎሚ
hours-weekday = { $weekday ->
    [1] ሰኑይ
    [2] ሰሉስ
    [3] ረቡዕ
    [4] ሓሙስ
    [5] ዓርቢ
    [6] ቀዳም
   *[7] ሰንበት
  }
place-transport = ብኸመይ ትኸዱ
place-accessibility = ምችውነት ንስንክልና ዘለዎም
place-kind = ዓይነት ትካል
place-led-by = መን ይመርሖ
place-programmes = ፕሮግራማት
place-other-names = ካልእ ኣስማት
place-about-them = ብናይ ገዛእ ርእሶም ቃላት
place-source = እዚ ሓበሬታ ካበይ መጺኡ
place-source-name = ምንጪ
place-source-date = ዕለት ናይቲ ምንጪ
place-source-age = ዕድመ ናይቲ ሓበሬታ
place-source-licence = ፍቓድ
licence-facts-only = ካብ ንኹሉ ክፉት ዝኾነ ወብሳይት ዝተወስደ ሓበሬታ (ክፉት ፍቓድ የብሉን)
place-evidence = እቲ ምንጪ እንታይ ይብል
place-evidence-level = ክሳብ ክንደይ ርግጸኛ እዩ
place-verified = ብሰብ ዝተረጋገጸ
place-verified-never = ገና ኣይተረጋገጸን
place-changed = ኣብዚ ንመወዳእታ ግዜ ዝተለወጠሉ
place-others = { $count ->
    [one] ካልእ { $count } ቦታ ናይዚ ትካል
   *[other] ካልኦት { $count } ቦታታት ናይዚ ትካል
  }
place-others-all = ኩሎም { $count } ርኣዩ
place-back = ናብ መድለዪ ተመለሱ
place-nearby = ካልኦት ኣብ ጥቓኡ
place-closed-temporarily = ንግዜኡ ዕጹው
place-description = { $name }፣ { $place }፦ እንታይ ይገብሩ፣ ንመን፣ ብኸመይ ትረኽብዎምን እቲ ሓበሬታ ካበይ ከም ዝመጸን።
place-json = እዚ ሓበሬታ ከም ዳታ (GeoJSON)
age-years = { $years ->
    [0] ካብ ሓደ ዓመት ዝወሓደ
    [one] { $years } ዓመት
   *[other] { $years } ዓመታት
  }
age-warning = እዚ ሓበሬታ ዝጸንሐ እዩ። ቅድሚ ምኻድኩም ደውሉ ወይ ጽሓፉ።
evidence-a = A፦ እቲ ምንጪ እንታይ ከም ዝገብሩ ይነግር
evidence-b = B፦ ወግዓዊ ስሙ ይነግር
evidence-c = C፦ ካብ ስሙ ጥራይ ዝተገመተ
precision-somewhere = ገለ ቦታ ኣብ { $municipality }
precision-street-note = እቲ ጐደና ልክዕ እዩ፣ ቁጽሪ ገዛ ኣይርአን።
precision-hidden = ንድሕነት ሰባት ክበሃል እቲ ቦታ ኣይርአን
precision-hidden-note = ነቶም ናብኡ ዝኸዱ ሰባት ንምሕላው፣ ልክዕ ቦታኡ ኣይነርእን። ብተሌፎን ወይ ብኻልእ ማሕበር ኣቢልኩም ሕተቱ።
precision-nowhere = ቦታኡ ኣይፍለጥን
precision-nowhere-note = እቲ ምንጪ ስም ከተማ ኣይጠቅስን። ኣብ መላእ ጣልያን ክሰርሕ ይኽእል።
source-line = { $source }፣ { $date }
not-verified-since = ካብ { $date } ንደሓር ኣይተረጋገጸን
not-verified = ብሰብ ኣይተረጋገጸን
verified-on = ብ{ $date } ተረጋጊጹ
visit-website = ወብሳይት
visit-call = ደውሉ
visit-write = ጽሓፉ
distance-metres = { $metres } ሜ
distance-kilometres = { $kilometres } ኪሜ
about-distance = ኣስታት { $distance }

## Regions and their map
map-heading = ብዞባ
map-label = ካርታ ዞባታት ጣልያን፣ ምስ ብዝሒ ኣብ ነፍሲ ወከፍ ዞባ ዝተረኽቡ ቦታታት
map-region = { $region }፦ { $count ->
    [0] ቦታ የለን
    [one] { $count } ቦታ
   *[other] { $count } ቦታታት
  }
map-legend = ዝተረኽቡ ቦታታት
map-boundaries = ዶባት፦ ISTAT, Openpolis, CC BY 4.0
region-heading = ኣብ { $region } ንስደተኛታት መን ይሕግዝ
region-description = ኣብ { $region } ምስ ስደተኛታት ዝሰርሓ ማሕበራት፦ እንታይ ይገብራ፣ ኣበይ ኣለዋ፣ ቁጽርታት ናይቲ ዞባ ድማ።
region-places = ቦታታት
region-services = ኣብዚ እንታይ ይግበር
region-provinces = ብኣውራጃ
region-figures = ቁጽርታት ናይቲ ዞባ
region-all = { $count ->
    [one] ነቲ ቦታ ርኣዩን ኣጻርዩን
   *[other] ኩሎም { $count } ቦታታት ርኣዩን ኣጻርዩን
  }
region-others = ካልኦት ዞባታት
region-none = ክሳብ ሕጂ ኣብዚ ዞባ ዝተመዝገበ ቦታ የለን።

## Coverage
coverage-heading = ሓገዝ ዝጎድል ኣበይ እዩ?
coverage-lead = ኣብ ነፍሲ ወከፍ ከባቢ ክንደይ ቦታታት ከም ዝተመዝገቡን ክንደይ ሰባት ከም ዝነብሩን።
coverage-warning = እዚ ዝቖጽሮ ኣብ ዝርዝርና ዘሎ እዩ፣ ሰባት ዘድልዮም ኣይኮነን፦ ውሑድ ቦታታት ዝተመዝገቡሉ ከባቢ፣ ገና ዘይተመዝገበ ሓገዝ ክህልዎ ይኽእል።
coverage-description = ቦታታት ናይ ምስ ስደተኛታት ዝሰርሓ ማሕበራት፣ ብዞባን ብኣውራጃን ጣልያን፣ ምስ ቁጽሪ ኣብኡ ዝነብሩ ሰባት።
coverage-by = ከባቢታት
coverage-by-region = ዞባታት
coverage-by-province = ኣውራጃታት
coverage-indicator = ምስዚ ኣነጻጽሩ
coverage-service = ነዚ ዝህቡ ጥራይ
coverage-all-services = ዝኾነ
coverage-show = ርኣዩ
coverage-order = ቅደም ተኸተል
coverage-order-gap = ንህዝቡ ውሑድ ቦታ ዘለዎ ይቕድም
coverage-order-name = ስም
coverage-order-entries = ብዙሕ ቦታ ዘለዎ ይቕድም
coverage-area = ከባቢ
coverage-entries = ዝተመዝገቡ ቦታታት
coverage-organizations = ትካላት
coverage-rate = ቦታታት ን1,000 ሰብ
coverage-unknown = ቁጽሪ የለን
coverage-map-label = ካርታ ከባቢታት፣ እቲ ሕብሪ ዘርእዮ፦ { $measure }
coverage-map-entries = ኣብ ነፍሲ ወከፍ ከባቢ ዝተመዝገቡ ቦታታት
coverage-class = ካብ { $from } ክሳብ { $to }
coverage-class-none = ቁጽሪ የለን
coverage-download = ብCSV ኣውርዱ
coverage-total = ጣልያን
coverage-table-caption = ብከባቢ ዝተመዝገቡ ቦታታት፣ ምስኡ ዝርአ፦ { $indicator }
indicator-population = ነበርቲ
indicator-foreign-residents = ወጻእተኛታት ነበርቲ
indicator-reception = ኣብ መቀበሊ ማእከላት ዘለዉ ሰባት
indicator-protection-permits = ሓደስቲ ፍቓዳት ዑቕባ
indicator-unaccompanied-minors = ብዘይ ስድራ ዝመጹ ቆልዑ

## About
about-heading = ብዛዕባ Vicini
about-description = Vicini እንታይ እዩ፣ ሓበሬታታቱ ካበይ መጺኡ፣ ብኸመይ ዝበለ ፍቓድ፣ ብዛዕባኹም ዝፈልጦ ድማ፦ ዋላ ሓንቲ።
about-what-heading = እዚ እንታይ እዩ
about-what = Vicini ማለት “ጐረባብቲ” ማለት እዩ። ኣብ ጣልያን ምስ ስደተኛታት ዝሰርሑ፣ ወይ ስደተኛታት ባዕሎም ዝመርሕዎም፣ ማሕበራት፣ ማሕበራት ሕብረት ስራሕ፣ ቤተ ክርስቲያናት፣ ቤት ጽሕፈታትን ጉጅለታትን ዘርኢ ካርታን ዝርዝርን እዩ።
about-numbers = ኣብዚ { $entries } ቦታታት ናይ { $organizations } ትካላት ይርከቡ።
about-how = እቲ ሓበሬታ ካብ ንኹሉ ክፉታት ዝኾኑ ምንጭታት ዝመጸ እዩ። ነፍሲ ወከፍ ሓበሬታ ምንጩን ዕለቱን ክሳብ ክንደይ ርግጸኛ ከም ዝኾነን ይነግር። ንኹሎም ዝደወለሎም ሰብ የለን፦ ቅድሚ ምጕዓዝኩም ኣረጋግጹ።
about-unknown = ዘይፍለጥ ነገር ባዶ ይግደፍ። ቋንቋታት ሓደ ማሕበር ዋላ ኣይፍለጥ፣ ቋንቋኹም ክዛረቡ ይኽእሉ እዮም።
about-safety-heading = ምሕላው ዘድልዮም ቦታታት
about-safety = መዕቆቢታት፣ ኣንጻር ንግዲ ሰብን ዓመጽን ዝሕግዙ ኣገልግሎታትን ንLGBTQI ሰባት ዝሕግዙ ኣገልግሎታትን ብከተማ ጥራይ ነርእዮም፣ ኣድራሻኦም ፈጺምና ኣይነርእን። ዝያዳ እነርኢ ሓደ ሰብ ምስኣቶም ተሰማሚዑ እንተ ወሲኑ ጥራይ እዩ።
about-sources-heading = ምንጭታት
about-sources = ምንጭታት ናይቲ ኣብዚ ዝርዝር ዘሎ ሓበሬታ፦
about-sources-entries = ዝተመዝገቡ ቦታታት
about-sources-more = { $count ->
    [one] ከምኡ’ውን ካልእ { $count } ምንጪ፣ ኣብ ሓበሬታኡ ተጠቒሱ ኣሎ
   *[other] ከምኡ’ውን ካልኦት { $count } ምንጭታት፣ ነፍሲ ወከፎም ኣብ ሓበሬታኦም ተጠቒሶም ኣለዉ
  }
about-licence = ፍቓድ
about-reference-heading = ዶባትን ቁጽርታትን
about-reference-boundaries = ከተማታት፣ ኣውራጃታትን ዞባታትን፦ ISTAT፣ ብOpenpolisን onDataን ኣቢሉ።
about-privacy-heading = ምሕላው ብሕታዊ ሓበሬታ
about-privacy-cookies = ኩኪ የለን፣ ምምዝጋብ የለን፣ ስታቲስቲክስ የለን፣ ካብ ካልኦት ኩባንያታት ዝኾነ ነገር የለን።
about-privacy-position = “ኣብ ጥቓይ” ኣበይ ከም ዘለኹም ዝሓትት ምስ እትጥውቕዎ ጥራይ እዩ። እቲ ዘለኹምዎ ቦታ ካብ መሳርሒኹም ቅድሚ ምውጽኡ ናብ ኣስታት ሓደ ኪሎ ሜተር ይጠጋጋ፣ ኣይቅመጥን ድማ።
about-privacy-logs = መዝገብ ናይዚ ኣገልግሎት ኣድራሻኹም ይኹን ዝደለኹምዎ ነገር ኣይሕዝን።
about-languages-heading = ቋንቋታት ናይዞም ገጻት
about-languages-help = ካብዞም ቋንቋታት ሓደ ጽቡቕ ትፈልጡ ዲኹም? ነቶም ጽሑፋት ክትእርምዎም ትኽእሉ ኢኹም፦ ነፍሲ ወከፍ ቋንቋ ኣብ ነጻ ኮድ ናይዚ ኣገልግሎት ሓደ ፋይል እዩ።
about-language-reviewed = ብ{ $reviewer } ዝተረጋገጸ
about-language-machine = ብማሽን ዝተተርጐመ፣ ገና ዘይተረጋገጸ
about-data-heading = ንሰራሕቲ ፕሮግራምን መሻርኽትን
about-data = ኣብዚ ዝርአ ኩሉ ብኻልኦት ፕሮግራማት ክንበብ፣ ኣብ ወብሳይትኩም ድማ ክቕመጥ ይኽእል።
about-data-api = መምርሒ ናይ API

## For your website
embed-heading = ኣብ ወብሳይትኩም ኣቐምጥዎ
embed-lead = ክርአ እትደልይዎ ምረጹ፣ ነቲ ኮድ ናብ ገጽኩም ቅድሑ። ብነጻ፣ ብዘይ ኩኪን ብዘይ ካልእ ኩባንያን።
embed-description = ንወብሳይትኩም ዝኸውን ዝርዝርን ካርታን ናይ ምስ ስደተኛታት ዝሰርሓ ማሕበራት፦ ምረጹ፣ ቅድሑ፣ ተወዲኡ።
embed-language = ቋንቋ
embed-theme = ሕብርታት
embed-theme-auto = ከም መሳርሒ በጻሒ
embed-theme-light = ብሩህ
embed-theme-dark = ጸልማት
embed-hide = ዘይርአ
embed-hide-search = ሳጹን መድለዪ
embed-hide-filters = መጻረዪታት
embed-hide-map = ካርታ
embed-region-any = መላእ ጣልያን
embed-service-any = ኩሉ
embed-make = ኮድ ፍጠሩ
embed-code = ዝቕዳሕ ኮድ
embed-preview = ቅድመ ትርኢት ክፈቱ
embed-preview-heading = ቅድመ ትርኢት
embed-frame-title = ኣብ ጣልያን ምስ ስደተኛታት ዝሰርሓ ማሕበራት
embed-powered = ምሉእ ገጽ ኣብ { $site }

## Errors
not-found-heading = እዚ ገጽ የለን
not-found-text = እቲ ኣድራሻ ዝጸንሐ ወይ ብጌጋ ዝተጻሕፈ ክኸውን ይኽእል። ወይ እቲ ሓበሬታ ተኣልዩ ክኸውን ይኽእል።
not-found-search = ናብ መድለዪ ኪዱ
bad-request-heading = ኣብ ኣድራሻ ናይዚ ገጽ ጌጋ ኣሎ
bad-request-parameter = ኣብ { $parameter }፦
bad-request-start-again = ብዘይ እዚ ድለዩ
unavailable-heading = እቲ ሓበሬታ ይዳሎ ኣሎ
unavailable-text = ድሕሪ ሓደ ደቒቕ ተመለሱ።
error-heading = ብወገንና ጸገም ኣጋጢሙ
error-text = በጃኹም ከም ብሓድሽ ፈትኑ። እቲ ጸገም እንተ ደጊሙ፣ ነቶም ነዚ ወብሳይት ዘካይድዎ ንገርዎም።

## Dates
date-day = { $day } { $month ->
    [1] ጥሪ
    [2] ለካቲት
    [3] መጋቢት
    [4] ሚያዝያ
    [5] ግንቦት
    [6] ሰነ
    [7] ሓምለ
    [8] ነሓሰ
    [9] መስከረም
    [10] ጥቅምቲ
    [11] ሕዳር
   *[12] ታሕሳስ
  } { $year }
date-month = { $month ->
    [1] ጥሪ
    [2] ለካቲት
    [3] መጋቢት
    [4] ሚያዝያ
    [5] ግንቦት
    [6] ሰነ
    [7] ሓምለ
    [8] ነሓሰ
    [9] መስከረም
    [10] ጥቅምቲ
    [11] ሕዳር
   *[12] ታሕሳስ
  } { $year }

## Words of the map and of the search as you type
script-show-map = ካርታ ርኣዩ
script-hide-map = ካርታ ሕብኡ
script-map-size = ኣስታት { $kilobytes } kB
script-sheet-larger = ዝርዝር ኣግፍሑ
script-sheet-smaller = ዝርዝር ኣንእሱ
script-search-this-area = ኣብዚ ከባቢ ድለዩ
script-near-me = ኣብ ጥቓይ
script-near-me-explain = ኣበይ ከም ዘለኹም ንመሳርሒኹም ንሓትት። ነቲ ቦታ ናብ ኣስታት ሓደ ኪሎ ሜተር ነጠጋግኦ፣ ዋላ ሓንቲ ኣይነቐምጥን። ክንቅጽል ዶ?
script-near-me-denied = መሳርሒኹም ኣበይ ከም ዘለኹም ኣይነገረናን። ኣብ ክንድኡ ስም ከተማኹም ጽሓፉ።
script-loading = ይጽዓን ኣሎ…
script-results-updated = ውጽኢት፦ { $count }
script-cluster-label = { $count } ቦታታት፣ ኣቕርቡ
script-cluster-near = { $count } ቦታታት ኣብ ከባቢ { $comune }፣ ኣቕርቡ
script-places-here = ኣብዚ ዘለዉ ቦታታት፦ { $count }
script-somewhere-in = ገለ ቦታ ኣብ { $comune }
script-close = ዕጸዉ
script-zoom-in = ኣቕርቡ
script-zoom-out = ኣርሕቑ
script-gesture-control-scroll = ካርታ ንምቕራብ Ctrl + መንኰርኰር ማውስ
script-gesture-command-scroll = ካርታ ንምቕራብ ⌘ + መንኰርኰር ማውስ
script-gesture-two-fingers = ነቲ ካርታ ብኽልተ ኣጻብዕ ኣንቀሳቕስዎ
script-reset-north = ሰሜን ንላዕሊ ግበሩ
script-pan-up = ንላዕሊ
script-pan-down = ንታሕቲ
script-pan-left = ንጸጋም
script-pan-right = ንየማን
script-map-label = ካርታ ናይ ዝተረኽቡ ቦታታት
script-no-webgl = እዚ መሳርሒ ካርታ ከርኢ ኣይክእልን እዩ። ኩሉ ኣብቲ ዝርዝር ኣሎ።
script-attribution = ዶባት፦ ISTAT, Openpolis፣ ገማግም ባሕሪ፦ Natural Earth
script-load-failed = ክጽዓን ኣይከኣለን። ኢንተርነት ርኣዩ እሞ ከም ብሓድሽ ፈትኑ።
script-copy = ቅድሑ
script-copied = ተቐዲሑ

## Offline
offline-heading = ብዘይ ኢንተርነት
offline-lead = ነቲ ዝርዝር ኣብዚ መሳርሒ ኣቐምጥዎ፦ ሽዑ ብዘይ ኢንተርነት ይሰርሕ፣ ዳታ እውን ኣይበልዕን።
offline-size = ኣስታት { $kilobytes } kB። ዝርዝርን እዞም ገጻትን ጥራይ፦ ብዛዕባኹም ዋላ ሓንቲ የለን።
offline-keep = ዝርዝር ኣብዚ መሳርሒ ኣቐምጡ
offline-remove = ካብዚ መሳርሒ ደምስስዎ
offline-page-heading = ኢንተርነት የብልኩምን
offline-page-text = እዚ ገጽ ኣብ መሳርሒኹም የለን። እቲ ዝተቐመጠ ዝርዝር ግን ኣሎ።
offline-page-list = ዝተቐመጠ ዝርዝር ክፈቱ
app-description = ኣብ ጣልያን፣ ኣብ ጥቓኹም ንስደተኛታት መን ይሕግዝ፦ ብዘይ ኢንተርነት ዝሰርሕ ዝርዝርን ካርታን።
script-offline-saving = ይቕመጥ ኣሎ…
script-offline-saved = ኣብዚ መሳርሒ ተቐሚጡ። ናይ { $date } ሓበሬታ እዩ።
script-offline-removed = ካብዚ መሳርሒ ተደምሲሱ።
script-offline-failed = ክቕመጥ ኣይከኣለን። ኢንተርነትን ኣብቲ መሳርሒ ዘሎ ባዶ ቦታን ርኣዩ።
script-offline-note = ኢንተርነት የለን። ትርእይዎ ዘለኹም እቲ ዝተቐመጠ ናይ { $date } ዝርዝር እዩ፦ ካብኡ ንደሓር ዝተለወጠ ነገር ክህሉ ይኽእል።
script-offline-updated = እቲ ዝተቐመጠ ዝርዝር ሓድሽ እዩ፦ { $date }።
script-offline-exact-position = ኢንተርነት እንተ ዘየለ፣ እቲ ዘለኹምዎ ቦታ ካብ መሳርሒኹም ኣይወጽእን።
script-offline-where-unknown = { $place } ኣብቲ ዝተቐመጠ ዝርዝር የለን። ብምልኡ ጣልያን እንሆ።

## Near me
script-near-choose-on-map = ኣብ ካርታ ቦታ ምረጹ
script-near-choose-hint = ኣብ ካርታ ነቲ ዘለኹምዎ ቦታ ጠውቑ። ንምቁራጽ Esc።
script-near-this-point = ኣብ ጥቓ እዚ ቦታ ድለዩ
walking-minutes = { $minutes ->
    [one] ብእግሪ ኣስታት { $minutes } ደቒቕ
   *[other] ብእግሪ ኣስታት { $minutes } ደቓይቕ
  }

## Filters
filter-value-none = { $value }፦ ምስቶም ካልኦት መጻረዪታት ቦታ የለን
filter-language-unknown = ቋንቋታቶም ዘይፍለጥ
filter-language-unknown-show = { $count ->
    [one] ነቲ ቋንቋኡ ዘይፍለጥ { $count } ቦታ እውን ርኣዩ
   *[other] ነቶም ቋንቋታቶም ዘይፍለጥ { $count } ቦታታት እውን ርኣዩ
  }
filter-language-unknown-hide = ነቶም ቋንቋታቶም ዘይፍለጥ ቦታታት ሕብኡ
filter-language-explained = ቋንቋታት ዝጠቅሱ ምንጭታት ኣዝዮም ውሑዳት እዮም። ዘይምፍላጡ ኣይዛረቡን እዮም ማለት ኣይኮነን፦ ሕተትዎም።

## A place: reach, share, print, report
place-actions = በዚ ገጽ እንታይ ክትገብሩ ትኽእሉ
place-directions = መንገዲ ኣብ ናይ ካርታ ኣፕ ርኣዩ
place-on-foot = ብእግሪ
place-by-public-transport = ብህዝባዊ መጓዓዝያ
place-area-note = እቲ ሕብሪ ዘለዎ ከባቢ ምሉእ ከተማ እዩ። ልክዕ ቦታኡ ኣይርአን።
place-picture = ካርታ፦ { $place }
place-share = ንዓርኪ ስደዱ
place-copy-link = ሊንክ ቅድሑ
place-whatsapp = ብWhatsApp ስደዱ
place-qr = QR ኮድ ርኣዩ
place-qr-explained = ካመራ ናይ ካልእ ተሌፎን ናብቲ ኮድ ኣቕንዑ፦ ነዚ ገጽ ይኸፍቶ።
place-print = ነዚ ገጽ ሕተምዎ
place-report = ጌጋ ሓብሩ
place-printed-from = ካብ { $address }፣ { $date }
report-heading = ብዛዕባ { $name } ጌጋ ሓብሩ
report-lead = ምምዝጋብ ይኹን ስም ኣየድልን። ብዛዕባ ገዛእ ርእስኹም ወይ ካልኦት ብሕታዊ ነገር ኣይትጽሓፉ።
report-kind = ጌጋኡ እንታይ እዩ?
report-kind-moved = ቦታ ቀይሩ፣ ወይ ኣድራሻኡ ጌጋ እዩ
report-kind-closed = ድሕሪ ሕጂ የለን
report-kind-contact = ተሌፎን፣ ኢመይል ወይ ወብሳይት ጌጋ እዩ
report-kind-hours = ናይ ስራሕ ሰዓታት ጌጋ እዩ
report-kind-services = ዝገብርዎ ነገር ብጌጋ ተጻሒፉ ወይ ኣይተጻሕፈን
report-kind-languages = ዝዛረብዎም ቋንቋታት ብጌጋ ተጻሒፎም ወይ ኣይተጻሕፉን
report-kind-safety = ምርኣዩ ንሰባት ኣብ ሓደጋ የእቱ
report-kind-other = ካልእ ነገር
report-message = እቲ ቅኑዕ እንታይ እዩ? (እንተ ፈሊጥኩም)
report-contact = ኢመይልኩም ወይ ተሌፎንኩም፣ መልሲ እንተ ደሊኹም ጥራይ
report-send = ስደዱ
report-thanks-heading = ነመስግን
report-thanks = ሓደ ሰብ ክርእዮ እዩ። ዝጸሓፍኩምዎ ንዕኡ ጥራይ ይቕመጥ።
report-incomplete = ጌጋኡ እንታይ ምዃኑ ምረጹ።
report-too-long = { $count ->
    [one] ጽሑፍኩም ኣዝዩ ነዊሕ እዩ፦ እንተ በዝሐ { $count } ፊደል።
   *[other] ጽሑፍኩም ኣዝዩ ነዊሕ እዩ፦ እንተ በዝሐ { $count } ፊደላት።
  }
report-too-many = ኣዝዩ ብዙሕ ሓበሬታ ጌጋ መጺኡ። በጃኹም ድሕሪ ሓደ ሰዓት ፈትኑ።

## The map
map-picture = ካርታ ናይ ዝተረኽቡ ቦታታት፣ ብስእሊ

## About
about-privacy-offline = ብዘይ ኢንተርነት ንክትጥቀሙሉ፣ እቲ ዝርዝር ኣብ መሳርሒኹም ዝቕመጥ እንተ ሓቲትኩም ጥራይ እዩ። ኣብ ዝኾነ ግዜ ካብኡ ክትድምስስዎ ትኽእሉ ኢኹም።
about-privacy-report = ናይ ጌጋ ሓበሬታ፣ ኣብኡ ዝጸሓፍኩምዎ ጥራይ ይሕዝ፣ ካልእ ዋላ ሓንቲ ኣይሕዝን።
about-offline-heading = ብዘይ ኢንተርነት ምጥቃም
machine-translated-help = ብማሽን ዝተተርጐመ፣ ገና ኣይተረጋገጸን። ሓግዙና፦
machine-translated-help-link = እንታይ ክትገብሩ ትኽእሉ
