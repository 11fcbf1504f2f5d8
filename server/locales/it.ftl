## Every page
site-name = Vicini
skip-to-results = Vai ai risultati
skip-to-content = Vai al contenuto
navigation = Menu principale
navigation-search = Cerca
navigation-coverage = Zona per zona
navigation-embed = Per il tuo sito
navigation-about = Chi siamo
languages = Lingua
synthetic-notice = Queste voci non sono vere: servono per misurare la velocità. Qui non puoi trovare aiuto.
footer-statement = Ogni voce dice la sua fonte e la data. Quello che non si sa resta vuoto: non vuol dire «no».
footer-data-of = Aggiornamento: { $date }.
footer-sources = Fonti e licenze
footer-privacy = Riservatezza

## Search
search-heading = Chi aiuta i rifugiati in Italia, vicino a te
search-lead = Aiuto legale, corsi di italiano, salute, compagnia. Gratis, senza registrarsi.
search-title-words = { $words }: chi aiuta i rifugiati in Italia
search-title-near = Chi aiuta i rifugiati vicino a { $place }
search-description = Associazioni che lavorano con i rifugiati in Italia: cerca per bisogno, lingua e luogo, dal più vicino.
search-words = Di che cosa hai bisogno?
search-words-hint = Nella tua lingua: avvocato, corso di italiano, medico
search-where = Dove?
search-where-hint = Una città o un paese: Torino, Lecce
search-radius = Quanto lontano
search-radius-any = Qualsiasi distanza
search-radius-up-to = Fino a { $kilometres } km
search-submit = Cerca
search-near-me = Vicino a me
filters-heading = Filtri
filters-selected = { $count ->
    [one] { $count } scelto
   *[other] { $count } scelti
  }
filters-apply = Applica i filtri
facet-service = Che cosa fanno
facet-target = Per chi
facet-language = Lingua parlata
facet-led-by = Chi la guida
facet-type = Tipo di organizzazione
facet-programme = Programma
facet-evidence = Quanto è sicura la fonte
facet-region = Regione
facet-province = Provincia
facet-comune = Comune
facet-verified = Controllata da una persona
facet-has = Che cosa si sa
facet-open = Orari di apertura
open-any = In qualsiasi momento
open-now = Aperto adesso
open-known = Degli orari di apertura si sa poco: li dicono { $known } luoghi su { $total }.
verified-any = In qualsiasi momento, o mai
verified-months = { $months ->
    [one] Nell’ultimo mese
   *[other] Negli ultimi { $months } mesi
  }
has-website = Sito web
has-phone = Telefono
has-email = E-mail
has-opening-hours = Orari di apertura
has-position = Punto sulla mappa

## Results
results-count = { $count ->
    [one] 1 luogo trovato
   *[other] { $count } luoghi trovati
  }
results-near = dal più vicino a { $place }
results-near-position = dal più vicino a te
results-page = Risultati
results-without-position = { $count ->
    [one] Un altro corrisponde, ma non ha un punto sulla mappa: non si sa se è in questa zona.
   *[other] Altri { $count } corrispondono, ma non hanno un punto sulla mappa: non si sa se sono in questa zona.
  }
results-without-position-show = Mostra anche questi
results-in-area = nella zona della mappa
chips-label = Filtri attivi
chip-remove = Togli: { $label }
chips-clear = Togli tutti
chip-words = «{ $words }»
chip-area = Zona della mappa
chip-radius = fino a { $kilometres } km
chip-verified = { $months ->
    [one] controllati nell’ultimo mese
   *[other] controllati negli ultimi { $months } mesi
  }
chip-place = { $kind }: { $place }
chip-open = aperto adesso
chip-open-at = aperto: { $when }
corrected = Ecco i risultati per { $read } invece di { $typed }.
ignored = Queste parole non dicono che cosa cercare: { $words }.
listed = { $before }, { $next }
matched-label = Perché è qui
matched-word = { $word } in «{ $field }»
matched-word-language = { $word } ({ $language }) in «{ $field }»
matched-name = Nome
matched-place = Luogo
matched-description = Con le loro parole
sort-label = Ordine
sort-relevance = Più adatti
sort-distance = Più vicini
sort-name = Nome
sort-updated = Ultima modifica
pagination = Pagine
pagination-next = Pagina seguente
pagination-first = Torna alla prima pagina
where-unknown = Non conosciamo un comune italiano che si chiama «{ $place }». Ecco i risultati per tutta l’Italia.
where-suggestions = Forse cercavi:
where-several = Più di un comune si chiama «{ $place }». Quale?
empty-heading = Nessun luogo corrisponde a tutto questo
widened = Nessun luogo ha tutto quello che hai chiesto. Abbiamo tolto: { $dropped }.
widened-open = gli orari di apertura
widened-verified = il controllo da parte di una persona
widened-has = le informazioni che devono esserci
widened-radius = la distanza
widened-bbox = la zona della mappa
widened-within = l’area indicata
widened-filter = il filtro «{ $facet }»
widened-place = il luogo { $name }
widened-words = { $count ->
    [one] la parola
   *[other] le parole
  } { $words }
widened-nearest = Questi sono i più vicini a ciò che cerchi: prima quelli meno lontani.
widened-closest = Questi ci vanno più vicino.
widened-heading = Altri luoghi che potrebbero servire
empty-without = Senza { $label }:
empty-words = Prova una parola sola e semplice, in qualsiasi lingua.
empty-start-again = Ricomincia

## A place
place-what = Che cosa fanno
place-for-whom = Per chi
place-languages = Lingue parlate
place-languages-unknown = Non si sa. Chiedi: sconosciuto non vuol dire no.
place-services-unknown = Non si sa ancora
place-where = Dove
place-contact = Come contattarli
place-contact-unknown = Non si conosce nessun contatto. Il nome e il comune possono aiutare a trovarli.
place-phone = Telefono
place-email = E-mail
place-website = Sito web
place-information = Per saperne di più
place-open-in-maps = Apri nell’app delle mappe
place-hours = Orari di apertura
hours-open = Aperto adesso
hours-open-until = { $when ->
    [today] Aperto adesso, chiude alle { $time }
    [tomorrow] Aperto adesso, chiude domani alle { $time }
    [week] Aperto adesso, chiude { $day } alle { $time }
   *[later] Aperto adesso, chiude il { $day }
  }
hours-closed = Chiuso adesso
hours-closed-until = { $when ->
    [today] Chiuso adesso, apre alle { $time }
    [tomorrow] Chiuso adesso, apre domani alle { $time }
    [week] Chiuso adesso, apre { $day } alle { $time }
   *[later] Chiuso adesso, apre il { $day }
  }
hours-unclear = Aperto o chiuso? Gli orari non lo dicono: chiedi prima di andare.
hours-always = Sempre aperto, giorno e notte
hours-week = I prossimi sette giorni, festività comprese:
hours-day-closed = chiuso
hours-day-whole = tutto il giorno
hours-ask-first = { $hours } (chiedi prima)
hours-written = Come li scrive la fonte: { $hours }
hours-today = oggi
hours-weekday = { $weekday ->
    [1] lunedì
    [2] martedì
    [3] mercoledì
    [4] giovedì
    [5] venerdì
    [6] sabato
   *[7] domenica
  }
place-transport = Come arrivare
place-accessibility = Accessibilità
place-kind = Tipo di organizzazione
place-led-by = Chi la guida
place-programmes = Programmi
place-other-names = Altri nomi
place-about-them = Con le loro parole
place-source = Da dove viene questa voce
place-source-name = Fonte
place-source-date = Data della fonte
place-source-age = Età dell’informazione
place-source-licence = Licenza
licence-facts-only = informazioni prese da una pagina web pubblica (senza licenza aperta)
place-evidence = Che cosa dice la fonte
place-evidence-level = Quanto è sicuro
place-verified = Controllata da una persona
place-verified-never = Non ancora
place-changed = Ultima modifica qui
place-others = { $count ->
    [one] Un altro luogo di questa organizzazione
   *[other] Altri { $count } luoghi di questa organizzazione
  }
place-others-all = Mostra tutti e { $count }
place-back = Torna alla ricerca
place-nearby = Altri nelle vicinanze
place-closed-temporarily = Chiuso temporaneamente
place-description = { $name }, { $place }: che cosa fanno, per chi, come contattarli e da dove lo sappiamo.
place-json = Questa voce come dati (GeoJSON)
age-years = { $years ->
    [0] Meno di un anno
    [one] { $years } anno
   *[other] { $years } anni
  }
age-warning = È un’informazione vecchia. Chiama o scrivi prima di andare.
evidence-a = A: la fonte racconta che cosa fanno
evidence-b = B: lo dice il nome ufficiale
evidence-c = C: lo suggerisce soltanto il nome
precision-somewhere = da qualche parte a { $municipality }
precision-street-note = La via è giusta, il numero non viene mostrato.
precision-hidden = Luogo non mostrato, per la sicurezza delle persone
precision-hidden-note = Non mostriamo il luogo esatto, per proteggere chi ci va. Chiedi per telefono o a un’altra associazione.
precision-nowhere = Non si sa dove
precision-nowhere-note = La fonte non nomina un comune. Può essere attiva in tutta Italia.
source-line = { $source }, { $date }
not-verified-since = nessun controllo dopo: { $date }
not-verified = mai controllato da una persona
verified-on = controllato: { $date }
visit-website = Sito web
visit-call = Chiama
visit-write = Scrivi
distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
about-distance = circa { $distance }

## Regions and their map
map-heading = Per regione
map-label = Mappa delle regioni italiane con il numero dei luoghi trovati in ognuna
map-region = { $region }: { $count ->
    [0] nessun luogo
    [one] { $count } luogo
   *[other] { $count } luoghi
  }
map-legend = Luoghi trovati
map-boundaries = Confini: ISTAT, Openpolis, CC BY 4.0
region-heading = Chi aiuta i rifugiati: { $region }
region-description = Associazioni che lavorano con i rifugiati, regione { $region }: che cosa fanno, dove, e i numeri della regione.
region-places = Luoghi
region-services = Che cosa si fa qui
region-provinces = Per provincia
region-figures = I numeri della regione
region-all = { $count ->
    [one] Vedi il luogo e filtra
   *[other] Vedi tutti i { $count } luoghi e filtra
  }
region-others = Altre regioni
region-none = Nessuna voce pubblicata indica ancora un luogo in questa regione.

## Coverage
coverage-heading = Dove manca qualcosa?
coverage-lead = Quanti luoghi conosce il registro in ogni zona, accanto a quante persone ci vivono.
coverage-warning = Questo misura il registro, non il bisogno: una zona con poche voci può avere aiuti che nessuno ha ancora inserito.
coverage-description = Luoghi delle associazioni che lavorano con i rifugiati, per regione e provincia, accanto ai numeri delle persone che ci vivono.
coverage-by = Zone
coverage-by-region = Regioni
coverage-by-province = Province
coverage-indicator = Confronta con
coverage-service = Solo chi offre
coverage-all-services = Qualsiasi cosa
coverage-show = Mostra
coverage-order = Ordine
coverage-order-gap = Prima chi ha meno voci per persona
coverage-order-name = Nome
coverage-order-entries = Prima chi ha più voci
coverage-area = Zona
coverage-entries = Voci
coverage-organizations = Organizzazioni
coverage-rate = Voci ogni 1000
coverage-unknown = nessun dato
coverage-map-label = Mappa delle zone, con gradazioni: { $measure }
coverage-map-entries = Voci del registro in ogni zona
coverage-class = da { $from } a { $to }
coverage-class-none = Nessun dato
coverage-download = Scarica in CSV
coverage-total = Italia
coverage-table-caption = Voci per zona, accanto a: { $indicator }
indicator-population = Residenti
indicator-foreign-residents = Residenti stranieri
indicator-reception = Persone in accoglienza
indicator-protection-permits = Nuovi permessi per protezione
indicator-unaccompanied-minors = Minori non accompagnati

## About
about-heading = Che cos’è Vicini
about-description = Che cos’è Vicini, da dove vengono le voci, con quali licenze, e che cosa sa di te: niente.
about-what-heading = Che cos’è
about-what = Vicini è una mappa e un elenco di chi lavora con i rifugiati in Italia: associazioni, cooperative, parrocchie, uffici e gruppi. Alcuni sono guidati dai rifugiati stessi.
about-numbers = Contiene { $entries } luoghi pubblicati di { $organizations } organizzazioni.
about-how = Le voci vengono da fonti pubbliche. Ognuna dice la fonte, la data e quanto è sicura. Nessuno le ha chiamate tutte: controlla prima di metterti in viaggio.
about-unknown = Quello che non si sa resta vuoto. Un’associazione di cui non si conoscono le lingue può benissimo parlare la tua.
about-safety-heading = Luoghi da proteggere
about-safety = Di alcuni luoghi mostriamo solo il comune, mai l’indirizzo: case di accoglienza, aiuto contro la tratta e la violenza, aiuto per le persone LGBTQI. Mostriamo di più solo se una persona lo ha deciso insieme a loro.
about-sources-heading = Fonti
about-sources = Le voci di questo registro vengono da:
about-sources-entries = Voci
about-sources-more = { $count ->
    [one] e un’altra fonte, indicata nelle sue voci
   *[other] e altre { $count } fonti, ognuna indicata nelle sue voci
  }
about-licence = Licenza
about-reference-heading = Confini e numeri
about-reference-boundaries = Comuni, province e regioni: ISTAT, tramite Openpolis e onData.
about-privacy-heading = Riservatezza
about-privacy-cookies = Nessun cookie, nessuna registrazione, nessuna statistica, niente di altre aziende.
about-privacy-position = «Vicino a me» chiede la posizione solo quando lo tocchi. Prima di lasciare il dispositivo la posizione diventa meno precisa (circa un chilometro). Non la salviamo.
about-privacy-logs = Il servizio tiene un registro tecnico. Lì non scriviamo il tuo indirizzo e non scriviamo che cosa hai cercato.
about-languages-heading = Lingue di queste pagine
about-languages-help = Conosci bene una di queste lingue? Puoi correggere i testi: ogni lingua è un file nel codice libero di questo servizio.
about-language-reviewed = controllata da { $reviewer }
about-language-machine = scritta da una macchina, non ancora controllata
about-data-heading = Per chi sviluppa e per i partner
about-data = Tutto quello che vedi qui può essere letto da altri programmi e mostrato sul tuo sito.
about-data-api = Documentazione dell’API

## For your website
embed-heading = Mettila sul tuo sito
embed-lead = Scegli che cosa mostrare e copia il codice nella tua pagina. Gratis, senza cookie e senza terzi.
embed-description = Un elenco e una mappa delle associazioni che lavorano con i rifugiati, per il tuo sito: scegli, copia, fatto.
embed-language = Lingua
embed-theme = Colori
embed-theme-auto = Come il dispositivo di chi visita
embed-theme-light = Chiari
embed-theme-dark = Scuri
embed-hide = Non mostrare
embed-hide-search = la ricerca
embed-hide-filters = i filtri
embed-hide-map = la mappa
embed-region-any = Tutta l’Italia
embed-service-any = Tutto
embed-make = Crea il codice
embed-code = Il codice da copiare
embed-preview = Apri un’anteprima
embed-preview-heading = Anteprima
embed-frame-title = Associazioni che lavorano con i rifugiati in Italia
embed-powered = Pagina completa su { $site }

## Errors
not-found-heading = Questa pagina non esiste
not-found-text = L’indirizzo può essere vecchio o scritto male. Una voce può essere stata ritirata.
not-found-search = Vai alla ricerca
bad-request-heading = C’è un errore nell’indirizzo di questa pagina
bad-request-parameter = In { $parameter }:
bad-request-start-again = Cerca senza
unavailable-heading = Stiamo preparando le voci
unavailable-text = Torna tra un minuto.
error-heading = Qualcosa è andato storto da parte nostra
error-text = Riprova. Se succede ancora, avvisa chi gestisce il sito.

## Dates
date-day = { $day } { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
  } { $year }
date-month = { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
  } { $year }

## Words of the map and of the search as you type
script-show-map = Mostra la mappa
script-hide-map = Nascondi la mappa
script-map-size = circa { $kilobytes } kB
script-sheet-larger = Ingrandisci l’elenco
script-sheet-smaller = Rimpicciolisci l’elenco
script-search-this-area = Cerca in questa zona
script-near-me = Vicino a me
script-near-me-explain = Chiediamo al dispositivo dove sei. Usiamo solo un punto poco preciso (circa un chilometro) e non salviamo niente. Vuoi continuare?
script-near-me-denied = Il dispositivo non ha dato la posizione. Scrivi il nome del tuo comune.
script-loading = Caricamento…
script-results-updated = Risultati: { $count }
script-cluster-label = { $count } luoghi, ingrandisci
script-cluster-near = { $count } luoghi intorno a { $comune }, ingrandisci
script-places-here = Luoghi qui: { $count }
script-somewhere-in = da qualche parte a { $comune }
script-close = Chiudi
script-zoom-in = Ingrandisci
script-zoom-out = Rimpicciolisci
script-gesture-control-scroll = Ctrl + rotellina per ingrandire la mappa
script-gesture-command-scroll = ⌘ + rotellina per ingrandire la mappa
script-gesture-two-fingers = Due dita per muovere la mappa
script-reset-north = Nord in alto
script-pan-up = Sposta in su
script-pan-down = Sposta in giù
script-pan-left = Sposta a sinistra
script-pan-right = Sposta a destra
script-map-label = Mappa dei luoghi trovati
script-no-webgl = Questo dispositivo non può disegnare la mappa. Nell’elenco c’è tutto.
script-attribution = Confini: ISTAT, Openpolis; coste: Natural Earth
script-load-failed = Non è stato possibile caricare. Controlla la connessione e riprova.
script-copy = Copia
script-copied = Copiato

## Offline
offline-heading = Senza internet
offline-lead = Salva l’elenco su questo dispositivo: così funziona senza internet e non consuma dati.
offline-size = Circa { $kilobytes } kB. Solo l’elenco e queste pagine: niente su di te.
offline-keep = Salva l’elenco su questo dispositivo
offline-remove = Cancellalo da questo dispositivo
offline-page-heading = Non c’è connessione
offline-page-text = Questa pagina non è sul tuo dispositivo. L’elenco salvato sì.
offline-page-list = Apri l’elenco salvato
app-description = Chi aiuta i rifugiati in Italia, vicino a te: un elenco e una mappa che funzionano senza internet.
script-offline-saving = Stiamo salvando…
script-offline-saved = Salvato su questo dispositivo. Aggiornamento: { $date }.
script-offline-removed = Cancellato da questo dispositivo.
script-offline-failed = Non è stato possibile salvare. Controlla la connessione e lo spazio libero.
script-offline-note = Non c’è connessione. Vedi l’elenco salvato ({ $date }): dopo, qualcosa può essere cambiato.
script-offline-updated = L’elenco salvato è aggiornato: { $date }.
script-offline-exact-position = Senza connessione la tua posizione resta sul dispositivo.
script-offline-where-unknown = { $place } non è nell’elenco salvato. Ecco tutta l’Italia.

## Near me
script-near-choose-on-map = Scegli un punto sulla mappa
script-near-choose-hint = Tocca la mappa nel punto dove sei. Esc per smettere.
script-near-this-point = Cerca vicino a questo punto
walking-minutes = { $minutes ->
    [one] circa 1 minuto a piedi
   *[other] circa { $minutes } minuti a piedi
  }

## Filters
filter-value-none = { $value }: nessun luogo con gli altri filtri
filter-language-unknown = Lingue che non si conoscono
filter-language-unknown-show = { $count ->
    [one] Mostra anche l’unico luogo di cui non si conoscono le lingue
   *[other] Mostra anche i { $count } luoghi di cui non si conoscono le lingue
  }
filter-language-unknown-hide = Nascondi i luoghi di cui non si conoscono le lingue
filter-language-explained = Quasi nessuna fonte dice le lingue. Sconosciuto non vuol dire no: chiedi.

## A place: reach, share, print, report
place-actions = Che cosa puoi fare con questa pagina
place-directions = La strada nell’app delle mappe
place-on-foot = A piedi
place-by-public-transport = Con i mezzi pubblici
place-area-note = La zona colorata è tutto il comune. Il luogo esatto non viene mostrato.
place-picture = Mappa: { $place }
place-share = Manda a chi conosci
place-copy-link = Copia il link
place-whatsapp = Manda con WhatsApp
place-qr = Mostra un codice QR
place-qr-explained = Punta sul codice la fotocamera di un altro telefono: si apre questa pagina.
place-print = Stampa questa pagina
place-report = Segnala un errore
place-printed-from = Dalla pagina { $address }, { $date }
report-heading = Segnala un errore su { $name }
report-lead = Senza registrarsi e senza nome. Non scrivere cose private su di te o su altre persone.
report-kind = Che cosa è sbagliato?
report-kind-moved = Ora si trova in un altro posto, o l’indirizzo è sbagliato
report-kind-closed = Non esiste più
report-kind-contact = Il telefono, l’e-mail o il sito web è sbagliato
report-kind-hours = Gli orari di apertura sono sbagliati
report-kind-services = Quello che fanno è sbagliato o manca
report-kind-languages = Le lingue che parlano sono sbagliate o mancano
report-kind-safety = Mostrarlo mette in pericolo delle persone
report-kind-other = Un’altra cosa
report-message = Che cosa bisogna scrivere? (se lo sai)
report-contact = La tua e-mail o il tuo telefono, solo se vuoi una risposta
report-send = Invia
report-thanks-heading = Grazie
report-thanks = Una persona leggerà. Quello che hai scritto viene conservato solo per questo.
report-incomplete = Scegli che cosa è sbagliato.
report-too-long = { $count ->
    [one] Il testo è troppo lungo: al massimo 1 lettera.
   *[other] Il testo è troppo lungo: al massimo { $count } lettere.
  }
report-too-many = Sono arrivate troppe segnalazioni. Riprova tra un’ora.

## The map
map-picture = Mappa dei luoghi trovati, come immagine

## About
about-privacy-offline = Solo se lo chiedi, l’elenco viene salvato sul tuo dispositivo per usarlo senza internet. Puoi cancellarlo lì quando vuoi.
about-privacy-report = La segnalazione di un errore contiene quello che ci hai scritto, e nient’altro.
about-offline-heading = Uso senza internet
machine-translated-help = Testo scritto da una macchina, non ancora controllato. Aiutaci:
machine-translated-help-link = che cosa puoi fare
