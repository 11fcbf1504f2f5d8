## Every page
site-name = Vicini
skip-to-results = Ir a los resultados
skip-to-content = Ir al contenido
navigation = Menú principal
navigation-search = Buscar
navigation-coverage = Cobertura
navigation-embed = Para tu web
navigation-about = Qué es
languages = Idioma
synthetic-notice = Fichas inventadas, hechas para medir la velocidad. Aquí nadie puede recibir ayuda.
footer-statement = Cada ficha dice su fuente y su fecha. Lo que no se sabe queda vacío: no quiere decir «no».
footer-data-of = Datos del { $date }.
footer-sources = Fuentes y licencias
footer-privacy = Privacidad

## Search
search-heading = Quién ayuda a los refugiados en Italia, cerca de ti
search-lead = Ayuda legal, cursos de italiano, salud, compañía. Gratis, sin registrarse.
search-title-words = { $words }: quién ayuda a los refugiados en Italia
search-title-near = Quién ayuda a los refugiados cerca de { $place }
search-description = Asociaciones que trabajan con refugiados en Italia: busca por necesidad, idioma y lugar, lo más cercano primero.
search-words = ¿Qué necesitas?
search-words-hint = En tu idioma: abogado, curso de italiano, médico
search-where = ¿Dónde?
search-where-hint = Una ciudad de Italia: Torino, Lecce
search-radius = A qué distancia
search-radius-any = Cualquier distancia
search-radius-up-to = Hasta { $kilometres } km
search-submit = Buscar
search-near-me = Cerca de mí
filters-heading = Filtros
filters-selected = { $count ->
    [one] { $count } elegido
   *[other] { $count } elegidos
  }
filters-apply = Aplicar los filtros
facet-service = Qué hacen
facet-target = Para quién
facet-language = Idioma hablado
facet-led-by = Quién la dirige
facet-type = Tipo de organización
facet-programme = Programa
facet-evidence = Fiabilidad de la fuente
facet-region = Región
facet-province = Provincia
facet-comune = Municipio
facet-verified = Revisada por una persona
facet-has = Qué se sabe
facet-open = Horario de apertura
open-any = En cualquier momento
open-now = Abierto ahora
open-known = Se sabe poco de los horarios: los indican { $known } de { $total } lugares.
verified-any = En cualquier momento, o nunca
verified-months = { $months ->
    [one] En el último mes
   *[other] En los últimos { $months } meses
  }
has-website = Sitio web
has-phone = Teléfono
has-email = Correo electrónico
has-opening-hours = Horario
has-position = Punto en el mapa

## Results
results-count = { $count ->
    [one] 1 lugar encontrado
   *[other] { $count } lugares encontrados
  }
results-near = primero lo más cercano a { $place }
results-near-position = primero lo más cercano a ti
results-page = Resultados
results-without-position = { $count ->
    [one] Hay 1 más que coincide, pero no tiene punto en el mapa: no se sabe si está en la zona.
   *[other] Hay { $count } más que coinciden, pero no tienen punto en el mapa: no se sabe si están en la zona.
  }
results-without-position-show = Mostrarlos también
results-in-area = en la zona del mapa
chips-label = Filtros activos
chip-remove = Quitar: { $label }
chips-clear = Quitar todos
chip-words = «{ $words }»
chip-area = Zona del mapa
chip-radius = hasta { $kilometres } km
chip-verified = { $months ->
    [one] revisados en el último mes
   *[other] revisados en los últimos { $months } meses
  }
chip-place = { $kind }: { $place }
chip-open = abierto ahora
chip-open-at = abierto: { $when }
corrected = Estos son los resultados de { $read } en lugar de { $typed }.
ignored = Estas palabras no dicen qué buscar: { $words }.
listed = { $before }, { $next }
matched-label = Por qué aparece
matched-word = { $word } en «{ $field }»
matched-word-language = { $word } ({ $language }) en «{ $field }»
matched-name = Nombre
matched-place = Lugar
matched-description = Con sus propias palabras
sort-label = Orden
sort-relevance = Más adecuados
sort-distance = Más cercanos
sort-name = Nombre
sort-updated = Último cambio
pagination = Páginas
pagination-next = Página siguiente
pagination-first = Volver a la primera página
where-unknown = No conocemos ningún municipio italiano llamado «{ $place }». Estos son los resultados de toda Italia.
where-suggestions = Quizá buscabas:
where-several = Más de un municipio se llama «{ $place }». ¿Cuál?
empty-heading = Ningún lugar cumple todo esto
widened = Ningún lugar cumple todo lo que has pedido. Hemos dejado de lado: { $dropped }.
widened-open = el horario
widened-verified = la comprobación por una persona
widened-has = lo que debe saberse
widened-radius = la distancia
widened-bbox = la zona del mapa
widened-within = la zona indicada
widened-filter = el filtro «{ $facet }»
widened-place = el lugar { $name }
widened-words = { $count ->
    [one] la palabra
   *[other] las palabras
  } { $words }
widened-nearest = Esto es lo que más se acerca, primero lo más cercano.
widened-closest = Esto es lo que más se acerca.
widened-heading = Otros lugares que pueden ayudar
empty-without = Sin { $label }:
empty-words = Prueba con una sola palabra sencilla, en cualquier idioma.
empty-start-again = Empezar de nuevo

## A place
place-what = Qué hacen
place-for-whom = Para quién
place-languages = Idiomas hablados
place-languages-unknown = No se sabe. Pregúntales: desconocido no quiere decir no.
place-services-unknown = Todavía no se sabe
place-where = Dónde
place-contact = Cómo contactar
place-contact-unknown = No se conoce ningún contacto. El nombre y el municipio pueden ayudar a encontrarlos.
place-phone = Teléfono
place-email = Correo electrónico
place-website = Sitio web
place-information = Más información
place-open-in-maps = Abrir en la aplicación de mapas
place-hours = Horario
hours-open = Abierto ahora
hours-open-until = { $when ->
    [today] Abierto ahora, cierra a las { $time }
    [tomorrow] Abierto ahora, cierra mañana a las { $time }
    [week] Abierto ahora, cierra el { $day } a las { $time }
   *[later] Abierto ahora, cierra el { $day }
  }
hours-closed = Cerrado ahora
hours-closed-until = { $when ->
    [today] Cerrado ahora, abre a las { $time }
    [tomorrow] Cerrado ahora, abre mañana a las { $time }
    [week] Cerrado ahora, abre el { $day } a las { $time }
   *[later] Cerrado ahora, abre el { $day }
  }
hours-unclear = ¿Abierto o cerrado? El horario no lo dice: pregunta antes de ir.
hours-always = Siempre abierto, día y noche
hours-week = Los próximos siete días, festivos incluidos:
hours-day-closed = cerrado
hours-day-whole = todo el día
hours-ask-first = { $hours } (pregunta antes)
hours-written = Como los escribe la fuente: { $hours }
hours-today = hoy
hours-weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
  }
place-transport = Cómo llegar
place-accessibility = Accesibilidad
place-kind = Tipo de organización
place-led-by = Quién la dirige
place-programmes = Programas
place-other-names = Otros nombres
place-about-them = Con sus palabras
place-source = De dónde viene esta ficha
place-source-name = Fuente
place-source-date = Fecha de la fuente
place-source-age = Antigüedad de la información
place-source-licence = Licencia
licence-facts-only = datos de una página web pública (sin licencia abierta)
place-evidence = Qué dice la fuente
place-evidence-level = Fiabilidad
place-verified = Revisada por una persona
place-verified-never = Todavía no
place-changed = Último cambio aquí
place-others = { $count ->
    [one] 1 lugar más de esta organización
   *[other] { $count } lugares más de esta organización
  }
place-others-all = Mostrar los { $count }
place-back = Volver a la búsqueda
place-nearby = Otros cerca
place-closed-temporarily = Cerrado temporalmente
place-description = { $name }, { $place }: qué hacen, para quién, cómo contactar y de dónde lo sabemos.
place-json = Esta ficha como datos (GeoJSON)
age-years = { $years ->
    [0] Menos de un año
    [one] 1 año
   *[other] { $years } años
  }
age-warning = Es información antigua. Llama o escribe antes de ir.
evidence-a = A: una actividad documentada
evidence-b = B: lo dice el nombre oficial
evidence-c = C: solo lo sugiere el nombre
precision-somewhere = en algún lugar de { $municipality }
precision-street-note = La calle es correcta, el número no se muestra.
precision-hidden = Lugar no mostrado, por la seguridad de las personas
precision-hidden-note = El lugar exacto no se publica, para proteger a quienes van allí. Pregunta por teléfono o a través de otra asociación.
precision-nowhere = Lugar desconocido
precision-nowhere-note = La fuente no nombra ningún municipio. Puede actuar en toda Italia.
source-line = { $source }, { $date }
not-verified-since = sin revisar desde: { $date }
not-verified = nunca revisado por una persona
verified-on = revisado: { $date }
visit-website = Sitio web
visit-call = Llamar
visit-write = Escribir
distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
about-distance = unos { $distance }

## Regions and their map
map-heading = Por región
map-label = Mapa de las regiones de Italia con el número de lugares encontrados en cada una
map-region = { $region }: { $count ->
    [0] ningún lugar
    [one] 1 lugar
   *[other] { $count } lugares
  }
map-legend = Lugares encontrados
map-boundaries = Límites: ISTAT, Openpolis, CC BY 4.0
region-heading = Quién ayuda a los refugiados: { $region }
region-description = Asociaciones que trabajan con refugiados, región { $region }: qué hacen, dónde, y las cifras de la región.
region-places = Lugares
region-services = Qué se hace aquí
region-provinces = Por provincia
region-figures = Cifras de la región
region-all = { $count ->
    [one] Ver el lugar y filtrar
   *[other] Ver los { $count } lugares y filtrar
  }
region-others = Otras regiones
region-none = Ninguna ficha publicada indica todavía un lugar en esta región.

## Coverage
coverage-heading = ¿Dónde falta ayuda?
coverage-lead = Cuántos lugares conoce el registro en cada zona, junto a cuántas personas viven allí.
coverage-warning = Esto mide el registro, no la necesidad: una zona con pocas fichas puede tener ayudas que nadie ha registrado todavía.
coverage-description = Lugares de asociaciones que trabajan con refugiados, por región y provincia de Italia, junto a las cifras de población.
coverage-by = Zonas
coverage-by-region = Regiones
coverage-by-province = Provincias
coverage-indicator = Comparar con
coverage-service = Solo las que ofrecen
coverage-all-services = Cualquier cosa
coverage-show = Mostrar
coverage-order = Orden
coverage-order-gap = Primero menos fichas por persona
coverage-order-name = Nombre
coverage-order-entries = Primero más fichas
coverage-area = Zona
coverage-entries = Fichas
coverage-organizations = Organizaciones
coverage-rate = Fichas por cada 1000
coverage-unknown = sin dato
coverage-map-label = Mapa de las zonas, sombreado según: { $measure }
coverage-map-entries = Fichas del registro en cada zona
coverage-class = de { $from } a { $to }
coverage-class-none = Sin dato
coverage-download = Descargar en CSV
coverage-total = Italia
coverage-table-caption = Fichas por zona, junto a: { $indicator }
indicator-population = Residentes
indicator-foreign-residents = Residentes extranjeros
indicator-reception = Personas en acogida
indicator-protection-permits = Nuevos permisos de protección
indicator-unaccompanied-minors = Menores no acompañados

## About
about-heading = Qué es Vicini
about-description = Qué es Vicini, de dónde vienen sus fichas, con qué licencias, y qué sabe de ti: nada.
about-what-heading = Qué es
about-what = Vicini quiere decir «vecinos». Es un mapa y una lista de asociaciones, cooperativas, parroquias, oficinas y grupos que trabajan con refugiados en Italia, o que los propios refugiados dirigen.
about-numbers = Contiene { $entries } lugares publicados de { $organizations } organizaciones.
about-how = Las fichas vienen de fuentes públicas. Cada una dice su fuente, la fecha y su fiabilidad. Nadie las ha llamado a todas: compruébalo antes de viajar.
about-unknown = Lo que no se sabe queda vacío. Una asociación cuyos idiomas no se conocen puede muy bien hablar el tuyo.
about-safety-heading = Lugares que hay que proteger
about-safety = Los alojamientos, los servicios contra la trata y la violencia y los servicios para personas LGBTQI se muestran solo por municipio, nunca con la dirección, salvo que una persona lo haya decidido con ellos.
about-sources-heading = Fuentes
about-sources = Las fichas de este registro vienen de:
about-sources-entries = Fichas
about-sources-more = { $count ->
    [one] y 1 fuente más, nombrada en sus fichas
   *[other] y { $count } fuentes más, cada una nombrada en sus fichas
  }
about-licence = Licencia
about-reference-heading = Límites y cifras
about-reference-boundaries = Municipios, provincias y regiones: ISTAT, a través de Openpolis y onData.
about-privacy-heading = Privacidad
about-privacy-cookies = Sin cookies, sin cuenta, sin estadísticas, nada de otras empresas.
about-privacy-position = «Cerca de mí» pregunta solo cuando lo tocas. Tu posición se redondea a cerca de un kilómetro antes de salir del dispositivo y no se guarda.
about-privacy-logs = El registro técnico del servicio no contiene ni tu dirección ni lo que has buscado.
about-languages-heading = Idiomas de estas páginas
about-languages-help = ¿Conoces bien una de estas lenguas? Puedes corregir los textos: cada lengua es un archivo en el código libre de este servicio.
about-language-reviewed = revisado por { $reviewer }
about-language-machine = traducido por una máquina, todavía sin revisar
about-data-heading = Para desarrolladores y socios
about-data = Todo lo que se muestra aquí puede ser leído por programas y puesto en tu propia web.
about-data-api = Documentación de la API

## For your website
embed-heading = Ponlo en tu web
embed-lead = Elige qué mostrar y copia el código en tu página. Gratis, sin cookies y sin terceros.
embed-description = Una lista y un mapa de asociaciones que trabajan con refugiados para tu web: elige, copia y listo.
embed-language = Idioma
embed-theme = Colores
embed-theme-auto = Como el dispositivo de quien visita
embed-theme-light = Claros
embed-theme-dark = Oscuros
embed-hide = No mostrar
embed-hide-search = la búsqueda
embed-hide-filters = los filtros
embed-hide-map = el mapa
embed-region-any = Toda Italia
embed-service-any = Todo
embed-make = Crear el código
embed-code = El código para copiar
embed-preview = Abrir una vista previa
embed-preview-heading = Vista previa
embed-frame-title = Asociaciones que trabajan con refugiados en Italia
embed-powered = Página completa en { $site }

## Errors
not-found-heading = Esta página no existe
not-found-text = La dirección puede ser antigua o estar mal escrita. Puede que una ficha haya sido retirada.
not-found-search = Ir a la búsqueda
bad-request-heading = La dirección de esta página tiene un error
bad-request-parameter = En { $parameter }:
bad-request-start-again = Buscar sin eso
unavailable-heading = Se están preparando las fichas
unavailable-text = Vuelve en un minuto.
error-heading = Algo ha fallado por nuestra parte
error-text = Inténtalo de nuevo. Si vuelve a pasar, avisa a quien gestiona este sitio.

## Dates
date-day = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
  } de { $year }
date-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
  } de { $year }

## Words of the map and of the search as you type
script-show-map = Mostrar el mapa
script-hide-map = Ocultar el mapa
script-map-size = unos { $kilobytes } kB
script-sheet-larger = Agrandar la lista
script-sheet-smaller = Reducir la lista
script-search-this-area = Buscar en esta zona
script-near-me = Cerca de mí
script-near-me-explain = Preguntamos al dispositivo dónde estás, lo redondeamos a cerca de un kilómetro y no guardamos nada. ¿Seguimos?
script-near-me-denied = El dispositivo no ha dado la posición. Escribe el nombre de tu municipio.
script-loading = Cargando…
script-results-updated = Resultados: { $count }
script-cluster-label = { $count } lugares, acercar
script-cluster-near = { $count } lugares cerca de { $comune }, acercar
script-places-here = Lugares aquí: { $count }
script-somewhere-in = en algún lugar de { $comune }
script-close = Cerrar
script-zoom-in = Acercar
script-zoom-out = Alejar
script-gesture-control-scroll = Ctrl + rueda para acercar el mapa
script-gesture-command-scroll = ⌘ + rueda para acercar el mapa
script-gesture-two-fingers = Dos dedos para mover el mapa
script-reset-north = Norte arriba
script-pan-up = Mover hacia arriba
script-pan-down = Mover hacia abajo
script-pan-left = Mover a la izquierda
script-pan-right = Mover a la derecha
script-map-label = Mapa de los lugares encontrados
script-no-webgl = Este dispositivo no puede dibujar el mapa. En la lista está todo.
script-attribution = Límites: ISTAT, Openpolis; costas: Natural Earth
script-load-failed = No se ha podido cargar. Comprueba la conexión e inténtalo de nuevo.
script-copy = Copiar
script-copied = Copiado

## Offline
offline-heading = Sin internet
offline-lead = Guarda la lista en este dispositivo: así funciona sin internet y no gasta datos.
offline-size = Unos { $kilobytes } kB. Solo la lista y estas páginas: nada sobre ti.
offline-keep = Guardar la lista en este dispositivo
offline-remove = Borrarla de este dispositivo
offline-page-heading = No tienes conexión
offline-page-text = Esta página no está en tu dispositivo. La lista guardada sí.
offline-page-list = Abrir la lista guardada
app-description = Quién ayuda a los refugiados en Italia, cerca de ti: una lista y un mapa que funcionan sin internet.
script-offline-saving = Guardando…
script-offline-saved = Lista guardada en este dispositivo. Datos del { $date }.
script-offline-removed = Lista borrada de este dispositivo.
script-offline-failed = No se ha podido guardar. Comprueba la conexión y el espacio libre.
script-offline-note = Sin conexión. Ves la lista guardada, con datos del { $date }: algo puede haber cambiado desde entonces.
script-offline-updated = La lista guardada está al día: { $date }.
script-offline-exact-position = Sin conexión, tu posición se queda en el dispositivo.
script-offline-where-unknown = { $place } no está en la lista guardada. Aquí está toda Italia.

## Near me
script-near-choose-on-map = Elegir un punto en el mapa
script-near-choose-hint = Toca el mapa donde estás. Esc para dejarlo.
script-near-this-point = Buscar cerca de este punto
walking-minutes = { $minutes ->
    [one] cerca de 1 minuto a pie
   *[other] unos { $minutes } minutos a pie
  }

## Filters
filter-value-none = { $value }: ningún lugar con los otros filtros
filter-language-unknown = Idiomas que no se conocen
filter-language-unknown-show = { $count ->
    [one] Mostrar también el único lugar cuyos idiomas no se conocen
   *[other] Mostrar también los { $count } lugares cuyos idiomas no se conocen
  }
filter-language-unknown-hide = Ocultar los lugares cuyos idiomas no se conocen
filter-language-explained = Casi ninguna fuente dice los idiomas. Desconocido no quiere decir no: pregúntales.

## A place: reach, share, print, report
place-actions = Qué puedes hacer con esta página
place-directions = Ruta en la aplicación de mapas
place-on-foot = A pie
place-by-public-transport = En transporte público
place-area-note = La zona coloreada es todo el municipio. El lugar exacto no se muestra.
place-picture = Mapa: { $place }
place-share = Enviar a alguien
place-copy-link = Copiar el enlace
place-whatsapp = Enviar por WhatsApp
place-qr = Mostrar un código QR
place-qr-explained = Apunta al código con la cámara de otro teléfono: se abre esta página.
place-print = Imprimir esta página
place-report = Avisar de un error
place-printed-from = De la página { $address }, { $date }
report-heading = Avisar de un error sobre { $name }
report-lead = Sin cuenta y sin nombre. No escribas nada privado sobre ti ni sobre otras personas.
report-kind = ¿Qué está mal?
report-kind-moved = Se ha mudado, o la dirección está mal
report-kind-closed = Ya no existe
report-kind-contact = El teléfono, el correo electrónico o el sitio web está mal
report-kind-hours = El horario está mal
report-kind-services = Lo que hacen está mal o falta
report-kind-languages = Los idiomas que hablan están mal o faltan
report-kind-safety = Mostrarlo pone a personas en peligro
report-kind-other = Otra cosa
report-message = ¿Qué habría que poner? (si lo sabes)
report-contact = Tu correo electrónico o teléfono, solo si quieres una respuesta
report-send = Enviar
report-thanks-heading = Gracias
report-thanks = Una persona lo mirará. Lo que has escrito se guarda solo para eso.
report-incomplete = Elige qué está mal.
report-too-long = { $count ->
    [one] Es demasiado largo: 1 letra como máximo.
   *[other] Es demasiado largo: { $count } letras como máximo.
  }
report-too-many = Han llegado demasiados avisos. Inténtalo de nuevo en una hora.

## The map
map-picture = Mapa de los lugares encontrados, como imagen

## About
about-privacy-offline = Solo si lo pides, la lista se guarda en tu dispositivo para usarla sin internet. Puedes borrarla allí en cualquier momento.
about-privacy-report = Un aviso de error contiene lo que has escrito en él, y nada más.
about-offline-heading = Usar sin internet
machine-translated-help = Traducido por una máquina, todavía sin revisar. Ayúdanos:
machine-translated-help-link = qué puedes hacer
