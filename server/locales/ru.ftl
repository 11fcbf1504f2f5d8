## Every page
site-name = Vicini
skip-to-results = К результатам
skip-to-content = К содержанию
navigation = Главное меню
navigation-search = Поиск
navigation-coverage = Охват
navigation-embed = Для вашего сайта
navigation-about = О сайте
languages = Язык
synthetic-notice = Выдуманные записи, чтобы измерить скорость. Получить помощь здесь нельзя.
footer-statement = В каждой записи указаны источник и дата. Если что-то неизвестно, там пусто: это не значит «нет».
footer-data-of = Данные на { $date }.
footer-sources = Источники и лицензии
footer-privacy = Конфиденциальность

## Search
search-heading = Кто помогает беженцам в Италии рядом с вами
search-lead = Помощь юриста, курсы итальянского, здоровье, общение. Бесплатно, без регистрации.
search-title-words = { $words }: кто помогает беженцам в Италии
search-title-near = Кто помогает беженцам рядом: { $place }
search-description = Организации, которые работают с беженцами в Италии: ищите по нужной помощи, языку и месту, сначала ближайшие.
search-words = Что вам нужно?
search-words-hint = На вашем языке: адвокат, курсы итальянского, врач
search-where = Где?
search-where-hint = Город в Италии: Torino, Lecce
search-radius = Как далеко
search-radius-any = Любое расстояние
search-radius-up-to = До { $kilometres } км
search-submit = Искать
search-near-me = Рядом со мной
filters-heading = Фильтры
filters-selected = { $count ->
    [one] выбран { $count }
    [few] выбрано { $count }
    [many] выбрано { $count }
   *[other] выбрано { $count }
  }
filters-apply = Применить фильтры
facet-service = Чем помогают
facet-target = Для кого
facet-language = На каком языке говорят
facet-led-by = Кто руководит
facet-type = Тип организации
facet-programme = Программа
facet-evidence = Насколько надёжен источник
facet-region = Регион
facet-province = Провинция
facet-comune = Город (comune)
facet-verified = Проверено человеком
facet-has = Что известно
facet-open = Часы работы
open-any = Любое время
open-now = Открыто сейчас
open-known = О часах работы известно мало: они указаны у { $known } из { $total }.
verified-any = Когда угодно или никогда
verified-months = { $months ->
    [one] Не более { $months } месяца назад
    [few] За последние { $months } месяца
    [many] За последние { $months } месяцев
   *[other] За последние { $months } месяца
  }
has-website = Сайт
has-phone = Телефон
has-email = Эл. почта
has-opening-hours = Часы работы
has-position = Место на карте

## Results
results-count = { $count ->
    [one] Найдено { $count } место
    [few] Найдено { $count } места
    [many] Найдено { $count } мест
   *[other] Найдено { $count } места
  }
results-near = сначала ближайшие ({ $place })
results-near-position = сначала ближайшие к вам
results-page = Результаты
results-without-position = { $count ->
    [one] Подходит ещё { $count } место, но его нет на карте: неизвестно, в этом ли оно районе.
    [few] Подходят ещё { $count } места, но их нет на карте: неизвестно, в этом ли они районе.
    [many] Подходят ещё { $count } мест, но их нет на карте: неизвестно, в этом ли они районе.
   *[other] Подходят ещё { $count } места, но их нет на карте: неизвестно, в этом ли они районе.
  }
results-without-position-show = Показать и их
results-in-area = в этом районе на карте
chips-label = Включённые фильтры
chip-remove = Убрать: { $label }
chips-clear = Убрать все
chip-words = «{ $words }»
chip-area = Район на карте
chip-radius = до { $kilometres } км
chip-verified = { $months ->
    [one] проверено не более { $months } месяца назад
    [few] проверено за последние { $months } месяца
    [many] проверено за последние { $months } месяцев
   *[other] проверено за последние { $months } месяца
  }
chip-place = { $kind }: { $place }
chip-open = открыто сейчас
chip-open-at = открыто: { $when }
corrected = Показаны результаты для «{ $read }» вместо «{ $typed }».
ignored = По этим словам непонятно, что искать: { $words }.
listed = { $before }, { $next }
matched-label = Почему это место здесь
matched-word = { $word } в поле «{ $field }»
matched-word-language = { $word } ({ $language }) в поле «{ $field }»
matched-name = Название
matched-place = Место
matched-description = О себе
sort-label = Порядок
sort-relevance = Самые подходящие
sort-distance = Ближайшие
sort-name = Название
sort-updated = Недавно изменённые
pagination = Страницы
pagination-next = Следующая страница
pagination-first = На первую страницу
where-unknown = Мы не знаем в Италии города с названием «{ $place }». Вот результаты по всей Италии.
where-suggestions = Возможно, вы имели в виду:
where-several = Название «{ $place }» есть у нескольких мест. Какое вам нужно?
empty-heading = Ничего не подходит под все условия
widened = Ничего не подходит под все ваши условия. Мы не учли: { $dropped }.
widened-open = часы работы
widened-verified = проверку человеком
widened-has = то, что должно быть известно
widened-radius = расстояние
widened-bbox = район на карте
widened-within = указанный район
widened-filter = фильтр «{ $facet }»
widened-place = место { $name }
widened-words = { $count ->
    [one] слово
    [few] слова
    [many] слова
   *[other] слова
  } { $words }
widened-nearest = Вот что подходит лучше всего, сначала ближайшие.
widened-closest = Вот что подходит лучше всего.
widened-heading = Другие места, где могут помочь
empty-without = Без условия { $label }:
empty-words = Попробуйте одно простое слово на любом языке.
empty-start-again = Начать заново

## A place
place-what = Чем помогают
place-for-whom = Для кого
place-languages = На каких языках говорят
place-languages-unknown = Неизвестно. Спросите у них: «неизвестно» не значит «нет».
place-services-unknown = Пока неизвестно
place-where = Где
place-contact = Как связаться
place-contact-unknown = Контактов мы не знаем. Попробуйте найти по названию и городу.
place-phone = Телефон
place-email = Эл. почта
place-website = Сайт
place-information = Подробнее о них
place-open-in-maps = Открыть в приложении карт
place-hours = Часы работы
hours-open = Сейчас открыто
hours-open-until = { $when ->
    [today] Сейчас открыто, закроется в { $time }
    [tomorrow] Сейчас открыто, закроется завтра в { $time }
    [week] Сейчас открыто, закроется: { $day }, { $time }
   *[later] Сейчас открыто, закроется { $day }
  }
hours-closed = Сейчас закрыто
hours-closed-until = { $when ->
    [today] Сейчас закрыто, откроется в { $time }
    [tomorrow] Сейчас закрыто, откроется завтра в { $time }
    [week] Сейчас закрыто, откроется: { $day }, { $time }
   *[later] Сейчас закрыто, откроется { $day }
  }
hours-unclear = Открыто или закрыто? По часам работы не понять: спросите, прежде чем идти.
hours-always = Открыто всегда, днём и ночью
hours-week = Ближайшие семь дней, включая праздники:
hours-day-closed = закрыто
hours-day-whole = весь день
hours-ask-first = { $hours } (сначала спросите)
hours-written = Как написано в источнике: { $hours }
hours-today = сегодня
hours-weekday = { $weekday ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
  }
place-transport = Как добраться
place-accessibility = Доступная среда
place-kind = Тип организации
place-led-by = Кто руководит
place-programmes = Программы
place-other-names = Другие названия
place-about-them = О себе
place-source = Откуда эти сведения
place-source-name = Источник
place-source-date = Дата источника
place-source-age = Сколько лет сведениям
place-source-licence = Лицензия
licence-facts-only = факты с открытой веб-страницы (без открытой лицензии)
place-evidence = Что говорит источник
place-evidence-level = Насколько это надёжно
place-verified = Проверено человеком
place-verified-never = Ещё нет
place-changed = Последнее изменение здесь
place-others = { $count ->
    [one] Ещё { $count } место этой организации
    [few] Ещё { $count } места этой организации
    [many] Ещё { $count } мест этой организации
   *[other] Ещё { $count } места этой организации
  }
place-others-all = Показать все ({ $count })
place-back = Назад к поиску
place-nearby = Другие рядом
place-closed-temporarily = Временно закрыто
place-description = { $name }, { $place }: чем помогают, кому, как связаться и откуда мы это знаем.
place-json = Эта запись как данные (GeoJSON)
age-years = { $years ->
    [0] Меньше года
    [one] { $years } год
    [few] { $years } года
    [many] { $years } лет
   *[other] { $years } года
  }
age-warning = Сведения старые. Позвоните или напишите, прежде чем идти.
evidence-a = A: есть подтверждение, что они это делают
evidence-b = B: так сказано в официальном названии
evidence-c = C: об этом говорит только название
precision-somewhere = где-то в { $municipality }
precision-street-note = Улица верная, номер дома не показан.
precision-hidden = Место не показано ради безопасности людей
precision-hidden-note = Мы не публикуем точное место, чтобы защитить тех, кто туда приходит. Спросите по телефону или через другую организацию.
precision-nowhere = Место неизвестно
precision-nowhere-note = В источнике город не указан. Возможно, они работают по всей Италии.
source-line = { $source }, { $date }
not-verified-since = не проверяли после: { $date }
not-verified = человек не проверял
verified-on = проверено: { $date }
visit-website = Сайт
visit-call = Позвонить
visit-write = Написать
distance-metres = { $metres } м
distance-kilometres = { $kilometres } км
about-distance = примерно { $distance }

## Regions and their map
map-heading = По регионам
map-label = Карта регионов Италии: сколько мест найдено в каждом
map-region = { $region }: { $count ->
    [0] нет мест
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
  }
map-legend = Найденные места
map-boundaries = Границы: ISTAT, Openpolis, CC BY 4.0
region-heading = Кто помогает беженцам: { $region }
region-description = Организации, которые работают с беженцами, регион { $region }: чем помогают, где, и цифры по региону.
region-places = Места
region-services = Чем здесь помогают
region-provinces = По провинциям
region-figures = Цифры по региону
region-all = { $count ->
    [one] Смотреть { $count } место с фильтрами
    [few] Смотреть все { $count } места с фильтрами
    [many] Смотреть все { $count } мест с фильтрами
   *[other] Смотреть все { $count } места с фильтрами
  }
region-others = Другие регионы
region-none = Пока нет опубликованных записей о местах в этом регионе.

## Coverage
coverage-heading = Где есть пробелы?
coverage-lead = Сколько мест в нашем списке на каждой территории и сколько людей там живёт.
coverage-warning = Это говорит о нашем списке, а не о том, сколько нужно помощи: где записей мало, помощь может быть, просто её ещё никто не внёс.
coverage-description = Места организаций, которые работают с беженцами, по регионам и провинциям Италии, и сколько людей там живёт.
coverage-by = Территории
coverage-by-region = Регионы
coverage-by-province = Провинции
coverage-indicator = Сравнить с
coverage-service = Только те, где есть
coverage-all-services = Любая помощь
coverage-show = Показать
coverage-order = Порядок
coverage-order-gap = Сначала где меньше записей на жителя
coverage-order-name = Название
coverage-order-entries = Сначала где больше записей
coverage-area = Территория
coverage-entries = Записи
coverage-organizations = Организации
coverage-rate = Записей на 1000
coverage-unknown = нет данных
coverage-map-label = Карта территорий, цвет показывает: { $measure }
coverage-map-entries = Записи списка на каждой территории
coverage-class = от { $from } до { $to }
coverage-class-none = Нет данных
coverage-download = Скачать CSV
coverage-total = Италия
coverage-table-caption = Записи по территориям и для сравнения: { $indicator }
indicator-population = Жители
indicator-foreign-residents = Жители-иностранцы
indicator-reception = Люди в центрах приёма
indicator-protection-permits = Новые разрешения на жительство по защите
indicator-unaccompanied-minors = Дети и подростки без взрослых

## About
about-heading = О Vicini
about-description = Что такое Vicini, откуда записи, по каким лицензиям и что он знает о вас: ничего.
about-what-heading = Что это
about-what = Vicini по-итальянски значит «соседи». Это карта и список ассоциаций, кооперативов, приходов, учреждений и групп, которые работают с беженцами в Италии или которыми руководят сами беженцы.
about-numbers = Опубликовано мест: { $entries }, организаций: { $organizations }.
about-how = Записи взяты из открытых источников. В каждой указаны источник, дата и степень надёжности. Мы не обзванивали всех: проверьте, прежде чем ехать.
about-unknown = Если что-то неизвестно, там пусто. Языки организации могут быть не указаны, но ваш язык там вполне могут знать.
about-safety-heading = Места, которым нужна защита
about-safety = Приюты, службы против торговли людьми и насилия и службы для ЛГБТКИ-людей мы показываем только по городу, без адреса. Исключение — если человек вместе с ними решил иначе.
about-sources-heading = Источники
about-sources = Записи этого списка взяты отсюда:
about-sources-entries = Записи
about-sources-more = { $count ->
    [one] и ещё { $count } источник, он указан в своих записях
    [few] и ещё { $count } источника, они указаны в своих записях
    [many] и ещё { $count } источников, они указаны в своих записях
   *[other] и ещё { $count } источника, они указаны в своих записях
  }
about-licence = Лицензия
about-reference-heading = Границы и цифры
about-reference-boundaries = Коммуны, провинции и регионы: ISTAT, через Openpolis и onData.
about-privacy-heading = Конфиденциальность
about-privacy-cookies = Без cookie, без регистрации, без статистики, ничего от других компаний.
about-privacy-position = «Рядом со мной» спрашивает, где вы, только когда вы нажмёте эту кнопку. Ваше местоположение округляется примерно до километра ещё на устройстве, и мы его не храним.
about-privacy-logs = В журнале сервиса нет ни вашего адреса, ни того, что вы искали.
about-languages-heading = Языки этих страниц
about-languages-help = Вы хорошо знаете один из этих языков? Вы можете исправить тексты: каждый язык — это один файл в свободном коде этого сервиса.
about-language-reviewed = проверено: { $reviewer }
about-language-machine = машинный перевод, ещё не проверен
about-data-heading = Для разработчиков и партнёров
about-data = Всё, что здесь показано, могут читать программы. Это можно разместить и на вашем сайте.
about-data-api = Документация API

## For your website
embed-heading = Разместите на своём сайте
embed-lead = Выберите, что показать, и скопируйте код на свою страницу. Бесплатно, без cookie и без третьих лиц.
embed-description = Список и карта организаций, которые работают с беженцами, для вашего сайта: выберите, скопируйте, готово.
embed-language = Язык
embed-theme = Цвета
embed-theme-auto = Как на устройстве посетителя
embed-theme-light = Светлые
embed-theme-dark = Тёмные
embed-hide = Не показывать
embed-hide-search = поле поиска
embed-hide-filters = фильтры
embed-hide-map = карту
embed-region-any = Вся Италия
embed-service-any = Всё
embed-make = Создать код
embed-code = Код для копирования
embed-preview = Открыть предпросмотр
embed-preview-heading = Предпросмотр
embed-frame-title = Организации, которые работают с беженцами в Италии
embed-powered = Полная версия на { $site }

## Errors
not-found-heading = Такой страницы нет
not-found-text = Возможно, адрес старый или с ошибкой. Или запись убрали.
not-found-search = К поиску
bad-request-heading = В адресе этой страницы ошибка
bad-request-parameter = Параметр { $parameter }:
bad-request-start-again = Искать без этого
unavailable-heading = Записи готовятся
unavailable-text = Зайдите через минуту.
error-heading = У нас что-то пошло не так
error-text = Попробуйте ещё раз. Если ошибка повторится, сообщите тем, кто ведёт этот сайт.

## Dates
date-day = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
  } { $year }
date-month = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
  } { $year }

## Words of the map and of the search as you type
script-show-map = Показать карту
script-hide-map = Скрыть карту
script-map-size = около { $kilobytes } КБ
script-sheet-larger = Увеличить список
script-sheet-smaller = Уменьшить список
script-search-this-area = Искать в этом районе
script-near-me = Рядом со мной
script-near-me-explain = Мы спросим у вашего устройства, где вы, округлим примерно до километра и ничего не сохраним. Продолжить?
script-near-me-denied = Устройство не сообщило, где вы. Напишите название своего города.
script-loading = Загрузка…
script-results-updated = Результаты: { $count }
script-cluster-label = Мест: { $count }, приблизить
script-cluster-near = Мест рядом с { $comune }: { $count }, приблизить
script-places-here = Мест здесь: { $count }
script-somewhere-in = где-то в { $comune }
script-close = Закрыть
script-zoom-in = Приблизить
script-zoom-out = Отдалить
script-gesture-control-scroll = Ctrl + прокрутка, чтобы изменить масштаб карты
script-gesture-command-scroll = ⌘ + прокрутка, чтобы изменить масштаб карты
script-gesture-two-fingers = Двигайте карту двумя пальцами
script-reset-north = Повернуть севером вверх
script-pan-up = Вверх
script-pan-down = Вниз
script-pan-left = Влево
script-pan-right = Вправо
script-map-label = Карта найденных мест
script-no-webgl = Это устройство не может показать карту. В списке есть всё.
script-attribution = Границы: ISTAT, Openpolis; побережья: Natural Earth
script-load-failed = Не удалось загрузить. Проверьте интернет и попробуйте ещё раз.
script-copy = Копировать
script-copied = Скопировано

## Offline
offline-heading = Без интернета
offline-lead = Сохраните список на этом устройстве: он будет работать без интернета и не будет тратить трафик.
offline-size = Около { $kilobytes } КБ. Только список и эти страницы, ничего о вас.
offline-keep = Сохранить список на этом устройстве
offline-remove = Удалить с этого устройства
offline-page-heading = Нет интернета
offline-page-text = Этой страницы нет на вашем устройстве. Сохранённый список есть.
offline-page-list = Открыть сохранённый список
app-description = Кто помогает беженцам в Италии рядом с вами: список и карта, которые работают без интернета.
script-offline-saving = Сохраняем…
script-offline-saved = Сохранено на этом устройстве. Данные на { $date }.
script-offline-removed = Удалено с этого устройства.
script-offline-failed = Не удалось сохранить. Проверьте интернет и свободное место.
script-offline-note = Нет интернета. Это сохранённый список ({ $date }): с тех пор что-то могло измениться.
script-offline-updated = Сохранённый список обновлён: { $date }.
script-offline-exact-position = Без интернета ваше местоположение остаётся только на устройстве.
script-offline-where-unknown = В сохранённом списке нет «{ $place }». Вот вся Италия.

## Near me
script-near-choose-on-map = Выбрать точку на карте
script-near-choose-hint = Коснитесь карты там, где вы находитесь. Esc — отмена.
script-near-this-point = Искать рядом с этой точкой
walking-minutes = { $minutes ->
    [one] около { $minutes } минуты пешком
    [few] около { $minutes } минут пешком
    [many] около { $minutes } минут пешком
   *[other] около { $minutes } минуты пешком
  }

## Filters
filter-value-none = { $value }: с другими фильтрами мест нет
filter-language-unknown = Языки неизвестны
filter-language-unknown-show = { $count ->
    [one] Показать ещё { $count } место, где языки неизвестны
    [few] Показать ещё { $count } места, где языки неизвестны
    [many] Показать ещё { $count } мест, где языки неизвестны
   *[other] Показать ещё { $count } места, где языки неизвестны
  }
filter-language-unknown-hide = Скрыть места, где языки неизвестны
filter-language-explained = Языки почти нигде не указаны. «Неизвестно» не значит «нет»: спросите у них.

## A place: reach, share, print, report
place-actions = Что можно сделать с этой страницей
place-directions = Маршрут в приложении карт
place-on-foot = Пешком
place-by-public-transport = На автобусе, метро или поезде
place-area-note = Закрашена вся территория города. Точное место не показано.
place-picture = Карта: { $place }
place-share = Отправить другу или подруге
place-copy-link = Копировать ссылку
place-whatsapp = Отправить в WhatsApp
place-qr = Показать QR-код
place-qr-explained = Наведите на него камеру другого телефона: откроется эта страница.
place-print = Распечатать страницу
place-report = Сообщить об ошибке
place-printed-from = Со страницы { $address }, { $date }
report-heading = Сообщить об ошибке: { $name }
report-lead = Без регистрации и без имени. Не пишите ничего личного о себе и о других.
report-kind = Что неверно?
report-kind-moved = Они переехали, или адрес неверный
report-kind-closed = Этого места больше нет
report-kind-contact = Неверный телефон, эл. почта или сайт
report-kind-hours = Неверные часы работы
report-kind-services = Неверно или не указано, чем помогают
report-kind-languages = Неверно или не указано, на каких языках говорят
report-kind-safety = Показывать это место опасно для людей
report-kind-other = Что-то другое
report-message = Как должно быть? (если знаете)
report-contact = Ваша эл. почта или телефон, только если нужен ответ
report-send = Отправить
report-thanks-heading = Спасибо
report-thanks = Ваше сообщение прочитает человек. Оно хранится только для этого.
report-incomplete = Выберите, что неверно.
report-too-long = { $count ->
    [one] Слишком длинно: не больше { $count } буквы.
    [few] Слишком длинно: не больше { $count } букв.
    [many] Слишком длинно: не больше { $count } букв.
   *[other] Слишком длинно: не больше { $count } буквы.
  }
report-too-many = Пришло слишком много сообщений. Попробуйте ещё раз через час.

## The map
map-picture = Карта найденных мест (картинка)

## About
about-privacy-offline = Список сохраняется на вашем устройстве для работы без интернета, только если вы сами попросите. Там же его можно удалить в любое время.
about-privacy-report = В сообщении об ошибке есть только то, что вы в нём написали.
about-offline-heading = Работа без интернета
machine-translated-help = Машинный перевод, ещё не проверен. Помогите нам:
machine-translated-help-link = что можно сделать
