## Every page
site-name = Vicini
skip-to-results = Skip to the results
skip-to-content = Skip to the content
navigation = Main menu
navigation-search = Search
navigation-coverage = Coverage
navigation-embed = For your website
navigation-about = About
languages = Language
synthetic-notice = These entries are not real. We made them to test how fast the page is. You cannot get help here.
footer-statement = Every entry says where it comes from and its date. What we do not know stays empty: it does not mean “no”.
footer-data-of = Entries as of { $date }.
footer-sources = Sources and licences
footer-privacy = Privacy

## Search
search-heading = Who helps refugees in Italy, near you
search-lead = Help with the law, Italian courses, health, meeting people. Free to use, no account.
search-title-words = { $words }: who helps refugees in Italy
search-title-near = Who helps refugees near { $place }
search-description = Associations that work with refugees in Italy: search by need, language and place, nearest first.
search-words = What do you need?
search-words-hint = In your own language: lawyer, Italian course, doctor
search-where = Where?
search-where-hint = A town in Italy: Torino, Lecce
search-radius = How far
search-radius-any = Any distance
search-radius-up-to = Up to { $kilometres } km
search-submit = Search
search-near-me = Near me
filters-heading = Filters
filters-selected = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
  }
filters-apply = Apply the filters
facet-service = What they do
facet-target = For whom
facet-language = Language spoken
facet-led-by = Who leads it
facet-type = Kind of organization
facet-programme = Programme
facet-evidence = How sure the source is
facet-region = Region
facet-province = Province
facet-comune = Municipality
facet-verified = Checked by a person
facet-has = What is known
facet-open = Opening hours
open-any = Any time
open-now = Open now
open-known = Little is known of opening hours: { $known } of { $total } places say theirs.
verified-any = Any time, or never
verified-months = { $months ->
    [one] In the last month
   *[other] In the last { $months } months
  }
has-website = Website
has-phone = Telephone
has-email = E-mail
has-opening-hours = Opening hours
has-position = Place on the map

## Results
results-count = { $count ->
    [one] 1 place found
   *[other] { $count } places found
  }
results-near = nearest to { $place } first
results-near-position = nearest to you first
results-page = Results
results-without-position = { $count ->
    [one] 1 more may fit. It has no place on the map: we do not know if it is in this area.
   *[other] { $count } more may fit. They have no place on the map: we do not know if they are in this area.
  }
results-without-position-show = Show them too
results-in-area = in the area of the map
chips-label = Active filters
chip-remove = Remove: { $label }
chips-clear = Remove all
chip-words = “{ $words }”
chip-area = Area of the map
chip-radius = up to { $kilometres } km
chip-verified = { $months ->
    [one] checked in the last month
   *[other] checked in the last { $months } months
  }
chip-place = { $kind }: { $place }
chip-open = open now
chip-open-at = open: { $when }
corrected = Showing results for { $read } instead of { $typed }.
ignored = These words do not say what to search for: { $words }.
listed = { $before }, { $next }
matched-label = Why it is here
matched-word = { $word } in “{ $field }”
matched-word-language = { $word } ({ $language }) in “{ $field }”
matched-name = Name
matched-place = Place
matched-description = In their own words
sort-label = Order
sort-relevance = Best match
sort-distance = Nearest
sort-name = Name
sort-updated = Last changed
pagination = Pages
pagination-next = Next page
pagination-first = Back to the first page
where-unknown = We know no municipality in Italy called “{ $place }”. Here are the results for all of Italy.
where-suggestions = Did you mean:
where-several = More than one place is called “{ $place }”. Which one?
empty-heading = No place fits all of this
widened = No place fits everything you asked for. We left out: { $dropped }.
widened-open = the opening hours
widened-verified = the check by a person
widened-has = what must be known of it
widened-radius = the distance
widened-bbox = the area of the map
widened-within = the area given
widened-filter = the filter “{ $facet }”
widened-place = the place { $name }
widened-words = { $count ->
    [one] the word
   *[other] the words
  } { $words }
widened-nearest = These come closest, the nearest first.
widened-closest = These come closest to it.
widened-heading = Other places that may help
empty-without = Without { $label }:
empty-words = Try one simpler word, in any language.
empty-start-again = Start again

## A place
place-what = What they do
place-for-whom = For whom
place-languages = Languages spoken
place-languages-unknown = Not known. Ask them: unknown does not mean no.
place-services-unknown = Not known yet
place-where = Where
place-contact = How to reach them
place-contact-unknown = No contact is known. Their name and town may help to find them.
place-phone = Telephone
place-email = E-mail
place-website = Website
place-information = More about them
place-open-in-maps = Open in the map app
place-hours = Opening hours
hours-open = Open now
hours-open-until = { $when ->
    [today] Open now, closes at { $time }
    [tomorrow] Open now, closes tomorrow at { $time }
    [week] Open now, closes on { $day } at { $time }
   *[later] Open now, closes on { $day }
  }
hours-closed = Closed now
hours-closed-until = { $when ->
    [today] Closed now, opens at { $time }
    [tomorrow] Closed now, opens tomorrow at { $time }
    [week] Closed now, opens on { $day } at { $time }
   *[later] Closed now, opens on { $day }
  }
hours-unclear = Open or closed? The hours do not say: ask before you go.
hours-always = Always open, day and night
hours-week = The next seven days, public holidays included:
hours-day-closed = closed
hours-day-whole = all day
hours-ask-first = { $hours } (ask first)
hours-written = As the source writes them: { $hours }
hours-today = today
hours-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
  }
place-transport = How to get there
place-accessibility = Accessibility
place-kind = Kind of organization
place-led-by = Who leads it
place-programmes = Programmes
place-other-names = Also called
place-about-them = In their own words
place-source = Where this comes from
place-source-name = Source
place-source-date = Date of the source
place-source-age = Age of the information
place-source-licence = Licence
licence-facts-only = facts from a public web page (no open licence)
place-evidence = What the source says
place-evidence-level = How sure that is
place-verified = Checked by a person
place-verified-never = Not yet
place-changed = Last changed here
place-others = { $count ->
    [one] 1 other place of this organization
   *[other] { $count } other places of this organization
  }
place-others-all = Show all { $count }
place-back = Back to the search
place-nearby = Others nearby
place-closed-temporarily = Temporarily closed
place-description = { $name }, { $place }: what they do, for whom, how to reach them and how we know.
place-json = This entry as data (GeoJSON)
age-years = { $years ->
    [0] Less than a year
    [one] 1 year
   *[other] { $years } years
  }
age-warning = This is old. Call or write before you go.
evidence-a = A: the source tells what they do
evidence-b = B: the official name says it
evidence-c = C: only the name suggests it
precision-somewhere = somewhere in { $municipality }
precision-street-note = The street is right, the number is not shown.
precision-hidden = Place not shown, for people’s safety
precision-hidden-note = We do not show the exact place, to protect the people who go there. Ask by telephone or ask another association.
precision-nowhere = No place known
precision-nowhere-note = The source names no town. It may work anywhere in Italy.
source-line = { $source }, { $date }
not-verified-since = not checked since { $date }
not-verified = not checked by a person
verified-on = checked on { $date }
visit-website = Website
visit-call = Call
visit-write = Write
distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
about-distance = about { $distance }

## Regions and their map
map-heading = By region
map-label = Map of the regions of Italy with the number of places found in each
map-region = { $region }: { $count ->
    [0] no place
    [one] 1 place
   *[other] { $count } places
  }
map-legend = Places found
map-boundaries = Boundaries: ISTAT, Openpolis, CC BY 4.0
region-heading = Who helps refugees in { $region }
region-description = Associations that work with refugees in { $region }: what they do, where, and figures of the region.
region-places = Places
region-services = What is done here
region-provinces = By province
region-figures = Figures of the region
region-all = { $count ->
    [one] See the place and filter it
   *[other] See all { $count } places and filter them
  }
region-others = Other regions
region-none = No published entry names a place in this region yet.

## Coverage
coverage-heading = Where are the gaps?
coverage-lead = How many places the register knows in each area, beside how many people live there.
coverage-warning = This counts what is in our list, not what people need: in an area with few entries there may be help that nobody has added yet.
coverage-description = Places of associations that work with refugees, by region and province of Italy, beside figures of the people who live there.
coverage-by = Areas
coverage-by-region = Regions
coverage-by-province = Provinces
coverage-indicator = Compare with
coverage-service = Only those that offer
coverage-all-services = Anything
coverage-show = Show
coverage-order = Order
coverage-order-gap = Fewest entries for the people first
coverage-order-name = Name
coverage-order-entries = Most entries first
coverage-area = Area
coverage-entries = Entries
coverage-organizations = Organizations
coverage-rate = Entries per 1,000
coverage-unknown = no figure
coverage-map-label = Map of the areas, shaded by { $measure }
coverage-map-entries = Entries of the register in each area
coverage-class = { $from } to { $to }
coverage-class-none = No figure
coverage-download = Download as CSV
coverage-total = Italy
coverage-table-caption = Entries by area beside { $indicator }
indicator-population = Residents
indicator-foreign-residents = Foreign residents
indicator-reception = People in reception
indicator-protection-permits = New protection permits
indicator-unaccompanied-minors = Unaccompanied minors

## About
about-heading = About Vicini
about-description = What Vicini is, where its entries come from, under which licences, and what it knows about you: nothing.
about-what-heading = What this is
about-what = Vicini means “neighbours”. It is a map and a list of those who work with refugees in Italy: associations, cooperatives, parishes, offices and groups. Some are led by refugees.
about-numbers = It holds { $entries } published places of { $organizations } organizations.
about-how = The entries come from public sources. Each names its source, the date and how sure it is. Nobody has called them all: check before you travel.
about-unknown = What we do not know stays empty. If we do not know the languages of an association, it may still speak yours.
about-safety-heading = Places that need protection
about-safety = Of some places we show only the town, never the address: shelters, help against trafficking and violence, help for LGBTQI people. We show more only if a person has agreed it with them.
about-sources-heading = Sources
about-sources = The entries of this register come from:
about-sources-entries = Entries
about-sources-more = { $count ->
    [one] and 1 other source, named with its entries
   *[other] and { $count } other sources, each named with its entries
  }
about-licence = Licence
about-reference-heading = Boundaries and figures
about-reference-boundaries = Municipalities, provinces and regions: ISTAT, through Openpolis and onData.
about-privacy-heading = Privacy
about-privacy-cookies = No cookies, no account, no statistics, nothing from other companies.
about-privacy-position = “Near me” asks only when you touch it. Your position is made less exact (about one kilometre) before it leaves the device, and we do not keep it.
about-privacy-logs = The service keeps a log. We do not write your address there, and we do not write what you searched for.
about-languages-heading = Languages of these pages
about-languages-help = Do you know one of these languages well? You can correct the texts: each language is one file in the free source code of this service.
about-language-reviewed = checked by { $reviewer }
about-language-machine = translated by machine, not yet checked
about-data-heading = For developers and partners
about-data = Everything shown here can be read by machines, and placed on your own website.
about-data-api = Documentation of the API

## For your website
embed-heading = Put it on your website
embed-lead = Choose what to show, copy the code into your page. Free, without cookies and without third parties.
embed-description = A list and map of associations that work with refugees for your own website: choose, copy, done.
embed-language = Language
embed-theme = Colours
embed-theme-auto = As the visitor’s device
embed-theme-light = Light
embed-theme-dark = Dark
embed-hide = Leave out
embed-hide-search = the search box
embed-hide-filters = the filters
embed-hide-map = the map
embed-region-any = All of Italy
embed-service-any = Everything
embed-make = Make the code
embed-code = The code to copy
embed-preview = Open a preview
embed-preview-heading = Preview
embed-frame-title = Associations that work with refugees in Italy
embed-powered = Full page on { $site }

## Errors
not-found-heading = This page does not exist
not-found-text = The address may be old or wrong. Perhaps the entry was taken away.
not-found-search = Go to the search
bad-request-heading = The address of this page has a mistake
bad-request-parameter = In { $parameter }:
bad-request-start-again = Search without it
unavailable-heading = The entries are being prepared
unavailable-text = Come back in a minute.
error-heading = Something went wrong on our side
error-text = Please try again. If it happens again, tell whoever runs this site.

## Dates
date-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $year }
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $year }

## Words of the map and of the search as you type
script-show-map = Show the map
script-hide-map = Hide the map
script-map-size = about { $kilobytes } kB
script-sheet-larger = Make the list larger
script-sheet-smaller = Make the list smaller
script-search-this-area = Search this area
script-near-me = Near me
script-near-me-explain = We ask your device where you are. We use only a less exact point (about one kilometre) and keep nothing. Go on?
script-near-me-denied = Your device did not give a position. Write the name of your town instead.
script-loading = Loading…
script-results-updated = Results: { $count }
script-cluster-label = { $count } places, zoom in
script-cluster-near = { $count } places around { $comune }, zoom in
script-places-here = Places here: { $count }
script-somewhere-in = somewhere in { $comune }
script-close = Close
script-zoom-in = Zoom in
script-zoom-out = Zoom out
script-gesture-control-scroll = Ctrl + scroll to zoom the map
script-gesture-command-scroll = ⌘ + scroll to zoom the map
script-gesture-two-fingers = Two fingers to move the map
script-reset-north = Turn north up
script-pan-up = Move up
script-pan-down = Move down
script-pan-left = Move left
script-pan-right = Move right
script-map-label = Map of the places found
script-no-webgl = This device cannot draw the map. The list has everything.
script-attribution = Boundaries: ISTAT, Openpolis; coasts: Natural Earth
script-load-failed = That could not be loaded. Check the connection and try again.
script-copy = Copy
script-copied = Copied

## Offline
offline-heading = Without internet
offline-lead = Keep the list on this device: it then works without internet, and costs no data.
offline-size = About { $kilobytes } kB. Only the list and these pages: nothing about you.
offline-keep = Keep the list on this device
offline-remove = Delete it from this device
offline-page-heading = You have no connection
offline-page-text = This page is not on your device. The saved list is.
offline-page-list = Open the saved list
app-description = Who helps refugees in Italy, near you: a list and a map that work without internet.
script-offline-saving = Saving…
script-offline-saved = Saved on this device. Entries as of { $date }.
script-offline-removed = Deleted from this device.
script-offline-failed = That could not be saved. Check the connection and the free space.
script-offline-note = No connection. You see the saved list from { $date }: something may have changed since.
script-offline-updated = The saved list is up to date: { $date }.
script-offline-exact-position = Without connection your position stays on the device.
script-offline-where-unknown = { $place } is not in the saved list. Here is all of Italy.

## Near me
script-near-choose-on-map = Choose a point on the map
script-near-choose-hint = Touch the map where you are. Esc stops.
script-near-this-point = Search near this point
walking-minutes = { $minutes ->
    [one] about 1 minute on foot
   *[other] about { $minutes } minutes on foot
  }

## Filters
filter-value-none = { $value }: no place with the other filters
filter-language-unknown = Languages not known
filter-language-unknown-show = { $count ->
    [one] Show also the 1 place whose languages are not known
   *[other] Show also the { $count } places whose languages are not known
  }
filter-language-unknown-hide = Hide the places whose languages are not known
filter-language-explained = Hardly any source names languages. Unknown does not mean no: ask them.

## A place: reach, share, print, report
place-actions = What you can do with this page
place-directions = Directions in the map app
place-on-foot = On foot
place-by-public-transport = By public transport
place-area-note = The shaded area is the whole municipality. The exact place is not shown.
place-picture = Map: { $place }
place-share = Send to a friend
place-copy-link = Copy the link
place-whatsapp = Send with WhatsApp
place-qr = Show a QR code
place-qr-explained = Point the camera of another phone at it: it opens this page.
place-print = Print this page
place-report = Report a mistake
place-printed-from = From { $address }, { $date }
report-heading = Report a mistake about { $name }
report-lead = No account, no name needed. Write nothing private about yourself or others.
report-kind = What is wrong?
report-kind-moved = It has moved, or the address is wrong
report-kind-closed = It does not exist any more
report-kind-contact = The telephone, e-mail or website is wrong
report-kind-hours = The opening hours are wrong
report-kind-services = What they do is wrong or missing
report-kind-languages = The languages they speak are wrong or missing
report-kind-safety = Showing it puts people in danger
report-kind-other = Something else
report-message = What should it say? (if you know)
report-contact = Your e-mail or telephone, only if you want an answer
report-send = Send
report-thanks-heading = Thank you
report-thanks = A person will look at it. What you wrote is kept only for that.
report-incomplete = Choose what is wrong.
report-too-long = { $count ->
    [one] This is too long: 1 letter at most.
   *[other] This is too long: { $count } letters at most.
  }
report-too-many = Too many reports have arrived. Please try again in an hour.

## The map
map-picture = Map of the places found, as a picture

## About
about-privacy-offline = Only if you ask for it, the list is kept on your device for use without internet. You can delete it there at any time.
about-privacy-report = A report of a mistake holds what you wrote in it, and nothing else.
about-offline-heading = Use without internet
machine-translated-help = Translated by machine, not yet checked. Help us:
machine-translated-help-link = what you can do
